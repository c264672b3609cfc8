/** Opens a rule's bundled page as a preview; works without a network. */

import * as vscode from "vscode";

/** All pages travel in one file, so that the package stays small in number. */
const PAGES = ["dist", "rules.json"] as const;
const SCHEME = "pecr-lint-page";

/** The command's argument comes from a link, so anything but a plain rule id opens nothing. */
export function registerOpenRule(context: vscode.ExtensionContext): vscode.Disposable {
  let pages: Promise<Record<string, string>> | undefined;
  const load = async (): Promise<Record<string, string>> => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, ...PAGES));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({ path }) {
        pages ??= load();
        return (await pages)[path.slice(1).replace(/\.md$/, "")] ?? vscode.l10n.t("There is no such rule.");
      },
    }),
    vscode.commands.registerCommand("pecrLint.openRule", async (ruleId: unknown) => {
      const page = pageUri(String(ruleId));
      if (!page) return;
      try {
        await vscode.commands.executeCommand("markdown.showPreview", page);
      } catch {
        await vscode.window.showTextDocument(page, { preview: true });
      }
    }),
  );
}

/** The command as an address, for links in diagnostics and hovers. */
export function pageCommand(ruleId: string): vscode.Uri {
  return vscode.Uri.parse(`command:pecrLint.openRule?${encodeURIComponent(JSON.stringify([ruleId]))}`);
}

/** Undefined for anything that is not a plain rule id: the id comes from a link. */
function pageUri(ruleId: string): vscode.Uri | undefined {
  return /^[a-z0-9-]{1,60}$/.test(ruleId) ? vscode.Uri.from({ scheme: SCHEME, path: `/${ruleId}.md` }) : undefined;
}
