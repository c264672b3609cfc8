/** Rename of a consent record: its row, and every template that names it. */

import { LSPErrorCodes, ResponseError, type TextDocumentEdit, type WorkspaceEdit } from "vscode-languageserver";
import { rowOf, type Subject, subjectAt } from "./consentSubject";
import type { Context, Feature } from "./context";

/** Needs no quotes in YAML, JSON, CSV or a header, and is no number, date or yes or no. */
const PLAIN = /^(?=.*[a-z])(?!(?:true|false|yes|no|on|off|null|none)$)\w[\w./-]{0,99}$/i;

export const rename: Feature = {
  register(context: Context): void {
    context.connection.onPrepareRename(async ({ textDocument, position }) => {
      const subject = await subjectAt(context, textDocument.uri, position);
      return subject?.exact && rowOf(subject) ? { range: subject.range, placeholder: subject.id } : null;
    });
    context.connection.onRenameRequest(async ({ textDocument, position, newName }): Promise<WorkspaceEdit | null> => {
      const subject = await subjectAt(context, textDocument.uri, position);
      return subject?.exact && subject.known ? renamed(context, subject, newName.trim()) : null;
    });
  },
};

async function renamed(context: Context, subject: Subject, newName: string): Promise<WorkspaceEdit> {
  const row = rowOf(subject);
  const known = subject.known!;
  if (!row) throw refused(`"${subject.id}" is not in the consent register.`);
  if (!PLAIN.test(newName))
    throw refused("An id has letters, digits, hyphens, dots and slashes, at least one letter, and no blanks.");
  if (newName !== subject.id && known.reading.byId.has(newName))
    throw refused(`There is a record "${newName}" already.`);
  const open = context.documents.get(known.uri);
  // Positions are those of the last good state; in another text they would change other words.
  if (known.register.stale !== undefined || (open && open.getText() !== known.document.getText()))
    throw refused("The consent register cannot be read as it is now. Mend it first.");
  const { references } = await context.references.to(known.uri);
  const named = references.filter(({ id }) => id === subject.id);
  const encoded = named.find(({ written }) => written !== subject.id);
  if (encoded)
    throw refused(`${context.workspace.pathOf(encoded.uri)} writes this id in an encoded way. Change it there first.`);
  const edits = new Map<string, TextDocumentEdit>();
  const add = (uri: string, version: number | null, range: Subject["range"]): void => {
    const edit = edits.get(uri) ?? { textDocument: { uri, version }, edits: [] };
    edit.edits.push({ range, newText: newName });
    edits.set(uri, edit);
  };
  add(known.uri, open?.version ?? null, row.range);
  for (const { uri, version, range } of named) add(uri, version, range);
  return { documentChanges: [...edits.values()] };
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
