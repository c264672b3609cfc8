/** How many parts a text message takes on all the ways it can be sent. Placeholders' values are not known, and that is said. */

import type { Message, SmsParts } from "../types";
import { type SmsLength, smsLength } from "./smsLength";

/** The body as it is sent, without what placeholders will hold. */
export function smsBody({ parts }: Message): string {
  return parts
    .filter(({ kind, foreign }) => kind === "body" && foreign === undefined)
    .map(({ visible }) => visible.text.replace(/\uFFFC/g, ""))
    .join("\n")
    .trim();
}

/** Parts over the ways of one template; `messages` is never empty. */
export function smsParts(messages: readonly Message[]): SmsParts {
  const lengths = messages.map((message): SmsLength => smsLength(smsBody(message)));
  const counts = lengths.map(({ parts }) => parts);
  return {
    least: Math.min(...counts),
    most: Math.max(...counts),
    units: Math.max(...lengths.map(({ units }) => units)),
    encoding: lengths.some(({ encoding }) => encoding === "UCS-2") ? "UCS-2" : "GSM-7",
    open: messages.some(({ parts }) => parts.some(({ slots }) => slots.length > 0)),
  };
}
