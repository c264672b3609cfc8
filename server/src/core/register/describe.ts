/** A record in words, for a hover and for completion. */

import { dayInWords } from "../text/calendar";
import type { ConsentRecord } from "../types";

/** Says words of ours in the reader's language; the default is English. */
type Say = (text: string) => string;

/** Markdown, with everything that people wrote escaped. `today` tells what has run out. */
export function describeRecord(record: ConsentRecord, today?: string, say: Say = (text) => text): string {
  const { id, basis, wording, textVersion, channels, sender, collected, firstCollected, lastCollected } = record;
  const span = [
    collected,
    firstCollected && say(`since ${dayInWords(firstCollected)}`),
    lastCollected && say(`until ${dayInWords(lastCollected)}`),
  ];
  const lines = [
    ["Basis", basis],
    ["Channels", channels?.join(", ")],
    ["Sender", sender],
    ["Collected", span.filter(Boolean).join(", ")],
    ["Version of the wording", textVersion],
    ["Review by", dated(record.reviewBy, today, say)],
    ["Runs out", dated(record.expires, today, say)],
    ["Withdrawn", withdrawal(record, say)],
  ].flatMap(([name, value]) => (value ? [`${say(name!)}: ${escaped(value)}`] : []));
  const flags = flagsOf(record).map(say);
  return [
    `**${escaped(id)}**`,
    ...(wording ? [`> ${escaped(wording)}`] : []),
    [...lines, ...flags].map((line) => `- ${line}`).join("\n"),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

/** Whether nobody may be written to on it any more. Without a day, only what is over for good counts. */
export function isOver({ withdrawn, expires }: ConsentRecord, today?: string): boolean {
  if (withdrawn === true) return true;
  if (today === undefined) return false;
  return (typeof withdrawn === "string" && withdrawn <= today) || (expires !== undefined && expires < today);
}

function dated(day: string | undefined, today: string | undefined, say: Say): string | undefined {
  if (day === undefined) return undefined;
  const words = dayInWords(day);
  return today !== undefined && day < today
    ? say(`${words} (passed)`)
    : words.replace(/[A-Z][a-z]+/, (month) => say(month));
}

function withdrawal({ withdrawn }: ConsentRecord, say: Say): string | undefined {
  return typeof withdrawn === "string" ? say(`from ${dayInWords(withdrawn)}`) : undefined;
}

/** What is a yes or a no, as a line of its own. */
function flagsOf({ withdrawn, refusalAtCollection: refusal }: ConsentRecord): string[] {
  return [
    ...(withdrawn === true ? ["Withdrawn: yes"] : []),
    ...(refusal === undefined ? [] : [`Could refuse at collection: ${refusal ? "yes" : "no"}`]),
  ];
}

/** Text of the register must stay text, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|!~()]/g, "\\$&");
}
