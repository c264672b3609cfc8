/**
 * How well ways out, reasons and senders are recognised in texts written for this project, one file of cases for each.
 * A header reads "@@@ + | sms | {}": + shows it, - does not; then the language and settings, and the text below.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createLinter, type FileSettings, toOptions } from "../../server/src/core";
import { pathOf } from "../harness/check";

interface Case {
  readonly shows: boolean;
  readonly language: string;
  readonly settings: FileSettings;
  readonly text: string;
  readonly line: number;
}
type Field = "optOut" | "consentReference" | "sender";

/** How many cases there must be at least, with what is looked for and without. */
type Size = readonly [shown: number, bare: number];

const FILES: readonly { field: Field; file: string; recall: number; wrong: number; size: Size }[] = [
  { field: "optOut", file: "optOut.txt", recall: 0.97, wrong: 0.02, size: [60, 30] },
  { field: "consentReference", file: "consent.txt", recall: 0.92, wrong: 0.03, size: [60, 30] },
  { field: "sender", file: "sender.txt", recall: 0.92, wrong: 0.1, size: [60, 30] },
  { field: "optOut", file: "optOut.cy.txt", recall: 0.95, wrong: 0.01, size: [25, 14] },
  { field: "consentReference", file: "consent.cy.txt", recall: 0.95, wrong: 0.01, size: [18, 10] },
  { field: "sender", file: "sender.cy.txt", recall: 0.95, wrong: 0.01, size: [18, 10] },
];
/** Languages that the shared harness has no name for. */
const PATHS: Readonly<Record<string, string>> = { jsx: "email.tsx", erb: "email.html.erb", haml: "email.html.haml" };
const linter = createLinter();

/** Throws on a malformed header: a case that is passed over would flatter the figures. */
function readCases(file: string): Case[] {
  const cases: { head: Omit<Case, "text">; lines: string[] }[] = [];
  readFileSync(path.join(import.meta.dirname, "recognition", file), "utf8")
    .split("\n")
    .forEach((line, index) => {
      if (!line.startsWith("@@@")) {
        cases.at(-1)?.lines.push(line);
        return;
      }
      const match = /^@@@ ([+-]) \| (\w+) \| (\{.*\})\s*$/.exec(line);
      if (!match) throw new Error(`${file}:${index + 1}: a header reads "@@@ + | sms | {}"`);
      const settings = JSON.parse(match[3]!) as FileSettings;
      cases.push({ head: { shows: match[1] === "+", language: match[2]!, settings, line: index + 1 }, lines: [] });
    });
  return cases.map(({ head, lines }) => ({ ...head, text: lines.join("\n").trimEnd() }));
}

function isShown(field: Field, { language, settings, text }: Case): boolean {
  const file = PATHS[language] ?? pathOf(language);
  const given: FileSettings = language === "sms" ? settings : { channel: "email", ...settings };
  const { messages } = linter.lint({ uri: `test:/${file}`, path: file, languageId: "", text }, toOptions(given));
  return messages.some(({ recognised }) => recognised[field]);
}

describe("recognition", () => {
  for (const { field, file, recall, wrong, size } of FILES) {
    it(`finds ${field} in ${file} where it stands, and nowhere else`, () => {
      const cases = readCases(file);
      const [shown, bare] = [cases.filter(({ shows }) => shows), cases.filter(({ shows }) => !shows)];
      assert.ok(shown.length >= size[0] && bare.length >= size[1], "too few cases to measure on");
      const missed = shown.filter((item) => !isShown(field, item));
      const found = bare.filter((item) => isShown(field, item));
      const lines = (items: readonly Case[]): string =>
        items.map(({ line, text }) => `\n  ${file}:${line} ${JSON.stringify(text.slice(0, 160))}`).join("");
      const figures = `${shown.length - missed.length} of ${shown.length} found, ${found.length} of ${bare.length} found where there is none`;
      const told = `${figures}; missed:${lines(missed)}\nfound wrongly:${lines(found)}`;
      if (process.env.RECOGNITION_ERRORS) console.log(`${field}: ${told}`);
      assert.ok(missed.length <= (1 - recall) * shown.length && found.length <= wrong * bare.length, told);
    });
  }

  it("takes only the clause about the mailing out of the classifier's sight", () => {
    const text = "Everything must go this weekend, 20% off all boots, reply STOP to opt out";
    const { messages } = linter.lint({ uri: "", path: "a.sms", languageId: "", text }, toOptions({}));
    assert.equal(messages[0]!.recognised.optOut, true);
    assert.equal(messages[0]!.verdict.class, "marketing");
  });
});
