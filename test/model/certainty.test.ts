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
    const seen = { sure: 0, doubtful: 0 };
    for (const line of readLines()) {
      if (!isTest(line) || line.format !== "text") continue;
      const options = toOptions({ channel: line.channel === "email" ? "email" : "sms" });
      const { messages } = linter.lint({ uri: "", path: "message.txt", languageId: "", text: line.text }, options);
      for (const { verdict, problems } of messages) {
        const sure = verdict.probability >= SURE;
        for (const { ruleId, severity, text } of problems) {
          if (!WORDING.has(ruleId)) continue;
          seen[sure ? "sure" : "doubtful"]++;
          assert.equal(severity, sure ? "warning" : "information", `${line.id} ${verdict.probability}`);
          assert.equal(/" may (?:read|promote) /.test(text), !sure, `${line.id}: ${text}`);
        }
      }
    }
    assert.ok(seen.sure > 300 && seen.doubtful > 50, JSON.stringify(seen));
  });
});
