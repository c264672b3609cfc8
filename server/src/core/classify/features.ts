/** What the model looks at in one sentence: stems, neighbouring pairs, cue families, each with its place. */

import type { Cue } from "./cues";
import { createPhraseIndex } from "./phrases";
import { createStemmer, type Token, tokenise } from "./tokens";

/** Numbers features. A trained vocabulary knows a fixed set; the trainer's grows. */
export interface Vocabulary {
  /** The number of a stem or cue; negative when it is not known. */
  word(name: string): number;
  /** The number of two neighbouring stems, by their own numbers; negative when it is not known. */
  pair(first: number, second: number): number;
}

/** One feature at its first place in a sentence. */
export interface Feature {
  readonly id: number;
  /** Half-open, token indexes of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly cue?: Cue;
}

/** What the model sees of one sentence. */
export interface SentenceFeatures {
  readonly tokens: readonly Token[];
  /** Each id once: saying a word twice does not make it twice as true. */
  readonly features: readonly Feature[];
  /** The stems in order: equal for sentences that say the same. */
  readonly key: string;
  /** Whether there is at least one word, as opposed to figures and placeholders. */
  readonly hasWords: boolean;
}

/** Holds the caches that make repeated work cheap; results do not depend on them. */
export interface FeatureReader {
  read(text: string): SentenceFeatures;
}

/** Compiles the cue phrases, so callers keep it. What `vocabulary` does not know is left out. */
export function createFeatureReader(vocabulary: Vocabulary): FeatureReader {
  const stem = createStemmer();
  const phrases = createPhraseIndex(stem);
  return {
    read(text) {
      const tokens = tokenise(text, stem);
      const features: Feature[] = [];
      const seen = new Set<number>();
      const add = (feature: Feature): void => {
        if (feature.id < 0 || seen.has(feature.id)) return;
        seen.add(feature.id);
        features.push(feature);
      };
      addWords(tokens, vocabulary, add);
      for (const { cue, from, to } of phrases.find(tokens))
        add({ id: vocabulary.word(`cue:${cue.id}`), from, to, cue });
      return {
        tokens,
        features,
        key: tokens.map((token) => token.stem).join(" "),
        hasWords: tokens.some((token) => /^[a-z]/.test(token.stem)),
      };
    },
  };
}

function addWords(tokens: readonly Token[], vocabulary: Vocabulary, add: (feature: Feature) => void): void {
  let previous = -1;
  tokens.forEach(({ stem }, index) => {
    const id = vocabulary.word(stem);
    add({ id, from: index, to: index + 1 });
    if (index > 0 && previous >= 0 && id >= 0)
      add({ id: vocabulary.pair(previous, id), from: index - 1, to: index + 1 });
    previous = id;
  });
}
