/** Marketing that speaks of stopping, or need not, and gives no address to which a reader could write. */

import { isCertain } from "../../text/certainty";
import { isNoReply, showsContact } from "../../text/contact";
import { isDay, isPast } from "../../text/day";
import { markOf, needsMarketingHandling } from "../../text/judged";
import { sentenceAt, sentencesOf } from "../../text/messageSentences";
import { touching, wordsOf } from "../../text/place";
import type { Finding, OptOut, Place, Rule, RuleContext } from "../../types";

/** Answering is a way to write; from which mailbox is another rule's question. */
const ANSWERS = /\b(?:repl(?:y|ies|ying)|respond|answer(?:ing)? (?:this|us|with)|write back|text back)\b/i;
/** Words that may mean an answer to this very message. */
const TELLING = /\b(?:tell (?:us|me)|let (?:us|me) know|say so|say no|(?:just|please) (?:say|ask|shout))\b/i;
/** A short code or number beside the words. */
const NUMBER = /(?<![\d£.,])\d{5,6}(?![\d%])/;
/** What makes words an instruction for texts: a verb of sending, a keyword, a number, an address. */
const KEYWORD =
  /\b(?:reply|te?xt (?!messages?\b)\w{1,12} (?:to|2)|txt|send|sms|call|dial|ring|stop ?(?:2|to)|end ?2)\b|\bstop ?2|\d{4}|\uFFFC|[a-z]\.[a-z]/i;
/** It is messages that can be stopped, not a pension, a bus or a parcel. */
const OF_MESSAGES =
  /\bunsubs?cri|\bopt(?:ing)?[- ]?out(?: of (?:these|our|all|any|e-?mails?|texts?|marketing|messages?|offers|further|receiving|future)\b| (?:at )?any\b| whenever\b| of this\b|[,.!]?$|,? (?:please|contact|get|let|just)\b)|\b(?:receiv\w{1,4}|hear(?:ing)?|get(?:ting)?|want|stop|sending|consent (?:to|for))\b[^.!?\n]{0,40}\b(?:e-?mail(?:s|ing)?|te?xt(?:s|ing)?|messag(?:es?|ing)|msgs?|newsletters?|offers|news|marketing|mailings?|contacting you|writing to you|from us|from me|these)\b|\b(?:mailing|our|this) list\b/i;
const NOT_OF_MESSAGES =
  /\b(?:pension|scheme|enrol|before \d|hear from you|received your|each (?:issue|e-?mail|message)|every (?:issue|e-?mail|message))\b/i;
/** Somewhere to go that optout-friction speaks of; mending that gives an address as well. */
const ELSEWHERE =
  /\b(?:call|phone|ring|telephone|write to|visit|come (?:in|into|to|along|and)|post|pop|in (?:store|person|branch)|log ?in|sign in|settings|profile|account|the app|preferences)\b/i;
const OPT_OUT_RULES = /^missing-(?:unsubscribe|sms-optout)$/;

export const rule: Rule = {
  meta: {
    id: "missing-contact-address",
    summary: "A marketing message without any address for a request to stop.",
    duty: "identify-sender",
    severity: "error",
    fixable: false,
    channels: ["sms", "email"],
  },

  *check(context): Iterable<Finding> {
    const { message, recognised, facts } = context;
    if (!needsMarketingHandling(context) || facts.optOutAddedByPlatform || recognised.unreadIncludes.length > 0) return;
    const working = recognised.optOuts.filter(({ fault, how }) => !fault && how !== "header");
    const promise = working.find((optOut) => isPromise(optOut, context));
    // A link, a number or a keyword is an address; without a way out at all the opt-out rules speak, unless they were told not to.
    if (working.some((optOut) => !isPromise(optOut, context))) return;
    const excused = message.declared.suppressions.some(
      ({ ruleId, reason, until, fault }) =>
        OPT_OUT_RULES.test(ruleId) &&
        reason !== "" &&
        fault === undefined &&
        (until === undefined || (isDay(until) && !isPast(until, context.facts.today))),
    );
    if (!promise && !(excused && recognised.optOuts.length === 0)) return;
    if (showsContact(message) || canAnswer(context) || (promise && tellsWhere(promise, context))) return;
    yield {
      range: promise ? promise.range : markOf(context),
      text: promise
        ? "This tells readers that they can stop the messages, and nothing in the message tells where to write. Marketing must carry a valid address for such requests: add a link, a mailbox or a number."
        : "The opt-out is left out on purpose, but marketing must carry a valid address for requests to stop, to companies too. Add a link, a mailbox or a number.",
      ...severityOf(context, promise),
    };
  },
};

/** Whoever set the opt-out rule aside has thought about it: that is said, not shouted. */
function severityOf(context: RuleContext, promise: OptOut | undefined): Pick<Finding, "severity"> {
  if (!promise) return { severity: "information" };
  return isCertain(context) && !mayAnswer(context, promise) ? {} : { severity: "warning" };
}

/** Words that promise to stop messages and name no keyword: "you can opt out at any time". */
function isPromise(optOut: OptOut, context: RuleContext): boolean {
  const { how, place } = optOut;
  if (!place || (how !== "words" && how !== "keyword")) return false;
  const words = wordsOf(sentenceAround(place, context));
  return (how === "words" || !KEYWORD.test(words)) && OF_MESSAGES.test(words) && !NOT_OF_MESSAGES.test(words);
}

/** The sender's mailbox or number is in sight and takes answers. */
function canAnswer({ message }: RuleContext): boolean {
  const header = (wanted: string) => message.headers.find(({ name, value }) => name === wanted && value !== "");
  const from = header("reply-to") ?? header("from") ?? message.declared.sender;
  return from !== undefined && /@|^\+?\d[\d ]{4,14}$/.test(from.value) && !isNoReply(from.value);
}

/** An e-mail whose From header is not to be seen, or a text that asks to be told: its sender may take answers. */
function mayAnswer({ message, channel }: RuleContext, { place }: OptOut): boolean {
  if (message.declared.sender || message.headers.some(({ name }) => name === "from")) return false;
  return channel.id === "email" || (place !== undefined && TELLING.test(wordsOf(place)));
}

function tellsWhere({ place }: OptOut, context: RuleContext): boolean {
  if (!place) return true;
  const around = sentenceAround(place, context);
  const words = wordsOf(around);
  return (
    ANSWERS.test(words) ||
    ELSEWHERE.test(words) ||
    NUMBER.test(words) ||
    words.includes("\uFFFC") ||
    touching(place.part.links, around.range).length > 0
  );
}

/** The whole sentence around a way out, or both where it answers a question. */
function sentenceAround({ part, range }: Place, { message }: RuleContext): Place {
  const sentences = sentencesOf(message).find((entry) => entry.part === part)?.sentences ?? [];
  const first = sentenceAt(sentences, range.start) ?? range;
  const last = sentenceAt(sentences, range.end - 1) ?? range;
  return { part, range: { start: Math.min(first.start, range.start), end: Math.max(last.end, range.end) } };
}
