/**
 * Reads a register from JSON, comments and trailing commas allowed. By a scanner of its own: jsonc-parser takes as long
 * for finding the tokens alone, and this one makes no string of what need not be understood. It does not recurse.
 */

import { FIELDS, ROWS_KEY } from "./fields";
import { CLOSE_BRACE, CLOSE_BRACKET, COMMA, JsonScan, OPEN_BRACE, OPEN_BRACKET } from "./jsonScan";
import { RestOfRow } from "./restOfRow";
import type { RowReader, Said } from "./rows";

/** More blanks and comments than these are not compared. */
const LONGEST_LEAD = 200;
/** Longer lists, and more different ones, are read anew each time. */
const LONGEST_LIST = 200;
const MOST_LISTS = 1000;
/** Stands for a member that is no field, where the field before is asked for. */
const UNKNOWN = FIELDS.length + 1;

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
  /** By the field before, what last followed it, up to the value; at 0 what begins a row. A register repeats it. */
  readonly #following: { readonly lead: string; readonly field: number }[] = [];
  /** Lists that were read without a fault, as they are written. One field takes lists; see `takesList`. */
  readonly #lists = new Map<string, Said>();

  readonly #rest: RestOfRow;

  constructor(
    private readonly text: string,
    private readonly scan: JsonScan,
    private readonly rows: RowReader,
  ) {
    this.#rest = new RestOfRow(text, rows);
  }

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
    const { faults } = rows;
    const start = scan.at;
    rows.open(start);
    for (let before = 0; ; ) {
      let field = this.#expected(before);
      if (field === undefined) {
        const { at } = scan;
        if (!(before === 0 ? scan.first(CLOSE_BRACE) : scan.further(CLOSE_BRACE))) break;
        field = this.#fieldAt(before, at);
        if (scan.fault !== undefined) return;
      }
      if (field === undefined) {
        if (!scan.skip()) return;
        before = UNKNOWN;
      } else {
        this.#value(field);
        before = field + 1;
        if (scan.fault === undefined && this.#rest.repeats(field, scan)) break;
      }
      if (scan.fault !== undefined) return;
    }
    if (scan.fault !== undefined) return;
    rows.close(scan.at);
    this.#rest.end(start, scan.at, rows.faults === faults);
  }

  /** The field of the next member when it is written as in the rows before: one comparison for blanks, name and colon. */
  #expected(before: number): number | undefined {
    const { scan, rows, text } = this;
    const expected = this.#following[before];
    const from = scan.at + 1;
    if (expected === undefined || text.charCodeAt(from - 1) !== (before === 0 ? OPEN_BRACE : COMMA)) return undefined;
    const { lead, field } = expected;
    // Comparing pieces is many times as fast as startsWith.
    if (text.slice(from, from + lead.length) !== lead || !rows.isFree(field)) return undefined;
    scan.at = from + lead.length;
    return field;
  }

  #value(field: number): void {
    const { scan, rows } = this;
    const code = scan.peek();
    const { at } = scan;
    if (code === OPEN_BRACE) {
      if (scan.skip()) rows.wrong(field, at, scan.at, "an object");
    } else if (code === OPEN_BRACKET) this.#listOf(field);
    else if (scan.scalar()) this.#put(field);
  }

  #put(field: number): void {
    const { scan, rows } = this;
    if (scan.plain) rows.putWritten(field, scan.start, scan.end);
    else rows.put(field, scan.value, scan.start, scan.end);
  }

  /** A list that stood in a row before, character for character, says the same. */
  #listOf(field: number): void {
    const { scan, rows, text } = this;
    const { at } = scan;
    const { faults } = rows;
    const end = text.indexOf("]", at) + 1;
    const short = end > 0 && end - at <= LONGEST_LIST && rows.takesList(field);
    const written = short ? text.slice(at, end) : "";
    const said = short ? this.#lists.get(written) : undefined;
    if (said) {
      rows.putAgain(field, said, at);
      scan.at = end;
      return;
    }
    this.#items(field);
    const well = scan.fault === undefined && rows.faults === faults && scan.at === end;
    const read = well && short && this.#lists.size < MOST_LISTS ? rows.saidIn(field, at) : undefined;
    if (read) this.#lists.set(written, read);
  }

  /** `from` is where the brace or comma before the member may stand. */
  #fieldAt(before: number, from: number): number | undefined {
    const { scan, rows, text } = this;
    if (!scan.name()) return undefined;
    const field = rows.fieldOf(scan.value as string, scan.start, scan.end);
    scan.peek();
    const direct = text.charCodeAt(from) === (before === 0 ? OPEN_BRACE : COMMA);
    if (field !== undefined && direct && scan.at - from < LONGEST_LEAD)
      this.#following[before] = { lead: text.slice(from + 1, scan.at), field };
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
