/** Suppressions written as comments and headers: found in any format, understood, and tied to the message they speak of. */

import { lineStarts, positionAt } from "./text/positions";
import { wholeLines } from "./text/lines";
import { type Directive, readAnswer, readDirective } from "./text/directive";
import type { Header, Message, SourceRange, Suppression, TaggedFile, Template } from "./types";

/** Formats whose own comments the reader does not hand over, and how one of them opens at the beginning of a line. */
const LINE_COMMENTS: Readonly<Record<string, RegExp>> = {
  yaml: /^[ \t]*#[ \t]*$/,
  "key-values": /^[ \t]*[#!;][ \t]*$/,
  po: /^[ \t]*#[.,:|~]?[ \t]*$/,
  fluent: /^[ \t]*#{1,3}[ \t]*$/,
  json: /^[ \t]*(?:\/\/|\/\*)[ \t]*$/,
  jsx: /^[ \t]*(?:\/\/|(?:\{[ \t]*)?\/\*+)[ \t]*$/,
  "xml-strings": /^[ \t]*<!--[ \t]*$/,
  "haml-slim": /^[ \t]*(?:-#|\/\/-?|\/)[ \t]*$/,
};
/** What ends a comment, template languages' included. */
const CLOSER = /(?:(?:--|-)?%>|(?:--|-)?\}\}|\*\/[ \t]{0,4}-?\}\}|[-~]?#\}|\*@|\*\}|\*\/\}?|-?-->|-?%\}|-?%\])$/;
/** What may stand between a tag comment's beginning and its words. */
const OPENER = /^[^\p{L}\p{N}]*(?:comment[ \t]*[-+~]?%\}\s*)?$/u;
const HEADER = "x-pecr-allow";
/** More are passed over: nobody sets aside so much of one file. */
const MOST = 500;
/** Lines without words between a directive and the line it means. */
const FARTHEST = 1000;

/** A directive's words and where they stand. */
interface Written {
  /** From `pecr-lint-` to the comment's end; offsets of the file where the words are the file's own. */
  readonly range: SourceRange;
  readonly text: string;
  /** The whole comment with its marks; absent where it stands in an encoded text. */
  readonly whole?: SourceRange;
}

/** The template with every directive added to the suppressions of the message it speaks of. */
export function withDirectives(template: Template, file: TaggedFile, formatId: string): Template {
  const { messages } = template;
  if (messages.length === 0) return template;
  const added = messages.map(({ headers }) => headers.flatMap((header) => fromHeader(header, file.text)));
  let starts: readonly number[] | undefined;
  for (const written of writtenIn(template, file, formatId).slice(0, MOST)) {
    const directive = readDirective(written.text);
    const within =
      directive.verb === "disable-next-line"
        ? nextLine(written.range.end, file.text, (starts ??= lineStarts(file.text)), messages)
        : undefined;
    const index = within ? within.message : messageAt(written.range, messages);
    added[index]!.push(...toSuppressions(directive, written, within?.line, file.text));
  }
  if (added.every((suppressions) => suppressions.length === 0)) return template;
  return {
    ...template,
    messages: messages.map((message, index) =>
      added[index]!.length === 0
        ? message
        : {
            ...message,
            declared: {
              ...message.declared,
              suppressions: [...message.declared.suppressions, ...added[index]!],
            },
          },
    ),
  };
}

function writtenIn(template: Template, file: TaggedFile, formatId: string): Written[] {
  const comments = template.comments.flatMap((comment) => {
    const own = file.text.slice(comment.start, comment.end);
    const text = comment.text ?? own;
    const lead = /^\s*/.exec(text)![0].length;
    if (!text.startsWith("pecr-lint-", lead)) return [];
    if (text !== own) return [{ range: comment, text: text.slice(lead) }];
    const marked = file.text.startsWith("<!--", comment.start - 4) && file.text.startsWith("-->", comment.end);
    const range = { start: comment.start + lead, end: comment.end };
    const whole = marked ? { whole: { start: comment.start - 4, end: comment.end + 3 } } : {};
    return [{ range, text: own.slice(lead), ...whole }];
  });
  if (!file.text.includes("pecr-lint-")) return comments;
  return [...comments, ...inTags(file), ...inLines(template, file.text, formatId)].sort(
    (one, other) => one.range.start - other.range.start,
  );
}

function inTags({ tags, text }: TaggedFile): Written[] {
  return tags.flatMap(({ kind, range }) => {
    if (kind !== "comment") return [];
    const inside = text.slice(range.start, range.end).replace(/\{%[-+~]?[ \t]*endcomment\b[^%]{0,200}%\}$/, "");
    const from = inside.indexOf("pecr-lint-");
    if (from < 0 || !OPENER.test(inside.slice(0, from))) return [];
    const words = withoutCloser(inside.slice(from));
    const start = range.start + from;
    return [{ range: { start, end: start + words.length }, text: words, whole: range }];
  });
}

