/** Find references: which templates rely on a consent record. */

import type { Location } from "vscode-languageserver";
import { rowOf, subjectAt } from "./consentSubject";
import type { Context, Feature } from "./context";

export const findReferences: Feature = {
  register(context: Context): void {
    context.connection.onReferences(async ({ textDocument, position, context: asked }): Promise<Location[] | null> => {
      const subject = await subjectAt(context, textDocument.uri, position);
      if (!subject?.known) return null;
      const { references } = await context.references.to(subject.known.uri);
      const row = asked.includeDeclaration ? rowOf(subject) : undefined;
      return [
        ...(row ? [{ uri: row.uri, range: row.range }] : []),
        ...references.filter(({ id }) => id === subject.id).map(({ uri, range }) => ({ uri, range })),
      ];
    });
  },
};
