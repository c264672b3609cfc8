/** Takes a sentence out of a file so that nothing is left of it: no empty link, no stray marks, no blank line more than before. */

import type { Edit, Fix, Place, SourceRange } from "../types";
import { quote } from "./judged";
import { touching, wordsOf } from "./place";

/** Elements that are nothing without their words. */
const HOLLOW = "p|li|strong|em|b|i|u|span|a|small|center|h[1-6]";
const OPENS = new RegExp(`<(${HOLLOW})(?:\\s[^<>]{0,400})?>\\s{0,80}$`, "i");
const CLOSES = new RegExp(`^\\s{0,80}</(${HOLLOW})\\s{0,4}>`, "i");
/** Marks of emphasis that stand on both sides. */
const MARKS = ["**", "__", "~~", "*", "_", '"'];
/** Far enough to see an opening tag with its attributes. */
const NEAR = 500;

/** The fix that takes a sentence out; none where it cannot be done cleanly, nor for a subject or the only words of a message, which would be sent blank. */
export function removal(place: Place, file: string, title = `Remove ${quote(wordsOf(place))}`): Fix[] {
  if (place.part.kind === "subject" || isAllWords(place)) return [];
  const edits = removeEdits(place, file);
  return edits.length === 0 ? [] : [{ title, safety: "review", edits }];
}

/** Nothing would be left of a body but marks. */
function isAllWords({ part, range }: Place): boolean {
  const { text } = part.visible;
  return part.kind === "body" && !WORD.test(text.slice(0, range.start)) && !WORD.test(text.slice(range.end));
}
const WORD = /[\p{L}\p{N}\uFFFC]/u;

/** One fix that takes several sentences out; none where one of them cannot be taken cleanly. */
export function removalOfAll(places: readonly Place[], file: string, title: string): Fix[] {
  const each = places.map((place) => (place.part.kind === "subject" ? [] : removeEdits(place, file)));
  if (each.some((edits) => edits.length === 0)) return [];
  const ranges = joined(each.flat().map(({ range }) => range));
  return [{ title, safety: "review", edits: ranges.map((range) => ({ range, newText: "" })) }];
}

/** The edits that take the words at `place` out of `file`, the text of the whole file; none where that would take other words along. */
export function removeEdits(place: Place, file: string): Edit[] {
  const runs = runsOf(place, file);
  const [only] = runs;
  const widened =
    runs.length === 1 && only
      ? [withLine(withWrapping(only, file), file)]
      : joined(runs.map((run) => withWrapping(run, file)));
  return widened.map((piece) => ({ range: piece, newText: "" }));
}

/** The words at `place` with their links and the elements between, as one stretch of the file; undefined where they are none, or part of a link. */
export function wholeRun(place: Place, file: string): SourceRange | undefined {
  const runs = runsOf(place, file);
  const isCut = touching(place.part.links, place.range).some(
    ({ range }) => range.start < place.range.start || range.end > place.range.end,
  );
  return runs.length === 1 && !isCut ? runs[0] : undefined;
}

/** Where the words and links of a place stand, in one run where that can be taken as a whole. */
function runsOf({ part, range }: Place, file: string): readonly SourceRange[] {
  const words = part.visible.pieces(range);
  const links = part.links
    .filter(
      (link) => link.range.start >= range.start && link.range.end <= range.end && link.range.end > link.range.start,
    )
    .map(({ source }) => source);
  const whole = joined([...words, ...links]);
  const first = whole[0];
  const last = whole.at(-1);
  if (!first || !last || takesMore(words, { part, range })) return [];
  return whole.length > 1 && isBalanced(file.slice(first.start, last.end)) && !hasCode(file, whole)
    ? [{ start: first.start, end: last.end }]
    : whole;
}

/** In base64 a neighbour's letter may share its characters with the last one of ours. */
function takesMore(words: readonly SourceRange[], { part, range }: Place): boolean {
  return words.some((piece) => {
    const covered = part.visible.toVisible(piece);
    return covered.start < range.start || covered.end > range.end;
  });
}

/** Sorted and merged, so that no two edits touch. */
function joined(ranges: readonly SourceRange[]): SourceRange[] {
  const sorted = [...ranges].sort((one, other) => one.start - other.start || one.end - other.end);
  const merged: SourceRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

/** Every element that opens inside closes inside, so the whole run can go without breaking the page. */
function isBalanced(markup: string): boolean {
  const open: string[] = [];
  for (const [, slash, name, rest] of markup.matchAll(/<(\/?)([a-z][a-z\d]{0,20})([^<>]{0,400})>/gi)) {
    const tag = name!.toLowerCase();
    if (/^(?:br|img|hr|wbr|input|meta|link)$/.test(tag) || rest!.endsWith("/")) continue;
    if (/^(?:table|tr|td|th|div|ul|ol|body|html)$/.test(tag)) return false;
    if (slash !== "/") open.push(tag);
    else if (open.pop() !== tag) return false;
  }
  return open.length === 0;
}

/** Template code between the words stays: it may carry what the words do not show. */
function hasCode(file: string, runs: readonly SourceRange[]): boolean {
  return runs.some((run, index) => {
    const next = runs[index + 1];
    return next !== undefined && /[{}%]|<%|\*\|/.test(file.slice(run.end, next.start));
  });
}

/** With the marks and the elements that would be left empty around it. */
function withWrapping(range: SourceRange, file: string): SourceRange {
  let { start, end } = range;
  for (let round = 0; round < 6; round++) {
    const mark = MARKS.find((each) => file.endsWith(each, start) && file.startsWith(each, end));
    if (mark !== undefined && start - mark.length >= 0) {
      start -= mark.length;
      end += mark.length;
      continue;
    }
    const open = OPENS.exec(file.slice(Math.max(0, start - NEAR), start));
    const close = CLOSES.exec(file.slice(end, end + 120));
    if (!open || !close || open[1]!.toLowerCase() !== close[1]!.toLowerCase()) break;
    start -= open[0].length;
    end += close[0].length;
  }
  return { start, end };
}

/** With the space that parted it from its neighbours, and with its line when it stood alone. */
function withLine(range: SourceRange, file: string): SourceRange {
  let { start, end } = range;
  while (file[end] === " ") end++;
  const atEnd = end >= file.length || isBreak(file[end]);
  if (atEnd || file.startsWith("</", end)) while (file[start - 1] === " ") start--;
  const atStart = start === 0 || isBreak(file[start - 1]);
  if (!atStart || !atEnd || end >= file.length) return { start, end };
  end = afterBreak(file, end);
  // Of the blank lines before and behind a paragraph one is enough.
  const blankBefore = start === 0 || isBreak(file[beforeBreak(file, start) - 1]);
  if (blankBefore && isBreak(file[end])) end = afterBreak(file, end);
  return { start, end };
}

const isBreak = (unit: string | undefined): boolean => unit === "\n" || unit === "\r";
const afterBreak = (file: string, at: number): number => (file.startsWith("\r\n", at) ? at + 2 : at + 1);
const beforeBreak = (file: string, at: number): number => (file.endsWith("\r\n", at) ? at - 2 : at - 1);
