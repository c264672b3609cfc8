/** A message that people need, with an opt-out that would end all such messages. */

import { declaresMarketing, quote } from "../../text/judged";
import { type WayOut, waysOut } from "../../text/optOutPlaces";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Rule, RuleContext, Sector } from "../../types";

/** Senders whose other messages people must not miss, whatever this one is about. */
const ESSENTIAL_SENDERS: ReadonlySet<Sector> = new Set([
  "health",
  "finance",
  "education",
  "housing",
  "council",
  "telecoms-utilities",
]);
/** Words of messages that people must not miss, where the sector is not known: care, safety, money, supply, school. */
const ESSENTIAL =
  /\b(?:appointment|appt|clinic|operation|results?|prescription|vaccin\w*|immunisations?|jabs?|blood test|smear|screening|mammogram|x-?ray|check-?up|review is due|session|consultation|hospital|surgery|dentist|dental|doctor|nurse|midwife|medicines?|safety|flood|warning|alert|recall|(?:power|water|gas) (?:cut|off)|no (?:water|gas|power|electricity|heating|hot water)|tap water|drinking water|burst|gas leak|supply|outage|evacuat\w*|security|fraud|one-time code|passcode|payment|instalment|direct debit|overdraft|is due|was due|are due|lapses|arrears|bill|rent|benefits?|registration|absent|letter|nursery|pupils?|school|term|child['’]s|your child)\b/i;
/** The way out ends everything. */
const EVERYTHING =
  /\b(?:all|any|every)\b[^.!?\n]{0,24}\b(?:texts?|sms|messages?|e-?mails?|alerts|communications?|contact|notifications)\b|\beverything\b/i;
/** In health, a way out without a word on its scope is read as the end of all texts. */
const UNSCOPED =
  /\b(?:stop|opt[- ]?out|optout|unsub\w{0,8}|end)\b[^.!?\n]{0,12}$|^\W{0,3}(?:stop|opt[- ]?out|unsubscribe)\W{1,3}\S{4,200}$|\bopt(?:ing)? out of (?:sms|texts?|messages)\b|\b(?:end|no more|stop) (?:texts?|sms|messages)\b/i;
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

function isEssential({ message, facts }: RuleContext): boolean {
  if (ESSENTIAL_SENDERS.has(facts.sector)) return true;
  return message.parts.some((part) =>
    ESSENTIAL.test(wordsOf({ part, range: { start: 0, end: Math.min(part.visible.text.length, 2000) } })),
  );
}
