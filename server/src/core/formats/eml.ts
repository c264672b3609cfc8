/** Internet messages: headers, encoded bodies, alternatives judged together, with offsets into the raw file. */

import type {
  Comment,
  Declared,
  DeclaredValue,
  FooterEncoding,
  FooterPlace,
  Format,
  Header,
  Message,
  MessagePart,
  ReadProblem,
  SourceRange,
  TaggedFile,
  Tagger,
  Template,
} from "../types";
import { newlineOf } from "../text/positions";
import { checkHeaders, declaredInHeaders } from "./headerDeclared";
import { readHtmlBody } from "./htmlBody";
import { CHARSETS, type Decoded, decodeBase64, decodePlain, decodeQuotedPrintable } from "./mime/decode";
import { type Entity, type RawHeader, readEntity } from "./mime/entity";
import { decodeHeader } from "./mime/words";
import { type MarkupSource, toComment, toFile } from "./source";
import { readInline, readTextBody, trimmedEnd } from "./textBody";

export const format: Format = {
  id: "eml",
  languageIds: ["eml", "email"],
  extensions: [".eml"],
  read,
};

/** What the walk over the parts collects. */
interface Bodies {
  readonly parts: MessagePart[];
  readonly footers: FooterPlace[];
  readonly comments: Comment[];
  readonly problems: ReadProblem[];
}

function read(file: TaggedFile, tagger: Tagger): Template {
  const { text } = file;
  const problems: ReadProblem[] = [];
  const entity = readEntity(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length, problems);
  const bodies: Bodies = { parts: [], footers: [], comments: [], problems };
  readBodies(file, entity, tagger, bodies);
  const headers = entity.headers.map((header) => toHeader(text, header));
  const message: Message = {
    id: "0",
    channel: "email",
    range: { start: 0, end: text.length },
    declared: readDeclared(text, entity, headers),
    headers,
    parts: [...readSubject(text, entity, tagger), ...bodies.parts],
    footers: bodies.footers,
  };
  return { messages: [message], problems, misdeclared: checkHeaders(headers, text), comments: bodies.comments };
}

function toHeader(text: string, { name, range }: RawHeader): Header {
  return { name, value: decodeHeader(text, range.start, range.end).text.trim(), range };
}

function readSubject(text: string, entity: Entity, tagger: Tagger): MessagePart[] {
  const subject = entity.headers.find(({ name }) => name === "subject");
  if (!subject) return [];
  const decoded = decodeHeader(text, subject.range.start, subject.range.end);
  return [readInline(tagged(decoded, tagger), { start: 0, end: decoded.text.length }, "subject")];
}

