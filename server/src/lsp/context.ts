/** What every LSP feature gets from the server: documents, settings, the linter, and the last result of each document. */

import type { Connection, Diagnostic, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { FileReport, Linter, LintOptions, SourceFile } from "../core";
import type { References } from "./references";
import type { Registers } from "./registers";
import type { InForce, Settings } from "./settings";
import type { Speech } from "./speech";
import type { Workspace } from "./workspace";

/** One document's analysis, good for exactly one version of it. */
export interface Result {
  readonly version: number;
  readonly report: FileReport | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly inForce: InForce;
}

/** `server.ts` makes one for its client; features keep no state beside it. */
export interface Context {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
  readonly workspace: Workspace;
  readonly registers: Registers;
  readonly references: References;
  readonly linter: Linter;
  /** The client can make files as part of an edit. */
  readonly createsFiles: boolean;
  /** Languages whose configurations the client completes itself. */
  readonly knowsSchemas: readonly ("json" | "yaml")[];
  readonly speech: Speech;
  /** The address of a rule's bundled page, where the client said where pages are. */
  pageOf(ruleId: string): string | undefined;
  /** What is in force for a document, with the files that it includes. */
  inForceFor(document: Pick<TextDocument, "uri" | "languageId" | "getText">): Promise<InForce>;
  /** The result for the document as it is now, computed when it is not known yet; undefined when the document is gone or moved on meanwhile. */
  resultOf(uri: string): Promise<Result | undefined>;
}

/** One ability of the server, registered once, after the client is initialised. */
export interface Feature {
  register(context: Context): void;
}

/** The document as it is now, named by its path inside the workspace. */
export function toSource(
  { workspace }: Context,
  document: Pick<TextDocument, "uri" | "languageId" | "getText">,
): SourceFile {
  return {
    uri: document.uri,
    path: workspace.pathOf(document.uri),
    languageId: document.languageId,
    text: document.getText(),
  };
}

/** Options with the server's memory of sentences. */
export function withMemory(options: LintOptions, memory: LintOptions["memory"]): LintOptions {
  return memory ? { ...options, memory } : options;
}

/** Says our own words in the language of a document's reader. */
export async function sayingIn(context: Context, { uri, languageId }: TextDocument): Promise<(text: string) => string> {
  const inForce = await context.settings.for(uri, languageId);
  return (text) => context.speech.say(text, inForce);
}
