/** How consent records and people write the channels. Knows no rule and no register. */

const NAMES: readonly (readonly [string, RegExp])[] = [
  ["email", /^(?:e-?mails?|mail|newsletter)$/i],
  ["sms", /^(?:sms|texts?|txt|mms|text[-_ ]?messages?)$/i],
  ["whatsapp", /^(?:whats-?app|wa)$/i],
  ["push", /^(?:push|push[-_ ]?notifications?|in-?app|notifications?)$/i],
  ["social", /^(?:social|social[-_ ]?dm|dm|direct[-_ ]?messages?|messenger|instagram|facebook)$/i],
  ["all", /^(?:all|any|every|electronic[-_ ]?mail|\*)$/i],
  // Ways to reach people that are no electronic mail: a register may name them, a template is never sent by them.
  ["post", /^(?:post|postal|letters?|direct[-_ ]?mail|leaflets?)$/i],
  ["phone", /^(?:phone|telephone|calls?|live[-_ ]?calls?|voice|landline)$/i],
  ["automated-call", /^(?:automated[-_ ]?calls?|recorded[-_ ]?calls?|robo-?calls?)$/i],
  ["voicemail", /^voice-?mails?$/i],
  ["fax", /^fax(?:es)?$/i],
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
