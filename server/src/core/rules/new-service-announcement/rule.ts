/** A new service, clinic, product or treatment announced to a group. */

import { quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import { isPublicBody } from "../../text/sector";
import type { Finding, Place, Rule, RuleContext, Severity } from "../../types";

const OFFERING =
  "(?:service|clinic|treatment|therap(?:y|ies)|class|course|group|programme|program|scheme|product|range|menu|collection|feature|plan|package|membership|app|portal|hub|centre|branch|store|shop|restaurant|salon|studio|club|session|workshop|support line|helpline|minor surgery|vaccination|consultation|(?:wax|tag) removal)(?:s|es)?\\b";
/** One of the words between "new" and the thing that is new: "diabetes wellness" clinic, but not "letter from the" clinic. */
const BETWEEN =
  "(?:(?!(?:about|at|by|for|from|has|have|in|into|is|are|on|or|please|that|the|this|to|via|we|which|who|will|with|you|your|our)\\b)[\\w\uFFFC&'’-]{1,30},? )";
/** Before an existing thing that something else comes from or belongs to: "results from the clinic", "your treatment plan". */
const NOT_ITS_OWN = "(?<!\\b(?:about|at|by|for|from|in|into|of|on|to|via|with|your)(?: [\\w\uFFFC&'’-]{1,30}){0,3} )";
/** A new thing, one that is launched, one that is now to be had. */
const ANNOUNCEMENT: readonly RegExp[] = [
  // "New patient clinic" is a clinic for new patients, and "your new plan" is the reader's own.
  new RegExp(
    `(?<!\\byour )\\b(?:brand[- ])?new(?: ?[:–-])? (?!(?:patient|client|customer|member|parent|mum|mother|dad|father|starter|user)s?\\b)${BETWEEN}{0,5}${OFFERING}`,
    "i",
  ),
  new RegExp(
    `\\b(?:introducing|launch(?:ing|ed|es| of)|(?:to|will) launch (?:a|an|our)|now offer(?:ing|s)?|opening (?:a|an|our)|just (?:opened|launched)|just arrived(?! (?:at|for|from|in|with))|(?:excited|pleased|delighted|proud|happy) to (?:announce|offer|introduce|launch|open))\\b(?! you (?:an?|your|the) (?:[\\w-]{1,20} )?(?:appointment|place|slot|space|date|time)\\b)[^.!?\\n]{0,50}\\b${OFFERING}`,
    "i",
  ),
  new RegExp(
    `\\b(?:now (?:available|running|open)|new (?:at|for|in|to))\\b(?:[^.!?\\n:]{0,40}:|(?! (?:again|as|at|for|from|in|on|through|to|via)\\b))[^.!?\\n]{0,50}\\b${OFFERING}`,
    "i",
  ),
  // Running again after a fault, or open for longer, is news of something that is there already.
  new RegExp(
    `${NOT_ITS_OWN}\\b${OFFERING}(?:,? (?:and|at|by|for|from|in|of|on|to|with)\\b[^.!?\\n]{0,40})? (?:is|are) (?:now|newly) (?:available|open|running|offered|here|live)\\b(?! (?:again|as|back|from \\d|later|earlier|longer|normally|on (?:mon|tue|wed|thu|fri|sat|sun)|till|until))`,
    "i",
  ),
];
/** Where the message reads as marketing, the thing that is new may be anything. */
const OPEN: readonly RegExp[] = [
  /\b(?:meet|say hello to|presenting|unveiling) (?:the|our) (?:all[- ]|brand[- ])?new(?:est)?\b|\b(?:the|our) all[- ]new\b|\bour newest\b/i,
  /^\W{0,3}new(?: (?:at|in|from) (?:[\w&'’-]{1,20} ){0,4}[\w&'’-]{1,20})?\s?[:!–-]/i,
  /\b(?:we|it)(?:['’](?:re|s)| are| is) (?:now )?(?:launching|opening (?:in|at|on|a|an|our|soon))\b/i,
  // A name and "now has a", but neither the reader's balance nor a number of followers.
  /\b(?:we(?:['’]ve| have)?|(?!(?:You|They|He|She|It|Who|There|I)\b)[A-Z][\w'’]{1,20}) (?:now (?:ha(?:s|ve) (?:an?|our)|do|does|offers?|sells?|stocks?|serves?|provides?)|(?:just )?(?:launched|started (?:doing|offering|selling|serving)))\b/,
];
/** The reader's own affair with something that is there: a referral, a result, a place. */
const OWN =
  /\brefer(?:red|ring)? you\b|\byou(?:['’]ve| have| are|['’]re) (?:been )?(?:referred|booked|registered|moved|transferred|a place|an? (?:\w{1,12} )?appointment)\b|\bthank(?:s| you) for (?:asking|booking|visiting|coming|attending|joining|your)\b|\byour (?:results?|referral|appointment|visit|place|letter|report|scan|test|registration|booking)\b/i;
/** What is new here only keeps a running relation going: a number, hours, a card, a system that replaces another. */
const OPERATIONAL =
  /\bnew (?:phone|telephone|number|address|premises|opening|hours|website|web address|e-?mail|account|card|bill|tariff notice|password|pin|contract|tenancy|appointment|date|time|prescription|order|system|booking system|phone system|process|form|policy|terms|doctor|gp|bin|meter|device|sign|login|message|comment|request|ticket|version of your)\b|\b(?:prescribed|course of (?:tablets|antibiotics|medication|medicine)|(?:treatment|care|payment) plan)\b|\b(?:replac(?:es|ing|ed)|instead of|moved to|no longer)\b|\bnew (?:service user|class teacher|course fees|course start)/i;

export const rule: Rule = {
  meta: {
    id: "new-service-announcement",
    summary: "A new service, clinic, product or treatment announced to a group.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    const { message, facts } = context;
    if (/^(?:marketing|mixed)$/i.test(message.declared.purpose?.value ?? "")) return;
    if (/^(?:single|triggered)$/i.test(message.declared.audience?.value ?? "")) return;
    const place = announcement(context);
    if (!place) return;
    const publicTask = isPublicBody(facts) && facts.publicTaskStance === "ico2021";
    const severity: Severity = publicTask ? "information" : "warning";
    yield {
      range: sourceOf(place),
      text: publicTask ? publicTaskText(place) : marketingText(place, context),
      severity,
    };
  },
};

/** The first sentence that announces; outside health only when the message reads as marketing anyway. */
function announcement({ verdict, facts }: RuleContext): Place | undefined {
  const marketing = verdict.class === "marketing" || verdict.class === "mixed";
  if (facts.sector !== "health" && !marketing) return undefined;
  const says = marketing ? announcesAnything : announces;
  return verdict.sentences
    .map(({ place }) => place)
    .find((place) => place.part.kind !== "preheader" && says(wordsOf(place)));
}

const announces = remembered(
  (words) => !OPERATIONAL.test(words) && !OWN.test(words) && ANNOUNCEMENT.some((pattern) => pattern.test(words)),
);
const announcesAnything = remembered(
  (words) => !OPERATIONAL.test(words) && [...ANNOUNCEMENT, ...OPEN].some((pattern) => pattern.test(words)),
);

function marketingText(place: Place, { facts, channel }: RuleContext): string {
  const whom = facts.sector === "health" ? "Telling a group of patients" : "Telling people";
  return `${quote(wordsOf(place))} announces something new. ${whom} about a new service reads as marketing even when it may help them, and marketing by ${channel.label} ${channel.id === "live-call" ? channel.asks : "needs their consent"}. Send it to those who agreed, or invite each person to what is due for them.`;
}

function publicTaskText(place: Place): string {
  return `${quote(wordsOf(place))} announces something new. Under the public-task view this can be a service message when it is needed for your task and neutral in tone; note why, and keep praise out.`;
}
