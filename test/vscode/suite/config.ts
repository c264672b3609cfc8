/** Words that are ours, in a real VS Code: completion and hovers in configurations and metadata, and the file beside a template. */

import * as vscode from "vscode";
import { check, codes, equal, fix, folder, untilFound, until } from "./help";

const encoder = new TextEncoder();

async function write(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder(), ...name.split("/"));
  await vscode.workspace.fs.writeFile(uri, encoder.encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

async function remove(name: string): Promise<void> {
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name), { recursive: true });
}

/** Labels on offer at the end of a line, of every provider; waits for one that is wanted. */
function offered({ document }: vscode.TextEditor, line: number, character: number, wanted: string): Promise<string[]> {
  return until(`${wanted} among the completions of ${document.uri.path}`, async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      new vscode.Position(line, character),
    );
    const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label).replace(/^"|"$/g, ""));
    return labels.includes(wanted) ? labels : undefined;
  });
}

const once = (labels: readonly string[], label: string): void =>
  equal(labels.filter((each) => each === label).length, 1, `times that ${label} is offered`);

export function configTests(): void {
  it("completes and explains a configuration in YAML, without another extension", async () => {
    try {
      const text = "sector: \nrules:\n  missing-sms-optout: \n  \n";
      const editor = await write("samples/config/.pecr-lint.yaml", text);
      once(await offered(editor, 0, 8, "housing"), "housing");
      once(await offered(editor, 2, 22, "information"), "information");
      once(await offered(editor, 3, 2, "aged-consent"), "aged-consent");
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        editor.document.uri,
        new vscode.Position(2, 6),
      );
      const said = hovers.flatMap(({ contents }) =>
        contents.map((part) => (typeof part === "string" ? part : part.value)),
      );
      check(
        said.some((part) => part.includes("no way to stop it")),
        `the rule is explained: ${said.join()}`,
      );
    } finally {
      await remove("samples/config");
    }
  });

  it("offers each word of a configuration in JSON once", async () => {
    try {
      const editor = await write("samples/config/.pecr-lint.json", '{\n  "sector": "",\n  "rules": { "" }\n}\n');
      equal(editor.document.languageId, "jsonc", "language");
      once(await offered(editor, 1, 13, "housing"), "housing");
      once(await offered(editor, 2, 14, "aged-consent"), "aged-consent");
    } finally {
      await remove("samples/config");
    }
  });

  it("leads from a configuration to the file on which it builds", async () => {
    try {
      await write("samples/config/base.yaml", "sector: retail\n");
      const editor = await write("samples/config/.pecr-lint.yaml", "extends: ./base.yaml\n");
      const [found] = await until("the file", async () => {
        const places = await vscode.commands.executeCommand<vscode.Location[]>(
          "vscode.executeDefinitionProvider",
          editor.document.uri,
          new vscode.Position(0, 14),
        );
        return places.length > 0 ? places : undefined;
      });
      check(found!.uri.path.endsWith("/samples/config/base.yaml"), "the base is found");
    } finally {
      await remove("samples/config");
    }
  });

  it("reads the file beside a template, marks what is wrong in it, completes it, and leads to it", async () => {
    try {
      const sale = "Larkspur: 20% off all boots this weekend, shop now. STOP to 66123\n";
      const beside = await write("samples/beside/sale.sms.pecr.yaml", "purpose: service\npurposs: x\nbasis: \n");
      const template = await write("samples/beside/sale.sms", sale);
      const mismatch = await untilFound(template, "purpose-mismatch");
      const place = mismatch.relatedInformation?.find(({ location }) =>
        location.uri.path.endsWith("sale.sms.pecr.yaml"),
      );
      check(place, "the finding leads to the declaration");
      equal(beside.document.getText(place.location.range), "service", "the declaration");
      const change = await fix(template, mismatch, "Change the purpose to marketing");
      const [[edited]] = change.edit!.entries() as [[vscode.Uri, vscode.TextEdit[]]];
      check(edited.path.endsWith("sale.sms.pecr.yaml"), "the fix changes the file beside it");
      const shown = await vscode.window.showTextDocument(beside.document);
      const wrong = await untilFound(shown, "sidecar");
      equal(shown.document.getText(wrong.range), "purposs", "the unknown key is marked");
      once(await offered(shown, 2, 7, "soft-opt-in"), "soft-opt-in");
      check(await vscode.workspace.applyEdit(change.edit!), "the edit is applied");
      await vscode.window.showTextDocument(template.document);
      await until("the mismatch to go", () => (codes(template).includes("purpose-mismatch") ? undefined : true));
      await vscode.window.showTextDocument(beside.document);
      await vscode.commands.executeCommand("workbench.action.files.revert");
    } finally {
      await remove("samples/beside");
    }
  });
}
