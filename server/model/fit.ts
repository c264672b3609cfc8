/** Fits every part of the model to prepared messages. Knows no files. */

import type { FeatureReader, SentenceFeatures } from "../src/core/classify/features";
import type { StoredModel } from "../src/core/classify/model";
import { distinctSentences } from "../src/core/classify/verdict";
import { promotionalShare, type Line, type Reading } from "./corpus";
import { folds } from "./split";
import { type Example, type LinearModel, scoreOf, trainDense, trainLinear } from "./sparse";

/** A message cut into distinct sentences with labels. */
export interface Prepared {
  readonly line: Line;
  readonly sentences: readonly { readonly read: SentenceFeatures; readonly share: number }[];
}

const SENTENCE = { epochs: 12, rate: 0.5, decay: 2e-5 };
const MESSAGE = { epochs: 20, rate: 0.5, decay: 5e-5 };
/** A feature must be seen in this many messages, and by this many writers: one writer's manner is not knowledge. */
const FEWEST_MESSAGES = 3;
const FEWEST_WRITERS = 2;
/** A sentence is promotional when this share of it is marked. */
const PROMOTIONAL_SHARE = 0.3;
/** Unmarked sentences of marketing messages may be neutral or merely unmarked. */
const UNMARKED_WEIGHT = 0.5;
/** Share of service messages that may be called marketing: false alarms cost most. */
const FALSE_ALARMS = 0.04;
const UNIT = 1 / 256;

export function prepare(reading: Reading, reader: FeatureReader): Prepared {
  const { line, sentences, hidden } = reading;
  const distinct = distinctSentences(sentences, hidden, (text) => ({ read: reader.read(text) }));
  return { line, sentences: distinct.map(({ place, read }) => ({ read, share: promotionalShare(place, line) })) };
}

export function fit(messages: readonly Prepared[]): Omit<StoredModel, "provenance"> {
  const vocabulary = buildVocabulary(messages);
  const data = encode(messages, vocabulary);
  const outside = scoresOfOthers(data, vocabulary.size);
  const sum = trainDense(
    outside.map(({ inputs }) => inputs),
    outside.map(({ label }) => label),
  );
  const scores = outside.map(({ inputs }) =>
    inputs.reduce((total, input, index) => total + input * sum[index]!, sum.at(-1)!),
  );
  const labels = outside.map(({ label }) => label);
  const [slope = 1, offset = 0] = trainDense(
    scores.map((score) => [score]),
    labels,
  );
  const final = trainAll(data, vocabulary.size);
  const [sentenceSlope = 1, sentenceOffset = 0] = trainDense(
    outside.flatMap(({ sentences }) => sentences.map(({ score }) => [score])),
    outside.flatMap(({ sentences }) => sentences.map(({ label }) => label)),
  );
  const positives = outside.filter(({ label }) => label === 1);
  const [mixedSlope = 1, mixedOffset = 0] = trainDense(
    positives.map(({ mixed }) => [mixed]),
    positives.map(({ isMixed }) => isMixed),
  );
  const probabilities = scores.map((score) => 1 / (1 + Math.exp(-(slope * score + offset))));
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  return {
    version: 1,
    unit: UNIT,
    names: [...vocabulary.keys()].join("\n"),
    sentence: quantise(final.sentence),
    message: quantise(final.message),
    mixed: quantise(final.mixed),
    bias: { sentence: round(final.sentence.bias), message: round(final.message.bias), mixed: round(final.mixed.bias) },
    sum: {
      strongest: round(sum[0]!),
      mean: round(sum[1]!),
      message: round(sum[2]!),
      length: round(sum[3]!),
      intercept: round(sum[4]!),
    },
    calibration: {
      message: { slope: round(slope), offset: round(offset) },
      sentence: { slope: round(sentenceSlope), offset: round(sentenceOffset) },
      mixed: { slope: round(mixedSlope), offset: round(mixedOffset) },
    },
    thresholds: {
      marketing: round(
        thresholdFor(
          probabilities.filter((_, index) => labels[index] === 0),
          FALSE_ALARMS,
        ),
      ),
      sentence: 0.5,
      mixed: 0.5,
    },
  };
}

