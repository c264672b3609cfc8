/** A map from derived text back to the text it was made from, kept as runs. Knows nothing of formats or messages. */

/** Half-open, in UTF-16 units of whichever text the map leads from or to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Runs in rising order of both sides. A run whose two lengths are equal maps character by character;
 * any other (an entity, a placeholder, folded white space) cannot be split and is always taken whole.
 * A run with no origin length is text that the reader sees and nobody wrote, such as a block's line break.
 */
export class RunMap {
  readonly #shown: number[] = [];
  readonly #shownLength: number[] = [];
  readonly #origin: number[] = [];
  readonly #originLength: number[] = [];

  /** Adds a run after all earlier ones. Neighbouring linear runs are joined. */
  add(shown: number, shownLength: number, origin: number, originLength: number): void {
    const last = this.#shown.length - 1;
    const linear = shownLength === originLength;
    if (
      linear &&
      last >= 0 &&
      this.#shownLength[last] === this.#originLength[last] &&
      this.#shown[last]! + this.#shownLength[last]! === shown &&
      this.#origin[last]! + this.#originLength[last]! === origin
    ) {
      this.#shownLength[last]! += shownLength;
      this.#originLength[last]! += originLength;
      return;
    }
    this.#shown.push(shown);
    this.#shownLength.push(shownLength);
    this.#origin.push(origin);
    this.#originLength.push(originLength);
  }

  /** The smallest origin range that covers every character of `range`; rounds outward. */
  toOrigin(range: Span): Span {
    const count = this.#shown.length;
    if (count === 0) return { start: 0, end: 0 };
    const first = Math.min(this.#runAt(range.start), count - 1);
    if (range.end <= range.start) {
      const point = this.#pointIn(first, range.start);
      return { start: point, end: point };
    }
    const last = Math.max(this.#runAt(range.end - 1), first);
    const start = this.#pointIn(first, range.start);
    const end = last >= count ? this.#originEnd(count - 1) : this.#endIn(last, range.end);
    return { start, end: Math.max(start, end) };
  }

  /** The origin of each run that `range` touches, without what lies between the runs; neighbours are joined. */
  pieces(range: Span): Span[] {
    const found: { start: number; end: number }[] = [];
    if (range.end <= range.start) return found;
    for (let run = this.#runAt(range.start); run < this.#shown.length && this.#shown[run]! < range.end; run++) {
      const start = this.#pointIn(run, range.start);
      const end = this.#endIn(run, range.end);
      if (end <= start) continue;
      const previous = found.at(-1);
      if (previous && previous.end === start) previous.end = end;
      else found.push({ start, end });
    }
    return found;
  }

  /** The shown range whose origin touches `range`; empty, at the nearest place, when none does. */
  toShown(range: Span): Span {
    let low = 0;
    let high = this.#origin.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#originEnd(middle) <= range.start) low = middle + 1;
      else high = middle;
    }
    if (low === this.#origin.length) {
      const end = low === 0 ? 0 : this.#shown[low - 1]! + this.#shownLength[low - 1]!;
      return { start: end, end };
    }
    const start = this.#linear(low)
      ? this.#shown[low]! + Math.max(0, range.start - this.#origin[low]!)
      : this.#shown[low]!;
    let end = start;
    for (let run = low; run < this.#origin.length && this.#origin[run]! < range.end; run++) {
      const runEnd = this.#shown[run]! + this.#shownLength[run]!;
      end = this.#linear(run) ? Math.min(runEnd, this.#shown[run]! + (range.end - this.#origin[run]!)) : runEnd;
    }
    return { start, end: Math.max(start, end) };
  }

  /** Index of the run that holds `offset`, or of the next one. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#shown[middle]! + this.#shownLength[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #linear(run: number): boolean {
    return this.#shownLength[run] === this.#originLength[run];
  }

  #originEnd(run: number): number {
    return this.#origin[run]! + this.#originLength[run]!;
  }

  #pointIn(run: number, offset: number): number {
    if (run >= this.#shown.length) return this.#originEnd(this.#shown.length - 1);
    if (!this.#linear(run)) return this.#origin[run]!;
    return this.#origin[run]! + Math.min(Math.max(0, offset - this.#shown[run]!), this.#originLength[run]!);
  }

  #endIn(run: number, offset: number): number {
    if (!this.#linear(run)) return this.#originEnd(run);
    return Math.min(this.#originEnd(run), this.#origin[run]! + (offset - this.#shown[run]!));
  }
}
