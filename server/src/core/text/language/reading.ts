/** Which stretches of a message are not in English. Judges nothing: what it finds is set aside by the classifier, and said. */

import { sentencesOf } from "../messageSentences";
import type { FooterLanguage, Message, MessagePart, PartSentences, Place, VisibleRange } from "../../types";
import { countWords, ENGLISH, LATIN_FILLER, noWords, WELSH, type WordCounts } from "./detect";

/** What a message is written in. */
export interface LanguageReading {
  /** The number of the language that most of the foreign words are in; undefined where all reads as English. */
  readonly language: number | undefined;
  /** Stretches in another language than English, in order. */
  readonly foreign: readonly Place[];
  readonly foreignWords: number;
  /** Words of the stretches that read as English. */
  readonly englishWords: number;
  /** Not one of our small words stands anywhere: short lines, or a language that is hard to know. */
  readonly noEnglish: boolean;
  /** It holds filler text, such as "lorem ipsum", whose words are strange for that reason. */
  readonly filler: boolean;
  /** The language of most hits, where there is one at all; a guess. */
  readonly likeliest?: number;
}

/** A stretch between separators, with what was counted in it. */
interface Stretch extends Place {
  readonly words: number;
  readonly english: number;
  /** Hits of the language with most, English left out, and its number. */
  readonly hits: number;
  readonly language: number;
  /** Words of filler text. */
  readonly filler: number;
}

/** What a footer is best written in: `both` where Welsh and English stand side by side. */
export function footerLanguage(message: Message, chosen: FooterLanguage): Exclude<FooterLanguage, "auto"> {
  if (chosen !== "auto") return chosen;
  const { language, foreignWords, englishWords } = readLanguages(sentencesOf(message), []);
  if (language !== WELSH) return "en";
  return englishWords > 0 && foreignWords <= MOST_WELSH * englishWords ? "both" : "cy";
}
/** With more Welsh words than this for each English one, the English is a line or two in a Welsh message. */
const MOST_WELSH = 3;

/** Reads all parts but those of other files. `hidden` places are not looked at: a footer in English makes no message English. */
export function readLanguages(sentences: readonly PartSentences[], hidden: readonly Place[]): LanguageReading {
  const stretches = sentences.flatMap(({ part, sentences: ranges }) => {
    const holes = hidden.filter((place) => place.part === part).map(({ range }) => range);
    holes.sort((one, other) => one.start - other.start);
    return stretchesOf(part, ranges, holes);
  });
  const english = stretches.filter(isEnglish);
  const sure = stretches.filter(isForeign);
  const noEnglish = stretches.every((stretch) => stretch.english === 0);
  const hits = stretches.reduce((total, stretch) => total + stretch.hits, 0);
  const likeliest = hits > 0 && hits * LEAST_SHARE >= sum(stretches) ? { likeliest: mostSpoken(stretches) } : {};
  const filler = stretches.some((stretch) => stretch.filler >= LEAST_FILLER);
  const seen = { noEnglish, filler, ...likeliest };
  const nothing = { language: undefined, foreign: [], foreignWords: 0, englishWords: 0, ...seen };
  if (sure.length === 0 && !(noEnglish && isForeignInAll(stretches))) return nothing;
  // With a foreign stretch beside it, a line with one word of that language and none of ours belongs to it.
  const language = mostSpoken(sure.length > 0 ? sure : stretches);
  const foreign = stretches.filter(
    (stretch) => isForeign(stretch) || (stretch.hits > 0 && stretch.hits > stretch.english),
  );
  const [foreignWords, englishWords] = [sum(foreign), sum(english)];
  if (foreignWords < FEWEST && foreignWords * LEAST_PART < englishWords) return nothing;
  return {
    language,
    foreign: foreign.map(({ part, range }) => ({ part, range })),
    foreignWords,
    englishWords,
    ...seen,
  };
}
/** "Annwyl Mrs Vaughan" above an English letter is a greeting: fewer words than this, and less than one in so many of ours. */
const FEWEST = 10;
const LEAST_PART = 8;

/** So many words of it in one stretch are no accident. */
const LEAST_FILLER = 3;

function sum(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { words }) => total + words, 0);
}

/** One of our words speaks for English unless the other language has as many. */
function isEnglish({ english, hits }: Stretch): boolean {
  return english > 0 && english >= hits;
}

/** Two words of a language and hardly one of ours: a name, a greeting or a borrowed word is not enough. */
function isForeign({ hits, english, words }: Stretch): boolean {
  return hits >= 2 && hits > 2 * english && hits * LEAST_SHARE >= words;
}
/** Of the words of a stretch in a language, at least one in so many is in our list. */
const LEAST_SHARE = 6;

/** Short lines of one word each: together they say what none says alone. */
function isForeignInAll(stretches: readonly Stretch[]): boolean {
  const hits = stretches.reduce((total, stretch) => total + stretch.hits, 0);
  return hits >= 2 && hits * LEAST_SHARE_IN_ALL >= sum(stretches);
}

const LEAST_SHARE_IN_ALL = 4;

function mostSpoken(stretches: readonly Stretch[]): number {
  const spoken = new Map<number, number>();
  for (const { language, hits } of stretches) spoken.set(language, (spoken.get(language) ?? 0) + hits);
  return [...spoken].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function stretchesOf(part: MessagePart, ranges: readonly VisibleRange[], holes: readonly VisibleRange[]): Stretch[] {
  const found: Stretch[] = [];
  let next = 0;
  for (const { start, end } of ranges) {
    let from = start;
    while (from < end) {
      const to = separatorAfter(part.visible.text, from, end);
      while (next < holes.length && holes[next]!.end <= from) next++;
      const counts = noWords();
      countBetween(part.visible.text, { start: from, end: to }, holes, next, counts);
      if (counts.words > 0) found.push(stretchOf(part, { start: from, end: to }, counts));
      from = to + 1;
    }
  }
  return found;
}

/** Counts what no hole covers. */
function countBetween(
  text: string,
  { start, end }: VisibleRange,
  holes: readonly VisibleRange[],
  first: number,
  counts: WordCounts,
): void {
  let at = start;
  for (let index = first; index < holes.length && holes[index]!.start < end; index++) {
    if (holes[index]!.start > at) countWords(text, at, holes[index]!.start, counts);
    at = Math.max(at, holes[index]!.end);
  }
  if (at < end) countWords(text, at, end, counts);
}

function stretchOf(part: MessagePart, range: VisibleRange, { words, hits }: WordCounts): Stretch {
  let language = 1;
  for (let number = 2; number < hits.length; number++) if (hits[number]! > hits[language]!) language = number;
  // Filler text is nobody's message, and the classifier knows what to make of it.
  const spoken = language === LATIN_FILLER ? 0 : hits[language]!;
  return { part, range, words, english: hits[ENGLISH]!, hits: spoken, language, filler: hits[LATIN_FILLER]! };
}

/** Where a line, a bar, or a slash or dash between spaces ends what is said in one language. */
function separatorAfter(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x7c || unit === 0x2022 || isForeignStop(unit)) return at;
    if (unit === 0x2f || unit === 0x2d || unit === 0x2013 || unit === 0x2014)
      if (text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32) return at;
  }
  return end;
}

/** Full stops of other scripts, at which the splitting into sentences does not cut: Devanagari, Urdu, Chinese. */
const isForeignStop = (unit: number): boolean =>
  unit === 0x0964 || unit === 0x06d4 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
