/** Quick fixes: they travel in each diagnostic's data, so nothing is analysed again. */

import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver";
import type { Context, Feature } from "./context";
import { SOURCE, toActions } from "./toLsp";

/** A fix made for an older version of the document is not offered. */
export const codeActions: Feature = {
  register(context: Context): void {
    context.connection.onCodeAction(async ({ textDocument, range, context: asked }): Promise<CodeAction[]> => {
      const document = context.documents.get(textDocument.uri);
      if (
        !document ||
        (asked.only &&
          !asked.only.some(
            (kind) => CodeActionKind.QuickFix.startsWith(kind) || kind.startsWith(CodeActionKind.QuickFix),
          ))
      )
        return [];
      const ours = asked.diagnostics.filter(({ source }) => source === SOURCE);
      const carried = ours.filter(({ data }) => data !== undefined);
      const diagnostics = carried.length > 0 ? carried : await remembered(context, textDocument.uri, range);
      return toActions(diagnostics, document, context.createsFiles);
    });
  },
};

/** For clients that do not send `data` back: the diagnostics of the last run that touch the range. */
async function remembered(context: Context, uri: string, range: Range): Promise<readonly Diagnostic[]> {
  const result = await context.resultOf(uri);
  return (result?.diagnostics ?? []).filter((diagnostic) => touches(diagnostic.range, range));
}

function touches(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Range["start"], other: Range["start"]): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
