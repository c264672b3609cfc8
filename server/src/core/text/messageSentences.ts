/** The sentences of a whole message, part by part: split once, shared by the stages that read sentences. */

import type { Message, MessagePart, PartSentences, Place, VisibleRange } from "../types";
import { splitSentences } from "./sentences";

/** One entry a part, in the order of the parts; callers go by the index. */
export function sentencesOf(message: Message): readonly PartSentences[] {
  let sentences = known.get(message);
  if (!sentences) {
    sentences = message.parts.map((part) => ({ part, sentences: splitSentences(part.visible.text) }));
    known.set(message, sentences);
  }
  return sentences;
}
/** Messages never change, and a dozen rules ask for the same sentences. Results do not depend on it. */
const known = new WeakMap<Message, readonly PartSentences[]>();

/** The sentence that holds `offset`; the nearest earlier one when it lies between two. */
export function sentenceAt(sentences: readonly VisibleRange[], offset: number): VisibleRange | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? sentences[0];
}

/** A clause that is longer than its match by more than this says something of its own, and only the match is taken. */
const MOST_BESIDE = 40;

/** The clause around a match: widened to the nearest comma, semicolon, dash, bracket or bar inside the sentence, or the match alone when that is much more. */
export function clauseAround(part: MessagePart, match: VisibleRange, sentence: VisibleRange): Place {
  const { text } = part.visible;
  let { start, end } = match;
  while (start > sentence.start && !isClauseEdge(text, start - 1)) start--;
  while (end < sentence.end && !isClauseEdge(text, end)) end++;
  if (end - start > match.end - match.start + MOST_BESIDE) return { part, range: match };
  while (start < match.start && /\s/.test(text[start]!)) start++;
  if (end < sentence.end && /[.,;!?)\]]/.test(text[end]!)) end++;
  return { part, range: { start, end } };
}

function isClauseEdge(text: string, at: number): boolean {
  const unit = text[at]!;
  if (
    unit === "\n" ||
    unit === ";" ||
    unit === "|" ||
    unit === "(" ||
    unit === ")" ||
    unit === "–" ||
    unit === "—" ||
    unit === "•"
  )
    return true;
  if (unit === ",") return /\s/.test(text[at + 1] ?? " ");
  return unit === "-" && /\s/.test(text[at - 1] ?? " ") && /\s/.test(text[at + 1] ?? " ");
}
