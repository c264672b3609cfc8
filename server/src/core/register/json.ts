/**
 * Reads a register from JSON, comments and trailing commas allowed. By a scanner of its own: jsonc-parser takes as long
 * for finding the tokens alone, and this one makes no string of what a register repeats. It does not recurse.
 */

import { ROWS_KEY } from "./fields";
import { CLOSE_BRACE, CLOSE_BRACKET, COMMA, JsonScan, OPEN_BRACE, OPEN_BRACKET, QUOTE } from "./jsonScan";
import type { RowReader } from "./rows";

/** More blanks and comments than these are not compared. */
const LONGEST_LEAD = 200;

/** Returns whether the file could be read to its end. */
export function readJson(text: string, rows: RowReader): boolean {
  const scan = new JsonScan(text);
  new Reader(text, scan, rows).root();
  if (scan.fault === undefined) return true;
  const at = Math.min(scan.at, Math.max(0, text.length - 1));
  rows.broken(at, at + 1, `${scan.fault} What follows was not read.`);
  return false;
}

class Reader {
  /** What stands before the values of the row before, by their order: a register repeats it. */
  readonly #order: { readonly lead: string; readonly field: number }[] = [];

  constructor(
    private readonly text: string,
    private readonly scan: JsonScan,
    private readonly rows: RowReader,
  ) {}

  root(): void {
    const { scan } = this;
    const code = scan.peek();
    const { at } = scan;
    if (code === OPEN_BRACKET) this.#list();
    else if (code === OPEN_BRACE) this.#map();
    else if (code !== 0) scan.fail(NO_LIST, at);
    if (scan.fault === undefined && scan.peek() !== 0) scan.fault = "This stands behind the end of the register.";
  }

  #map(): void {
    const { scan } = this;
    const start = scan.at;
    let found = false;
    for (let more = scan.first(CLOSE_BRACE); more; more = scan.further(CLOSE_BRACE)) {
      if (!scan.name()) return;
      if (scan.value === ROWS_KEY && scan.peek() === OPEN_BRACKET) {
        found = true;
        this.#list();
      } else if (!scan.skip()) return;
    }
    if (!found && scan.fault === undefined) scan.fail(NO_LIST, start);
  }

  #list(): void {
    const { scan, rows } = this;
    for (let more = scan.first(CLOSE_BRACKET); more; more = scan.further(CLOSE_BRACKET)) {
      if (scan.peek() === OPEN_BRACE) this.#row();
      else {
        const { at } = scan;
        if (!scan.skip()) return;
        rows.problem(at, scan.at, "A record is an object with an id.");
      }
      if (scan.fault !== undefined) return;
    }
  }

  #row(): void {
    const { scan, rows } = this;
    rows.open(scan.at);
    for (let order = 0; ; order++) {
      let field = this.#expected(order);
      if (field === undefined) {
        const { at } = scan;
        if (!(order === 0 ? scan.first(CLOSE_BRACE) : scan.further(CLOSE_BRACE))) break;
        field = this.#fieldAt(order, at);
        if (scan.fault !== undefined) return;
      }
      if (field === undefined) {
        if (!scan.skip()) return;
      } else if (!this.#repeats(field)) this.#value(field);
      if (scan.fault !== undefined) return;
    }
    if (scan.fault === undefined) rows.close(scan.at);
  }

  /** The field of the next member when it is written as in the rows before: one comparison for blanks, name and colon. */
  #expected(order: number): number | undefined {
    const { scan, rows, text } = this;
    const expected = this.#order[order];
    const { at } = scan;
    if (
      expected === undefined ||
      text.charCodeAt(at) !== (order === 0 ? OPEN_BRACE : COMMA) ||
      !text.startsWith(expected.lead, at + 1) ||
      !rows.isFree(expected.field)
    )
      return undefined;
    scan.at = at + 1 + expected.lead.length;
    return expected.field;
  }

  /** The value of the row before stands here again, and was taken. */
  #repeats(field: number): boolean {
    const { scan, rows, text } = this;
    const { at } = scan;
    const end = rows.endOfRepeat(field, text, at);
    if (end < 0) return false;
    rows.take(field, at);
    scan.at = end;
    return true;
  }

  #value(field: number): void {
    const { scan, rows, text } = this;
    const { faults } = rows;
    const code = scan.peek();
    const { at } = scan;
    if (code === OPEN_BRACE) {
      if (scan.skip()) rows.wrong(field, at, scan.at, "an object");
      return;
    }
    if (code === OPEN_BRACKET) this.#items(field);
    else if (scan.scalar()) rows.put(field, scan.value, scan.start, scan.end);
    // Only what ends by itself: a number may go on where this one ends.
    const closed = code === OPEN_BRACKET || code === QUOTE;
    if (closed && scan.fault === undefined && rows.faults === faults) rows.keep(field, text, at, scan.at);
  }

  /** `from` is where the brace or comma before the member may stand. */
  #fieldAt(order: number, from: number): number | undefined {
    const { scan, rows, text } = this;
    if (!scan.name()) return undefined;
    const field = rows.fieldOf(scan.value as string, scan.start, scan.end);
    scan.peek();
    const direct = text.charCodeAt(from) === (order === 0 ? OPEN_BRACE : COMMA);
    if (field !== undefined && direct && scan.at - from < LONGEST_LEAD)
      this.#order[order] = { lead: text.slice(from + 1, scan.at), field };
    return field;
  }

  #items(field: number): void {
    const { scan, rows } = this;
    const { at } = scan;
    const fits = rows.takesList(field);
    for (let more = scan.first(CLOSE_BRACKET); more; more = scan.further(CLOSE_BRACKET)) {
      const code = scan.peek();
      if (code === OPEN_BRACE || code === OPEN_BRACKET || !fits) {
        const { at: from } = scan;
        if (!scan.skip()) return;
        if (fits) rows.wrong(field, from, scan.at, "given something else than a word");
      } else if (scan.scalar()) rows.put(field, scan.value, scan.start, scan.end);
      if (scan.fault !== undefined) return;
    }
    if (!fits) rows.wrong(field, at, scan.at, "a list");
  }
}

const NO_LIST = `A register is a list of records, or a map with a list called "${ROWS_KEY}".`;
