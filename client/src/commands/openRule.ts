/** Opens a rule's bundled page as a preview; works without a network. */

import * as vscode from "vscode";

export function registerOpenRule(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand("pecrLint.openRule", async (ruleId: unknown) => {
    const page = pageUri(String(ruleId), context);
    if (!page) return;
    try {
      await vscode.commands.executeCommand("markdown.showPreview", page);
    } catch {
      await vscode.window.showTextDocument(page, { preview: true });
    }
  });
}

/** The command as an address, for links in diagnostics and hovers. */
export function pageCommand(ruleId: string): vscode.Uri {
  return vscode.Uri.parse(`command:pecrLint.openRule?${encodeURIComponent(JSON.stringify([ruleId]))}`);
}

/** Undefined for anything that is not a plain rule id: the id comes from a link. */
function pageUri(ruleId: string, context: vscode.ExtensionContext): vscode.Uri | undefined {
  return /^[a-z0-9-]{1,60}$/.test(ruleId)
    ? vscode.Uri.joinPath(context.extensionUri, "dist", "rules", `${ruleId}.md`)
    : undefined;
}
