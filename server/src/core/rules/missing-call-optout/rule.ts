/** A recorded, left or faxed marketing message that does not say how to hear no more. */

import { isCertain } from "../../text/certainty";
import { markOf, needsMarketingHandling } from "../../text/judged";
import type { Finding, Rule } from "../../types";

/** What to add on each. */
const ADD: Readonly<Record<string, string>> = {
  voicemail: "Nobody can reply to it: add a number to call.",
  "automated-call": "No provision asks for it in the call itself, but an objection must be heeded: add a key to press.",
  fax: "No provision asks for it on the page, but an objection must be heeded: add a free number to call.",
};

export const rule: Rule = {
  meta: {
    id: "missing-call-optout",
    summary: "A recorded, left or faxed marketing message that does not say how to stop more.",
    duty: "offer-opt-out",
    severity: "warning",
    fixable: true,
    channels: ["voicemail", "automated-call", "fax"],
  },

  *check(context): Iterable<Finding> {
    const { recognised, facts, message, file, channel } = context;
    if (!needsMarketingHandling(context) || facts.optOutAddedByPlatform || recognised.optOuts.length > 0) return;
    const fix = channel.optOutFix(message, file, facts);
    yield {
      range: markOf(context),
      text: `This ${channel.label} reads as marketing and does not say how to stop more of them. ${ADD[channel.id] ?? ""}`,
      ...(fix ? { fixes: [{ ...fix, preferred: true }] } : {}),
      // Only what is left to be collected is electronic mail, which must give a way out in each message.
      ...(channel.id === "voicemail" && isCertain(context) ? {} : { severity: "information" as const }),
    };
  },
};
