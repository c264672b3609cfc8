/** CSV and TSV lists of messages: one a row, by the columns that name them. */

import type { Format, ReadProblem } from "../types";
import { RunMap } from "../text/runMap";
import type { CatalogueEntry, CatalogueText } from "./catalogue";
import { readEntries } from "./treeFile";

/** One message a row, in the columns that the first row names. A list without a column of texts is reported as unread. */
export const format: Format = {
  id: "csv",
  languageIds: ["csv", "tsv"],
  extensions: [".csv", ".tsv"],
  read(file, tagger) {
    const { rows, problems } = readRows(file.text, separatorOf(file.text, file.path));
    const columns = findColumns(rows[0] ?? []);
    if (!columns) {
      const problem = {
        range: { start: 0, end: Math.min(file.text.length, 1) },
        text: 'No column here is called "text", "message", "body" or the like, so no messages were read.',
      };
      return readEntries([], file.text.trim() === "" ? problems : [...problems, problem], tagger);
    }
    return readEntries(
      rows.slice(1).flatMap((row, index) => toEntry(row, index, columns)),
      problems,
      tagger,
    );
  },
};

interface Columns {
  readonly body: number;
  readonly subject: number;
  readonly id: number;
  readonly channel: number;
}

function findColumns(header: readonly CatalogueText[]): Columns | undefined {
  const names = header.map(({ text }) => text.trim().toLowerCase());
  const find = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
  const body = find(
    /^(?:text|message|body|content|sms|copy|template|message[ _-]?(?:text|body|content)|sms[ _-]?text|email[ _-]?body|wording)$/,
  );
  return body < 0
    ? undefined
    : {
        body,
        subject: find(/^(?:subject|title|subject[ _-]?line)$/),
        id: find(/^(?:id|key|name|code|template[ _-]?(?:id|name)|ref)$/),
        channel: find(/^(?:channel|type|medium)$/),
      };
}

function toEntry(row: readonly CatalogueText[], index: number, columns: Columns): CatalogueEntry[] {
  const body = row[columns.body];
  if (!body || body.text.trim() === "") return [];
  const subject = row[columns.subject];
  const channel = row[columns.channel]?.text.trim();
  return [
    {
      id: row[columns.id]?.text.trim() || String(index + 1),
      bodies: [body],
      ...(subject && subject.text !== "" ? { subject } : {}),
      ...(channel ? { channel } : {}),
    },
  ];
}

function separatorOf(text: string, path: string): string {
  if (/\.tsv$/i.test(path)) return "\t";
  const head = /^[^\r\n]*/.exec(text)![0];
  return [",", ";", "\t", "|"]
    .map((unit) => ({ unit, count: head.split(unit).length }))
    .sort((one, other) => other.count - one.count)[0]!.unit;
}

/** Fields with offsets (RFC 4180). A quote that never closes takes the rest of the file, which is said. */
function readRows(text: string, separator: string): { rows: CatalogueText[][]; problems: ReadProblem[] } {
  const rows: CatalogueText[][] = [];
  const problems: ReadProblem[] = [];
  let row: CatalogueText[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const end = quoted ? closingQuote(text, at) : plainEnd(text, at, separator);
    if (quoted && end >= text.length && text[text.length - 1] !== '"')
      problems.push({
        range: { start: at, end: at + 1 },
        text: "This quote is never closed, so the rest of the file was read as one field.",
      });
    row.push(quoted ? unquote(text, at, end) : plain(text, at, end));
    at = end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push(plain(text, at, at));
      continue;
    }
    // Anything between a closing quote and the separator is not a field's.
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
    if (text[at] === separator) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
  }
  if (row.length > 0) rows.push(row);
  return { rows, problems };
}

/** The offset behind the closing quote. */
function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return text.length;
}

function plainEnd(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function plain(file: string, start: number, end: number): CatalogueText {
  const origin = new RunMap();
  if (end > start) origin.add(0, end - start, start, end - start);
  return { text: file.slice(start, end), origin, range: { start, end } };
}

function unquote(file: string, start: number, end: number): CatalogueText {
  const last = file[end - 1] === '"' && end - 1 > start ? end - 1 : end;
  const origin = new RunMap();
  let text = "";
  for (let at = start + 1; at < last; ) {
    const length = file.startsWith('""', at) ? 2 : 1;
    origin.add(text.length, 1, at, length);
    text += file[at];
    at += length;
  }
  return { text, origin, range: { start: start + 1, end: last }, encoding: { kind: "doubled", quote: '"' } };
}
