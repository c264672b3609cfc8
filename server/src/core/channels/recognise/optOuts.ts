/** Finds the ways out that a message shows: links, tokens, keywords, instructions in words, headers. Knows no rules and no verdicts. */

import type { Link, Message, MessagePart, OptOut, OptOutFault, PartSentences, Slot, VisibleRange } from "../../types";
import { clauseAround, sentenceAt } from "../../text/messageSentences";
import { touching } from "../../text/place";
import {
  MAY_STOP,
  NOT_AN_OPT_OUT,
  NOT_OPT_OUT_TOKEN,
  OPT_OUT_INSTRUCTION,
  OPT_OUT_LINK_WORDS,
  OPT_OUT_TOKEN,
  SMS_KEYWORD,
} from "./optOutWords";
import { targetFault, tokenFault } from "./optOutFaults";
import { matchToken } from "../../providers/match";

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
    ...message.parts.flatMap((part, index) => partOptOuts(part, sentences[index]!.sentences, style)),
    ...includeOptOuts(message),
  ];
}

function headerOptOuts(message: Message): OptOut[] {
  return message.headers
    .filter(({ name, value }) => name === "list-unsubscribe" && value !== "")
    .map(({ range }) => ({ range, how: "header" }));
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
    if (!MAY_STOP.test(words) || isTaken(sentence)) continue;
    const optOut = wordsOptOut(part, sentence, words, style);
    if (optOut) add(optOut, optOut.place!.range);
  }
  return found;
}

/** By its name, or because it is a provider's token whose name does not say so (`{{${email_footer}}}`). */
function isOptOutSlot({ name, written }: Slot): boolean {
  return isOptOutToken(name) || matchToken(written).some(({ role }) => role === "unsubscribe");
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
      answer = MAY_STOP.test(words) && OPT_OUT_LINK_WORDS.test(words);
      known.set(start, answer);
    }
    return answer;
  };
}

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
  const wordsSay = OPT_OUT_LINK_WORDS.test(words);
  const targetSays = isOptOutToken(link.href);
  const sentenceSays = (): boolean =>
    isShortLink(words) &&
    says(sentence) &&
    !hasOtherLink(part, link, sentence) &&
    !(keywords && saysKeywordBeside(part, link, sentence));
  if (!wordsSay && !targetSays && !sentenceSays()) return undefined;
  if (NOT_AN_OPT_OUT.test(around) && !targetSays) return undefined;
  const place =
    link.range.end > link.range.start ? clauseAround(part, link.range, sentence) : { part, range: link.range };
  const fault = targetFault(link, provider);
  return {
    range: link.source,
    place,
    how: /^mailto:|@/.test(link.href) ? "mailto" : "link",
    ...(fault ? { fault } : {}),
  };
}

/** "shop.example Text STOP to 60777": the keyword is the way out, the address is not. */
function saysKeywordBeside(part: MessagePart, { range }: Link, sentence: VisibleRange): boolean {
  const match = SMS_KEYWORD[0]!.exec(part.visible.text.slice(sentence.start, sentence.end));
  if (!match) return false;
  const start = sentence.start + match.index;
  return start >= range.end || start + match[0].length <= range.start;
}

/** "here", "click here", a bare address: words that leave the meaning to the sentence. */
function isShortLink(words: string): boolean {
  return words.length <= 40 || /^(?:https?:|www\.)/.test(words);
}

function hasOtherLink(part: MessagePart, link: Link, sentence: VisibleRange): boolean {
  return touching(part.links, sentence).some(
    (other) => other !== link && OPT_OUT_LINK_WORDS.test(part.visible.text.slice(other.range.start, other.range.end)),
  );
}

function wordsOptOut(part: MessagePart, sentence: VisibleRange, words: string, style: OptOutStyle): OptOut | undefined {
  const refused = NOT_AN_OPT_OUT.test(words);
  if (style.keywords && !/\bstop (?:smok|drink)/i.test(words)) {
    for (const pattern of SMS_KEYWORD) {
      const match = pattern.exec(words);
      if (match && !(refused && NOT_AN_OPT_OUT.test(match[0]))) return inWords(part, sentence, match, "keyword");
    }
  }
  if (refused) return undefined;
  for (const pattern of OPT_OUT_INSTRUCTION) {
    const match = pattern.exec(words);
    if (match) return inWords(part, sentence, match, "words");
  }
  const bare = /\bunsubs?cribe\b|\bopt[- ]?out\b/i.exec(words);
  return bare && words.length < 120
    ? { ...inWords(part, sentence, bare, "words"), fault: nowhere(bare[0]) }
    : undefined;
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
