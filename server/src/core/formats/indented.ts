/** Haml and Slim: the words of each line, without the element names before them. */

import type { Format, MessagePart, TaggedFile, Template, TemplateTag } from "../types";
import { newlineOf } from "../text/positions";
import { PartBuilder, type MarkupSource } from "./source";
import { withPlainLinks } from "./links";

/** One message a file, without front matter. What code prints is a placeholder; a footer is added as the last line. */
export const format: Format = {
  id: "haml-slim",
  languageIds: ["haml", "slim", "pug", "jade"],
  extensions: [".haml", ".slim", ".pug"],
  read,
};

/** An element at a line's start: `%p.lead{ style: "x" }`, `.box#id`, `p.lead[style="x"]`, `td style="x"`. */
const ELEMENT =
  /^(?:%[\w:-]+|[.#][\w-]+|(?:p|td|tr|th|h[1-6]|div|span|a|b|i|strong|em|ul|ol|li|table|tbody|body|html|head|br|hr|img|center|small|title|style|script|section|header|footer)(?=[\s.#=[({/]|$))(?:[.#][\w-]+)*(?:\{[^{}\n]{0,600}\}|\([^()\n]{0,600}\)|\[[^\][\n]{0,600}\])*[<>/]{0,2}/;
const SLIM_ATTRIBUTES = /^(?:\s+[\w:-]+=(?:"[^"\n]{0,600}"|'[^'\n]{0,600}'|\S{1,200}))+/;
const UNSEEN =
  /^[ \t]*(?:%?(?:style|script|head|title)\b|:css|:javascript|:plain_css|css:|javascript:|doctype|!!!|-#|\/)/;

function read(file: TaggedFile): Template {
  const source: MarkupSource = { text: file.text, masked: file.text, tags: file.tags };
  const builder = new PartBuilder(source);
  let skipDeeperThan = -1;
  for (let start = 0; start < file.text.length; ) {
    let end = file.text.indexOf("\n", start);
    if (end < 0) end = file.text.length;
    const line = file.text.slice(start, end);
    const indent = /^[ \t]*/.exec(line)![0].length;
    if (line.trim() !== "" && indent <= skipDeeperThan) skipDeeperThan = -1;
    if (skipDeeperThan < 0 && line.trim() !== "") {
      if (UNSEEN.test(line)) skipDeeperThan = indent;
      else readLine(file.text, start + indent, start + line.trimEnd().length, builder);
    }
    start = end + 1;
  }
  const part = withPlainLinks(builder.part("body"));
  return { messages: [toMessage(file, part)], problems: [], comments: [] };
}

function readLine(text: string, from: number, end: number, builder: PartBuilder): void {
  let at = from;
  const element = ELEMENT.exec(text.slice(at, end));
  if (element) {
    at += element[0].length;
    if (!element[0].startsWith("%")) at += SLIM_ATTRIBUTES.exec(text.slice(at, end))?.[0].length ?? 0;
  } else if (text[at] === "|" || text[at] === "'") at++;
  const rest = text.slice(at, end);
  const code = /^\s*(?:!?&?=+|~|-)\s*/.exec(rest);
  if (code && (element || /^[-=!&~]/.test(rest))) {
    readCode(text, at + code[0].length, end, code[0].trim().startsWith("-"), builder);
    if (!code[0].trim().startsWith("-")) builder.break(2, end);
    return;
  }
  builder.fold(at, end);
  builder.break(2, end);
}

/** Ruby or JavaScript on a line: literal words of a helper call are seen, anything else is a value or a control. */
function readCode(text: string, start: number, end: number, silent: boolean, builder: PartBuilder): void {
  const code = text.slice(start, end);
  const tag = (kind: TemplateTag["kind"], name: string): TemplateTag => ({
    kind,
    engine: "haml-slim",
    name,
    range: { start, end },
  });
  if (silent) {
    const control = /^(if|unless|elsif|else|case|when|end)\b\s{0,20}(\S.{0,400})?/.exec(code);
    if (control) {
      const kind = { if: "if", unless: "if", case: "if", elsif: "elseif", when: "elseif", else: "else", end: "end" }[
        control[1]!
      ] as TemplateTag["kind"];
      builder.control(
        control[1] === "unless" ? { ...tag(kind, control[2] ?? ""), negated: true } : tag(kind, control[2] ?? ""),
      );
    }
    return;
  }
  if (/^(?:render|partial|yield|include)\b/.test(code))
    return builder.control(tag("include", /["']([^"'\n]{1,200})["']/.exec(code)?.[1]?.split("/").at(-1) ?? code));
  const words =
    /^(?:link_to|button_to|mail_to|t|raw|content_tag\(?\s{0,4}:\w{1,40},)?\s{0,4}\(?\s{0,4}(["'])((?:(?!\1)[^\\\n]){3,400})\1/.exec(
      code,
    );
  if (!words || /^t\b/.test(code)) return builder.slot(tag("value", code));
  const at = start + words[0].length - 1 - words[2]!.length;
  const from = builder.length;
  builder.fold(at, at + words[2]!.length);
  if (/^(?:link_to|button_to|mail_to)/.test(code))
    builder.link(code.slice(words[0].length).replace(/^\s*,\s*/, ""), from, { start, end });
}

function toMessage(file: TaggedFile, part: MessagePart): Template["messages"][number] {
  return {
    id: "0",
    channel: "",
    range: { start: 0, end: file.text.length },
    declared: { suppressions: [] },
    headers: [],
    parts: [part],
    footers: [
      {
        at: file.text.trimEnd().length,
        markup: "text",
        newline: newlineOf(file.text),
        afterBreak: false,
        encoding: { kind: "plain" },
      },
    ],
  };
}