function readBodies(file: TaggedFile, entity: Entity, tagger: Tagger, into: Bodies): void {
  if (entity.children.length > 0) {
    for (const child of entity.children) readBodies(file, child, tagger, into);
    return;
  }
  if (entity.isAttachment || entity.type.startsWith("multipart/")) return;
  if (!/^text\/(?:plain|html|x-amp-html)$/.test(entity.type)) {
    if (/^(?:text|message)\//.test(entity.type))
      into.problems.push({
        range: entity.body,
        text: `This ${entity.type} part was not read, because only plain text and HTML are.`,
      });
    return;
  }
  const decoded = decodeBody(file.text, entity, into.problems);
  if (!decoded) return;
  const source = tagged(decoded, tagger);
  if (entity.type === "text/plain") readPlain(file, entity, source, into);
  else readHtml(file, entity, source, into);
}

function decodeBody(text: string, entity: Entity, problems: ReadProblem[]): Decoded | undefined {
  const { body, charset, encoding } = entity;
  if (!CHARSETS.test(charset) && (encoding === "base64" || encoding === "quoted-printable")) {
    problems.push({
      range: body,
      text: `This part is in the character set "${charset.slice(0, 40)}", which is not read. Save it as UTF-8.`,
    });
    return undefined;
  }
  const decoded = decodeTransfer(text, body, encoding, charset);
  if (!decoded)
    problems.push({
      range: body,
      text: `This part uses the transfer encoding "${encoding.slice(0, 40)}", which is not known, so it was not read.`,
    });
  else if (decoded.faultAt !== undefined) {
    problems.push({
      range: { start: decoded.faultAt, end: Math.min(body.end, decoded.faultAt + 1) },
      text: `This part does not decode as ${encoding} in ${charset}; what follows may be misread.`,
    });
  }
  return decoded;
}

function decodeTransfer(text: string, body: SourceRange, encoding: string, charset: string): Decoded | undefined {
  switch (encoding) {
    case "quoted-printable":
      return decodeQuotedPrintable(text, body.start, body.end, charset);
    case "base64":
      return decodeBase64(text, body.start, body.end, charset);
    case "7bit":
    case "8bit":
    case "binary":
    case "":
      return decodePlain(text, body.start, body.end);
    default:
      return undefined;
  }
}

function tagged(decoded: Decoded, tagger: Tagger): MarkupSource {
  return { text: decoded.text, origin: decoded.origin, ...tagger(decoded.text) };
}

function readPlain(file: TaggedFile, entity: Entity, source: MarkupSource, into: Bodies): void {
  into.parts.push(readTextBody(source, 0, source.text.length));
  const at = trimmedEnd(source.text, 0, source.text.length);
  into.footers.push(footer(file, entity, source, at, "text", at === 0));
}

function readHtml(file: TaggedFile, entity: Entity, source: MarkupSource, into: Bodies): void {
  const body = readHtmlBody(source, 0, source.text.length);
  into.parts.push(...body.parts);
  into.problems.push(...body.problems);
  into.comments.push(...body.comments.map((range) => toComment(source, range)));
  into.footers.push(
    footer(
      file,
      entity,
      source,
      body.footerAt,
      "html",
      /(?:^|[\r\n])[ \t]*$/.test(source.text.slice(0, body.footerAt).slice(-200)),
    ),
  );
}

function footer(
  file: TaggedFile,
  entity: Entity,
  source: MarkupSource,
  at: number,
  markup: "text" | "html",
  afterBreak: boolean,
): FooterPlace {
  const place = toFile(source, { start: at, end: at }).start;
  return { at: place, markup, newline: newlineOf(file.text), afterBreak, encoding: encodingOf(entity, source, at) };
}

function encodingOf(entity: Entity, source: MarkupSource, at: number): FooterEncoding {
  const { charset, encoding } = entity;
  if (encoding === "quoted-printable") return { kind: "quoted-printable", charset };
  if (encoding === "base64") return { kind: "base64", charset, range: entity.body, decoded: source.text, at };
  return { kind: "plain" };
}

/** Streams, tags and lists that sending services read from headers; the most telling first, since one message may have several. */
const STREAM_HEADERS = [
  "x-stream",
  "x-pm-message-stream",
  "x-mailgun-tag",
  "x-campaign",
  "x-mc-tags",
  "x-tag",
  "precedence",
  "list-id",
];

/** `X-Pecr-Purpose: marketing` and its like, and the stream. */
function readDeclared(text: string, entity: Entity, headers: readonly Header[]): Declared {
  const of = (...names: readonly string[]): DeclaredValue | undefined => {
    const header = names
      .map((name) => headers.find((candidate) => candidate.name === name && candidate.value !== ""))
      .find((candidate) => candidate !== undefined);
    return header && { value: header.value, range: header.range };
  };
  const { sender: _named, ...declared } = declaredInHeaders(headers);
  const sender = of("from");
  const stream = of(...STREAM_HEADERS);
  const newline = newlineOf(text);
  const lead = entity.headersEnd === 0 || /[\r\n]$/.test(text.slice(0, entity.headersEnd)) ? "" : newline;
  return {
    ...declared,
    ...(sender ? { sender } : {}),
    ...(stream ? { stream } : {}),
    suppressions: [],
    place: { at: entity.headersEnd, open: lead, close: "", indent: "X-Pecr-", newline },
  };
}
