/** Go to definition: from a template's consent reference to its row in the register. */

import type { Location } from "vscode-languageserver";
import { rowOf, subjectAt } from "./consentSubject";
import type { Context, Feature } from "./context";

export const definition: Feature = {
  register(context: Context): void {
    context.connection.onDefinition(async ({ textDocument, position }): Promise<Location | null> => {
      const subject = await subjectAt(context, textDocument.uri, position);
      const row = subject?.exact ? rowOf(subject) : undefined;
      return row ? { uri: row.uri, range: row.range } : null;
    });
  },
};
