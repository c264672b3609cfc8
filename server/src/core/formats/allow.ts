/** The `allow:` list of declared metadata: which rules an author sets aside, why, until when, and on whose word. */

import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import { wholeLines } from "../text/lines";
import type { SourceRange, Suppression } from "../types";

/** More are passed over: nobody sets aside so much of one message. */
const MOST = 500;
const ALLOW = /^[ \t]*(?:"?(?:allow|disable)"?|'(?:allow|disable)'):[ \t]*$/i;

/** Reads `{ rule, reason, until, by }` items. One without a reason is kept, so that it can be reported; in a block of ours so is a bare name. */
export function readAllow(node: Node, yaml: string, offset: number, ours: boolean): Suppression[] {
  const items = isSeq(node) ? (node.items as Node[]).slice(0, MOST) : [node];
  return items.flatMap((item) => {
    const found = isMap(item) ? readItem(item, offset) : ours && isScalar(item) ? bare(item, offset) : undefined;
    if (!found) return [];
    const removal = isSeq(node) ? removalOf(item, node.items.length === 1, yaml) : undefined;
    return [removal ? { ...found, removal: { start: offset + removal.start, end: offset + removal.end } } : found];
  });
}

function readItem(map: YAMLMap, offset: number): Suppression | undefined {
  const rule = map.get("rule", true);
  if (!isScalar(rule) || rule.value === null) return undefined;
  const until = textOf(map, "until");
  const by = textOf(map, "by");
  const range = placeOf(rule, offset);
  return {
    ruleId: written(rule),
    reason: textOf(map, "reason") ?? "",
    range,
    name: range,
    ...(until === undefined ? {} : { until }),
    ...(by ? { by } : {}),
  };
}

function bare(item: Scalar, offset: number): Suppression {
  const range = placeOf(item, offset);
  return { ruleId: written(item), reason: "", range, name: range };
}

function textOf(map: YAMLMap, key: string): string | undefined {
  const node = map.get(key, true);
  return isScalar(node) ? written(node) : undefined;
}

function written({ value }: Scalar): string {
  return value === null || value === undefined ? "" : String(value as string | number | boolean).trim();
}

/** The characters inside any quotes. */
function placeOf(node: Scalar, offset: number): SourceRange {
  const [start, end] = node.range ?? [0, 0, 0];
  const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
  return { start: offset + start + quoted, end: offset + Math.max(start + quoted, end - quoted) };
}

/** The item's own lines in block style; with the line of `allow:` when it is the only one. Absent in flow style. */
function removalOf(item: Node, only: boolean, yaml: string): SourceRange | undefined {
  if (!item.range) return undefined;
  const lead = /(?:^|[\r\n])[ \t]*-[ \t]+$/.exec(yaml.slice(0, item.range[0]))?.[0].replace(/^[\r\n]/, "");
  if (lead === undefined) return undefined;
  const end = item.range[0] + yaml.slice(item.range[0], item.range[1]).trimEnd().length;
  const start = item.range[0] - lead.length;
  const before = only ? lineBefore(yaml, start) : undefined;
  return wholeLines(yaml, { start: before && ALLOW.test(before.text) ? before.start : start, end });
}

function lineBefore(text: string, at: number): { readonly text: string; readonly start: number } {
  const end = text.endsWith("\r\n", at) ? at - 2 : at - 1;
  const start = Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1;
  return { text: text.slice(start, Math.max(start, end)), start };
}
