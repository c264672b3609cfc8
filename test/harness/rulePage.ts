/** Reads a rule page: its prose, and its fenced examples with what they promise. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fencedBlocks } from "../../client/src/pages";

/** Every folder in it is a rule. */
export const rulesDirectory = path.resolve(import.meta.dirname, "../../server/src/core/rules");

/** A fenced block of a rule page that promises something; other blocks are prose. `line` counts from 1. */
export interface Example {
  readonly language: string;
  /** `bad` has carets; `good` has no finding of this rule; `fixed` is the last bad one after the fix with this title. */
  readonly kind: "bad" | "good" | "fixed";
  readonly title: string;
  /** `sector=health` and the like, behind the kind. */
  readonly settings: Readonly<Record<string, string>>;
  /** The consent register that stands above it on the page, and the day of which the page speaks. */
  readonly register?: string;
  readonly today?: string;
  readonly block: string;
  readonly line: number;
}

const FENCE = /^```(\w+) (bad|good|fixed)(?: "([^"]*)")?((?: [\w.]+=[\w-]+)*)$/;
/** A register for every example below it: "yaml register 2026-11-23". */
const REGISTER = /^```yaml register(?: (\d{4}-\d\d-\d\d))?$/;

/** Throws when the rule has no page. */
export function readPage(ruleId: string): { text: string; examples: Example[] } {
  const text = readFileSync(path.join(rulesDirectory, ruleId, "rule.md"), "utf8");
  const examples: Example[] = [];
  const lines = text.split("\n");
  let facts: Pick<Example, "register" | "today"> = {};
  for (let index = 0; index < lines.length; index++) {
    const register = REGISTER.exec(lines[index]!);
    if (register) {
      const end = lines.indexOf("```", index + 1);
      facts = {
        register: lines.slice(index + 1, end).join("\n"),
        ...(register[1] === undefined ? {} : { today: register[1] }),
      };
    }
    const match = FENCE.exec(lines[index]!);
    if (!match) continue;
    const end = lines.indexOf("```", index + 1);
    const settings = Object.fromEntries(
      (match[4] ?? "")
        .trim()
        .split(" ")
        .filter(Boolean)
        .map((pair) => pair.split("=") as [string, string]),
    );
    examples.push({
      language: match[1]!,
      kind: match[2] as Example["kind"],
      title: match[3] ?? "",
      settings,
      ...facts,
      block: lines.slice(index + 1, end).join("\n"),
      line: index + 1,
    });
    index = end;
  }
  return { text, examples };
}

/** The prose of an English page: what a Welsh page translates, without examples and figures. */
export function proseOf(page: string): string {
  const prose = page.split("\n## Measured\n")[0]!;
  return fencedBlocks(prose).reduce((text, block) => text.replace(block, ""), prose);
}

/** Which English a Welsh page was written from: eight digits of its prose's hash. */
export function stampOf(english: string): string {
  return createHash("sha256").update(proseOf(english)).digest("hex").slice(0, 8);
}
