/** The trained weights as the rest of the core reads them. Written by server/model/train.ts, never by hand. */

import stored from "./model.json";

/** model.json: numbers are integers; a weight is the integer times `unit`. */
export interface StoredModel {
  readonly version: 1;
  readonly provenance: Provenance;
  readonly unit: number;
  /** Feature names, separated by line feeds, in the order of the weights. */
  readonly names: string;
  readonly sentence: readonly number[];
  readonly message: readonly number[];
  readonly mixed: readonly number[];
  readonly bias: { readonly sentence: number; readonly message: number; readonly mixed: number };
  /** How sentence scores and the message's own score add up. */
  readonly sum: {
    readonly intercept: number;
    readonly strongest: number;
    readonly mean: number;
    readonly message: number;
    readonly length: number;
  };
  /** Platt scaling: probability = 1 / (1 + exp(-(slope * score + offset))). */
  readonly calibration: { readonly message: Calibration; readonly sentence: Calibration; readonly mixed: Calibration };
  readonly thresholds: { readonly marketing: number; readonly sentence: number; readonly mixed: number };
}
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}
export interface Provenance {
  /** SHA-256 over the data files and over the feature code, so that a stale model is found out. */
  readonly data: string;
  readonly features: string;
  readonly messages: number;
  /** What training saw on the held-out split, to be reproduced. */
  readonly metrics: Readonly<Record<string, number>>;
}

export interface Weights {
  readonly sentence: number;
  readonly message: number;
  readonly mixed: number;
}
export interface Model {
  readonly stored: StoredModel;
  weightsOf(feature: string): Weights | undefined;
}

export function readModel(json: StoredModel): Model {
  const weights = new Map<string, Weights>();
  json.names.split("\n").forEach((name, index) => {
    weights.set(name, {
      sentence: json.sentence[index]! * json.unit,
      message: json.message[index]! * json.unit,
      mixed: json.mixed[index]! * json.unit,
    });
  });
  return { stored: json, weightsOf: (feature) => weights.get(feature) };
}

/** Reads the shipped weights. Costs some milliseconds, so fronts do it once. */
export function loadModel(): Model {
  return readModel(stored as unknown as StoredModel);
}

export function probability(score: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}
