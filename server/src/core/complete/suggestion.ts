/** What completion and hover offer at a place: words with what they mean. Knows no editor. */

import type { SourceRange } from "../types";

/** One word on offer. */
export interface Suggestion {
  readonly label: string;
  readonly kind: "key" | "value";
  /** One line beside the word. */
  readonly detail?: string;
  /** Markdown. */
  readonly about?: string;
  /** What is written in place of the word. */
  readonly newText: string;
}
/** Suggestions with the word that they replace. */
export interface Suggestions {
  readonly range: SourceRange;
  readonly items: readonly Suggestion[];
}
/** What a word means, in Markdown. */
export interface Explanation {
  readonly range: SourceRange;
  readonly about: string;
}
/** Tells words of ours in the reader's language. */
export type Say = (text: string) => string;
export const asItIs: Say = (text) => text;
