/** HTML and MJML, alone or behind front matter. */

import type { Format, Message, TaggedFile, Template } from "../types";
import { newlineOf } from "../text/positions";
import { readFrontMatter } from "./frontMatter";
import { checkHeaders, withHeaders } from "./headerDeclared";
import { readHtmlBody } from "./htmlBody";
import { declaredInHtml } from "./htmlDeclared";
import { readHeaderLines, readInline } from "./textBody";

/** One message a file. Front matter and lines such as `Subject:` above the mark-up belong to it. */
export const format: Format = {
  id: "html",
  languageIds: [
    "html",
    "handlebars",
    "liquid",
    "jinja-html",
    "django-html",
    "twig",
    "erb",
    "html-erb",
    "ejs",
    "blade",
    "razor",
    "aspnetcorerazor",
  ],
  extensions: [
    ".html",
    ".htm",
    ".hbs",
    ".handlebars",
    ".mustache",
    ".liquid",
    ".njk",
    ".jinja",
    ".jinja2",
    ".j2",
    ".twig",
    ".erb",
    ".ejs",
    ".cshtml",
    ".ftl",
    ".tpl",
    ".gohtml",
    ".tmpl",
  ],
  read,
};

function read(file: TaggedFile): Template {
  const { text } = file;
  const matter = readFrontMatter(text);
  const header = readHeaderLines(file, matter.bodyStart, text.length);
  const body = readHtmlBody(file, header.bodyStart, text.length);
  const subjects = matter.texts.map(({ key, range }) =>
    readInline(file, range, key === "preheader" ? "preheader" : "subject"),
  );
  const above = withHeaders(matter.declared, header.headers);
  const { declared, problems, misdeclared } = declaredInHtml(file, above, matter.bodyStart, body);
  const message: Message = {
    id: "0",
    channel: "",
    range: { start: matter.bodyStart, end: text.length },
    declared,
    headers: header.headers,
    parts: [...subjects, ...header.parts, ...body.parts],
    footers: [
      {
        at: body.footerAt,
        markup: "html",
        newline: newlineOf(text),
        afterBreak: startsLine(text, body.footerAt),
        encoding: { kind: "plain" },
      },
    ],
  };
  return {
    problems: [...matter.problems, ...problems, ...body.problems],
    misdeclared: [...matter.misdeclared, ...checkHeaders(header.headers, text), ...misdeclared],
    comments: body.comments,
    messages: [message],
  };
}

/** Whether only white space stands between the line's start and `at`. */
function startsLine(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && (text[from - 1] === " " || text[from - 1] === "\t")) from--;
  return from === 0 || text[from - 1] === "\n" || text[from - 1] === "\r";
}
