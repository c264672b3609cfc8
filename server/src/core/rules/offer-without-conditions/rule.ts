/** An offer or a prize without a word on its conditions, and no link to them. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, MessagePart, OptOut, Place, Rule, RuleContext, SourceRange } from "../../types";

const OFFER =
  /\b\d{1,2} ?% (?:off|discount|cheaper|less)|\bsave (?:up to )?(?:£ ?\d|\d{1,2} ?%)|\bhalf[- ]price\b|£ ?\d[\d,]{0,6} (?:off\b|(?:gift ?)?(?:voucher|card|reward|bonus)s?\b)|\b(?:bogof|(?:buy one|one pair)[^.!?\n]{0,20}get one|(?:\d|two|three) for (?:\d|one|two))\b|\bwin (?:a|an|£|your|two|tickets|yourself)\b|\bwin £|\bprize draw\b|\bgiveaway\b|\bgiv(?:e|ing) away (?:an?|our|two|three|free|£ ?\d|\d{1,4})\b|\b(?:in with|stand) a chance\b|\benter (?:our|the) (?:\w{1,15} )?(?:draw|competition|raffle)\b|\bup to \d{1,2} ?% off\b/i;
/** "Free" that is a gift, not "gluten-free", "feel free" or "free of". */
const FREE =
  /(?<!\b(?:feel|are|is) )(?<![\w-]-)\bfree (?:gift|bottle|glass|drink|meal|coffee|dessert|facial|treatment|trial|session|class|lesson|month|year|eye test|hearing test|valuation|upgrade|installation|fitting|box|delivery|entry|cocktail|pizza|starter|pudding|prosecco|champagne|ticket|sample|haircut|consultation|visit)s?\b|\b(?:first (?:visit|month|class|lesson|session)|kids (?:eat|go)|get (?:\w{1,12} ){0,3}it) (?:is |are )?free\b/i;
const CONDITIONS =
  /\b(?:t ?(?:&|and|n) ?c['’]?s?|ts ?(?:&|and) ?cs|terms|conditions|appl(?:y|ies)|details|eligib\w{2,6}|subject to|exclu\w{2,6}|excl|selected|participating|min(?:imum)? (?:spend|order)|orders? (?:over|above)|spend £|over £\d|when you (?:spend|buy|order|book|join|sign)|with (?:any|every|each|all)|for (?:new|existing) (?:customers|members)|new (?:customers|members|patients) only|only (?:for|on|in|at|to)|one (?:per|entry)|limited to|while (?:stocks?|supplies) last|stocks? last|over 18|18\+|tables of)\b|\b18\+/i;
const LIMITS =
  /\b(?:until|(?<!the )till|til|ends?|ending|expir\w{1,5}|valid|clos(?:es|ing)|deadline|before|this (?:week|weekend|month|year|spring|summer|autumn|winter|morning|afternoon|evening|friday|saturday|sunday|christmas|easter)|today only|only today|one day|tonight|tomorrow|midnight|weekend|last (?:day|chance|few)|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)(?:days?|nesday|rsday|urday)?|half[- ]term|black friday|(?:jan|febr)uary|march|april|in may|june|july|august|(?:sept|nov|dec)ember|october|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}|(?:jan|dec|feb|nov|sep|oct) \d{1,2})\b|\b\d{1,2}\/\d{1,2}\b/i;
/** Targets at which no terms stand. */
const NO_PAGE = /^(?:mailto|tel|sms):|^[^/]{0,60}@|unsub|opt[-_ ]?out|preferences/i;
const URL_SLOT = /url|link|href|cta|button|terms|expir|valid|end[-_ ]?date|deadline/i;

export const rule: Rule = {
  meta: {
    id: "offer-without-conditions",
    summary: "An offer or prize whose conditions stand nowhere.",
    duty: "follow-sector-rules",
    severity: "hint",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    if (!needsMarketingHandling(context) || context.recognised.unreadIncludes.length > 0) return;
    const place = bareOffer(context);
    if (!place) return;
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} makes an offer, and the message shows no end, no conditions and no link to them. Say until when it runs and for whom, or link to the terms.`,
    };
  },
};

/** The words of the first offer in the body, when nothing in the message limits it. */
function bareOffer({ message, recognised }: RuleContext): Place | undefined {
  // "STOP to 66123 to end" ends the messages, not the offer.
  const texts = message.parts.map((part) => withoutWaysOut(part, recognised.optOuts));
  if (texts.some((text) => CONDITIONS.test(text) || LIMITS.test(text))) return undefined;
  if (message.parts.some((part) => leadsOn(part, recognised.optOuts))) return undefined;
  for (const { part, sentences } of sentencesOf(message)) {
    if (part.kind !== "body" || part.foreign !== undefined) continue;
    for (const { start, end } of sentences) {
      const words = part.visible.text.slice(start, end);
      const match = OFFER.exec(words) ?? FREE.exec(words);
      if (match) return { part, range: { start: start + match.index, end: start + match.index + match[0].length } };
    }
  }
  return undefined;
}

function withoutWaysOut(part: MessagePart, optOuts: readonly OptOut[]): string {
  let { text } = part.visible;
  for (const { place } of optOuts)
    if (place?.part === part) {
      const { start, end } = place.range;
      text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
    }
  return text;
}

/** A link that is no opt-out, or a placeholder for one: the conditions may stand behind it. */
function leadsOn(part: MessagePart, optOuts: readonly OptOut[]): boolean {
  const isWayOut = (range: SourceRange): boolean => optOuts.some((optOut) => optOut.range.start === range.start);
  return (
    part.links.some(({ href, source }) => !NO_PAGE.test(href.slice(0, 200)) && !isWayOut(source)) ||
    part.slots.some(
      ({ name, range }) => URL_SLOT.test(name) && !NO_PAGE.test(name) && !isWayOut(part.visible.toSource(range)),
    )
  );
}
