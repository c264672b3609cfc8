/** "This is a service message" over words that promote. */

import { removal } from "../../text/remove";
import { promotions, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { overlaps, sourceOf, wordsOf } from "../../text/place";
import type { Finding, Message, Place, Rule, Verdict } from "../../types";

const LABEL =
  /\bthis (?:is|e-?mail is|message is|text is) (?:an? )?(?:important )?(?:service|servicing|transactional|administrative|non-?marketing|informational|account)(?:[- ]related)? (?:e-?mail|message|communication|notice|text|announcement|update)\b|\bservice (?:notice|message|e-?mail|announcement) only\b|\bservice[- ]related (?:e-?mail|message)\b|\b(?:this (?:(?:e-?mail|message|text|notice) )?)?(?:is|are) not (?:an? )?(?:marketing|promotional|sales)(?: (?:e-?mail|message|communication|text))?\b|\b(?:does not|doesn['’]t|will not|won['’]t) affect your (?:marketing|communication|contact|e-?mail) (?:preferences|permissions?|choices|opt-in)|\b(?:even if|although|regardless of whether) you(?: have|['’]ve)? (?:opted out|unsubscribed|asked not)|\byou (?:cannot|can['’]t|are unable to) (?:unsubscribe|opt[- ]?out)(?: of| from)?\b/i;

export const rule: Rule = {
  meta: {
    id: "disguised-service-label",
    summary: "A message that calls itself a service message and promotes all the same.",
    duty: "label-honestly",
    severity: "error",
    fixable: true,
  },

  *check({ verdict, message, file }): Iterable<Finding> {
    if (verdict.class !== "marketing" && verdict.class !== "mixed") return;
    const label = findLabel(message);
    if (!label) return;
    const elsewhere = promotionBeside(verdict, label.sentence);
    const words = elsewhere ?? promotionBeside(verdict, label.words);
    if (!words) return;
    // A promotion in the label's own sentence has to stay for the author to see, so only the label goes.
    const place = elsewhere ? label.sentence : withSeparator(label);
    yield {
      range: sourceOf(elsewhere ? label.sentence : label.words),
      text: `This line says that the message is a service message, but ${quote(wordsOf(words))} promotes. A label does not change what a message is: remove the label and treat it as marketing, or take the promotion out.`,
      related: [{ range: sourceOf(words), text: "The promotion is here." }],
      fixes: removal(place, file.text, "Remove the label"),
    };
  },
};

interface Label {
  readonly words: Place;
  readonly sentence: Place;
}

/** Looked for in the text itself, because the judged sentences leave out what is boilerplate about the mailing. */
function findLabel(message: Message): Label | undefined {
  for (const { part, sentences } of sentencesOf(message)) {
    if (part.foreign !== undefined) continue;
    for (const sentence of sentences) {
      const match = LABEL.exec(part.visible.text.slice(sentence.start, sentence.end));
      if (!match) continue;
      const start = sentence.start + match.index;
      return {
        words: { part, range: { start, end: start + match[0].length } },
        sentence: { part, range: sentence },
      };
    }
  }
  return undefined;
}

/** The words that promote outside `place`, in the order of the text. */
function promotionBeside(verdict: Verdict, place: Place): Place | undefined {
  return promotions(verdict)
    .map((promotion) => promotion.strongest?.place ?? promotion.place)
    .find((words) => words.part !== place.part || !overlaps(words.range, place.range));
}

/** The label with the colon or dash that joins it to what follows, or with the one before it when it ends its sentence. */
function withSeparator({ words: { part, range }, sentence }: Label): Place {
  const { text } = part.visible;
  let { start, end } = range;
  while (end < sentence.range.end && isSeparator(text[end]!)) end++;
  if (end === range.end) while (start > sentence.range.start && isSeparator(text[start - 1]!)) start--;
  return { part, range: { start, end } };
}

function isSeparator(unit: string): boolean {
  return unit === " " || unit === ":" || unit === ";" || unit === "," || unit === "-" || unit === "–" || unit === "—";
}
