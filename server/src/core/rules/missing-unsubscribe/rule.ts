/** A marketing e-mail that shows no way to stop it. */

import { markOf, needsMarketingHandling } from "../../text/judged";
import type { Finding, Rule } from "../../types";
import { isCertain, readsAs } from "../../text/certainty";

export const rule: Rule = {
  meta: {
    id: "missing-unsubscribe",
    summary: "A marketing e-mail that gives the reader no way to stop it.",
    duty: "offer-opt-out",
    severity: "error",
    fixable: true,
    channels: ["email"],
  },

  *check(context): Iterable<Finding> {
    const { recognised, facts, message, file, channel } = context;
    if (!needsMarketingHandling(context) || facts.optOutAddedByPlatform) return;
    if (recognised.optOuts.some(({ how }) => how !== "header")) return;
    const fix = channel.optOutFix(message, file, facts);
    const [include] = recognised.unreadIncludes;
    if (include !== undefined) {
      yield {
        range: markOf(context),
        text: `This reads as marketing, and no unsubscribe link stands in this file; \`${include}\`, which it includes, was not found, so the link may be there. Make sure that it is.`,
        severity: "information",
        ...(fix ? { fixes: [fix] } : {}),
      };
      return;
    }
    const header = recognised.optOuts.length > 0;
    const certain = isCertain(context);
    yield {
      range: markOf(context),
      text: readsAs(textOf(header, certain), context),
      ...(fix ? { fixes: [{ ...fix, preferred: true }] } : {}),
      // In doubt, fewer than nine in ten are marketing, and what is wrong so often must not interrupt.
      ...(certain && !header ? {} : { severity: certain ? "warning" : "information" }),
    };
  },
};

function textOf(header: boolean, certain: boolean): string {
  if (header)
    return certain
      ? "This reads as marketing, and only a List-Unsubscribe header offers a way out, which many readers never see. Add an unsubscribe link to the message itself."
      : "This may be marketing, and only a List-Unsubscribe header offers a way out, which many readers never see. If it is, add an unsubscribe link to the message itself.";
  return certain
    ? "This reads as marketing but gives the reader no way to stop it. Add an unsubscribe link."
    : "This may be marketing, and it gives the reader no way to stop it. If it is, add an unsubscribe link.";
}
