/** Marketing to people who have not been in touch for long, or whose consent is due for review. The day is the front's: the core has no clock. */

import { isPast } from "../../text/day";
import { needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { sourceOf } from "../../text/place";
import { remembered } from "../../text/remember";
import type { Finding, Place, Rule, RuleContext } from "../../types";

const LONG =
  "(?:a (?:very |really |good |fair )?(?:while|long time|long while)|ages|some time|too long|(?:well |just )?(?:over |more than |about |around |nearly |almost |at least )?(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a few|\\d{1,2}|many|several) (?:years?|yrs?)|(?:six|nine|ten|twelve|eighteen|[6-9]|[1-9]\\d) months)|years|(?:many|several) months)";
const NOT = "(?:have ?n['’]?t|have not|['’]ve not|not)";
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:it['’]?s|it has) been (?!quite a (?:year|yr))(?:quite |such |far |way )?${LONG}\\b(?! (?:in (?:the )?(?:making|coming|works|planning|development)|coming)\\b)(?! since (?:we|our|i)\\b(?! (?:last )?(?:saw|heard|spoke|met|welcomed)))(?! since (?:your (?:last )?(?:\\w{1,20} )?(?:check-?up|test|review|service|screening|vaccin\\w{0,8}|appointment|(?:hygien\\w{2,4}|dental|dentist|optician\\w{0,2}|clinic|surgery)(?:['’]s)? visit)|the\\b))`,
    "i",
  ),
  new RegExp(`^been ${LONG}\\b`, "i"),
  new RegExp(
    `\\b${NOT} (?:heard from|seen (?:you|u|each other)|spoken|spoken (?:to|with)|ordered|shopped|visited|booked|bought|purchased|donated|given|stayed|been(?! used))\\b[^.!?]{0,50}\\b(?:(?:for|in) ${LONG}|since (?:\\w{3,9} )?20[0-2]\\d)\\b`,
    "i",
  ),
  /\blong time,? no see\b/i,
  /\bremember us\?/i,
  /\b(?:lapsed|dormant|inactive|former) (?:customers?|members?|supporters?|subscribers?|donors?|clients?)\b/i,
  /\byou (?:used to|once) (?:shop|order|buy|book|stay|donate|give|visit|train|swim|shopped|ordered|bought|booked|stayed|donated|gave)\b/i,
  /\b(?:years|yrs) ago,? you\b|\byou\b(?! first)[^.!?]{0,60}\b(?:some|a few|several|many|two|three|four|five|\d{1,2}) (?:years|yrs) ago\b|\byou last (?:gave|ordered|bought|shopped|booked|stayed|visited)\b[^.!?]{0,40}\b(?:long time ago|ages ago|years ago)\b/i,
];
const AUDIENCE = /\b(?:lapsed|dormant|inactive|win ?back|re ?engage(?:ment)?|re ?activat(?:e|ion))\b/i;
const MAY_SPEAK =
  /been|ago|year|yrs|20[0-2]\d|ages|months|while|time|remember|lapsed|dormant|inactive|former|used to|once/i;

export const rule: Rule = {
  meta: {
    id: "aged-consent",
    summary: "Marketing to people who have not been in touch for a long time.",
    duty: "hold-consent",
    severity: "information",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    if (!needsMarketingHandling(context)) return;
    const { audience, stream, entries } = context.message.declared;
    const review = entries?.get("consent.review_by");
    if (review && isPast(review.value, context.facts.today))
      yield {
        range: review.range,
        text: `This consent was to be reviewed by ${review.value}, which has passed. Check whether people still expect these messages, and set the next day for review.`,
      };
    const named = [audience, entries?.get("stream"), stream].find(
      (entry) => entry && AUDIENCE.test(entry.value.replace(/[-_]/g, " ")),
    );
    const place = lapsedIn(context);
    const range = named?.range ?? (place && sourceOf(place));
    const words = named?.value ?? (place && place.part.visible.text.slice(place.range.start, place.range.end));
    if (!range || words === undefined) return;
    yield {
      range,
      text: `${quote(words)} speaks of people who have been away for long. Consent is given for the time being and fades: check when they agreed, and leave out those whose consent is old.`,
    };
  },
};

/** The first words that say so; one is enough, because it is the list that is in question. */
function lapsedIn({ message }: RuleContext): Place | undefined {
  if (!message.parts.some(({ visible }) => MAY_SPEAK.test(visible.text))) return undefined;
  for (const { part, sentences } of sentencesOf(message)) {
    if (part.foreign !== undefined) continue;
    for (const { start, end } of sentences) {
      const found = absenceIn(part.visible.text.slice(start, end));
      if (found) return { part, range: { start: start + found.start, end: start + found.end } };
    }
  }
  return undefined;
}

const absenceIn = remembered((words): { readonly start: number; readonly end: number } | undefined => {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
});
