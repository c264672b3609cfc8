/** How far a second reader, who saw neither labels nor spans, agrees with the corpus. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { type Line, parseLines } from "./corpus";
import { kappa } from "./measure";

/** `agreed` is a share from 0 to 1, `kappa` Cohen's. */
export interface Agreement {
  readonly name: string;
  readonly messages: number;
  readonly agreed: number;
  readonly kappa: number;
}

/** Ids and classes of the second pass: a tenth of the corpus, drawn by the hash of each id. */
export function agreementWith(lines: readonly Line[]): Agreement[] {
  const classes = new Map(lines.map((line) => [line.id, line]));
  const text = readFileSync(path.join(import.meta.dirname, "secondPass.jsonl"), "utf8");
  const pairs = parseLines(text).flatMap(({ id, class: second }) => {
    const first = classes.get(id);
    return first ? [{ first, second }] : [];
  });
  const side = (name: string): string => (name === "service" || name === "unsure" ? name : "marketing or mixed");
  const compare = (name: string, chosen: typeof pairs, of: (name: string) => string): Agreement => {
    const one = chosen.map(({ first }) => of(first.class));
    const other = chosen.map(({ second }) => of(second));
    const agreed = one.filter((label, index) => label === other[index]).length;
    return { name, messages: chosen.length, agreed: agreed / chosen.length, kappa: kappa(one, other) };
  };
  const hard = pairs.filter(({ first }) => first.difficulty === "hard");
  return [
    compare("four classes", pairs, (name) => name),
    compare("service against the rest", pairs, side),
    compare("four classes, hard ones only", hard, (name) => name),
    compare("service against the rest, hard ones only", hard, side),
  ];
}
