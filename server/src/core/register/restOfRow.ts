/** The end of a row that is written as in the row before, character for character: taken as a whole, in one comparison. */

import { FIELDS } from "./fields";
import type { RowReader } from "./rows";

/** Where the end differed so often in a row behind a field, it is compared now and then only. */
const MOST_MISSES = 3;
const NOW_AND_THEN = 32;
/** The end of fewer characters is read as fast as it is compared. */
const SHORTEST = 40;

/** Follows a reader from value to value. Only rows that were read without a fault are repeated. */
export class RestOfRow {
  /** Behind the value of each field: in this row, or in an earlier one that had it. */
  #ends = new Int32Array(FIELDS.length);
  #endsBefore = new Int32Array(FIELDS.length);
  readonly #misses = new Uint32Array(FIELDS.length);
  /** The row before; empty where it cannot be repeated. */
  #start = 0;
  #end = 0;
  #read = 0;

  constructor(
    private readonly text: string,
    private readonly rows: RowReader,
  ) {}

  /** The value of a field has been read. Moves the cursor behind the row where what follows repeats the row before. */
  repeats(field: number, cursor: { at: number }): boolean {
    const { at } = cursor;
    this.#ends[field] = at;
    const from = this.#endsBefore[field]!;
    if (from <= this.#start || (this.#misses[field]! > MOST_MISSES && this.#read % NOW_AND_THEN !== 0)) return false;
    const { text } = this;
    const length = this.#end - from;
    if (length < SHORTEST) return false;
    const same = text.slice(at, at + length) === text.slice(from, this.#end) && this.rows.takeRest(from, at - from);
    this.#misses[field] = same ? 0 : this.#misses[field]! + 1;
    if (same) this.#moveEnds(from, at - from, cursor);
    return same;
  }

  #moveEnds(from: number, by: number, cursor: { at: number }): void {
    for (let field = 0; field < this.#ends.length; field++)
      if (this.#endsBefore[field]! > from) this.#ends[field] = this.#endsBefore[field]! + by;
    cursor.at = this.#end + by;
  }

  /** A row has been read to its end. */
  end(start: number, end: number, well: boolean): void {
    [this.#ends, this.#endsBefore] = [this.#endsBefore, this.#ends];
    this.#read++;
    this.#start = well ? start : end;
    this.#end = end;
  }
}
