/** One statement that joins marketing with something else the reader must accept. */

import { quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { sourceOf } from "../../text/place";
import type { Finding, MessagePart, Rule, VisibleRange } from "../../types";

/** Somebody says yes: in the first person, with a box, or told what their yes means. */
const YES =
  /\b(?:i|i['’]m|i['’]d|(?:enter|register|enrol|book|put|add|send|sign|text|e-?mail) me|tick|by (?:ticking|checking)|check this box|reply yes|yes|you agree)\b|^accept\b/i;
/** What they would get: marketing that they want, agree to, or are signed up for. */
const MARKETING =
  /\b(?:want|wish|like|love|agree|happy|consent|receiv(?:e|ing)|receipt|e-?mail me|text me|get|hear|join|yes to|opt(?:ing)? in|subscrib(?:e|ing)|sen(?:d|ding) me|sign me up|contacted|processed)\b[^.!?]{0,80}\b(?:marketing|promotions|promotional (?:e-?mails?|texts|messages)|(?:special |loan |best )?offers|deals|discounts|newsletters?|mailing list)\b/i;
/** What else the same yes would do. */
const OTHER: readonly RegExp[] = [
  /\b(?:over|at least|aged?) (?:1[368]|21)\b|\b(?:1[368]|21)(?: or (?:over|older)|\+)/i,
  /\b(?:accept|understood|understand|have read|abide by|comply with)\b[^.!?]{0,40}\b(?:terms|conditions|rules|polic(?:y|ies)|t ?& ?cs?|agreement|code of conduct|disclaimer|waiver)\b/i,
  /\b(?:agree (?:to|with)|yes to) (?:the |our |your |these )?(?:\w{1,20} ){0,3}(?:terms|conditions|rules|polic(?:y|ies)|t ?& ?cs?|agreement|code of conduct|disclaimer|waiver)\b/i,
  /\bcredit (?:check|search)\b|\bprocess(?:ing|ed)\b[^.!?]{0,40}\b(?:quote|plan|claim|order|application)\b|\bmy (?:health |medical )?data\b[^.!?]{0,20}\bfor my\b/i,
  /\benter (?:me|the)\b[^.!?]{0,30}\bdraw\b|\bwant to win\b|\bfor a chance to win\b/i,
];
/** Two things in one breath: what is agreed to or asked for first, before "and" leads to the marketing. */
const FIRST_OF_TWO: readonly RegExp[] = [
  /\b(?:consent|agree) to (?!the use of|you\b|be\b|being|receiv)([^.!?]{3,80}?)(?:,? (?:and|as well as|plus)|,| &) (?:also )?(?:to )?(?:be|being|receiv\w{1,3}|get(?:ting)?|hear(?:ing)?|sign(?:ing)? up|subscrib\w{1,3}|have|having|want|would like|marketing|promotions|offers|news)\b/i,
  /\b(?:confirm(?: that)?|register|enrol|enter|book|create|open|reserve|process|put|order|send me (?:my|the|an?)|join|apply for|claim) ([^.!?]{2,80}?)(?:,? (?:and|plus)|,| &) (?:also |please )?(?:(?:send|sign|e-?mail|text|add|keep|tell|opt) me|(?:that )?(?:i )?agree|subscribe me|(?:that )?i (?:want|wish|would like))\b/i,
];
/** Both are marketing, or ways of sending it: one purpose. */
const SAME =
  /\b(?:marketing|offers|promotions?|deals|discounts|news\w{0,7}|list|club|e-?mails?|texts?|sms|phone|calls?|post|contact\w{0,3}|updates?|alerts?)\b/i;
/** Left to invalid-consent-wording: another act taken for consent. */
const OTHER_ACT = /\bby (?!ticking|checking|saying)\w{3,20}ing\b|\b(?:when|if|once) you (?!press|tick|reply)/i;
/** Advice against it, a refusal, words about terms of employment or a loan's rate. */
const NOT_MEANT =
  /\b(?:do not|don['’]t|not put|said no|separate|promotional rate|accept(?:s|ed)? (?:the |this |your )?offer)\b/i;
const MAY_SPEAK = /marketing|promotion|offers|deals|discounts|newsletter|mailing list/i;

export const rule: Rule = {
  meta: {
    id: "bundled-consent",
    summary: "One yes for marketing and for something else.",
    duty: "hold-consent",
    severity: "warning",
    fixable: false,
    readsForms: true,
  },

  *check({ message }): Iterable<Finding> {
    for (const { part, sentences } of sentencesOf(message)) {
      if (part.foreign !== undefined || !MAY_SPEAK.test(part.visible.text)) continue;
      for (const range of statements(part, sentences)) {
        const words = part.visible.text.slice(range.start, range.end);
        if (!isBundled(words)) continue;
        yield {
          range: sourceOf({ part, range }),
          text: `${quote(words)} asks for one yes to marketing and to something else. Consent must be a choice of its own: give marketing its own box, and leave it unticked.`,
        };
      }
    }
  },
};

function isBundled(words: string): boolean {
  return (
    MAY_SPEAK.test(words) &&
    YES.test(words) &&
    MARKETING.test(words) &&
    (OTHER.some((pattern) => pattern.test(words)) || asksTwice(words)) &&
    !OTHER_ACT.test(words) &&
    !NOT_MEANT.test(words)
  );
}

function asksTwice(words: string): boolean {
  return FIRST_OF_TWO.some((pattern) => {
    const first = pattern.exec(words)?.[1];
    return first !== undefined && !SAME.test(first);
  });
}

/** Sentences, and one joined with a next that speaks of the same box: "By ticking this box I confirm". */
function* statements({ visible }: MessagePart, sentences: readonly VisibleRange[]): Iterable<VisibleRange> {
  for (let index = 0; index < sentences.length; index++) {
    const range = sentences[index]!;
    const next = sentences[index + 1];
    const continues =
      next &&
      !visible.text.slice(range.end, next.start).includes("\n") &&
      /^(?:by (?:ticking|checking)|i (?:also|confirm)|in doing so)\b/i.test(visible.text.slice(next.start, next.end));
    yield continues ? { start: range.start, end: next.end } : range;
    if (continues) index++;
  }
}
