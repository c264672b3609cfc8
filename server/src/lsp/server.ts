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
import { createLinter, isRegister, isSidecar, ruleIds } from "../core";
import type { InitializationOptions } from "../protocol";
import { createAnalyse } from "./analyse";
import { classify } from "./classify";
import { codeLens } from "./codeLens";
import { codeActions } from "./codeActions";
import { config } from "./config";
import { completion } from "./completion";
import { type Context, type Result, toSource } from "./context";
import { definition } from "./definition";
import { diagnostics } from "./diagnostics";
import { footer } from "./footer";
import { hover } from "./hover";
import { Includes } from "./includes";
import { findReferences } from "./findReferences";
import { References } from "./references";
import { Registers } from "./registers";
import { rename } from "./rename";
import { Schedule } from "./schedule";
import { type InForce, isConfig, Settings } from "./settings";
import { sidecarProblems } from "./sidecars";
import { createSpeech } from "./speech";
import { type DiskLister, type DiskReader, Workspace } from "./workspace";

/** Files whose change changes what other files read as: configurations, consent registers, and everything that may be included. */
const WATCHED = [
  // A configuration may be built on files of any name; only those in use are listened to.
  "**/*.{json,jsonc,yaml,yml}",
  "**/consent-register.csv",
  "**/*.{html,htm,txt,md,mjml,hbs,handlebars,mustache,liquid,njk,jinja,jinja2,j2,twig,erb,ejs,haml,slim,tsx,jsx,cshtml,ftl,tpl}",
];

/** Milliseconds of rest before an edited register or sidecar counts, and before its counts of templates are shown anew. */
const REGISTER_PAUSE = 300;
const LENS_PAUSE = 1000;
/** Names the waiting refresh; no document has this address. */
const LENS = "#lens";

/** Serves one client until it disconnects. `disk` and `lister` read files for clients that cannot; absent in a browser. */
export function startServer(connection: Connection, disk?: DiskReader, lister?: DiskLister): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(connection, disk, lister);
  const registers = new Registers(connection, workspace, (uri) => documents.get(uri)?.getText());
  const includes = new Includes(workspace, (uri) => (isSidecar(uri) ? documents.get(uri)?.getText() : undefined));
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
    registers,
    references: new References(() => context),
    linter: createLinter(),
    speech: createSpeech(() => ours().language ?? client?.locale),
    get createsFiles() {
      return canCreate(client);
    },
    get knowsSchemas() {
      return ours().knowsSchemas ?? [];
    },
    pageOf: (ruleId) =>
      // What is said of suppressions and wording of one's own has no page.
      ours().pages === undefined || !ruleIds.includes(ruleId) ? undefined : `${ours().pages}${ruleId}.md`,
    inForceFor: (document) => inForceFor(context, includes, document),
    async resultOf(uri) {
      const asked = documents.get(uri);
      if (!asked) return undefined;
      const { version } = asked;
      const known = results.get(uri);
      if (known?.version === version) return known;
      const inForce = await withProblems(context, asked);
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
    if (ours().listsFiles) workspace.listThroughClient();
    return capabilities(params);
  });

  connection.onInitialized(() => {
    const forget = (): void => {
      settings.forget();
      includes.forget();
    };
    ready({
      client: client!,
      ours: ours(),
      context,
      schedule,
      forgetResults: () => results.clear(),
      forget,
      forgetIncludes: () => includes.forget(),
    });
  });

  connection.onShutdown(() => schedule.cancelAll());
  documents.onDidClose(({ document }) => results.delete(document.uri));
  documents.listen(connection);
  connection.listen();
}

/** What is in force for any document, with the register and the files that a template takes from elsewhere. */
async function inForceFor(
  context: Context,
  includes: Includes,
  document: Parameters<Context["inForceFor"]>[0],
): Promise<InForce> {
  const { uri, languageId } = document;
  const given = await context.settings.for(uri, languageId);
  if (isConfig(uri)) {
    const shown = (other: string): boolean => isConfig(other) && context.documents.get(other) !== undefined;
    return { ...given, problems: await context.settings.check(uri, document.getText(), shown) };
  }
  if (isSidecar(uri)) return given;
  const register = (await context.registers.for(uri))?.register;
  const options = register ? { ...given.options, facts: { ...given.options.facts, register } } : given.options;
  return { ...given, options: await includes.complete(toSource(context, document), options, context.linter) };
}

