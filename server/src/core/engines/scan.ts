/** Finds every template tag in a text and blanks it at equal length. Linear in the text; knows no markup. */

import type { SourceFile, TaggedFile, TemplateTag } from "../types";
import type { Delimiter, Engine, TagPattern, TagReading } from "./engine";

/** Stands for one unit of a tag in the masked text: no markup parser gives it a meaning. */
export const TAG_UNIT = "\uE000";

/** Tags of all engines that the file shows signs of. The masked text has the same length and line breaks outside tags. */
export function tagFile(file: SourceFile, engines: readonly Engine[]): TaggedFile {
  return new Scanner(engines).tag(file);
}

interface Entry {
  readonly engine: Engine;
  readonly delimiter: Delimiter;
}
/** What finding the tags of some engines needs, made once. */
interface Prepared {
  readonly opener: RegExp;
  /** Those that may begin with what `opener` found, the longest first, so that "{{{" is not read as "{{". */
  readonly byOpening: ReadonlyMap<string, readonly Entry[]>;
}

/** Finds the tags of many texts, as a catalogue holds them. Keep one for each file and no longer. */
export class Scanner {
  readonly #prepared = new Map<string, Prepared>();

  constructor(private readonly engines: readonly Engine[]) {}

  tag(file: SourceFile): TaggedFile {
    const tried = this.engines.filter((engine) => engine.when?.(file) ?? true);
    const found = tried.length === 0 ? [] : scanDelimiters(file.text, this.#prepare(tried));
    const masked = maskTags(file.text, found);
    const tags = scanPatterns(masked, tried, found);
    return {
      ...file,
      masked: tags.length === found.length ? masked : maskTags(file.text, tags),
      tags,
      engines: byUse(tags),
    };
  }

  #prepare(tried: readonly Engine[]): Prepared {
    const key = tried.map(({ id }) => id).join();
    let known = this.#prepared.get(key);
    if (!known) this.#prepared.set(key, (known = prepare(tried)));
    return known;
  }
}

function prepare(tried: readonly Engine[]): Prepared {
  const entries: Entry[] = tried.flatMap((engine) =>
    (engine.delimiters ?? []).map((delimiter) => ({ engine, delimiter })),
  );
  entries.sort((one, other) => other.delimiter.open.length - one.delimiter.open.length);
  const openings = [...new Set(entries.map(({ delimiter }) => delimiter.open))];
  return {
    // Where no engine has delimiters, nothing is found.
    opener: new RegExp(openings.length === 0 ? "(?!)" : openings.map(escape).join("|"), "g"),
    byOpening: new Map(
      openings.map((opening) => [opening, entries.filter(({ delimiter }) => opening.startsWith(delimiter.open))]),
    ),
  };
}

function scanDelimiters(text: string, { opener, byOpening }: Prepared): TemplateTag[] {
  const closers = new Map<string, Closer>();
  const tags: TemplateTag[] = [];
  opener.lastIndex = 0;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const tag = readTag(text, match.index, byOpening.get(match[0])!, closers);
    if (!tag) {
      opener.lastIndex = match.index + 1;
      continue;
    }
    tags.push(tag.tag);
    opener.lastIndex = tag.next;
  }
  return tags;
}

function readTag(
  text: string,
  start: number,
  entries: readonly Entry[],
  closers: Map<string, Closer>,
): { tag: TemplateTag; next: number } | undefined {
  for (const { engine, delimiter } of entries) {
    const inner = start + delimiter.open.length;
    let closer = closers.get(delimiter.close);
    if (!closer) closers.set(delimiter.close, (closer = new Closer(text, delimiter.close)));
    const close = closer.from(inner);
    if (close < 0) continue;
    let end = close + delimiter.close.length;
    if (end - start > delimiter.longest) continue;
    // "}}}}" after "{{" closes at the last pair that still is one.
    while (delimiter.close === "}}" && text[end] === "}" && /^\$?\{/.test(text.slice(start + 2, start + 4))) end++;
    const inside = text.slice(inner, end - delimiter.close.length);
    if (!delimiter.nests && inside.includes(delimiter.open)) continue;
    const reading = delimiter.read(inside.trim());
    if (!reading) continue;
    const hidden = reading.hidesUntil ? endOfHidden(text, end, delimiter, reading.hidesUntil) : end;
    return { tag: toTag(engine.id, reading, start, hidden), next: hidden };
  }
  return undefined;
}

/** The end of a block that prints nothing; the end of its opening tag when it is never closed. */
function endOfHidden(text: string, from: number, delimiter: Delimiter, until: RegExp): number {
  for (let at = text.indexOf(delimiter.open, from); at >= 0; at = text.indexOf(delimiter.open, at + 1)) {
    const close = text.indexOf(delimiter.close, at);
    if (close < 0) return from;
    if (until.test(text.slice(at + delimiter.open.length, Math.min(close, at + 80))))
      return close + delimiter.close.length;
  }
  return from;
}

function toTag(engine: string, reading: TagReading, start: number, end: number): TemplateTag {
  const { kind, name, negated } = reading;
  return negated
    ? { kind, engine, name, negated, range: { start, end } }
    : { kind, engine, name, range: { start, end } };
}

function scanPatterns(masked: string, engines: readonly Engine[], found: readonly TemplateTag[]): TemplateTag[] {
  const tags = [...found];
  let text = masked;
  const add = (added: readonly TemplateTag[]): void => {
    if (added.length === 0) return;
    tags.push(...added);
    text = maskTags(text, added);
  };
  for (const engine of engines) {
    add(engine.scan?.(text) ?? []);
    for (const pattern of engine.patterns ?? []) add(matchPattern(text, engine.id, pattern));
  }
  return tags.sort((one, other) => one.range.start - other.range.start);
}

function matchPattern(text: string, engine: string, { pattern, read }: TagPattern): TemplateTag[] {
  const tags: TemplateTag[] = [];
  for (const match of text.matchAll(pattern)) {
    const reading = match[0].includes(TAG_UNIT) ? undefined : read(match);
    if (reading) tags.push(toTag(engine, reading, match.index, match.index + match[0].length));
  }
  return tags;
}

function maskTags(text: string, tags: readonly TemplateTag[]): string {
  if (tags.length === 0) return text;
  const chunks: string[] = [];
  let at = 0;
  for (const { range } of tags) {
    chunks.push(text.slice(at, range.start), TAG_UNIT.repeat(range.end - range.start));
    at = range.end;
  }
  chunks.push(text.slice(at));
  return chunks.join("");
}

function byUse(tags: readonly TemplateTag[]): string[] {
  const uses = new Map<string, number>();
  for (const tag of tags) uses.set(tag.engine, (uses.get(tag.engine) ?? 0) + 1);
  return [...uses.keys()].sort((one, other) => uses.get(other)! - uses.get(one)!);
}

/** Finds the next closer, and remembers it, so that many openers before one closer cost one search. */
class Closer {
  #at = -2;

  constructor(
    private readonly text: string,
    private readonly close: string,
  ) {}

  from(offset: number): number {
    if (this.#at === -1 || this.#at >= offset) return this.#at;
    this.#at = this.text.indexOf(this.close, offset);
    return this.#at;
  }
}

function escape(literal: string): string {
  return literal.replace(/[$()*+.?[\\\]^{|}<>/-]/g, "\\$&");
}
