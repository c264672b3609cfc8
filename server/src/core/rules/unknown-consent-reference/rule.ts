/** A consent record that a message names and the register does not hold. */

import { consentReference } from "../../text/consentRecord";
import { quote } from "../../text/judged";
import { nearestWords } from "../../text/slips";
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

/** Ids that differ in their case, or by a slip or two; at most three. */
function nearest(written: string, { records }: Register): string[] {
  const compared = [...records.keys()].slice(0, MOST_COMPARED);
  return nearestWords(written, compared, written.length < 6 ? 1 : 2).slice(0, 3);
}
