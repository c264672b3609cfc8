/** A message that asks the reader to agree to marketing, or to agree again. */

import { quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { sourceOf, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import type { Finding, Message, Place, Rule } from "../../types";

/** Asks for a yes to marketing in so many words. */
const ASKS: readonly RegExp[] = [
  // "Would you like to hear from us", "do you still want our offers".
  /\b(?:would you (?:still )?(?:like|be happy)|do you still (?:want|wish)|still want|if you(?:['’]d| would) like|if you (?:still )?want)\b[^.!?\n]{0,60}\b(?:hear(?:ing)? from|stay(?:ing)? (?:subscribed|on (?:the|our)(?: mailing)? list)|(?:our|the) (?:offers|deals|newsletters?|news\b|marketing)|(?:e-?mail|text|contact) you about|(?:get|receiv|keep gett|keep receiv)(?:ing|e)? (?:our|news|offers|them)\b)/i,
  /(?<!no longer |not |don['’]t )\bwant to (?:hear (?:from us|about [^.!?\n]{0,40}(?:offers|deals|tariffs|news|sales))|keep (?:hearing from|getting our|receiving our))/i,
  // "To keep receiving our e-mails, please opt in".
  /\b(?:to|so that you|if you(?:['’]d| would)? (?:like|want) to) (?:keep|continue|carry on) (?:receiv|gett|hear|to receive|to get|to hear)\w*\b(?=[^.!?\n]{0,60}\b(?:e-?mails|texts|offers|deals|newsletters?|news|from (?!reception|the (?:surgery|practice))[^.!?\n]{1,60}|them)\b)[^.!?\n]{0,90}\b(?:opt in|confirm|reconfirm|resubscribe|re-subscribe|click|tap|reply|tell us|say yes|renew)\b/i,
  /\b(?:confirm|reconfirm)\b[^.!?\n]{0,40}\b(?:you (?:still (?:want|wish|would like) to (?:hear from|receive|get)|(?:still )?(?:want|wish|would like) to (?:stay subscribed|stay on|keep))|you(?:['’]re| are) happy (?:for|to)\b[^.!?\n]{0,60}\b(?:contact you|hear from|e-?mail you))/i,
  // "Please opt in", "opt back in", "resubscribe", "rejoin the list".
  /\b(?:please|to|can|now|by|here|could|again|agree|simply|just)[,:]? (?:opt|sign up|subscribe|resubscribe|re-subscribe) (?:back )?(?:in )?(?:to|for|by|at|here|again|today|before)\b[^.!?\n]{0,40}\b(?:marketing|offers|deals|e-?mails|texts|list|friday|monday|weekly|news)\b/i,
  /\bopt (?:back )?in(?: (?:at any time|again|here|today|now|by|to marketing|and)\b|[.!:]|$)/i,
  /\bopt back in\b/i,
  /\bre-?subscribe\b/i,
  /\brejoin (?:the|our)(?: mailing)? list\b/i,
  // "May we text you about ...", "we would like your permission to send you offers".
  /\b(?:may|can|could) we (?:text|e-?mail|contact|message|send|keep in touch|stay in touch)\b[^.!?\n]{0,50}(?:\b(?:offers|deals|news|clinics|events|marketing|our work|in future)\b|in touch)/i,
  /\b(?:if|whether) we may (?:e-?mail|text|contact|send) you\b/i,
  /\b(?:your permission|us permission|your consent|okay|ok) (?:for us )?to (?:send|keep sending|contact|text|e-?mail|keep)\b[^.!?\n]{0,60}\b(?:offers|deals|news|marketing|e-?mails|fundraising|touch|products)\b/i,
  /\brenew your (?:consent|permission)\b[^.!?\n]{0,60}\b(?:hear|receiv|get|news|offers|contact)/i,
  /\bchoose how you(?:['’]d| would)? (?:like|want) to (?:receive|get|hear about) (?:our|news|special)\b[^.!?\n]{0,30}\b(?:offers|news|deals|newsletter|events)/i,
  // "Switch marketing e-mails on", "update your marketing preferences".
  /\b(?:turn|switch) (?:marketing|offers|news|our)\b[^.!?\n]{0,30}\b(?:back )?on\b/i,
  /\b(?:please|take a (?:minute|moment) to|time to|check that) (?:check |update |review |confirm )?(?:that )?your marketing (?:preferences|permissions|choices)\b/i,
];
/** Says that the reader gets no marketing, or that nobody knows a yes. */
const NO =
  /\b(?:opted[- ]out (?:of|from)|(?:asked|told) us not to|(?:asked|told) us (?:that )?you (?:don['’]t|do not)|chosen not to|set up not to|not (?:currently )?(?:signed up|subscribed)|unsubscribed|left our (?:mailing )?list|no (?:record|marketing consent|consent)|(?:don['’]t|do not) have your (?:marketing )?consent|not (?:yet )?told us (?:if|whether) we may|(?:settings|preferences) (?:mean|say)|because of your current (?:contact|marketing|e-?mail) (?:settings|preferences))\b/i;
/** What a NO must be about, here or in the sentence after it. */
const MARKETING =
  /\b(?:marketing|newsletters?|offers?|deals?|coupons?|vouchers?|latest news|hear from|our texts|our e-?mails|texts from|e-?mails from|mailing list)\b/i;
/** Invites to turn the NO into a yes. */
const RECONSIDER =
  /\b(?:chang(?:e|ed|ing) your mind|reconsider|want back in|switch\b[^.!?\n]{0,30}\bon|(?:start|begin) receiving|change your preferences|update your preferences|(?:please )?check that your (?:marketing )?preferences|(?:ok|okay|happy) (?:for us )?to send|please say yes|opt (?:back )?in\b|rejoin|reply (?:yes|y)\b|text (?:join|yes)\b|if you(?:['’]d| would) like to (?:receive|hear|get)|want to hear)/i;
/** A yes that is given to something else, or that the reader has just asked for. */
const OTHERWISE =
  /\b(?:pension|payroll|enrol|vaccin|study|trial|clinical|trip|research|patient information|cookies?|treatment|operation|waiting list|test results?|renews|do nothing|up to you)\b|\bas you asked\b|\byou asked (?:for|to)\b(?! us not)/i;
/** A double opt-in, in which readers show that it was they who asked, or the confirmation of an opt-out. */
const JUST_ASKED =
  /\b(?:been|are now|['’]ve now|have now|successfully) (?:unsubscribed|opted out|removed)\b|\byou (?:will|won['’]t) (?:no longer|not |get no more|receive|get )(?:receive|get|hear|more)?\b(?=[^.!?\n]{0,40}\b(?:e-?mails|texts|marketing|newsletters?|offers)\b)|\bwe(?:['’]ll| will) still (?:text|e-?mail|send|contact|write)\b|\bif (?:you (?:did not|didn['’]t)|it was ?n[o'’]t you|this was ?n[o'’]t you)\b|\b(?:thank you|thanks) for (?:signing up|subscribing|registering|asking|joining)\b|\bsomeone (?:has )?(?:signed|entered|asked)\b/i;

export const rule: Rule = {
  meta: {
    id: "reconsent-request",
    summary: "A message that asks the reader to agree to marketing, or to agree again.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: false,
  },

  *check({ message, channel }): Iterable<Finding> {
    if (knowsItsReaders(message)) return;
    const found = findRequest(message);
    if (!found) return;
    const toAll = /^(?:all|unknown|opted[- ]?out|lapsed)$/i.test(message.declared.audience?.value ?? "");
    const range = sourceOf(found.place);
    if (found.refused)
      yield {
        range,
        text: `${quote(wordsOf(found.place))} asks people for marketing who have not agreed to it or have said no. The request itself reads as marketing: leave it out, and ask when they next come to you.`,
        severity: channel.id === "push" ? "information" : "error",
      };
    else
      yield {
        range,
        text: `${quote(wordsOf(found.place))} asks for consent to marketing. Sent to people who have not agreed, the request itself reads as marketing: send it only to those who have, and declare the consent it rests on.`,
        ...(channel.id === "push" ? { severity: "information" as const } : toAll ? { severity: "error" as const } : {}),
      };
  },
};

/** The author says on what the sending rests, or that one person's own step led to it. */
function knowsItsReaders({ declared }: Message): boolean {
  return (
    /^(?:consent|soft-opt-in|charity-soft-opt-in|solicited)$/i.test(declared.basis?.value ?? "") ||
    /^triggered$/i.test(declared.audience?.value ?? "") ||
    declared.consent !== undefined
  );
}

/** Looked for in the text itself, because the judged sentences leave out what speaks of the mailing. */
function findRequest(message: Message): { place: Place; refused: boolean } | undefined {
  for (const { part, sentences } of sentencesOf(message)) {
    if (part.foreign !== undefined || part.kind === "preheader") continue;
    const places = sentences.map((range): Place => ({ part, range }));
    const words = places.map(wordsOf);
    if (words.some(confirms)) continue;
    const refused = words.findIndex(
      (here, index) => saysNo(here) && reconsiders([here, ...words.slice(index + 1, index + 3)].join(" ")),
    );
    if (refused >= 0) return { place: places[refused]!, refused: true };
    const asked = words.findIndex(asks);
    if (asked >= 0) return { place: places[asked]!, refused: false };
  }
  return undefined;
}

/** A sentence that says no, with an invitation to reconsider in it or in the two after it. */
function reconsiders(together: string): boolean {
  return MARKETING.test(together) && RECONSIDER.test(together) && !OTHERWISE.test(together);
}

const confirms = remembered((words) => JUST_ASKED.test(words));
const saysNo = remembered((words) => NO.test(words));
const asks = remembered((words) => !OTHERWISE.test(words) && ASKS.some((pattern) => pattern.test(words)));
