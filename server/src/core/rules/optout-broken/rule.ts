/** A way out that is there but cannot work as written. */

import { needsMarketingHandling } from "../../text/judged";
import type { Finding, Fix, Rule } from "../../types";

export const rule: Rule = {
  meta: {
    id: "optout-broken",
    summary: "An opt-out that cannot work as written.",
    duty: "offer-opt-out",
    severity: "error",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { recognised, message, file, channel, facts } = context;
    const working = recognised.optOuts.some(({ fault, how }) => !fault && how !== "header");
    for (const { fault, range } of recognised.optOuts) {
      if (!fault) continue;
      const replacement: Fix[] = fault.fix
        ? [{ title: "Correct the opt-out", safety: "review", edits: [fault.fix], preferred: true }]
        : [];
      const addition = working || fault.fix ? undefined : channel.optOutFix(message, file, facts);
      yield {
        range,
        text: `${fault.text} A reader who wants to stop must be able to: give the opt-out a target that works.`,
        fixes: [...replacement, ...(addition ? [addition] : [])],
        ...(working || !needsMarketingHandling(context) ? { severity: "warning" as const } : {}),
      };
    }
  },
};
