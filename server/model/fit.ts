/** Fits every part of the model to prepared messages. Knows no files. */

import type { Calibration, Head, StoredModel } from "../src/core/classify/model";
import { lengthOf, strongestOf } from "../src/core/classify/score";
import { encodeBase64 } from "../src/core/text/base64";
import { type Example, type Linear, scoreOf, trainDense, trainSparse } from "./logistic";
import type { Prepared } from "./prepare";
import { folds } from "./split";
import { type GrowingVocabulary, renumber, type Selection, select } from "./vocabulary";

/** What can be turned when fitting. The data decide the rest. */
export interface Settings {
  /** How hard each head fits its data. */
  readonly strength: Readonly<Record<Head, number>>;
  /** A word must be seen in this many messages, a pair in more, and by this many writers: one writer's manner is not knowledge. */
  readonly fewest: { readonly word: number; readonly pair: number; readonly writers: number };
  /** Pairs with the least weight are dropped until this many are left. */
  readonly mostPairs: number;
  /** A sentence is promotional when this share of it is marked. */
  readonly promotionalShare: number;
  /** Unmarked sentences of marketing messages may be neutral or merely unmarked. */
  readonly unmarkedWeight: number;
  /** Features that tell the classes apart by mere counting are cheaper to use. */
  readonly scaleByCounts: boolean;
  /** Whether cue families are features, for measuring what they are worth. */
  readonly cues: boolean;
  /** Share of service messages that may be called marketing, and that may be called anything but service. */
  readonly falseAlarms: { readonly marketing: number; readonly unsure: number };
}

/** What the shipped model is fitted with; `experiments.ts` measures what each is worth. */
export const SETTINGS: Settings = {
  strength: { sentence: 6, message: 6, mixed: 3 },
  fewest: { word: 3, pair: 4, writers: 2 },
  mostPairs: 13_000,
  promotionalShare: 0.3,
  unmarkedWeight: 0.5,
  scaleByCounts: true,
  cues: true,
  falseAlarms: { marketing: 0.015, unsure: 0.04 },
};

/** The trained heads with the features they use. */
export interface Fitted {
  readonly selection: Selection;
  readonly heads: Readonly<Record<Head, Linear>>;
  readonly sum: StoredModel["sum"];
  readonly calibration: Readonly<Record<Head, Calibration>>;
  readonly thresholds: StoredModel["thresholds"];
  /** Each whole message judged by heads that never saw its writer: the figure to steer by. */
  readonly outside: readonly Outside[];
}
/** One whole message, judged by heads that learnt from none of its writer's lines. */
export interface Outside {
  readonly id: string;
  readonly writer: string;
  readonly label: 0 | 1;
  readonly probability: number;
}

/** Learns from all that it is given, so callers keep the test side out. Messages without sentences are left out; equal input gives equal weights. */
export function fit(
  messages: readonly Prepared[],
  vocabulary: GrowingVocabulary,
  settings: Settings = SETTINGS,
): Fitted {
  const all = messages.filter(({ sentences }) => sentences.length > 0);
  const selection = chooseFeatures(all, vocabulary, settings);
  const data = all.map((message) => encode(message, selection, settings));
  const size = selection.names.length + selection.pairs.length;
  const outside = scoresOfOthers(data, size, settings);
  const labels = outside.map(({ label }) => label);
  const sum = trainDense(
    outside.map(({ inputs }) => inputs),
    labels,
  );
  const scores = outside.map(({ inputs }) =>
    inputs.reduce((total, input, index) => total + input * sum[index]!, sum.at(-1)!),
  );
  const message = calibrate(scores, labels);
  const sentences = outside.flatMap((item) => item.sentences);
  const marketing = outside.filter(({ label }) => label === 1);
  const probabilities = scores.map((score) => 1 / (1 + Math.exp(-(message.slope * score + message.offset))));
  const negatives = probabilities.filter((_, index) => labels[index] === 0);
  return {
    outside: outside.map(({ id, writer, label }, index) => ({ id, writer, label, probability: probabilities[index]! })),
    selection,
    heads: trainHeads(data, size, settings),
    sum: { strongest: sum[0]!, top: sum[1]!, message: sum[2]!, length: sum[3]!, intercept: sum[4]! },
    calibration: {
      message,
      sentence: calibrate(
        sentences.map(({ score }) => score),
        sentences.map(({ label }) => label),
      ),
      mixed: calibrate(
        marketing.map(({ mixed }) => mixed),
        marketing.map(({ isMixed }) => isMixed),
      ),
    },
    thresholds: {
      marketing: quantile(negatives, settings.falseAlarms.marketing),
      service: quantile(negatives, settings.falseAlarms.unsure),
      sentence: 0.4,
      mixed: 0.5,
    },
  };
}

