/** A catalogue as a tree of strings with their places, whatever it was written in. */

import type { ReadProblem, SourceRange } from "../types";
import type { CatalogueText } from "./catalogue";

/** A string, a list or a map. Other values (numbers, booleans) are left out. */
export type TreeNode =
  | { readonly kind: "text"; readonly value: CatalogueText }
  | { readonly kind: "list"; readonly items: readonly TreeNode[]; readonly range: SourceRange }
  | { readonly kind: "map"; readonly entries: readonly TreeEntry[]; readonly range: SourceRange };
/** One key of a map with its value, in the file's order; a key that is given twice is there twice. */
export interface TreeEntry {
  readonly key: string;
  readonly keyRange: SourceRange;
  readonly node: TreeNode;
}
/** `root` is absent when the file holds nothing that could be a message. */
export interface Tree {
  readonly root: TreeNode | undefined;
  readonly problems: readonly ReadProblem[];
}

/** The text under a key, whatever the key's letter case. */
export function textAt(node: TreeNode, ...keys: readonly string[]): CatalogueText | undefined {
  const child = childAt(node, ...keys);
  return child?.kind === "text" ? child.value : undefined;
}

/** The first entry, in the file's order, whose key is one of `keys`; those must be given in lower case. */
export function childAt(node: TreeNode, ...keys: readonly string[]): TreeNode | undefined {
  if (node.kind !== "map") return undefined;
  return node.entries.find(({ key }) => keys.includes(key.toLowerCase()))?.node;
}
