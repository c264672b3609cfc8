/** What an author says of placeholders, in the configuration or in the file: how long their values are, and which there can be. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { readConfig, ruleIds } from "../../server/src/core";
import { readFile } from "../../server/src/core/read";
import { smsLength, smsLengthOf, type SmsPiece } from "../../server/src/core/text/smsLength";
import { findingsOf, type Given, lintMessage, lintText, problemsOf, toSource } from "../harness/check";

const sms = (text: string, settings: NonNullable<Given["settings"]> = {}) =>
  lintMessage(text, { path: "a.sms", settings }).sms!;
const LETTERS = "a".repeat(150);

describe("the length of placeholders", () => {
  it("makes parts and characters a range", () => {
    const found = sms(`${LETTERS}{{name}}`, { placeholders: { name: { min: 2, max: 20 } } });
    assert.deepEqual(found, {
      least: 1,
      most: 2,
      leastUnits: 152,
      units: 170,
      encoding: "GSM-7",
      encodings: ["GSM-7"],
      open: false,
    });
  });

  it("makes the encoding a range where values may hold any character", () => {
    const found = sms(`${"a".repeat(50)}{{name}}`, { placeholders: { name: { min: 2, max: 21, unicode: true } } });
    assert.deepEqual([found.least, found.most, found.encodings, found.encoding], [1, 2, ["GSM-7", "UCS-2"], "UCS-2"]);
  });

  it("is exact where the values are known", () => {
    const found = sms("Your visit is with {{who}}.", { allowedValues: { who: ["Dr Owen", "Dr Tŵm Prys-Jones"] } });
    assert.deepEqual([found.leastUnits, found.units, found.encodings, found.open], [27, 37, ["GSM-7", "UCS-2"], false]);
  });

  it("is open while one of them is not known, or has no most", () => {
    const placeholders = { name: { max: 20 } };
    assert.equal(sms("Dear {{name}}, see you at {{time}}.", { placeholders }).open, true);
    assert.equal(sms("Dear {{name}}, see you.", { placeholders: { name: { min: 3 } } }).open, true);
    assert.equal(sms("Dear {{name | upcase}}, see you.", { placeholders }).open, false);
  });

  it("stands in the file as well, which knows better than the configuration", () => {
    const front = (block: string): string => `---\npecr:\n${block}---\n${LETTERS}{{name}}`;
    const inFile = front("  placeholders:\n    name: { min: 1, max: 11 }\n");
    assert.deepEqual([sms(inFile).leastUnits, sms(inFile).units, sms(inFile).most], [151, 161, 2]);
    assert.equal(sms(inFile, { placeholders: { name: { max: 500 } } }).units, 161);
  });

  it("is the range over every value that the bounds allow", () => {
    const words = fc.array(fc.constantFrom("a", "€", "ŵ", "b ", "\n", "[", "😀", "aaaaaaaaaaaaaaaaaaaaaaaa"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        words,
        words,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 200 }),
        fc.boolean(),
        (before, after, min, more, unicode) => {
          const max = min + more;
          const text = `x${before.join("")}{{n}}${after.join("")}x`;
          const found = sms(text, { placeholders: { n: { min, max, unicode } } });
          const each = Array.from({ length: more + 1 }, (_, index) => min + index).flatMap((count) =>
            (unicode && count > 0 ? ["a", "ŷ"] : ["a"]).map((unit) =>
              smsLength(text.replace("{{n}}", unit.repeat(count))),
            ),
          );
          const parts = each.map((length) => length.parts);
          assert.deepEqual([found.least, found.most], [Math.min(...parts), Math.max(...parts)]);
          const units = each.map((length) => length.units);
          // Septets and two-byte units are no common measure.
          if (!unicode) assert.deepEqual([found.leastUnits, found.units], [Math.min(...units), Math.max(...units)]);
          assert.deepEqual(
            found.encodings,
            ["GSM-7", "UCS-2"].filter((name) => each.some(({ encoding }) => encoding === name)),
          );
        },
      ),
      { numRuns: 300, seed: 20_031_211 },
    );
  });

  it("counts characters that are not known as if they were there", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom<SmsPiece>("€", "a", "aaaaaa€", "ŵ", "😀"),
            fc.integer({ min: 0, max: 400 }).map((count): SmsPiece => ({ count, unicode: false })),
          ),
          { maxLength: 12 },
        ),
        (pieces) => {
          const written = pieces.map((piece) => (typeof piece === "string" ? piece : "a".repeat(piece.count))).join("");
          assert.deepEqual(smsLengthOf(pieces), smsLength(written));
        },
      ),
      { numRuns: 500, seed: 20_031_211 },
    );
  });

  it("of a million characters costs nothing", () => {
    const start = performance.now();
    const text = "{{n}} ".repeat(5000);
    assert.equal(sms(text, { placeholders: { n: { max: 5000 } } }).units, 5000 * 5001 - 1);
    assert.ok(performance.now() - start < 5000);
  });
});

describe("a text that is too long once it is filled", () => {
  const START = "Larkspur Water: your supply will be off on 4 June.";
  const of = (length: number): string =>
    `${START}${" Please fill a jug.".repeat(100)}`.slice(0, length - 1).concat(".");
  const said = (text: string, settings: NonNullable<Given["settings"]>) =>
    findingsOf(text, "sms-too-long", { path: "a.sms", settings });
  const limits = [
    ["govuk-notify", 918, "warning"],
    ["accurx", 612, "warning"],
    ["nhs-notify", 918, "information"],
    ["twilio", 1600, "information"],
    ["bird", 1377, "information"],
    ["aws-sms", 1600, "information"],
    [undefined, 918, "information"],
  ] as const;
  for (const [provider, longest, severity] of limits) {
    const settings = provider === undefined ? {} : { provider };

    it(`${provider ?? "a service that is not named"}: ${longest} characters are taken, one more is not`, () => {
      assert.deepEqual(said(of(longest), settings), []);
      assert.deepEqual(
        said(of(longest + 1), settings).map((found) => found.severity),
        [severity],
      );
    });

    it(`${provider ?? "a service that is not named"}: so with what a placeholder may hold`, () => {
      const text = `${of(longest - 20)}{{note}}`;
      assert.deepEqual(said(text, { ...settings, placeholders: { note: { max: 20 } } }), []);
      const [found, ...rest] = said(text, { ...settings, placeholders: { note: { max: 21 } } });
      assert.equal(rest.length, 0);
      assert.equal(found!.words, "{{note}}");
      assert.equal(found!.severity, severity);
      assert.ok(found!.text.includes(`up to ${longest + 1}`), found!.text);
    });

    it(`${provider ?? "a service that is not named"}: so with the least that it holds`, () => {
      const [found] = said(`{{note}}${of(longest)}`, { ...settings, placeholders: { note: { min: 1, max: 5 } } });
      assert.ok(found!.text.includes(`at least ${longest + 1} characters`), found!.text);
    });
  }

  it("counts what Notify puts right as Notify does", () => {
    const text = `${of(917)}…`;
    assert.deepEqual(said(text, { provider: "twilio" }), []);
    assert.equal(said(text, { provider: "govuk-notify" }).length, 1);
  });
});

describe("values that the file allows", () => {
  const promotion = "Get 20% off all boots this weekend, shop now!";
  const text = (block: string): string =>
    `---\npecr:\n${block}---\nLarkspur Shoes: your order is ready to collect. {{banner}}`;
  const listed = text(`  allowedValues:\n    banner: ["We close at 5pm.", "${promotion}"]\n`);

  it("are judged as branches, like those of the configuration", () => {
    const found = problemsOf(listed, { path: "a.sms" });
    assert.ok(found.some(({ text: words }) => words.includes('only when `banner` is "Get 20% off')));
    assert.deepEqual(
      problemsOf(listed, { path: "a.sms" }).filter(({ ruleId }) => ruleId === "unchecked-placeholder"),
      [],
    );
  });

  it("win over those of the configuration, name by name", () => {
    const settings = { allowedValues: { banner: [promotion], other: ["x"] } };
    const calm = text("  allowed_values:\n    banner:\n      - We close at 5pm.\n");
    assert.deepEqual(problemsOf(calm, { path: "a.sms", settings }), []);
  });

  it("stand in a comment of HTML too", () => {
    const html = `<!-- pecr\nallowedValues:\n  banner: [We close at 5pm., "${promotion}"]\n--><p>Your order is ready to collect.</p><p>{{banner}}</p>`;
    assert.ok(
      problemsOf(html, { path: "emails/a.html" }).some(({ text: words }) => words.includes("only when `banner` is")),
    );
  });

  it("that cannot be read are told at their place", () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ["  allowedValues: [a, b]\n", "[a, b]", /names of placeholders/],
      ["  allowedValues:\n    banner: { a: b }\n", "{ a: b }", /list of values/],
      ["  allowedValues:\n    banner: [a, { b: c }]\n", "{ b: c }", /this value is not judged/],
      [`  allowedValues:\n    banner: [${"a, ".repeat(50)}last]\n`, "last", /after the first 50/],
      ["  placeholders:\n    banner: 7\n", "7", /min: 2, max: 20/],
      ["  placeholders:\n    banner: { min: 9, max: 2 }\n", "{ min: 9, max: 2 }", /min is more than max/],
      ["  placeholders:\n    banner: { max: many }\n", "many", /number of characters/],
      ["  placeholders:\n    banner: { most: 9 }\n", "most", /none of min, max, unicode/],
    ];
    for (const [block, at, words] of cases) {
      const file = text(block);
      const [problem, ...rest] = lintText(file, { path: "a.sms" }).unread;
      assert.equal(rest.length, 0, block);
      assert.equal(file.slice(problem!.range.start, problem!.range.end).trim(), at);
      assert.match(problem!.text, words);
    }
  });

  it("of a broken comment are not passed over in silence", () => {
    const { problems } = readFile(toSource('<!-- pecr\npurpose: "service\n--><p>Hello.</p>', "a.html")).template;
    assert.match(problems[0]!.text, /^This comment could not be read as YAML/);
  });
});

describe("bounds in a configuration", () => {
  for (const [given, at, words] of [
    ['{ "name": { "min": 9, "max": 2 } }', '{ "min": 9, "max": 2 }', /min is more than max/],
    ['{ "name": { "max": -1 } }', "-1", /^Give a number of characters/],
    ['{ "name": { "longest": 9 } }', '"longest"', /is not a setting/],
  ] as const)
    it(`${given} is told at its place`, () => {
      const text = `{ "placeholders": ${given} }`;
      const { problems } = readConfig(text, ruleIds);
      assert.deepEqual(
        problems.map(({ range }) => text.slice(range.start, range.end)),
        [at],
      );
      assert.match(problems[0]!.text, words);
    });
});
