/**
 * Reads a register from CSV. Apart from the format of that name, because a register may have a hundred thousand rows
 * and needs only where its fields stand, not a map for every character.
 */

import type { RowReader } from "./rows";

/** Returns whether the file could be read to its end. */
export function readCsv(text: string, rows: RowReader): boolean {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const scan = new Cells(text, begin, separatorOf(text, begin));
  const fields: (number | undefined)[] = [];
  const seen = new Set<number>();
  while (scan.next()) {
    const field = rows.fieldOf(scan.value, scan.start, scan.end);
    // The same column twice: the first counts, as in a record.
    fields.push(field === undefined || seen.has(field) ? undefined : field);
    if (field !== undefined) seen.add(field);
    if (scan.last) break;
  }
  if (!fields.includes(0)) {
    rows.broken(begin, begin + 1, 'The first line names the columns, and none of them is "id", so nothing was read.');
    return false;
  }
  while (!scan.done) readRow(scan, fields, rows);
  if (scan.unclosed >= 0)
    rows.broken(
      scan.unclosed,
      scan.unclosed + 1,
      "This quote is never closed, so the rest of the file was read as one cell.",
    );
  return scan.unclosed < 0;
}

function readRow(scan: Cells, fields: readonly (number | undefined)[], rows: RowReader): void {
  const start = scan.at;
  let cell = 0;
  let filled = false;
  rows.open(start);
  while (scan.next()) {
    if (!scan.blank) {
      filled = true;
      const field = fields[cell];
      if (field !== undefined) {
        if (scan.doubled) rows.put(field, scan.value, scan.start, scan.end);
        else rows.putWritten(field, scan.start, scan.end);
      }
    }
    cell++;
    if (scan.last) break;
  }
  if (cell > fields.length)
    rows.problem(start, start + 1, `This row has ${cell} cells, and the first line names ${fields.length}.`);
  // A line without a value, such as the last, is no record.
  if (filled) rows.close(scan.end);
}

function separatorOf(text: string, begin: number): string {
  const stop = text.search(/[\r\n]/);
  const head = text.slice(begin, stop < 0 ? text.length : stop);
  return [",", ";", "\t", "|"]
    .map((unit) => ({ unit, count: head.split(unit).length }))
    .sort((one, other) => other.count - one.count)[0]!.unit;
}

/** Cells one after another (RFC 4180), without an object for each. */
class Cells {
  /** Where the cell's characters stand, inside its quotes. */
  start = 0;
  end = 0;
  /** It holds quotes that are written twice. */
  doubled = false;
  /** The cell ends its row. */
  last = false;
  unclosed = -1;
  readonly #separator: number;

  constructor(
    readonly text: string,
    public at: number,
    separator: string,
  ) {
    this.#separator = separator.charCodeAt(0);
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  get value(): string {
    const inside = this.text.slice(this.start, this.end);
    return this.doubled ? inside.replaceAll('""', '"') : inside;
  }

  get blank(): boolean {
    // Most cells begin with a letter or a digit.
    const first = this.start < this.end ? this.text.charCodeAt(this.start) : 0;
    return !(first > 32 && first < 127) && this.value.trim() === "";
  }

  /** Moves to the next cell of the row; false when the file is at its end. */
  next(): boolean {
    const { text } = this;
    if (this.at > text.length) return false;
    if (text.charCodeAt(this.at) === 34) this.#quoted();
    else {
      this.start = this.at;
      this.#toEnd();
      this.end = this.at;
      this.doubled = false;
    }
    // Anything between a closing quote and the separator is no cell's.
    this.#toEnd();
    this.#pass();
    return true;
  }

  /** Steps over the mark behind a cell. */
  #pass(): void {
    const { text } = this;
    const code = text.charCodeAt(this.at);
    this.last = code !== this.#separator;
    if (code === 13 && text.charCodeAt(this.at + 1) === 10) this.at++;
    this.at++;
  }

  #quoted(): void {
    const { text } = this;
    this.start = this.at + 1;
    let close = text.indexOf('"', this.start);
    this.doubled = false;
    while (close >= 0 && text.charCodeAt(close + 1) === 34) {
      this.doubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0) {
      this.unclosed = this.at;
      close = text.length;
    }
    this.end = close;
    this.at = Math.min(text.length, close + 1);
  }

  #toEnd(): void {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (code === this.#separator || code === 10 || code === 13) return;
      this.at++;
    }
  }
}
