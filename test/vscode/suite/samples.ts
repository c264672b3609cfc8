/** What the golden files of the samples say, and the same from what the editor shows. */

import * as vscode from "vscode";
import { folder } from "./help";

/** The text of a file of the workspace. */
export async function read(...segments: string[]): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), ...segments)));
}

/** Paths of the samples that have a golden file beside them. */
export async function samplesIn(root: vscode.Uri, under = ""): Promise<string[]> {
  const names: string[] = [];
  for (const [name, kind] of await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, under))) {
    const path = under === "" ? name : `${under}/${name}`;
    if (kind === vscode.FileType.Directory) names.push(...(await samplesIn(root, path)));
    else if (name.endsWith(".golden")) names.push(path.slice(0, -".golden".length));
  }
  return names.sort();
}

/** The first line of each finding in a golden file: severity, rule, place. */
export function expectedFindings(golden: string): string[] {
  return [...golden.matchAll(/^ {2}((?:error|warning|information|hint) [\w-]+ \d+:\d+-\d+:\d+)$/gm)].map(
    ([, line]) => line!,
  );
}

/** The same line from what the editor shows. */
export function written({ severity, code, range: { start, end } }: vscode.Diagnostic): string {
  const name = ["error", "warning", "information", "hint"][severity]!;
  const rule = String(typeof code === "object" ? code.value : code);
  return `${name} ${rule} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}

/** In whatever order. */
export function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join("\n") === [...other].sort().join("\n");
}
