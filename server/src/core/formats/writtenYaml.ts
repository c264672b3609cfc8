/** A map of YAML as its author wrote it, for the check of metadata. Follows no alias. */

import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import type { SourceRange } from "../types";
import type { Written, WrittenKey } from "../text/metadataCheck";

const DEEPEST = 40;
/** More keys or items of one map or list are passed over. */
const MOST = 500;

/** Keys with their values; offsets of the file, in which the YAML begins at `offset`. */
export function writtenKeys(map: YAMLMap, yaml: string, offset: number, depth = 0): WrittenKey[] {
  if (depth > DEEPEST) return [];
  return map.items.slice(0, MOST).flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const written = writtenValue(value as Node | null, yaml, offset, depth);
    return [{ name: String(key.value), range: insideQuotes(key, offset), ...(written ? { value: written } : {}) }];
  });
}

function writtenValue(node: Node | null, yaml: string, offset: number, depth: number): Written | undefined {
  if (!node?.range) return undefined;
  const range = { start: offset + node.range[0], end: offset + Math.max(node.range[0] + 1, node.range[1]) };
  if (isAlias(node)) return { kind: "alias", range };
  if (isMap(node)) {
    // A placeholder of a template language, which YAML takes for a map.
    if (yaml.startsWith("{{", node.range[0])) return undefined;
    return { kind: "map", keys: writtenKeys(node, yaml, offset, depth + 1), range };
  }
  if (isSeq(node)) {
    const items = node.items
      .slice(0, MOST)
      .flatMap((item) => writtenValue(item as Node | null, yaml, offset, depth + 1) ?? []);
    return { kind: "list", items, range };
  }
  if (!isScalar(node) || node.value === null || typeof node.value === "object") return undefined;
  const text = String(node.value as string | number | boolean).trim();
  return { kind: "word", text, range: insideQuotes(node, offset) };
}

function insideQuotes(node: Scalar, offset: number): SourceRange {
  const [start, end] = node.range ?? [0, 0, 0];
  const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
  return { start: offset + start + quoted, end: offset + Math.max(start + quoted, end - quoted) };
}
