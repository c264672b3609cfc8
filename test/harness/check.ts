/** How tests say what they expect. Tests call these and nothing behind them, so that one file changes when the core does. */

import assert from "node:assert/strict";
import {
  createLinter,
  type Edit,
  type FileReport,
  type FileSettings,
  type Fix,
  type LintOptions,
  type MessageReport,
  type Problem,
  readRegister,
  ruleMetas,
  type SourceFile,
  toOptions,
  toRegister,
} from "../../server/src/core";
import { type Expectation, readAnnotated } from "./annotated";

const linter = createLinter();

/** How a text is named and configured. What is left out keeps the product's default. */
export interface Given {
  /** Path that gives the format; `message.txt` when absent. */
  readonly path?: string;
  readonly settings?: FileSettings;
  /** The workspace's consent register, in YAML. */
  readonly register?: string | undefined;
  /** The text of the file of metadata beside it, which is called after the whole path. */
  readonly sidecar?: string | undefined;
  /** The day on which it is judged; no day when absent. */
  readonly today?: string | undefined;
}

/** Languages of fenced examples and the files they stand for. */
const PATHS: Readonly<Record<string, string>> = {
  sms: "message.sms",
  email: "email.txt",
  text: "message.txt",
  txt: "message.txt",
  html: "email.html",
  markdown: "newsletter.md",
  md: "newsletter.md",
  json: "messages.json",
  yaml: "messages.yaml",
  csv: "messages.csv",
  eml: "message.eml",
  mjml: "email.mjml",
};

/** Fails on a language that is not listed, so that a slip cannot pass as plain text. */
export function pathOf(language: string): string {
  const path = PATHS[language];
  assert.ok(path, `unknown example language "${language}"`);
  return path;
}

/** A file without a language id, as the command line hands it over. */
export function toSource(text: string, path = "message.txt"): SourceFile {
  return { uri: `test:/${path}`, path, languageId: "", text };
}

/** Lints with the shipped model. `email.txt` counts as e-mail, which its name alone does not say. */
export function lintText(text: string, given: Given = {}): FileReport {
  const settings: FileSettings =
    given.path === "email.txt" ? { channel: "email", ...given.settings } : (given.settings ?? {});
  const source = toSource(text, given.path);
  const options = withRegister(toOptions(settings, given.today), given.register);
  if (given.sidecar === undefined) return linter.lint(source, options);
  const files = new Map([[`${source.path}.pecr.yaml`, given.sidecar]]);
  return linter.lint(source, { ...options, facts: { ...options.facts, files } });
}

/** Settings under which a rule that is off by default speaks; of every other rule the settings as given. */
export function switchedOn(ruleId: string, settings: FileSettings = {}): FileSettings {
  const meta = ruleMetas.find(({ id }) => id === ruleId);
  if (meta?.severity !== "off") return settings;
  return { ...settings, rules: { [ruleId]: "information", ...settings.rules } };
}

/** Options with the consent register that a front would have found; `register` is its text in YAML. */
export function withRegister(options: LintOptions, register: string | undefined): LintOptions {
  if (register === undefined) return options;
  const name = "consent-register.yaml";
  return { ...options, facts: { ...options.facts, register: toRegister(readRegister(register, name), name) } };
}

/** The only message of a text. */
export function lintMessage(text: string, given: Given = {}): MessageReport {
  const { messages } = lintText(text, given);
  assert.equal(messages.length, 1, "expected one message");
  return messages[0]!;
}

/** Findings of the file and of all its messages; suppressed ones are not among them. */
export function problemsOf(text: string, given: Given = {}): Problem[] {
  const report = lintText(text, given);
  return [...report.problems, ...report.messages.flatMap((message) => message.problems)];
}

/** Every expected finding is there, at its place; `only` limits the comparison to one rule. Lists misses and extras apart. */
export function checkFindings(block: string, given: Given & { readonly only?: string } = {}): void {
  const { text, expected } = readAnnotated(block);
  assert.ok(expected.length > 0, "no finding is expected: use checkNoFindings");
  const found = problemsOf(text, given).filter(({ ruleId }) => given.only === undefined || ruleId === given.only);
  const missing = expected.filter((item) => !found.some((problem) => matches(problem, item)));
  const extra = found.filter((problem) => !expected.some((item) => matches(problem, item)));
  assert.equal(
    missing.length + extra.length,
    0,
    report(
      text,
      missing.map(({ note }) => note),
      extra,
    ),
  );
}

