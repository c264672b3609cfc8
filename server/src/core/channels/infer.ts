/** Which channel a message goes out on, when neither its format nor its author says so. */

import type { KnownFacts, Message, SourceFile } from "../types";

const BY_WORD: readonly (readonly [RegExp, string])[] = [
  [/^(?:e?-?mail|eml|newsletter)$/i, "email"],
  [/^(?:sms|text|mms|txt|text-?message)$/i, "sms"],
  [/^(?:whats-?app|wa)$/i, "whatsapp"],
  [/^(?:push|push-?notification|in-?app|notification)$/i, "push"],
  [/^(?:social|dm|direct-?message|messenger|instagram|facebook)$/i, "social"],
];
const BY_PATH: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[/_.-])(?:sms|mms|texts?-?messages?|txt-?msgs?|text_messages?)(?:[/_.-]|$)/i, "sms"],
  [/(?:^|[/_.-])(?:e-?mails?|mails?|mailers?|mailings?|newsletters?|campaigns?)(?:[/_.-]|$)/i, "email"],
];
/** More visible text than four joined SMS parts, or several paragraphs, is an e-mail. */
const LONGEST_SMS = 612;

/** The author's word first, then configuration, the file's name, and last the message's shape. */
export function inferChannel(message: Message, file: SourceFile, facts: KnownFacts): string {
  const declared = message.declared.channel?.value ?? facts.channel;
  const named = declared === undefined ? undefined : BY_WORD.find(([pattern]) => pattern.test(declared))?.[1];
  if (named) return named;
  if (message.channel !== "") return message.channel;
  if (file.languageId === "sms-template" || /\.sms$/i.test(file.path)) return "sms";
  if (message.headers.length > 0 || message.parts.some(({ kind }) => kind !== "body")) return "email";
  const path = BY_PATH.find(([pattern]) => pattern.test(file.path))?.[1];
  if (path) return path;
  const body = message.parts.map(({ visible }) => visible.text.trim()).join("\n");
  const plain = message.footers.every(({ markup }) => markup === "text");
  return plain && body.length <= LONGEST_SMS && (body.match(/\n\s*\n/g)?.length ?? 0) <= 2 ? "sms" : "email";
}