const withoutCloser = (words: string): string => words.trimEnd().replace(CLOSER, "").trimEnd();

/** Comments of formats that give none: by their line, and never what a reader of the message sees. */
function inLines(template: Template, text: string, formatId: string): Written[] {
  const opens = LINE_COMMENTS[formatId];
  if (!opens) return [];
  return [...text.matchAll(/^([^\r\n]{0,200}?)(pecr-lint-[^\r\n]*)/gm)].flatMap((match) => {
    const [, before = "", rest = ""] = match;
    const start = match.index + before.length;
    const range = { start, end: start + withoutCloser(rest).length };
    if (!opens.test(before) || template.messages.some((message) => showsWords(message, range, text))) return [];
    return [
      { range, text: text.slice(range.start, range.end), whole: { start: match.index, end: start + rest.length } },
    ];
  });
}

function toSuppressions(
  { rules, fault, until, by, reason }: Directive,
  { range, whole }: Written,
  within: SourceRange | undefined,
  text: string,
): Suppression[] {
  const shared = {
    reason,
    ...(until === undefined ? {} : { until }),
    ...(by === undefined ? {} : { by }),
    ...(within ? { within } : {}),
    ...(fault === undefined ? {} : { fault }),
  };
  if (rules.length === 0)
    return [{ ...shared, ruleId: "", range, ...(whole ? { removal: wholeLines(text, whole) } : {}) }];
  return rules.map(({ name, start, end }, index) => {
    if (!whole) return { ...shared, ruleId: name, range };
    const own = { start: range.start + start, end: range.start + end };
    const next = rules[index + 1];
    const before = rules[index - 1];
    const removal =
      rules.length === 1
        ? wholeLines(text, whole)
        : { start: next ? own.start : range.start + before!.end, end: next ? range.start + next.start : own.end };
    return { ...shared, ruleId: name, range: own, name: own, removal };
  });
}

/** `X-PECR-Allow: missing-unsubscribe until 2027-05-03 by Sam -- the platform adds it`. */
function fromHeader({ name, value, range }: Header, text: string): Suppression[] {
  if (name !== HEADER) return [];
  const start = Math.max(text.lastIndexOf("\n", range.start - 1), text.lastIndexOf("\r", range.start - 1)) + 1;
  const own = text.slice(range.start, range.end);
  const lead = own.indexOf(value);
  // An encoded or folded value has no places of its own.
  const place = { start: range.start + Math.max(0, lead), end: range.end };
  const directive = readAnswer(value);
  const whole = { start, end: range.end };
  if (lead >= 0) return toSuppressions(directive, { range: place, text: value, whole }, undefined, text);
  const removal = directive.rules.length > 1 ? {} : { removal: wholeLines(text, whole) };
  return toSuppressions(directive, { range, text: value }, undefined, text).map((each) => ({ ...each, ...removal }));
}

/** The message that a place lies in, else the next one, else the last. */
function messageAt({ start, end }: SourceRange, messages: readonly Message[]): number {
  const around = messages.findIndex(({ range }) => range.start <= start && end <= range.end);
  if (around >= 0) return around;
  const after = messages.findIndex(({ range }) => range.start >= end);
  return after >= 0 ? after : messages.length - 1;
}

/** The next line on which some message has words, and that message; an empty line of the first when none has. */
function nextLine(
  from: number,
  text: string,
  starts: readonly number[],
  messages: readonly Message[],
): { line: SourceRange; message: number } {
  const first = positionAt(starts, from).line + 1;
  for (let line = first; line < Math.min(starts.length, first + FARTHEST); line++) {
    const range = { start: starts[line]!, end: starts[line + 1] ?? text.length };
    const message = messages.findIndex((candidate) => showsWords(candidate, range, text));
    if (message >= 0) return { line: range, message };
  }
  return { line: { start: text.length, end: text.length }, message: messageAt({ start: from, end: from }, messages) };
}

function showsWords({ range, parts }: Message, { start, end }: SourceRange, text: string): boolean {
  // Front matter may hold a subject, which lies before the message's own range.
  if (range.start >= end && !/\S/.test(text.slice(start, end))) return false;
  return parts.some(({ foreign, visible }) => {
    if (foreign !== undefined) return false;
    const shown = visible.toVisible({ start, end });
    if (!/[\p{L}\p{N}\uFFFC]/u.test(visible.text.slice(shown.start, shown.end))) return false;
    // The nearest words are given where none lie in the range.
    const source = visible.toSource(shown);
    return source.start < end && source.end > start;
  });
}
