/** Opens a rule's bundled page as a preview; works without a network. */

import * as vscode from "vscode";
import { type RulePage, shownPage } from "../pages";

/** All pages travel in one file, so that the package stays small in number. */
const PAGES = ["dist", "rules.json"] as const;
const SCHEME = "pecr-lint-page";
const PAGE = /^\/([a-z0-9-]{1,60})(\.cy)?\.md$/;

/** The command's argument comes from a link, so anything but a plain rule id opens nothing. */
export function registerOpenRule(context: vscode.ExtensionContext): vscode.Disposable {
  let pages: Promise<Record<string, RulePage>> | undefined;
  const load = async (): Promise<Record<string, RulePage>> => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, ...PAGES));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, RulePage>;
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({ path }) {
        pages ??= load();
        const [, ruleId, welsh] = PAGE.exec(path) ?? [];
        const page = ruleId === undefined ? undefined : (await pages)[ruleId];
        return page ? shownPage(page, welsh ? "cy" : "en") : vscode.l10n.t("There is no such rule.");
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
  const path = `/${ruleId}${isWelsh() ? ".cy" : ""}.md`;
  return PAGE.test(path) ? vscode.Uri.from({ scheme: SCHEME, path }) : undefined;
}

/** As findings are told: by the setting, else in the editor's own language. */
function isWelsh(): boolean {
  const chosen = vscode.workspace.getConfiguration("pecrLint").get<string>("language", "auto");
  return chosen === "cy" || (chosen === "auto" && /^cy\b/i.test(vscode.env.language));
}
