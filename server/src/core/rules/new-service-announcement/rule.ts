/** A new service, clinic, product or treatment announced to a group. */

import { quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Place, Rule, RuleContext, Severity } from "../../types";

const OFFERING =
  "(?:service|clinic|treatment|therapy|class|course|group|programme|program|scheme|product|range|menu|collection|feature|plan|package|membership|app|portal|hub|centre|branch|store|shop|restaurant|salon|studio|club|session|workshop|support line|helpline)";
/** Newness and the thing that is new, near each other, in either order. */
const ANNOUNCEMENT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:brand[- ]new|new|introducing|launch(?:ing|ed|es)?|now (?:available|offer(?:ing|s)?|running|open)|opening|just (?:opened|launched|arrived)|(?:excited|pleased|delighted|proud|happy) to (?:announce|offer|introduce|launch|open))\\b[^.!?\\n]{0,50}\\b${OFFERING}s?\\b`,
    "i",
  ),
  new RegExp(
    `\\b${OFFERING}s?\\b[^.!?\\n]{0,40}\\b(?:is|are) (?:now|newly) (?:available|open|running|offered|here|live)\\b`,
    "i",
  ),
];
/** What is new here only keeps a running relation going: a number, hours, a card, a system that replaces another. */
const OPERATIONAL =
  /\bnew (?:phone|telephone|number|address|premises|opening|hours|website|web address|e-?mail|account|card|bill|tariff notice|password|pin|contract|tenancy|appointment|date|time|prescription|order|system|booking system|phone system|process|form|policy|terms|doctor|gp|bin|meter|device|sign|login|message|comment|request|ticket|version of your)\b|\b(?:replac(?:es|ing|ed)|instead of|moved to|no longer)\b|\bnew (?:service user|class teacher|course fees|course start)/i;

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
    const publicTask = facts.sector === "health" && facts.publicTaskStance === "ico2021";
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
  if (facts.sector !== "health" && verdict.class !== "marketing" && verdict.class !== "mixed") return undefined;
  return verdict.sentences
    .map(({ place }) => place)
    .find((place) => place.part.kind !== "preheader" && announces(wordsOf(place)));
}

function announces(words: string): boolean {
  return !OPERATIONAL.test(words) && ANNOUNCEMENT.some((pattern) => pattern.test(words));
}

function marketingText(place: Place, { facts, channel }: RuleContext): string {
  const whom = facts.sector === "health" ? "Telling a group of patients" : "Telling people";
  return `${quote(wordsOf(place))} announces something new. ${whom} about a new service reads as marketing even when it may help them, and marketing by ${channel.label} needs their consent. Send it to those who agreed, or invite each person to what is due for them.`;
}

function publicTaskText(place: Place): string {
  return `${quote(wordsOf(place))} announces something new. Under the public-task view this can be a service message when it is needed for your task and neutral in tone; note why, and keep praise out.`;
}
