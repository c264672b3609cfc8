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
    ...unread.map(
      ({ range, text }): Item => ({ label: vscode.l10n.t("Not read"), detail: text, target: fromWire(range) }),
    ),
  ];
  if (items.length === 0)
    items.push({
      label: vscode.l10n.t("Nothing to classify"),
      detail: vscode.l10n.t("There are no words here."),
    });
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = messages.length === 1 ? headline(messages[0]!) : vscode.l10n.t("{0} messages", messages.length);
  pick.placeholder = vscode.l10n.t("Choose a reason to go to its words");
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
    ...(message.shows.optOut ? [] : [vscode.l10n.t("a way to stop")]),
    ...(message.shows.consentReference ? [] : [vscode.l10n.t("why the reader gets it")]),
    ...(message.shows.sender ? [] : [vscode.l10n.t("who sends it")]),
  ];
  const verdict: Item = {
    // The title says it already when there is one message.
    label: named ? headline(message) : vscode.l10n.t("The whole message"),
    description: named ? message.id : "",
    detail:
      message.reason ??
      (missing.length === 0
        ? vscode.l10n.t("It shows a way to stop, why the reader gets it, and who sends it.")
        : vscode.l10n.t("It does not show {0}.", listOf(missing))),
    target: fromWire(message.range),
  };
  const reasons = message.evidence.map(
    ({ text, contribution, towards, reason, range }): Item => ({
      label: text,
      description: `${contribution >= 0 ? "+" : "−"}${Math.abs(contribution).toFixed(2)} ${titleOf(towards).toLowerCase()}`,
      detail: reason,
      target: fromWire(range),
    }),
  );
  const aside: Item[] =
    message.setAside === undefined
      ? []
      : [
          {
            label: vscode.l10n.t("Set aside"),
            detail: vscode.l10n.t(
              "The part in {0} was not judged: this is the verdict on the English alone.",
              message.setAside,
            ),
          },
        ];
  return [verdict, ...aside, ...reasons];
}

/** "Marketing, 97 %" or "Unsure". */
export function headline({ class: name, probability }: Pick<ClassifiedMessage, "class" | "probability">): string {
  const title = titleOf(name);
  if (name === "unsure") return title;
  // Never more certain than it is.
  return `${title}, ${Math.min(99, Math.round(100 * (name === "service" ? 1 - probability : probability)))}%`;
}

/** The class as a heading: "Marketing". */
export function titleOf(name: ClassifiedMessage["class"]): string {
  const titles = {
    marketing: vscode.l10n.t("Marketing"),
    service: vscode.l10n.t("Service"),
    mixed: vscode.l10n.t("Mixed"),
    unsure: vscode.l10n.t("Unsure"),
  };
  return titles[name];
}

/** "a, b or c". */
function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : vscode.l10n.t("{0} or {1}", words.slice(0, -1).join(", "), words.at(-1)!);
}

function toWire({ start, end }: vscode.Range): WireRange {
  return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}

function fromWire({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
