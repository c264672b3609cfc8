/** Every place of the configuration at which a value can stand, so that each can be given a wrong one. */

import { configSchema } from "../../server/src/core/config/schema";
import { type Schema, unwrapped } from "../../server/src/core/config/shape";

export type Path = readonly (string | number)[];

/** What must stand beside a value, so that the value is all that is wrong. */
const BESIDE: Readonly<Record<string, object>> = {
  overrides: { files: ["a"] },
  "vocabulary.allow": { words: "free school meals", reason: "x" },
  "vocabulary.flag": { words: "hot deals", message: "x" },
  allow: { rule: "missing-unsubscribe", reason: "x" },
};

/** Every place at which a value can stand. */
function* places(schema: Schema, path: Path = []): Iterable<Path> {
  yield path;
  const within = unwrapped(schema);
  if (within.item) yield* places(within.item, [...path, 0]);
  for (const [key, inside] of Object.entries(within.entries ?? {})) yield* places(inside, [...path, key]);
  if (within.value) yield* places(within.value, [...path, "x"]);
}

/** A configuration with one value, and what must stand beside it. */
export function holding(path: Path, value: unknown, above = ""): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const inside = holding(rest, value, typeof first === "number" ? above : [above, first].filter(Boolean).join("."));
  if (typeof first !== "number") return { [first]: inside };
  return [rest.length > 0 ? { ...BESIDE[above.replace("overrides.", "")], ...(inside as object) } : inside];
}

/** Paths from the root; the entry of a list is its first, and a free name is `x`. */
export function placesOfConfig(): readonly Path[] {
  return [...places(configSchema as Schema)];
}
