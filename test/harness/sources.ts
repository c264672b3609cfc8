/** The project's own source files, parsed: what guards look at. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "oxc-parser";

/** The repository. Paths in `Source` start here. */
export const root = path.resolve(import.meta.dirname, "../..");

/** One TypeScript file with its syntax tree; declaration files are left out. */
export interface Source {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: Node;
}
/** A node of oxc's tree, as loosely typed as guards need it. Offsets are UTF-16 units of `Source.text`. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** TypeScript files under the given folders; throws when there are none. */
export function sources(...folders: readonly string[]): Source[] {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/")),
  );
  if (files.length === 0) throw new Error(`no source under ${folders.join(", ")}`);
  return files.sort().map((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    return { path: file, text, program: parseSync(file, text).program as unknown as Node };
  });
}

/** Every node below and with `node`. */
export function* walk(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const item of node) yield* walk(item);
  else if (typeof node === "object" && node !== null) {
    if (typeof (node as Node).type === "string") yield node as Node;
    for (const [key, value] of Object.entries(node)) if (key !== "parent") yield* walk(value);
  }
}

/** Module names that a file imports, `import type` included. */
export function importsOf({ program }: Source): { readonly from: string; readonly typesOnly: boolean }[] {
  return [...walk(program)].flatMap((node) => {
    if (
      node.type !== "ImportDeclaration" &&
      node.type !== "ExportNamedDeclaration" &&
      node.type !== "ExportAllDeclaration" &&
      node.type !== "ImportExpression"
    )
      return [];
    const from = (node.source as { value?: string } | null)?.value;
    return from === undefined ? [] : [{ from, typesOnly: node.importKind === "type" || node.exportKind === "type" }];
  });
}
