/** What the suite needs of VS Code: waiting for answers, opening documents, asking for fixes. Runs in both hosts, so no Node modules. */

import * as vscode from "vscode";

export const EXTENSION_ID = "pecr-lint.pecr-lint";
export const isWeb =
  typeof process === "undefined" || typeof (globalThis as { importScripts?: unknown }).importScripts === "function";

export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
export function equal<T>(actual: T, expected: T, what: string): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

/** Asks until `get` gives something; the last state is in the failure. */
export async function until<T>(
  what: string,
  get: () => T | undefined | Promise<T | undefined>,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await get();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
    await pause(50);
  }
}
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  check(first, "a folder is open");
  return first.uri;
}

export async function open(...segments: string[]): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), ...segments));
  return vscode.window.showTextDocument(document);
}

export async function untitled(language: string, content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
}

/** Our diagnostics of a document, in order. */
export function findings({ document }: vscode.TextEditor): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "pecr-lint");
}
export function codes(editor: vscode.TextEditor): string[] {
  return findings(editor).map(({ code }) => String(typeof code === "object" ? code.value : code));
}

/** Waits until a finding of the rule is there. */
export function untilFound(editor: vscode.TextEditor, ruleId: string): Promise<vscode.Diagnostic> {
  return until(`${ruleId} in ${editor.document.uri.path}; there are ${codes(editor).join(", ") || "none"}`, () =>
    findings(editor).find((_, index) => codes(editor)[index] === ruleId),
  );
}
export function untilGone(editor: vscode.TextEditor, ruleId: string): Promise<true> {
  return until(`${ruleId} to go from ${editor.document.uri.path}`, () =>
    codes(editor).includes(ruleId) ? undefined : true,
  );
}

/** The quick fix whose title begins with `title`. */
export function fix(
  { document }: vscode.TextEditor,
  diagnostic: vscode.Diagnostic,
  title: string,
): Promise<vscode.CodeAction> {
  return until(`a fix "${title}"`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.find((action) => action.title.startsWith(title));
  });
}

export async function apply(action: vscode.CodeAction): Promise<void> {
  check(action.edit, "the fix carries an edit");
  check(await vscode.workspace.applyEdit(action.edit), "the edit is applied");
}

export async function type(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> {
  check(await editor.edit((edit) => edit.insert(at, text)), "the text is typed");
}
