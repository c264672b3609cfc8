/** Markdown, usually a newsletter with front matter. */

import type { Format, TaggedFile, Template } from "../types";
import { newlineOf } from "../text/positions";
import { readFrontMatter } from "./frontMatter";
import { checkHeaders, withHeaders } from "./headerDeclared";
import { readMarkdownBody } from "./markdownBody";
import { readHeaderLines, readInline, trimmedEnd } from "./textBody";

/** One message a file, read as the mail that it becomes: marks are no words. */
export const format: Format = {
  id: "markdown",
  languageIds: ["markdown"],
  extensions: [".md", ".markdown", ".mdown"],
  read,
};

function read(file: TaggedFile): Template {
  const { text } = file;
  const matter = readFrontMatter(text);
  const header = readHeaderLines(file, matter.bodyStart, text.length);
  const body = readMarkdownBody(file, header.bodyStart, text.length);
  const subjects = matter.texts.map(({ key, range }) =>
    readInline(file, range, key === "preheader" ? "preheader" : "subject"),
  );
  const end = trimmedEnd(text, header.bodyStart, text.length);
  return {
    problems: matter.problems,
    misdeclared: [...matter.misdeclared, ...checkHeaders(header.headers, text)],
    comments: body.comments,
    messages: [
      {
        id: "0",
        channel: "",
        range: { start: matter.bodyStart, end: Math.max(end, matter.bodyStart) },
        declared: withHeaders(matter.declared, header.headers),
        headers: header.headers,
        parts: [...subjects, ...header.parts, body.part],
        footers: [
          {
            at: end,
            markup: "markdown",
            newline: newlineOf(text),
            afterBreak: end === header.bodyStart,
            encoding: { kind: "plain" },
          },
        ],
      },
    ],
  };
}
