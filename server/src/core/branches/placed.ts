/** Where the pieces of one way stand in the text that it shows, and the way back. A loop shows one piece several times. */

import type { SourceRange, VisibleRange, VisibleText } from "../types";
import type { Piece } from "./paths";

interface Placed {
  /** Offset in the shown text. */
  readonly at: number;
  readonly length: number;
  readonly piece: Piece;
}

/** Part of a visible text, with the way back through the whole. */
export class ExcerptText implements VisibleText {
  readonly text: string;
  readonly #placed: readonly Placed[];
  #byOrigin?: readonly Placed[];

  constructor(
    private readonly whole: VisibleText,
    pieces: readonly Piece[],
  ) {
    const placed: Placed[] = [];
    const chunks: string[] = [];
    let at = 0;
    for (const piece of pieces) {
      const shown = "value" in piece ? piece.value : whole.text.slice(piece.start, piece.end);
      placed.push({ at, length: shown.length, piece });
      chunks.push(shown);
      at += shown.length;
    }
    this.text = chunks.join("");
    this.#placed = placed;
  }

  toSource(range: VisibleRange): SourceRange {
    return this.whole.toSource(this.#toWhole(range));
  }

  pieces(range: VisibleRange): readonly SourceRange[] {
    return this.#touched(range).flatMap((placed) => this.whole.pieces(inWhole(placed, range)));
  }

  toVisible(range: SourceRange): VisibleRange {
    const wanted = this.whole.toVisible(range);
    return this.shown(wanted)[0] ?? this.#nearest(wanted.start);
  }

  /** Each place where characters of the whole are shown: one for each round of a loop. An empty range is shown where its own empty piece is. */
  shown(range: VisibleRange): VisibleRange[] {
    const found: { start: number; end: number }[] = [];
    let last = -1;
    for (const { at, piece } of this.#showing(range)) {
      const place = {
        start: at + Math.max(range.start, piece.start) - piece.start,
        end: at + Math.min(range.end, piece.end) - piece.start,
      };
      const previous = found.at(-1);
      if (previous && piece.start >= last) previous.end = place.end;
      else found.push(place);
      last = piece.end;
    }
    return found;
  }

  /** Pieces that show characters of the whole's range as they are, in the order shown. */
  #showing({ start, end }: VisibleRange): Placed[] {
    this.#byOrigin ??= this.#placed
      .filter(({ piece }) => !("value" in piece))
      .sort((one, other) => one.piece.start - other.piece.start || one.piece.end - other.piece.end);
    const sorted = this.#byOrigin;
    const found: Placed[] = [];
    for (let index = firstAt(sorted, ({ piece }) => piece.end >= start); index < sorted.length; index++) {
      const { piece } = sorted[index]!;
      if (piece.start > end) break;
      const touches =
        start === end ? piece.start === start && piece.end === end : piece.start < end && piece.end > start;
      if (touches) found.push(sorted[index]!);
    }
    return found.sort((one, other) => one.at - other.at);
  }

  /** The smallest range of the whole that covers every character asked for. */
  #toWhole(range: VisibleRange): VisibleRange {
    const touched = this.#touched(range).map((placed) => inWhole(placed, range));
    if (touched.length === 0) {
      const { piece } = this.#placed.at(-1) ?? { piece: { start: 0, end: 0 } };
      return { start: piece.end, end: piece.end };
    }
    return {
      start: Math.min(...touched.map(({ start }) => start)),
      end: Math.max(...touched.map(({ end }) => end)),
    };
  }

  /** Pieces that hold characters of the range; for an empty one the piece that it stands in or before. */
  #touched({ start, end }: VisibleRange): readonly Placed[] {
    const low = firstAt(this.#placed, ({ at, length }) => at + length > start);
    let last = low + 1;
    while (last < this.#placed.length && this.#placed[last]!.at < end) last++;
    return this.#placed.slice(low, last);
  }

  #nearest(offset: number): VisibleRange {
    const next = this.#placed.find(({ piece }) => piece.start >= offset);
    const at = next ? next.at : this.text.length;
    return { start: at, end: at };
  }
}

/** What of a range of the shown text lies in this piece, as a range of the whole. A value stands for its placeholder. */
function inWhole({ at, length, piece }: Placed, { start, end }: VisibleRange): VisibleRange {
  if ("value" in piece) return { start: piece.start, end: piece.end };
  const from = Math.min(Math.max(0, start - at), length);
  const to = Math.min(Math.max(from, end - at), length);
  return { start: piece.start + from, end: piece.start + to };
}

/** The first index whose item passes; items that pass stand behind those that do not. */
function firstAt(items: readonly Placed[], passes: (item: Placed) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
