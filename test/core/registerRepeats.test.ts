/** A register reads each row as if it stood alone, however much it repeats the row before. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { readRegister, type RegisterReading } from "../../server/src/core";
import { FIELDS } from "../../server/src/core/register/fields";

type Row = Readonly<Record<string, unknown>>;

/** Few values for each field, so that rows repeat each other; some that nearly do, and some that do not fit. */
const row: fc.Arbitrary<Row> = fc.record(
  {
    basis: fc.constantFrom("consent", "soft-opt-in", "consents", "", 5),
    wording: fc.constantFrom("Yes, please", "Yes, please.", 'Say "yes"', "Ja\\nwohl", " padded ", "x".repeat(90)),
    text_version: fc.constantFrom("v1", "v10", "v1 "),
    channels: fc.constantFrom(["email"], ["email", "sms"], "email;sms", [], ["pigeon"], [["email"]]),
    sender: fc.constantFrom("Larkspur", "Larkspur Ltd"),
    collected: fc.constantFrom("till", "till; post", "2026"),
    first_collected: fc.constantFrom("2026-01-01", "2026-02-30", "2027-01-01"),
    last_collected: fc.constantFrom("2026-01-01", "2026-06-01"),
    withdrawn: fc.constantFrom(true, false, "true", "2026-01-01", "never"),
    notes: fc.constantFrom("a", "b"),
  },
  { requiredKeys: [] },
);

/** Values and places of all rows but their ids, and what is said of them. */
function seen(text: string, name: string): unknown[] {
  const reading: RegisterReading = readRegister(text, name);
  return reading.rows.map((each) =>
    FIELDS.flatMap(({ property }) => {
      if (property === undefined || property === "id") return [];
      const range = reading.rangeOf(each, property);
      return [[property, each[property], range && text.slice(range.start, range.end)]];
    }),
  );
}

const said = (text: string, name: string): string[] => readRegister(text, name).problems.map((problem) => problem.text);

const COLUMNS = FIELDS.map(({ key }) => key);
const cell = (value: unknown, quoted: boolean): string => {
  const text = Array.isArray(value)
    ? value.flat().join(";")
    : typeof value === "string"
      ? value
      : (JSON.stringify(value) ?? "");
  return quoted || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const toCsv = (rows: readonly Row[], quoted: boolean): string =>
  `${COLUMNS.join(",")}\r\n${rows.map((each) => COLUMNS.map((column) => cell(each[column], quoted)).join(",")).join("\r\n")}\r\n`;

describe("rows that repeat each other", () => {
  const styles: Readonly<Record<string, readonly [string, (rows: readonly Row[]) => string]>> = {
    "compact JSON": ["a.json", (rows) => JSON.stringify(rows)],
    "JSON on many lines": ["a.json", (rows) => JSON.stringify({ consents: rows }, null, 2)],
    "JSON with comments": ["a.json", (rows) => JSON.stringify(rows, null, 1).replaceAll(",\n", ", // why\n")],
    CSV: ["a.csv", (rows) => toCsv(rows, false)],
    "CSV in quotes": ["a.csv", (rows) => toCsv(rows, true)],
  };
  for (const [style, [name, write]] of Object.entries(styles))
    it(`read as each alone: ${style}`, () =>
      fc.assert(
        fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (given) => {
          const rows = given.map((each, index) => ({ id: `c-${index}`, ...each }));
          const together = write(rows);
          assert.deepEqual(
            seen(together, name),
            rows.flatMap((each) => seen(write([each]), name)),
          );
          assert.deepEqual(
            said(together, name),
            rows.flatMap((each) => said(write([each]), name)),
          );
        }),
        { numRuns: 300 },
      ));
});
