/** How consent records, configurations and people write the channels. Knows no rule and no register. */

const NAMES: readonly (readonly [string, RegExp])[] = [
  ["email", /^(?:e-?mails?|mail|eml|newsletter)$/i],
  ["sms", /^(?:sms|texts?|txt|mms|text[-_ ]?messages?)$/i],
  ["whatsapp", /^(?:whats-?app|wa)$/i],
  ["push", /^(?:push|push[-_ ]?notifications?|in-?app|notifications?)$/i],
  ["social", /^(?:social|social[-_ ]?dm|dm|direct[-_ ]?messages?|messenger|instagram|facebook)$/i],
  ["all", /^(?:all|any|every|electronic[-_ ]?mail|\*)$/i],
  [
    "live-call",
    /^(?:phone|telephone|calls?|(?:live|phone)[-_ ]?calls?|voice|landline|(?:call|phone)[-_ ]?scripts?|tele(?:marketing|sales))$/i,
  ],
  [
    "automated-call",
    /^(?:auto(?:mated|matic)?[-_ ]?calls?|recorded[-_ ]?(?:calls?|messages?)|robo-?calls?|voice[-_ ]?broadcasts?|ivr)$/i,
  ],
  ["voicemail", /^(?:voice[-_ ]?mails?|voicemail[-_ ]?drops?)$/i],
  ["fax", /^fax(?:es)?$/i],
  // No template is sent by it, and a register may name it.
  ["post", /^(?:post|postal|letters?|direct[-_ ]?mail|leaflets?)$/i],
];

/** The id of a channel by any of its names; undefined for a word that names none. */
export function channelNamed(word: string): string | undefined {
  const trimmed = word.trim();
  return NAMES.find(([, pattern]) => pattern.test(trimmed))?.[0];
}

/** Whether a list of names holds the channel, or says that any will do. */
export function namesChannel(names: readonly string[], id: string): boolean {
  return names.some((name) => {
    const named = channelNamed(name);
    return named === "all" || named === id;
  });
}
