/** Reads workspace files for the server, which has no disk in a browser and no business outside the workspace. */

import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type ReadFileAnswer, type ReadFileParams, ReadFileRequest } from "../../server/src/protocol";

const LARGEST = 2_000_000;
/** A consent register may have a hundred thousand rows. */
const LARGEST_REGISTER = 50_000_000;

/** Gives unsaved text where there is some, and null for what is missing, outside the workspace or above two million bytes. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(ReadFileRequest, async ({ uri }: ReadFileParams): Promise<ReadFileAnswer> => {
    const target = vscode.Uri.parse(uri, true);
    if (!vscode.workspace.getWorkspaceFolder(target)) return null;
    const edited = vscode.workspace.textDocuments.find(
      (document) => document.isDirty && document.uri.toString() === target.toString(),
    );
    if (edited) return edited.getText();
    try {
      const bytes = await vscode.workspace.fs.readFile(target);
      const most = /\/consent-register\.\w+$/.test(target.path) ? LARGEST_REGISTER : LARGEST;
      return bytes.length > most ? null : new TextDecoder().decode(bytes);
    } catch {
      return null;
    }
  });
}
