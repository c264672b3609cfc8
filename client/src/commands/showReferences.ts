/** What a code lens of the consent register does: shows the templates that rely on a row. */

import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { SHOW_REFERENCES, type WireRange } from "../../../server/src/protocol";

export function registerShowReferences(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_REFERENCES, async (address: string, start: WireRange["start"]) => {
    const uri = client.protocol2CodeConverter.asUri(address);
    const position = new vscode.Position(start.line, start.character);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      uri,
      position,
    );
    const templates = found.filter((location) => location.uri.toString() !== uri.toString());
    await vscode.commands.executeCommand("editor.action.showReferences", uri, position, templates);
  });
}
