/** Builds the rows of a register from the values that a syntax hands over, and says what is wrong with them at the place. */

import { nearestOf } from "../text/slips";
import { quote } from "../text/judged";
import type { ConsentRecord, ReadProblem, SourceRange } from "../types";
import { FIELD_INDEX, FIELDS } from "./fields";
import { isCalendarDayAt } from "../text/calendar";
import { Columns } from "./columns";
import { FIELD, type RegisterRow, Row } from "./row";
import { EXPECTED, Values } from "./values";

/** More problems than this say nothing more; how many there are is said. */
const MOST_PROBLEMS = 200;
/** Columns that are about single people. */
const PERSONAL =
  /^(?:e_?mail(?:_address)?|phone(?:_number)?|mobile(?:_number)?|telephone|msisdn|(?:first|last|full|given|family)?_?name|surname|customer(?:_id)?|patient(?:_id)?|member(?:_id)?|subscriber|recipient|person|address|postcode|date_of_birth|dob|nhs_number|ip(?:_address)?)$/;

/** A value that was read well. */
export interface Said {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** One pass, rows in order. Values that do not fit are left out of the row and reported. */
export class RowReader {
  /** Rows that have an id. */
  readonly rows: RegisterRow[] = [];
  readonly #byId = new Map<string, RegisterRow>();
  readonly #problems: ReadProblem[] = [];
  readonly #text: string;
  readonly #columns: Columns;
  readonly #values: Values;
  /** Some id stands twice. */
  #doubles = false;
  #dropped = 0;
  #row: Row | undefined;

  /** `text` is what the places are of. */
  constructor(text: string) {
    this.#text = text;
    this.#columns = new Columns(text);
    this.#values = new Values(this.#columns, (start, end, why) => this.problem(start, end, why));
  }

  get problems(): ReadProblem[] {
    const more = this.#dropped;
    if (more === 0) return this.#problems;
    const { range } = this.#problems.at(-1)!;
    return [...this.#problems, { range, text: `There are ${more} more problems like these in this register.` }];
  }
  get byId(): ReadonlyMap<string, RegisterRow> {
    return this.#byId;
  }

  get #isFull(): boolean {
    return this.#problems.length >= MOST_PROBLEMS;
  }

