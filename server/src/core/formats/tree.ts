/** A catalogue as a tree of strings with their places, whatever it was written in. */

import type { ReadProblem, SourceRange } from "../types";
import type { CatalogueText } from "./catalogue";

/** A string, a list or a map. Other values (numbers, booleans) are left out. */
export type TreeNode =
  | { readonly kind: "text"; readonly value: CatalogueText }
  | { readonly kind: "list"; readonly items: readonly TreeNode[]; readonly range: SourceRange }
  | { readonly kind: "map"; readonly entries: readonly TreeEntry[]; readonly range: SourceRange };
export interface TreeEntry {
  readonly key: string;
  readonly keyRange: SourceRange;
  readonly node: TreeNode;
}
export interface Tree {
  readonly root: TreeNode | undefined;
  readonly problems: readonly ReadProblem[];
}

/** The text under a key, whatever the key's letter case. */
export function textAt(node: TreeNode, ...keys: readonly string[]): CatalogueText | undefined {
  const child = childAt(node, ...keys);
  return child?.kind === "text" ? child.value : undefined;
}

export function childAt(node: TreeNode, ...keys: readonly string[]): TreeNode | undefined {
  if (node.kind !== "map") return undefined;
  return node.entries.find(({ key }) => keys.includes(key.toLowerCase()))?.node;
}
