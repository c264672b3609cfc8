/** Reading a consent register: the same rows from every syntax, places that hold, and what is wrong said at the place. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { completionPlace, readRegister, toRegister } from "../../server/src/core";
import { FIELDS } from "../../server/src/core/register/fields";
import { registerJsonSchema } from "../../server/src/core/register/jsonSchema";
import { root } from "../harness/sources";

const FULL = {
  id: "web-2026",
  basis: "soft-opt-in",
  wording: 'Say "yes", we\'ll write',
  text_version: "v3",
  channels: ["email", "sms"],
  sender: "Fern Ltd",
  collected: "webform:/offers",
  first_collected: "2026-02-28",
  last_collected: "2026-03-01",
  review_by: "2028-02-29",
  expires: "2030-01-01",
  withdrawn: "2029-12-31",
  refusal_at_collection: true,
};
const keys = Object.keys(FULL) as (keyof typeof FULL)[];
const cell = (value: unknown): string =>
  `"${String(Array.isArray(value) ? value.join("; ") : value).replaceAll('"', '""')}"`;
/** The same record in each syntax. */
const WRITTEN: Readonly<Record<string, string>> = {
  "a.json": JSON.stringify([FULL], undefined, 2),
  "map.json": `// ours\n${JSON.stringify({ $schema: "x", consents: [FULL] }).replace("]}", "],}")}`,
  "a.yaml": `- ${keys.map((key) => `${key}: ${JSON.stringify(FULL[key])}`).join("\n  ")}\n`,
  "map.yml": `consents:\n- ${keys.map((key) => `${key}: ${JSON.stringify(FULL[key])}`).join("\n  ")}\n`,
  "a.csv": `${keys.join(",")}\n${keys.map((key) => cell(FULL[key])).join(",")}\n`,
  "semicolons.csv": `${keys.map((key) => key.replaceAll("_", " ").toUpperCase()).join(";")}\n${keys.map((key) => cell(FULL[key])).join(";")}`,
};
const problems = (text: string, name = "a.yaml"): string[] =>
  readRegister(text, name).problems.map(
    ({ range, text: why }) => `${JSON.stringify(text.slice(range.start, range.end))} ${why.split(/[.;]/)[0]!}`,
  );

