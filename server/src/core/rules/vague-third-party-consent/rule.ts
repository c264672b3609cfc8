/** Consent asked, or claimed, for organisations that nobody names. */

import { quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { sourceOf } from "../../text/place";
import type { Finding, Fix, MessagePart, Rule, SourceRange, TaggedFile, VisibleRange } from "../../types";

const KIND =
  "(?:(?:(?:care|special)(?:ful)?ly[- ])?(?:selected|chosen)|trusted|approved|preferred|vetted|relevant|reputable|like-minded|similar|other|associated|affiliated|partner|commercial|marketing|advertising|retail|corporate|group|third[- ]party)";
/** Organisations without a name. A partner of the reader's, or one that delivers, is not meant. */
const VAGUE = `(?:(?:(?:our|its|their) )?(?:${KIND},? (?:and )?){1,3}(?:third[- ]part(?:y|ies)|partners|suppliers|providers|lenders|insurers|retailers|merchants|agencies|traders|compan(?:y|ies)|organisations|organizations|businesses|brands|firms|sponsors|advertisers|charities|affiliates)|third[- ]parties|third[- ]party (?:organisations|companies|partners|advertisers)|(?:our|its|their|network of|and|alliance) (?:partners|sponsors|affiliates|group companies)|companies in the [^.!?]{0,60}sectors?)`;
const MARKETING =
  "\\b(?:marketing|market (?:their|its)|promotions?|promotional|advert\\w{0,6}|offers|deals|discounts|vouchers|campaigns|appeals|(?:products?|goods) (?:and|or) services|(?:their|about|other|financial|insurance|energy|similar) products|may (?:interest|be of interest|like)|will like|home improvements)\\b";
const REACH = "\\b(?:contact|e-?mail|text|call|ring|phone|message|write to|market|tell|send)\\b";
const CHOICE =
  "\\b(?:agree|agreed|consent|consented|happy|opt(?:ed)?[- ]in|tick|would (?:also )?like|would you like|i['’]d like|i want|permission|signed up|(?:yes|please),? (?:send|e-?mail|text) me)\\b";
/** "I agree to offers from selected third parties." */
const OFFERS_FROM = new RegExp(`${MARKETING}[^.!?]{0,80}\\b(?:from|by|of|to|for)\\b[^.!?]{0,50}\\b${VAGUE}\\b`, "i");
/** Without it, offers from others are what the sender compares or shows. */
const TAKES = new RegExp(
  `${CHOICE}|\\b(?:receiv\\w{1,3}|get(?:ting)?|hear|keep (?:me|you)|sen[dt]|sending|e-?mails?|texts?|tell|told|shar\\w{1,3}|pass\\w{0,3}|give|(?:contact|ring|call|phone|message) (?:me|you))\\b`,
  "i",
);
/** Groups, not names, that would reach the reader: what comes before, what follows. */
const PATTERNS: readonly RegExp[] = [
  // "Our chosen partners may contact you about products."
  new RegExp(
    `\\b${VAGUE}\\b(?! (?:ltd|limited|plc|llp)\\b)[^.!?]{0,30}\\b(?:may|might|can|could|will|would like|want|who|to)\\b[^.!?]{0,40}(?:${REACH}|in touch)[^.!?]{0,80}${MARKETING}`,
    "i",
  ),
  // "We may share your details with third parties for marketing."
  new RegExp(
    `\\b(?:share|shared|pass|passed|sell|sold|disclose|disclosed|give|given|provide|provided|rent|let|allow|lend)\\b[^.!?]{0,100}\\b${VAGUE}\\b[^.!?]{0,100}${MARKETING}`,
    "i",
  ),
  // "Companies ... to share your details with them so that they can text you their deals."
  new RegExp(
    `\\b${VAGUE}\\b[^.!?]{0,60}\\bshare\\b[^.!?]{0,60}\\bwith them\\b[^.!?]{0,60}${REACH}[^.!?]{0,60}${MARKETING}`,
    "i",
  ),
  OFFERS_FROM,
  // "I agree to hear from our partners."
  new RegExp(
    `${CHOICE}[^.!?]{0,60}\\b(?:hear|receive|news|e-?mails|texts|messages|contact(?:ed)?)\\b[^.!?]{0,30} (?:from|by)\\b[^.!?]{0,50}\\b${VAGUE}\\b`,
    "i",
  ),
  // "You gave permission for trusted suppliers to get in touch", "I agree to its partners contacting me".
  new RegExp(
    `${CHOICE}[^.!?]{0,80}\\b${VAGUE}\\b[^.!?]{0,20}\\b(?:(?:to|may|might|can|could|will) (?:${REACH}|(?:get|be|keep) in touch)|(?:contacting|e-?mailing|texting|calling|ringing|phoning|messaging|getting in touch|sending (?:me|you))\\b)`,
    "i",
  ),
  new RegExp(`\\b(?:let|allow(?:ed)?)\\b[^.!?]{0,20}\\b${VAGUE}\\b[^.!?]{0,20}(?:${REACH}|in touch)[^.!?]{0,60}`, "i"),
];
const GROUP = new RegExp(`\\b${VAGUE}\\b`, "i");
/** The reader's side of consent: asked for, claimed, or told what will happen to them. */
const CONSENT = /\b(?:tick|i|i['’]d|i['’]m|me|my|you|u|your|yr|ticket holders|customers|members)\b/i;
const NEVER =
  /\b(?:never|stop (?:receiving|getting)|opt[- ]?out of|(?:do|does|will|shall|would|can|must|may)(?: not|n['’]t)|won['’]t|can['’]t|beware|scam|breach|pretend\w*|unauthori[sz]ed|without your|only (?:share|pass|give)[^.!?]{0,60} if you)\b/i;
/** Passing something on because the service needs it. */
const NEEDED =
  /\b(?:deliver(?:y|ies|ed)?|courier|(?:your|my) (?:order|parcel|claim|repair|appointment|care|record|tenancy|complaint|application|loan)|about (?:your|my|this|the|an?) |host(?:ing)?|instructions|cookies)\b/i;
/** A name right after the group says who is meant. */
const NAMED = /^,? ?(?:[:(]|such as|namely|listed|named|below|[A-Z][\w'’&-]{1,30} (?:[A-Z&]|and [A-Z]))/;
/** Further groups in the same list. */
const ALSO = new RegExp(
  `^(?:(?:, ?|,? (?:and|or|&) )(?:the |any |all |with )?(?:${VAGUE}|partners|sponsors|affiliates|(?:group )?companies|brands)\\b){1,4}`,
  "i",
);
const FAR = 200;
const MAY_SPEAK =
  /part(?:y|ies|ners)|companies|organi[sz]ations|businesses|brands|sponsors|advertisers|affiliates|charities|suppliers|providers|lenders|insurers|retailers|merchants|agencies|traders/i;

export const rule: Rule = {
  meta: {
    id: "vague-third-party-consent",
    summary: "Consent for organisations that are not named.",
    duty: "hold-consent",
    severity: "error",
    fixable: true,
    readsForms: true,
  },

  *check({ message, file }): Iterable<Finding> {
    if (!message.parts.some(({ visible }) => MAY_SPEAK.test(visible.text))) return;
    for (const { part, sentences } of sentencesOf(message)) {
      if (part.foreign !== undefined) continue;
      for (const sentence of sentences) {
        const range = vagueIn(part, sentence);
        if (!range) continue;
        const fix = nameFix(part, range, file);
        yield {
          range: sourceOf({ part, range }),
          text: `${quote(part.visible.text.slice(range.start, range.end))} names nobody. Consent counts only for the organisations that people were told of by name: name each one, or leave this out.`,
          ...(fix ? { fixes: [fix] } : {}),
        };
      }
    }
  },
};

/** Where the group stands, in a sentence that asks or claims consent for it. */
function vagueIn(part: MessagePart, sentence: VisibleRange): VisibleRange | undefined {
  const words = part.visible.text.slice(sentence.start, sentence.end);
  if (!MAY_SPEAK.test(words) || !CONSENT.test(words) || NEEDED.test(words)) return undefined;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (!match || (pattern === OFFERS_FROM && !TAKES.test(words))) continue;
    // A box to tick for no is a refusal of something that is still vague.
    if (NEVER.test(words) && !/\b(?:tick|check)\b/i.test(words)) return undefined;
    const group = GROUP.exec(words.slice(match.index));
    if (!group) return undefined;
    const start = match.index + group.index + leadOf(group[0]);
    const end = match.index + group.index + group[0].length;
    if (NAMED.test(words.slice(end))) return undefined;
    return { start: sentence.start + start, end: sentence.start + end };
  }
  return undefined;
}

/** A joining word that helped to find the group is not part of it. */
function leadOf(group: string): number {
  return /^(?:and|of|network of) /i.exec(group)?.[0].length ?? 0;
}

/** Only where the words stand in the file as the reader sees them, so that no encoding breaks. Groups that are joined to this one go with it, or they would be found next. */
function nameFix(part: MessagePart, { start, end }: VisibleRange, file: TaggedFile): Fix | undefined {
  const { text } = part.visible;
  const owner = /\b(?:our|its|their|the) $/i.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0;
  const others = ALSO.exec(text.slice(end, end + FAR))?.[0].length ?? 0;
  const range: VisibleRange = { start: start - owner, end: end + others };
  const place: SourceRange = sourceOf({ part, range });
  if (file.text.slice(place.start, place.end) !== text.slice(range.start, range.end)) return undefined;
  return {
    title: "Put a place for the names here",
    safety: "review",
    edits: [{ range: place, newText: "[named organisation]" }],
  };
}
