/** Desktop entry: the server is a process of its own, spoken to over node-ipc. */

import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activate as activateShared, type Running } from "./activate";

/** Called by the editor; settles once the server answers. */
export function activate(context: vscode.ExtensionContext): Promise<Running> {
  const module = context.asAbsolutePath("dist/server.js");
  return activateShared(
    context,
    (options) => new LanguageClient("pecrLint", "PECR Lint", { module, transport: TransportKind.ipc }, options),
  );
}
