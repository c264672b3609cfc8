/** The cases of a rule's error card, and what the rule makes of them. All written for this project; `second` by an author who saw the rule's page and none of its code. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLinter, type FileSettings, toOptions } from "../../server/src/core";
import { pathOf, switchedOn, withRegister } from "../harness/check";

export interface Case {
  /** The rule must speak. */
  readonly speaks: boolean;
  readonly language: string;
  readonly settings: FileSettings;
  /** The consent register, in YAML (JSON is), and the day: "register" and "today" among the settings. */
  readonly register?: string | undefined;
  readonly today?: string | undefined;
  readonly text: string;
  /** Line of the case's header in its file, counted from 1. */
  readonly line: number;
}
export interface Card {
  readonly ruleId: string;
  readonly positive: number;
  readonly negative: number;
  readonly found: number;
  readonly falseAlarms: readonly Case[];
  readonly misses: readonly Case[];
}

/** By whom: the rule's own author, or a second one. */
export type Author = "cases" | "second";
const linter = createLinter();

export function measuredRules(author: Author = "cases"): string[] {
  return readdirSync(path.join(import.meta.dirname, author))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => file.slice(0, -4))
    .sort();
}

/** Throws on a malformed header: a case that is passed over would flatter the rule. */
export function readCases(ruleId: string, author: Author = "cases"): Case[] {
  const cases: { head: Omit<Case, "text">; lines: string[] }[] = [];
  readFileSync(path.join(import.meta.dirname, author, `${ruleId}.txt`), "utf8")
    .split("\n")
    .forEach((line, index) => {
      if (!line.startsWith("@@@")) {
        cases.at(-1)?.lines.push(line);
        return;
      }
      const match = /^@@@ ([+-]) \| (\w+) \| (\{.*\})\s*$/.exec(line);
      if (!match) throw new Error(`${author}/${ruleId}.txt:${index + 1}: a header reads "@@@ + | sms | {}"`);
      const { register, today, ...settings } = JSON.parse(match[3]!) as FileSettings & {
        register?: unknown;
        today?: string;
      };
      const facts = { today, register: register === undefined ? undefined : JSON.stringify(register) };
      const head = { speaks: match[1] === "+", language: match[2]!, settings, ...facts, line: index + 1 };
      cases.push({ head, lines: [] });
    });
  return cases.map(({ head, lines }) => ({ ...head, text: lines.join("\n").trimEnd() }));
}

export function speaks(ruleId: string, { language, settings, text, register, today }: Case): boolean {
  const file = pathOf(language);
  const given = switchedOn(ruleId, language === "email" ? { channel: "email", ...settings } : settings);
  const report = linter.lint(
    { uri: `test:/${file}`, path: file, languageId: "", text },
    withRegister(toOptions(given, today), register),
  );
  return report.messages.some(({ problems }) => problems.some((problem) => problem.ruleId === ruleId));
}

export function measure(ruleId: string, author: Author = "cases"): Card {
  const judged = readCases(ruleId, author).map((item) => ({ item, spoke: speaks(ruleId, item) }));
  const positives = judged.filter(({ item }) => item.speaks);
  return {
    ruleId,
    positive: positives.length,
    negative: judged.length - positives.length,
    found: positives.filter(({ spoke }) => spoke).length,
    falseAlarms: judged.filter(({ item, spoke }) => !item.speaks && spoke).map(({ item }) => item),
    misses: positives.filter(({ spoke }) => !spoke).map(({ item }) => item),
  };
}
