/** gettext catalogues: the translation where there is one, else the original. */

import type { Format } from "../types";
import { RunMap } from "../text/runMap";
import { type CatalogueEntry, type CatalogueText, isProse } from "./catalogue";
import { decodeString } from "./jsonTree";
import { readEntries } from "./treeFile";

/** One message an entry; its plural forms are judged together. Labels of a few words are passed over. */
export const format: Format = {
  id: "po",
  languageIds: ["po", "gettext"],
  extensions: [".po", ".pot"],
  read: (file, tagger) => readEntries(readPo(file.text), [], tagger),
};

const LINE = /^[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)[ \t]{1,8})?("(?:[^"\\\r\n]|\\.)*(?:"|$))/;

/** Each block of lines up to a blank one, or to the next id, is an entry; strings on following lines are joined. */
function readPo(text: string): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [];
  let fields = new Map<string, CatalogueText[]>();
  let current = "";
  const flush = (): void => {
    const of = (name: string): CatalogueText | undefined => joined(fields.get(name) ?? []);
    const id = of("msgid");
    const translated = [of("msgstr"), of("msgstr[0]"), of("msgstr[1]")].filter(
      (value) => value !== undefined && value.text !== "",
    );
    const bodies = (translated.length > 0 ? translated : [id]).filter(
      (value) => value !== undefined && isProse(value.text),
    ) as CatalogueText[];
    // The first entry's empty id marks the header.
    if (id && id.text !== "" && bodies.length > 0)
      entries.push({ id: of("msgctxt")?.text || id.text.replace(/\s+/g, " ").slice(0, 60), bodies });
    fields = new Map();
    current = "";
  };
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end).replace(/\r$/, "");
    const match = line.length < 20_000 ? LINE.exec(line) : null;
    if (match) {
      // A new entry may follow without a blank line.
      if ((match[1] === "msgid" || match[1] === "msgctxt") && current.startsWith("msgstr")) flush();
      current = match[1] ?? current;
      const quote = start + line.indexOf('"', match[1] ? line.indexOf(match[1]) : 0);
      fields.set(current, [...(fields.get(current) ?? []), decodeString(text, quote, quote + match[2]!.length)]);
    } else if (line.trim() === "") flush();
    start = end + 1;
  }
  flush();
  return entries;
}

function joined(pieces: readonly CatalogueText[]): CatalogueText | undefined {
  const [first] = pieces;
  if (!first) return undefined;
  const origin = new RunMap();
  let text = "";
  for (const piece of pieces) {
    for (let at = 0; at < piece.text.length; at++) {
      const span = piece.origin.toOrigin({ start: at, end: at + 1 });
      origin.add(text.length + at, 1, span.start, span.end - span.start);
    }
    text += piece.text;
  }
  return {
    text,
    origin,
    range: { start: first.range.start, end: pieces.at(-1)!.range.end },
    encoding: { kind: "json" },
  };
}
