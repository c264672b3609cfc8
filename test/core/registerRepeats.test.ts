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

/** The same row several times over, or with its fields in another order. */
const rows: fc.Arbitrary<Row[]> = fc
  .array(fc.tuple(row, fc.integer({ min: 1, max: 3 }), fc.nat(20)), { minLength: 1, maxLength: 5 })
  .map((given) =>
    given.flatMap(([each, times, turn]) => {
      const fields = Object.entries(each);
      const turned = [...fields.slice(turn % 3), ...fields.slice(0, turn % 3)];
      return Array.from({ length: times }, () => Object.fromEntries(turned));
    }),
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

const said = (text: string, name: string): string[] =>
  readRegister(text, name).problems.map(({ range, text: why }) => `${text.slice(range.start, range.end)}: ${why}`);

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
        fc.property(rows, fc.nat(9), (given, last) => {
          const numbered = given.map((each, index) =>
            last % 2 === 0 ? { id: `c-${index}`, ...each } : { ...each, id: `c-${index}` },
          );
          const together = write(numbered);
          assert.deepEqual(
            seen(together, name),
            numbered.flatMap((each) => seen(write([each]), name)),
          );
          assert.deepEqual(
            said(together, name),
            numbered.flatMap((each) => said(write([each]), name)),
          );
        }),
        { numRuns: 300 },
      ));

  it("are dropped without an id, and the rows around them keep their own values and places", () => {
    const text =
      '[{"id":"a","sender":"Fern"},{"sender":"Rush"},{"id":"b","sender":"Fern"},{"id":"c","collected":"till"}]';
    const { rows: read, rangeOf } = readRegister(text, "a.json");
    assert.deepEqual(
      read.map(({ id, sender, collected, index }) => [id, sender, collected, index]),
      [
        ["a", "Fern", undefined, 0],
        ["b", "Fern", undefined, 1],
        ["c", undefined, "till", 2],
      ],
    );
    assert.equal(rangeOf(read[1]!, "sender")!.start, text.lastIndexOf("Fern"));
  });

  it("say nothing of a row that is broken off where the row before went on", () => {
    const text = '[{"id":"a","sender":"Fern"},{"id":}';
    const { problems, rows: read, broken } = readRegister(text, "a.json");
    assert.deepEqual([read.length, broken, problems[0]!.range.start], [1, true, text.length - 1]);
  });

  it("count the first of several with one id, however many there are", () => {
    const ids = ["a", "b", "a", "c", "b", "a", "d"];
    const { rows: read, byId, problems } = readRegister(JSON.stringify(ids.map((id) => ({ id }))), "a.json");
    assert.deepEqual(
      [...byId].map(([id, { index }]) => [id, index]),
      [
        ["a", 0],
        ["b", 1],
        ["c", 3],
        ["d", 6],
      ],
    );
    assert.deepEqual([read.length, problems.length], [7, 3]);
  });
});
