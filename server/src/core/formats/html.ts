/** HTML and MJML, alone or behind front matter. */

import type { Declared, DeclarationPlace, Format, Message, ReadProblem, TaggedFile, Template } from "../types";
import { newlineOf } from "../text/positions";
import { readFrontMatter } from "./frontMatter";
import { readHtmlBody } from "./htmlBody";
import type { HtmlBody } from "./htmlOpen";
import { readMetadata } from "./metadata";
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
  const { declared, problems } = declaredIn(file, matter.declared, matter.bodyStart, body);
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

/** Front matter first, then `<!-- pecr ... -->` and `<meta name="pecr:purpose">`. */
function declaredIn(
  file: TaggedFile,
  fromMatter: Declared,
  bodyStart: number,
  body: HtmlBody,
): { declared: Declared; problems: readonly ReadProblem[] } {
  const problems: ReadProblem[] = [];
  const hasMatter = bodyStart > 1;
  let declared: Declared = hasMatter ? fromMatter : { ...fromMatter, place: newComment(file.text, bodyStart) };
  for (const range of body.comments) {
    const inside = file.text.slice(range.start, range.end);
    const head = /^\s*pecr\s*(?:\r\n|\r|\n|:)/.exec(inside)?.[0];
    if (head === undefined) continue;
    const metadata = readMetadata(inside.slice(head.length), range.start + head.length, "ours");
    const { declared: found, allow } = metadata;
    problems.push(...metadata.problems);
    declared = {
      ...Object.assign({}, declared, found),
      suppressions: declared.suppressions.concat(found.suppressions),
      place: {
        at: range.start + head.length,
        open: "",
        close: "",
        // As the author's own keys stand, or YAML would end the map there.
        indent: /^([ \t]{0,40})\S/.exec(inside.slice(head.length))?.[1] ?? "",
        newline: newlineOf(file.text),
        ...(allow ? { allow } : {}),
      },
    };
  }
  for (const { name, value, range } of body.metas) {
    const key = /^pecr[:.-](purpose|channel|consent|basis|sender|audience)$/i.exec(name)?.[1]?.toLowerCase();
    if (!key) continue;
    const entry = { value: value.trim(), range };
    const entries = new Map([...(declared.entries ?? []), [key, entry] as const]);
    declared = Object.assign({}, declared, { [key]: entry, entries });
  }
  return { declared, problems };
}

/** After the doctype, because nothing may stand before it. */
function newComment(text: string, bodyStart: number): DeclarationPlace {
  const newline = newlineOf(text);
  const doctype = /^\s*<!doctype[^>]{0,300}>[ \t]*(?:\r\n|\r|\n)?/i.exec(text.slice(bodyStart, bodyStart + 1000));
  const at = bodyStart + (doctype?.[0].length ?? 0);
  return { at, open: `<!-- pecr${newline}`, close: `-->${newline}`, indent: "", newline };
}
