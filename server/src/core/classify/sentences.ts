/** The sentences that a model may see: hidden places blanked, each thing said counted once. Shared by the trainer. */

import type { MessagePart, PartSentences, Place, VisibleRange } from "../types";
import type { SentenceFeatures } from "./features";
import type { Sited } from "./score";

/** Sentences that hold at least one word once the hidden places are blanked; one said twice counts once. */
export function distinctSentences<T extends { readonly read: SentenceFeatures }>(
  sentences: readonly PartSentences[],
  hidden: readonly Place[],
  view: (text: string) => T,
): (T & Sited)[] {
  const found: (T & Sited)[] = [];
  const seen = new Set<string>();
  for (const { part, sentences: ranges } of sentences) {
    const holes = hidden
      .filter((place) => place.part === part)
      .map(({ range }) => range)
      .sort((one, other) => one.start - other.start);
    let next = 0;
    for (const range of ranges) {
      while (next < holes.length && holes[next]!.end <= range.start) next++;
      const own = holesIn(range, holes, next);
      const viewed = view(blanked(part, range, own));
      if (seen.has(viewed.read.key) || !viewed.read.hasWords) continue;
      seen.add(viewed.read.key);
      found.push({ ...viewed, place: { part, range: withoutEdges(part, range, own) }, origin: range.start });
    }
  }
  return found;
}

function holesIn(range: VisibleRange, holes: readonly VisibleRange[], from: number): VisibleRange[] {
  const found: VisibleRange[] = [];
  for (let at = from; at < holes.length && holes[at]!.start < range.end; at++)
    if (holes[at]!.end > range.start) found.push(holes[at]!);
  return found;
}

/** The sentence's text with hidden places as spaces, so that offsets stay. */
function blanked(part: MessagePart, range: VisibleRange, holes: readonly VisibleRange[]): string {
  let text = part.visible.text.slice(range.start, range.end);
  for (const hole of holes) {
    const start = Math.max(0, hole.start - range.start);
    const end = Math.min(text.length, hole.end - range.start);
    if (start < end) text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  }
  return text;
}

/** The range without hidden places at its edges, so that what is shown and removed is the sentence alone. */
function withoutEdges(part: MessagePart, range: VisibleRange, holes: readonly VisibleRange[]): VisibleRange {
  let { start, end } = range;
  for (const hole of holes) {
    if (hole.start <= start && hole.end > start && hole.end < end) start = hole.end;
    if (hole.end >= end && hole.start < end && hole.start > start) end = hole.start;
  }
  const { text } = part.visible;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
