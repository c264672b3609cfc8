/** Configurations as large as anybody could make them: read in one pass, with a bounded number of problems. */

import assert from "node:assert/strict";
import { readConfig, ruleIds } from "../../server/src/core";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(",\n");

const WRITTEN: Readonly<Record<string, (count: number) => string>> = {
  "keys that are no settings": (count) => `{\n${lines(count, (index) => `"key${index}": 1`)},\n"sector": "retail" }`,
  "rules that are none": (count) =>
    `{ "sector": "retail", "rules": {\n${lines(count, (index) => `"no-${index}": "off"`)} } }`,
  "overrides with bad values": (count) =>
    `{ "sector": "retail", "overrides": [\n${lines(count, (index) => `{ "files": ["a${index}"], "channel": "pigeon" }`)}] }`,
  "suppressions of no rule": (count) =>
    `{ "sector": "retail", "allow": [\n${lines(count, () => `{ "rule": "no-such", "reason": "x" }`)}] }`,
  "words that stand twice": (count) =>
    `{ "sector": "retail", "vocabulary": { "flag": [\n${lines(count, () => `{ "words": "hot deals", "message": "x" }`)}] } }`,
};

describe("a large configuration", () => {
  for (const [name, write] of Object.entries(WRITTEN))
    it(`is read in one pass, and what fits counts: ${name}`, () => {
      const time = (text: string): number => {
        const start = performance.now();
        const { problems, config } = readConfig(text, ruleIds);
        assert.equal(config.sector, "retail");
        assert.ok(problems.length > 0 && problems.length <= 700, `${problems.length} problems`);
        return performance.now() - start;
      };
      const best = (text: string): number => Math.min(time(text), time(text), time(text));
      const [small, large] = [write(1500), write(12_000)];
      assert.ok(large.length < 1_000_000);
      best(small);
      const [short, long] = [best(small), best(large)];
      // Far above eight for a busy machine, far below the sixty-four of a square.
      assert.ok(long < 30 * Math.max(short, 1), `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
    });

  it("in YAML is refused when its parser would take too long, and in JSON read at a hundred thousand lines", () => {
    const yaml = `sector: retail\n${"# why\n".repeat(100_000)}`;
    const refused = readConfig(yaml, ruleIds, { path: ".pecr-lint.yaml" });
    assert.match(refused.problems[0]!.text, /Save it as JSON/);
    assert.equal(refused.problems[0]!.severity, "error");
    const json = `{ "sector": "retail"${"\n".repeat(100_000)}}`;
    assert.deepEqual(readConfig(json, ruleIds).config, { sector: "retail" });
  });
});
