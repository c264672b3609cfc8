/** Marketing that rests on legitimate interests, which regulation 22 does not know. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { sourceOf } from "../../text/place";
import type { Finding, Fix, Place, Rule, RuleContext } from "../../types";

const DECLARED = /^(?:legitimate[-_ ]?interests?\b|li$|(?:uk[-_ ]?)?gdpr[-_ ]?6[-_ ]?\(?1\)?[-_ ]?\(?f\)?)/i;
/** The reason given for the message itself. */
const REASON: readonly RegExp[] = [
  /\b(?:send|sending|sent|mailed|get|getting|got|hear|hearing|promot\w{1,3}|contact|contacting|e-?mail|e-?mailing|text|texting|receive[ds]?|telling|marketing|message|offers)\b[^.!?]{0,120}\blegitimate interests?\b/i,
  /\blegitimate interests?\b[^.!?]{0,60}\b(?:send|sending|contact|contacting|e-?mail|e-?mailing|text|texting|telling|marketing)\b/i,
  /\b(?:lawful|legal) (?:basis|ground|reason)\b[^.!?]{0,60}\blegitimate interests?\b/i,
  /^\W{0,5}(?:(?:why you get this|basis|reason|our basis|under|on) ?:? ?)?(?:our |its |the )?legitimate interests?\W{0,5}$/i,
];
/** Said of something else, or denied. */
const OTHERWISE = /\b(?:not|never|n['’]t|no legitimate|by post|fraud|security|safe|cctv|cameras)\b/i;

export const rule: Rule = {
  meta: {
    id: "legitimate-interest-basis",
    summary: "Legitimate interests as the basis for marketing by e-mail or text.",
    duty: "hold-consent",
    severity: "error",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { declared } = context.message;
    if (!needsMarketingHandling(context) || isElsewhere(context)) return;
    const { basis } = declared;
    if (basis && DECLARED.test(basis.value)) {
      yield {
        range: basis.range,
        text: "Legitimate interests cannot carry marketing by e-mail or text to individuals: it needs their consent, or a soft opt-in. Change the basis, or declare `subscriber: corporate` if every reader is a company.",
        fixes: ["consent", "soft-opt-in"].map(
          (instead): Fix => ({
            title: `Change the basis to ${instead}`,
            safety: "review",
            edits: [{ range: basis.range, newText: instead }],
          }),
        ),
      };
      return;
    }
    const place = reasonIn(context);
    if (!place) return;
    const words = place.part.visible.text.slice(place.range.start, place.range.end);
    yield {
      range: sourceOf(place),
      text: `${quote(words)} gives legitimate interests as the reason for a message that reads as marketing. By e-mail or text that needs consent or a soft opt-in: say which of them applies.`,
      severity: "warning",
    };
  },
};

/** Sent to companies, by post or by a person's call: regulation 22 does not ask for consent. Or the author does not call it marketing and may be right. */
function isElsewhere({ channel, message: { declared } }: RuleContext): boolean {
  return (
    /^corporate$/i.test(declared.entries?.get("subscriber")?.value ?? "") ||
    channel.id === "live-call" ||
    /^(?:letter|post|live-?call)$/i.test(declared.channel?.value ?? "")
  );
}

function reasonIn({ message }: RuleContext): Place | undefined {
  if (!message.parts.some(({ visible }) => /legitimate interest/i.test(visible.text))) return undefined;
  for (const { part, sentences } of sentencesOf(message)) {
    if (part.foreign !== undefined) continue;
    for (const range of sentences) {
      const words = part.visible.text.slice(range.start, range.end);
      if (!OTHERWISE.test(words) && REASON.some((pattern) => pattern.test(words))) return { part, range };
    }
  }
  return undefined;
}
