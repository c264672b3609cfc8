/** Builds the rows of a register from the values that a syntax hands over, and says what is wrong with them at the place. */

import { quote } from "../text/judged";
import type { ConsentRecord, ReadProblem, SourceRange } from "../types";
import { FIELD_INDEX, FIELDS } from "./fields";
import { Repeats } from "./repeats";
import { type RegisterRow, Row, setField } from "./row";
import { EXPECTED, Values } from "./values";

/** More problems than this say nothing more; how many there are is said. */
const MOST_PROBLEMS = 200;
/** Columns that are about single people. */
const PERSONAL =
  /^(?:e_?mail(?:_address)?|phone(?:_number)?|mobile(?:_number)?|telephone|msisdn|(?:first|last|full|given|family)?_?name|surname|customer(?:_id)?|patient(?:_id)?|member(?:_id)?|subscriber|recipient|person|address|postcode|date_of_birth|dob|nhs_number|ip(?:_address)?)$/;
/** Start and end of each field. */
const WIDTH = FIELDS.length * 2;

/** One pass, rows in order. Values that do not fit are left out of the row and reported. */
export class RowReader {
  /** Rows that have an id. */
  readonly rows: RegisterRow[] = [];
  readonly #byId = new Map<string, RegisterRow>();
  readonly #problems: ReadProblem[] = [];
  readonly #values = new Values((start, end, text) => this.problem(start, end, text));
  #dropped = 0;
  #opened = 0;
  #row: Row | undefined;
  /** Places of the fields of each row, one more than they are; 0 where one is absent. */
  #places = new Int32Array(WIDTH * 64);
  readonly #repeats = new Repeats();

  get problems(): ReadProblem[] {
    const more = this.#dropped;
    if (more === 0) return this.#problems;
    const { range } = this.#problems.at(-1)!;
    return [...this.#problems, { range, text: `There are ${more} more problems like these in this register.` }];
  }
  get byId(): ReadonlyMap<string, RegisterRow> {
    return this.#byId;
  }

  problem(start: number, end: number, text: string): void {
    if (this.#problems.length >= MOST_PROBLEMS) this.#dropped++;
    else this.#problems.push({ range: { start, end: Math.max(end, start + 1) }, text });
  }

  /** The file cannot be read to its end, or not at all. Told however many problems there are. */
  broken(start: number, end: number, text: string): void {
    this.#problems.push({ range: { start, end: Math.max(end, start + 1) }, text, severity: "error" });
  }

  open(start: number): void {
    const from = this.#opened * WIDTH;
    if (from + WIDTH > this.#places.length) {
      const larger = new Int32Array(this.#places.length * 4);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#row = new Row(this.#opened++, start);
  }

  /** Takes the row up, unless nothing can refer to it. */
  close(end: number): void {
    const row = this.#row;
    if (!row) return;
    this.#row = undefined;
    row.end = end;
    if (row.id === "") {
      this.problem(row.start, row.start + 1, "This record has no id, so no template can refer to it. Give it one.");
      return;
    }
    const { firstCollected: first, lastCollected: last } = row;
    if (first !== undefined && last !== undefined && last < first) {
      const place = this.rangeOf(row, "lastCollected")!;
      this.problem(place.start, place.end, `The last day of collection is before the first, ${first}.`);
    }
    if (this.#byId.has(row.id)) {
      const place = this.rangeOf(row, "id")!;
      const text = `There is another record with the id ${quote(row.id)} above, and that one counts. Give each its own.`;
      this.problem(place.start, place.end, text);
    } else this.#byId.set(row.id, row);
    this.rows.push(row);
  }

  /** Which field a key names; undefined, and a problem, when it names none or comes twice. */
  fieldOf(key: string, start: number, end: number): number | undefined {
    const field = FIELD_INDEX.get(key) ?? FIELD_INDEX.get(normalised(key));
    if (field === undefined) this.problem(start, end, strangeKey(key));
    else if (!this.isFree(field))
      this.problem(start, end, `This record has ${FIELDS[field]!.key} already, and the first counts.`);
    else return field;
    return undefined;
  }

  /** The row has no value there yet. */
  isFree(field: number): boolean {
    return this.#row === undefined || this.#places[this.#row.index * WIDTH + field * 2] === 0;
  }

  takesList(field: number): boolean {
    return FIELDS[field]!.kind === "channels";
  }

  /** A value, or one item of a list. Nothing is written where it is empty. */
  put(field: number, value: string | number | boolean | null, start: number, end: number): void {
    const row = this.#row;
    if (!row || value === null || value === "") return;
    const at = row.index * WIDTH + field * 2;
    if (this.#places[at] === 0) this.#places[at] = start + 1;
    this.#places[at + 1] = end + 1;
    const { kind, property } = FIELDS[field]!;
    const fitting = this.#values.read(kind, value, start, end);
    if (fitting !== undefined) setField(row, property, fitting);
  }

  /** Where a value ends that is written as in the row before; -1 where something else stands. `take` then takes it. */
  endOfRepeat(field: number, text: string, at: number): number {
    return this.#repeats.endOf(field, text, at);
  }

  /** Takes the value of the row before, which stands at `at` again. */
  take(field: number, at: number): void {
    const row = this.#row;
    if (!row) return;
    const { from, to, fitting } = this.#repeats.last(field);
    const place = row.index * WIDTH + field * 2;
    this.#places[place] = at + from + 1;
    this.#places[place + 1] = at + to + 1;
    setField(row, FIELDS[field]!.property, fitting);
  }

  /** How many problems there are, so that a caller can tell whether one came. */
  get faults(): number {
    return this.#problems.length + this.#dropped;
  }

  /** Keeps a field's value for the rows that follow, as it is written from `from` to `to`. Only what was read without a fault. */
  keep(field: number, text: string, from: number, to: number): void {
    const row = this.#row;
    const { property } = FIELDS[field]!;
    const value = row && property && row[property];
    if (value === undefined || value === "") return;
    const at = row!.index * WIDTH + field * 2;
    const start = this.#places[at]! - 1;
    this.#repeats.keep(field, text, [from, to], start, this.#places[at + 1]! - 1, value);
  }

  /** A value of a kind that no field takes: a map, an alias, a list for one value. */
  wrong(field: number, start: number, end: number, what: string): void {
    const { key, kind } = FIELDS[field]!;
    this.problem(start, end, `${key} is ${what}; ${EXPECTED[kind]}.`);
  }

  rangeOf({ index }: RegisterRow, property: keyof ConsentRecord): SourceRange | undefined {
    const at = index * WIDTH + FIELDS.findIndex((field) => field.property === property) * 2;
    return this.#places[at] === 0 ? undefined : { start: this.#places[at]! - 1, end: this.#places[at + 1]! - 1 };
  }
}

/** Column headings as people write them: "First collected", "text-version". */
function normalised(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, "_");
}

function strangeKey(key: string): string {
  return PERSONAL.test(normalised(key))
    ? `${quote(key)} looks like data about people. A register holds what was agreed to, never who agreed: take it out.`
    : `${quote(key)} is no field of a consent register, so it is ignored.`;
}
