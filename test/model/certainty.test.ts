/** A finding that rests on the wording speaks no louder than the verdict is sure. */

import assert from "node:assert/strict";
import { readLines } from "../../server/model/corpus";
import { isTest } from "../../server/model/split";
import { createLinter, toOptions } from "../../server/src/core";

const linter = createLinter();
const WORDING = new Set(["marketing-wording", "mixed-message"]);
const SURE = 0.95;

describe("findings on wording", () => {
  it("are warnings where the verdict is certain, information where it is not, and say so", () => {
    const seen = { sure: 0, doubtful: 0, alarms: 0 };
    for (const line of readLines()) {
      if (!isTest(line) || line.format !== "text") continue;
      const options = toOptions({ channel: line.channel === "email" ? "email" : "sms" });
      const { messages } = linter.lint({ uri: "", path: "message.txt", languageId: "", text: line.text }, options);
      for (const { verdict, problems } of messages) {
        const sure = verdict.probability >= SURE;
        const found = problems.filter(({ ruleId }) => WORDING.has(ruleId));
        seen[sure ? "sure" : "doubtful"] += found.length;
        // A message has one alarm, which a more specific rule may raise in their place.
        const alarms = found.filter(({ severity }) => severity !== "information").map(({ severity }) => severity);
        assert.ok(alarms.length <= (sure ? 1 : 0), `${line.id} ${verdict.probability}: ${alarms.join(", ")}`);
        assert.ok(alarms.every((severity) => severity === "warning"));
        for (const { text } of found) assert.equal(/" may (?:read|promote) /.test(text), !sure, `${line.id}: ${text}`);
        seen.alarms += alarms.length;
      }
    }
    assert.ok(seen.sure > 300 && seen.doubtful > 50 && seen.alarms > 200, JSON.stringify(seen));
  });
});
