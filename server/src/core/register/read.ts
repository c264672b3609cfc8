/** Reads a consent register, whatever it is written in. Pure, and never throws: what does not fit is said at its place. */

import type { ConsentRecord, ReadProblem, Register, SourceRange } from "../types";
import { readCsv } from "./csv";
import { readJson } from "./json";
import type { RegisterRow } from "./row";
import { RowReader } from "./rows";
import { readYaml } from "./yaml";

export type { RegisterRow } from "./row";

/** A register with the places of its rows and fields. */
export interface RegisterReading {
  /** Rows that have an id, in the order of the file; of two with one id both. */
  readonly rows: readonly RegisterRow[];
  /** The row that counts for an id. */
  readonly byId: ReadonlyMap<string, RegisterRow>;
  readonly problems: readonly ReadProblem[];
  /** The file could not be read to its end, so rows may be missing. */
  readonly broken: boolean;
  /** Where a field of a row is written, inside its quotes; of a list from the first item to the last. */
  rangeOf(row: RegisterRow, field: keyof ConsentRecord): SourceRange | undefined;
}

/** By the ending of the path: `.json`, `.csv`, else YAML. */
export function readRegister(text: string, path: string): RegisterReading {
  const rows = new RowReader(text);
  const read = /\.json$/i.test(path) ? readJson : /\.csv$/i.test(path) ? readCsv : readYaml;
  const whole = !/\S/.test(text) || read(text, rows);
  return {
    rows: rows.rows,
    byId: rows.byId,
    problems: rows.problems,
    broken: !whole,
    rangeOf: (row, field) => rows.rangeOf(row, field),
  };
}

/** What rules need of a reading. */
export function toRegister({ byId, broken }: RegisterReading, name: string): Register {
  return { name, records: byId, partial: broken };
}
