/** A marketing text message that shows no way to stop it. */

import { isCertain, readsAs } from "../../text/certainty";
import { markOf, needsMarketingHandling } from "../../text/judged";
import type { Finding, Rule } from "../../types";

export const rule: Rule = {
  meta: {
    id: "missing-sms-optout",
    summary: "A marketing text message that gives the reader no way to stop it.",
    duty: "offer-opt-out",
    severity: "error",
    fixable: true,
    channels: ["sms", "whatsapp", "social"],
  },

  *check(context): Iterable<Finding> {
    const { recognised, facts, message, file, channel } = context;
    if (!needsMarketingHandling(context) || facts.optOutAddedByPlatform || recognised.optOuts.length > 0) return;
    const certain = isCertain(context);
    const fix = channel.optOutFix(message, file, facts);
    yield {
      range: markOf(context),
      text: readsAs(textOf(channel.id === "sms", certain), context),
      ...(fix ? { fixes: [{ ...fix, preferred: true }] } : {}),
      // In doubt, fewer than nine in ten are marketing, and what is wrong so often must not interrupt.
      ...(certain
        ? channel.id === "sms"
          ? {}
          : { severity: "warning" as const }
        : { severity: "information" as const }),
    };
  },
};

function textOf(isText: boolean, certain: boolean): string {
  if (isText)
    return certain
      ? "This reads as marketing but gives the reader no way to stop it. Add a line such as: text STOP to a number that can receive replies."
      : "This may be marketing, and it gives the reader no way to stop it. If it is, add a line such as: text STOP to a number that can receive replies.";
  return certain
    ? "This reads as marketing but gives the reader no way to stop it. Add a line such as: reply STOP to opt out."
    : "This may be marketing, and it gives the reader no way to stop it. If it is, add a line such as: reply STOP to opt out.";
}
