/** Plain text: `.txt`, `.sms`, and anything no other format claims. */

import type { Format, TaggedFile, Template } from "../types";
import { newlineOf } from "../text/positions";
import { readFrontMatter } from "./frontMatter";
import { checkHeaders, withHeaders } from "./headerDeclared";
import { readHeaderLines, readInline, readTextBody, trimmedEnd } from "./textBody";

/** One message a file, words as written. Whatever no other format claims ends here, so it refuses nothing. */
export const format: Format = {
  id: "text",
  languageIds: ["plaintext", "message-template", "sms-template"],
  extensions: [".txt", ".sms", ".text", ".msg.txt"],
  read,
};

function read(file: TaggedFile): Template {
  const { text } = file;
  const matter = readFrontMatter(text);
  const header = readHeaderLines(file, matter.bodyStart, text.length);
  const subjects = matter.texts.map(({ key, range }) =>
    readInline(file, range, key === "preheader" ? "preheader" : "subject"),
  );
  const body = readTextBody(file, header.bodyStart, text.length);
  const end = trimmedEnd(text, header.bodyStart, text.length);
  return {
    problems: matter.problems,
    misdeclared: [...matter.misdeclared, ...checkHeaders(header.headers, text)],
    comments: [],
    messages: [
      {
        id: "0",
        channel: "",
        range: { start: matter.bodyStart, end: Math.max(end, matter.bodyStart) },
        declared: withHeaders(matter.declared, header.headers),
        headers: header.headers,
        parts: [...subjects, ...header.parts, body],
        footers: [
          {
            at: end,
            markup: "text",
            newline: newlineOf(text),
            afterBreak: end === header.bodyStart,
            encoding: { kind: "plain" },
          },
        ],
      },
    ],
  };
}
