/** Every fix that a finding of a sample offers does what its title says: the finding goes, and none comes. */

import assert from "node:assert/strict";
import type { FileReport, Fix, MessageReport, Problem } from "../../server/src/core";
import { applyFix } from "../harness/check";
import { lintSample, type Sample, samples } from "./lint";

const SUPPRESS = /^Suppress ([\w-]+) (?:here|in a file beside this one) /;
const DECLARE = /^Declare what this message is(?:, in a file beside this one)?$/;
/** What a suppression fix leaves for the author to write. */
const UNWRITTEN = /reason: ""|(?<=^X-Pecr-Allow: [\w-]+ -- )(?=[\r\n])/m;

describe("fixes of the samples", () => {
  let tried = 0;
  for (const sample of samples()) {
    const report = lintSample(sample);
    for (const message of report.messages)
      message.problems.forEach((problem, index) => {
        for (const fix of problem.fixes ?? []) {
          tried++;
          it(`${sample.path} ${message.id}, finding ${index + 1} (${problem.ruleId}): ${fix.title}`, () => {
            if (DECLARE.test(fix.title)) checkDeclaration(sample, message, fix);
            else if (SUPPRESS.test(fix.title)) checkSuppression(sample, message, problem, fix);
            else checkFix(sample, message, problem, fix);
          });
        }
      });
  }

  it("number more than forty", () => assert.ok(tried > 40, `only ${tried} fixes were tried`));
});

function checkFix(sample: Sample, message: MessageReport, problem: Problem, fix: Fix): void {
  const whole = lintSample(sample);
  const after = lintSample({ ...sample, text: changed(sample, fix) });
  const twin = twinOf(after, message);
  const before = countByRule(message);
  const now = twin ? countByRule(twin) : new Map<string, number>();
  // A rule that speaks of the first such words only speaks of the next ones now.
  const same = twin?.problems.some(({ ruleId, text }) => ruleId === problem.ruleId && text === problem.text) ?? false;
  assert.ok(!same || (now.get(problem.ruleId) ?? 0) < before.get(problem.ruleId)!, `${problem.ruleId} is still there`);
  assert.deepEqual(
    whole.messages
      .filter((each) => each.id === message.id || !sharesText(each, message))
      .flatMap((each) => newGrave(each, twinOf(after, each))),
    [],
    "new findings of warning or above",
  );
  assert.deepEqual(after.problems, whole.problems);
  assert.deepEqual(after.unread, whole.unread);
}

/** A suppression without its reason is asked for one; with it, the findings of the rule are set aside. */
function checkSuppression(sample: Sample, message: MessageReport, problem: Problem, fix: Fix): void {
  const beside = fix.edits.some(({ path }) => path !== undefined);
  const text = beside ? applyFix("", fix) : changed(sample, fix);
  const lint = (written: string): FileReport =>
    beside ? lintSample(sample, written) : lintSample({ ...sample, text: written });
  assert.match(text, UNWRITTEN);
  const asked = lint(text);
  const unwritten = twinOf(asked, message)!;
  assert.ok(
    [...unwritten.problems, ...(asked.sidecar?.problems ?? [])].some(({ ruleId }) => ruleId === "suppression"),
    "the missing reason is asked for",
  );
  assert.ok(
    unwritten.problems.some(({ ruleId }) => ruleId === problem.ruleId),
    "nothing is suppressed without a reason",
  );
  const answered = text.replace(UNWRITTEN, (empty) =>
    empty === "" ? "Agreed on 1 May." : 'reason: "Agreed on 1 May."',
  );
  const written = twinOf(lint(answered), message)!;
  assert.ok(!written.problems.some(({ ruleId }) => ruleId === problem.ruleId), `${problem.ruleId} is still there`);
  assert.ok(
    written.suppressed.some(({ ruleId, reason }) => ruleId === problem.ruleId && reason === "Agreed on 1 May."),
    "it is kept with its reason",
  );
  assert.deepEqual(newGrave(message, written), [], "new findings of warning or above");
  assert.equal(written.verdict.class, message.verdict.class);
}

/** Says what the file shows already, and leaves the rest to the author: nothing goes for that, and nothing grave comes. */
function checkDeclaration(sample: Sample, message: MessageReport, fix: Fix): void {
  const beside = fix.edits.some(({ path }) => path !== undefined);
  const report = beside ? lintSample(sample, applyFix("", fix)) : lintSample({ ...sample, text: changed(sample, fix) });
  const after = twinOf(report, message)!;
  assert.deepEqual([...report.problems, ...(report.sidecar?.problems ?? [])], []);
  assert.equal(after.verdict.class, message.verdict.class);
  assert.deepEqual(newGrave(message, after), [], "new findings of warning or above");
  assert.deepEqual(report.unread, []);
  const asked = ({ problems }: MessageReport): readonly string[] =>
    problems.map(({ ruleId }) => ruleId).filter((ruleId) => ruleId.startsWith("missing-"));
  assert.deepEqual(asked(after), asked(message), "a blank is no answer");
}

function changed({ text }: Sample, fix: Fix): string {
  const result = applyFix(text, fix);
  assert.notEqual(result, text, "the fix changes nothing");
  return result;
}

/** The same message after a change. None is left when all its words went. */
function twinOf({ messages }: FileReport, { id }: MessageReport): MessageReport | undefined {
  return messages.find((message) => message.id === id);
}

/** Two messages of one text would change together. */
function sharesText(one: MessageReport, other: MessageReport): boolean {
  return one.range.start < other.range.end && other.range.start < one.range.end;
}

function countByRule({ problems }: MessageReport): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of problems) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** Findings of warning or above by rules that said less of the message before. */
function newGrave(before: MessageReport, after: MessageReport | undefined): string[] {
  if (!after) return [];
  const known = countByRule(before);
  const counts = countByRule(after);
  return after.problems
    .filter(({ severity }) => severity === "warning" || severity === "error")
    .filter(({ ruleId }) => counts.get(ruleId)! > (known.get(ruleId) ?? 0))
    .map(({ ruleId, text }) => `${ruleId}: ${text}`);
}
