/** Where in a template an id of the register can be written: behind `consent:` and its like, in metadata only. */

import type { SourceRange } from "../types";

const WORD = /[\w.:/-]{0,100}$/;
/** Up to the value: `consent: `, `ref: "`, `consent: { ref: `, `X-Pecr-Consent-Ref: `, `"consent": "`. */
const BEFORE =
  /^(?<indent>[ \t]{0,40})(?:(?<header>x-pecr-consent(?:-ref)?)|["']?(?:pecr_)?(?<key>consent|ref|id)["']?)[ \t]{0,40}:[ \t]{0,40}(?:(?<open>\{)[ \t]{0,40}(?:[^{}]{0,200},[ \t]{0,40})?["']?ref["']?[ \t]{0,40}:[ \t]{0,40})?["']?$/i;
/** Metadata is short; looking further back costs more than it finds. */
const FURTHEST = 20_000;

/** The word at the cursor that an id would replace; undefined where no id belongs. `path` tells catalogues from texts. */
export function completionPlace(text: string, offset: number, path: string): SourceRange | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  if (line.length > 1000) return undefined;
  const word = WORD.exec(line)![0];
  const match = BEFORE.exec(line.slice(0, line.length - word.length));
  if (!match?.groups) return undefined;
  const { header, key, open, indent } = match.groups;
  if (header !== undefined ? !/\.eml$/i.test(path) : !isMetadata(text, lineStart, path)) return undefined;
  const nested = key !== undefined && key.toLowerCase() !== "consent" && open === undefined;
  if (nested && !isUnderConsent(text, lineStart, indent!.length)) return undefined;
  const rest = /^[\w.:/-]*/.exec(text.slice(offset, offset + 200))![0];
  return { start: offset - word.length, end: offset + rest.length };
}

function isMetadata(text: string, lineStart: number, path: string): boolean {
  if (/\.(?:json|ya?ml)$/i.test(path)) return true;
  const block = /^\uFEFF?---[ \t]*\r?\n/.exec(text.slice(0, 20));
  if (block && lineStart >= block[0].length && lineStart < FURTHEST)
    if (!/^(?:---|\.\.\.)[ \t]*\r?$/m.test(text.slice(block[0].length, lineStart))) return true;
  const before = text.slice(Math.max(0, lineStart - FURTHEST), lineStart);
  const comment = before.lastIndexOf("<!--");
  return (
    comment >= 0 && before.indexOf("-->", comment) < 0 && /^<!--\s*pecr\b/.test(before.slice(comment, comment + 200))
  );
}

/** The nearest line above with a smaller indent opens `consent`. */
function isUnderConsent(text: string, lineStart: number, indent: number): boolean {
  const above = text
    .slice(Math.max(0, lineStart - FURTHEST), lineStart)
    .split(/\r?\n/)
    .slice(0, -1);
  for (const line of above.reverse()) {
    const lead = /^[ \t]*/.exec(line)![0].length;
    if (line.trim() === "" || lead >= indent) continue;
    return /^[ \t]{0,40}["']?consent["']?[ \t]{0,40}:[ \t]{0,40}\{?[ \t]{0,40}$/i.test(line);
  }
  return false;
}
