/** "This is a service message" over words that promote. */

import { promotions, quote } from "../../text/judged";
import { removeEdits } from "../../text/declare";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Place, Rule, Verdict } from "../../types";

const LABEL =
  /\bthis (?:is|e-?mail is|message is|text is) (?:an? )?(?:important )?(?:service|servicing|transactional|administrative|non-?marketing|informational|account)(?:[- ]related)? (?:e-?mail|message|communication|notice|text|announcement|update)\b|\bservice (?:notice|message|e-?mail|announcement) only\b|\bservice[- ]related (?:e-?mail|message)\b|\b(?:is|are) not (?:an? )?(?:marketing|promotional|sales)(?: (?:e-?mail|message|communication|text))?\b|\b(?:does not|doesn['’]t|will not|won['’]t) affect your (?:marketing|communication|contact|e-?mail) (?:preferences|permissions?|choices|opt-in)|\b(?:even if|although|regardless of whether) you(?: have|['’]ve)? (?:opted out|unsubscribed|asked not)|\byou (?:cannot|can['’]t|are unable to) (?:unsubscribe|opt[- ]?out)(?: of| from)?\b/i;

export const rule: Rule = {
  meta: {
    id: "disguised-service-label",
    summary: "A message that calls itself a service message and promotes all the same.",
    duty: "label-honestly",
    severity: "error",
    fixable: true,
  },

  *check({ verdict }): Iterable<Finding> {
    if (verdict.class !== "marketing" && verdict.class !== "mixed") return;
    const label = findLabel(verdict);
    if (!label) return;
    const promotion = promotions(verdict).find(({ place }) => !isLabel(place));
    if (!promotion) return;
    const words = promotion.strongest?.place ?? promotion.place;
    yield {
      range: sourceOf(label),
      text: `This line says that the message is a service message, but ${quote(wordsOf(words))} promotes. A label does not change what a message is: remove the label and treat it as marketing, or take the promotion out.`,
      related: [{ range: sourceOf(words), text: "The promotion is here." }],
      fixes: [{ title: "Remove the label", safety: "review", edits: removeEdits(label) }],
    };
  },
};

function findLabel({ sentences }: Verdict): Place | undefined {
  return sentences.map(({ place }) => place).find(isLabel);
}

function isLabel(place: Place): boolean {
  return LABEL.test(wordsOf(place));
}
