/** The number that a text message itself names for replies. */

import type { Message } from "../types";

/** "Text BOOK to 60777", "txt YES to 07700 900123", "tecstiwch IE i 60777": a short code or a mobile number behind a word to send. */
const SEND_TO =
  /\b(?:text|txt|sms|send|tecstiwch|anfonwch)\b[^.!?\n]{1,40}?\b(?:to|2|i|at)\s((?:\+44 ?|0)7\d{3} ?\d{3} ?\d{3}|[1-9]\d{4,5}(?! \d))(?![\d-])/gi;
/** What is sent there is charged for, so nobody can be told to send STOP there without looking. */
const COSTS =
  /\bdonat|\bto give\b|\b(?:texts?|txts?|messages?|msgs?)\b[^.!?\n]{0,40}(?:\bcosts?\b|\bcharged?\b|£|\d ?p\b)|\bstandard (?:network )?rate/i;

/** The one number to which the message asks its reader to text something free of charge; undefined when there is none, or more than one. */
export function repliesTo({ parts }: Pick<Message, "parts">): string | undefined {
  const numbers = new Set<string>();
  for (const { visible, kind } of parts) {
    if (kind !== "body") continue;
    for (const [, number] of visible.text.matchAll(SEND_TO)) numbers.add(number!);
    if (numbers.size > 0 && COSTS.test(visible.text)) return undefined;
  }
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
