/** Reads YAML into a tree; each scalar's decoded text leads back to the characters it was written with. */

import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import { RunMap } from "../text/runMap";
import type { FooterEncoding, ReadProblem } from "../types";
import type { CatalogueText } from "./catalogue";
import type { Tree, TreeEntry, TreeNode } from "./tree";

const DEEPEST = 100;

/** Never throws and follows no alias. Nodes more than 100 levels deep are left out. */
export function readYamlTree(text: string): Tree {
  // Billions of laughs need aliases to be followed; they are not, and nesting is bounded before the parser recurses.
  if (/(?:[[{][ \t]*){200}/.test(text))
    return {
      root: undefined,
      problems: [
        { range: { start: 0, end: 1 }, text: "Values are nested more than 200 deep in this file, so it was not read." },
      ],
    };
  const document = parseDocument(text, {
    strict: false,
    uniqueKeys: false,
    logLevel: "silent",
    keepSourceTokens: false,
  });
  const problems: ReadProblem[] = document.errors.slice(0, 5).map((error) => ({
    range: {
      start: Math.min(error.pos[0], text.length),
      end: Math.min(text.length, Math.max(error.pos[1], error.pos[0] + 1)),
    },
    text: `This could not be read as YAML: ${error.message.split("\n")[0]!.split(" at line")[0]!}. What follows may be missed.`,
  }));
  return { root: document.contents ? toTree(document.contents as Node, text, 0) : undefined, problems };
}

function toTree(node: Node, text: string, depth: number): TreeNode | undefined {
  if (depth > DEEPEST || isAlias(node) || !node.range) return undefined;
  const range = { start: node.range[0], end: node.range[1] };
  if (isMap(node)) {
    const entries = node.items.flatMap((pair): TreeEntry[] => {
      const child = pair.value ? toTree(pair.value as Node, text, depth + 1) : undefined;
      if (!child || !isScalar(pair.key) || !pair.key.range) return [];
      return [
        { key: String(pair.key.value), keyRange: { start: pair.key.range[0], end: pair.key.range[1] }, node: child },
      ];
    });
    return { kind: "map", entries, range };
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => {
      const child = toTree(item as Node, text, depth + 1);
      return child ? [child] : [];
    });
    return { kind: "list", items, range };
  }
  if (!isScalar(node) || typeof node.value !== "string") return undefined;
  return { kind: "text", value: decodeScalar(node as Scalar<string>, text) };
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

/** Maps one decoded character; written white space that stands for nothing is passed over. */
function alignOne(origin: RunMap, value: string, shown: number, file: string, from: number, end: number): number {
  let at = from;
  const wanted = value[shown]!;
  if (/\s/.test(wanted)) {
    let stop = at;
    while (stop < end && /\s/.test(file[stop]!) && !(stop > at && value[shown + 1] === "\n" && file[stop] === "\n"))
      stop++;
    // A run of written blanks stands for this one blank, or for several line feeds of which this is one.
    const several = /\s/.test(value[shown + 1] ?? "x");
    const length = several ? Math.min(1, stop - at) : stop - at;
    origin.add(shown, 1, at, length);
    return at + length;
  }
  while (at < end && file[at] !== wanted && (/\s/.test(file[at]!) || file[at] === "\\")) at++;
  origin.add(shown, 1, Math.min(at, end), at < end ? 1 : 0);
  return Math.min(end, at + 1);
}

/** A blank kept at a folded line's beginning is written as an escape behind the blanks that the folding eats. */
function escapedBlank(value: string, shown: number, file: string, at: number, end: number): number {
  if (!/\s/.test(value[shown]!) || /\s/.test(value[shown + 1] ?? "x")) return at;
  let stop = at;
  while (stop < end && /\s/.test(file[stop]!)) stop++;
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
