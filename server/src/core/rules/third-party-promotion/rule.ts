/** A promotion of another organisation in the sender's message. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import { removal } from "../../text/remove";
import type { Finding, Message, Place, Rule, RuleContext } from "../../types";

/** Says that somebody else stands behind the offer. */
const OTHER_BODY: readonly RegExp[] = [
  /\b(?:our|trusted|selected|affinity|official|of our) (?:[\w-]{1,15} ){0,2}partners?\b(?!['’]s)|\bpartner (?:offer|deal)s?\b|\bour (?:friends at|sponsors?|recommended \w+|benefits provider|affiliates?)\b|\bthird[- ]party offers?\b/i,
  /\b(?:teamed up|joined forces|in partnership|in association|partnered(?: up)?|together) with [A-Z\uFFFC]/,
  /\b(?:sponsored by|brought to you by|a (?:message|word) from our sponsors?|kit sponsor|advertisement:|ad:|on behalf of)\b/i,
  /\b(?:brands we love|our customers? (?:get|a case)|from one of our partners)\b/i,
  /\blocal firm\b/i,
  /\bis giving our (?:customers|members|readers)\b|\boffers (?:our )?(?:readers|members|customers)\b/i,
];
/** Holds it out. */
const OFFERS =
  /\d ?%|£\d|\b(?:\d-for-\d|\d for \d|half[- ]price|free|offers?|deals?|discounts?|save|code|vouchers?|book|order|shop|buy|apply|quote|try|trial|start|rate|call (?:them|today)|cheaper|come and see|invites?|join|enjoy)\b/i;
/** Others who only carry out what the reader ordered. */
const CARRIES_OUT =
  /\b(?:delivery|payment|courier|pick-up|collection|airline|repair|payroll|survey|research|training|delivering|referral|catering|cleaning|transport|maintenance|facilities|technology|security|housing) (?:partner|provider)\b|\bpartners?\b[^.!?\n]{0,40}\b(?:runs?|manages?|operates?|maintains?|looks? after|(?:takes?|took|taking) over|cleans?|hosts?|prints?|delivers?|installs?|processes)\b|\b(?:share (?:data|information)|on behalf of (?:the NHS|our client)|refer(?:red)? you|nothing to pay)\b/i;

export const rule: Rule = {
  meta: {
    id: "third-party-promotion",
    summary: "A promotion of another organisation in the sender's message.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { message, channel, file } = context;
    if (!needsMarketingHandling(context) || namesOthers(message)) return;
    const place = findOffer(context);
    if (!place) return;
    const soft = /soft-opt-in$/i.test(message.declared.basis?.value ?? "");
    yield {
      range: sourceOf(place),
      text: soft
        ? `${quote(wordsOf(place))} promotes another organisation. A soft opt-in covers only your own similar products and services, so this part needs consent that names the other: take it out.`
        : `${quote(wordsOf(place))} promotes another organisation. Readers who agreed to hear from you have not agreed to this: take it out, or send it on a consent that names the other.`,
      fixes: removal(place, file.text),
      ...(channel.id === "push" ? { severity: "information" as const } : soft ? { severity: "error" as const } : {}),
    };
  },
};

/** The author declares consent; whether it names the other is in the record, not here. */
function namesOthers({ declared }: Message): boolean {
  return /^consent$/i.test(declared.basis?.value ?? "") || declared.consent !== undefined;
}

const namesOther = remembered((words) => !CARRIES_OUT.test(words) && OTHER_BODY.some((pattern) => pattern.test(words)));

/** The sentence that names another body and offers; or the offer right after one that only names it. */
function findOffer({ verdict }: RuleContext): Place | undefined {
  const shown = verdict.sentences
    .map(({ place }) => place)
    .filter(({ part }) => part.kind !== "preheader" && part.foreign === undefined);
  const found = shown.flatMap((place, index) => {
    const words = wordsOf(place);
    if (!namesOther(words)) return [];
    if (OFFERS.test(words) && place.part.kind === "body") return [place];
    const after = shown[index + 1];
    return after && OFFERS.test(wordsOf(after)) ? [after] : [];
  });
  return found.find(({ part }) => part.kind === "body") ?? found[0];
}
