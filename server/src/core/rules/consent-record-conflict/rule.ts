/** A consent record that this message cannot rest on. What the file itself declares, other rules compare. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { basisNamed, recordOf } from "../../text/consentRecord";
import type { Finding, Rule, RuleContext, Severity } from "../../types";
import { QUESTIONS } from "./questions";

const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

export const rule: Rule = {
  meta: {
    id: "consent-record-conflict",
    summary: "A consent record that speaks against this message.",
    duty: "hold-consent",
    severity: "error",
    fixable: false,
  },

  // One finding a message: all that speaks against a record is mended in one place.
  *check(context): Iterable<Finding> {
    const { message, facts } = context;
    const record = recordOf(message, facts);
    if (!record || !needsMarketingHandling(context) || restsOnSomethingElse(context)) return;
    const conflicts = QUESTIONS.flatMap((question) => question(record, context) ?? []).sort(
      (one, other) => RANK[other.severity] - RANK[one.severity],
    );
    const [gravest] = conflicts;
    if (!gravest) return;
    const stale = facts.register?.stale === undefined ? "" : ` ${facts.register.stale}`;
    yield {
      range: message.declared.consent!.range,
      text: `${quote(record.id)} in the consent register: ${conflicts.map(({ clause }) => clause).join("; ")}. ${gravest.advice}${stale}`,
      severity: gravest.severity,
    };
  },
};

/** No marketing by declaration, to companies, or on a basis that no register holds. */
function restsOnSomethingElse({ message: { declared } }: RuleContext): boolean {
  return (
    /^(?:service|regulatory|research|public-task)$/i.test(declared.purpose?.value ?? "") ||
    /^corporate$/i.test(declared.entries?.get("subscriber")?.value ?? "") ||
    (declared.basis !== undefined && basisNamed(declared.basis.value) === undefined)
  );
}
