/** "This is a service message" over words that promote. */

import { removal } from "../../text/remove";
import { promotions, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { overlaps, sourceOf, wordsOf } from "../../text/place";
import type { Finding, Message, Place, Rule, Verdict } from "../../types";

const NOUN =
  "(?:e-?mail|message|msg|communication|comms|notice|text|sms|announcement|update|alert|notification|mailing|bulletin)\\b";
const KIND =
  "(?:service|servicing|transactional|administrative|admin|non-?marketing|informational|account|operational)(?:[- ]related)?";
const SELLING =
  "(?:marketing|promotional|promotions?|sales(?= (?:e-?mail|message|text|call|letter))|advert(?:s|ising|isements?)?)\\b";
const CHOICES =
  "your (?:marketing|communication|contact|e-?mail) (?:preferences|permissions?|choices|settings|opt-in|opt-out)";
/** The ways of saying that a message is service: by name, at the head of the message, by denial, and by what its reader's choices cannot do. */
const LABELS: readonly RegExp[] = [
  new RegExp(
    `\\bthis (?:is|e-?mail is|message is|text is) (?:(?:an?|our|purely|only|just) ){0,2}(?:(?:important|essential|legal|courtesy|customer|automated|routine)(?: and)? ){0,2}${KIND} ${NOUN}|\\b(?:this|(?:receiving|received|getting|got|as|is)(?: an?| this)?) (?:service|servicing|transactional|administrative)(?:[- ]related)? ${NOUN}|\\bservice[- ]related (?:e-?mail|message)\\b`,
    "i",
  ),
  new RegExp(
    `\\bservice ${NOUN} only\\b|^\\W{0,5}(?:(?:fyi|important|please note|note)\\W{1,3})?(?:important |customer )?(?:service|servicing)(?:[- ]related)? ${NOUN}(?= (?:from|for|only)\\b|\\s?[:.|–—-]|$)`,
    "i",
  ),
  new RegExp(
    `(?:\\b(?:this(?: ${NOUN})?|it|which|and|${NOUN}) (?:(?:is|are) not|is ?n['’]t|not)|(?:^|[,;:(–—-] ?)not) (?:(?:an?|for|sent|meant|intended|classed|to be|as|any|spam|or) ){0,4}${SELLING}(?: ${NOUN})?|\\b(?:only|just|service|information)[,;:–—-]{0,2} (?:and |with )?no marketing\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:does not|doesn['’]t|will not|won['’]t) affect ${CHOICES}|\\b(?:whatever|regardless of|irrespective of|despite) ${CHOICES}|\\b(?:even if|although|regardless of whether|even though|whether or not) you(?: have|['’]ve)? (?:opted out|unsubscribed|asked (?:us )?not)`,
    "i",
  ),
];
/** No label, and it says as much: that the messages cannot be stopped. */
const UNSTOPPABLE =
  /(?<!\b(?:if|when|that) )\byou (?:cannot|can['’]t|are unable to|may not) (?:unsubscribe|opt[- ]?out)(?: of| from)?\b|\b(?:cannot|can['’]t) be (?:unsubscribed from|opted out of)\b/i;
/** The labels of which the words alone make no offer innocent: a name, a denial, "information only". */
const DENIALS: readonly RegExp[] = [
  ...LABELS.slice(0, 3),
  /\b(?:this is|is|purely|sent) (?:purely |just |only )?(?:for )?(?:your )?information only\b|\b(?:just|only) for (?:your )?information\b/i,
];
/** Something to buy or to call about, put so plainly that the verdict stays with service. */
const OFFER =
  /\b(?:call|ring|phone|text|reply|visit|tap|click|ask|speak to|get in touch|pop in|go to)\b[^.!?\n]{0,60}\bto (?:see which|see (?:if|whether|how much|what) you (?:could|can|qualify)|find out (?:which|how much you|if you (?:could|qualify))|hear (?:which|about our)|switch (?:to|over)|upgrade\b|buy\b|get (?:one|yours)\b|take it up)|\bfor (?:those|anyone|all|customers|everyone) who (?:re-?sign|sign (?:up|again|for)|renew|switch|upgrade|join|order|buy|take (?:it|out|up))|\b(?:you|customers|households|members) could (?:now )?(?:pay less|save\b|get a (?:lower|better|cheaper))/i;

export const rule: Rule = {
  meta: {
    id: "disguised-service-label",
    summary: "A message that calls itself a service message and promotes all the same.",
    duty: "label-honestly",
    severity: "error",
    fixable: true,
  },

  *check({ verdict, message, file }): Iterable<Finding> {
    if (verdict.class !== "marketing" && verdict.class !== "mixed") {
      yield* offerUnderLabel(message);
      return;
    }
    const label = findLabel(message, [...LABELS, UNSTOPPABLE]);
    if (!label) return;
    const elsewhere = promotionBeside(verdict, label.sentence);
    const words = elsewhere ?? promotionBeside(verdict, label.words);
    if (!words) return;
    // A promotion in the label's own sentence has to stay for the author to see, so only the label goes.
    const place = elsewhere ? label.sentence : withSeparator(label);
    yield {
      range: sourceOf(elsewhere ? label.sentence : label.words),
      text: label.labels
        ? `This line says that the message is a service message, but ${quote(wordsOf(words))} promotes. A label does not change what a message is: remove the label and treat it as marketing, or take the promotion out.`
        : `This line says that readers cannot stop the messages, but ${quote(wordsOf(words))} promotes. Readers must be able to refuse marketing: remove the line and give a way to stop, or take the promotion out.`,
      related: [{ range: sourceOf(words), text: "The promotion is here." }],
      fixes: removal(place, file.text, "Remove the label"),
    };
  },
};

/** A label beside an offer to call or buy, where the rest of the words is too plain to judge. */
function* offerUnderLabel(message: Message): Iterable<Finding> {
  const offer = findLabel(message, [OFFER]);
  const label = offer && findLabel(message, DENIALS);
  if (!label || (label.sentence.part === offer.sentence.part && overlaps(label.words.range, offer.words.range))) return;
  yield {
    range: sourceOf(label.words),
    text: `This line says that the message is no marketing, and ${quote(wordsOf(offer.words))} may be an offer. A label does not change what a message is: if it sells something, remove the label and treat it as marketing.`,
    related: [{ range: sourceOf(offer.words), text: "The promotion is here." }],
    severity: "information",
  };
}

interface Label {
  readonly words: Place;
  readonly sentence: Place;
  /** It names the message a service message; else it says that nobody can stop it. */
  readonly labels: boolean;
}

/** Looked for in the text itself, because the judged sentences leave out what is boilerplate about the mailing. */
function findLabel(message: Message, labels: readonly RegExp[]): Label | undefined {
  for (const { part, sentences } of sentencesOf(message)) {
    if (part.foreign !== undefined) continue;
    for (const sentence of sentences) {
      const match = labelIn(part.visible.text.slice(sentence.start, sentence.end), labels);
      if (!match) continue;
      const start = sentence.start + match.index;
      return {
        words: { part, range: { start, end: start + match[0].length } },
        sentence: { part, range: sentence },
        labels: !UNSTOPPABLE.test(match[0]),
      };
    }
  }
  return undefined;
}

function labelIn(words: string, labels: readonly RegExp[]): RegExpExecArray | undefined {
  for (const label of labels) {
    const match = label.exec(words);
    if (match) return match;
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
