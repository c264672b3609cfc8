/**
 * What the linter says of a template is what it says of the messages that the engine itself makes of it:
 * generated templates, rendered under every assignment of their conditions by the engine's own implementation.
 */

import assert from "node:assert/strict";
import fc from "fast-check";
import { createLinter, type MessageReport, toOptions } from "../../../server/src/core";
import { toSource } from "../../harness/check";
import { DIALECTS, type Dialect, LAYOUTS } from "./dialects";
import { BY_CHANNEL } from "./sentences";
import { ABSENT, type Assignment, assignments, type Node, templates, toData } from "./templates";

const SEED = 20_031_211;
const CASES = 45;
const OPT_OUT_MISSING = /^missing-(?:sms-optout|unsubscribe):/;
/** Counts characters, white space among them, which engines drop around tags; and a cut between two parts is not of any sentence. */
const OF_LENGTH = "sms-too-long";
const linter = createLinter();
const options = { ...toOptions({}), memory: new Map<string, unknown>() };

interface Seen {
  /** "rule: words" of every finding, with its text. */
  readonly findings: ReadonlyMap<string, string>;
  readonly messages: readonly MessageReport[];
  readonly capped: boolean;
}

function look(text: string, path: string): Seen {
  const { messages, unread } = linter.lint(toSource(text, path), options);
  const findings = messages.flatMap(({ problems }) =>
    problems
      .filter(({ ruleId }) => ruleId !== OF_LENGTH)
      .map(
        (problem) =>
          [`${problem.ruleId}: ${wordsIn(text.slice(problem.range.start, problem.range.end))}`, problem.text] as const,
      ),
  );
  return { findings: new Map(findings), messages, capped: unread.length > 0 };
}

/** Marked characters as words alone: without the tags and the white space between them. A mark on the first character is one on the whole message. */
function wordsIn(marked: string): string {
  const words = marked
    .replace(/\{\{.*?\}\}|\{%.*?%\}|<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return /\p{L}{2}/u.test(words) ? words : "";
}

interface Rendering {
  readonly seen: Seen;
  readonly text: string;
  readonly made: readonly Assignment[];
}

/** Texts that the engine makes and somebody would send, each linted once, with the assignments that made it. */
function renderings(dialect: Dialect, template: string, tree: readonly Node[], path: string): Rendering[] {
  const render = dialect.compile(template);
  const byText = new Map<string, Assignment[]>();
  for (const assignment of assignments(tree)) {
    const text = render(toData(assignment)).trim();
    byText.set(text, [...(byText.get(text) ?? []), assignment]);
  }
  // Nobody sends a message without a word, as long as the template makes others.
  const marks = (text: string): boolean => /\p{L}/u.test(text.replace(/<[^>]*>/g, ""));
  const sent = [...byText].filter(([text]) => marks(text));
  return (sent.length > 0 ? sent : [...byText]).map(([text, made]) => ({ text, made, seen: look(text, path) }));
}

/** "This holds only when ..." is true of every assignment under which the finding is there; without it, of all. */
function checkCondition(
  finding: string,
  said: string,
  each: readonly Rendering[],
  template: string,
  dialect: Dialect,
): void {
  const without = each.filter(({ seen }) => !seen.findings.has(finding));
  assert.equal(without.length > 0, / This holds only /.test(said), `${finding}: ${said}\n${template}`);
  const made = each.filter(({ seen }) => seen.findings.has(finding)).flatMap((rendering) => rendering.made);
  const claims = / This holds only when ([^]*)\.$/.exec(said)?.[1] ?? "";
  for (const [, name = "", claim = ""] of claims.matchAll(/`([^`]+)` (is true|is false|has items|is empty)/g)) {
    const key = name.replace(/^\w+ in /, "");
    if (!made[0]!.has(key)) continue;
    const wrong = made.find((assignment) => holds(claim, assignment.get(key), dialect) !== /true|items/.test(claim));
    assert.equal(wrong, undefined, `${finding}: ${said}\n${template}`);
  }
}

/** Whether the name is true, or the list filled, as the claim has it. */
function holds(claim: string, value: boolean | number | undefined, { emptyIsTrue }: Dialect): boolean {
  if (typeof value !== "number") return Boolean(value);
  return /items|empty/.test(claim) ? value > 0 : value > 0 || (emptyIsTrue && value !== ABSENT);
}

const carriesMarketing = ({ messages }: Seen): boolean =>
  messages.some(({ verdict }) => verdict.class === "marketing" || verdict.class === "mixed");

describe("findings on a template are those of its renderings", () => {
  let cases = 0;
  let rendered = 0;
  const layouts = [
    ["inline", "a.sms", BY_CHANNEL.sms],
    ["lines", "a.sms", BY_CHANNEL.sms],
    ["paragraphs", "a.html", BY_CHANNEL.email],
  ] as const;

  for (const dialect of DIALECTS)
    for (const [layout, path, sentences] of layouts)
      it(`${dialect.name}, ${layout}`, () => {
        fc.assert(
          fc.property(templates(dialect.abilities, sentences), (tree) => {
            const template = dialect.print(tree, LAYOUTS[layout]);
            const whole = look(template, path);
            fc.pre(!whole.capped);
            const each = renderings(dialect, template, tree, path);
            const union = new Set(each.flatMap(({ seen }) => [...seen.findings.keys()]));
            assert.deepEqual([...whole.findings.keys()].sort(), [...union].sort(), template);
            const missing = each.some(
              ({ text, seen }) => carriesMarketing(seen) && !sentences.optOut.some((line) => text.includes(line)),
            );
            assert.equal(
              [...union].some((finding) => OPT_OUT_MISSING.test(finding)),
              missing,
              template,
            );
            for (const [finding, said] of whole.findings) checkCondition(finding, said, each, template, dialect);
            cases++;
            rendered += each.length;
          }),
          { seed: SEED, numRuns: CASES },
        );
      });

  after(() => {
    assert.ok(cases >= CASES * DIALECTS.length * layouts.length, "cases were left out");
    console.log(`    ${cases} oracle cases, ${rendered} renderings`);
  });
});
