/** The trainer's vocabulary: grows while messages are read, then keeps what enough people have said. */

import type { Vocabulary } from "../src/core/classify/features";

const PAIR = 1_000_000;

/** Gives every name a number, so none is ever negative; `select` drops what is rare. Words must stay below a million. */
export class GrowingVocabulary implements Vocabulary {
  readonly words = new Map<string, number>();
  readonly pairs = new Map<number, number>();
  #next = 0;

  word(name: string): number {
    let id = this.words.get(name);
    if (id === undefined) this.words.set(name, (id = this.#next++));
    return id;
  }

  pair(first: number, second: number): number {
    const key = first * PAIR + second;
    let id = this.pairs.get(key);
    if (id === undefined) this.pairs.set(key, (id = this.#next++));
    return id;
  }

  get size(): number {
    return this.#next;
  }
}

/** A fixed choice of features with numbers of its own: words first, sorted, then pairs. */
export interface Selection {
  readonly names: readonly string[];
  /** Numbers into `names`. */
  readonly pairs: readonly (readonly [number, number])[];
  /** From the growing vocabulary's ids to ours; negative for what was left out. */
  readonly ids: Int32Array;
}

/** Keeps the words and pairs for which `keep` says yes; a pair needs both its words. */
export function select(vocabulary: GrowingVocabulary, keep: (id: number) => boolean): Selection {
  const ids = new Int32Array(vocabulary.size).fill(-1);
  const words = [...vocabulary.words].filter(([, id]) => keep(id)).sort(([one], [other]) => (one < other ? -1 : 1));
  words.forEach(([, id], number) => {
    ids[id] = number;
  });
  const pairs = [...vocabulary.pairs]
    .map(([key, id]) => ({ id, first: ids[Math.floor(key / PAIR)]!, second: ids[key % PAIR]! }))
    .filter(({ id, first, second }) => first >= 0 && second >= 0 && keep(id))
    .sort((one, other) => one.first - other.first || one.second - other.second);
  pairs.forEach(({ id }, number) => {
    ids[id] = words.length + number;
  });
  return { names: words.map(([name]) => name), pairs: pairs.map(({ first, second }) => [first, second]), ids };
}

/** Drops what the selection left out; order stays. */
export function renumber(features: readonly number[], { ids }: Selection): Int32Array {
  return Int32Array.from(features.map((id) => ids[id]!).filter((id) => id >= 0));
}
