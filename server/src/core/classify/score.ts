/** Scores sentences and their message: sums of weights, so that every part of a score has a place in the text. */

import type { Place, SentenceMemory } from "../types";
import type { Feature, FeatureReader, SentenceFeatures } from "./features";
import type { Model, Weights } from "./model";

/** Where a sentence stands: its place without hidden edges, and the offset that its tokens count from. */
export interface Sited {
  readonly place: Place;
  readonly origin: number;
}

/** One sentence as the model sees it: without the places hidden from it. */
export interface JudgedSentence extends Sited {
  readonly read: SentenceFeatures;
  readonly weighted: readonly WeightedFeature[];
  /** Log-odds that the sentence promotes. */
  readonly score: number;
}
export interface WeightedFeature {
  readonly feature: Feature;
  readonly weights: Weights;
}

/** Contributions of one feature at one place to the message's score. */
export interface Contribution {
  readonly sentence: JudgedSentence;
  readonly feature: Feature;
  readonly value: number;
}

export interface MessageScore {
  readonly score: number;
  readonly intercept: number;
  readonly contributions: readonly Contribution[];
  readonly strongest: JudgedSentence | undefined;
  /** Log-odds that, being marketing at all, the message has a service core as well. */
  readonly mixed: number;
}

/** Features that the model knows, with the sentence's score. Long sentences do not shout: the sum is divided by the vector's length. */
export function judgeSentence(
  text: string,
  model: Model,
  reader: FeatureReader,
  memory: SentenceMemory | undefined,
): Omit<JudgedSentence, keyof Sited> {
  const remembered = memory?.get(text) as Omit<JudgedSentence, keyof Sited> | undefined;
  if (remembered) return remembered;
  const read = reader.read(text);
  const weighted: WeightedFeature[] = [];
  for (const feature of read.features) {
    const weights = model.weightsOf(feature.name);
    if (weights) weighted.push({ feature, weights });
  }
  const sum = weighted.reduce((total, { weights }) => total + weights.sentence, 0);
  const judged = { read, weighted, score: model.stored.bias.sentence + sum / vectorLength(weighted.length) };
  memory?.set(text, judged);
  return judged;
}

/** The message's score with every contribution. Sentences must be distinct. */
export function scoreMessage(sentences: readonly JudgedSentence[], model: Model): MessageScore {
  const { sum, bias } = model.stored;
  const strongest = sentences.reduce<JudgedSentence | undefined>(
    (best, sentence) => (!best || sentence.score > best.score ? sentence : best),
    undefined,
  );
  const firsts = firstPlaces(sentences);
  const length = vectorLength(firsts.length);
  const contributions: Contribution[] = [];
  for (const sentence of sentences) {
    const share = sum.mean / sentences.length + (sentence === strongest ? sum.strongest : 0);
    const own = vectorLength(sentence.weighted.length);
    for (const { feature, weights } of sentence.weighted)
      contributions.push({ sentence, feature, value: (share * weights.sentence) / own });
  }
  for (const { sentence, feature, weights } of firsts)
    contributions.push({ sentence, feature, value: (sum.message * weights.message) / length });
  const intercept =
    sum.intercept +
    sum.length * Math.log(1 + sentences.length) +
    sum.message * bias.message +
    (sentences.length > 0 ? (sum.strongest + sum.mean) * bias.sentence : 0);
  const score = contributions.reduce((total, { value }) => total + value, intercept);
  const mixed = bias.mixed + firsts.reduce((total, { weights }) => total + weights.mixed, 0) / length;
  return { score, intercept, contributions, strongest, mixed };
}

/** Each feature of the message once, at its first sentence. */
function firstPlaces(
  sentences: readonly JudgedSentence[],
): { sentence: JudgedSentence; feature: Feature; weights: Weights }[] {
  const seen = new Set<string>();
  const firsts: { sentence: JudgedSentence; feature: Feature; weights: Weights }[] = [];
  for (const sentence of sentences) {
    for (const { feature, weights } of sentence.weighted) {
      if (seen.has(feature.name)) continue;
      seen.add(feature.name);
      firsts.push({ sentence, feature, weights });
    }
  }
  return firsts;
}

/** Euclidean length of a vector of `count` ones. */
export function vectorLength(count: number): number {
  return Math.sqrt(Math.max(1, count));
}
