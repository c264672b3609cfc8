/** "Which Configuration Applies?": what is in force for the document, and from where, as a document that cannot be edited. */

import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type ConfigAnswer, type ConfigParams, ConfigRequest } from "../../../server/src/protocol";

const SCHEME = "pecr-lint-config";

export function registerWhichConfig(client: BaseLanguageClient): vscode.Disposable {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? "",
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void texts.delete(uri.toString())),
    vscode.commands.registerCommand("pecrLint.whichConfiguration", async (): Promise<ConfigAnswer | undefined> => {
      const editor = vscode.window.activeTextEditor;
      if (!editor || editor.document.uri.scheme === SCHEME) return undefined;
      const { uri, languageId } = editor.document;
      const params: ConfigParams = { uri: uri.toString(), languageId };
      const answer = await client.sendRequest<ConfigAnswer>(ConfigRequest, params);
      // One page for each document, so that asking again shows what has changed.
      const page = vscode.Uri.from({
        scheme: SCHEME,
        path: `/${uri.path.slice(uri.path.lastIndexOf("/") + 1)} configuration.yaml`,
        query: uri.toString(),
      });
      texts.set(page.toString(), answer.text);
      changed.fire(page);
      await vscode.window.showTextDocument(page, { preview: true, viewColumn: vscode.ViewColumn.Beside });
      return answer;
    }),
  );
}
