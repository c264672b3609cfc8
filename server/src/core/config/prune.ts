/** Takes what does not fit out of a configuration's values: keys that are no settings, and values at given places. One pass each. */

import type { Path } from "./document";
import { configSchema } from "./schema";
import { entryOf, type Schema, unwrapped } from "./shape";

/** Keys that no setting has, each with its path; and the value without them. `most` are listed, and all of them go. */
export function withoutUnknown(value: unknown, most: number): { readonly value: unknown; readonly unknown: Path[] } {
  const unknown: Path[] = [];
  const prune = (item: unknown, schema: Schema | undefined, path: Path): unknown => {
    const within = schema && unwrapped(schema);
    if (!within || typeof item !== "object" || item === null) return item;
    if (Array.isArray(item))
      return within.item ? item.map((each: unknown, index) => prune(each, within.item, [...path, index])) : item;
    if (!within.entries) return item;
    return Object.fromEntries(
      Object.entries(item).flatMap(([key, each]) => {
        const inside = entryOf(within, key);
        if (inside) return [[key, prune(each, inside, [...path, key])]];
        if (unknown.length < most) unknown.push([...path, key]);
        return [];
      }),
    );
  };
  return { value: prune(value, configSchema as Schema, []), unknown };
}

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
