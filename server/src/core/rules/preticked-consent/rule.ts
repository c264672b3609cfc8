/** A box for marketing that is ticked before the reader has touched it, or words that speak of one. */

import { quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { sourceOf } from "../../text/place";
import type { Finding, Fix, Input, Message, MessagePart, Rule, SourceRange, VisibleRange } from "../../types";

/** What says that a yes here is a yes to marketing. */
const MARKETING: readonly RegExp[] = [
  /\b(?:marketing|promotions|promotional|advertising|newsletters?|mailing list|(?:special|exclusive|latest|great|tailored|member|loan) (?:offers|deals)|(?:offers|deals|discounts) (?:and|or|&)|(?:and|or|&) (?:offers|deals|discounts))\b/i,
  /\b(?:receiv\w{1,3}|sen[dt]|get|hear|want|like|love|e-?mail|text|keep|tell|notify|contact|sign|happy|subscri\w{1,3}|updates?|yes)\b[^.!?]{0,60}\b(?:offers|deals|discounts|news|new (?:arrivals|products|lines|events|collections?)|our (?:other )?(?:products|services|events|range))\b/i,
  /^\W{0,5}(?:offers|deals|discounts|news)\b/i,
  /\b(?:weekly|daily|monthly|latest|best) (?:deals|offers|discounts)\b|\b(?:deals|offers) (?:e-?mails?|texts?|messages|alerts)\b|\b(?:our|new) (?:events|products|range)\b[^.!?]{0,20}\b(?:promotions|offers|deals)\b/i,
  /\b(?:selected|trusted|carefully chosen|third)[- ]?part(?:ners|ies)\b|\b(?:our|selected|trusted) partners\b[^.!?]{0,40}\b(?:contact|e-?mail|text|send)\b|\bshare my (?:details|data|e-?mail)\b/i,
];
/** Of the same words, other things: one's own orders and alerts, jobs, a code to use. */
const OTHER =
  /\b(?:job offers|offers? codes?|apply (?:my |the |all |any )?(?:offers|discounts?|promotion\w*)|promotional code|receipts?|invoices?|statements?|news(?:paper|agent|letter archive)|bad news|order updates?|delivery (?:updates?|news)|service updates?|about (?:my|this|your) (?:order|booking|enquiry|application|appointment|delivery|account))\b/i;
/** What such a box is never about, whatever its name. */
const ELSE =
  /\b(?:terms|conditions|privacy|cookies?|remember|sign(?:ed)? in|log(?:ged)? in|over 1\d|address|receipt|gift|card|code|password|account|appointment|allerg\w{2,4}|access)\b/i;
/** So many lines up from a box, the question above its group is looked for. */
const MOST_LINES = 24;
/** A label that only answers the group's question: the channel, or yes. */
const ANSWER =
  /^\W{0,5}(?:by )?(?:e-?mail|text(?: messages?)?|sms|phone|telephone|post|letter|whats-?app|mobile|yes(?: please)?|any of these|all(?: of (?:these|them))?)\W{0,5}$/i;
/** Names that developers give such a box. */
const NAME =
  /(?:^|[-_.[])(?:news|newsletters?|marketing|promos?|promotions?|offers?|deals|mailing[-_]?list|mailinglist|opt[-_]?in|email[-_]?opt[-_]?in|sms[-_]?opt[-_]?in|third[-_]?part(?:y|ies)|partners?)(?:$|[-_.\]])|newsletter|marketing|mailinglist/i;
/** A name that turns the meaning round, or belongs to something else. */
const NAME_OTHER = /opt[-_]?out|unsub|no[-_]|suppress|offer[-_]?code|promo[-_]?code|frequency|format/i;
/** The set box says no: that is the reader's own state to begin with. */
const REFUSAL =
  /\b(?:do not|don['’]t|would not|wouldn['’]t|rather not|prefer not|not (?:to |be |receive|want)|no(?:,| thanks| thank you| marketing| offers| e-?mails?)|never|opt[- ]?out|unsubscribe|stop)\b|^\W{0,5}no\b/i;
/** The label begins with the refusal: it is what the box is for. */
const REFUSES_FIRST =
  /^\W{0,5}(?:no(?:,| thanks)|(?:please )?(?:do not|don['’]t)|i(?: would|['’]d)? (?:do not|don['’]t|would not|wouldn['’]t|not|rather not|prefer not)|opt (?:me )?out)\b/i;
/** Values by which a radio button or an option says yes, and no. */
const YES = /^(?:1|y|yes|true|on|in|opt[-_]?in|agree|accept|subscribe|all|both|e-?mail|sms)$/i;
const NO = /^(?:0|n|no|false|off|out|opt[-_]?out|none|never|disagree|decline)$/i;
/** Choices that were made before, shown for change. */
const KEPT =
  /\b(?:your (?:current |e-?mail |marketing |contact |communication )?(?:preferences|subscriptions|choices)|you (?:are|['’]re) (?:currently |now )?(?:subscribed|signed up|opted in)|no longer (?:want|wish)|(?:manage|update|change) (?:your )?(?:preferences|subscriptions))\b/i;

/** Words about a box that is ticked already. Whatever may stand between is short, so that each sentence is read once. */
const TICKED: readonly RegExp[] = [
  /\b(?:un-?tick|uncheck|de-?select|clear)\b[^.!?]{0,60}\b(?:if|unless|should|to (?:opt|stop|refuse|avoid))\b/i,
  /\bif\b[^.!?]{0,120}\b(?:un-?tick|uncheck|de-?select)\b/i,
  /\b(?:pre-?(?:ticked|checked|selected)|(?:already|automatically) (?:ticked|checked|selected)|(?:ticked|checked|selected) (?:this |the )?(?:box )?(?:for you|by default|already))\b/i,
];
const MAY_SPEAK = /tick|check|select|clear/i;
/** Advice about such boxes, and words about other people's. */
const NOT_MEANT =
  /\b(?:must not|should not|do not use|never|cannot be|can['’]t be|aren['’]t|are not|is not|isn['’]t|not|no|if you (?:do not|don['’]t)) (?:be |use |rely on |a |any )?(?:pre-?|already|automatically|un-?tick|uncheck|ticked|checked|valid)|\b(?:seat|bag|luggage|insurance|gift ?wrap|delivery|cookies?)\b/i;

export const rule: Rule = {
  meta: {
    id: "preticked-consent",
    summary: "A box for marketing that is ticked before anybody has agreed.",
    duty: "hold-consent",
    severity: "error",
    fixable: true,
    readsForms: true,
  },

  *check({ message, file }): Iterable<Finding> {
    const soft = /\bsoft-opt-in$/i.test(message.declared.basis?.value ?? "");
    for (const part of message.parts) {
      if (part.foreign !== undefined) continue;
      for (const input of part.inputs ?? []) {
        if (input.checked && agrees(input, part)) yield fault(input, part, file.text);
        else if (!input.checked && !soft && refuses(input, part)) yield asksToRefuse(input, part);
      }
      yield* lineMarks(part);
    }
    if (!soft) yield* inWords(message);
  },
};

/** A set box is a yes to marketing: by its label, else by its name. */
function agrees(input: Input, part: MessagePart): boolean {
  const label = labelOf(input, part);
  const name = input.name.replace(/([a-z])([A-Z])/g, "$1_$2");
  const named = NAME.test(name) && !NAME_OTHER.test(name);
  if (input.kind !== "checkbox" && !saysYes(input, label)) return false;
  if (REFUSAL.test(label) || NAME_OTHER.test(name)) return false;
  if (isMarketing(label)) return true;
  const legend = input.legend ? wordsIn(input.legend, part) : questionAbove(input, part);
  if (ANSWER.test(label) && isMarketing(legend) && !REFUSAL.test(legend)) return true;
  // A label that speaks of something else tells more than a name in the code.
  return named && !OTHER.test(label) && !ELSE.test(label);
}

/** An empty box for those who do not want marketing: all others are taken to agree. Words that say "tick" are invalid-consent-wording's. */
function refuses(input: Input, part: MessagePart): boolean {
  const label = labelOf(input, part);
  return (
    input.kind === "checkbox" &&
    REFUSES_FIRST.test(label) &&
    isMarketing(label) &&
    !/\b(?:un)?(?:tick|check)/i.test(label) &&
    !KEPT.test(part.visible.text)
  );
}

function asksToRefuse(input: Input, part: MessagePart): Finding {
  return {
    range: input.label.end > input.label.start ? sourceOf({ part, range: input.label }) : input.source,
    text: `${quote(labelOf(input, part))} takes those who leave the box alone to agree. That is enough only for a soft opt-in: ask for a yes instead, or declare the soft opt-in.`,
    severity: "information",
  };
}

function saysYes({ value }: Input, label: string): boolean {
  if (YES.test(value)) return true;
  return !NO.test(value) && /^\W{0,5}(?:yes|i (?:agree|want|would like)|please|opt in|send)\b/i.test(label);
}

function isMarketing(words: string): boolean {
  return MARKETING.some((pattern) => pattern.test(words)) && !OTHER.test(words);
}

function labelOf({ label }: Input, part: MessagePart): string {
  return wordsIn(label, part);
}

function wordsIn({ start, end }: VisibleRange, { visible }: MessagePart): string {
  return visible.text.slice(start, Math.min(end, start + 400));
}

/** The line above a group that has no legend, past the labels of the group's other boxes; empty where it asks nothing. */
function questionAbove({ label }: Input, { visible, inputs = [] }: MessagePart): string {
  const { text } = visible;
  let end = label.start;
  for (let lines = 0; lines < MOST_LINES && end > 0; lines++) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(Math.max(start, end - 400), end).trim();
    const isOf = (range: VisibleRange | undefined): boolean => !!range && range.start < end && range.end > start;
    // A legend asks for its own group, which this box stands outside of.
    if (inputs.some(({ legend }) => isOf(legend))) return "";
    if (line !== "" && !inputs.some((other) => isOf(other.label))) return /[?:]$/.test(line) ? line : "";
    end = start - 1;
  }
  return "";
}

function fault(input: Input, part: MessagePart, file: string): Finding {
  const label = labelOf(input, part);
  const what = label.trim() === "" ? `The box ${quote(input.name)}` : quote(label);
  const mark = markIn(input, file);
  const kept = KEPT.test(part.visible.text);
  return {
    range: mark ?? input.source,
    text: kept
      ? `${what} is set before the reader touches it. If it shows what they chose before, let a placeholder set it; if not, leave it empty.`
      : `${what} is set before the reader touches it. Silence or a box that was ticked for them is no consent: leave it empty.`,
    ...(kept ? { severity: "information" as const } : {}),
    ...(mark ? { fixes: [leaveEmpty(mark, file)] } : {}),
  };
}

/** The attribute that sets it, in the tag as the file has it; undefined where the file is encoded. */
function markIn({ source }: Input, file: string): SourceRange | undefined {
  const tag = file.slice(source.start, Math.min(source.end, source.start + 2000));
  const match =
    /\s(?:default)?(?:checked|selected)(?:\s{0,4}=\s{0,4}(?:"[\w-]{0,20}"|'[\w-]{0,20}'|\{true\}|[\w-]{1,20}))?(?=[\s/>])/i.exec(
      tag,
    );
  if (!match) return undefined;
  const start = source.start + match.index + 1;
  return { start, end: start + match[0].length - 1 };
}

function leaveEmpty({ start, end }: SourceRange, file: string): Fix {
  let from = start;
  while (/\s/.test(file[from - 1] ?? "")) from--;
  return {
    title: "Leave the box empty",
    safety: "review",
    edits: [{ range: { start: from, end }, newText: "" }],
  };
}

/** Boxes drawn in plain text: "[x] Send me offers". Often a record of a choice, so a person must look. */
function* lineMarks(part: MessagePart): Iterable<Finding> {
  for (const match of part.visible.text.matchAll(/^[ \t]{0,20}(\[[xX✓✔]\]|[☑✅🗹])([^\n]{3,300})/gmu)) {
    const words = match[2]!;
    if (!isMarketing(words) || REFUSAL.test(words)) continue;
    const start = match.index + match[0].indexOf(match[1]!);
    yield {
      range: sourceOf({ part, range: { start, end: start + match[1]!.length } }),
      text: `${quote(words)} has a box that is ticked already. If readers are to answer, leave it empty; a tick that they did not make is no consent.`,
      severity: "information",
    };
  }
}

function* inWords(message: Message): Iterable<Finding> {
  for (const { part, sentences } of sentencesOf(message)) {
    if (part.foreign !== undefined || !MAY_SPEAK.test(part.visible.text)) continue;
    const kept = KEPT.test(part.visible.text);
    for (const [index, range] of sentences.entries()) {
      const words = part.visible.text.slice(range.start, range.end);
      if (!MAY_SPEAK.test(words) || NOT_MEANT.test(words)) continue;
      // "You will get our newsletter. Untick if not."
      const before = sentences[index - 1];
      const beside = before ? part.visible.text.slice(before.start, before.end) : "";
      if (!isMarketing(words) && !(words.length < 80 && isMarketing(beside) && !NOT_MEANT.test(beside))) continue;
      if (!TICKED.some((pattern) => pattern.test(words))) continue;
      yield {
        range: sourceOf({ part, range }),
        text: `${quote(words)} speaks of a box that is ticked for the reader. That is no consent, and enough only for a soft opt-in: ask for a tick instead, or declare the soft opt-in.`,
        severity: kept ? "information" : "warning",
      };
    }
  }
}
