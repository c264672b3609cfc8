/** Web entry: the server runs in a Web Worker. */

import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activate as activateShared, type Running } from "./activate";

declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2];

/** Called by the editor; settles once the worker answers. */
export function activate(context: vscode.ExtensionContext): Promise<Running> {
  const worker = vscode.Uri.joinPath(context.extensionUri, "dist", "worker.js").toString(true);
  return activateShared(context, (options) => new LanguageClient("pecrLint", "PECR Lint", new Worker(worker), options));
}
