/** What the author declares contradicts the wording, or the stream the message is sent through. */

import { promotions, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Rule, RuleContext } from "../../types";

/** Without "bulk": a notice to every customer goes out in bulk and is service all the same. */
const MARKETING_STREAM =
  /\b(?:broadcasts?|marketing|promo(?:tion(?:al|s)?)?|offers?|newsletters?|campaigns?|advert\w*|sales)\b/i;
const SERVICE_STREAM =
  /\b(?:transactional|outbound|service|servicing|system|operational|receipts?|invoices?|confirmations?|password|resets?|otp|one[- ]time|verification|(?:order|booking|account|delivery|dispatch|shipping|service|outage|security|appointment|payment|billing|login|incident|status)s?[ -](?:updates?|alerts?|notices?|notifications?|reminders?|e-?mails?|texts?|messages?))\b/i;

export const rule: Rule = {
  meta: {
    id: "purpose-mismatch",
    summary: "The declared purpose contradicts the wording or the stream.",
    duty: "label-honestly",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { purpose } = context.message.declared;
    if (!purpose) return;
    const service = /^(?:service|regulatory|public-task)$/i.test(purpose.value);
    // Research that promotes is marketing too, but it may be sent through any stream.
    if (service || /^research$/i.test(purpose.value)) yield* againstWording(context);
    yield* againstStream(context, service);
  },
};

function* againstWording({ message, verdict }: RuleContext): Iterable<Finding> {
  const { purpose } = message.declared;
  if (!purpose || (verdict.class !== "marketing" && verdict.class !== "mixed")) return;
  const [promotion] = promotions(verdict);
  const words = promotion && (promotion.strongest?.place ?? promotion.place);
  yield {
    range: purpose.range,
    text: `The purpose is declared as ${purpose.value}, but ${words ? quote(wordsOf(words)) : "the wording"} reads as marketing. A declaration does not change what a message is: change the purpose, or the wording.`,
    ...(words ? { related: [{ range: sourceOf(words), text: "The promotion is here." }] } : {}),
    fixes: [
      {
        title: `Change the purpose to ${verdict.class}`,
        safety: "review",
        edits: [{ range: purpose.range, newText: verdict.class }],
      },
    ],
  };
}

function* againstStream({ message: { declared } }: RuleContext, service: boolean): Iterable<Finding> {
  const { purpose, stream } = declared;
  if (!purpose || !stream) return;
  const name = stream.value.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/_/g, " ");
  const saysMarketing = MARKETING_STREAM.test(name);
  const saysService = SERVICE_STREAM.test(name);
  const contradicts = service
    ? saysMarketing && !saysService
    : /^marketing$/i.test(purpose.value) && saysService && !saysMarketing;
  if (!contradicts) return;
  yield {
    range: stream.range,
    text: `The purpose is declared as ${purpose.value}, but ${quote(stream.value)} sends it ${service ? "as marketing" : "as a service message"}. Streams decide who gets it and whether opt-outs are honoured: change one of the two.`,
    related: [{ range: purpose.range, text: "The purpose is declared here." }],
  };
}
