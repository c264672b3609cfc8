/** What a text message takes on the air over all the ways it can be sent, and over all that its placeholders may hold. */

import type { KnownFacts, Message, SmsParts } from "../types";
import { putRight } from "./lookAlikes";
import { boundsOf } from "./placeholders";
import { type SmsPiece, smsLengthOf } from "./smsLength";

/** The body as it is sent, at its shortest and at its longest. */
export interface SmsBody {
  readonly least: readonly SmsPiece[];
  readonly most: readonly SmsPiece[];
  /** Some placeholders may hold more than `most` counts: nothing is known of their length. */
  readonly open: boolean;
}

type Sending = Pick<KnownFacts, "placeholders" | "provider">;

/** Placeholders count as many characters as the configuration or the file says, and none where nothing is said. */
export function smsBody({ parts }: Message, facts: Sending): SmsBody {
  const least: SmsPiece[] = [];
  const most: SmsPiece[] = [];
  let open = false;
  const bodies = parts.filter(({ kind, foreign }) => kind === "body" && foreign === undefined);
  bodies.forEach(({ visible, slots }, index) => {
    const words = (start: number, end?: number): void => {
      const written = visible.text.slice(start, end).replace(/\r\n/g, "\n").replaceAll("\uFFFC", "");
      for (const pieces of [least, most]) pieces.push(putRight(written, facts.provider));
    };
    if (index > 0) for (const pieces of [least, most]) pieces.push("\n");
    let at = 0;
    for (const { name, range } of slots) {
      words(at, range.start);
      at = range.end;
      const bounds = boundsOf(name, facts);
      const unicode = bounds?.unicode ?? false;
      least.push({ count: bounds?.min ?? 0, unicode: false });
      most.push({ count: bounds?.max ?? bounds?.min ?? 0, unicode });
      open ||= bounds?.max === undefined;
    }
    words(at);
  });
  return { least: trimmed(least), most: trimmed(most), open };
}

/** Characters as providers count them, surrogate pairs as one. */
export function charactersIn(pieces: readonly SmsPiece[]): number {
  return pieces.reduce((sum, piece) => sum + (typeof piece === "string" ? [...piece].length : piece.count), 0);
}

/** Parts over the ways of one template; `messages` is never empty. */
export function smsParts(messages: readonly Message[], facts: Sending): SmsParts {
  const bodies = messages.map((message) => smsBody(message, facts));
  const lengths = bodies.flatMap(({ least, most }) => [smsLengthOf(least), smsLengthOf(most)]);
  const counts = lengths.map(({ parts }) => parts);
  const units = lengths.map((length) => length.units);
  const encodings = (["GSM-7", "UCS-2"] as const).filter((each) => lengths.some(({ encoding }) => encoding === each));
  return {
    least: Math.min(...counts),
    most: Math.max(...counts),
    units: Math.max(...units),
    leastUnits: Math.min(...units),
    encoding: encodings.at(-1)!,
    encodings,
    open: bodies.some(({ open }) => open),
  };
}

/** Without white space at either end, and without what is empty. */
function trimmed(pieces: readonly SmsPiece[]): SmsPiece[] {
  const kept = pieces.filter((piece) => (typeof piece === "string" ? piece !== "" : piece.count > 0));
  let start = 0;
  let end = kept.length;
  while (start < end && isBlank(kept[start]!)) start++;
  while (end > start && isBlank(kept[end - 1]!)) end--;
  return kept.slice(start, end).map((piece, index, { length }) => {
    if (typeof piece !== "string") return piece;
    const begun = index === 0 ? piece.trimStart() : piece;
    return index === length - 1 ? begun.trimEnd() : begun;
  });
}

const isBlank = (piece: SmsPiece): boolean => typeof piece === "string" && piece.trim() === "";
