/** Where in YAML a cursor stands, read from the lines around it: text that is being typed is seldom whole. Knows no schema. */

import type { SourceRange } from "../types";

/** A place where a key or a value can be written. */
export interface Cursor {
  /** Keys from the root to the map or value; "[]" for an item of a list. */
  readonly path: readonly string[];
  /** `item` may be a value of a list or the first key of a map in it. */
  readonly mode: "key" | "value" | "item";
  /** The word that is being written, inside any quotes; empty where nothing is. */
  readonly word: SourceRange;
  /** Keys that the map has already. */
  readonly present: readonly string[];
  /** What must stand before a new value: a blank behind a bare colon. */
  readonly lead: string;
  /** A key is being written and its colon stands already. */
  readonly keyed: boolean;
  /** The word stands inside quotes. */
  readonly quoted: boolean;
}

const KEY =
  /^(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"'#{}[\],:&*!|>%@`-][^\s"'#{}[\],:]{0,200}|[\w-][\w.-]{0,200}))[ \t]{0,20}:(?=[ \t]|$)/;
const WORD = /[\w./{}*:+-]{0,200}$/;
/** A longer line is no metadata, and further up nothing is looked for. */
const LONGEST_LINE = 1000;
const FURTHEST = 50_000;

/** One line of YAML: its columns, and the key that opens it. */
interface Line {
  readonly indent: number;
  /** Columns of its list marks. */
  readonly dashes: readonly number[];
  /** Column of what follows them. */
  readonly column: number;
  readonly key: string | undefined;
  /** Nothing but a comment stands behind the key. */
  readonly opens: boolean;
}

/** The cursor at an offset; the YAML stands at `region` of the text. Undefined in comments, block texts and where nothing can be told. */
export function yamlCursor(text: string, offset: number, region: SourceRange): Cursor | undefined {
  const start = Math.max(region.start, text.lastIndexOf("\n", offset - 1) + 1, text.lastIndexOf("\r", offset - 1) + 1);
  if (offset - start > LONGEST_LINE || offset < region.start || offset > region.end) return undefined;
  const before = text.slice(start, offset).replace(/^\uFEFF/, "");
  const after = /^[^\r\n]{0,200}/.exec(text.slice(offset, Math.min(region.end, offset + 200)))![0];
  if (/(?:^|[ \t])#/.test(before)) return undefined;
  const line = readLine(before);
  const body = before.slice(line.column);
  const { path, present } = parentsOf(text, start, line, region);
  const inFlow = flowAt(body, path, line);
  if (inFlow) return withWord(inFlow, offset, after);
  if (line.key !== undefined) {
    const value = body.slice(KEY.exec(body)![0].length);
    return withWord(
      {
        path: [...path, line.key],
        mode: "value",
        written: value.trimStart(),
        present: [],
        lead: value === "" ? " " : "",
      },
      offset,
      after,
    );
  }
  return withWord(
    { path, mode: line.dashes.length > 0 ? "item" : "key", written: body, present, lead: "" },
    offset,
    after,
  );
}

interface Found {
  readonly path: readonly string[];
  readonly mode: Cursor["mode"];
  /** What has been written of it. */
  readonly written: string;
  readonly present: readonly string[];
  readonly lead: string;
}

function withWord({ path, mode, written, present, lead }: Found, offset: number, after: string): Cursor | undefined {
  const quote = /^["']/.exec(written)?.[0];
  const begun = quote ? written.slice(1) : written;
  // Words of several parts are somebody's own text.
  if (quote === undefined && mode !== "value" && /\s/.test(begun.trimStart())) return undefined;
  const word = quote ? begun : WORD.exec(begun)![0];
  const rest = quote ? after.slice(0, Math.max(0, after.indexOf(quote))) : /^[\w./{}*+-]*/.exec(after)![0];
  const behind = after.slice(rest.length);
  return {
    path,
    mode,
    word: { start: offset - word.length, end: offset + rest.length },
    present,
    lead,
    keyed: mode !== "value" && /^["']?[ \t]{0,20}:/.test(behind),
    quoted: quote !== undefined,
  };
}

function readLine(text: string): Line {
  const lead = /^[ \t]*/.exec(text)![0].length;
  const dashes: number[] = [];
  let column = lead;
  for (let mark = /^-[ \t]+|^-$/.exec(text.slice(column)); mark; mark = /^-[ \t]+|^-$/.exec(text.slice(column))) {
    dashes.push(column);
    column += mark[0].length;
    if (dashes.length > 20) break;
  }
  const body = text.slice(column);
  const match = KEY.exec(body);
  const key = match ? (match[1] ?? match[2] ?? match[3]) : undefined;
  const opens = match !== null && /^[ \t]*(?:#|$)/.test(body.slice(match[0].length));
  return { indent: lead, dashes, column, key, opens };
}

/** The path to the map that a line stands in, and the other keys of that map. */
function parentsOf(
  text: string,
  start: number,
  line: Line,
  region: SourceRange,
): { readonly path: string[]; readonly present: string[] } {
  const path: string[] = line.dashes.map(() => "[]");
  const present: string[] = [];
  let column = line.dashes[0] ?? line.column;
  let inList = line.dashes.length > 0;
  let own = true;
  for (const above of linesAbove(text, start, region)) {
    if (column === 0 && !inList && !own) break;
    const { indent, dashes, key, opens } = above;
    if (!inList && above.column === column) {
      if (own && key !== undefined && line.dashes.length === 0) present.push(key);
      if (dashes.length === 0) continue;
      path.unshift(...dashes.map(() => "[]"));
      column = dashes[0]!;
      inList = true;
      own = false;
    } else if (
      opens &&
      (inList ? above.column <= column && (dashes.length === 0 || indent < column) : above.column < column)
    ) {
      path.unshift(key!);
      own = false;
      inList = dashes.length > 0;
      if (inList) path.unshift(...dashes.map(() => "[]"));
      column = inList ? dashes[0]! : above.column;
      if (column === 0 && !inList) break;
    }
  }
  if (line.dashes.length === 0) present.push(...keysBelow(text, start, line.column, region));
  return { path, present };
}

/** Lines with words above, the nearest first. */
function* linesAbove(text: string, start: number, region: SourceRange): Iterable<Line> {
  const lines = text.slice(Math.max(region.start, start - FURTHEST), start).split(/\r\n|\r|\n/);
  for (let at = lines.length - 2; at >= 0; at--) {
    const line = lines[at]!.slice(0, LONGEST_LINE).replace(/^\uFEFF/, "");
    if (hasWords(line) && !/^(?:---|\.\.\.)[ \t]*$/.test(line)) yield readLine(line);
  }
}

function hasWords(line: string): boolean {
  const words = line.trimStart();
  return words !== "" && !words.startsWith("#");
}

/** Keys of the same map in the lines that follow. */
function keysBelow(text: string, start: number, column: number, region: SourceRange): string[] {
  const keys: string[] = [];
  const lines = text.slice(start, Math.min(region.end, start + FURTHEST)).split(/\r\n|\r|\n/);
  for (const line of lines.slice(1)) {
    if (!hasWords(line)) continue;
    const below = readLine(line.slice(0, LONGEST_LINE));
    if (below.indent < column || (below.indent === column && below.dashes.length > 0)) break;
    if (below.column === column && below.key !== undefined) keys.push(below.key);
  }
  return keys;
}

/** Brackets that one line opens: `consent: { ref: a, `, `[email, `. */
function flowAt(body: string, above: readonly string[], line: Line): Found | undefined {
  const head = line.key === undefined ? "" : KEY.exec(body)![0];
  const value = body.slice(head.length);
  if (!/^[ \t]*[[{]/.test(value)) return undefined;
  const frames: { readonly map: boolean; segment: string; keys: string[] }[] = [];
  let quote = "";
  for (const unit of value) {
    const top = frames.at(-1);
    if (quote !== "" || unit === '"' || unit === "'") {
      quote = quote === "" ? unit : unit === quote ? "" : quote;
      if (top) top.segment += unit;
    } else if (unit === "{" || unit === "[") frames.push({ map: unit === "{", segment: "", keys: [] });
    else if (unit === "}" || unit === "]") frames.pop();
    else if (unit === "," && top) {
      const key = KEY.exec(top.segment.trimStart());
      if (key) top.keys.push((key[1] ?? key[2] ?? key[3])!);
      top.segment = "";
    } else if (top) top.segment += unit;
  }
  const last = frames.at(-1);
  if (!last) return undefined;
  const path = [...above, ...(line.key === undefined ? [] : [line.key])];
  for (const { map, segment } of frames.slice(0, -1)) {
    const key = KEY.exec(segment.trimStart());
    path.push(map ? (key ? (key[1] ?? key[2] ?? key[3])! : "") : "[]");
  }
  const segment = last.segment.trimStart();
  if (!last.map) return { path: [...path, "[]"], mode: "item", written: segment, present: [], lead: "" };
  const key = KEY.exec(segment);
  if (!key) return { path, mode: "key", written: segment, present: last.keys, lead: "" };
  const written = segment.slice(key[0].length);
  const name = (key[1] ?? key[2] ?? key[3])!;
  const lead = /[ \t]$/.test(last.segment) || written !== "" ? "" : " ";
  return { path: [...path, name], mode: "value", written: written.trimStart(), present: [], lead };
}
