/** Configuration: what is read from JSON and YAML, what it is built on, what is in force in the end, and what is said of bad values. */

import assert from "node:assert/strict";
import {
  explain,
  explainedText,
  flatten,
  lineStarts,
  positionAt,
  readConfig,
  faultAtName,
  resolveConfig,
  ruleIds,
  settingsFor,
  toOptions,
} from "../../server/src/core";

const today = "2026-11-23";

/** Resolves as the fronts do: hands in what is asked for until nothing is. */
function resolve(path: string, there: Readonly<Record<string, string>>) {
  const files = new Map<string, string | null>();
  for (let round = 0; ; round++) {
    const resolution = resolveConfig(path, files, ruleIds, today);
    if (resolution.wanted.length === 0) return resolution;
    assert.ok(round < 20, "it asks for the same file for ever");
    for (const wanted of resolution.wanted) files.set(wanted, there[wanted] ?? null);
  }
}
const told = (path: string, there: Readonly<Record<string, string>>) =>
  resolve(path, there).problems.map(({ range, text }) => [there[path]!.slice(range.start, range.end), text] as const);
const inForce = (path: string, there: Readonly<Record<string, string>>, file = "a.sms") =>
  settingsFor(file, flatten(resolve(path, there).layers));

describe("configuration", () => {
  describe("is read from JSON and from YAML alike", () => {
    const json = `{
  // a note
  "sector": "bakery",
  "rules": { "missing-unsubscribe": "off", "no-such-rule": "off", "mixed-message": "loud" },
  "optOutAddedByPlatform": true,
  "nonsense": 1,
}`;
    const yaml = `# a note
sector: bakery
rules:
  missing-unsubscribe: off
  no-such-rule: off
  mixed-message: loud
optOutAddedByPlatform: true
nonsense: 1
`;
    const expected = [
      ['"bakery"', "A sector is one of"],
      ['"loud"', "A severity is one of"],
      ['"nonsense"', '"nonsense" is not a setting'],
      ['"no-such-rule"', "There is no rule"],
    ];
    for (const [path, text] of [
      [".pecr-lint.jsonc", json],
      [".pecr-lint.yaml", yaml],
      [".pecr-lint.yml", yaml.replace(/\n/g, "\r\n")],
    ] as const) {
      it(`${path}: each bad value is told at its place and its default stays`, () => {
        const { config, problems } = readConfig(text, ruleIds, { path });
        assert.equal(config.sector, undefined);
        assert.equal(config.rules?.["missing-unsubscribe"], "off");
        assert.equal(config.optOutAddedByPlatform, true);
        assert.deepEqual(
          problems.map(({ range }) => text.slice(range.start, range.end).replace(/"/g, "")).sort(),
          expected.map(([words]) => words!.replace(/"/g, "")).sort(),
        );
        for (const [, words] of expected)
          assert.ok(
            problems.some((problem) => problem.text.startsWith(words!)),
            words,
          );
      });
    }

    it("takes a byte order mark for none of the text", () => {
      for (const [path, text] of [
        ["a.json", '\uFEFF{ "sector": "retail" }'],
        ["a.yaml", "\uFEFFsector: retail\n"],
      ] as const) {
        assert.deepEqual(told(path, { [path]: text }), []);
        assert.equal(inForce(path, { [path]: text }).sector, "retail");
      }
    });

    it("tells broken text, and never throws", () => {
      for (const [path, text] of [
        ["a.json", '{ "sector": '],
        ["a.json", "[[[[".repeat(10_000)],
        ["a.yaml", "sector: [health"],
        ["a.yaml", "[".repeat(5000)],
        ["a.yaml", `${Array.from({ length: 5000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")}\n`],
        ["a.yaml", `${"- ".repeat(5000)}a`],
        ["a.yaml", "rules: &a { mixed-message: off }\noverrides: [*a, *a]"],
        ["a.json", "7"],
        ["a.yaml", "- 1"],
        ["a.json", "x".repeat(1_000_001)],
      ] as const)
        assert.ok(readConfig(text, ruleIds, { path }).problems.length > 0, text.slice(0, 40));
    });

    it("keeps the rest where an entry lacks what it needs", () => {
      const text =
        '{ "sector": "health", "overrides": [{ "sector": "retail" }], "allow": [{ "rule": "mixed-message" }] }';
      const { config, problems } = readConfig(text, ruleIds);
      assert.deepEqual([config.sector, config.overrides, config.allow], ["health", [], []]);
      assert.deepEqual(
        problems.map((problem) => problem.text),
        [
          '"files" is missing here, so this entry does nothing.',
          '"reason" is missing here, so this entry does nothing.',
        ],
      );
    });

    it("tells what is wrong with a suppression at the part that is wrong", () => {
      const items: readonly (readonly [string, string, RegExp])[] = [
        ['{ "rule": "mixed-message", "reason": "" }', '""', /needs its reason/],
        ['{ "rule": "all", "reason": "x" }', '"all"', /names none/],
        ['{ "rule": "mixed-massage", "reason": "x" }', '"mixed-massage"', /Did you mean mixed-message/],
        ['{ "rule": "mixed-message", "reason": "x", "until": "2026-11-22" }', '"2026-11-22"', /ran out/],
        ['{ "rule": "mixed-message", "reason": "x", "until": "May" }', '"May"', /Write the day as/],
      ];
      for (const [item, at, words] of items) {
        const text = `{ "allow": [${item}] }`;
        const { problems } = readConfig(text, ruleIds, { today });
        assert.deepEqual(
          problems.map(({ range }) => text.slice(range.start, range.end)),
          [at],
          item,
        );
        assert.match(problems[0]!.text, words);
      }
    });
  });

  describe("is built on presets and files", () => {
    it("in their order, the file itself last, overrides over all", () => {
      const there = {
        "a/.pecr-lint.json": `{ "extends": ["charity", "../shared/base.yaml"], "senderNames": ["Larkspur"], "rules": { "mixed-message": "hint" } }`,
        "shared/base.yaml":
          "sector: retail\nrules:\n  mixed-message: off\n  optout-broken: hint\nunsubscribe:\n  sms: '66123'\noverrides:\n  - files: ['**/*.eml']\n    sector: health\n",
      };
      const settings = inForce("a/.pecr-lint.json", there);
      assert.equal(settings.sector, "retail");
      assert.deepEqual(settings.rules, { "mixed-message": "hint", "optout-broken": "hint" });
      assert.deepEqual(settings.unsubscribe, { sms: "66123" });
      assert.equal(settings.presetRules?.["missing-charity-status"], "warning");
      assert.equal(inForce("a/.pecr-lint.json", there, "x/b.eml").sector, "health");
      assert.deepEqual(resolve("a/.pecr-lint.json", there).problems, []);
    });

    it("joins suppressions of all of them", () => {
      const there = {
        "a.json": '{ "extends": "./b.json", "allow": [{ "rule": "mixed-message", "reason": "one" }] }',
        "b.json":
          '{ "allow": [{ "rule": "optout-broken", "reason": "two" }], "overrides": [{ "files": ["*.sms"], "allow": [{ "rule": "link-tracking", "reason": "three", "by": "Sam" }] }] }',
      };
      assert.deepEqual(toOptions(inForce("a.json", there), today).allow, [
        { ruleId: "optout-broken", reason: "two" },
        { ruleId: "mixed-message", reason: "one" },
        { ruleId: "link-tracking", reason: "three", by: "Sam" },
      ]);
    });

    it("tells what cannot be built on at its place, and keeps the rest", () => {
      const cases: readonly (readonly [string, string, RegExp])[] = [
        ['"gpp"', '"gpp"', /no preset "gpp"\. Did you mean gp\?/],
        ['"bakery"', '"bakery"', /there are gp, nhs, council/],
        ['["gp", "./none.json"]', '"./none.json"', /There is no file none\.json/],
        ['"../out.json"', '"../out.json"', /outside the workspace/],
        ['"/etc/base.json"', '"/etc/base.json"', /outside the workspace/],
        ['"https://larkspur.example/base.json"', '"https://larkspur.example/base.json"', /outside the workspace/],
        ['"./self.json"', '"./self.json"', /in a circle: self\.json, then self\.json/],
        ["7", "7", /Give a preset's name/],
      ];
      for (const [given, at, words] of cases) {
        const there = { "self.json": `{ "extends": ${given}, "sector": "retail" }` };
        const problems = told("self.json", there);
        assert.deepEqual(
          problems.map(([place]) => place),
          [at],
          given,
        );
        assert.match(problems[0]![1], words);
        assert.equal(inForce("self.json", there).sector, "retail");
      }
    });

    it("tells of a circle where the file leads into it, and of bad values in the file that has them, once", () => {
      const there = {
        "a.json": '{ "extends": ["./b.json", "./b.json"] }',
        "b.json": '{\n  "extends": "./a.json",\n  "sector": "bakery",\n  "channel": "pigeon"\n}',
      };
      const { problems, elsewhere } = resolve("a.json", there);
      assert.deepEqual(
        problems.map(({ range }) => there["a.json"].slice(range.start, range.end)),
        ['"./b.json"', '"./b.json"'],
      );
      assert.match(problems[0]!.text, /circle: a\.json, then b\.json, then a\.json/);
      assert.deepEqual(
        elsewhere.map((fault) => [
          fault.path,
          fault.problems.map(({ range }) => there["b.json"].slice(range.start, range.end)),
        ]),
        [["b.json", ['"bakery"', '"pigeon"']]],
      );
      assert.match(
        faultAtName(elsewhere[0]!).text,
        /^In b\.json, line 3: A sector is.* There is 1 more fault in that file\.$/,
      );
      assert.equal(there["a.json"].slice(elsewhere[0]!.named.start, elsewhere[0]!.named.end), '"./b.json"');
    });

    it("tells of a circle that it is not part of in the file that closes it", () => {
      const there = {
        "a.json": '{ "extends": "./b.json" }',
        "b.json": '{ "extends": "./c.json" }',
        "c.json": '{ "extends": "./b.json" }',
      };
      const { problems, elsewhere } = resolve("a.json", there);
      assert.deepEqual([problems.length, elsewhere.map(({ path }) => path)], [0, ["c.json"]]);
      for (const file of ["b.json", "c.json"]) assert.match(resolve(file, there).problems[0]!.text, /in a circle/);
    });

    it("goes five files deep and no deeper, and does not multiply", () => {
      const chain = Object.fromEntries(
        Array.from({ length: 9 }, (_, index) => [
          `${index}.json`,
          `{ "extends": "./${index + 1}.json", "rules": { "${ruleIds[index]}": "off" } }`,
        ]),
      );
      const problems = told("0.json", chain);
      assert.match(problems.map(([, text]) => text).join(), /more than 5 files away/);
      assert.deepEqual(Object.keys(inForce("0.json", chain).rules!).sort(), ruleIds.slice(0, 6).sort());
      const wide = (next: string) => `{ "extends": [${Array(20).fill(`"./${next}"`).join()}] }`;
      const many = {
        "0.json": wide("1.json"),
        "1.json": wide("2.json"),
        "2.json": wide("3.json"),
        "3.json": wide("4.json"),
        "4.json": "{}",
      };
      const start = performance.now();
      assert.ok(resolve("0.json", many).layers.length <= 100);
      assert.ok(performance.now() - start < 2000);
    });
  });

  it("is explained value by value, as it is in force", () => {
    const there = {
      ".pecr-lint.json":
        '{ "extends": ["./base.json", "charity"], "sector": "housing", "overrides": [{ "files": ["sms/**"], "channel": "sms", "rules": { "aims-and-ideals": "hint" } }] }',
      "base.json":
        '{ "rules": { "aims-and-ideals": "off" }, "allow": [{ "rule": "mixed-message", "reason": "Agreed" }] }',
    };
    const { layers } = resolve(".pecr-lint.json", there);
    const from = (file: string) =>
      Object.fromEntries(
        explain(file, layers, true).values.map(({ key, value, from: source }) => [key, [value, source]]),
      );
    assert.deepEqual(from("a.txt")["rules.aims-and-ideals"], ["off", "base.json"]);
    assert.deepEqual(from("a.txt").sector, ["housing", ".pecr-lint.json"]);
    assert.deepEqual(from("a.txt")["rules.missing-charity-status"], ["warning", "preset charity"]);
    assert.deepEqual(from("a.txt").publicTaskStance, ["strict", "default"]);
    assert.deepEqual(from("sms/a.sms")["rules.aims-and-ideals"], ["hint", ".pecr-lint.json, for sms/**"]);
    assert.deepEqual(from("sms/a.sms")["allow.1"]![1], "base.json");
    for (const file of ["a.txt", "sms/a.sms"]) {
      const settings = settingsFor(file, flatten(layers));
      const rules = { ...settings.presetRules, ...settings.rules };
      for (const [key, [value]] of Object.entries(from(file))) {
        if (key.startsWith("rules.")) assert.equal(rules[key.slice(6)], value, key);
        else if (key === "sector" || key === "channel") assert.equal(settings[key], value);
      }
    }
    assert.match(explainedText(explain("a.txt", layers, true)), /\nsector: housing +# \.pecr-lint\.json\n/);
    const text = explainedText(explain("a.txt", layers, false));
    assert.match(text, /It is not checked/);
    assert.ok(
      readConfig(text, ruleIds, { path: "a.yaml" }).problems.every(
        ({ range }) => positionAt(lineStarts(text), range.start).line > 2,
      ),
    );
  });
});
