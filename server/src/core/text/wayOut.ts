/** A declared soft opt-in needs a way out: what both kinds of it say when none stands there. */

import type { DeclaredValue, Finding, RuleContext } from "../types";
import { needsMarketingHandling } from "./judged";

/**
 * A declared soft opt-in without a way out, told at the declaration, where the wording alone would not make the
 * opt-out rules speak; else they do. `kind` begins the sentence: "A soft opt-in".
 */
export function* declaredWithoutWayOut(kind: string, basis: DeclaredValue, context: RuleContext): Iterable<Finding> {
  const { recognised, facts } = context;
  if (needsMarketingHandling(context) || facts.optOutAddedByPlatform || recognised.unreadIncludes.length > 0) return;
  if (recognised.optOuts.some(({ fault }) => !fault || fault.most !== undefined)) return;
  yield {
    range: basis.range,
    text: `${kind} needs a way out in every message, and this one shows none. Add one, or change the basis if this is a service message.`,
    severity: "warning",
  };
}
