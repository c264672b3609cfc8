/** Finds the ways out that a message shows: links, tokens, keywords, instructions in words, headers. Knows no rules and no verdicts. */

import type { Link, Message, MessagePart, OptOut, OptOutFault, PartSentences, Slot, VisibleRange } from "../../types";
import { clauseAround, sentenceAt } from "../../text/messageSentences";
import { touching } from "../../text/place";
import { remembered } from "../../text/remember";
import {
  ABOUT_MESSAGES,
  MAY_STOP,
  NOT_ABOUT_MESSAGES,
  NOT_AN_OPT_OUT,
  NOT_OPT_OUT_TOKEN,
  OPT_OUT_ANSWER,
  OPT_OUT_INSTRUCTION,
  OPT_OUT_LINK_WORDS,
  OPT_OUT_QUESTION,
  OPT_OUT_TOKEN,
  SMS_KEYWORD,
} from "./optOutWords";
import { isUnfilled, targetFault, tokenFault } from "./optOutFaults";
import { elsewhereFault } from "./optOutElsewhere";
import { judgedByTarget } from "./optOutTargets";
import { NOT_A_WELSH_WAY_OUT, WELSH_INSTRUCTION, WELSH_KEYWORD, WELSH_LINK_WORDS } from "./welshWords";
import { quotedIn } from "./quoted";
import { matchToken } from "../../providers/match";

/** English first: it is met more often. */
const LINK_WORDS = [...OPT_OUT_LINK_WORDS, ...WELSH_LINK_WORDS];
const INSTRUCTIONS = [...OPT_OUT_INSTRUCTION, ...WELSH_INSTRUCTION];
const KEYWORDS = [...SMS_KEYWORD, ...WELSH_KEYWORD];

/** A part shows a few ways out; a list of thousands is no message. */
const MOST = 50;

/** What decides whether words are a way out: the channel's custom and the provider's tokens. */
export interface OptOutStyle {
  /** Reply keywords such as STOP mean something on this channel. */
  readonly keywords: boolean;
  /** Id of the declared sending provider. */
  readonly provider?: string;
}

/** In order of place; one for each mechanism, faulty ones included. */
export function findOptOuts(message: Message, sentences: readonly PartSentences[], style: OptOutStyle): OptOut[] {
  return [
    ...headerOptOuts(message),
    ...message.parts.flatMap((part, index) =>
      partOptOuts(part, withAnswers(part.visible.text, sentences[index]!.sentences), style),
    ),
    ...includeOptOuts(message),
  ];
}

function headerOptOuts(message: Message): OptOut[] {
  return message.headers
    .filter(({ name, value }) => name === "list-unsubscribe" && value !== "")
    .map(({ range }) => ({ range, how: "header" }));
}

/** A question such as "STOP?" and the sentence that answers it are one. */
function withAnswers(text: string, sentences: readonly VisibleRange[]): VisibleRange[] {
  const joined: VisibleRange[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const { start, end } = sentences[index]!;
    const next = sentences[index + 1];
    const asks = next && text[end - 1 - trailing(text, start, end)] === "?" && end - start < LONGEST_QUESTION;
    if (!asks || !OPT_OUT_QUESTION.test(text.slice(start, end))) {
      joined.push({ start, end });
      continue;
    }
    joined.push({ start, end: next.end });
    index++;
  }
  return joined;
}

/** Longer questions are about something else. */
const LONGEST_QUESTION = 120;

