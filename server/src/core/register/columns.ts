/** What the rows of a register say and where, as numbers: a hundred thousand rows of thirteen values each make no object for a value. */

import { FIELDS } from "./fields";
import type { Fitting } from "./values";

/** Of each field: where it starts and where it ends, both one more than they are, and the number of its value. */
const STEP = 3;
const WIDTH = FIELDS.length * STEP;
/** The value is what stands in the text, without blanks around it. */
const AS_WRITTEN = -1;

/** Rows are opened in order; only the last one is written to. */
export class Columns {
  #cells = new Int32Array(WIDTH * 64);
  /** Values that are not as they are written: without escapes, put together, or of fewer kinds than there are rows. */
  readonly #values: Fitting[] = [];
  /** How many rows there are. */
  count = 0;

  constructor(private readonly text: string) {}

  open(): number {
    const from = this.count * WIDTH;
    if (from + WIDTH > this.#cells.length) {
      const larger = new Int32Array(this.#cells.length * 4);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    return this.count++;
  }

  /** The last row is none. */
  drop(): void {
    this.count--;
    this.#cells.fill(0, this.count * WIDTH, (this.count + 1) * WIDTH);
  }

  /** A number by which `setNumber` puts the value in any row. */
  numberOf(value: Fitting): number {
    return this.#values.push(value);
  }

  /** Copies the fields of the row before that stand behind `from`; nothing, and false, when one of them is there already. */
  copyBehind(row: number, from: number, by: number): boolean {
    const cells = this.#cells;
    const [at, before] = [row * WIDTH, (row - 1) * WIDTH];
    for (let cell = 0; cell < WIDTH; cell += STEP)
      if (cells[before + cell]! > from && cells[at + cell] !== 0) return false;
    for (let cell = 0; cell < WIDTH; cell += STEP)
      if (cells[before + cell]! > from) {
        cells[at + cell] = cells[before + cell]! + by;
        cells[at + cell + 1] = cells[before + cell + 1]! + by;
        cells[at + cell + 2] = cells[before + cell + 2]!;
      }
    return true;
  }

  numbered(number: number): Fitting | undefined {
    return this.#values[number - 1];
  }

  hasPlace(row: number, field: number): boolean {
    return this.#cells[row * WIDTH + field * STEP] !== 0;
  }

  /** The place of a field, or of one more of its items; what stood there first begins it. */
  place(row: number, field: number, start: number, end: number): void {
    const at = row * WIDTH + field * STEP;
    if (this.#cells[at] === 0) this.#cells[at] = start + 1;
    this.#cells[at + 1] = end + 1;
  }

  startOf(row: number, field: number): number {
    return this.#cells[row * WIDTH + field * STEP]! - 1;
  }

  endOf(row: number, field: number): number {
    return this.#cells[row * WIDTH + field * STEP + 1]! - 1;
  }

  setWritten(row: number, field: number): void {
    this.#cells[row * WIDTH + field * STEP + 2] = AS_WRITTEN;
  }

  setNumber(row: number, field: number, number: number): void {
    this.#cells[row * WIDTH + field * STEP + 2] = number;
  }

  /** 0 where the field says nothing that fits. */
  numberAt(row: number, field: number): number {
    return this.#cells[row * WIDTH + field * STEP + 2]!;
  }

  valueAt(row: number, field: number): Fitting | undefined {
    const number = this.numberAt(row, field);
    if (number === AS_WRITTEN) return this.#written(this.startOf(row, field), this.endOf(row, field));
    return this.numbered(number);
  }

  #written(start: number, end: number): string {
    const { text } = this;
    const value = text.slice(start, end);
    return isLetter(text.charCodeAt(start)) && isLetter(text.charCodeAt(end - 1)) ? value : value.trim();
  }

  /** Whether one day lies before another; of two that are written out, no string is made. */
  isBefore(row: number, one: number, other: number): boolean {
    const [first, second] = [this.numberAt(row, one), this.numberAt(row, other)];
    if (first === 0 || second === 0) return false;
    if (first !== AS_WRITTEN || second !== AS_WRITTEN) return this.valueAt(row, one)! < this.valueAt(row, other)!;
    const { text } = this;
    const [from, with_] = [this.startOf(row, one), this.startOf(row, other)];
    for (let at = 0; at < 10; at++) {
      const difference = text.charCodeAt(from + at) - text.charCodeAt(with_ + at);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }
}

/** Of those that are no blank the ones that are commonest. */
const isLetter = (code: number): boolean => code > 32 && code < 127;
