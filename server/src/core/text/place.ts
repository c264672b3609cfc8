/** Steps between a place in the visible text, the file and the words themselves. */

import type { Place, SourceRange } from "../types";

/** The one step from what the reader sees back to the file. */
export function sourceOf(place: Place): SourceRange {
  return place.part.visible.toSource(place.range);
}

/** The words at a place, placeholders as U+FFFC. */
export function wordsOf(place: Place): string {
  return place.part.visible.text.slice(place.range.start, place.range.end);
}

export function overlaps(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}
