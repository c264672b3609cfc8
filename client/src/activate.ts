/** What both entries share: the client's options, commands, the status item, and what happens when the server stops. */

import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/protocol";
import { registerClassify } from "./commands/classify";
import { registerInsertFooter } from "./commands/insertFooter";
import { registerShowReferences } from "./commands/showReferences";
import { pageCommand, registerOpenRule } from "./commands/openRule";
import { registerWhichConfig } from "./commands/whichConfig";
import { answerListRequests } from "./listFiles";
import { answerFileRequests } from "./readFile";
import { restartQuietly } from "./restart";
import { registerStatus } from "./views/status";

/** Languages whose documents are sent to the server; which of them are linted is the server's decision, by globs. */
const LANGUAGES = [
  "sms-template",
  "message-template",
  "eml",
  "email",
  "plaintext",
  "markdown",
  "html",
  "mjml",
  "handlebars",
  "liquid",
  "jinja",
  "jinja-html",
  "django-html",
  "twig",
  "erb",
  "html-erb",
  "ejs",
  "blade",
  "razor",
  "aspnetcorerazor",
  "haml",
  "slim",
  "pug",
  // Catalogues and components: linted only where a configuration names them, and no reason to start.
  "json",
  "jsonc",
  "yaml",
  "csv",
  "tsv",
  "po",
  "gettext",
  "properties",
  "java-properties",
  "xml",
  "fluent",
  "javascriptreact",
  "typescriptreact",
];

/** What activation exports. The client is started; the tests in the editor speak through it. */
export interface Running {
  readonly client: BaseLanguageClient;
}

/** Starts the server that `create` makes. Rejects when it cannot be started. */
export async function activate(
  context: vscode.ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Running> {
  const log = vscode.window.createOutputChannel("PECR Lint", { log: true });
  const client = create(clientOptions(log));
  context.subscriptions.push(
    log,
    client,
    answerFileRequests(client),
    answerListRequests(client),
    registerShowReferences(client),
    registerOpenRule(context),
    registerClassify(client),
    registerInsertFooter(client),
    registerWhichConfig(client),
    registerStatus(client),
    vscode.commands.registerCommand("pecrLint.showLog", () => log.show()),
    vscode.commands.registerCommand("pecrLint.restartServer", () => restart(client)),
  );
  await client.start();
  return { client };
}

async function restart(client: BaseLanguageClient): Promise<void> {
  await client.stop();
  await client.start();
}

function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    readsFiles: true,
    listsFiles: true,
    showsReferences: true,
    knowsSchemas: schemaLanguages(),
    showsStatus: true,
    pages: "pecr-lint-rule:/",
  };
  return {
    documentSelector: [
      ...LANGUAGES.map((language) => ({ language })),
      { pattern: "**/.pecr-lint.{json,jsonc,yaml,yml}" },
      { pattern: "**/consent-register.{yaml,yml,json,csv}" },
      { pattern: "**/*.pecr.yaml" },
    ],
    initializationOptions,
    outputChannel: log,
    diagnosticCollectionName: "pecr-lint",
    diagnosticPullOptions: { onChange: true, onSave: false },
    errorHandler: restartQuietly(log),
    middleware: {
      async provideDiagnostics(document, previous, token, next) {
        const report = await next(document, previous, token);
        if (report && "items" in report) for (const item of report.items) linkPage(item);
        return report;
      },
      handleDiagnostics(uri, diagnostics, next) {
        for (const item of diagnostics) linkPage(item);
        next(uri, diagnostics);
      },
      async provideHover(document, position, token, next) {
        const hover = await next(document, position, token);
        for (const part of hover?.contents ?? [])
          if (part instanceof vscode.MarkdownString) part.isTrusted = { enabledCommands: ["pecrLint.openRule"] };
        return hover;
      },
    },
  };
}

/** VS Code completes JSON by the schemas that we contribute; YAML only with an extension that reads them. */
function schemaLanguages(): readonly ("json" | "yaml")[] {
  return vscode.extensions.getExtension("redhat.vscode-yaml") ? ["json", "yaml"] : ["json"];
}

/** The server names pages by a scheme of its own; here they become a command that opens the bundled copy. */
function linkPage(diagnostic: vscode.Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code === "object" && code.target.scheme === "pecr-lint-rule")
    diagnostic.code = { value: code.value, target: pageCommand(String(code.value)) };
}
