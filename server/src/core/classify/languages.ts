/** What a verdict is worth when a message, or a part of it, is not in English: the classifier has learnt no other language. */

import { languageName } from "../text/language/detect";
import type { LanguageReading } from "../text/language/reading";
import type { Aside, Verdict } from "../types";
import type { JudgedSentence } from "./score";
import { unjudged } from "./unjudged";

/** With more foreign words than this for each English one, the English is no translation of the rest. */
const MOST_FOREIGN = 1.7;

/** The verdict on the English, with the rest named; `unsure` where the English is too little to speak for all of it. */
export function withLanguage(
  verdict: Verdict,
  reading: LanguageReading,
  sentences: readonly JudgedSentence[],
): Verdict {
  if (reading.language === undefined) return isStrange(sentences, reading) ? strange(verdict, reading) : verdict;
  const language = languageName(reading.language);
  const { foreign: places, foreignWords, englishWords } = reading;
  if (englishWords === 0) return unread(verdict, { language, places, decides: true });
  const promotes = verdict.class === "marketing" || verdict.class === "mixed";
  if (promotes || foreignWords <= MOST_FOREIGN * englishWords)
    return { ...verdict, aside: { language, places, decides: false } };
  const reason = `Most of this is written in ${language}, which the classifier cannot judge.`;
  return { ...verdict, class: "unsure", reason, aside: { language, places, decides: true } };
}

/** So many words must be there before their strangeness says anything: fewer where none of the small words of English is. */
const ENOUGH_WORDS = 6;
const ENOUGH_WITHOUT_ENGLISH = 4;
/** An English message shares at least this part of its words with those the model was trained on. */
const LEAST_KNOWN = 0.34;
const LEAST_KNOWN_WITHOUT_ENGLISH = 0.42;

/** Hardly a word that any training message had: neither English nor sure to be a language with a list of its own. */
function isStrange(sentences: readonly JudgedSentence[], { noEnglish, filler }: LanguageReading): boolean {
  if (filler) return false;
  let words = 0;
  let known = 0;
  for (const { read } of sentences) {
    words += new Set(read.tokens.filter(({ stem }) => isWord(stem)).map(({ stem }) => stem)).size;
    for (const { from, to, cue } of read.features)
      if (to - from === 1 && !cue && isWord(read.tokens[from]!.stem)) known++;
  }
  return noEnglish
    ? words >= ENOUGH_WITHOUT_ENGLISH && known < LEAST_KNOWN_WITHOUT_ENGLISH * words
    : words >= ENOUGH_WORDS && known < LEAST_KNOWN * words;
}

function strange(verdict: Verdict, { likeliest }: LanguageReading): Verdict {
  const language = likeliest === undefined ? "another language" : languageName(likeliest);
  return unread(verdict, { language, places: [], decides: true });
}

/** Neither a figure's class, such as "<money>", nor a mark; single letters say nothing. */
function isWord(stem: string): boolean {
  return stem.length > 1 && (stem.charCodeAt(0) >= 97 || stem.charCodeAt(0) > 127);
}

function unread(verdict: Verdict, aside: Aside): Verdict {
  return { ...unjudged(verdict, `This is written in ${aside.language}, which the classifier cannot judge.`), aside };
}
