/** Completion: consent records where a template's metadata names one, else the words of metadata and configurations. */

import { type CompletionItem, CompletionItemKind, CompletionItemTag, type CompletionList } from "vscode-languageserver";
import { completionPlace, dayOf, describeRecord, isOver } from "../core";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Context, type Feature, sayingIn } from "./context";
import { isConfig } from "./settings";
import { suggestions } from "./suggest";
import { toRange } from "./toLsp";

/** More than this help nobody; the client asks again as the word grows. */
const MOST = 200;

export const completion: Feature = {
  register(context: Context): void {
    context.connection.onCompletion(async ({ textDocument: { uri }, position }): Promise<CompletionList | null> => {
      const document = context.documents.get(uri);
      if (!document || !(isConfig(uri) || (await context.settings.declares(uri, document.languageId)))) return null;
      const offset = document.offsetAt(position);
      return (
        (isConfig(uri) ? null : await records(context, document, offset)) ??
        suggestions(context, document, offset, await sayingIn(context, document))
      );
    });
  },
};

/** The records of the register in force, where one of them can be named. */
async function records(context: Context, document: TextDocument, offset: number): Promise<CompletionList | null> {
  const { uri } = document;
  const text = document.getText();
  const place = completionPlace(text, offset, context.workspace.pathOf(uri));
  const register = place && (await context.registers.for(uri))?.register;
  if (!place || !register) return null;
  const begun = text.slice(place.start, offset).toLowerCase();
  const range = toRange(document, place);
  const day = dayOf(new Date());
  const say = await sayingIn(context, document);
  const items: CompletionItem[] = [];
  for (const record of register.records.values()) {
    if (!record.id.toLowerCase().includes(begun)) continue;
    if (items.length === MOST) return { isIncomplete: true, items };
    const over = isOver(record, day);
    items.push({
      label: record.id,
      kind: CompletionItemKind.Reference,
      detail: [record.basis, record.channels?.join(", ")].filter(Boolean).join(" · "),
      documentation: { kind: "markdown", value: describeRecord(record, day, say) },
      textEdit: { range, newText: record.id },
      filterText: record.id,
      sortText: `${over ? 1 : 0}${record.id}`,
      ...(over ? { tags: [CompletionItemTag.Deprecated] } : {}),
    });
  }
  return { isIncomplete: false, items };
}
