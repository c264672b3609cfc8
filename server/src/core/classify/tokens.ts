/** Words and numbers of a sentence with their places; figures, dates and placeholders become classes, so that they cannot be learnt by heart. */

import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer";
import { normalise, originalOffset } from "./normalise";

/** A word, a figure or a telling mark of one sentence; spaces and most punctuation make none. */
export interface Token {
  /** The stem of a word, or a class such as `<money>`. */
  readonly stem: string;
  /** The folded word itself. */
  readonly word: string;
  /** Half-open, in the sentence's own text. */
  readonly start: number;
  readonly end: number;
}

/** Order matters: the longer shape first. All are bounded and linear. */
const SHAPES: readonly (readonly [string, string])[] = [
  ["<slot>", "\\ufffc"],
  [
    "<url>",
    "(?:https?:\\/\\/|www\\.)[^\\s<>\"']{1,400}|[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,40}){0,3}\\.(?:uk|com|org|net|io|ly|co|me|example|gov|app|shop|info)(?:\\/[^\\s<>\"']{0,300})?(?![a-z0-9])",
  ],
  ["<email>", "[a-z0-9._+-]{1,64}@[a-z0-9.-]{1,80}"],
  ["<pct>", "\\d[\\d.,]{0,8}\\s?(?:%|per ?cent\\b|pc\\b)"],
  [
    "<money>",
    "(?:£|\\$|€|gbp ?|usd ?|eur ?|rs\\.? ?|₹)\\s?\\d[\\d.,]{0,12}(?:\\s?(?:k|m|bn|million)\\b)?|\\d[\\d.,]{0,10}\\s?(?:p|pence|pounds?|quid|gbp|usd|eur|euros?|dollars?|ppm|€|£)(?![a-z])",
  ],
  [
    "<time>",
    "\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm)\\b|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}\\s?o'clock|noon\\b|midday\\b|midnight\\b",
  ],
  ["<date>", "\\d{1,4}[\\/.-]\\d{1,2}[\\/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)\\b|(?:19|20)\\d{2}\\b"],
  ["<phone>", "(?:\\+44|\\(?0\\d{2,4}\\)?)[\\d\\s-]{6,12}\\d|\\+\\d[\\d\\s-]{7,14}\\d"],
  ["<code>", "(?=[a-z0-9-]{0,20}\\d)(?=[a-z0-9-]{0,20}[a-z])[a-z0-9][a-z0-9-]{3,24}(?![a-z0-9])"],
  ["<num>", "#?\\d[\\d.,]{0,14}"],
  ["word", "[a-z]{1,40}(?:'[a-z]{1,10}){0,2}|[^\\s\\x00-\\x7f£]{1,40}"],
  ["mark", "[!?%&+*£$€]"],
];
const TOKEN = new RegExp(SHAPES.map(([, shape]) => `(${shape})`).join("|"), "g");
const DAYS = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?$/;
const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|april|apr|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const NUMBER_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand)$/;
/** Words whose stem collides with another word's. */
const KEEP: ReadonlySet<string> = new Set([
  "news",
  "hers",
  "ours",
  "does",
  "was",
  "has",
  "this",
  "us",
  "as",
  "is",
  "its",
  "yes",
  "plus",
  "bus",
  "gas",
  "less",
  "unless",
  "always",
  "perhaps",
]);

/** Remembers stems: the stemmer costs more than everything else here. */
export type Stemmer = (word: string) => string;

/** Porter's stemmer with a few exceptions. Its memory is emptied at 20,000 words, so it cannot grow without end. */
export function createStemmer(): Stemmer {
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = KEEP.has(word) || word.length < 3 ? word : porterStemmer.stem(word);
      if (known.size > 20_000) known.clear();
      known.set(word, stem);
    }
    return stem;
  };
}

/** Tokens in order. The text is one sentence; offsets are its own. */
export function tokenise(text: string, stem: Stemmer): Token[] {
  const normalised = normalise(text);
  const tokens: Token[] = [];
  for (const match of normalised.text.matchAll(TOKEN)) {
    const shape = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    const [kind] = SHAPES[shape]!;
    const word = match[0];
    tokens.push({
      stem: kind === "word" ? stemOf(word, stem) : kind === "mark" ? word : kind,
      word,
      start: originalOffset(normalised, match.index),
      end: originalOffset(normalised, match.index + word.length),
    });
  }
  return tokens;
}

function stemOf(word: string, stem: Stemmer): string {
  if (DAYS.test(word)) return "<day>";
  if (MONTHS.test(word)) return "<month>";
  if (NUMBER_WORDS.test(word)) return "<number-word>";
  // "don't" and "dont", "we're" and "were" keep the negation and lose the rest.
  const plain = word
    .replace(/n't$/, "nt")
    .replace(/'(?:s|re|ve|ll|d|m)$/, "")
    .replace(/'/g, "");
  return stem(plain);
}
