/** The suite: what an author sees and does, in a real VS Code, desktop, server or web. */

import * as vscode from "vscode";
import {
  apply,
  check,
  codes,
  equal,
  EXTENSION_ID,
  findings,
  fix,
  folder,
  isWeb,
  open,
  pause,
  type,
  until,
  untilFound,
  untilGone,
  untitled,
} from "./help";
import { configTests } from "./config";
import { registerTests } from "./register";
import { expectedFindings, read, sameLines, samplesIn, written } from "./samples";

interface Answer {
  readonly messages: readonly {
    readonly class: string;
    readonly probability: number;
    readonly evidence: readonly { readonly text: string }[];
  }[];
}
const restricted = (): boolean =>
  vscode.workspace.getConfiguration().get<{ restricted?: boolean }>("vscodeTest.result")?.restricted === true;

describe("PECR Lint in a real VS Code", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("is installed, and runs in a folder that is trusted or not", async () => {
    const extension = isWeb
      ? vscode.extensions.all.find(({ id }) => id.endsWith("pecr-lint"))
      : vscode.extensions.getExtension(EXTENSION_ID);
    check(extension, "the extension is present");
    await extension.activate();
    equal(vscode.workspace.isTrusted, !restricted(), "trust");
  });

  it("marks the words of a marketing text and links each finding to its page", async () => {
    const editor = await open("sms", "sale.sms");
    equal(editor.document.languageId, "sms-template", "language");
    const finding = await untilFound(editor, "marketing-wording");
    check(
      editor.document.getText(finding.range).includes("20% off"),
      `the words are marked, not "${editor.document.getText(finding.range)}"`,
    );
    check(
      typeof finding.code === "object" && finding.code.target.toString().startsWith("command:pecrLint.openRule"),
      "the code is a link",
    );
    check(codes(editor).includes("missing-sms-optout"), "the missing opt-out is reported");
  });

  it("leaves an ordinary service message alone", async () => {
    const other = await open("sms", "sale.sms");
    await untilFound(other, "marketing-wording");
    const editor = await open("sms", "service.sms");
    await pause(1500);
    equal(codes(editor), [], "findings");
  });

  it("reports a line as it is typed, mends it with the footer fix, and undo brings all back", async () => {
    const editor = await open("sms", "service.sms");
    const before = editor.document.getText();
    await type(
      editor,
      new vscode.Position(1, 0),
      "Treat yourself: 30% off our new spa range this weekend, shop now.\n",
    );
    const finding = await untilFound(editor, "missing-sms-optout");
    const action = await fix(editor, finding, "Add opt-out (+");
    check(
      /\+\d+ characters, (?:still|now) \d parts?/.test(action.title),
      `the title says what it costs: ${action.title}`,
    );
    await apply(action);
    check(editor.document.getText().includes("text STOP to 66123"), "the configured number is used");
    await untilGone(editor, "missing-sms-optout");
    await vscode.commands.executeCommand("undo");
    await untilFound(editor, "missing-sms-optout");
    await vscode.commands.executeCommand("undo");
    equal(editor.document.getText(), before, "text after undo");
    await untilGone(editor, "missing-sms-optout");
  });

  it("inserts an unsubscribe link inside the body of an HTML e-mail, in its own placeholder syntax", async () => {
    const editor = await open("emails", "newsletter.html");
    const finding = await untilFound(editor, "missing-unsubscribe");
    await apply(await fix(editor, finding, "Add an unsubscribe link"));
    const text = editor.document.getText();
    check(
      text.indexOf("{{unsubscribe_url}}") > 0 && text.indexOf("{{unsubscribe_url}}") < text.indexOf("</body>"),
      "the link stands inside the body",
    );
    await untilGone(editor, "missing-unsubscribe");
  });

  it("says of the samples what their golden files say", async () => {
    const names = await samplesIn(vscode.Uri.joinPath(folder(), "samples"));
    check(names.length > 5, "samples stand in the workspace");
    for (const [at, name] of names.entries()) {
      const editor = await open("samples", ...name.split("/"));
      const expected = expectedFindings(await read("samples", `${name}.golden`));
      let seen: string[] = [];
      await until(`the findings of ${name}`, () => {
        seen = findings(editor).map((finding) => written(finding));
        return sameLines(seen, expected) ? true : undefined;
      }).catch(() => equal(seen.sort(), expected.sort(), `findings of ${name}`));
      // Nothing at all is also what a document shows that was not linted yet.
      if (expected.length === 0 || at === names.length - 1) {
        await pause(700);
        equal(findings(editor).map(written).sort(), expected.sort(), `findings of ${name} after a while`);
      }
    }
  });

  it("never lints an HTML file outside the templates", async () => {
    const template = await open("emails", "newsletter.html");
    await untilFound(template, "missing-unsubscribe");
    const editor = await open("web", "index.html");
    await pause(1500);
    equal(codes(editor), [], "findings");
  });

  it("classifies a selection in any language", async () => {
    const content =
      "const a = 1;\nDon't miss our summer sale: 50% off everything, shop now!\nYour parcel 4821 was delivered at 10:14.\n";
    const editor = await untitled("javascript", content);
    editor.selection = new vscode.Selection(1, 0, 2, 0);
    const sale = await vscode.commands.executeCommand<Answer>("pecrLint.classifySelection");
    equal(
      sale.messages.map((message) => message.class),
      ["marketing"],
      "class",
    );
    check(sale.messages[0]!.evidence.length > 0, "reasons are given");
    editor.selection = new vscode.Selection(2, 0, 3, 0);
    const parcel = await vscode.commands.executeCommand<Answer>("pecrLint.classifySelection");
    equal(
      parcel.messages.map((message) => message.class),
      ["service"],
      "class",
    );
  });

  it("lints an untitled document and classifies all of it when nothing is selected", async () => {
    const editor = await untitled(
      "plaintext",
      "Mega sale this weekend: 40% off all coats. Buy now before they're gone!\n",
    );
    await untilFound(editor, "missing-sms-optout");
    const answer = await vscode.commands.executeCommand<Answer>("pecrLint.classifyDocument");
    equal(
      answer.messages.map((message) => message.class),
      ["marketing"],
      "class",
    );
  });

  it("inserts the footer from the palette", async () => {
    const editor = await untitled("sms-template", "Mega sale this weekend: 40% off all coats. Buy now!\n");
    await untilFound(editor, "missing-sms-optout");
    check(await vscode.commands.executeCommand<boolean>("pecrLint.insertUnsubscribeFooter"), "the footer is inserted");
    check(/text STOP to /.test(editor.document.getText()), "it is a STOP line");
    await untilGone(editor, "missing-sms-optout");
  });

  it("shows which configuration applies, as a page that cannot be edited", async () => {
    await open("sms", "sale.sms");
    const answer = await vscode.commands.executeCommand<{ linted: boolean; config?: string }>(
      "pecrLint.whichConfiguration",
    );
    check(answer.linted, "the file is checked");
    check((answer.config ?? "").endsWith(".pecr-lint.json"), "its configuration is named");
    const shown = vscode.window.activeTextEditor!.document;
    equal(shown.uri.scheme, "pecr-lint-config", "scheme");
    check(/^# What is in force for .*sale\.sms\n/.test(shown.getText()), "the text is shown");
    check(shown.getText().includes("sector: "), "values are shown");
  });

  it("explains flagged words on hover, with rule and basis", async () => {
    const editor = await open("sms", "sale.sms");
    const finding = await untilFound(editor, "marketing-wording");
    const hover = await until("a hover", async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        editor.document.uri,
        finding.range.start,
      );
      const text = hovers
        .flatMap(({ contents }) => contents.map((part) => (typeof part === "string" ? part : part.value)))
        .join("\n");
      return text.includes("marketing-wording") ? text : undefined;
    });
    check(/Weight \+\d/.test(hover), "the contribution is shown");
    check(hover.includes("legislation.gov.uk"), "the basis is linked");
  });

  it("follows the configuration without a restart, and marks a bad value in it", async () => {
    const editor = await open("sms", "sale.sms");
    await untilFound(editor, "missing-sms-optout");
    const file = vscode.Uri.joinPath(folder(), "sms", ".pecr-lint.json");
    await vscode.workspace.fs.writeFile(
      file,
      new TextEncoder().encode('{ "rules": { "missing-sms-optout": "off" }, "sector": "bakery" }'),
    );
    try {
      await untilGone(editor, "missing-sms-optout");
      const config = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
      const problem = await untilFound(config, "configuration");
      equal(config.document.getText(problem.range), '"bakery"', "the value is marked");
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    const again = await open("sms", "sale.sms");
    await untilFound(again, "missing-sms-optout");
  });

  registerTests();
  configTests();

  it("opens a rule's bundled page", async () => {
    await vscode.commands.executeCommand("pecrLint.openRule", "missing-unsubscribe");
    await until("the page in a tab", () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ label }) => label.includes("missing-unsubscribe")),
    );
  });

  it("opens the Welsh page, with the English one's examples, where findings are Welsh", async () => {
    const settings = vscode.workspace.getConfiguration("pecrLint");
    await settings.update("language", "cy", vscode.ConfigurationTarget.Workspace);
    try {
      await vscode.commands.executeCommand("pecrLint.openRule", "missing-unsubscribe");
      const page = await vscode.workspace.openTextDocument(
        vscode.Uri.parse("pecr-lint-page:/missing-unsubscribe.cy.md"),
      );
      check(page.getText().includes("## Pam"), "the Welsh page");
      check(page.getText().includes("bad\n"), "its examples");
      check(!page.getText().includes("(rule.md#examples)"), "each in its place");
    } finally {
      await settings.update("language", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("starts the server again when it stops, and goes on linting", async function () {
    // The web host has no process to stop; the Worker's end cannot be seen from outside.
    if (isWeb) return;
    const editor = await open("sms", "sale.sms");
    await untilFound(editor, "marketing-wording");
    const { client } = vscode.extensions.getExtension(EXTENSION_ID)!.exports as {
      client: { _serverProcess?: { pid: number } };
    };
    const pid = client._serverProcess?.pid;
    check(pid, "the server has a process");
    process.kill(pid, "SIGKILL");
    await until("another server process", () =>
      client._serverProcess && client._serverProcess.pid !== pid ? true : undefined,
    );
    await type(editor, new vscode.Position(0, 0), "Last chance: ");
    await until("findings after the restart", () =>
      findings(editor).some(({ range }) => range.start.character > 20) ? true : undefined,
    );
  });
});
