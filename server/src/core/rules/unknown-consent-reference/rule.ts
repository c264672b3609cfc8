/** A consent record that a message names and the register does not hold. */

import { consentReference } from "../../text/consentRecord";
import { quote } from "../../text/judged";
import type { DeclaredValue, Finding, Fix, Register, Rule, RuleContext } from "../../types";

/** Records that are compared with a misspelt one; more would cost a keystroke. */
const MOST_COMPARED = 5000;

export const rule: Rule = {
  meta: {
    id: "unknown-consent-reference",
    summary: "A consent record that the consent register does not hold.",
    duty: "hold-consent",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { register } = context.facts;
    const reference = consentReference(context.message);
    if (!register || !reference || register.records.has(reference.value)) return;
    const { range, value } = reference;
    const seen = `${quote(value)} is not in the consent register (${register.name})`;
    if (register.partial || register.stale !== undefined) {
      const why = register.stale ?? "Part of it could not be read.";
      yield { range, text: `${seen}, as far as that could be read. ${why}`, severity: "information" };
      return;
    }
    yield {
      range,
      text: `${seen}. Name a record that is there, or add this one, so that you can show what people agreed to.`,
      fixes: nearest(value, register).flatMap((id) => change(id, reference, context) ?? []),
    };
  },
};

/** Only where the value stands in the file as it is written. */
function change(id: string, { value, range }: DeclaredValue, { file }: RuleContext): Fix | undefined {
  if (file.text.slice(range.start, range.end) !== value || !/^[\w.:/-]+$/.test(id)) return undefined;
  return { title: `Change to ${quote(id)}`, safety: "review", edits: [{ range, newText: id }] };
}

/** Ids that differ in their case, or in one or two characters; at most three. */
function nearest(written: string, { records }: Register): string[] {
  const wanted = written.toLowerCase();
  const most = wanted.length < 6 ? 1 : 2;
  const found: { id: string; distance: number }[] = [];
  let compared = 0;
  for (const id of records.keys()) {
    if (++compared > MOST_COMPARED) break;
    if (Math.abs(id.length - wanted.length) > most) continue;
    const distance = distanceOf(wanted, id.toLowerCase());
    if (distance <= most) found.push({ id, distance });
  }
  return found
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ id }) => id);
}

/** Levenshtein's distance. */
function distanceOf(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++)
      current.push(
        Math.min(
          above[column]! + 1,
          current[column - 1]! + 1,
          above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1),
        ),
      );
    above = current;
  }
  return above[other.length]!;
}
