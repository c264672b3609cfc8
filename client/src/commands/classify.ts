/** "Classify Selected Message" and "Classify This Document": the verdict as a list whose items lead to the words. */

import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type ClassifiedMessage,
  type ClassifyAnswer,
  type ClassifyParams,
  ClassifyRequest,
  type WireRange,
} from "../../../server/src/protocol";

/** The commands return the answer besides showing it, for tests and other extensions. */
export function registerClassify(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("pecrLint.classifySelection", () => classify(client, true)),
    vscode.commands.registerCommand("pecrLint.classifyDocument", () => classify(client, false)),
  );
}

/** Shows the list and returns the answer; any language id will do. */
async function classify(client: BaseLanguageClient, selection: boolean): Promise<ClassifyAnswer | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document } = editor;
  const params: ClassifyParams = {
    uri: document.uri.toString(),
    text: document.getText(),
    languageId: document.languageId,
    ...(selection && !editor.selection.isEmpty ? { range: toWire(editor.selection) } : {}),
  };
  const answer = await client.sendRequest<ClassifyAnswer>(ClassifyRequest, params);
  void show(editor, answer);
  return answer;
}

interface Item extends vscode.QuickPickItem {
  readonly target?: vscode.Range;
}

async function show(editor: vscode.TextEditor, { messages, unread }: ClassifyAnswer): Promise<void> {
  const items = [
    ...messages.flatMap((message) => messageItems(message, messages.length > 1)),
    ...unread.map(({ range, text }): Item => ({ label: "Not read", detail: text, target: fromWire(range) })),
  ];
  if (items.length === 0) items.push({ label: "Nothing to classify", detail: "There are no words here." });
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = messages.length === 1 ? headline(messages[0]!) : `${messages.length} messages`;
  pick.placeholder = "Choose a reason to go to its words";
  pick.matchOnDetail = true;
  pick.items = items;
  const goTo = (item: Item | undefined): void => {
    if (!item?.target) return;
    editor.selection = new vscode.Selection(item.target.start, item.target.end);
    editor.revealRange(item.target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  pick.onDidAccept(() => {
    goTo(pick.selectedItems[0]);
    pick.hide();
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function messageItems(message: ClassifiedMessage, named: boolean): Item[] {
  const missing = [
    ...(message.shows.optOut ? [] : ["a way to stop"]),
    ...(message.shows.consentReference ? [] : ["why the reader gets it"]),
    ...(message.shows.sender ? [] : ["who sends it"]),
  ];
  const verdict: Item = {
    // The title says it already when there is one message.
    label: named ? headline(message) : "The whole message",
    description: named ? message.id : "",
    detail:
      message.reason ??
      (missing.length === 0
        ? "It shows a way to stop, why the reader gets it, and who sends it."
        : `It does not show ${listOf(missing)}.`),
    target: fromWire(message.range),
  };
  const reasons = message.evidence.map(
    ({ text, contribution, towards, reason, range }): Item => ({
      label: text,
      description: `${contribution >= 0 ? "+" : "−"}${Math.abs(contribution).toFixed(2)} ${towards}`,
      detail: reason,
      target: fromWire(range),
    }),
  );
  return [verdict, ...reasons];
}

/** "Marketing, 97 %" or "Unsure". */
export function headline({ class: name, probability }: Pick<ClassifiedMessage, "class" | "probability">): string {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  if (name === "unsure") return title;
  // Never more certain than it is.
  return `${title}, ${Math.min(99, Math.round(100 * (name === "service" ? 1 - probability : probability)))}%`;
}

/** "a, b or c". */
function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function toWire({ start, end }: vscode.Range): WireRange {
  return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}

function fromWire({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
