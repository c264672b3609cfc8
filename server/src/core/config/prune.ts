/** Takes what does not fit out of a configuration's values: keys that are no settings, and values at given places. One pass each. */

import type { Path } from "./document";
import { configSchema } from "./schema";
import { entryOf, type Schema, unwrapped } from "./shape";

/** A key that is none there, and those that are. */
export interface UnknownKey {
  readonly path: Path;
  readonly names: readonly string[];
}

/** A value as far as it has the schema's keys and maps. */
export interface Pruned {
  readonly value: unknown;
  /** Keys that no setting has. */
  readonly unknown: readonly UnknownKey[];
  /** Where a list stands and a map belongs, which the schema's own check lets pass. */
  readonly lists: readonly Path[];
}

/** `most` of each kind of fault are listed, and all of them go. */
export function withoutUnknown(value: unknown, most: number): Pruned {
  const unknown: UnknownKey[] = [];
  const lists: Path[] = [];
  const prune = (item: unknown, schema: Schema | undefined, path: Path): unknown => {
    const within = schema && unwrapped(schema);
    if (!within || typeof item !== "object" || item === null) return item;
    if (Array.isArray(item) && (within.entries || within.value)) {
      if (lists.length < most) lists.push(path);
      return GONE;
    }
    if (Array.isArray(item)) return within.item ? pruned(item, within.item, path) : item;
    if (!within.entries && !within.value) return item;
    return Object.fromEntries(
      Object.entries(item).flatMap(([key, each]) => {
        const inside = within.entries ? entryOf(within, key) : within.value;
        const left = inside ? prune(each, inside, [...path, key]) : GONE;
        if (left !== GONE) return [[key, left]];
        if (inside) return [];
        if (unknown.length < most) unknown.push({ path: [...path, key], names: Object.keys(within.entries!) });
        return [];
      }),
    );
  };
  // An entry of a list that is none stays as it is, for the places of the others.
  const pruned = (items: readonly unknown[], schema: Schema, path: Path): unknown[] =>
    items.map((each, index) => {
      const left = prune(each, schema, [...path, index]);
      return left === GONE ? null : left;
    });
  const left = prune(value, configSchema as Schema, []);
  return { value: left === GONE ? {} : left, unknown, lists };
}

/** In place of a value that was taken out. */
const GONE = Symbol("gone");

/** What is to go, step by step; a leaf takes all below it along. */
type Tree = Map<string, Tree | "gone">;

/** A copy without the values at the paths; empty when the whole is among them. */
export function withoutPaths(value: unknown, paths: readonly Path[]): unknown {
  const tree: Tree = new Map();
  for (const path of paths) {
    if (path.length === 0) return {};
    mark(tree, path);
  }
  return cut(value, tree);
}

function mark(tree: Tree, path: Path): void {
  let at = tree;
  for (const [index, step] of path.entries()) {
    const key = String(step);
    const inside = at.get(key);
    if (inside === "gone") return;
    if (index === path.length - 1) at.set(key, "gone");
    else if (inside) at = inside;
    else {
      const further: Tree = new Map();
      at.set(key, further);
      at = further;
    }
  }
}

function cut(value: unknown, tree: Tree): unknown {
  if (typeof value !== "object" || value === null) return value;
  const keep = ([key, item]: readonly [string, unknown]): (readonly [string, unknown])[] => {
    const inside = tree.get(key);
    if (inside === "gone") return [];
    return [[key, inside ? cut(item, inside) : item]];
  };
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => keep([String(index), item]).map(([, each]) => each));
  return Object.fromEntries(Object.entries(value).flatMap(keep));
}
