/** The template language that a configuration names: for which files, what it does to them, and what is said of names that are none. */

import assert from "node:assert/strict";
import {
  createLinter,
  explain,
  explainedText,
  flatten,
  readConfig,
  ruleIds,
  settingsFor,
  toOptions,
} from "../../server/src/core";

describe("a configuration that names the template language of some files", () => {
  const text =
    '{ "engine": "liquid", "overrides": [{ "files": ["sms/**"], "engine": "none" }, { "files": ["old/**"], "engine": ["erb", "mailchimp"] }] }';
  const layers = [{ name: ".pecr-lint.json", preset: false, config: readConfig(text, ruleIds).config }];
  const inForce = (file: string) => toOptions(settingsFor(file, flatten(layers)));
  const engines = (file: string) => inForce(file).facts.engines;

  it("does so by glob, the last entry winning", () => {
    assert.deepEqual(
      [engines("a.html"), engines("sms/a.sms"), engines("old/a.html")],
      [["liquid"], ["none"], ["erb", "mailchimp"]],
    );
    assert.equal(toOptions({}).facts.engines, undefined);
  });

  it("decides what is a placeholder and what are words", () => {
    const linter = createLinter();
    const read = (file: string) => {
      const { judged } = linter.judge(
        { uri: "", path: file, languageId: "", text: "Your code is {{code}} [sic]." },
        inForce(file),
      );
      return judged[0]!.message.parts[0]!.visible.text;
    };
    assert.equal(read("a.txt"), "Your code is \uFFFC [sic].");
    assert.equal(read("sms/a.sms"), "Your code is {{code}} [sic].");
  });

  it("tells a name that there is not, at its place", () => {
    for (const [given, at] of [
      ['"moustache"', '"moustache"'],
      ['["liquid", "moustache"]', '"moustache"'],
      ["7", "7"],
    ] as const) {
      const bad = `{ "overrides": [{ "files": ["a"], "engine": ${given} }] }`;
      const { config, problems } = readConfig(bad, ruleIds);
      assert.deepEqual(
        problems.map(({ range }) => bad.slice(range.start, range.end)),
        [at],
      );
      assert.match(
        problems[0]!.text,
        /^An engine is one of none, handlebars, .* (?:keeps its default|This entry does nothing)\.$/,
      );
      assert.deepEqual(config.overrides?.length, 1);
    }
  });

  it("is explained like every setting", () =>
    assert.match(
      explainedText(explain("sms/a.sms", layers, true)),
      /\nengine: none +# \.pecr-lint\.json, for sms\/\*\*\n/,
    ));
});
