/** Cuts messages into what the model learns from. */

import type { FeatureReader } from "../src/core/classify/features";
import { distinctSentences } from "../src/core/classify/sentences";
import { type Line, promotionalShare, type Reading } from "./corpus";

/** A message cut into distinct sentences with labels; feature ids are the growing vocabulary's. */
export interface Prepared {
  readonly line: Line;
  readonly label: 0 | 1;
  readonly sentences: readonly PreparedSentence[];
}
/** `features` are the growing vocabulary's ids, each once. */
export interface PreparedSentence {
  readonly features: readonly number[];
  /** Share of its characters that are marked as promotional. */
  readonly share: number;
}

/** Hides the same places from the model as the product does, so that it never learns opt-out lines. Label 0 is service, 1 all else. */
export function prepare(reading: Reading, reader: FeatureReader): Prepared {
  const { line, sentences, hidden } = reading;
  const distinct = distinctSentences(sentences, hidden, (text) => ({ read: reader.read(text) }));
  return {
    line,
    label: line.class === "service" ? 0 : 1,
    sentences: distinct.map(({ place, read }) => ({
      features: read.features.map(({ id }) => id),
      share: promotionalShare(place, line),
    })),
  };
}
