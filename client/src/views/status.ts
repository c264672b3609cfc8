/** The one status item: what the template in front of the author reads as. Hidden for every other document. */

import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { StatusNotification, type StatusParams } from "../../../server/src/protocol";

/** Shows what the server last said of the active document; the client judges nothing itself. */
export function registerStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("pecrLint.status", vscode.StatusBarAlignment.Right, 90);
  item.name = "PECR Lint";
  item.command = "pecrLint.classifyDocument";
  const known = new Map<string, StatusParams>();
  const update = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : known.get(uri);
    if (!status?.verdict) return item.hide();
    item.text = label(status.verdict);
    item.tooltip = tooltip(status);
    item.accessibilityInformation = { label: `PECR Lint: reads as ${item.text}` };
    return item.show();
  };
  return vscode.Disposable.from(
    item,
    client.onNotification(StatusNotification, (status: StatusParams) => {
      known.set(status.uri, status);
      update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  );
}

/** "Service", "Marketing · 2", "Unsure". */
function label({ class: name, findings }: NonNullable<StatusParams["verdict"]>): string {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return findings > 0 ? `${title} · ${findings}` : title;
}

function tooltip({ verdict, config }: StatusParams): string {
  const messages = verdict!.messages === 1 ? "This message" : `The gravest of ${verdict!.messages} messages`;
  const findings =
    verdict!.findings === 0
      ? "Nothing to mend."
      : verdict!.findings === 1
        ? "1 finding."
        : `${verdict!.findings} findings.`;
  const settings = config ? `\nConfiguration: ${vscode.workspace.asRelativePath(vscode.Uri.parse(config))}` : "";
  const length = verdict!.length === undefined ? "" : `\nText message: ${verdict!.length}.`;
  return `${messages} reads as ${verdict!.class}. ${findings}${length}${settings}\nChoose to see why.`;
}
