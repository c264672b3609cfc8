/** A marketing e-mail without a postal address, where the regulation asks for one. The United Kingdom's does not. */

import { showsPostalAddress } from "../../text/contact";
import { markOf, needsMarketingHandling } from "../../text/judged";
import type { Finding, Rule } from "../../types";

export const rule: Rule = {
  meta: {
    id: "missing-postal-address",
    summary: "A marketing e-mail that shows no postal address of its sender.",
    duty: "give-postal-address",
    severity: "information",
    fixable: false,
    channels: ["email"],
  },

  *check(context): Iterable<Finding> {
    const { message, recognised } = context;
    if (!needsMarketingHandling(context) || showsPostalAddress(message)) return;
    const [include] = recognised.unreadIncludes;
    yield {
      range: markOf(context),
      text:
        include === undefined
          ? "This reads as marketing and shows no postal address. Add the street address or the box at a post office where the sender can be written to."
          : `This reads as marketing, and no postal address stands in this file; \`${include}\`, which it includes, was not found, so it may be there. Make sure that it is.`,
      ...(include === undefined ? {} : { severity: "hint" as const }),
    };
  },
};
