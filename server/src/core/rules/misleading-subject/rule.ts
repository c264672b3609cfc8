/** A subject that looks like a reply or a notice about the reader's account, over a message that promotes. */

import { quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { removeEdits } from "../../text/remove";
import type { Finding, Fix, Place, Rule, RuleContext } from "../../types";

const THREAD = /^\s{0,3}(?:(?:re|fwd?)(?:\[\d\])? ?: ?){1,4}/i;
/** Words after the thread mark; without any, as in `Re: {{subject}}`, a real subject is filled in. */
const WORDS = /[a-z]{3}/i;
/** A quoted mail below the answer. */
const QUOTED = /(?:^|\n) {0,3}> ?\S|\bwrote:\s|\n-{2,12} ?(?:original|forwarded) message/i;

/** What calls for an act at once, in any message. */
const ALARM: readonly RegExp[] = [
  /\b(?:action|response|confirmation|attention) (?:is )?(?:required|needed)\b|\bplease respond\b|\bfinal (?:notice|reminder|warning|demand)\b|\bsecurity (?:alert|notice|warning)\b/i,
  /^\s{0,3}(?:urgent|important)(?: (?:information|update|notice|message|news|changes?))?(?: about\b| to\b|:|$)/i,
];
/** What a message that is service in part may truly be about. */
const NOTICE: readonly RegExp[] = [
  ...ALARM,
  /\byour (?:recent )?(?:account|order|delivery|parcel|package|payment|invoice|statement|refund|booking|appointment|policy|password|bill)\b(?! (?:manager|pass|holder|executive))/i,
  /\b(?:payment|invoice|statement|receipt|order|booking) (?:is )?(?:received|attached|due|overdue|enclosed|update|confirmation|confirmed|declined|failed)\b/i,
  /\b(?:payment|account|delivery|order|card|direct debit|billing|membership|policy|subscription|security) (?:problem|issue|error|failure|query|alert|reminder|suspended|on hold|notice)\b|\b(?:problem|issue|error) with (?:your|the) (?:payment|account|order|delivery|booking|card|direct debit|membership|policy|subscription)\b/i,
  /\b(?:your|the) details (?:correct|up to date|need)\b|\byour details correct\b|\b(?:verify|confirm) your (?:e-?mail|account|details|identity)\b|\bunread message|\bnotice of changes?\b/i,
];
/** What tells the reader at once that something is on offer. */
const REVEALS =
  /\d ?%|[£€$] ?\d|\b(?:offers?|sale|save|savings?|deals?|discounts?|vouchers?|free|half price|\d for \d|newsletter|new arrivals|collection|shop|win|bonus|gifts?|join|upgrade|donate|appeal|ideas|introducing|launch|cheaper|price|buy|vote|sign|petition|campaign|did you know|recommended|complete your|meet your|birthday|haven['’]t used|get more|make the most)\b/i;
/** A reference to one order or booking: the subject is that of a real notice. */
const REFERENCE = /#|\d{4}/;
const REFERENCE_SLOT = /order|booking|invoice|ref|number|id\b|date|time/i;
/** A body sentence this plainly about service makes the subject a true one for its part. */
const PLAIN_SERVICE = 0.1;
/** Below this a sentence may well be about service. */
const LIKELY_SERVICE = 0.3;

export const rule: Rule = {
  meta: {
    id: "misleading-subject",
    summary: "A subject line that hides that the message is marketing.",
    duty: "label-honestly",
    severity: "warning",
    fixable: true,
    channels: ["email"],
  },

  *check(context): Iterable<Finding> {
    const part = context.message.parts.find(({ kind, foreign }) => kind === "subject" && foreign === undefined);
    if (!part || !promotesAlone(context)) return;
    const subject = part.visible.text;
    const thread = THREAD.exec(subject);
    if (thread && !isThread(context) && WORDS.test(subject.slice(thread[0].length))) {
      const place: Place = { part, range: { start: 0, end: thread[0].trimEnd().length } };
      yield {
        range: sourceOf(place),
        text: `${quote(thread[0])} makes the message look like part of a conversation, but it promotes and nothing shows an earlier mail. Take it out, and let the subject say what is on offer.`,
        fixes: removal(place, context.file.text),
      };
      return;
    }
    const notice = (hasServicePart(context) ? ALARM : NOTICE).some((pattern) => pattern.test(subject));
    if (!notice || thread || REVEALS.test(subject) || revealedBeside(context)) return;
    if (REFERENCE.test(subject) || part.slots.some(({ name }) => REFERENCE_SLOT.test(name))) return;
    const place: Place = { part, range: { start: 0, end: subject.trimEnd().length } };
    yield {
      range: sourceOf(place),
      text: `The subject ${quote(wordsOf(place))} reads as a notice about the reader's own business, but the message promotes. Readers should see from the subject that it is marketing: say there what is on offer.`,
    };
  },
};

/** Marketing through and through; in a mixed message the subject may belong to its service part. */
function promotesAlone({ verdict, message }: RuleContext): boolean {
  const purpose = message.declared.purpose?.value ?? "";
  if (verdict.class !== "marketing" && verdict.class !== "mixed") return /^marketing$/i.test(purpose);
  if (verdict.class === "marketing") return true;
  return !verdict.sentences.some(
    ({ place, probability }) => place.part.kind === "body" && probability < PLAIN_SERVICE && wordsOf(place).length > 30,
  );
}

/** Whether the subject may be about something in the body. It may not where nearly all of the body promotes: a subject alone can make a message read as mixed. */
function hasServicePart({ verdict }: RuleContext): boolean {
  if (verdict.class !== "mixed") return false;
  const body = verdict.sentences.filter(({ place }) => place.part.kind === "body" && wordsOf(place).length > 10);
  const promoting = body.filter(({ promotes }) => promotes).length;
  return (
    promoting === 0 ||
    promoting * 2 < body.length ||
    body.some(({ promotes, probability }) => !promotes && probability < LIKELY_SERVICE)
  );
}

function isThread({ message }: RuleContext): boolean {
  return (
    message.headers.some(({ name, value }) => (name === "in-reply-to" || name === "references") && value !== "") ||
    message.parts.some(({ kind, visible }) => kind === "body" && QUOTED.test(visible.text))
  );
}

/** The preheader stands beside the subject in most inboxes. */
function revealedBeside({ message }: RuleContext): boolean {
  return message.parts.some(({ kind, visible }) => kind === "preheader" && REVEALS.test(visible.text));
}

/** The text helper for whole sentences leaves subjects alone; here the rest of the subject stays. */
function removal(place: Place, file: string): Fix[] {
  const edits = removeEdits(place, file);
  return edits.length === 0
    ? []
    : [{ title: `Remove ${quote(wordsOf(place))}`, safety: "review", edits, preferred: true }];
}