/** The lowest threshold above which at most `share` of the negatives lie. */
export function thresholdFor(negatives: readonly number[], share: number): number {
  const sorted = [...negatives].sort((one, other) => other - one);
  return sorted[Math.floor(share * sorted.length)] ?? 0.5;
}

function buildVocabulary(messages: readonly Prepared[]): Map<string, number> {
  const seen = new Map<string, { messages: number; writers: Set<string> }>();
  for (const { line, sentences } of messages) {
    for (const name of new Set(sentences.flatMap(({ read }) => read.features.map((feature) => feature.name)))) {
      const entry = seen.get(name) ?? { messages: 0, writers: new Set() };
      entry.messages++;
      entry.writers.add(line.writer);
      seen.set(name, entry);
    }
  }
  const kept = [...seen]
    .filter(([, { messages: count, writers }]) => count >= FEWEST_MESSAGES && writers.size >= FEWEST_WRITERS)
    .map(([name]) => name)
    .sort();
  return new Map(kept.map((name, index) => [name, index]));
}

interface EncodedMessage {
  readonly line: Line;
  readonly label: 0 | 1;
  readonly isMixed: 0 | 1;
  readonly features: Int32Array;
  readonly sentences: readonly Example[];
}

function encode(messages: readonly Prepared[], vocabulary: ReadonlyMap<string, number>): EncodedMessage[] {
  return messages
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ line, sentences }) => {
      const label = line.class === "service" ? 0 : 1;
      const examples = sentences.map(({ read, share }): Example => {
        const promotes = label === 1 && share >= PROMOTIONAL_SHARE;
        return {
          features: indexes(read, vocabulary),
          label: promotes ? 1 : 0,
          weight: label === 0 || promotes ? 1 : UNMARKED_WEIGHT,
        };
      });
      const features = Int32Array.from(new Set(examples.flatMap((example) => [...example.features])));
      return { line, label, isMixed: line.class === "mixed" ? 1 : 0, features, sentences: examples };
    });
}

function indexes(read: SentenceFeatures, vocabulary: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(read.features.map(({ name }) => vocabulary.get(name)).filter((index) => index !== undefined));
}

interface Parts {
  readonly sentence: LinearModel;
  readonly message: LinearModel;
  readonly mixed: LinearModel;
}

function trainAll(data: readonly EncodedMessage[], size: number): Parts {
  return {
    sentence: trainLinear(
      data.flatMap(({ sentences }) => sentences),
      size,
      SENTENCE,
    ),
    message: trainLinear(
      data.map(({ features, label }) => ({ features, label, weight: 1 })),
      size,
      MESSAGE,
    ),
    mixed: trainLinear(
      data.filter(({ label }) => label === 1).map(({ features, isMixed }) => ({ features, label: isMixed, weight: 1 })),
      size,
      MESSAGE,
    ),
  };
}

/** Scores of each message by parts that never saw its writer. */
function scoresOfOthers(data: readonly EncodedMessage[], size: number) {
  return folds(
    data.map(({ line }) => line.writer),
    6,
  ).flatMap((held) => {
    const parts = trainAll(
      data.filter(({ line }) => !held.has(line.writer)),
      size,
    );
    return data
      .filter(({ line }) => held.has(line.writer))
      .map((message) => {
        const sentences = message.sentences.map(({ features, label }) => ({
          score: scoreOf(parts.sentence, features),
          label,
        }));
        const scores = sentences.map(({ score }) => score);
        const mean = scores.reduce((total, score) => total + score, 0) / scores.length;
        const inputs = [
          Math.max(...scores),
          mean,
          scoreOf(parts.message, message.features),
          Math.log(1 + scores.length),
        ];
        return {
          inputs,
          label: message.label,
          isMixed: message.isMixed,
          mixed: scoreOf(parts.mixed, message.features),
          sentences,
        };
      });
  });
}

function quantise({ weights }: LinearModel): number[] {
  return [...weights].map((weight) => Math.round(weight / UNIT));
}
