/** What the model looks at in one sentence: stems, neighbouring pairs, cue families, each with its place. */

import type { Cue } from "./cues";
import { createPhraseIndex, type PhraseIndex } from "./phrases";
import { createStemmer, type Stemmer, type Token, tokenise } from "./tokens";

export interface Feature {
  readonly name: string;
  /** Half-open, token indexes of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly cue?: Cue;
}

export interface SentenceFeatures {
  readonly tokens: readonly Token[];
  readonly features: readonly Feature[];
}

/** Holds the caches that make repeated work cheap; results do not depend on them. */
export interface FeatureReader {
  read(text: string): SentenceFeatures;
}

export function createFeatureReader(): FeatureReader {
  const stem: Stemmer = createStemmer();
  const phrases: PhraseIndex = createPhraseIndex(stem);
  return {
    read(text) {
      const tokens = tokenise(text, stem);
      return { tokens, features: [...wordFeatures(tokens), ...cueFeatures(tokens, phrases)] };
    },
  };
}

/** Each feature counts once in a sentence, at its first place: saying a word twice does not make it twice as true. */
function wordFeatures(tokens: readonly Token[]): Feature[] {
  const seen = new Map<string, Feature>();
  const add = (name: string, from: number, to: number): void => {
    if (!seen.has(name)) seen.set(name, { name, from, to });
  };
  tokens.forEach((token, index) => {
    add(token.stem, index, index + 1);
    const next = tokens[index + 1];
    if (next) add(`${token.stem} ${next.stem}`, index, index + 2);
  });
  return [...seen.values()];
}

function cueFeatures(tokens: readonly Token[], phrases: PhraseIndex): Feature[] {
  const seen = new Set<string>();
  const features: Feature[] = [];
  for (const { cue, from, to } of phrases.find(tokens)) {
    if (seen.has(cue.id)) continue;
    seen.add(cue.id);
    features.push({ name: `cue:${cue.id}`, from, to, cue });
  }
  return features;
}
