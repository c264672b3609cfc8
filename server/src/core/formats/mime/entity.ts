/** The structure of a MIME message: headers, bodies and parts, with offsets into the file. Decodes nothing. */

import type { ReadProblem, SourceRange } from "../../types";

/** One header field with its continuation lines; `range` is that of the value in the file, folds included. */
export interface RawHeader {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, still encoded. */
  readonly value: string;
  readonly range: SourceRange;
}
/** A message, or one part of one. `body` is a range of the file, still encoded. */
export interface Entity {
  readonly headers: readonly RawHeader[];
  /** Lower case, without parameters; `text/plain` when unsaid. */
  readonly type: string;
  readonly charset: string;
  readonly encoding: string;
  readonly isAttachment: boolean;
  readonly body: SourceRange;
  /** Offset after the last header line, where another header can be added. */
  readonly headersEnd: number;
  readonly children: readonly Entity[];
}

const DEEPEST = 50;
const MOST_PARTS = 200;

/** Reads one entity. Never throws; what is out of order is added to `problems`. */
export function readEntity(text: string, start: number, end: number, problems: ReadProblem[], depth = 0): Entity {
  const { headers, bodyStart, headersEnd } = readHeaders(text, start, end);
  const contentType = valueOf(headers, "content-type") ?? "text/plain";
  const type = contentType.split(";")[0]!.trim().toLowerCase() || "text/plain";
  const boundary = parameter(contentType, "boundary");
  const body = { start: bodyStart, end };
  let children: Entity[] = [];
  if (type.startsWith("multipart/")) {
    if (boundary === undefined)
      problems.push({
        range: { start, end: bodyStart },
        text: "This message says that it has several parts but names no boundary between them, so its body was not read.",
      });
    else if (depth >= DEEPEST)
      problems.push({ range: body, text: "Parts are nested more than 50 deep here, so these were not read." });
    else
      children = splitParts(text, body, boundary, problems).map((part) =>
        readEntity(text, part.start, part.end, problems, depth + 1),
      );
  }
  return {
    headers,
    type,
    charset: parameter(contentType, "charset") ?? "utf-8",
    encoding: (valueOf(headers, "content-transfer-encoding") ?? "7bit").trim().toLowerCase(),
    isAttachment: /^\s*attachment\b/i.test(valueOf(headers, "content-disposition") ?? ""),
    body,
    headersEnd,
    children,
  };
}

/** The first of several headers of one name; `name` in lower case. */
export function valueOf(headers: readonly RawHeader[], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value;
}

function readHeaders(
  text: string,
  start: number,
  end: number,
): { headers: RawHeader[]; bodyStart: number; headersEnd: number } {
  const headers: RawHeader[] = [];
  const line = /([^\r\n]*)(\r\n|\r|\n|$)/y;
  let at = start;
  while (at < end) {
    line.lastIndex = at;
    const [whole = "", content = ""] = line.exec(text) ?? [];
    if (whole === "") break;
    if (content === "") return { headers, bodyStart: Math.min(end, at + whole.length), headersEnd: at };
    const next = Math.min(end, at + whole.length);
    const previous = headers.at(-1);
    if (/^[ \t]/.test(content) && previous) {
      headers[headers.length - 1] = {
        ...previous,
        value: `${previous.value} ${content.trim()}`,
        range: { start: previous.range.start, end: at + content.length },
      };
    } else {
      const [head = "", name = ""] = /^([\w-]{1,80}):[ \t]*/.exec(content) ?? [];
      // A line that is no header: the body begins without a blank line, as in hand-made files.
      if (name === "") return { headers, bodyStart: at, headersEnd: at };
      headers.push({
        name: name.toLowerCase(),
        value: content.slice(head.length).trimEnd(),
        range: { start: at + head.length, end: at + content.length },
      });
    }
    at = next;
  }
  return { headers, bodyStart: end, headersEnd: end };
}

function parameter(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{0,200})"|([^\\s;"]{1,200}))`, "i").exec(
    value.slice(0, 2000),
  );
  return match?.[1] ?? match?.[2];
}

const CUT_OFF =
  "The end of this message's parts is missing, so it may have been cut off and what followed was not read.";

function splitParts(text: string, body: SourceRange, boundary: string, problems: ReadProblem[]): SourceRange[] {
  const mark = `--${boundary}`;
  const parts: SourceRange[] = [];
  let partStart = -1;
  for (let at = text.indexOf(mark, body.start); at >= 0 && at < body.end; at = text.indexOf(mark, at + mark.length)) {
    if (at > body.start && text[at - 1] !== "\n" && text[at - 1] !== "\r") continue;
    if (partStart >= 0) parts.push({ start: partStart, end: Math.max(partStart, withoutBreak(text, at)) });
    if (text.startsWith("--", at + mark.length)) return parts;
    const rest = /^[^\r\n]*(?:\r\n|\r|\n|$)/.exec(text.slice(at + mark.length, at + mark.length + 400))![0];
    partStart = at + mark.length + rest.length;
    if (parts.length >= MOST_PARTS) {
      problems.push({
        range: { start: at, end: body.end },
        text: "This message has more than 200 parts; the others were not read.",
      });
      return parts;
    }
  }
  if (partStart >= 0) parts.push({ start: partStart, end: body.end });
  const where = { start: Math.max(body.start, body.end - 1), end: body.end };
  // Parts inside this one that are cut off with it say no more.
  if (!problems.some(({ text: said }) => said === CUT_OFF)) problems.push({ range: where, text: CUT_OFF });
  return parts;
}

/** The line break before a boundary belongs to the boundary. */
function withoutBreak(text: string, at: number): number {
  if (text.startsWith("\r\n", at - 2)) return at - 2;
  return at - 1;
}
