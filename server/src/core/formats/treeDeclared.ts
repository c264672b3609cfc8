/** What a map of a catalogue declares about the message that it is: keys under `pecr`, or keys that begin with it. */

import type { Declared, DeclaredValue, Finding, SourceRange } from "../types";
import { withoutPrefix } from "../text/frontMatterCheck";
import { checkMetadata, type Written, type WrittenKey } from "../text/metadataCheck";
import { dottedKey, metadataKey } from "../text/metadataKeys";
import type { TreeEntry, TreeNode } from "./tree";

/** Keys with a field of their own; a consent and a sender may be maps. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  purpose: ["purpose"],
  channel: ["channel"],
  consent: ["consent", "consent.ref"],
  basis: ["basis"],
  audience: ["audience"],
  sender: ["sender", "sender.name"],
};
const DEEPEST = 6;
/** More keys are passed over: nobody declares so much of one message. */
const MOST = 200;

/** What a map declares, with what was wrong in it; both empty for the many that declare nothing. */
export interface TreeDeclared {
  readonly declared: Partial<Declared>;
  readonly misdeclared: readonly Finding[];
}

/** Of two keys of one name the first counts; `pecr` counts before keys that begin with it. */
export function declaredInTree(node: TreeNode): TreeDeclared {
  if (node.kind !== "map") return { declared: {}, misdeclared: [] };
  const block = node.entries.find(({ key }) => isBlock(key));
  const prefixed = node.entries.flatMap((entry) => {
    const name = withoutPrefix(entry.key);
    return name === undefined ? [] : [ownKey(entry, name)];
  });
  if (!block && prefixed.length === 0) return { declared: {}, misdeclared: [] };
  const keys = [...(block?.node.kind === "map" ? keysOf(block.node.entries) : []), ...prefixed];
  const misdeclared = [...(block ? notAMap(block) : []), ...checkMetadata(keys, { counts: "first" })];
  const entries = new Map<string, DeclaredValue>();
  addEntries(keys, "", entries, 1);
  const fields = Object.entries(FIELDS).flatMap(([field, names]) => {
    const value = names.map((name) => entries.get(name)).find((found) => found !== undefined);
    return value ? [[field, value] as const] : [];
  });
  return {
    declared: { ...Object.fromEntries(fields), ...(entries.size > 0 ? { entries } : {}) },
    misdeclared,
  };
}

/** A block of ours in a map that is no message, so that it speaks of nothing. */
export function strayBlock(node: TreeNode): Finding[] {
  if (node.kind !== "map") return [];
  return node.entries
    .filter(({ key, node: value }) => isBlock(key) && value.kind === "map" && speaksToUs(value.entries))
    .map(({ keyRange }) => ({
      range: keyRange,
      text: "This pecr stands beside no message, so nothing in it counts. Put it into the map of a message, or into the file beside this one.",
    }));
}

/** A site may have pages of its own about these rules. */
const speaksToUs = (entries: readonly TreeEntry[]): boolean => entries.some(({ key }) => metadataKey(key));

const isBlock = (key: string): boolean => key.toLowerCase() === "pecr";

function notAMap({ keyRange, node }: TreeEntry): Finding[] {
  if (node.kind === "map" || (node.kind === "text" && node.value.text.trim() === "")) return [];
  return [
    { range: keyRange, text: "pecr takes a map of keys such as purpose and consent, so this line does nothing." },
  ];
}

function ownKey({ keyRange, node }: TreeEntry, name: string): WrittenKey {
  const end = keyRange.end;
  return { name, range: { start: Math.max(keyRange.start, end - name.length), end }, value: toWritten(node) };
}

function keysOf(entries: readonly TreeEntry[]): WrittenKey[] {
  return entries
    .slice(0, MOST)
    .map(({ key, keyRange, node }) => ({ name: key, range: keyRange, value: toWritten(node) }));
}

function toWritten(node: TreeNode): Written {
  if (node.kind === "text") return { kind: "word", text: node.value.text.trim(), range: node.value.range };
  if (node.kind === "list") return { kind: "list", items: node.items.slice(0, MOST).map(toWritten), range: node.range };
  return { kind: "map", keys: keysOf(node.entries), range: node.range };
}

function addEntries(
  keys: readonly WrittenKey[],
  under: string,
  entries: Map<string, DeclaredValue>,
  depth: number,
): void {
  for (const { name, value } of keys) {
    if (!value || entries.size >= MOST || depth > DEEPEST) continue;
    const key = dottedKey(under + name);
    if (value.kind === "map") addEntries(value.keys, `${key}.`, entries, depth + 1);
    else {
      const entry = valueOf(value);
      if (entry && !entries.has(key)) entries.set(key, entry);
    }
  }
}

/** What is blank declares nothing. */
function valueOf(value: Written): DeclaredValue | undefined {
  if (value.kind === "word") return value.text === "" ? undefined : { value: value.text, range: value.range };
  if (value.kind !== "list") return undefined;
  const words = value.items.flatMap((item) => (item.kind === "word" ? [item] : []));
  const [first] = words;
  if (!first) return undefined;
  const range: SourceRange = { start: first.range.start, end: words.at(-1)!.range.end };
  return { value: words.map(({ text }) => text).join(", "), range };
}
