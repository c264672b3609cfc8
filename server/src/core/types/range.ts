/** The two kinds of range. The tags are types alone: at run time both are plain pairs of numbers. */

declare const space: unique symbol;
/** Half-open [start, end) in UTF-16 code units of the file. What every finding and fix carries. */
export type SourceRange = { readonly start: number; readonly end: number; readonly [space]?: "source" };
/** Half-open [start, end) in UTF-16 code units of one VisibleText. Never leaves the core. */
export type VisibleRange = { readonly start: number; readonly end: number; readonly [space]?: "visible" };
