/** The smallest change that is offered works: after it the findings that it answers are gone, and no new one has come. */

import assert from "node:assert/strict";
import { readLines } from "../../server/model/corpus";
import { isTest } from "../../server/model/split";
import { createLinter, type Edit, toOptions } from "../../server/src/core";

const linter = createLinter();
const EXTENSIONS = { text: ".txt", html: ".html", markdown: ".md", eml: ".eml", mjml: ".mjml" } as const;

const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((one, other) => other.range.start - one.range.start)
    .reduce((done, { range, newText }) => done.slice(0, range.start) + newText + done.slice(range.end), text);

describe("the smallest change", () => {
  it("turns mixed messages of writers never learnt from into service messages", () => {
    let offered = 0;
    const failed: string[] = [];
    for (const line of readLines()) {
      if (!isTest(line) || line.class !== "mixed") continue;
      const given = { uri: "", path: `message${EXTENSIONS[line.format]}`, languageId: "" };
      const options = toOptions({ channel: line.channel === "email" || line.channel === "letter" ? "email" : "sms" });
      const before = linter.lint({ ...given, text: line.text }, options).messages;
      const fix = before
        .flatMap(({ problems }) => problems)
        .flatMap(({ fixes = [] }) => fixes)
        .find(({ title }) => title.endsWith("the rest reads as a service message"));
      if (!fix) continue;
      offered++;
      const after = linter.lint({ ...given, text: apply(line.text, fix.edits) }, options).messages;
      const known = new Set(before.flatMap(({ problems }) => problems).map(({ ruleId }) => ruleId));
      const now = after.flatMap(({ problems }) => problems).map(({ ruleId }) => ruleId);
      const stays = now.includes("mixed-message") || now.includes("marketing-wording");
      if (stays || now.some((ruleId) => !known.has(ruleId))) failed.push(`${line.id} ${now.join(" ")}`);
    }
    assert.ok(offered > 100, `${offered} offered`);
    assert.ok(failed.length <= offered * 0.01, `${failed.length} of ${offered}: ${failed.slice(0, 10).join(", ")}`);
  });
});
