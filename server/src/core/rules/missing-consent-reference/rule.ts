/** Marketing that does not say why the reader gets it. */

import { isCertain, readsAs } from "../../text/certainty";
import { markOf, needsMarketingHandling } from "../../text/judged";
import { ownFooterFix } from "../../text/ownFooter";
import type { Finding, Rule, RuleContext } from "../../types";

export const rule: Rule = {
  meta: {
    id: "missing-consent-reference",
    summary: "A marketing message that does not say which consent it rests on.",
    duty: "hold-consent",
    severity: "warning",
    fixable: true,
    // A person who calls needs no consent, only the right numbers.
    channels: ["email", "sms", "whatsapp", "push", "social", "voicemail", "automated-call", "fax"],
  },

  *check(context): Iterable<Finding> {
    const { recognised, message, file, channel, facts } = context;
    if (!needsMarketingHandling(context)) return;
    if (recognised.consentReferences.length > 0 || message.declared.consent || message.declared.basis) return;
    const fix = ownFooterFix(context, "consent") ?? channel.consentFix(message, file, facts);
    yield {
      range: markOf(context),
      text: readsAs(
        isCertain(context)
          ? "This reads as marketing but does not say why the reader gets it. You must be able to show their consent: say when and where they agreed, or declare the consent record."
          : "This may be marketing, and it does not say why the reader gets it. If it is, you must be able to show their consent: say when and where they agreed, or declare the consent record.",
        context,
      ),
      ...(fix ? { fixes: [fix] } : {}),
      ...severityOf(context),
    };
  },
};

/** A text message or a call has no room to spare, so its reference may live in the metadata; and a doubtful verdict must not shout twice. */
function severityOf(context: RuleContext): Pick<Finding, "severity"> {
  if (/^(?:sms|voicemail|automated-call|fax)$/.test(context.channel.id)) return { severity: "hint" };
  return isCertain(context) ? {} : { severity: "information" };
}