/** The value above which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => other - one);
  return sorted[Math.floor(share * sorted.length)] ?? 0.5;
}

function calibrate(scores: readonly number[], labels: readonly number[]): Calibration {
  const [slope = 1, offset = 0] = trainDense(
    scores.map((score) => [score]),
    labels,
  );
  return { slope, offset };
}

/** What enough messages and writers hold; of the pairs, those that weigh most in a first fit. */
function chooseFeatures(messages: readonly Prepared[], vocabulary: GrowingVocabulary, settings: Settings): Selection {
  const counts = new Int32Array(vocabulary.size);
  const firstWriter = new Map<number, string>();
  const several = new Uint8Array(vocabulary.size);
  for (const { line, sentences } of messages) {
    for (const id of new Set(sentences.flatMap(({ features }) => features))) {
      counts[id]!++;
      const first = firstWriter.get(id);
      if (first === undefined) firstWriter.set(id, line.writer);
      else if (first !== line.writer) several[id] = 1;
    }
  }
  const wordIds = new Set(vocabulary.words.values());
  const { fewest } = settings;
  const cueIds = new Set([...vocabulary.words].filter(([name]) => name.startsWith("cue:")).map(([, id]) => id));
  const common = (id: number): boolean =>
    (settings.cues || !cueIds.has(id)) &&
    counts[id]! >= (wordIds.has(id) ? fewest.word : fewest.pair) &&
    (fewest.writers < 2 || several[id] === 1);
  const wide = select(vocabulary, common);
  if (wide.pairs.length <= settings.mostPairs) return wide;
  const heads = trainHeads(
    messages.map((message) => encode(message, wide, settings)),
    wide.names.length + wide.pairs.length,
    settings,
  );
  const weight = (id: number): number => Math.abs(heads.sentence.weights[id]!) + Math.abs(heads.message.weights[id]!);
  const least = wide.pairs.map((_, index) => weight(wide.names.length + index)).sort((one, other) => other - one)[
    settings.mostPairs
  ]!;
  return select(vocabulary, (id) => common(id) && (wordIds.has(id) || weight(wide.ids[id]!) > least));
}

interface Encoded {
  readonly id: string;
  readonly writer: string;
  readonly lone: boolean;
  readonly label: 0 | 1;
  readonly isMixed: 0 | 1;
  readonly ids: Int32Array;
  readonly sentences: readonly Example[];
}

function encode({ line, label, sentences }: Prepared, selection: Selection, settings: Settings): Encoded {
  const examples = sentences.map(({ features, share }): Example => {
    const promotes = label === 1 && share >= settings.promotionalShare;
    return {
      ids: renumber(features, selection),
      label: promotes ? 1 : 0,
      weight: label === 0 || promotes ? 1 : settings.unmarkedWeight,
    };
  });
  const ids = Int32Array.from(new Set(examples.flatMap((example) => [...example.ids])));
  return {
    id: line.id,
    writer: line.writer,
    lone: line.lone ?? false,
    label,
    isMixed: line.class === "mixed" ? 1 : 0,
    ids,
    sentences: examples,
  };
}

