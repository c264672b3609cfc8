/** "Insert Unsubscribe Footer": asks the server for the edits that suit the document and applies them. */

import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FooterAnswer, type FooterParams, FooterRequest } from "../../../server/src/protocol";

/** The command returns whether the document changed, and inserts nothing when it was edited while the server answered. */
export function registerInsertFooter(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand("pecrLint.insertUnsubscribeFooter", async (): Promise<boolean> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return false;
    const { document } = editor;
    const { version } = document;
    const params: FooterParams = {
      uri: document.uri.toString(),
      text: document.getText(),
      languageId: document.languageId,
    };
    const answer = await client.sendRequest<FooterAnswer>(FooterRequest, params);
    if (answer.edits.length === 0) {
      void vscode.window.showInformationMessage(answer.reason ?? vscode.l10n.t("There is nothing to insert."));
      return false;
    }
    // Typing in the meantime makes the places wrong.
    if (document.version !== version) return false;
    return editor.edit((edit) => {
      for (const { range, newText } of answer.edits)
        edit.replace(
          new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
          newText,
        );
    });
  });
}
