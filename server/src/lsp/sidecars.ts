/** What is wrong with a sidecar that is open: its own faults, and what its templates make of it. */

import type { TextDocument } from "vscode-languageserver-textdocument";
import { TextDocument as Documents } from "vscode-languageserver-textdocument";
import { isSidecar, type Problem, readSidecar, sharedBy, sidecarCandidates } from "../core";
import { type Context, toSource } from "./context";

/** Templates of one sidecar beyond these are not judged for it. */
const MOST = 10;

/** Problems at their places in the sidecar; those that only some of its templates have are told in none. */
export async function sidecarProblems(context: Context, document: TextDocument): Promise<readonly Problem[]> {
  const path = context.workspace.pathOf(document.uri);
  const templates = await templatesOf(context, document.uri);
  const found: (readonly Problem[])[] = [];
  for (const template of templates) {
    const { linted, options } = await context.inForceFor(template);
    if (!linted) continue;
    const files = new Map([...options.facts.files, [path, document.getText()] as const]);
    const report = context.linter.lint(toSource(context, template), { ...options, facts: { ...options.facts, files } });
    if (report.sidecar?.path === path) found.push(report.sidecar.problems);
  }
  if (found.length > 0) return sharedBy(found);
  const text =
    templates.length > 0
      ? "The template beside this file is not checked, or has a file of metadata that is nearer in name, so this one declares nothing."
      : "No template is known beside this file. It is called after its template: receipt.html.pecr.yaml or receipt.pecr.yaml beside receipt.html.";
  const nothing: Problem = { ruleId: "sidecar", severity: "information", range: { start: 0, end: 1 }, text };
  return [...readSidecar(path, document.getText()).problems, nothing];
}

/** Ids of the messages that a sidecar may speak of. */
export async function messageIds(context: Context, uri: string): Promise<string[]> {
  const templates = await templatesOf(context, uri);
  return templates.flatMap((template) => context.linter.messageIds(toSource(context, template)));
}

/** Templates that the sidecar may speak of: open ones as they are, others as they are stored. */
async function templatesOf(context: Context, uri: string): Promise<TextDocument[]> {
  const { documents, workspace } = context;
  const speaksOf = (candidate: string): boolean => sidecarCandidates(candidate).includes(uri);
  const open = documents.all().filter((document) => speaksOf(document.uri));
  const folder = uri.slice(0, uri.lastIndexOf("/") + 1);
  const named = uri.slice(0, -".pecr.yaml".length);
  const listed = (await context.references.listed()) ?? [];
  const stored = [...new Set([named, ...listed.filter((each) => each.startsWith(folder) && speaksOf(each))])].filter(
    (each) => !isSidecar(each) && !open.some((document) => document.uri === each),
  );
  const read = await Promise.all(
    stored.slice(0, MOST).map(async (each) => {
      const text = await workspace.read(each);
      return text === undefined ? [] : [Documents.create(each, "", 0, text)];
    }),
  );
  return [...open, ...read.flat()];
}
