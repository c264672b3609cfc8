/** A message that people need, with an opt-out that would end all such messages. */

import { declaresMarketing, quote } from "../../text/judged";
import { type WayOut, waysOut } from "../../text/optOutPlaces";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Rule, RuleContext } from "../../types";

/** Words of messages that people must not miss: care, safety, money, supply, school. */
const ESSENTIAL =
  /\b(?:appointment|clinic|operation|results?|prescription|vaccin\w*|blood test|smear|screening|mammogram|x-?ray|check-?up|review is due|session|consultation|hospital|surgery|safety|flood|warning|alert|recall|power cut|supply|outage|evacuat\w*|security|fraud|one-time code|passcode|payment|instalment|is due|was due|lapses|arrears|bill|rent|registration|absent|letter)\b/i;
/** The way out ends everything. */
const EVERYTHING =
  /\b(?:all|any|every)\b[^.!?\n]{0,24}\b(?:texts?|sms|messages?|e-?mails?|alerts|communications?|contact|notifications)\b/i;
/** In health, a way out without a word on its scope is read as the end of all texts. */
const UNSCOPED =
  /\b(?:stop|opt[- ]?out|optout|unsub\w{0,8}|end)\b[^.!?\n]{0,12}$|\bopt(?:ing)? out of (?:sms|texts?|messages)\b|\b(?:end|no more|stop) (?:texts?|sms|messages)\b/i;
/** A question after a visit: its way out ends the questions. */
const SURVEY = /\b(?:how was|overall|very good|feedback|survey|your experience|voluntary)\b/i;
/** The way out is for one kind of message, for another thing, or has been taken already. */
const SCOPED =
  /\b(?:reminders?|invitations?|these|this thread|newsletter|survey|only|balance|marketing|offers|promotion\w*|record|research|sharing|pension|screening|smok\w*|letter instead|tablets|opted out|been unsubscribed|results in)\b/i;

export const rule: Rule = {
  meta: {
    id: "service-optout-scope",
    summary: "A needed service message with an opt-out that would end all messages.",
    duty: "offer-opt-out",
    severity: "information",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    const { verdict, message, facts } = context;
    if (verdict.class !== "service" || declaresMarketing(message)) return;
    const found = waysOut(context).find((way) =>
      endsEverything(way, facts.sector === "health" && !asksForOpinion(context)),
    );
    if (!found || !isEssential(context)) return;
    yield {
      range: sourceOf(found.optOuts[0]?.place ?? found.place),
      text: `${quote(found.words)} would end messages that this reader needs. A service message needs no opt-out: leave it out, or say which messages it stops.`,
    };
  },
};

function endsEverything({ words, optOuts }: WayOut, unscoped: boolean): boolean {
  if (optOuts.length === 0 || SCOPED.test(words)) return false;
  if (EVERYTHING.test(words)) return true;
  return (
    unscoped && optOuts.some(({ how }) => how !== "words") && UNSCOPED.test(words.trim().replace(/[.!]{1,4}$/, ""))
  );
}

function asksForOpinion({ message }: RuleContext): boolean {
  return message.parts.some(({ visible }) => SURVEY.test(visible.text.slice(0, 2000)));
}

function isEssential({ message }: RuleContext): boolean {
  return message.parts.some((part) =>
    ESSENTIAL.test(wordsOf({ part, range: { start: 0, end: Math.min(part.visible.text.length, 2000) } })),
  );
}
