/** The language server: documents in, diagnostics out. Holds the only state of the program; features hold none. */

import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createLinter } from "../core";
import type { InitializationOptions } from "../protocol";
import { createAnalyse } from "./analyse";
import { classify } from "./classify";
import { codeActions } from "./codeActions";
import { config } from "./config";
import { type Context, type Result, toSource } from "./context";
import { diagnostics } from "./diagnostics";
import { footer } from "./footer";
import { hover } from "./hover";
import { Includes } from "./includes";
import { Schedule } from "./schedule";
import { isConfig, Settings } from "./settings";
import { type DiskReader, Workspace } from "./workspace";

/** Files whose change changes what other files read as: configurations, and everything that may be included. */
const WATCHED = [
  // A configuration may be built on files of any name; only those in use are listened to.
  "**/*.{json,jsonc,yaml,yml}",
  "**/*.{html,htm,txt,md,mjml,hbs,handlebars,mustache,liquid,njk,jinja,jinja2,j2,twig,erb,ejs,haml,slim,tsx,jsx,cshtml,ftl,tpl}",
];

/** Serves one client until it disconnects. `disk` reads files for clients that cannot; absent in a browser. */
export function startServer(connection: Connection, disk?: DiskReader): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(connection, disk);
  const includes = new Includes(workspace);
  const results = new Map<string, Result>();
  const schedule = new Schedule();
  const analyse = createAnalyse((message) => connection.console.error(message));
  let client: InitializeParams | undefined;
  const settings = new Settings(connection, workspace, () => client?.capabilities.workspace?.configuration === true);
  const ours = (): InitializationOptions => (client?.initializationOptions as InitializationOptions | undefined) ?? {};

  const context: Context = {
    connection,
    documents,
    settings,
    workspace,
    linter: createLinter(),
    pageOf: (ruleId) => (ours().pages === undefined ? undefined : `${ours().pages}${ruleId}.md`),
    async inForceFor(document) {
      const given = await settings.for(document.uri, document.languageId);
      if (isConfig(document.uri)) return { ...given, problems: await settings.check(document.uri, document.getText()) };
      return {
        ...given,
        options: await includes.complete(toSource(context, document), given.options, context.linter),
      };
    },
    async resultOf(uri) {
      const asked = documents.get(uri);
      if (!asked) return undefined;
      const { version } = asked;
      const known = results.get(uri);
      if (known?.version === version) return known;
      const inForce = await context.inForceFor(asked);
      const document = documents.get(uri);
      // The document moved on while settings were read: the newer request answers.
      if (!document || document.version !== version) return undefined;
      const result = analyse(context, document, inForce);
      results.set(uri, result);
      return result;
    },
  };

  connection.onInitialize((params) => {
    client = params;
    const folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: "" }] : []);
    workspace.setFolders(folders.map(({ uri }) => uri));
    if (ours().readsFiles) workspace.readThroughClient();
    return capabilities(params);
  });

  connection.onInitialized(() => {
    const { capabilities: can } = client!;
    const feature = diagnostics(
      {
        pulls: can.textDocument?.diagnostic !== undefined,
        refreshes: can.workspace?.diagnostics?.refreshSupport === true,
        showsStatus: ours().showsStatus === true,
      },
      schedule,
    );
    for (const part of [feature, hover, codeActions, classify, config, footer]) part.register(context);
    const again = (): void => {
      settings.forget();
      includes.forget();
      results.clear();
      feature.refresh(context);
    };
    listenForChanges(connection, can, workspace, settings, again);
    feature.refresh(context);
  });

  connection.onShutdown(() => schedule.cancelAll());
  documents.onDidClose(({ document }) => results.delete(document.uri));
  documents.listen(connection);
  connection.listen();
}

/** Hears of everything that makes earlier answers wrong: settings, files, folders. */
function listenForChanges(
  connection: Connection,
  can: InitializeParams["capabilities"],
  workspace: Workspace,
  settings: Settings,
  again: () => void,
): void {
  connection.onDidChangeConfiguration(again);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => !/\.(?:jsonc?|ya?ml)$/i.test(uri) || settings.uses(uri))) again();
  });
  if (can.workspace?.didChangeConfiguration?.dynamicRegistration)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: "pecrLint" });
  if (can.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: WATCHED.map((globPattern) => ({ globPattern })),
    });
  }
  if (can.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      const folders = await connection.workspace.getWorkspaceFolders();
      workspace.setFolders((folders ?? []).map(({ uri }) => uri));
      again();
    });
  }
}

function capabilities({ capabilities: can }: InitializeParams): InitializeResult {
  return {
    serverInfo: { name: "pecr-lint" },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      ...(can.textDocument?.diagnostic
        ? { diagnosticProvider: { identifier: "pecr-lint", interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