describe("consent register", () => {
  for (const [name, plain] of Object.entries(WRITTEN))
    for (const [how, text] of [
      ["as written", plain],
      ["with a byte order mark and CRLF", `\uFEFF${plain.replaceAll("\n", "\r\n")}`],
    ] as const)
      it(`reads ${name} ${how}`, () => {
        const reading = readRegister(text, name);
        assert.deepEqual([reading.problems, reading.broken, reading.rows.length], [[], false, 1]);
        const row = reading.rows[0]!;
        for (const { key, property } of FIELDS) {
          if (property === undefined) continue;
          assert.deepEqual(row[property], FULL[key as keyof typeof FULL], key);
          const range = reading.rangeOf(row, property)!;
          const written = text.slice(range.start, range.end);
          if (typeof row[property] !== "string") assert.ok(written.length > 0, key);
          else assert.equal(written.replaceAll(/""|\\"/g, '"'), row[property], `${key} stands where it is said to`);
        }
        assert.ok(text.slice(row.start, row.end).includes("Fern Ltd"));
      });

  it("says what is wrong, at its place", () => {
    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      ["a.yaml", "- id: a\n- id: a", ['"a" There is another record with the id "a" above, and that one counts']],
      ["a.yaml", "- basis: consent", ['"b" This record has no id, so no template can refer to it']],
      ["a.json", '[{"id":7}]', ['"7" This is a number', '"{" This record has no id, so no template can refer to it']],
      [
        "a.json",
        '[{"id":"a","sender":["x"],"collected":{"y":1}}]',
        ['"[\\"x\\"]" sender is a list', '"{\\"y\\":1}" collected is an object'],
      ],
      ["a.yaml", "- {id: a, review_by: 2026-02-29}", ['"2026-02-29" "2026-02-29" is no day of the calendar']],
      ["a.yaml", "- {id: a, review_by: next May}", ['"next May" "next May" does not fit']],
      ["a.yaml", "- {id: a, channels: [email, pigeon]}", ['"pigeon" "pigeon" is no channel']],
      ["a.csv", "id,channels\na,email | owl", ['"owl" "owl" is no channel']],
      ["a.yaml", "- {id: a, basis: public-task}", ['"public-task" "public-task" does not fit']],
      ["a.yaml", "- {id: a, refusal_at_collection: maybe}", ['"maybe" "maybe" does not fit']],
      [
        "a.yaml",
        "- {id: a, first_collected: 2026-05-02, last_collected: 2026-05-01}",
        ['"2026-05-01" The last day of collection is before the first, 2026-05-02'],
      ],
      ["a.yaml", "- &x {id: a}\n- *x", ['"*x" An alias is not followed here: write the record out']],
      [
        "a.yaml",
        "- {id: a, sender: &s Fern}\n- {id: b, sender: *s}",
        ['"*s" sender is an alias, which is not followed here'],
      ],
      ["a.yaml", "- &x {id: a}\n- {<<: *x, id: b}", ['"<<" A merge is not followed here: write the fields out']],
      ["a.yaml", "- {id: a, email: x@y.example}", ['"email" "email" looks like data about people']],
      ["a.csv", "id,mood\na,good", ['"mood" "mood" is no field of a consent register, so it is ignored']],
      [
        "a.yaml",
        "- {id: a, basis: consent, basis: soft-opt-in}",
        ['"basis" This record has basis already, and the first counts'],
      ],
      ["a.csv", "id\na,b", ['"a" This row has 2 cells, and the first line names 1']],
    ];
    for (const [name, text, expected] of cases) assert.deepEqual(problems(text, name), expected, text);
  });

  it("says when it could not be read to its end, and keeps what stood before", () => {
    for (const [name, text, ids] of [
      ["a.yaml", "- id: a\n- id: [b", ["a"]],
      ["a.json", '[{"id":"a"},{"id":"b"', ["a"]],
      ["a.json", '[{"id":"a"} {"id":"b"}]', ["a"]],
      ["a.json", '[{"id":"a"},{"id":"b}]', ["a"]],
      ["a.csv", 'id,wording\na,x\nb,"y', ["a", "b"]],
      ["a.csv", "name\na", []],
      ["a.yaml", "id: a", []],
      ["a.json", '"a"', []],
      ["a.json", '{"records":[]}', []],
    ] as const) {
      const reading = readRegister(text, name);
      assert.equal(reading.broken, true, text);
      assert.ok(reading.problems.length > 0, text);
      assert.deepEqual(
        reading.rows.map(({ id }) => id),
        ids,
        text,
      );
      assert.equal(toRegister(reading, name).partial, true);
    }
    for (const [name, text] of [
      ["a.yaml", ""],
      ["a.yaml", "consents:\n"],
      ["a.yaml", "# nothing yet\n"],
      ["a.json", "[]"],
      ["a.csv", "id,basis\n\n"],
      ["a.json", " "],
    ] as const)
      assert.deepEqual([readRegister(text, name).broken, readRegister(text, name).problems], [false, []], text);
  });

  it("takes a number for an id as it is written, and other spellings of keys and channels", () => {
    const { rows } = readRegister(
      "- {ref: 02026, not_before: 2026-03-01, channels: 'E-Mails, text messages'}",
      "a.yaml",
    );
    assert.deepEqual(
      rows.map(({ id, firstCollected, channels }) => [id, firstCollected, channels]),
      [["02026", "2026-03-01", ["email", "sms"]]],
    );
  });

  it("never throws, and no place leaves the file", () => {
    const pieces = [
      "id",
      ":",
      " ",
      "\n",
      "- ",
      "[",
      "]",
      "{",
      "}",
      '"',
      ",",
      "a",
      "\\",
      "&x",
      "*x",
      "channels",
      "2026-02-30",
      "\r\n",
      "\uFEFF",
      "consents",
      "//",
      "/*",
      "true",
      "7",
      "|",
      ">",
      "'",
      "---\n",
      "\t",
      "\0",
      "\uD800",
    ];
    const random = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(""));
    fc.assert(
      fc.property(random, fc.constantFrom("a.yaml", "a.json", "a.csv"), (text, name) => {
        const reading = readRegister(text, name);
        for (const { range } of reading.problems)
          assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length + 1, JSON.stringify(range));
        for (const row of reading.rows) {
          const range = reading.rangeOf(row, "id")!;
          assert.ok(row.start <= range.start && range.start < range.end && range.end <= text.length);
        }
      }),
      { numRuns: 3000 },
    );
    for (const text of [
      "- ".repeat(100_000),
      "[".repeat(100_000),
      "{".repeat(100_000),
      `[${'{"id":{'.repeat(50_000)}`,
      '"'.repeat(100_001),
      `id\n${'"'.repeat(100_001)}`,
      "a:\n".repeat(100_000),
      Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
    ])
      for (const name of ["a.yaml", "a.json", "a.csv"]) readRegister(text, name);
  });

  it("reads eight times the rows in less than thirty times the time", () => {
    const rows = (count: number, row: (index: number) => string): string =>
      Array.from({ length: count }, (_, index) => row(index)).join("");
    const written: readonly (readonly [string, (count: number) => string])[] = [
      [
        "a.json",
        (count) =>
          `[${rows(count, (index) => `{"id":"c-${index}","basis":"consent","channels":["email"],"first_collected":"2026-05-03"},\n`)}]`,
      ],
      [
        "a.csv",
        (count) =>
          `id,basis,channels,first_collected\n${rows(count, (index) => `c-${index},consent,email,2026-05-03\n`)}`,
      ],
    ];
    for (const [name, of] of written) {
      const time = (text: string): number => {
        const start = performance.now();
        assert.equal(readRegister(text, name).problems.length, 0);
        return performance.now() - start;
      };
      const [small, large] = [of(12_500), of(100_000)];
      // Far above eight for a busy machine and its garbage, far below the sixty-four of a square.
      const best = (text: string): number => Math.min(...Array.from({ length: 5 }, () => time(text)));
      best(small);
      const [short, long] = [best(small), best(large)];
      assert.ok(long < 30 * short, `${name}: ${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`);
    }
  });

  it("is described by the schema that editors get", () => {
    const file = readFileSync(path.join(root, "client/register.schema.json"), "utf8");
    assert.deepEqual(JSON.parse(file), JSON.parse(JSON.stringify(registerJsonSchema())));
    for (const { key } of FIELDS) assert.ok(file.includes(`"${key}"`), key);
  });
});

