/** What a configuration and a register say of a value or key that does not fit: the place, what belongs there, and an example that does fit. */

import assert from "node:assert/strict";
import { readConfig, readRegister, ruleIds } from "../../server/src/core";
import { holding, type Path, placesOfConfig } from "../harness/configPlaces";

const all: readonly Path[] = placesOfConfig();
/** Rules are named as they are, so that nothing else is wrong. */
const named = (path: Path): Path =>
  path.map((step, at) => (step === "x" && path[at - 1] === "rules" ? ruleIds[0]! : step));
const told = (path: Path, value: unknown) => readConfig(JSON.stringify(holding(named(path), value)), ruleIds).problems;

describe("a value of the wrong type", () => {
  it("is looked for at every place of the schema", () => {
    assert.ok(all.length > 90, String(all.length));
  });

  for (const wrong of [12, true, "loud, and far too long to be meant as anything here", null, { y: [{}] }, [[12]], []])
    it(`is told once with what belongs there: ${JSON.stringify(wrong)}`, () => {
      for (const path of all) {
        const problems = told(path, wrong);
        const name = path.join(".");
        assert.ok(problems.length <= 2, `${name}: ${problems.map(({ text }) => text).join(" ")}`);
        for (const { text } of problems) {
          assert.doesNotMatch(text, /Expected|Invalid|undefined|does not fit here/, `${name}: ${text}`);
          assert.match(text, /[.?]$/);
        }
      }
    });

  it("is told with an example that fits in its place", () => {
    let examples = 0;
    for (const path of all) {
      const texts = [12, [12], { y: 12 }].flatMap((wrong) => {
        const written = JSON.stringify(holding(named(path), wrong));
        const problems = readConfig(written, ruleIds).problems;
        // Only where all of the value is wrong, not an entry of it.
        return problems.flatMap(({ range, text }) =>
          written.slice(range.start, range.end) === JSON.stringify(wrong) ? [text] : [],
        );
      });
      for (const text of texts) {
        const example = / such as (.*?)\. (?:".*" keeps|This (?:entry|suppresses))/.exec(text)?.[1];
        const at = /"([^"]*)" keeps its default/.exec(text)?.[1];
        if (example === undefined || (at !== undefined && at !== named(path).join("."))) continue;
        examples++;
        assert.deepEqual(
          told(path, JSON.parse(example)).filter(({ text: why }) => !why.startsWith("There is no file")),
          [],
          `${path.join(".")} takes ${example}`,
        );
      }
    }
    assert.ok(examples > 60, String(examples));
  });

  it("is told of a list where a map belongs, and the rest stays in force", () => {
    const text =
      '{ "sector": "retail", "unsubscribe": [], "rules": [], "overrides": [[], { "files": ["a"], "placeholders": [] }] }';
    const { problems, config } = readConfig(text, ruleIds);
    assert.deepEqual(
      problems.map(({ range }) => text.slice(range.start, range.end)),
      ["[]", "[]", "[]", "[]"],
    );
    assert.deepEqual([config.sector, config.overrides], ["retail", [{ files: ["a"] }]]);
    for (const whole of ["[]", "12", '"retail"'])
      assert.match(readConfig(whole, ruleIds).problems[0]!.text, /^This is a .*\. Nothing in this file is in force\.$/);
  });

  it("says what placeholders take", () => {
    const text = '{ "placeholders": { "x": 12 } }';
    const [problem] = readConfig(text, ruleIds).problems;
    assert.equal(text.slice(problem!.range.start, problem!.range.end), "12");
    assert.equal(
      problem!.text,
      'This is a number; here belongs a map such as { "max": 20 }. "placeholders.x" keeps its default.',
    );
  });
});

describe("a key with a slip of the finger", () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    [".pecr-lint.json", '{ "sectr": "retail" }', "sector"],
    [".pecr-lint.json", '{ "Rules": {} }', "rules"],
    [".pecr-lint.yaml", "overrides:\n  - files: [a]\n    chanel: sms\n", "channel"],
    [".pecr-lint.json", '{ "placeholders": { "x": { "mex": 2 } } }', "max"],
    ["consent-register.json", '[{ "id": "a", "withdrwan": true }]', "withdrawn"],
    ["consent-register.yaml", "- id: a\n  Expirse: 2027-01-01\n", "expires"],
    ["consent-register.csv", "id,lst_collected\na,2027-01-01\n", "last_collected"],
    ["consent-register.csv", "id,valid untl\na,2027-01-01\n", "valid_until"],
  ];
  for (const [path, text, meant] of CASES)
    it(`${JSON.stringify(text)} asks whether ${meant} was meant`, () => {
      const { problems } = path.startsWith(".") ? readConfig(text, ruleIds, { path }) : readRegister(text, path);
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.text, new RegExp(` ignored\\. Did you mean ${meant}\\?$`));
    });

  it("asks nothing where no name is near, and of people's data", () => {
    const { problems } = readRegister('[{ "id": "a", "colour": 1, "x": 2, "emial": 3, "email": 4 }]', "a.json");
    assert.deepEqual(
      problems.filter(({ text }) => text.includes("Did you mean")),
      [],
    );
  });

  it("is asked in a moment, though a hundred thousand rows have it", () => {
    const text = `[${'{"id":"a","withdrwan":1},'.repeat(20_000)}]`;
    const start = performance.now();
    readRegister(text, "a.json");
    assert.ok(performance.now() - start < 1500);
  });
});
