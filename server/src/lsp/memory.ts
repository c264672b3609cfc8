/** A bounded cache of sentence scores, dropped by age: what was used last stays. */

import type { SentenceMemory } from "../core";

const MOST = 20_000;

/** Holds the scores of at most `most` sentences, in memory only. */
export function createMemory(most = MOST): SentenceMemory {
  const known = new Map<string, unknown>();
  return {
    get(key) {
      const value = known.get(key);
      if (value !== undefined) {
        known.delete(key);
        known.set(key, value);
      }
      return value;
    },
    set(key, value) {
      known.set(key, value);
      if (known.size > most) known.delete(known.keys().next().value!);
    },
  };
}
