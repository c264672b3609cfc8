/** Scores sentences and their message: sums of weights, so that every part of a score has a place in the text. */

import { ownCopy } from "../text/remember";
import type { Place, SentenceMemory } from "../types";
import type { Feature, FeatureReader, SentenceFeatures } from "./features";
import type { Model } from "./model";

/** Where a sentence stands: its place without hidden edges, and the offset that its tokens count from. */
export interface Sited {
  readonly place: Place;
  readonly origin: number;
}

/** One sentence as the model sees it: without the places hidden from it. */
export interface JudgedSentence extends Sited {
  readonly read: SentenceFeatures;
  /** Log-odds that the sentence promotes. */
  readonly score: number;
}

/** One feature's share of the message's score, at one place. */
export interface Contribution {
  readonly feature: Feature;
  readonly value: number;
}

/** A message's log-odds. `score` is `intercept` plus the contributions of all its sentences. */
export interface MessageScore {
  readonly score: number;
  readonly intercept: number;
  /** Log-odds that, being marketing at all, the message has a service core as well. */
  readonly mixed: number;
  /** Known single words; too few say nothing. */
  readonly knownWords: number;
  /** What a sentence adds to the score, feature by feature. */
  contributions(sentence: JudgedSentence): Contribution[];
}

/** Reads and scores one sentence, once for each text. Long sentences do not shout: the sum is divided by the root of their features. */
export function judgeSentence(
  text: string,
  model: Model,
  reader: FeatureReader,
  memory: SentenceMemory | undefined,
): Omit<JudgedSentence, keyof Sited> {
  const remembered = memory?.get(text) as Omit<JudgedSentence, keyof Sited> | undefined;
  if (remembered) return remembered;
  const own = memory ? ownCopy(text) : text;
  const read = reader.read(own);
  const { sentence: weights } = model.weights;
  const sum = read.features.reduce((total, { id }) => total + weights[id]!, 0);
  const judged = { read, score: model.stored.heads.sentence.bias + sum / root(read.features.length) };
  memory?.set(own, judged);
  return judged;
}

/** The message's score. Sentences must be distinct. The scratch array is the caller's, so that nothing is allocated for each keystroke. */
export function scoreMessage(sentences: readonly JudgedSentence[], model: Model, scratch: Scratch): MessageScore {
  const { sum, heads } = model.stored;
  const run = scratch.next();
  let message = 0;
  let mixed = 0;
  let features = 0;
  let knownWords = 0;
  const top = topOf(sentences);
  for (const sentence of sentences) {
    for (const { id } of sentence.read.features) {
      if (scratch.seen[id] === run) continue;
      scratch.seen[id] = run;
      features++;
      if (model.isWord(id)) knownWords++;
      message += model.weights.message[id]!;
      mixed += model.weights.mixed[id]!;
    }
  }
  const length = root(features);
  const given = sum.intercept + sum.length * lengthOf(sentences.length);
  const of = strongestOf(top.map((sentence) => sentence.score));
  const parts = sum.strongest * of.strongest + sum.top * of.top;
  const score = given + parts + sum.message * (heads.message.bias + message / length);
  const biases = top.length > 0 ? (sum.strongest + sum.top) * heads.sentence.bias : 0;
  const intercept = given + biases + sum.message * heads.message.bias;
  const firsts = firstPlaces(sentences, model.size);
  return {
    score,
    intercept,
    mixed: heads.mixed.bias + mixed / length,
    knownWords,
    contributions(sentence) {
      const weight = (top.includes(sentence) ? sum.top / top.length : 0) + (sentence === top[0] ? sum.strongest : 0);
      const share = weight / root(sentence.read.features.length);
      return sentence.read.features.map((feature) => {
        const own = share * model.weights.sentence[feature.id]!;
        const whole = firsts(sentence, feature.id) ? (sum.message * model.weights.message[feature.id]!) / length : 0;
        return { feature, value: own + whole };
      });
    },
  };
}

/** A message reads as its loudest sentences do, however much else it says: more than these do not count. */
const TOP = 3;
/** Sentences beyond this many say nothing more about a message. */
const LONG = 16;

function topOf(sentences: readonly JudgedSentence[]): JudgedSentence[] {
  const top: JudgedSentence[] = [];
  for (const sentence of sentences) {
    if (top.length === TOP && sentence.score <= top[TOP - 1]!.score) continue;
    const at = top.findIndex(({ score }) => score < sentence.score);
    top.splice(at < 0 ? top.length : at, 0, sentence);
    if (top.length > TOP) top.pop();
  }
  return top;
}

/** The strongest score and the mean of the strongest few; nought for no sentence. Shared by the trainer. */
export function strongestOf(scores: readonly number[]): { readonly strongest: number; readonly top: number } {
  const top = [...scores].sort((one, other) => other - one).slice(0, TOP);
  return top.length === 0
    ? { strongest: 0, top: 0 }
    : { strongest: top[0]!, top: top.reduce((total, score) => total + score, 0) / top.length };
}

/** What the number of sentences says: many chances for a loud one. Bounded, so that no length makes a message harmless. */
export function lengthOf(sentences: number): number {
  return Math.log(1 + Math.min(LONG, sentences));
}

/** Whether a sentence is the first of the message with a feature; worked out only when somebody asks for reasons. */
function firstPlaces(
  sentences: readonly JudgedSentence[],
  size: number,
): (sentence: JudgedSentence, id: number) => boolean {
  let owners: Int32Array | undefined;
  const numbers = new Map(sentences.map((sentence, index) => [sentence, index]));
  return (sentence, id) => {
    if (!owners) {
      owners = new Int32Array(size).fill(-1);
      for (const [index, { read }] of sentences.entries())
        for (const feature of read.features) if (owners[feature.id]! < 0) owners[feature.id] = index;
    }
    return owners[id] === numbers.get(sentence);
  };
}

/** Marks which features a run has met; a new run makes all marks old without touching them. */
export class Scratch {
  readonly seen: Int32Array;
  #run = 0;

  constructor(size: number) {
    this.seen = new Int32Array(size);
  }

  next(): number {
    return ++this.#run;
  }
}

/** Euclidean length of a vector of `count` ones. */
export function root(count: number): number {
  return Math.sqrt(Math.max(1, count));
}
