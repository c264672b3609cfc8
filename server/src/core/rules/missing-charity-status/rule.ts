/** A request for money by e-mail that does not say that a registered charity makes it. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Message, Place, Rule, RuleContext } from "../../types";

/** An ask for money for a cause; "donate your old phone" and "give your home a lift" ask for none. */
const ASK: readonly RegExp[] = [
  /\b(?:donate|make a donation|every donation|donations? (?:of|from|will|today|now)|with a donation|your donations? (?:keeps?|helps?|will|goes|could|can|buys?|pays?))\b(?! (?:your|an?|the|unwanted|blood|day\b|\d{1,2} ?%))/i,
  /\b(?:give|giving|gift|pledge) (?:of )?£ ?\d|\byour (?:regular )?gift (?:of £|today|now|could|can|will|helps?|keeps?|goes|buys?|pays?|reaches)\b|\ba gift (?:in your will|today|of £)|\bplease (?:give(?! (?:it|us|me|up|your|an?|the|them|him|her|\w{1,6} (?:hours?|stars?|minutes))\b)|support our)|\bcould you (?:give (?:£|a gift|something)|support our)|\bgive (?:today|now|generously|what you can|your zakat|a little (?:more|extra))\b|\bregular giver\b/i,
  /\b(?:our|christmas|winter|spring|summer|emergency|fundraising) appeal\b|\bfund-?rais(?:e|ing) (?:for|page|pack)\b|\brais(?:e|ing) (?:money|funds) for\b|\bsponsor an? \w{3,12} from £|\bzakat\b/i,
  // A sum, and what the reader does with it: "could you send another £25?", "for just £4 a month you can help".
  /\b(?:spare|chip in|contribute|(?:could|can|will|would|please) (?:you )?(?:please )?(?:send|give|manage)) (?:us )?(?:just |only |even |another |a further |an extra )?£ ?\d|(?:£ ?\d[\d.]{0,5}|\b\d{2}p) (?:a|per|each|every) (?:day|week|month|year)\b[^.!?\n]{0,30}\byou (?:can|could|will|would) (?:help (?!yourself|your|protect your|cover)|give|feed|sponsor|change)/i,
  /\b(?:you can|please|to) give (?:here|online|by (?:text|phone|card))\b|\b(?:a|my|your) (?:monthly|regular) (?:gift|donation)\b|\bregular donations?\b|\bsponsor (?:an? (?:[\w'’-]{2,14} ){0,2}(?:dog|pupp(?:y|ies)|kitten|cat|donkey|horse|pony|child|animal|bed|nurse|tree|hive|seal|owl|hedgehog|orphan)\b|[A-Z][a-z]{2,12} (?:now|today|from))|\bevery (?:pound|penny|£ ?\d+)\b[^.!?\n]{0,20}\b(?:goes (?:to|towards|straight)|you (?:give|send))\b/i,
];
const MAY_ASK =
  /donat|gift|give|giving|pledge|appeal|fund|rais|sponsor|zakat|spare|chip in|contribut|send|manage|£|\dp\b|penny|pound/i;
const RECEIPT = /\b(?:received|thank(?:s| you)|confirm\w{0,4}|receipts?|gave|donated)\b/i;
/** The status in words, in English or Welsh, or as a Scottish number. */
const STATUS =
  /\bregistered (?:\w{1,12} ){0,2}charit|\bcharit(?:y|ies),? (?:is |are )?(?:registered|reg(?:istration)?\b|no\b|num|\(|\d)|\bcharity commission\b|\belusen\b|\bSC ?0\d{5}\b|\b(?:NIC|1)\d{5,6}\b|\bscottish charity\b/i;
/** Others who ask for money: campaigns, companies, crowdfunders, and those who give a part of their own sales. */
const OTHERS =
  /\b(?:election|vote (?:for )?[A-Z]|promoted by|political party|our party|blood|stem cells?|organ donor|the campaign|candidate|mayor|not a charity|community interest|\bcic\b|kick\w{2,8}|crowdfund\w{0,5}|we(?:['’]ll| will| also)? (?:donate|give)|(?:of|from|for|on) (?:each|every) [\w'’ -]{1,25} (?:that )?(?:you (?:buy|order)|we sell|sold|bought)|(?:of|from) every (?:sale|order|purchase)|gift (?:cards?|guide|ideas))\b/i;
const SLOT = /charit|footer|legal|regist/i;

export const rule: Rule = {
  meta: {
    id: "missing-charity-status",
    summary: "A fundraising e-mail that does not say it comes from a registered charity.",
    duty: "follow-sector-rules",
    severity: "hint",
    fixable: false,
    channels: ["email"],
  },

  *check(context): Iterable<Finding> {
    const { message, recognised } = context;
    const asks = needsMarketingHandling(context) || context.verdict.class === "unsure";
    if (!asks || recognised.unreadIncludes.length > 0) return;
    const place = askIn(context);
    if (!place || isAnswered(message)) return;
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} asks for money, and nothing in this e-mail says that a registered charity asks. Charities above a small income must say so: add "registered charity", in Scotland with the number.`,
    };
  },
};

function askIn({ verdict }: RuleContext): Place | undefined {
  for (const { place, promotes } of verdict.sentences) {
    // The receipt in a mixed message speaks of gifts as well.
    if (verdict.class === "mixed" && !promotes) continue;
    if (place.part.kind !== "body" || place.part.foreign !== undefined) continue;
    const words = wordsOf(place);
    if (!MAY_ASK.test(words) || (verdict.class === "unsure" && RECEIPT.test(words))) continue;
    const match = ASK.map((pattern) => pattern.exec(words)).find((found) => found !== null);
    if (!match) continue;
    const start = place.range.start + match.index;
    return { part: place.part, range: { start, end: start + match[0].length } };
  }
  return undefined;
}

/** The status stands somewhere, may be filled in, or the sender is no charity. */
function isAnswered({ parts }: Message): boolean {
  return parts.some(
    ({ visible, slots }) =>
      STATUS.test(visible.text) || OTHERS.test(visible.text) || slots.some(({ name }) => SLOT.test(name)),
  );
}
