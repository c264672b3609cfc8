/** Every fix that a rule offers on its own cases: the finding goes, nothing graver comes, and the file is still read to its end. */

import assert from "node:assert/strict";
import { createLinter, type FileReport, type Fix, type Problem, ruleMetas, toOptions } from "../../server/src/core";
import { applyFix, pathOf, switchedOn, withRegister } from "../harness/check";
import { type Case, measuredRules, readCases } from "./cases";

const linter = createLinter();
const DUTY = new Map(ruleMetas.map(({ id, duty }) => [id, duty]));

/** Fixes that make a place for what only the author knows: a blank is no answer, so the finding stays until it is filled in. */
const BLANKS = /^Add (?:places for what is missing|a place for the consent record)$/;
/** Each basis has conditions of its own, which are asked for next. */
const NEW_BASIS: Readonly<Record<string, readonly string[]>> = {
  "Change the basis to consent": ["missing-consent-metadata"],
  "Change the basis to soft-opt-in": ["soft-opt-in-conditions"],
};
/** What was taken for regulatory or for a question of consent reads as marketing once the words that veiled it are gone; whatever marketing owes is then asked for. */
const UNVEILED = /^(?:regulatory-tone|vague-third-party-consent)$/;

function lintCase(ruleId: string, { language, settings, register, today }: Case, text: string): FileReport {
  const path = pathOf(language);
  const given = switchedOn(ruleId, language === "email" ? { channel: "email", ...settings } : settings);
  const options = withRegister(toOptions(given, today), register);
  return linter.lint({ uri: `test:/${path}`, path, languageId: "", text }, options);
}
const problemsIn = ({ messages, problems }: FileReport): readonly Problem[] => [
  ...problems,
  ...messages.flatMap((message) => message.problems),
];

/** What is left to object to; empty for a fix that does what its title says. */
function faultsOf(ruleId: string, item: Case, problem: Problem, fix: Fix): string[] {
  const changed = applyFix(item.text, fix);
  const before = lintCase(ruleId, item, item.text);
  const after = lintCase(ruleId, item, changed);
  const same = (report: FileReport, text: string): number =>
    problemsIn(report).filter(
      ({ ruleId: id, text: said, range }) =>
        id === ruleId &&
        said === problem.text &&
        text.slice(range.start, range.end) === item.text.slice(problem.range.start, problem.range.end),
    ).length;
  const faults: string[] = [];
  if (changed === item.text) faults.push("nothing changes");
  if (!BLANKS.test(fix.title) && same(after, changed) >= same(before, item.text)) faults.push("the finding stays");
  if (after.unread.length > before.unread.length) faults.push("some of the file is not read");
  if (after.messages.length !== before.messages.length) faults.push("the number of messages changes");
  const known = problemsIn(before);
  for (const { ruleId: id, severity } of problemsIn(after)) {
    if (severity !== "error" && severity !== "warning") continue;
    const times = (all: readonly Problem[]): number => all.filter((each) => each.ruleId === id).length;
    if (id === ruleId || times(problemsIn(after)) <= times(known)) continue;
    if (!isExpected(id, ruleId, fix, before)) faults.push(`${id} comes`);
  }
  return faults;
}

/** Findings that a fix may bring to light without being wrong. */
function isExpected(id: string, ruleId: string, { title, edits }: Fix, before: FileReport): boolean {
  if (NEW_BASIS[title]?.includes(id) || UNVEILED.test(ruleId)) return true;
  const takes = edits.some(({ range }) => range.end > range.start);
  // The words that went were the only ones that named the sender.
  if (id === "missing-sender-identity") return takes && before.messages.some(({ recognised }) => recognised.sender);
  // Another rule speaks of the promotion in the place of this one, or a doubt about it is gone.
  return DUTY.get(id) === "treat-as-marketing" && before.messages.some(({ verdict }) => verdict.class !== "service");
}

describe("fixes of the cards' cases", () => {
  const tried = new Map<string, number>();
  for (const ruleId of measuredRules())
    it(ruleId, () => {
      const failed: string[] = [];
      for (const item of readCases(ruleId)) {
        if (!item.speaks) continue;
        for (const problem of problemsIn(lintCase(ruleId, item, item.text)))
          for (const fix of problem.ruleId === ruleId ? (problem.fixes ?? []) : []) {
            if (/^(?:Suppress|Declare what)/.test(fix.title) || fix.edits.some(({ path }) => path !== undefined))
              continue;
            tried.set(ruleId, (tried.get(ruleId) ?? 0) + 1);
            for (const fault of faultsOf(ruleId, item, problem, fix))
              failed.push(`line ${item.line}, ${fix.title}: ${fault}`);
          }
      }
      assert.deepEqual(failed, []);
    });

  it("were tried for every rule that offers one", () => {
    const measured = new Set(measuredRules());
    const untried = ruleMetas.filter(({ id, fixable }) => fixable && measured.has(id) && !tried.has(id));
    assert.deepEqual(
      untried.map(({ id }) => id),
      [],
    );
    const sum = [...tried.values()].reduce((total, count) => total + count, 0);
    assert.ok(sum > 1000, `only ${sum} fixes were tried`);
  });
});