function trailing(text: string, start: number, end: number): number {
  let count = 0;
  while (end - count > start && /[\s)"'\u2019\u201d]/.test(text[end - count - 1]!)) count++;
  return count;
}

function partOptOuts(part: MessagePart, sentences: readonly VisibleRange[], style: OptOutStyle): OptOut[] {
  const found: OptOut[] = [];
  const taken: VisibleRange[] = [];
  const isTaken = (range: VisibleRange): boolean =>
    taken.some((other) => other.start < range.end && range.start < other.end);
  const add = (optOut: OptOut, range: VisibleRange): void => {
    if (found.length >= MOST || isTaken(range)) return;
    taken.push(range);
    found.push(optOut);
  };
  const says = sentenceReader(part);
  for (const link of part.links) {
    const optOut = linkOptOut(part, link, sentences, says, style);
    if (!optOut) continue;
    // Of two links in one clause each is a way out of its own.
    const place = isTaken(optOut.place!.range) ? { part, range: link.range } : optOut.place!;
    taken.push(place.range);
    if (found.length < MOST) found.push({ ...optOut, place });
  }
  for (const slot of part.slots) {
    if (!isOptOutSlot(slot) || touching(part.links, slot.range).length > 0) continue;
    const sentence = sentenceAt(sentences, slot.range.start) ?? slot.range;
    const place = clauseAround(part, slot.range, sentence);
    const range = part.visible.toSource(slot.range);
    const fault = tokenFault(slot.written, style.provider);
    const fix = fault?.meant?.instead !== undefined && { range, newText: fault.meant.instead };
    add(
      { range, place, how: "token", ...(fault ? { fault: { ...fault, ...(fix ? { fix } : {}) } } : {}) },
      place.range,
    );
  }
  for (const sentence of sentences) {
    const words = part.visible.text.slice(sentence.start, sentence.end);
    if (!mayStop(words) || isTaken(sentence)) continue;
    const optOut = wordsOptOut(part, sentence, words, sentences, style);
    if (optOut) add(judgedByTarget(part, optOut, sentence, style.provider), optOut.place!.range);
  }
  return found;
}

/** By its name, or because it is a provider's token whose name does not say so (`{{${email_footer}}}`). */
function isOptOutSlot({ name, written }: Slot): boolean {
  return (
    isOptOutToken(name) || matchToken(written).some(({ role }) => role === "unsubscribe") || saysWayOut(quotedIn(name))
  );
}

function isOptOutToken(name: string): boolean {
  return OPT_OUT_TOKEN.test(name) && !NOT_OPT_OUT_TOKEN.test(name);
}

/** Whether a sentence speaks of stopping; asked of each sentence once, however many links stand in it. */
function sentenceReader(part: MessagePart): (sentence: VisibleRange) => boolean {
  const known = new Map<number, boolean>();
  return ({ start, end }) => {
    let answer = known.get(start);
    if (answer === undefined) {
      const words = part.visible.text.slice(start, end);
      answer = saysWayOut(words);
      known.set(start, answer);
    }
    return answer;
  };
}

const mayStop = remembered((words) => MAY_STOP.test(words));
const saysWayOut = remembered(
  (words) => MAY_STOP.test(words) && !isAboutElse(words) && LINK_WORDS.some((pattern) => pattern.test(words)),
);

function linkOptOut(
  part: MessagePart,
  link: Link,
  sentences: readonly VisibleRange[],
  says: (sentence: VisibleRange) => boolean,
  { keywords, provider }: OptOutStyle,
): OptOut | undefined {
  const words = part.visible.text.slice(link.range.start, link.range.end);
  const sentence = sentenceAt(sentences, link.range.start) ?? link.range;
  const around = part.visible.text.slice(sentence.start, sentence.end);
  const wordsSay =
    (saysWayOut(words) && !isAboutElse(around)) || touching(part.slots, link.range).some((slot) => isOptOutSlot(slot));
  const targetSays = isOptOutToken(link.href);
  const sentenceSays = (): boolean =>
    isShortLink(words) &&
    (isBareAddress(words) ? leadsTo(part, link, sentence) : says(sentence)) &&
    !hasOtherLink(part, link, sentence) &&
    !(keywords && saysKeywordBeside(part, link, sentence));
  if (!wordsSay && !targetSays && !sentenceSays()) return undefined;
  if ((NOT_AN_OPT_OUT.test(around) || NOT_A_WELSH_WAY_OUT.test(around)) && !targetSays) return undefined;
  const place =
    link.range.end > link.range.start ? clauseAround(part, link.range, sentence) : { part, range: link.range };
  const fault =
    targetFault(link, provider) ??
    (targetSays || !(wordsSay || /^(?:click |tap )?here$/i.test(words))
      ? undefined
      : elsewhereFault(words, around, link.href.trim()));
  return {
    range: link.source,
    place,
    how: /^mailto:|@/.test(link.href) ? "mailto" : "link",
    ...(fault ? { fault: isUnfilled(link, part) ? { ...fault, unfilled: true } : fault } : {}),
  };
}

function isAboutElse(words: string): boolean {
  return NOT_ABOUT_MESSAGES.test(words) && !ABOUT_MESSAGES.test(words);
}

/** "shop.example Text STOP to 60777": the keyword is the way out, the address is not. */
function saysKeywordBeside(part: MessagePart, { range }: Link, sentence: VisibleRange): boolean {
  const match = SMS_KEYWORD[0]!.exec(part.visible.text.slice(sentence.start, sentence.end));
  if (!match) return false;
  const start = sentence.start + match.index;
  return start >= range.end || start + match[0].length <= range.start;
}

function isBareAddress(words: string): boolean {
  return !/\s/.test(words) && /[./\uFFFC]/.test(words);
}

/** "To stop these, go to heron.example" and "heron.example to unsubscribe", but not "heron.example Stop alerts: reply OFF". */
function leadsTo(part: MessagePart, { range }: Link, sentence: VisibleRange): boolean {
  const { text } = part.visible;
  const after = text.slice(range.end, sentence.end);
  return (
    saysWayOut(text.slice(sentence.start, range.start)) ||
    (/^\W{0,3}(?:to|if you|and) /i.test(after) && saysWayOut(after))
  );
}

/** "here", "click here", a bare address: words that leave the meaning to the sentence. */
function isShortLink(words: string): boolean {
  return words.length <= 40 || /^(?:https?:|www\.)/.test(words);
}

function hasOtherLink(part: MessagePart, link: Link, sentence: VisibleRange): boolean {
  return touching(part.links, sentence).some(
    (other) => other !== link && saysWayOut(part.visible.text.slice(other.range.start, other.range.end)),
  );
}

function wordsOptOut(
  part: MessagePart,
  sentence: VisibleRange,
  words: string,
  sentences: readonly VisibleRange[],
  style: OptOutStyle,
): OptOut | undefined {
  const refused = NOT_AN_OPT_OUT.exec(words) ?? NOT_A_WELSH_WAY_OUT.exec(words);
  if (style.keywords && !/\bstop (?:smok|drink)/i.test(words)) {
    // "You have been unsubscribed. Reply START": what is refused is blanked, the rest may still give a way out.
    const rest = refused ? words.replace(refused[0], (text) => "_".repeat(text.length)) : words;
    for (const pattern of KEYWORDS) {
      const match = pattern.exec(rest);
      if (match) return inWords(part, sentence, match, "keyword");
    }
  }
  if (refused) return undefined;
  for (const pattern of INSTRUCTIONS) {
    const match = pattern.exec(words);
    if (match && !isAboutElse(words)) return inWords(part, sentence, match, "words");
  }
  const answer = OPT_OUT_QUESTION.test(words.slice(0, words.indexOf("?") + 1)) ? OPT_OUT_ANSWER.exec(words) : null;
  if (answer) return inWords(part, sentence, answer, style.keywords ? "keyword" : "words");
  const bare = /\bunsubs?cribe\b|\bopt[- ]?out\b|\bd?dad-?danysgrifio\b|\boptio allan\b/i.exec(words);
  if (!bare || words.length >= 120) return undefined;
  const found = inWords(part, sentence, bare, "words");
  const after = { start: sentence.start + bare.index, end: sentence.end };
  return leadsOn(part, after, sentences) ? found : { ...found, fault: nowhere(bare[0]) };
}

/** "Unsubscribe:" with the address or a placeholder for it right behind, or on the next line. */
function leadsOn(part: MessagePart, word: VisibleRange, sentences: readonly VisibleRange[]): boolean {
  const next = sentences.find(({ start }) => start >= word.end);
  const places = next && next.end - next.start < LONGEST_QUESTION ? [word, next] : [word];
  return places.some(({ start, end }, index) => {
    const near = [...touching(part.links, { start, end }), ...touching(part.slots, { start, end })];
    // On the next line it must be the first thing there.
    return near.some(({ range }) => index === 0 || range.start - start < 4);
  });
}

function inWords(part: MessagePart, sentence: VisibleRange, match: RegExpExecArray, how: OptOut["how"]): OptOut {
  const range = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  return { range: part.visible.toSource(range), place: clauseAround(part, range, sentence), how };
}

function nowhere(word: string): OptOutFault {
  return {
    text: `The word "${word}" stands here without a link, address or number, so nothing happens when a reader uses it.`,
  };
}

/** `{% include "unsubscribe" %}`, `<%= render "unsubscribe_footer" %>`: the name promises a way out. */
function includeOptOuts(message: Message): OptOut[] {
  return message.parts.flatMap(({ controls }) =>
    controls
      .filter(({ tag }) => tag.kind === "include" && isOptOutToken(tag.name))
      .map(({ tag }): OptOut => ({ range: tag.range, how: "token" })),
  );
}
