/** Names that stand by themselves: behind "Regards,", in a line of their own, as the last sentence. */

import type { VisibleRange } from "../../types";
import { isCommon } from "./commonWords";
import { isBody, isName, isOrdinary, wordsIn } from "./names";
import { FIRST_NAMES, JOINED, NAME, NO_NAME, NOT_NAMES, SIGN_OFF } from "./senderWords";
import { WELSH_SIGN_OFF } from "./welshWords";

/** A line longer than this is prose, not a signature. */
const LONGEST_SIGNATURE = 400;

/** The line behind "Regards,", where it is no person's name, or the line behind that. */
export function signatureIn(text: string): VisibleRange | undefined {
  const lines = linesOf(text, 0, text.length);
  for (let index = 0; index < lines.length - 1; index++) {
    const { start, end } = lines[index]!;
    if (end - start > LONGEST_SIGN_OFF || !isSignOff(text.slice(start, end))) continue;
    const found = lines.slice(index + 1, index + 3).find((line) => isSignature(text.slice(line.start, line.end)));
    if (found) return found;
  }
  return undefined;
}
const LONGEST_SIGN_OFF = 40;

function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line) || WELSH_SIGN_OFF.test(line.trim());
}

/** A logo's alternative text at the top, a name at the foot: a line of up to three words, one of which is no ordinary word. */
export function nameAlone(text: string): VisibleRange | undefined {
  const first = linesOf(text, 0, Math.min(text.length, LONGEST_SIGNATURE)).slice(0, 2);
  const firstEnd = first.at(-1)?.end ?? 0;
  const last = linesOf(text, Math.max(0, text.length - LONGEST_SIGNATURE), text.length).slice(-3);
  return [...first, ...last].find(({ start, end }) => {
    const line = text.slice(start, end);
    if (
      line.length > LONGEST_NAME ||
      !WHOLE_NAME.test(line) ||
      wordsIn(line).length > 3 ||
      !isName(line) ||
      isOrdinary(line)
    )
      return false;
    return start < firstEnd || !isPersonal(line);
  });
}

/** "... till Sunday! Willow Wool.": a sentence among the last three that is nothing but two to four names. */
export function namedSentence(text: string, sentences: readonly VisibleRange[]): VisibleRange | undefined {
  return sentences.slice(-3).find(({ start, end }) => {
    const name = text.slice(start, Math.min(end, start + LONGEST_NAME + 1)).replace(/[.!]$/, "");
    const words = wordsIn(name);
    return (
      words.length > 1 &&
      words.length < 5 &&
      WHOLE_NAME.test(name) &&
      !NO_NAME.test(name) &&
      // "Dan Fletcher" is a person; "Willow Wool" sells some.
      (!FIRST_NAMES.has(words[0]!) || isCommon(words.at(-1)!)) &&
      !words.some((word) => NOT_NAMES.has(word))
    );
  });
}

/** The lines between two offsets that are not blank, white space around them left out. */
function linesOf(text: string, from: number, to: number): VisibleRange[] {
  const lines: VisibleRange[] = [];
  let at = from;
  for (const line of text.slice(from, to).split("\n")) {
    const start = at + (line.length - line.trimStart().length);
    const end = start + line.trim().length;
    if (end > start) lines.push({ start, end });
    at += line.length + 1;
  }
  return lines;
}

/** A short line of names; two words with capitals are a person's as a rule. */
function isSignature(line: string): boolean {
  if (line.length > LONGEST_NAME) return false;
  const name = line
    .trim()
    .replace(/^(?:the|from|your friends at) /i, "")
    .replace(/[.,!]$/, "");
  return WHOLE_NAME.test(name) && isName(name) && !isPersonal(name);
}

const LONGEST_NAME = 60;

/** One or two words, as people sign: "Tamsin", "Marek Zielony". Kept for people unless something says company. */
function isPersonal(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= 2 && name !== name.toUpperCase() && !isBody(name) && !words.some((word) => JOINED_WHOLE.test(word))
  );
}
const JOINED_WHOLE = new RegExp(`^${JOINED.source}$`);
const WHOLE_NAME = new RegExp(`^${NAME}$`);
