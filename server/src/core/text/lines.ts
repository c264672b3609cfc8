/** Widens what is to be deleted so that no blank line is left where it stood alone. */

import type { SourceRange } from "../types";

/** The range with its indentation and line break where nothing else stands on its lines; else as given. */
export function wholeLines(text: string, { start, end }: SourceRange): SourceRange {
  let from = start;
  while (text[from - 1] === " " || text[from - 1] === "\t") from--;
  let to = end;
  while (text[to] === " " || text[to] === "\t") to++;
  const opens = from === 0 || text[from - 1] === "\n" || text[from - 1] === "\r" || text[from - 1] === "\uFEFF";
  if (!opens || (to < text.length && text[to] !== "\n" && text[to] !== "\r")) return { start, end };
  if (text.startsWith("\r\n", to)) to += 2;
  else if (to < text.length) to++;
  return { start: from, end: to };
}
