/** A public body's message that promotes something people pay for. */

import { isCertain } from "../../text/certainty";
import { declaresMarketing, needsMarketingHandling, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { removal } from "../../text/remove";
import { isPublicBody } from "../../text/sector";
import type { Finding, Place, Rule, RuleContext } from "../../types";

/** Something has a price, or is sold beside what a public body gives. */
const PAID =
  /£ ?\d|\b\d{1,4}(?:\.\d\d)? pounds\b|\bprivate(?:ly)?\b(?! (?:and confidential|room|notice|hospital))|\bself-pay\b|\bself-fund(?:ed|ing)\b|\bfee-paying\b|\bpaid[- ](?:for|service|express|clinic)\b|\bmembership\b|\bat a (?:charge|fee|price|cost) of\b|\b(?:gift )?shop\b|\bown-brand\b|\b\d{1,2}% off\b|\bbotox\b|\bfillers\b|\bwhitening\b/i;
/** Holds it out to the reader. */
const OFFERS =
  /\b(?:book (?:your|a|at|now|online|through|today|our|on|\d)|to book|call to book|offers?|offering|offered|available|now (?:open|does|do|offers?)|can now|why (?:not|wait)|treat your|join our|join us|to join|sign up|sign-up|pop in|come in for|order (?:now|at|a|online|your)|reply [A-Z]{3,}|ask (?:in|at|when|for|about)|speak to reception|you can (?:buy|be seen)|buy (?:one|two)|see our|start at|from (?:only |just )?£(?!\d{1,4}(?:\.\d\d)? (?:a \w{1,8} )?to )|just £|only £|skip the wait|cheaper|save £|deal|% off|welcome|open to)\b|\b(?:opens|launch(?:es|ing)) in\b/i;
/** The reader's own booking, bill or entitlement; a charge told as a fact. */
const OWN =
  /\b(?:your (?:private )?(?:appointment|session|booking|operation|invoice|payment|treatment plan|treatment|prepayment|deposit|bill|letter|membership|savings|glasses|physio booking|Healthy Start)\b(?! with us today)[^.!?\n]{0,60}(?:£|\bis\b|\bare\b|\bhas\b|\bcosts?\b|\bfor\b|\bends\b)|prescription (?:charges?|costs?)|prescriptions?[, ][^.!?\n]{0,20}£|band [123]|(?:fee|charge|cost) (?:of £[\d.]+ )?(?:is due|applies|rises|goes up|for (?:the )?[^.!?\n]{1,30} (?:form|rises))|you (?:owe|asked for|have booked|are booked)|thank you for booking|we (?:took|have received)|left to pay|(?:price|cost|charge|fee)s?\b[^.!?\n]{0,40}\b(?:stays?|remains?|(?:does|do|will) not change|unchanged|the same|(?:goes|go|going|went) (?:up|down)|rises?|rising|changes?|changing)|parking|(?:year \d{1,2}|class|school|day|the) trip|residential trip|school (?:photos?|meals?|dinners?|milk|uniform)|dinner money|permits?|licen[cs]es?|exam (?:fees?|entry|entries)|garden waste|council tax|please pay|voucher|invoice|refund|claim back|free (?:because|of charge|for you because))\b/i;

export const rule: Rule = {
  meta: {
    id: "paid-service-public-body",
    summary: "A public body's message that promotes something people pay for.",
    duty: "treat-as-marketing",
    severity: "error",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { facts, message, channel, file } = context;
    if (!isPublicBody(facts) || declaresMarketing(message)) return;
    const place = findOffer(context);
    if (!place) return;
    const severity =
      channel.id === "push"
        ? ("information" as const)
        : needsMarketingHandling(context) && isCertain(context)
          ? undefined
          : ("warning" as const);
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} promotes something that people pay for. That is no part of a public task, so it reads as marketing under every view: take it out, or send it only to those who agreed and declare it as marketing.`,
      fixes: removal(place, file.text),
      ...(severity ? { severity } : {}),
    };
  },
};

/** The first sentence that offers something at a price, or offers it right beside its price. */
function findOffer(context: RuleContext): Place | undefined {
  const sentences = context.verdict.sentences.filter(
    ({ place: { part } }) => part.kind !== "preheader" && part.foreign === undefined,
  );
  const promotesAsWhole = needsMarketingHandling(context);
  return sentences.find(({ place, promotes }, index) => {
    const words = wordsOf(place);
    if (!PAID.test(words) || OWN.test(words)) return false;
    if (OFFERS.test(words)) return true;
    // "Consultations are £150. Grab a place." Only where the message as a whole promotes.
    if (!promotesAsWhole) return false;
    return (
      promotes ||
      [sentences[index - 1], sentences[index + 1]].some(
        (other) => other?.place.part === place.part && (other.promotes || OFFERS.test(wordsOf(other.place))),
      )
    );
  })?.place;
}
