/** Line-based catalogues: Java properties, iOS string files. */

import type { Format } from "../types";
import { RunMap } from "../text/runMap";
import { type CatalogueEntry, isProse } from "./catalogue";
import { decodeString } from "./jsonTree";
import { readEntries } from "./treeFile";

/** One message for each key whose text reads as prose. The extension tells iOS strings from properties. */
export const format: Format = {
  id: "key-values",
  languageIds: ["properties", "java-properties", "ios-strings"],
  extensions: [".properties", ".strings"],
  read(file, tagger) {
    const entries = /\.strings$/i.test(file.path) ? readStrings(file.text) : readProperties(file.text);
    return readEntries(
      entries.filter(({ bodies }) => isProse(bodies[0]!.text)),
      [],
      tagger,
    );
  },
};

/** `"key" = "value";` */
function readStrings(text: string): CatalogueEntry[] {
  const pattern = /"((?:[^"\\\r\n]|\\.){0,400})"\s{0,20}=\s{0,20}"(?:[^"\\]|\\[^])*"/g;
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    const start = match.index + match[1]!.length + 2 + match[0].slice(match[1]!.length + 2).indexOf('"');
    return { id: match[1]!, bodies: [decodeString(text, start, end)] };
  });
}

/** `key = value` with `\` at a line's end going on in the next; `#` and `!` begin comments. */
function readProperties(text: string): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [];
  for (const line of logicalLines(text)) {
    const match = /^[ \t]*([^\s:=#!][^\s:=]{0,200})[ \t]*[:=]?[ \t]*/.exec(
      text.slice(line.start, Math.min(line.end, line.start + 600)),
    );
    if (match) entries.push({ id: match[1]!, bodies: [decodeValue(text, line.start + match[0].length, line.end)] });
  }
  return entries;
}

function logicalLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== "\n") continue;
    let slashes = 0;
    for (let back = at - 1 - (text[at - 1] === "\r" ? 1 : 0); back >= start && text[back] === "\\"; back--) slashes++;
    if (slashes % 2 === 1 && at < text.length) continue;
    const end = text[at - 1] === "\r" ? at - 1 : at;
    if (end > start && !/^[ \t]*[#!]/.test(text.slice(start, start + 100))) lines.push({ start, end });
    start = at + 1;
  }
  return lines;
}

/** Escapes decoded, joined lines without their backslash and indent. */
function decodeValue(file: string, start: number, end: number) {
  const origin = new RunMap();
  let text = "";
  for (let at = start; at < end; ) {
    const joint = /^\\(?:\r\n|\n)[ \t]*/.exec(file.slice(at, Math.min(end, at + 200)));
    if (joint) {
      at += joint[0].length;
      continue;
    }
    const escape =
      file[at] === "\\" ? /^\\(?:u([\da-fA-F]{4})|([^]))/.exec(file.slice(at, Math.min(end, at + 6))) : null;
    const plain = { n: "\n", t: "\t", r: "\r" }[escape?.[2] ?? ""] ?? escape?.[2];
    const shown = escape ? (escape[1] ? String.fromCharCode(Number.parseInt(escape[1], 16)) : plain!) : file[at]!;
    origin.add(text.length, 1, at, escape?.[0].length ?? 1);
    text += shown;
    at += escape?.[0].length ?? 1;
  }
  return { text, origin, range: { start, end } };
}