/** Hints count as findings; `only` limits the look to one rule. */
export function checkNoFindings(text: string, given: Given & { readonly only?: string } = {}): void {
  const found = problemsOf(text, given).filter(({ ruleId }) => given.only === undefined || ruleId === given.only);
  assert.equal(found.length, 0, report(text, [], found));
}

/** The text after the first fix of `ruleId` whose title contains `title`. */
export function fixed(text: string, ruleId: string, title: string, given: Given = {}): string {
  const fixes = problemsOf(text, given)
    .filter((problem) => problem.ruleId === ruleId)
    .flatMap((problem) => problem.fixes ?? []);
  const fix = fixes.find((candidate) => candidate.title.includes(title));
  assert.ok(
    fix,
    `no fix of ${ruleId} has a title with "${title}"; there are: ${fixes.map((candidate) => candidate.title).join(" | ") || "none"}`,
  );
  const result = applyFix(text, fix);
  assert.notEqual(result, text, "the fix changes nothing");
  return result;
}

/** One finding as a test compares it. */
export interface Found {
  readonly words: string;
  readonly severity: Problem["severity"];
  readonly text: string;
  /** Titles of the fixes, without the one that suppresses. */
  readonly fixes: readonly string[];
}

/** Findings of one rule, in order of place. */
export function findingsOf(text: string, ruleId: string, given: Given = {}): Found[] {
  return problemsOf(text, given)
    .filter((problem) => problem.ruleId === ruleId)
    .map(({ range, severity, text: message, fixes = [] }) => ({
      words: text.slice(range.start, range.end),
      severity,
      text: message,
      fixes: fixes.map(({ title }) => title).filter((title) => !title.startsWith("Suppress ")),
    }));
}

/** The only severity with which a rule speaks of a text; fails when it is silent or speaks in two ways. */
export function severityOf(text: string, ruleId: string, given: Given = {}): Problem["severity"] {
  const severities = [...new Set(findingsOf(text, ruleId, given).map(({ severity }) => severity))];
  assert.equal(severities.length, 1, `${ruleId} speaks as ${severities.join(" and ") || "nothing"} in:\n${text}`);
  return severities[0]!;
}

/** A fix, the text after it, and how many findings of its rule it leaves: those of other sentences. */
export interface Mended {
  readonly rule: string;
  readonly title: string;
  readonly text: string;
  readonly left?: number;
}

/** The fix gives that text; there its finding is gone, and no rule speaks that was silent before. */
export function checkFix(before: string, after: Mended, given: Given = {}): void {
  assert.equal(fixed(before, after.rule, after.title, given), after.text);
  assert.equal(findingsOf(after.text, after.rule, given).length, after.left ?? 0, `${after.rule} after the fix`);
  assert.ok(findingsOf(before, after.rule, given).length > (after.left ?? 0), "the fix takes a finding away");
  const spoke = new Set(problemsOf(before, given).map(({ ruleId }) => ruleId));
  const added = problemsOf(after.text, given).filter(({ ruleId }) => !spoke.has(ruleId));
  assert.equal(added.length, 0, report(after.text, [], added));
}

/** The same text with the line breaks of Windows and of mail. */
export function crlf(text: string): string {
  return text.replace(/\r?\n/g, "\r\n");
}

/** The text as an editor leaves it after the fix. */
export function applyFix(text: string, { edits }: Fix): string {
  return applyEdits(text, edits);
}

/** Edits must not overlap; they are applied from the end. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.range.start - one.range.start)
    .reduce((result, { range, newText }) => result.slice(0, range.start) + newText + result.slice(range.end), text);
}

function matches({ ruleId, range, text }: Problem, { start, end, within, note }: Expectation): boolean {
  const [id = "", ...message] = note.split(": ");
  if (ruleId !== id || !text.startsWith(message.join(": "))) return false;
  if (within) return range.start >= start && range.end <= end && range.end > range.start;
  return range.start === start && range.end === end;
}

function report(text: string, missing: readonly string[], extra: readonly Problem[]): string {
  const extras = extra.map(
    (problem) =>
      `  extra    ${problem.ruleId} at ${JSON.stringify(text.slice(problem.range.start, problem.range.end))} (${problem.range.start}): ${problem.text}`,
  );
  return ["", ...missing.map((note) => `  missing  ${note}`), ...extras, "  in:", text].join("\n");
}