  problem(start: number, end: number, text: string): void {
    if (this.#isFull) this.#dropped++;
    else this.#problems.push({ range: { start, end: Math.max(end, start + 1) }, text });
  }

  /** The file cannot be read to its end, or not at all. Told however many problems there are. */
  broken(start: number, end: number, text: string): void {
    this.#problems.push({ range: { start, end: Math.max(end, start + 1) }, text, severity: "error" });
  }

  open(start: number): void {
    if (this.#row) this.#columns.drop();
    this.#row = new Row(this.#columns, this.#columns.open(), start);
  }

  /** Takes the row up, unless nothing can refer to it. */
  close(end: number): void {
    const row = this.#row;
    if (!row) return;
    this.#row = undefined;
    row.end = end;
    row.id = (this.#columns.valueAt(row.index, FIELD.id) as string | undefined) ?? "";
    if (row.id === "") {
      this.problem(row.start, row.start + 1, "This record has no id, so no template can refer to it. Give it one.");
      this.#columns.drop();
      return;
    }
    if (this.#columns.isBefore(row.index, FIELD.lastCollected, FIELD.firstCollected)) {
      const place = this.rangeOf(row, "lastCollected")!;
      this.problem(place.start, place.end, `The last day of collection is before the first, ${row.firstCollected}.`);
    }
    if (!this.#counts(row)) {
      const { start, end: stop } = this.rangeOf(row, "id")!;
      this.problem(start, stop, this.#isFull ? "" : doubled(row.id));
    }
    this.rows.push(row);
  }

  /** Whether no row above has its id. Asking before each takes twice as long, so it is done from the first double on. */
  #counts(row: Row): boolean {
    const { size } = this.#byId;
    if (this.#doubles && this.#byId.has(row.id)) return false;
    this.#byId.set(row.id, row);
    if (this.#byId.size > size) return true;
    this.#doubles = true;
    this.#byId.set(row.id, this.rows.find(({ id }) => id === row.id)!);
    return false;
  }

  /** Which field a key names; undefined, and a problem, when it names none or comes twice. */
  fieldOf(key: string, start: number, end: number): number | undefined {
    const field = FIELD_INDEX.get(key) ?? FIELD_INDEX.get(normalised(key));
    // Looking for the field that was meant takes a while, and a hundred thousand rows may all have the key.
    if (field === undefined) this.problem(start, end, this.#isFull ? "" : strangeKey(key));
    else if (!this.isFree(field))
      this.problem(start, end, `This record has ${FIELDS[field]!.key} already, and the first counts.`);
    else return field;
    return undefined;
  }

  /** The row has no value there yet. */
  isFree(field: number): boolean {
    return this.#row === undefined || !this.#columns.hasPlace(this.#row.index, field);
  }

  takesList(field: number): boolean {
    return FIELDS[field]!.kind === "channels";
  }

  /** A value, or one item of a list. Nothing is written where it is empty. */
  put(field: number, value: string | number | boolean | null, start: number, end: number): void {
    const row = this.#row;
    if (!row || value === null || value === "") return;
    this.#columns.place(row.index, field, start, end);
    const { kind } = FIELDS[field]!;
    const number = this.#values.read(kind, value, start, end);
    if (number !== undefined) this.#columns.setNumber(row.index, field, this.#joined(row, field, number));
  }

  /** What further items of a list add. */
  #joined({ index }: Row, field: number, number: number): number {
    const before = this.takesList(field) ? this.#columns.numbered(this.#columns.numberAt(index, field)) : undefined;
    if (before === undefined) return number;
    const more = this.#columns.numbered(number) as readonly string[];
    return this.#columns.numberOf([...(before as readonly string[]), ...more]);
  }

  /** A value that is written from `start` to `end` as it is meant, but for blanks around it. */
  putWritten(field: number, start: number, end: number): void {
    const row = this.#row;
    if (!row || start >= end) return;
    const { kind } = FIELDS[field]!;
    const plain = kind === "text" || ((kind === "day" || kind === "ending") && isCalendarDayAt(this.#text, start, end));
    if (!plain) {
      this.put(field, this.#text.slice(start, end), start, end);
      return;
    }
    this.#columns.place(row.index, field, start, end);
    this.#columns.setWritten(row.index, field);
  }

  /** What the open row says in a field, and where, measured from `origin`: for `putAgain` where the same stands once more. */
  saidIn(field: number, origin: number): Said | undefined {
    const columns = this.#columns;
    const index = this.#row?.index;
    if (index === undefined || !columns.hasPlace(index, field)) return undefined;
    const [start, end] = [columns.startOf(index, field) - origin, columns.endOf(index, field) - origin];
    return { number: columns.numberAt(index, field), start, end };
  }

  putAgain(field: number, { number, start, end }: Said, origin: number): void {
    const row = this.#row;
    if (!row) return;
    this.#columns.place(row.index, field, origin + start, origin + end);
    this.#columns.setNumber(row.index, field, number);
  }

  /** Takes what the row before says behind `from`, which stands here again `by` characters further; false when the row has some of it already. */
  takeRest(from: number, by: number): boolean {
    return this.#row !== undefined && this.#columns.copyBehind(this.#row.index, from, by);
  }

  /** How many problems there are, so that a caller can tell whether one came. */
  get faults(): number {
    return this.#problems.length + this.#dropped;
  }

  /** A value of a kind that no field takes: a map, an alias, a list for one value. */
  wrong(field: number, start: number, end: number, what: string): void {
    const { key, kind } = FIELDS[field]!;
    this.problem(start, end, `${key} is ${what}; ${EXPECTED[kind]}.`);
  }

  rangeOf({ index }: RegisterRow, property: keyof ConsentRecord): SourceRange | undefined {
    const columns = this.#columns;
    const field = FIELD[property];
    if (!columns.hasPlace(index, field)) return undefined;
    return { start: columns.startOf(index, field), end: columns.endOf(index, field) };
  }
}

const doubled = (id: string): string =>
  `There is another record with the id ${quote(id)} above, and that one counts. Give each its own.`;

/** Column headings as people write them: "First collected", "text-version". */
function normalised(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, "_");
}

function strangeKey(key: string): string {
  const written = normalised(key);
  if (PERSONAL.test(written))
    return `${quote(key)} looks like data about people. A register holds what was agreed to, never who agreed: take it out.`;
  const near = nearestOf(written, NAMES);
  const ignored = `${quote(key)} is no field of a consent register, so it is ignored.`;
  return near === undefined ? ignored : `${ignored} Did you mean ${near}?`;
}
/** The names that fields go by, before the other spellings that are understood. */
const NAMES = [...FIELDS.map(({ key }) => key), ...FIELDS.flatMap(({ also = [] }) => also)];
