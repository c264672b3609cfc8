/** Plain text as a message: `Subject:` lines first, then everything as written. */

import type { Header, MessagePart, SourceRange } from "../types";
import { withPlainLinks } from "./links";
import { type MarkupSource, PartBuilder, toFile } from "./source";

const HEADER_LINE =
  /^(subject|from|to|cc|bcc|reply-to|sender|preheader|preview|preview text|date|list-unsubscribe|list-unsubscribe-post|x-[\w-]+)[ \t]*:[ \t]*([^\r\n]*)(\r\n|\r|\n|$)/i;

/** A sentence and another one: nobody's name or address. */
const SPEECH = /[a-z]{3}[.!?] +\S/i;

/** The lines above a body, as headers and parts. Empty, with `bodyStart` where reading began, when there are none. */
export interface HeaderBlock {
  readonly headers: readonly Header[];
  readonly parts: readonly MessagePart[];
  readonly bodyStart: number;
}

/** Reads the header-like lines at `start`; without a `Subject:` or `From:` among them there are none. */
export function readHeaderLines(source: MarkupSource, start: number, end: number): HeaderBlock {
  const blank = /^\s*/.exec(source.text.slice(start, Math.min(end, start + 2000)))![0].length;
  let at = start + blank;
  const headers: Header[] = [];
  const parts: MessagePart[] = [];
  for (;;) {
    const match = HEADER_LINE.exec(source.text.slice(at, Math.min(end, at + 4000)));
    if (!match) break;
    const [line, name = "", value = "", lineBreak = ""] = match;
    const valueStart = at + line.length - lineBreak.length - value.length;
    headers.push({
      name: name.toLowerCase(),
      value,
      range: toFile(source, { start: valueStart, end: valueStart + value.length }),
    });
    const kind = /^subject$/i.test(name) ? "subject" : /^pre/i.test(name) ? "preheader" : undefined;
    if (kind) parts.push(readInline(source, { start: valueStart, end: valueStart + value.length }, kind));
    at += line.length;
    if (lineBreak === "") break;
  }
  const named = headers.some(({ name, value }) => name === "subject" || (name === "from" && !SPEECH.test(value)));
  // "From: all at Larkspur. 20% off today" with nothing behind is a text message and no header.
  const onlyFrom = !headers.some(({ name }) => name === "subject") && !/\S/.test(source.text.slice(at, end));
  if (!named || onlyFrom) return { headers: [], parts: [], bodyStart: start };
  return { headers, parts, bodyStart: at };
}

/** One line of words: a subject, a preheader. */
export function readInline(source: MarkupSource, range: SourceRange, kind: MessagePart["kind"]): MessagePart {
  const builder = new PartBuilder(source);
  builder.fold(range.start, range.end);
  return builder.part(kind);
}

/** Text shown as written, with its plain addresses as links. */
export function readTextBody(source: MarkupSource, start: number, end: number): MessagePart {
  const builder = new PartBuilder(source);
  builder.copy(start, end);
  return withPlainLinks(builder.part("body"));
}

/** The end of the last character that is not white space; `start` when there is none. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}