function trainHeads(
  data: readonly Encoded[],
  size: number,
  { strength, scaleByCounts }: Settings,
): Record<Head, Linear> {
  const messages = data.filter(({ lone }) => !lone);
  const whole = messages.map(({ ids, label }): Example => ({ ids, label, weight: 1 }));
  const mixed = messages
    .filter(({ label }) => label === 1)
    .map(({ ids, isMixed }): Example => ({ ids, label: isMixed, weight: 1 }));
  return {
    sentence: trainSparse(
      data.flatMap(({ sentences }) => sentences),
      size,
      strength.sentence,
    ),
    message: trainSparse(whole, size, strength.message, scaleByCounts ? countScale(whole, size) : undefined),
    mixed: trainSparse(mixed, size, strength.mixed, scaleByCounts ? countScale(mixed, size) : undefined),
  };
}

/** The root of each feature's log-ratio between the classes (Wang and Manning, 2012), with mean square 1. */
function countScale(examples: readonly Example[], size: number): Float64Array {
  const counts = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)] as const;
  for (const { ids, label } of examples) for (const id of ids) counts[label][id]!++;
  const [none, some] = counts.map((count) => count.reduce((sum, value) => sum + value, 0)) as [number, number];
  const scale = Float64Array.from(counts[1], (value, id) =>
    Math.sqrt(Math.abs(Math.log(value / some / (counts[0][id]! / none)))),
  );
  const mean = Math.sqrt(scale.reduce((sum, value) => sum + value * value, 0) / size);
  return scale.map((value) => value / mean);
}

/** Scores of each message by heads that never saw its writer. */
function scoresOfOthers(data: readonly Encoded[], size: number, settings: Settings) {
  return folds(
    data.map(({ writer }) => writer),
    6,
  ).flatMap((held) => {
    const heads = trainHeads(
      data.filter(({ writer }) => !held.has(writer)),
      size,
      settings,
    );
    return data
      .filter(({ writer, lone }) => held.has(writer) && !lone)
      .map((message) => {
        const sentences = message.sentences.map(({ ids, label }) => ({ score: scoreOf(heads.sentence, ids), label }));
        const { strongest, top } = strongestOf(sentences.map(({ score }) => score));
        const inputs = [strongest, top, scoreOf(heads.message, message.ids), lengthOf(sentences.length)];
        return {
          id: message.id,
          writer: message.writer,
          inputs,
          label: message.label,
          isMixed: message.isMixed,
          mixed: scoreOf(heads.mixed, message.ids),
          sentences,
        };
      });
  });
}

/** model.json without its provenance: weights in signed bytes, other numbers to six figures. */
export function store({ selection, heads, sum, calibration, thresholds }: Fitted): Omit<StoredModel, "provenance"> {
  const pairs = selection.pairs.flatMap(([first, second]) => [first & 255, first >> 8, second & 255, second >> 8]);
  return {
    version: 2,
    words: selection.names.join("\n"),
    pairs: encodeBase64(pairs),
    heads: { sentence: pack(heads.sentence), message: pack(heads.message), mixed: pack(heads.mixed) },
    sum: rounded(sum),
    calibration: {
      sentence: rounded(calibration.sentence),
      message: rounded(calibration.message),
      mixed: rounded(calibration.mixed),
    },
    thresholds: rounded(thresholds),
  };
}

/** The few largest weights are clipped, so that all others keep their precision. */
function pack({ weights, bias }: Linear): { weights: string; unit: number; bias: number } {
  const sizes = [...weights].map(Math.abs).sort((one, other) => one - other);
  const unit = Number(((sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127).toPrecision(6));
  const bytes = [...weights].map((weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
  return { weights: encodeBase64(bytes), unit, bias: Number(bias.toPrecision(6)) };
}

function rounded<T extends object>(numbers: T): T {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, Number((value as number).toPrecision(6))]),
  ) as T;
}
