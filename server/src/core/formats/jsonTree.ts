/** Reads JSON and JSONC into a tree, by a scanner that does not recurse; tolerant of what an author is still typing. */

import { createScanner } from "jsonc-parser";
import { RunMap } from "../text/runMap";
import type { ReadProblem } from "../types";
import type { CatalogueText } from "./catalogue";
import type { Tree, TreeEntry, TreeNode } from "./tree";

/** jsonc-parser's token kinds; its own enum is ambient and vanishes in bundles. */
const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  end: 17,
} as const;
const DEEPEST = 200;

interface Open {
  readonly kind: "map" | "list";
  readonly start: number;
  readonly entries: TreeEntry[];
  readonly items: TreeNode[];
  key?: { text: string; start: number; end: number };
}

/** Never throws. Numbers, booleans and null are left out; nesting beyond 200 levels is a problem. */
export function readJsonTree(text: string): Tree {
  const scanner = createScanner(text, true);
  const problems: ReadProblem[] = [];
  const open: Open[] = [];
  let root: TreeNode | undefined;
  const put = (node: TreeNode): void => {
    const parent = open.at(-1);
    if (!parent) root ??= node;
    else if (parent.kind === "list") parent.items.push(node);
    else if (parent.key) {
      parent.entries.push({ key: parent.key.text, keyRange: { start: parent.key.start, end: parent.key.end }, node });
      delete parent.key;
    }
  };
  const close = (end: number): void => {
    const last = open.pop();
    if (!last) return;
    const range = { start: last.start, end };
    put(
      last.kind === "map" ? { kind: "map", entries: last.entries, range } : { kind: "list", items: last.items, range },
    );
  };
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const parent = open.at(-1);
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      if (open.length >= DEEPEST) {
        problems.push({
          range: { start, end: text.length },
          text: "Values are nested more than 200 deep here, so these were not read.",
        });
        break;
      }
      open.push({ kind: token === TOKEN.openBrace ? "map" : "list", start, entries: [], items: [] });
    } else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) close(end);
    else if (token === TOKEN.string) {
      const value = decodeString(text, start, end);
      if (parent?.kind === "map" && !parent.key)
        parent.key = { text: value.text, start: value.range.start, end: value.range.end };
      else put({ kind: "text", value });
    } else if (token !== TOKEN.colon && token !== TOKEN.comma && parent) delete parent.key;
  }
  if (open.length > 0 && problems.length === 0 && text.trim() !== "") {
    problems.push({
      range: { start: open[0]!.start, end: open[0]!.start + 1 },
      text: "This bracket is never closed; the end of the file may be missing.",
    });
  }
  while (open.length > 0) close(text.length);
  return { root, problems };
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A string literal at [start, end), quotes included, decoded with its map. Also reads PO, iOS and property strings. */
export function decodeString(file: string, start: number, end: number): CatalogueText {
  const inner = start + 1;
  const last = end > inner && file[end - 1] === file[start] ? end - 1 : end;
  const origin = new RunMap();
  let text = "";
  for (let at = inner; at < last; ) {
    const escape =
      file[at] === "\\" ? /^\\(?:u([\da-fA-F]{4})|([^]))/.exec(file.slice(at, Math.min(last, at + 6))) : null;
    const shown = escape
      ? escape[1]
        ? String.fromCharCode(Number.parseInt(escape[1], 16))
        : (ESCAPES[escape[2]!] ?? escape[2]!)
      : file[at]!;
    const length = escape ? escape[0].length : 1;
    origin.add(text.length, 1, at, length);
    text += shown;
    at += length;
  }
  return { text, origin, range: { start: inner, end: last }, encoding: { kind: "json" } };
}
