/** The trained weights as the rest of the core reads them. Written by server/model/train.ts, never by hand. */

import { decodeBase64 } from "../text/base64";
import type { Vocabulary } from "./features";
import stored from "./model.json";

/** model.json. Weights are signed bytes in base64: first those of the words, then those of the pairs. */
export interface StoredModel {
  readonly version: 2;
  readonly provenance: Provenance;
  /** Stems, number classes and cues, one a line, sorted. */
  readonly words: string;
  /** Pairs of word numbers, 16 bits each, little endian, in base64; sorted. */
  readonly pairs: string;
  readonly heads: Readonly<Record<Head, { readonly weights: string; readonly unit: number; readonly bias: number }>>;
  /** How the sentences' scores and the message's own add up. */
  readonly sum: {
    readonly intercept: number;
    readonly strongest: number;
    /** Of the mean of the strongest few sentences. */
    readonly top: number;
    readonly message: number;
    readonly length: number;
  };
  readonly calibration: Readonly<Record<Head, Calibration>>;
  readonly thresholds: {
    readonly service: number;
    readonly marketing: number;
    readonly sentence: number;
    readonly mixed: number;
  };
}
/** What is scored: that a sentence promotes, that a message is marketing, that a marketing message has a service core. */
export type Head = "sentence" | "message" | "mixed";
/** Platt scaling: probability = 1 / (1 + exp(-(slope * score + offset))). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}
/** Where a model comes from, so that a stale one is found out. */
export interface Provenance {
  /** SHA-256 over the data files. */
  readonly data: string;
  /** SHA-256 over the code that decides what the model sees. */
  readonly features: string;
  readonly messages: number;
}

/** The weights ready for use; `weights[head][id]` is in log-odds. */
export interface Model {
  readonly stored: StoredModel;
  readonly vocabulary: Vocabulary;
  readonly size: number;
  readonly weights: Readonly<Record<Head, Float32Array>>;
  /** Ids of single words, which alone say whether there is anything to judge. */
  isWord(id: number): boolean;
}

/** Trusts `json`, which only the trainer writes. Words are numbered first, then pairs, both in stored order. */
export function readModel(json: StoredModel): Model {
  const names = json.words.split("\n");
  const words = new Map(names.map((name, id) => [name, id]));
  const bytes = decodeBase64(json.pairs);
  const pairs = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 4) {
    const first = bytes[at]! | (bytes[at + 1]! << 8);
    const second = bytes[at + 2]! | (bytes[at + 3]! << 8);
    pairs.set(first * 65_536 + second, names.length + at / 4);
  }
  return {
    stored: json,
    vocabulary: {
      word: (name) => words.get(name) ?? -1,
      pair: (first, second) => pairs.get(first * 65_536 + second) ?? -1,
    },
    size: names.length + pairs.size,
    weights: { sentence: unpack(json, "sentence"), message: unpack(json, "message"), mixed: unpack(json, "mixed") },
    isWord: (id) => id < names.length,
  };
}

function unpack({ heads }: StoredModel, head: Head): Float32Array {
  const { weights, unit } = heads[head];
  return Float32Array.from(new Int8Array(decodeBase64(weights).buffer), (weight) => weight * unit);
}

/** Reads the shipped weights. Costs some milliseconds, so fronts do it once. */
export function loadModel(): Model {
  return readModel(stored as unknown as StoredModel);
}

/** The calibrated probability, 0 to 1, of a score in log-odds. */
export function probability(score: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}
