/** Finds literal words in a text: any number of entries in one pass over its words. No pattern of a repository is ever run. */

import type { VisibleRange } from "../types";

/** Words of entries by the first of them, ready to be looked for. */
export interface PhraseBook<Entry> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Entry>[]>;
  /** Entries whose first word is a beginning, such as deal*. */
  readonly byBeginning: readonly Phrase<Entry>[];
}
interface Phrase<Entry> {
  readonly entry: Entry;
  /** Lower case; a star at the end stands for any further letters. */
  readonly words: readonly string[];
}
/** Where the words of an entry stand. */
export interface PhraseFound<Entry> {
  readonly entry: Entry;
  readonly range: VisibleRange;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]{0,60}/gu;
const ENTRY_WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]{0,60}\*?/gu;
/** What may stand between two words of a phrase. */
const GAP = /^[\s\u00A0-]{1,5}$/;

/** The words of a phrase as they are compared. */
export function phraseWords(written: string): string[] {
  return [...written.matchAll(ENTRY_WORD)].map(([word]) => plain(word));
}

/** Made once for a list of entries; those without a word are left out. */
export function phraseBook<Entry extends { readonly words: string }>(entries: readonly Entry[]): PhraseBook<Entry> {
  const byWord = new Map<string, Phrase<Entry>[]>();
  const byBeginning: Phrase<Entry>[] = [];
  for (const entry of entries) {
    const words = phraseWords(entry.words);
    const [first] = words;
    if (first === undefined) continue;
    const phrase = { entry, words };
    if (first.endsWith("*")) byBeginning.push(phrase);
    else byWord.set(first, [...(byWord.get(first) ?? []), phrase]);
  }
  return { byWord, byBeginning };
}

/** Every place of every entry, in order; of entries that begin at one word the longest. */
export function findPhrases<Entry>(text: string, { byWord, byBeginning }: PhraseBook<Entry>): PhraseFound<Entry>[] {
  if (byWord.size === 0 && byBeginning.length === 0) return [];
  const words = wordsOf(text);
  const found: PhraseFound<Entry>[] = [];
  for (let at = 0; at < words.length; at++) {
    let longest: Phrase<Entry> | undefined;
    const consider = (phrase: Phrase<Entry>): void => {
      if ((!longest || phrase.words.length > longest.words.length) && standsAt(phrase.words, words, at))
        longest = phrase;
    };
    byWord.get(words[at]!.word)?.forEach(consider);
    byBeginning.forEach(consider);
    if (!longest) continue;
    const last = at + longest.words.length - 1;
    found.push({ entry: longest.entry, range: { start: words[at]!.start, end: words[last]!.end } });
    at = last;
  }
  return found;
}

/** A word of the text as it is compared; `joined` when only a blank or a hyphen stands before it. */
interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly joined: boolean;
}

function wordsOf(text: string): TextWord[] {
  let before = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    const joined = GAP.test(text.slice(before, Math.min(start, before + 10)));
    before = start + match[0].length;
    return { word: plain(match[0]), start, end: before, joined };
  });
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function standsAt(phrase: readonly string[], words: readonly TextWord[], at: number): boolean {
  for (let index = 0; index < phrase.length; index++) {
    const here = words[at + index];
    if (!here || (index > 0 && !here.joined) || !isWord(here.word, phrase[index]!)) return false;
  }
  return true;
}

function isWord(word: string, wanted: string): boolean {
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}
