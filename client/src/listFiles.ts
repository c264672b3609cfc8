/** Tells the server which files of the workspace may be templates, so that it can say who relies on a consent record. */

import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type ListFilesAnswer, ListFilesRequest } from "../../server/src/protocol";

const MOST = 5000;
/** What a template may be called; which of these are linted is the server's decision. */
const TEMPLATES =
  "**/*.{sms,eml,mjml,html,htm,txt,md,hbs,handlebars,mustache,liquid,njk,jinja,jinja2,j2,twig,erb,ejs,cshtml,json,yaml,yml}";

export function answerListRequests(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(ListFilesRequest, async (): Promise<ListFilesAnswer> => {
    const files = await vscode.workspace.findFiles(TEMPLATES, "**/{node_modules,.git,dist,out,vendor}/**", MOST);
    return files.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
}
