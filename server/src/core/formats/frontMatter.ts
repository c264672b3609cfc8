/** Finds the block of metadata before a template's first line and says where more could be declared. */

import type { Declared, DeclarationPlace, Finding, ReadProblem, SourceRange } from "../types";
import { newlineOf } from "../text/positions";
import { readMetadata } from "./metadata";

export interface FrontMatter {
  readonly declared: Declared;
  readonly texts: readonly { readonly key: string; readonly range: SourceRange }[];
  /** Offset of the first character after the block; 0 (or past a byte order mark) when there is none. */
  readonly bodyStart: number;
  readonly problems: readonly ReadProblem[];
  readonly misdeclared: readonly Finding[];
}

const OPEN = /^\uFEFF?(---)[ \t]*(?:\r\n|\r|\n)/;
/** A block this long that never closes is not front matter. */
const LONGEST = 100_000;

export function readFrontMatter(text: string): FrontMatter {
  const newline = newlineOf(text);
  const open = OPEN.exec(text);
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!open) {
    return {
      declared: { suppressions: [], place: newBlock(start, newline) },
      texts: [],
      bodyStart: start,
      problems: [],
      misdeclared: [],
    };
  }
  const yamlStart = open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/m;
  const rest = text.slice(yamlStart, yamlStart + LONGEST);
  const end = close.exec(rest);
  if (!end) {
    const problem = {
      range: { start, end: Math.min(text.length, yamlStart + 1) },
      text: "This front matter is never closed, so it was read as part of the message. Close it with a line of three hyphens.",
    };
    return {
      declared: { suppressions: [], place: newBlock(start, newline) },
      texts: [],
      bodyStart: start,
      problems: [problem],
      misdeclared: [],
    };
  }
  const yaml = rest.slice(0, end.index);
  const metadata = readMetadata(yaml, yamlStart, "shared");
  return {
    declared: {
      ...metadata.declared,
      place: {
        ...insideBlock(yaml, yamlStart, newline, metadata.flat),
        ...(metadata.allow ? { allow: metadata.allow } : {}),
      },
    },
    texts: metadata.texts,
    bodyStart: yamlStart + end.index + end[0].length,
    problems: metadata.problems,
    misdeclared: metadata.misdeclared,
  };
}

function newBlock(at: number, newline: string): DeclarationPlace {
  return { at, open: `---${newline}pecr:${newline}`, close: `---${newline}`, indent: "  ", newline };
}

/** Under an existing `pecr:` key when there is one in block style, else at the end of the block: a new `pecr:` key, or beside keys that are all ours. */
function insideBlock(yaml: string, offset: number, newline: string, flat = false): DeclarationPlace {
  const key = /^pecr:[ \t]*(?:\r\n|\r|\n)/m.exec(yaml);
  if (key) {
    const from = key.index + key[0].length;
    const indent = /^([ \t]{1,40})\S/.exec(yaml.slice(from))?.[1] ?? "  ";
    return { at: offset + from, open: "", close: "", indent, newline };
  }
  const lead = yaml === "" || /[\r\n]$/.test(yaml) ? "" : newline;
  if (flat) return { at: offset + yaml.length, open: lead, close: "", indent: "", newline };
  return { at: offset + yaml.length, open: `${lead}pecr:${newline}`, close: "", indent: "  ", newline };
}
