/** Reads YAML into a tree; each scalar's decoded text leads back to the characters it was written with. */

import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import { RunMap } from "../text/runMap";
import { DEEPEST_YAML, yamlDepth } from "../text/yamlDepth";
import type { FooterEncoding, ReadProblem, TemplateTag } from "../types";
import type { CatalogueText } from "./catalogue";
import type { Tree, TreeEntry, TreeNode } from "./tree";

const DEEPEST = 100;

/** Never throws and follows no alias. What stands more than 100 levels deep is left out, and said. */
export function readYamlTree(file: string, tags: readonly TemplateTag[] = []): Tree {
  const text = withTagsAsWords(file, tags);
  // Billions of laughs need aliases to be followed; they are not, and nesting is bounded before the parser recurses.
  if (yamlDepth(text) > DEEPEST_YAML) {
    const why = `Values are nested more than ${DEEPEST_YAML} deep in this file, so it was not read.`;
    return { root: undefined, problems: [{ range: { start: 0, end: 1 }, text: why }] };
  }
  const document = parseDocument(text, {
    strict: false,
    uniqueKeys: false,
    logLevel: "silent",
    keepSourceTokens: false,
    // Lines of context are not shown, and take time with the square of a line's length.
    prettyErrors: false,
  });
  const problems: ReadProblem[] = document.errors.slice(0, 5).map((error) => ({
    range: {
      start: Math.min(error.pos[0], text.length),
      end: Math.min(text.length, Math.max(error.pos[1], error.pos[0] + 1)),
    },
    text: `This could not be read as YAML: ${error.message.split("\n")[0]!}. What follows may be missed.`,
  }));
  const left = new LeftOut(file);
  const root = document.contents ? toTree(document.contents as Node, { text, file }, 0, left) : undefined;
  return { root, problems: [...problems, ...left.problems] };
}

/** Places of nodes that were not read. */
class LeftOut {
  readonly problems: ReadProblem[] = [];

  constructor(private readonly text: string) {}

  add(start: number, end: number): void {
    if (this.problems.length >= MOST_LEFT_OUT) return;
    const range = { start, end: Math.min(this.text.length, Math.max(end, start + 1)) };
    this.problems.push({
      range,
      text: `Values are nested more than ${DEEPEST} deep here, so these were not read.`,
    });
  }
}
/** A file that nests so deeply in more places is told of by the first. */
const MOST_LEFT_OUT = 5;

function toTree(node: Node, from: Source, depth: number, left: LeftOut): TreeNode | undefined {
  if (isAlias(node) || !node.range) return undefined;
  if (depth > DEEPEST) {
    left.add(node.range[0], node.range[1]);
    return undefined;
  }
  const range = { start: node.range[0], end: node.range[1] };
  if (isMap(node)) {
    const entries = node.items.flatMap((pair): TreeEntry[] => {
      const child = pair.value ? toTree(pair.value as Node, from, depth + 1, left) : undefined;
      if (!child || !isScalar(pair.key) || !pair.key.range) return [];
      return [
        { key: String(pair.key.value), keyRange: { start: pair.key.range[0], end: pair.key.range[1] }, node: child },
      ];
    });
    return { kind: "map", entries, range };
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => {
      const child = toTree(item as Node, from, depth + 1, left);
      return child ? [child] : [];
    });
    return { kind: "list", items, range };
  }
  if (!isScalar(node) || typeof node.value !== "string") return undefined;
  const value = decodeScalar(node as Scalar<string>, from.text);
  return { kind: "text", value: { ...value, text: withTags(value, from.file) } };
}

/** The text that was parsed, and the file's own of the same length. */
interface Source {
  readonly text: string;
  readonly file: string;
}

const LONGEST_KEY = 300;
/** Stands for the first character of a tag that YAML would read as a mark of its own. */
const TAG_MARK = "\uE001";

