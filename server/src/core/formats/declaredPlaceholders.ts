/** `placeholders:` and `allowedValues:` of declared metadata: how long values are, and which there can be. */

import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { MOST_CHARACTERS } from "../text/placeholders";
import type { Declared, PlaceholderBounds, ReadProblem, SourceRange } from "../types";

/** As many as a configuration may name. */
const MOST_NAMES = 200;
const MOST_VALUES = 50;

/** What a block of ours says of placeholders. `problems` are at the values that could not be used. */
export interface DeclaredPlaceholders extends Pick<Declared, "placeholders" | "allowedValues"> {
  readonly problems: readonly ReadProblem[];
}

/** Reads both keys of one map; offsets are those of the YAML, which begins at `offset` of the file. */
export function readPlaceholders(map: YAMLMap, offset: number): DeclaredPlaceholders {
  const problems: ReadProblem[] = [];
  const fault = (node: Node, text: string): undefined => {
    problems.push({ range: placeOf(node, offset), text });
    return undefined;
  };
  const placeholders = entriesOf(map, "placeholders", fault, (node) => readBounds(node, fault));
  const allowedValues = entriesOf(map, "allowedvalues", fault, (node) => readValues(node, fault));
  return {
    ...(placeholders ? { placeholders } : {}),
    ...(allowedValues ? { allowedValues } : {}),
    problems,
  };
}

type Fault = (node: Node, text: string) => undefined;

/** The entries of the map under one key; `allowedValues`, `allowed_values` and `allowed-values` are one. */
function entriesOf<T>(
  map: YAMLMap,
  wanted: string,
  fault: Fault,
  read: (node: Node) => T | undefined,
): ReadonlyMap<string, T> | undefined {
  const pair = map.items.find(({ key }) => nameOf(key).toLowerCase().replace(/[_-]/g, "") === wanted);
  const node = pair?.value as Node | null | undefined;
  if (!node) return undefined;
  if (!isMap(node)) return fault(node, "Expected the names of placeholders here, each with what is known of it.");
  const more = (node.items as Pair<Node, Node | null>[])[MOST_NAMES];
  if (more) fault(more.key, `Placeholders after the first ${MOST_NAMES} are passed over.`);
  const found = new Map<string, T>();
  for (const { key, value } of node.items.slice(0, MOST_NAMES)) {
    const entry = value ? read(value as Node) : fault(key as Node, "Nothing is said of this placeholder.");
    if (entry !== undefined) found.set(nameOf(key), entry);
  }
  return found;
}

function readBounds(node: Node, fault: Fault): PlaceholderBounds | undefined {
  if (!isMap(node)) return fault(node, "Expected { min: 2, max: 20 } here.");
  const min = readCount(node, "min", fault);
  const max = readCount(node, "max", fault);
  if (min !== undefined && max !== undefined && min > max) return fault(node, "min is more than max.");
  for (const { key } of node.items)
    if (!/^(?:min|max|unicode)$/.test(nameOf(key)))
      fault(key as Node, `"${nameOf(key)}" is none of min, max, unicode.`);
  const unicode = node.get("unicode") === true;
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unicode ? { unicode } : {}),
  };
}

function readCount(map: YAMLMap, key: string, fault: Fault): number | undefined {
  const node = map.get(key, true) as Node | undefined;
  if (!node) return undefined;
  const value = isScalar(node) ? node.value : undefined;
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_CHARACTERS
    ? value
    : fault(node, `Expected a number of characters here, at most ${MOST_CHARACTERS}.`);
}

/** A list of values, or a single one. */
function readValues(node: Node, fault: Fault): string[] | undefined {
  if (!isSeq(node)) return isScalar(node) ? [written(node)] : fault(node, "Expected a list of values here.");
  const items = node.items as Node[];
  const more = items[MOST_VALUES];
  if (more) fault(more, `Values after the first ${MOST_VALUES} are not judged.`);
  return items.slice(0, MOST_VALUES).flatMap((item) => {
    if (isScalar(item)) return [written(item)];
    fault(item, "Expected words here, so this value is not judged.");
    return [];
  });
}

/** A number as it stands: `020` is no twenty. */
function written({ value, source }: Scalar): string {
  if (typeof value === "string") return value;
  return value === null ? "" : (source ?? String(value as number | boolean));
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value).trim() : "";
}

function placeOf({ range }: Node, offset: number): SourceRange {
  const [start, end] = range ?? [0, 0];
  return { start: offset + start, end: offset + Math.max(end, start + 1) };
}