describe("where a consent record is completed", () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ["a.sms", "---\npecr:\n  consent: ne|ws\n---\nHello", "news"],
    ["a.sms", "---\nconsent: |\n---\nHello", ""],
    ["a.sms", "---\npecr:\n  consent:\n    ref: a|\n---\n", "a"],
    ["a.sms", '---\npecr:\n  consent: { text_version: v1, ref: "a|" }\n---\n', "a"],
    ["a.sms", "---\npecr:\n  sender:\n    ref: a|\n---\n", undefined],
    ["a.sms", "---\npurpose: ma|\n---\n", undefined],
    ["a.sms", "---\npurpose: x\n---\nconsent: a|", undefined],
    ["a.html", "<!-- pecr\nconsent: a|\n-->", "a"],
    ["a.html", "<!-- pecr\nx: y\n-->\n<!--\nconsent: a|\n-->", undefined],
    ["a.eml", "From: x\nX-Pecr-Consent-Ref: a|b\n\nHello", "ab"],
    ["a.sms", "X-Pecr-Consent: a|", undefined],
    ["a.json", '{ "sms": {\n "pecr": {\n  "consent": "a|"', "a"],
  ];
  for (const [name, marked, expected] of cases)
    it(`${expected === undefined ? "not " : ""}in ${JSON.stringify(marked)} of ${name}`, () => {
      const offset = marked.indexOf("|");
      const text = marked.replace("|", "");
      const place = completionPlace(text, offset, name);
      assert.equal(place && text.slice(place.start, place.end), expected);
    });
});
