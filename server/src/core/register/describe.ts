/** A record in words, for a hover and for completion. */

import { dayInWords } from "../text/calendar";
import type { ConsentRecord } from "../types";

/** Markdown, with everything that people wrote escaped. `today` tells what has run out. */
export function describeRecord(record: ConsentRecord, today?: string): string {
  const { id, basis, wording, textVersion, channels, sender, collected, firstCollected, lastCollected } = record;
  const span = [
    collected,
    firstCollected && `since ${dayInWords(firstCollected)}`,
    lastCollected && `until ${dayInWords(lastCollected)}`,
  ];
  const lines = [
    ["Basis", basis],
    ["Channels", channels?.join(", ")],
    ["Sender", sender],
    ["Collected", span.filter(Boolean).join(", ")],
    ["Version of the wording", textVersion],
    ["Review by", dated(record.reviewBy, today)],
    ["Runs out", dated(record.expires, today)],
    ["Withdrawn", withdrawal(record)],
    ["Could refuse at collection", refusal(record)],
  ].flatMap(([name, value]) => (value ? [`- ${name}: ${escaped(value)}`] : []));
  return [`**${escaped(id)}**`, ...(wording ? [`> ${escaped(wording)}`] : []), lines.join("\n")]
    .filter((block) => block !== "")
    .join("\n\n");
}

/** Whether nobody may be written to on it any more. Without a day, only what is over for good counts. */
export function isOver({ withdrawn, expires }: ConsentRecord, today?: string): boolean {
  if (withdrawn === true) return true;
  if (today === undefined) return false;
  return (typeof withdrawn === "string" && withdrawn <= today) || (expires !== undefined && expires < today);
}

function dated(day: string | undefined, today: string | undefined): string | undefined {
  return day && `${dayInWords(day)}${today !== undefined && day < today ? " (passed)" : ""}`;
}

function withdrawal({ withdrawn }: ConsentRecord): string | undefined {
  return withdrawn === true ? "yes" : typeof withdrawn === "string" ? `from ${dayInWords(withdrawn)}` : undefined;
}

function refusal({ refusalAtCollection }: ConsentRecord): string | undefined {
  return refusalAtCollection === undefined ? undefined : refusalAtCollection ? "yes" : "no";
}

/** Text of the register must stay text, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|!~()]/g, "\\$&");
}
