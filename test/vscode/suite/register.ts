/** The consent register in a real VS Code: from a template to its record and back. */

import * as vscode from "vscode";
import { check, equal, folder, open, until } from "./help";

export function registerTests(): void {
  it("leads from a template to its consent record and back, and renames both", async () => {
    const file = vscode.Uri.joinPath(folder(), "samples", "consent", "offer.sms");
    const text =
      "---\npecr:\n  purpose: marketing\n  consent: whitening-list-2026\n---\nMillrace Dental: 20% off whitening. STOP to 66123\n";
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const template = await open("samples", "consent", "offer.sms");
    try {
      const { uri } = template.document;
      const onId = new vscode.Position(3, 15);
      const [row] = await until("the row", async () => {
        const found = await vscode.commands.executeCommand<vscode.Location[]>(
          "vscode.executeDefinitionProvider",
          uri,
          onId,
        );
        return found.length > 0 ? found : undefined;
      });
      check(row!.uri.path.endsWith("/samples/consent-register.yaml"), "the definition is in the register");
      const register = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(row!.uri));
      equal(register.document.getText(row!.range), "whitening-list-2026", "the row's id");
      await until("the template among the references", async () => {
        const found = await vscode.commands.executeCommand<vscode.Location[]>(
          "vscode.executeReferenceProvider",
          row!.uri,
          row!.range.start,
        );
        return found.find((location) => location.uri.toString() === uri.toString());
      });
      const completions = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        uri,
        new vscode.Position(3, 11),
      );
      check(
        completions.items.some(
          ({ label }) => (typeof label === "string" ? label : label.label) === "winter-appeal-2026",
        ),
        "ids are completed",
      );
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        uri,
        onId,
        "whitening-list-2027",
      );
      const files = new Set(edit.entries().map(([edited]) => edited.path.split("/").at(-1)));
      check(files.has("consent-register.yaml") && files.has("offer.sms"), "both files are edited");
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        row!.uri,
        10,
      );
      check(
        lenses.some(({ command }) => /^1 template relies on this$/.test(command?.title ?? "")),
        `templates are counted: ${lenses.map(({ command }) => command?.title).join(", ")}`,
      );
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, ".."), { recursive: true });
    }
  });
}