function canCreate(client: InitializeParams | undefined): boolean {
  return client?.capabilities.workspace?.workspaceEdit?.resourceOperations?.includes("create") === true;
}

/** What is in force, with what is wrong with a document that is a sidecar. */
async function withProblems(context: Context, document: TextDocument): Promise<InForce> {
  const inForce = await context.inForceFor(document);
  return isSidecar(document.uri) ? { ...inForce, beside: await sidecarProblems(context, document) } : inForce;
}

interface Ready {
  readonly client: InitializeParams;
  readonly ours: InitializationOptions;
  readonly context: Context;
  readonly schedule: Schedule;
  /** Every document is judged anew when it is next asked for. */
  forgetResults(): void;
  /** Settings and includes are read anew. */
  forget(): void;
  forgetIncludes(): void;
}

/** Features answer, and changes are heard, from when the client is ready. */
function ready({ client, ours, context, schedule, forgetResults, forget, forgetIncludes }: Ready): void {
  const { capabilities: can } = client;
  const { documents, registers } = context;
  const feature = diagnostics(
    {
      pulls: can.textDocument?.diagnostic !== undefined,
      refreshes: can.workspace?.diagnostics?.refreshSupport === true,
      showsStatus: ours.showsStatus === true,
    },
    schedule,
  );
  const lens = codeLens({
    refreshes: can.workspace?.codeLens?.refreshSupport === true,
    showsReferences: ours.showsReferences === true,
  });
  const onRecords = [completion, definition, findReferences, rename, lens];
  for (const part of [feature, hover, codeActions, classify, config, footer, ...onRecords]) part.register(context);
  const judgeAgain = (): void => {
    forgetResults();
    feature.refresh(context);
    lens.refresh(context);
  };
  const again = (): void => {
    forget();
    judgeAgain();
  };
  const heard = (changed: readonly string[]): void => {
    context.references.forget(changed);
    if (changed.length === 0 || registers.concerns(changed)) registers.forget();
    lens.refresh(context);
  };
  const reread = (): void => {
    registers.forget();
    forgetIncludes();
    judgeAgain();
  };
  listenForChanges(context, { can, again, heard });
  const recount = (): void => {
    lens.refresh(context);
    // Whether a suppression in a sidecar meets anything is the template's doing.
    if (documents.keys().some(isSidecar)) judgeAgain();
  };
  followTyping({ documents, schedule, reread, recount });
  feature.refresh(context);
}

interface Typing {
  readonly documents: TextDocuments<TextDocument>;
  readonly schedule: Schedule;
  /** Takes registers and sidecars as they are typed, and judges templates by them anew. */
  reread(): void;
  /** Shows anew how many templates rely on each record, and what templates make of their sidecars. */
  recount(): void;
}

/** What is typed counts after a pause: a register or a sidecar for its templates, a template for the counts in its register. */
function followTyping({ documents, schedule, reread, recount }: Typing): void {
  const edited = ({ document: { uri } }: { document: TextDocument }): void => {
    if (isRegister(uri) || isSidecar(uri)) schedule.later(`${uri}#beside`, reread, REGISTER_PAUSE);
    else schedule.later(LENS, recount, LENS_PAUSE);
  };
  documents.onDidChangeContent(edited);
  documents.onDidClose(edited);
}

interface Listening {
  readonly can: InitializeParams["capabilities"];
  /** Everything is read and judged anew. */
  again(): void;
  /** These files changed, whatever they are; none are named when all may have. */
  heard(changed: readonly string[]): void;
}

/** Hears of everything that makes earlier answers wrong: settings, files, folders. */
function listenForChanges({ connection, workspace, settings }: Context, { can, again, heard }: Listening): void {
  connection.onDidChangeConfiguration(() => {
    heard([]);
    again();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    heard(uris);
    if (
      uris.some((uri) => !/\.(?:jsonc?|ya?ml)$/i.test(uri) || settings.uses(uri) || isRegister(uri) || isSidecar(uri))
    )
      again();
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
      heard([]);
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
      completionProvider: { triggerCharacters: [":", " ", '"', "'"] },
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      codeLensProvider: {},
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      ...(can.textDocument?.diagnostic
        ? { diagnosticProvider: { identifier: "pecr-lint", interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
