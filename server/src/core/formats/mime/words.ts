/** RFC 2047 encoded words in header values, with the way back to the file. */

import { RunMap } from "../../text/runMap";
import { CHARSETS, decodeBase64, type Decoded, decodePlain, decodeQuotedPrintable } from "./decode";

const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi;

/** Decodes a header value that stands at [start, end) of the file; folds are shown as one space. */
export function decodeHeader(file: string, start: number, end: number): Decoded {
  const value = file.slice(start, end);
  const origin = new RunMap();
  const chunks: string[] = [];
  let length = 0;
  const add = (piece: Decoded): void => {
    if (piece.text === "") return;
    for (let at = 0; at < piece.text.length; at++) {
      const span = piece.origin.toOrigin({ start: at, end: at + 1 });
      origin.add(length + at, 1, span.start, span.end - span.start);
    }
    chunks.push(piece.text);
    length += piece.text.length;
  };
  let at = 0;
  let afterWord = false;
  for (const match of value.matchAll(WORD)) {
    const between = value.slice(at, match.index);
    // White space between two encoded words is not shown.
    if (!(afterWord && /^\s*$/.test(between))) add(unfold(file, start + at, start + match.index));
    add(decodeWord(file, start + match.index, match));
    at = match.index + match[0].length;
    afterWord = true;
  }
  add(unfold(file, start + at, end));
  return { text: chunks.join(""), origin };
}

function decodeWord(file: string, at: number, match: RegExpMatchArray): Decoded {
  const [whole, charset = "", kind = "", content = ""] = match;
  if (!CHARSETS.test(charset)) return decodePlain(file, at, at + whole.length);
  const end = at + whole.length - 2;
  const start = end - content.length;
  if (kind.toLowerCase() === "b") return decodeBase64(file, start, end, charset);
  return decodeQuotedPrintable(file, start, end, charset, "word");
}

function unfold(file: string, start: number, end: number): Decoded {
  const origin = new RunMap();
  let text = "";
  for (let at = start; at < end; ) {
    const fold = /^(?:\r\n|\r|\n)[ \t]*/.exec(file.slice(at, Math.min(end, at + 200)))?.[0].length ?? 0;
    origin.add(text.length, 1, at, fold || 1);
    text += fold ? " " : file[at];
    at += fold || 1;
  }
  return { text, origin };
}
