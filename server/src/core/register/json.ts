/**
 * Reads a register from JSON, comments and trailing commas allowed. By a scanner of its own: jsonc-parser takes as long
 * for finding the tokens alone, and this one makes no string of what a register repeats. It does not recurse.
 */

import { ROWS_KEY } from "./fields";
import { CLOSE_BRACE, CLOSE_BRACKET, JsonScan, OPEN_BRACE, OPEN_BRACKET } from "./jsonScan";
import type { RowReader } from "./rows";

/** Returns whether the file could be read to its end. */
export function readJson(text: string, rows: RowReader): boolean {
  const scan = new JsonScan(text);
  new Reader(scan, rows).root();
  if (scan.fault === undefined) return true;
  const at = Math.min(scan.at, Math.max(0, text.length - 1));
  rows.broken(at, at + 1, `${scan.fault} What follows was not read.`);
  return false;
}

class Reader {
  /** Names of the members of the rows before, by their order: a register repeats them. */
  readonly #order: { name: string; field: number }[] = [];

  constructor(
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
    let order = 0;
    for (let more = scan.first(CLOSE_BRACE); more; more = scan.further(CLOSE_BRACE)) {
      const field = this.#fieldAt(order++);
      if (scan.fault !== undefined) return;
      const code = scan.peek();
      if (field === undefined || code === OPEN_BRACE) {
        const { at } = scan;
        if (!scan.skip()) return;
        if (field !== undefined) rows.wrong(field, at, scan.at, "an object");
      } else if (code === OPEN_BRACKET) this.#items(field);
      else if (scan.scalar()) rows.put(field, scan.value, scan.start, scan.end);
      if (scan.fault !== undefined) return;
    }
    if (scan.fault === undefined) rows.close(scan.at);
  }

  #fieldAt(order: number): number | undefined {
    const { scan, rows } = this;
    const expected = this.#order[order];
    if (expected && rows.isFree(expected.field) && scan.nameIs(expected.name)) return expected.field;
    if (!scan.name()) return undefined;
    const name = scan.value as string;
    const field = rows.fieldOf(name, scan.start, scan.end);
    if (field !== undefined) this.#order[order] = { name, field };
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
