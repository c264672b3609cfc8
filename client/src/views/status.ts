/** The one status item: what the template in front of the author reads as. Hidden for every other document. */

import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { titleOf } from "../commands/classify";
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
    item.accessibilityInformation = { label: vscode.l10n.t("PECR Lint: reads as {0}", item.text) };
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
  const title = titleOf(name);
  return findings > 0 ? `${title} · ${findings}` : title;
}

function tooltip({ verdict, config }: StatusParams): string {
  const messages =
    verdict!.messages === 1
      ? vscode.l10n.t("This message reads as {0}.", titleOf(verdict!.class).toLowerCase())
      : vscode.l10n.t(
          "The gravest of {0} messages reads as {1}.",
          verdict!.messages,
          titleOf(verdict!.class).toLowerCase(),
        );
  const findings =
    verdict!.findings === 0
      ? vscode.l10n.t("Nothing to mend.")
      : verdict!.findings === 1
        ? vscode.l10n.t("1 finding.")
        : vscode.l10n.t("{0} findings.", verdict!.findings);
  const settings = config
    ? `\n${vscode.l10n.t("Configuration: {0}", vscode.workspace.asRelativePath(vscode.Uri.parse(config)))}`
    : "";
  const length = verdict!.length === undefined ? "" : `\n${vscode.l10n.t("Text message: {0}.", verdict!.length)}`;
  return `${messages} ${findings}${length}${settings}\n${vscode.l10n.t("Choose to see why.")}`;
}
