/** What the row before said, as it was written: registers say the same again and again, and comparing is cheaper than reading. */

import type { Fitting } from "./values";

/** A value as it stood in the file. */
interface Said {
  /** With its quotes or brackets. */
  readonly raw: string;
  /** Where the value's own characters begin and end in `raw`. */
  readonly from: number;
  readonly to: number;
  readonly fitting: Fitting;
}

/** Longer values are seldom said twice. */
const LONGEST = 80;
/** A field that has changed so often in a row is different in every row, such as an id. */
const MOST_CHANGES = 20;

export class Repeats {
  readonly #said: (Said | undefined)[] = [];
  readonly #changes: number[] = [];

  /** Where the field's last value ends when it stands at `at` again; -1 when something else stands there. */
  endOf(field: number, text: string, at: number): number {
    const said = this.#said[field];
    return said !== undefined && text.startsWith(said.raw, at) ? at + said.raw.length : -1;
  }

  /** The field's last value; only after `endOf` has found it. */
  last(field: number): Said {
    this.#changes[field] = 0;
    return this.#said[field]!;
  }

  /** Keeps a value that was read well; `start` and `end` are those of its own characters. */
  keep(
    field: number,
    text: string,
    raw: readonly [number, number],
    start: number,
    end: number,
    fitting: Fitting,
  ): void {
    const [from, to] = raw;
    const changes = this.#changes[field] ?? 0;
    if (changes > MOST_CHANGES || to - from > LONGEST) {
      this.#said[field] = undefined;
      return;
    }
    this.#changes[field] = changes + 1;
    this.#said[field] = { raw: text.slice(from, to), from: start - from, to: end - from, fitting };
  }
}