/** `subject: {{name}}, your order` is meant as words: a tag at the beginning of an unquoted value opens no map. */
function withTagsAsWords(file: string, tags: readonly TemplateTag[]): string {
  const chunks: string[] = [];
  let at = 0;
  for (const { range } of tags) {
    if (range.start < at || !"{[%@*&!|>`".includes(file[range.start]!)) continue;
    const before = file.slice(Math.max(0, range.start - LONGEST_KEY), range.start);
    const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
    if (line.length === LONGEST_KEY || !/^[ \t]*(?:- +)*(?:[^\s"'#{}[\],][^:\n"'#{}[\],]{0,200}: +)?$/.test(line))
      continue;
    chunks.push(file.slice(at, range.start), TAG_MARK);
    at = range.start + 1;
  }
  return chunks.length === 0 ? file : chunks.join("") + file.slice(at);
}

/** The words with the tags' own first characters. */
function withTags({ text, origin }: CatalogueText, file: string): string {
  if (!text.includes(TAG_MARK)) return text;
  return text.replace(
    new RegExp(TAG_MARK, "g"),
    (mark, at: number) => file[origin.toOrigin({ start: at, end: at + 1 }).start] ?? mark,
  );
}

/**
 * Walks the written characters beside the decoded ones: equal ones map one to one, an escape maps whole,
 * and white space that folding ate or turned into one blank maps as a run. Works for every scalar style.
 */
function decodeScalar(node: Scalar<string>, file: string): CatalogueText {
  const { value, type } = node;
  const [start, end] = node.range!;
  const quote = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE" ? 1 : 0;
  const header =
    type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED"
      ? (/^[^\r\n]*(?:\r\n|\r|\n|$)/.exec(file.slice(start, end))?.[0].length ?? 0)
      : quote;
  const range = { start: start + header, end: Math.max(start + header, end - quote) };
  const origin = new RunMap();
  let at = range.start;
  for (let shown = 0; shown < value.length; shown++) {
    const same = alike(value, shown, file, at, range.end);
    if (same > 0) {
      origin.add(shown, same, at, same);
      at += same;
      shown += same - 1;
      continue;
    }
    if (type === "QUOTE_DOUBLE") at = escapedBlank(value, shown, file, at, range.end);
    const step = type === "QUOTE_DOUBLE" ? escapeAt(file, at, range.end) : 0;
    if (step > 0) {
      origin.add(shown, 1, at, step);
      at += step;
    } else if (type === "QUOTE_SINGLE" && value[shown] === "'" && file.startsWith("''", at)) {
      origin.add(shown, 1, at, 2);
      at += 2;
    } else at = alignOne(origin, value, shown, file, at, range.end);
  }
  return { text: value, origin, range, ...encodingOf(type) };
}

/** How many characters are written as they are decoded, with a blank between two of them at most; quotes and escapes end it. */
function alike(value: string, shown: number, file: string, at: number, end: number): number {
  const most = Math.min(value.length - shown, end - at);
  let length = 0;
  while (length < most) {
    const unit = value.charCodeAt(shown + length);
    if (unit !== file.charCodeAt(at + length) || unit === BACKSLASH || unit === QUOTE) break;
    if (isBlank(unit)) {
      const next = length + 1;
      const single =
        next < most &&
        value.charCodeAt(shown + next) === file.charCodeAt(at + next) &&
        !isBlank(value.charCodeAt(shown + next)) &&
        file.charCodeAt(at + next) !== BACKSLASH;
      if (unit !== SPACE || !single) break;
    }
    length++;
  }
  return length;
}
const SPACE = 32;
const QUOTE = 39;
const BACKSLASH = 92;

/** Maps one decoded character; written white space that stands for nothing is passed over. */
function alignOne(origin: RunMap, value: string, shown: number, file: string, from: number, end: number): number {
  let at = from;
  const wanted = value[shown]!;
  if (isBlank(value.charCodeAt(shown))) {
    // A run of written blanks stands for this one blank, or for several line feeds of which this is one.
    const several = isBlank(value.charCodeAt(shown + 1));
    const most = several ? Math.min(at + 1, end) : end;
    let stop = at;
    while (stop < most && isBlank(file.charCodeAt(stop))) stop++;
    origin.add(shown, 1, at, stop - at);
    return stop;
  }
  while (at < end && file[at] !== wanted && (isBlank(file.charCodeAt(at)) || file[at] === "\\")) at++;
  origin.add(shown, 1, Math.min(at, end), at < end ? 1 : 0);
  return Math.min(end, at + 1);
}

/** What `\s` matches, without a regular expression for each character. */
function isBlank(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit === 0xa0 || (unit > 0x1000 && /\s/.test(String.fromCharCode(unit)));
}

/** A blank kept at a folded line's beginning is written as an escape behind the blanks that the folding eats. */
function escapedBlank(value: string, shown: number, file: string, at: number, end: number): number {
  if (!isBlank(value.charCodeAt(shown)) || isBlank(value.charCodeAt(shown + 1))) return at;
  let stop = at;
  while (stop < end && isBlank(file.charCodeAt(stop))) stop++;
  return /^\\[ \tnrt_]/.test(file.slice(stop, Math.min(end, stop + 2))) ? stop : at;
}

/** Length of a double-quoted escape; 0 when none stands here or it only joins lines. */
function escapeAt(file: string, at: number, end: number): number {
  if (file[at] !== "\\" || at + 1 >= end || file[at + 1] === "\n" || file[at + 1] === "\r") return 0;
  const long: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
  return Math.min(long[file[at + 1]!] ?? 2, end - at);
}

function encodingOf(type: Scalar["type"]): { encoding?: FooterEncoding } {
  if (type === "QUOTE_DOUBLE") return { encoding: { kind: "json" } };
  if (type === "QUOTE_SINGLE") return { encoding: { kind: "doubled", quote: "'" } };
  return {};
}
