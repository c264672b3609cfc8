/** Steps between a place in the visible text, the file and the words themselves. */

import type { Place, SourceRange } from "../types";

/** The one step from what the reader sees back to the file. */
export function sourceOf(place: Place): SourceRange {
  return place.part.visible.toSource(place.range);
}

/** A gap between words that is longer than this is an address or an element, not a mark. */
const WIDEST_GAP = 12;

/** Where to underline a place: all of it, or its longest run of words when markup with an address lies between them. */
export function markedOf(place: Place): SourceRange {
  const pieces = place.part.visible.pieces(place.range);
  const isSplit = pieces.some((piece, index) => index > 0 && piece.start - pieces[index - 1]!.end > WIDEST_GAP);
  if (!isSplit) return sourceOf(place);
  // Spaces at the edge of a piece belong to the markup between.
  return pieces.reduce((longest, piece) => (piece.end - piece.start > longest.end - longest.start ? piece : longest));
}

/** The words at a place, placeholders as U+FFFC. */
export function wordsOf(place: Place): string {
  return place.part.visible.text.slice(place.range.start, place.range.end);
}

/** Items whose ranges touch `range`, from a list sorted by start whose ranges do not nest. Logarithmic plus what is found. */
export function touching<T extends { readonly range: { readonly start: number; readonly end: number } }>(
  sorted: readonly T[],
  range: { readonly start: number; readonly end: number },
): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.range.end <= range.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.range.start < range.end; at++) found.push(sorted[at]!);
  return found;
}

/** Half-open: ranges that only meet do not overlap. Both must be of the file, or of one visible text. */
export function overlaps(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}
