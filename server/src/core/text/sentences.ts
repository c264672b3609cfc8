/** Splits visible text into sentences with offsets, in linear time and without looking at letter case. */

import type { VisibleRange } from "../types";

/** Words whose full stop never ends a sentence, because something must follow. Lower case, without the stop. */
const ALWAYS_OPEN = new Set(
  "mr mrs ms dr prof rev st sr no nos tel ext approx est vs eg ie cf ref fig e.g i.e n.b p.s ps".split(" "),
);
/** Words whose full stop ends a sentence only when a word follows with which sentences begin; capitals are no help where everything shouts. */
const SOMETIMES_OPEN = new Set(
  (
    "ltd plc co inc etc incl excl max min dept govt appt apt ave rd sq am pm a.m p.m u.k u.s p.a jr al " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun"
  ).split(" "),
);
const STARTER =
  /^\s{0,8}(?:the|we|you|your|our|please|if|this|that|these|it|its|it['’]s|i|he|she|they|there|here|call|text|reply|book|bring|ring|click|tap|visit|see|go|get|join|come|use|log|enter|check|contact|send|tell|let|what|when|where|why|how|who|do|don['’]t|can|will|is|are|was|were|has|have|thank|thanks|sorry|dear|hi|regards|yours|want|need|new|free|last|next|both|tickets|doors|terms)(?![a-z\d\u00c0-\u024f])/i;
/** A paragraph longer than this is cut at white space, and at four times this anywhere, so that one sentence stays a keystroke's work. */
const LONGEST_SENTENCE = 600;
const BULLET = /^\s*(?:[-*•·▪●–—✓✔>+]|\d{1,2}[.)]|[a-z][.)])\s+/i;

/** Trimmed, non-empty sentence ranges in order. Blank lines, list items and headings end a sentence; wrapped lines do not. */
export function splitSentences(text: string): VisibleRange[] {
  const sentences: VisibleRange[] = [];
  for (const block of splitBlocks(text)) splitBlock(text, block.start, block.end, sentences);
  return sentences;
}

/** Runs of lines that belong together. */
function splitBlocks(text: string): VisibleRange[] {
  const blocks: VisibleRange[] = [];
  for (const lines of paragraphs(text)) {
    const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
    let start = lines[0]!.start;
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      if (next && isWrapped(text, line, next, width)) return;
      blocks.push({ start, end: line.end });
      if (next) start = next.start;
    });
  }
  return blocks;
}

/** Lines without their breaks, grouped between blank lines. */
function* paragraphs(text: string): Generator<VisibleRange[]> {
  let lines: VisibleRange[] = [];
  let at = 0;
  while (at <= text.length) {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    if (isBlank(text, at, end)) {
      if (lines.length > 0) yield lines;
      lines = [];
    } else lines.push({ start: at, end });
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  if (lines.length > 0) yield lines;
}

/** Columns at which editors and mailers fold; a shorter or longer line ends where its author wanted. */
const NARROWEST_FOLD = 36;
const WIDEST_FOLD = 140;
const SLOT_WIDTH = 18;
const STANDS_ALONE =
  /^\s{0,8}(?:(?:reply|text|txt|send|rply)\s{1,4}["'“‘]?(?:stop|end|quit|no|yes)\b|(?:to\s{1,4})?(?:stop|unsubscribe|opt[ -]?out)\b|opt[ -]?out|(?:kind |best |warm |many )?(?:regards|thanks)[,.!]?\s{0,4}(?:\n|$)|yours (?:sincerely|faithfully|truly))/i;
/** The line's last word is an address, after which nobody writes on. */
const ENDS_IN_ADDRESS = /(?:https?:\/\/|www\.|[a-z\d-]\.[a-z]{2,8}\/)\S{0,200}$|\S@\S{1,80}$/i;

/** A break is a wrap when the next line's first word would not have fitted: the way editors and mailers fold lines. */
function isWrapped(text: string, line: VisibleRange, next: VisibleRange, width: number): boolean {
  if (width < NARROWEST_FOLD || width > WIDEST_FOLD) return false;
  const following = text.slice(next.start, Math.min(next.end, next.start + 80));
  if (BULLET.test(following) || STANDS_ALONE.test(following)) return false;
  if (ENDS_IN_ADDRESS.test(text.slice(Math.max(line.start, line.end - 200), line.end))) return false;
  const word = /^\s*\S+/.exec(following)?.[0].length ?? 0;
  // A placeholder is one character here and a whole name where the line was folded.
  const slots = text.slice(line.start, line.end).split("\uFFFC").length - 1;
  return line.end - line.start + slots * SLOT_WIDTH + 1 + word > width;
}

function splitBlock(text: string, start: number, end: number, into: VisibleRange[]): void {
  let from = start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (at - from >= LONGEST_SENTENCE && (isSpaceOrBreak(unit) || at - from >= 4 * LONGEST_SENTENCE)) {
      push(text, from, at, into);
      from = at;
      continue;
    }
    if (!isTerminator(unit)) continue;
    let after = at + 1;
    while (after < end && isTerminator(text.charCodeAt(after))) after++;
    const stops = after - at;
    while (after < end && isCloser(text.charCodeAt(after))) after++;
    if (after < end && !isSpaceOrBreak(text.charCodeAt(after))) {
      at = after - 1;
      continue;
    }
    if (unit === 46 && stops === 1 && isAbbreviation(text, from, at, after)) continue;
    push(text, from, after, into);
    from = after;
    at = after - 1;
  }
  push(text, from, end, into);
}

function isAbbreviation(text: string, from: number, stop: number, after: number): boolean {
  let start = stop;
  while (start > from && stop - start < 12 && !/[\s(]/.test(text[start - 1]!)) start--;
  const word = text
    .slice(start, stop)
    .toLowerCase()
    .replace(/[\u200b\u200c\u200d\ufeff]/g, "");
  if (/^[a-z]$/.test(word)) return true;
  // A bare list number such as "1." belongs to what follows.
  if (/^\d{1,2}$/.test(word) && isBlank(text, from, start)) return true;
  if (ALWAYS_OPEN.has(word)) return true;
  return SOMETIMES_OPEN.has(word) && !STARTER.test(text.slice(after, after + 24));
}

function push(text: string, start: number, end: number, into: VisibleRange[]): void {
  let first = start;
  let last = end;
  while (first < last && isSpaceOrBreak(text.charCodeAt(first))) first++;
  while (last > first && isSpaceOrBreak(text.charCodeAt(last - 1))) last--;
  if (last > first) into.push({ start: first, end: last });
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
const isBreak = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
const isSpace = (unit: number): boolean =>
  unit === 32 ||
  unit === 9 ||
  unit === 0xa0 ||
  unit === 0x200b ||
  unit === 0x202f ||
  unit === 0xfeff ||
  unit === 0x2009;
const isSpaceOrBreak = (unit: number): boolean => isSpace(unit) || isBreak(unit);
const isTerminator = (unit: number): boolean =>
  unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x203d;
const isCloser = (unit: number): boolean =>
  unit === 34 ||
  unit === 39 ||
  unit === 41 ||
  unit === 93 ||
  unit === 0x2019 ||
  unit === 0x201d ||
  unit === 0xbb ||
  unit === 42 ||
  unit === 95;
