/** Tells in which language a run of words is written, by its small words and its letters. Pure; one pass, one look-up a word. */

import { LATIN, SCRIPTS } from "./words";

/** How many words a stretch has, and how many of them each language knows. */
export interface WordCounts {
  /** Everything that is a word, known or not. */
  words: number;
  /** Hits by the number of the language; English is 0. */
  readonly hits: number[];
}

const IDS = Object.keys(LATIN) as (keyof typeof LATIN)[];
const NAMES: readonly string[] = [...IDS.map((id) => LATIN[id].name), ...SCRIPTS.map(({ name }) => name)];
/** The number of English in `WordCounts.hits`. */
export const ENGLISH = 0;
/** The number of filler text. */
export const LATIN_FILLER = IDS.indexOf("la");
/** The number of Welsh. */
export const WELSH = IDS.indexOf("cy");

/** For sentences shown to people: "Welsh", "Arabic letters". */
export function languageName(language: number): string {
  return NAMES[language]!;
}

/** The languages that have a word, as bits. */
const TABLE: ReadonlyMap<string, number> = tableOf();

function tableOf(): Map<string, number> {
  const table = new Map<string, number>();
  IDS.forEach((id, number) => {
    for (const word of LATIN[id].words.split(" ")) table.set(word, (table.get(word) ?? 0) | (1 << number));
  });
  return table;
}

/** Whether a word in small letters is one of the small words of Welsh. */
export function isSmallWelsh(word: string): boolean {
  return ((TABLE.get(word) ?? 0) & (1 << WELSH)) !== 0;
}

/** Nothing counted yet. */
export function noWords(): WordCounts {
  return { words: 0, hits: new Array<number>(NAMES.length).fill(0) };
}

/** Longer runs between spaces are addresses, never one of the words looked for. */
const LONGEST_WORD = 24;

/** Counts the words of a range of a text into `counts`. Addresses, figures and placeholders count as nothing. */
export function countWords(text: string, start: number, end: number, counts: WordCounts): void {
  let at = start;
  while (at < end) {
    while (at < end && isGap(text.charCodeAt(at))) at++;
    const from = at;
    while (at < end && !isGap(text.charCodeAt(at))) at++;
    if (at > from) countWord(text, from, at, counts);
  }
}

function countWord(text: string, start: number, end: number, counts: WordCounts): void {
  let from = start;
  let to = end;
  while (from < to && isMark(text.charCodeAt(from))) from++;
  while (to > from && isMark(text.charCodeAt(to - 1))) to--;
  if (to - from < 1) return;
  const chunk = text.slice(from, Math.min(to, from + LONGEST_SCRIPT));
  let plain = true;
  for (let index = 0; index < chunk.length; index++) {
    const unit = chunk.charCodeAt(index);
    if (unit > 0x2ff && unit !== 0x2019) {
      if (!isLetterMark(unit)) return countScript(chunk, counts);
    }
    // Figures, addresses and placeholders stand in every language.
    if (isNoLetter(unit)) return;
    if (unit > 0x7f) plain = false;
  }
  counts.words++;
  if (to - from > LONGEST_WORD || to - from < 2) return;
  const lower = chunk.toLowerCase();
  lookUp(plain ? lower : folded(lower), counts);
}

/** Scripts without spaces make one run of a whole sentence. */
const LONGEST_SCRIPT = 120;

function lookUp(word: string, counts: WordCounts): void {
  const bits = TABLE.get(word);
  if (bits === 1 << ENGLISH) {
    counts.hits[ENGLISH]!++;
    return;
  }
  if (bits !== undefined) {
    for (let number = 0; number < IDS.length; number++) if (bits & (1 << number)) counts.hits[number]!++;
    return;
  }
  // "l'heure", "d'arrivo": French and Italian alike, so both are counted.
  if (ELIDED.test(word)) {
    counts.hits[FRENCH]!++;
    if (!word.startsWith("j")) counts.hits[ITALIAN]!++;
  } else if (WELSH_ORDER.test(word)) counts.hits[WELSH]!++;
}
const FRENCH = IDS.indexOf("fr");
const ITALIAN = IDS.indexOf("it");
const ELIDED = /^(?:[dlj]|qu|dell|nell|sull|all)'[a-z]{2,}/;
/** "cysylltwch", "gofynnwch": the Welsh imperative, an ending that English has not. */
const WELSH_ORDER = /^[a-z]{3,14}wch$/;

function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/g, "")
    .replace(/\u2019/g, "'")
    .replace(/\u0142/g, "l")
    .replace(/\u00df/g, "ss");
}

function countScript(chunk: string, counts: WordCounts): void {
  counts.words++;
  const lower = chunk.toLowerCase();
  for (let index = 0; index < lower.length; index++) {
    const unit = lower.charCodeAt(index);
    const number = unit > 0x2ff ? scriptOf(unit, lower[index]!) : -1;
    if (number < 0) continue;
    // Japanese writes with Chinese signs as well; its own ones settle it. A run of signs holds many words.
    const japanese = number === CHINESE && KANA.test(lower);
    const share = number === CHINESE || number === JAPANESE ? 1 + chunk.length / SIGNS_A_WORD : 1;
    counts.hits[IDS.length + (japanese ? JAPANESE : number)]! += share;
    return;
  }
}
const CHINESE = SCRIPTS.findIndex(({ id }) => id === "zh");
const JAPANESE = SCRIPTS.findIndex(({ id }) => id === "ja");
const KANA = /[\u3040-\u30ff]/;
const SIGNS_A_WORD = 6;

function scriptOf(unit: number, letter: string): number {
  return SCRIPTS.findIndex((script) =>
    "letters" in script ? script.letters.includes(letter) : unit >= script.from && unit <= script.to,
  );
}

const isGap = (unit: number): boolean =>
  unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029;
/** Marks at a word's edge: quotation, brackets, stops, dashes. */
const isMark = (unit: number): boolean =>
  (unit < 0x30 && unit !== 0x2f) ||
  (unit > 0x39 && unit < 0x40) ||
  (unit > 0x5a && unit < 0x61) ||
  (unit > 0x7a && unit < 0xaa) ||
  (unit > 0x2000 && unit < 0x2070) ||
  unit === 0xab ||
  unit === 0xbb ||
  unit === 0xbf ||
  unit === 0xfffc;
const isNoLetter = (unit: number): boolean =>
  unit === 0xfffc ||
  (unit < 0x41 && unit !== 0x27 && unit !== 0x2d) ||
  (unit > 0x5a && unit < 0x61) ||
  (unit > 0x7a && unit < 0xaa);
/** Accents written apart, dashes, quotation marks, signs: no script of their own. */
const isLetterMark = (unit: number): boolean =>
  (unit >= 0x300 && unit < 0x370) ||
  (unit >= 0x1e00 && unit < 0x1f00) ||
  (unit >= 0x2000 && unit < 0x2c00) ||
  unit >= 0xd800;
