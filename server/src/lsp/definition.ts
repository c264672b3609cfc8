/** Go to definition: from a template's consent reference to its row in the register, and from a configuration to what it is built on. */

import type { Location, Position } from "vscode-languageserver";
import { baseAt } from "../core";
import { rowOf, subjectAt } from "./consentSubject";
import type { Context, Feature } from "./context";
import { isConfig } from "./settings";

/** The beginning of a file that a configuration names in `extends`, when it is there. */
async function baseOf(
  { documents, workspace }: Context,
  uri: string,
  position: Position,
): Promise<Location | undefined> {
  const document = documents.get(uri);
  const base = document && baseAt(document.getText(), document.offsetAt(position), workspace.pathOf(uri));
  const address = base === undefined ? undefined : workspace.addressOf(base, uri);
  if (address === undefined || (await workspace.read(address)) === undefined) return undefined;
  const start = { line: 0, character: 0 };
  return { uri: address, range: { start, end: start } };
}

export const definition: Feature = {
  register(context: Context): void {
    context.connection.onDefinition(async ({ textDocument, position }): Promise<Location | null> => {
      const base = isConfig(textDocument.uri) ? await baseOf(context, textDocument.uri, position) : undefined;
      if (base) return base;
      const subject = await subjectAt(context, textDocument.uri, position);
      const row = subject?.exact ? rowOf(subject) : undefined;
      return row ? { uri: row.uri, range: row.range } : null;
    });
  },
};
