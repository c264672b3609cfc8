/** Messages inside a catalogue: each text decoded, read as plain text or HTML, and led back to the raw file. */

import type {
  Comment,
  Declared,
  FooterEncoding,
  FooterPlace,
  Message,
  MessagePart,
  SourceRange,
  Tagger,
} from "../types";
import type { RunMap } from "../text/runMap";
import { readHtmlBody } from "./htmlBody";
import { type MarkupSource, toComment, toFile } from "./source";
import { readInline, readTextBody, trimmedEnd } from "./textBody";

/** A string of a catalogue: its decoded text and the way back. */
export interface CatalogueText {
  readonly text: string;
  readonly origin: RunMap;
  /** The whole value in the file, quotes left out. */
  readonly range: SourceRange;
  /** How more text can be written at its end; absent where that is not safe. */
  readonly encoding?: FooterEncoding;
}

/** One message of a catalogue, by the roles of its texts. */
export interface CatalogueEntry {
  readonly id: string;
  readonly channel?: string;
  readonly declared?: Declared;
  /** Words of a form, sent to nobody. */
  readonly ofForm?: true;
  readonly subject?: CatalogueText;
  readonly preheader?: CatalogueText;
  /** Alternatives of one message are judged together. */
  readonly bodies: readonly CatalogueText[];
}

/** Texts that hold tags are HTML, whatever their key says. */
const LOOKS_LIKE_HTML = /<(?:!doctype|html|body|table|p|div|br|a|h[1-6]|ul|ol|td|span|strong|b|em)\b[^<>]{0,2000}>/i;

/** Reads one entry as a message of its own; its range runs from the first of its texts to the last. Comments are ranges of the file. */
export function readEntry(entry: CatalogueEntry, tagger: Tagger): { message: Message; comments: readonly Comment[] } {
  const parts: MessagePart[] = [];
  const footers: FooterPlace[] = [];
  const comments: Comment[] = [];
  for (const [kind, text] of [
    ["subject", entry.subject],
    ["preheader", entry.preheader],
  ] as const) {
    if (text) parts.push(readInline(tagged(text, tagger), { start: 0, end: text.text.length }, kind));
  }
  for (const body of entry.bodies) {
    const source = tagged(body, tagger);
    if (LOOKS_LIKE_HTML.test(body.text)) {
      const html = readHtmlBody(source, 0, body.text.length);
      parts.push(...html.parts);
      comments.push(...html.comments.map((range) => toComment(source, range)));
      footers.push(...footer(body, source, html.footerAt, "html"));
    } else {
      parts.push(readTextBody(source, 0, body.text.length));
      footers.push(...footer(body, source, trimmedEnd(body.text, 0, body.text.length), "text"));
    }
  }
  const ranges = [entry.subject, entry.preheader, ...entry.bodies].flatMap((text) => (text ? [text.range] : []));
  const range = {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
  const message: Message = {
    id: entry.id,
    channel: entry.channel ?? "",
    range,
    declared: entry.declared ?? { suppressions: [] },
    headers: [],
    parts,
    footers,
    ...(entry.ofForm ? { ofForm: true } : {}),
  };
  return { message, comments };
}

function tagged({ text, origin }: CatalogueText, tagger: Tagger): MarkupSource {
  return { text, origin, ...tagger(text) };
}

function footer(body: CatalogueText, source: MarkupSource, at: number, markup: "text" | "html"): FooterPlace[] {
  if (!body.encoding) return [];
  const place = at >= body.text.length ? body.range.end : toFile(source, { start: at, end: at }).start;
  return [{ at: place, markup, newline: "\n", afterBreak: body.text === "", encoding: body.encoding }];
}

/** Words enough to be a message: labels such as "Save" or "First name" are not judged. */
export function isProse(text: string, fewest = 4): boolean {
  return (text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0) >= fewest;
}
