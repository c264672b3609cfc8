/** What more data and each kind of feature are worth: fits variants and measures them where it counts. */

import { createHash } from "node:crypto";
import { createFeatureReader } from "../src/core/classify/features";
import type { StoredModel } from "../src/core/classify/model";
import { readModel } from "../src/core/classify/model";
import { createClassifier } from "../src/core/classify/verdict";
import { type Line, readLines, readMessage } from "./corpus";
import { fit, SETTINGS, type Settings, store } from "./fit";
import { auc, recallAt } from "./measure";
import { type Prepared, prepare } from "./prepare";
import { isTest } from "./split";
import { GrowingVocabulary } from "./vocabulary";

/** Ranking on held-out writers of the training side, and on the test split. */
export interface Row {
  readonly name: string;
  readonly messages: number;
  readonly outsideAuc: number;
  readonly outsideRecallAt5: number;
  readonly testAuc: number;
  readonly testRecallAt5: number;
}

interface Bench {
  readonly vocabulary: GrowingVocabulary;
  readonly training: readonly Prepared[];
  readonly test: readonly Line[];
}

/** Cuts the corpus once for all variants. Unsure lines are on neither side. */
export function prepareBench(): Bench {
  const vocabulary = new GrowingVocabulary();
  const reader = createFeatureReader(vocabulary);
  const lines = readLines().filter((line) => line.class !== "unsure");
  return {
    vocabulary,
    training: lines.filter((line) => !isTest(line)).map((line) => prepare(readMessage(line), reader)),
    test: lines.filter(isTest),
  };
}

/** Quality at growing shares of the corpus; pairs stay together, and a larger share holds the smaller ones. */
export function learningCurve(bench: Bench, shares: readonly number[]): Row[] {
  return shares.map((share) =>
    measure(
      `${(share * 100).toFixed(0)} %`,
      bench,
      bench.training.filter(({ line }) => rank(line.pair ?? line.id) <= share),
      SETTINGS,
    ),
  );
}

/** Quality without one thing at a time. */
export function ablations(bench: Bench): Row[] {
  const variants: Record<string, Partial<Settings>> = {
    "as shipped": {},
    "without word pairs": { mostPairs: 0 },
    "without cue families": { cues: false },
    "without scaling by counts": { scaleByCounts: false },
    "words of a single writer too": { fewest: { ...SETTINGS.fewest, writers: 1 } },
    "every word seen twice": { fewest: { word: 2, pair: 2, writers: 1 } },
    "unmarked sentences count fully": { unmarkedWeight: 1 },
    "unmarked sentences left out": { unmarkedWeight: 0 },
    "half the pairs": { mostPairs: SETTINGS.mostPairs / 2 },
    "twice the pairs": { mostPairs: SETTINGS.mostPairs * 2 },
    "fitted harder": { strength: { sentence: 20, message: 20, mixed: 10 } },
    "fitted softer": { strength: { sentence: 2, message: 2, mixed: 1 } },
  };
  const rows = Object.entries(variants).map(([name, change]) =>
    measure(name, bench, bench.training, { ...SETTINGS, ...change }),
  );
  const whole = bench.training.filter(({ line }) => !line.lone);
  return [...rows, measure("without lone lines", bench, whole, SETTINGS)];
}

function measure(name: string, bench: Bench, training: readonly Prepared[], settings: Settings): Row {
  const fitted = fit(training, bench.vocabulary, settings);
  const stored: StoredModel = { ...store(fitted), provenance: { data: "", features: "", messages: training.length } };
  const classifier = createClassifier(readModel(stored));
  const scores = bench.test.map((line) => {
    const { sentences, hidden } = readMessage(line);
    return classifier.classify(sentences, hidden).score;
  });
  const labels = bench.test.map((line) => (line.class === "service" ? 0 : 1));
  const outside = fitted.outside.map(({ probability }) => probability);
  const outsideLabels = fitted.outside.map(({ label }) => label);
  const share = (values: readonly number[], truth: readonly number[]): number => {
    const { hits, of } = recallAt(values, truth, 0.05);
    return hits / of;
  };
  return {
    name,
    messages: training.length,
    outsideAuc: auc(outside, outsideLabels),
    outsideRecallAt5: share(outside, outsideLabels),
    testAuc: auc(scores, labels),
    testRecallAt5: share(scores, labels),
  };
}

/** A fixed place between 0 and 1 for a name, so that no chance is needed. */
function rank(name: string): number {
  return createHash("sha256").update(name).digest().readUInt32BE(0) / 0xffffffff;
}
