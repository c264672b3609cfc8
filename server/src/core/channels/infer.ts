/** Which channel a message goes out on, when neither its format nor its author says so. */

import { channelNamed } from "../text/channelNames";
import type { KnownFacts, Message, SourceFile } from "../types";

/** Names that say it whatever the file looks like: a fax's cover has the head of a letter. */
const SPOKEN_BY_PATH: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[/_.-])voice[-_]?mails?(?:[/_.-]|$)/i, "voicemail"],
  [
    /(?:^|[/_.-])(?:ivr|robo[-_]?calls?|auto(?:mated|matic)?[-_]?calls?|recorded[-_]?(?:calls?|messages?)|voice[-_]?broadcasts?)(?:[/_.-]|$)/i,
    "automated-call",
  ],
  [
    /(?:^|[/_.-])(?:(?:call|phone|telephone)[-_]?scripts?|live[-_]?calls?|tele(?:marketing|sales))(?:[/_.-]|$)/i,
    "live-call",
  ],
  [/(?:^|[/_.-])fax(?:es)?(?:[/_.-]|$)/i, "fax"],
];
const BY_PATH: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[/_.-])(?:sms|mms|texts?-?messages?|txt-?msgs?|text_messages?)(?:[/_.-]|$)/i, "sms"],
  [/(?:^|[/_.-])(?:e-?mails?|mails?|mailers?|mailings?|newsletters?|campaigns?)(?:[/_.-]|$)/i, "email"],
];
/** More visible text than four joined SMS parts, or several paragraphs, is an e-mail. */
const LONGEST_SMS = 612;
/** More of a text is not searched for what only a voice says. */
const LONGEST_CALL = 3000;

/** What only a recorded voice says: "this is a recorded message", "press 9 to". A text tells whom to ring first. */
const RECORDED =
  /\b(?:this is|you are (?:hearing|listening to)|the following is) an? (?:recorded|automated|pre-?recorded) (?:message|call|announcement)\b/i;
const KEY_TO_PRESS =
  /(?:^|[.!?,\n]\s{0,3})(?:(?:please|to [^.!?\n]{1,60}|if you [^.!?\n]{1,60}),? )?press (?:\d|zero|one|two|three|four|five|six|seven|eight|nine|star|hash)(?: (?:now|to|for)\b|[.,\n]|$)/i;
const RINGS_FIRST = /\b(?:call|ring|phone|dial|telephone)(?: us)?(?: on| at)? ?[\d+(\uFFFC]/i;

/** The author's word first, then configuration, the file's name, and last the message's shape. */
export function inferChannel(message: Message, file: SourceFile, facts: KnownFacts): string {
  const declared = message.declared.channel?.value ?? facts.channel;
  const named = declared === undefined ? undefined : channelNamed(declared);
  if (named && named !== "all" && named !== "post") return named;
  if (message.channel !== "") return message.channel;
  const spoken = SPOKEN_BY_PATH.find(([pattern]) => pattern.test(file.path))?.[1];
  if (spoken) return spoken;
  if (file.languageId === "sms-template" || /\.sms$/i.test(file.path)) return "sms";
  if (message.headers.length > 0 || message.parts.some(({ kind }) => kind !== "body")) return "email";
  const path = BY_PATH.find(([pattern]) => pattern.test(file.path))?.[1];
  if (path) return path;
  const body = message.parts.map(({ visible }) => visible.text.trim()).join("\n");
  if (isSpoken(body)) return "automated-call";
  const plain = message.footers.every(({ markup }) => markup === "text");
  return plain && body.length <= LONGEST_SMS && (body.match(/\n\s*\n/g)?.length ?? 0) <= 2 ? "sms" : "email";
}

function isSpoken(body: string): boolean {
  const text = body.slice(0, LONGEST_CALL);
  return RECORDED.test(text) || (KEY_TO_PRESS.test(text) && !RINGS_FIRST.test(text));
}
