/** Every error card is true, and no rule that interrupts falls below its bar. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ruleMetas } from "../../server/src/core";
import { showRate } from "../../server/model/measure";
import { measure, measuredRules, readCases } from "./cases";

const rules = path.resolve(import.meta.dirname, "../../server/src/core/rules");
/** A rule that is wrong more often than this is at most information. */
const LEAST_PRECISION = 0.9;

describe("error cards", () => {
  for (const ruleId of measuredRules()) {
    it(`${ruleId}: the page says what is measured, and the rule is precise enough to interrupt`, () => {
      const { positive, negative, found, falseAlarms } = measure(ruleId);
      const meta = ruleMetas.find(({ id }) => id === ruleId);
      assert.ok(meta, "the cases belong to a rule");
      assert.ok(positive >= 30 && negative >= 30, `${positive} and ${negative} cases`);
      const page = readFileSync(path.join(rules, ruleId, "rule.md"), "utf8");
      const precision = { hits: found, of: found + falseAlarms.length };
      assert.ok(page.includes(showRate(precision)), "the card is stale: run npm run scorecard");
      assert.ok(page.includes(showRate({ hits: found, of: positive })), "the card is stale: run npm run scorecard");
      if (meta.severity === "warning" || meta.severity === "error")
        assert.ok(precision.hits / precision.of >= LEAST_PRECISION, `precision ${showRate(precision)}`);
    });
  }

  it("cases of a second author belong to measured rules, and none is malformed", () => {
    const known = new Set(measuredRules());
    assert.deepEqual(
      measuredRules("second").filter((ruleId) => !known.has(ruleId)),
      [],
    );
    for (const ruleId of measuredRules("second")) {
      const cases = readCases(ruleId, "second");
      const positive = cases.filter(({ speaks }) => speaks).length;
      assert.ok(positive >= 10 && cases.length - positive >= 10, `${ruleId}: ${positive} of ${cases.length}`);
    }
  });

  it("no rule that interrupts raises many false alarms on the second author's near misses", () => {
    const wrong = measuredRules("second").flatMap((ruleId) => {
      const { found, falseAlarms } = measure(ruleId, "second");
      const severity = ruleMetas.find(({ id }) => id === ruleId)!.severity;
      const interrupts = severity === "warning" || severity === "error";
      return interrupts && found / (found + falseAlarms.length) < LEAST_PRECISION
        ? [`${ruleId}: ${found} right, ${falseAlarms.length} wrong`]
        : [];
    });
    assert.deepEqual(wrong, []);
  });
});
