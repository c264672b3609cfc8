/**
 * Turns a finished English sentence into another language by finding the template that it was made from.
 * So rules write their sentences in one language, where they are read best, and a catalogue holds the other.
 * What no template makes stays English. Linear in the text for each template tried, and few are tried.
 */

/** An English template with numbered holes, `{0} asks for support.`, and what it says in the other language. */
export type Entry = readonly [english: string, translated: string];

/** Undefined where no template fits, so that a test can count what is not translated. */
export type Translate = (text: string) => string | undefined;

interface Template {
  /** What stands between the holes; one more than there are holes. */
  readonly literals: readonly string[];
  /** The number of each hole in order. */
  readonly holes: readonly number[];
  readonly translated: string;
  /** By hole: words that somebody is to write or has written, which no language changes. */
  readonly asWritten: readonly boolean[];
}

/** So many characters of a template's fixed beginning or end are looked up. */
const INDEXED = 5;
/** Holes may hold sentences, those a fragment, those a date: deeper than this nothing is nested. */
const DEEPEST = 4;
/** Longer texts are no finding of ours. */
const LONGEST = 4000;

/** Reads the catalogue once. Of two templates that fit, the one with more fixed characters wins. */
export function createTranslator(entries: readonly Entry[]): Translate {
  const whole = new Map<string, string>();
  const byStart = new Map<string, Template[]>();
  const byEnd = new Map<string, Template[]>();
  const rest: Template[] = [];
  for (const [english, translated] of entries) {
    const template = templateOf(english, translated);
    const [first, last] = [template.literals[0]!, template.literals.at(-1)!];
    if (template.holes.length === 0) whole.set(english, translated);
    else if (first.length >= INDEXED) put(byStart, first.slice(0, INDEXED), template);
    else if (last.length >= INDEXED) put(byEnd, last.slice(-INDEXED), template);
    else rest.push(template);
  }
  const size = ({ literals }: Template): number => literals.reduce((sum, literal) => sum + literal.length, 0);
  const longestFirst = (one: Template, other: Template): number => size(other) - size(one);

  function translate(text: string, depth: number): string | undefined {
    const known = whole.get(text);
    if (known !== undefined || depth > DEEPEST || text.length > LONGEST) return known;
    const candidates = [
      ...(byStart.get(text.slice(0, INDEXED)) ?? []),
      ...(byEnd.get(text.slice(-INDEXED)) ?? []),
      ...rest,
    ].sort(longestFirst);
    for (const template of candidates) {
      const found = match(template, text);
      if (found) return fill(template, found, depth);
    }
    return undefined;
  }

  function fill({ holes, translated, asWritten }: Template, found: readonly string[], depth: number): string {
    return translated.replace(/\{(\d)\}/g, (_, number) => {
      const at = holes.indexOf(Number(number));
      return asWritten[at] ? found[at]! : inHole(found[at]!, depth);
    });
  }

  /** What fills a hole: the author's own words, in quotation marks, stay; our fragments and sentences are translated. */
  function inHole(text: string, depth: number): string {
    if (text.startsWith('"') && text.endsWith('"')) return quotedList(text);
    const found = inOurs(text, depth);
    if (found !== undefined || !text.endsWith(".")) return found ?? text;
    // Where a clause ends a sentence, the hole at its end holds the full stop as well.
    const clause = inOurs(text.slice(0, -1), depth);
    return clause === undefined ? text : `${clause}.`;
  }

  function inOurs(text: string, depth: number): string | undefined {
    return inDay(text, whole) ?? whole.get(text) ?? series(text, depth) ?? translate(text, depth + 1);
  }

  /** Clauses one after another, or a list: all of it or nothing. */
  function series(text: string, depth: number): string | undefined {
    if (depth >= DEEPEST) return undefined;
    for (const [separator, joined] of SEPARATORS) {
      const at = text.indexOf(separator);
      if (at <= 0) continue;
      const end = separator === ". " ? at + 1 : at;
      const first = partOf(text.slice(0, end), depth);
      const following = text.slice(at + separator.length);
      const second = partOf(following, depth) ?? series(following, depth + 1);
      if (first !== undefined && second !== undefined) return first + joined + second;
    }
    return undefined;
  }

  /** A clause with its full stop, where the clause alone is known. */
  function partOf(text: string, depth: number): string | undefined {
    const found = translate(text, depth + 1);
    if (found !== undefined || !text.endsWith(".")) return found;
    const clause = translate(text.slice(0, -1), depth + 1) ?? series(text.slice(0, -1), depth + 1);
    return clause === undefined ? undefined : `${clause}.`;
  }

  return (text) => translate(text, 0);
}

/** `"’", "…" and "–"`: the author's own words with one of ours between. */
function quotedList(text: string): string {
  const at = text.lastIndexOf('" and "');
  return at > 0 && text.length < LONGEST_LIST ? `${text.slice(0, at + 1)} a ${text.slice(at + 6)}` : text;
}
const LONGEST_LIST = 60;

/** "4 March 2027": the month alone is looked up. */
function inDay(text: string, whole: ReadonlyMap<string, string>): string | undefined {
  const [, day, month, year] = /^(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})$/.exec(text) ?? [];
  const translated = month === undefined ? undefined : whole.get(month);
  return translated === undefined ? undefined : `${day} ${translated} ${year}`;
}

const SEPARATORS: readonly (readonly [english: string, translated: string])[] = [
  [". ", " "],
  ["; ", "; "],
  [", ", ", "],
  [" and ", " a "],
];

function put(index: Map<string, Template[]>, key: string, template: Template): void {
  const known = index.get(key);
  if (known) known.push(template);
  else index.set(key, [template]);
}

/** What stands before a hole for words as they are written: quotation marks, and where a spelling is proposed. */
const BEFORE_WRITTEN = /["`]$|\bDid you mean $|^Write $/;

function templateOf(english: string, translated: string): Template {
  const pieces = english.split(/\{(\d)\}/);
  const literals = pieces.filter((_, index) => index % 2 === 0);
  return {
    literals,
    asWritten: literals.slice(0, -1).map((literal) => BEFORE_WRITTEN.test(literal)),
    holes: pieces.filter((_, index) => index % 2 === 1).map(Number),
    translated,
  };
}

/** What stands in the holes, from left to right; anchored at both ends, without going back. */
function match({ literals }: Template, text: string): string[] | undefined {
  const first = literals[0]!;
  const last = literals.at(-1)!;
  const limit = text.length - last.length;
  if (limit < first.length || !text.startsWith(first) || !text.endsWith(last)) return undefined;
  const found: string[] = [];
  let at = first.length;
  for (const literal of literals.slice(1, -1)) {
    const next = text.indexOf(literal, at);
    if (next < 0 || next + literal.length > limit) return undefined;
    found.push(text.slice(at, next));
    at = next + literal.length;
  }
  found.push(text.slice(at, limit));
  return found.some((hole) => hole === "") ? undefined : found;
}
