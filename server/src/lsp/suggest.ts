/** Completion and hovers of our own words: in configurations, where the client has no schema for them, and in metadata. */

import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Hover,
  InsertTextFormat,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  completeConfig,
  completeMetadata,
  type Explanation,
  explainConfig,
  explainMetadata,
  isSidecar,
  type Suggestions,
} from "../core";
import type { Context } from "./context";
import { isConfig } from "./settings";
import { messageIds } from "./sidecars";
import { toRange } from "./toLsp";

/** Tells words of ours in the reader's language. */
type Say = (text: string) => string;

/** Words for an offset; null where none are ours to offer. The caller knows that the document may declare something. */
export async function suggestions(
  context: Context,
  document: TextDocument,
  offset: number,
  say: Say,
): Promise<CompletionList | null> {
  const path = context.workspace.pathOf(document.uri);
  const text = document.getText();
  if (!isConfig(document.uri)) {
    const ids = isSidecar(document.uri) && text.includes("messages") ? await messageIds(context, document.uri) : [];
    return toList(completeMetadata(text, offset, path, ids), document, say);
  }
  return isOurs(context, path) ? toList(completeConfig(text, offset, path), document, say) : null;
}

/** What the word at an offset means; null where it is none of ours. */
export function explanation(context: Context, document: TextDocument, offset: number, say: Say): Hover | null {
  const path = context.workspace.pathOf(document.uri);
  if (!isConfig(document.uri)) return toHover(explainMetadata(document.getText(), offset, path, say), document);
  return isOurs(context, path) ? toHover(explainConfig(document.getText(), offset, path, say), document) : null;
}

/** Two lists of the same words help nobody. */
function isOurs({ knowsSchemas }: Context, path: string): boolean {
  return !knowsSchemas.includes(/\.ya?ml$/i.test(path) ? "yaml" : "json");
}

function toList(found: Suggestions | undefined, document: TextDocument, say: Say): CompletionList | null {
  if (!found) return null;
  const range = toRange(document, found.range);
  const items = found.items.map(
    ({ label, kind, detail, about, newText }, index): CompletionItem => ({
      label,
      kind: kind === "key" ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      textEdit: { range, newText },
      insertTextFormat: InsertTextFormat.PlainText,
      filterText: newText.startsWith('"') ? `"${label}"` : label,
      // In the order of the table, which puts first what comes first.
      sortText: String(index).padStart(4, "0"),
      ...(detail === undefined ? {} : { detail: say(detail) }),
      ...(about === undefined ? {} : { documentation: { kind: "markdown", value: say(about) } }),
    }),
  );
  return { isIncomplete: false, items };
}

function toHover(found: Explanation | undefined, document: TextDocument): Hover | null {
  return found ? { contents: { kind: "markdown", value: found.about }, range: toRange(document, found.range) } : null;
}
