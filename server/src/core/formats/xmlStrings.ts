/** XML catalogues: Android string files, XLIFF, .NET resources. */

import { Tokenizer } from "htmlparser2";
import type { Format, ReadProblem, SourceRange } from "../types";
import { RunMap } from "../text/runMap";
import { type CatalogueEntry, type CatalogueText, isProse } from "./catalogue";
import { readEntries } from "./treeFile";

/** One message for each text that reads as prose; a translation is judged in place of its source. */
export const format: Format = {
  id: "xml-strings",
  languageIds: ["xml", "xliff"],
  extensions: [".xml", ".xlf", ".xliff", ".resx"],
  read(file, tagger) {
    const { entries, problems } = readXml(file.text);
    return readEntries(entries, problems, tagger);
  },
};

/** Elements whose text is a message; `target` wins over `source` of the same unit. */
const TEXTS = /^(?:string|item|source|target|value)$/;
/** Elements that stand for a code of the source's, with the words between them. */
const INLINE = /^(?:xliff:g|g|x|bx|ex|ph|bpt|ept|it|mrk|pc|sc|ec)$/;
const UNITS = /^(?:string|string-array|plurals|trans-unit|unit|data)$/;

interface Found {
  readonly unit: string;
  readonly element: string;
  readonly text: CatalogueText;
}

function readXml(text: string): { entries: CatalogueEntry[]; problems: ReadProblem[] } {
  const { found: all, problems } = scan(text);
  const found = all.filter((item) => isProse(item.text.text));
  const translated = new Set(found.filter(({ element }) => element === "target").map(({ unit }) => unit));
  const entries = found
    .filter(({ element, unit }) => element !== "source" || !translated.has(unit))
    .map(({ unit, text: body }) => ({ id: unit || "0", bodies: [body] }));
  return { entries, problems };
}

/** Collects the text of each text element; markup inside it is kept as written, so that HTML in a resource is read as HTML. */
function scan(file: string): { found: Found[]; problems: ReadProblem[] } {
  const found: Found[] = [];
  let name = "";
  let attribute = "";
  let unit = "";
  let open: { element: string; depth: number; pieces: { shown: string; range: SourceRange }[] } | undefined;
  let depth = 0;
  const piece = (shown: string, start: number, end: number): void =>
    void open?.pieces.push({ shown, range: { start, end } });
  const begin = (end: number): void => {
    depth++;
    if (open && INLINE.test(name)) return;
    if (!open && TEXTS.test(name)) open = { element: name, depth, pieces: [] };
    else if (open) piece(file.slice(file.lastIndexOf("<", end), end + 1), file.lastIndexOf("<", end), end + 1);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => piece(file.slice(start, end), start, end),
      ontextentity: (code, end) => piece(String.fromCodePoint(code), file.lastIndexOf("&", end - 1), end),
      oncdata: (start, end, offset) => piece(file.slice(start, end - offset), start, end - offset),
      onopentagname: (start, end) => {
        name = file.slice(start, end);
        if (!open && UNITS.test(name)) unit = "";
      },
      onattribname: (start, end) => {
        attribute = file.slice(start, end);
      },
      onattribdata: (start, end) => {
        if (!open && /^(?:name|id|resname)$/.test(attribute) && UNITS.test(name)) unit ||= file.slice(start, end);
      },
      onopentagend: begin,
      onselfclosingtag: (end) => {
        if (open && !INLINE.test(name))
          piece(file.slice(file.lastIndexOf("<", end), end + 1), file.lastIndexOf("<", end), end + 1);
      },
      onclosetag: (start, end) => {
        if (open?.depth === depth) {
          found.push({ unit, element: open.element, text: build(open.pieces) });
          open = undefined;
        } else if (open && !INLINE.test(file.slice(start, end)))
          piece(file.slice(start - 2, end + 1), start - 2, end + 1);
        depth = Math.max(0, depth - 1);
      },
      onattribentity: () => undefined,
      onattribend: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(file);
  tokenizer.end();
  const problems: ReadProblem[] = [];
  if (open) {
    // What was read of it is judged all the same.
    const { element, pieces } = open;
    const text = build(pieces);
    found.push({ unit, element, text });
    const start = file.lastIndexOf("<", text.range.start);
    const range = { start: Math.max(0, start), end: Math.max(start + 1, text.range.start, 1) };
    problems.push({ range, text: `This ${element} is never closed; the end of the file may be missing.` });
  }
  return { found, problems };
}

/** Android's backslash escapes decoded as well. */
function build(pieces: readonly { shown: string; range: SourceRange }[]): CatalogueText {
  const origin = new RunMap();
  let text = "";
  for (const { shown, range } of pieces) {
    const linear = shown.length === range.end - range.start;
    for (let at = 0; at < shown.length; ) {
      const escape = linear && shown[at] === "\\" ? /^\\(['"@?\\nt])/.exec(shown.slice(at, at + 2)) : null;
      const length = escape ? 2 : 1;
      const unit = escape ? ({ n: "\n", t: "\t" }[escape[1]!] ?? escape[1]!) : shown[at]!;
      if (linear) origin.add(text.length, 1, range.start + at, length);
      else origin.add(text.length, 1, range.start, range.end - range.start);
      text += unit;
      at += length;
    }
  }
  const start = pieces[0]?.range.start ?? 0;
  return { text, origin, range: { start, end: pieces.at(-1)?.range.end ?? start }, encoding: { kind: "xml" } };
}
