/** Where a footer can be added inside one side of a condition, so that the file stays what it is. Knows no message. */

import type { FooterPlace, SourceRange, TaggedFile } from "../types";

/** What a block may stand in. */
const HOLDS_BLOCKS = /^(?:body|div|td|th|section|article|main|center|header|footer|blockquote|li|mj-text)$/;
/** What holds words and no block: a line of its own is parted by `<br>`. */
const HOLDS_WORDS = /^(?:p|span|strong|em|b|i|u|small|font)$/;
const NEVER_CLOSED = /^(?:br|hr|img|input|link|meta|wbr|col|area|base|source|mj-image|mj-divider|mj-spacer)$/;
const TAG = /<(\/?)([a-z][a-z\d-]{0,30})([^<>]{0,2000})>/gi;

/** The end of the region's own words, as a footer's place; undefined where that would break the markup, or where the file's characters are not those of the message. */
export function placeInside(region: SourceRange, whole: FooterPlace, file: TaggedFile): FooterPlace | undefined {
  const { encoding, markup, wrap: _wrap, ...rest } = whole;
  if (encoding.kind === "base64" || encoding.kind === "quoted-printable" || markup === "jsx") return undefined;
  const inside = file.text.slice(region.start, region.end);
  const at = region.start + inside.trimEnd().length;
  if (at === region.start) return undefined;
  const place: FooterPlace = { ...rest, encoding, markup, at, afterBreak: false };
  if (markup !== "html") return place;
  const masked = file.masked.replace(/<!--[^]*?-->/g, (comment) => " ".repeat(comment.length));
  if (openIn(masked.slice(region.start, region.end)) !== "") return undefined;
  const around = openIn(masked.slice(0, region.start));
  const gap = /^[ \t]{0,100}(?:\r\n|\r|\n)/.exec(file.text.slice(at, region.end))?.[0];
  const block = gap === undefined ? place : { ...place, at: at + gap.length, afterBreak: true };
  if (around === "mj-body" && whole.wrap) return { ...block, wrap: whole.wrap };
  if (around === "" || HOLDS_BLOCKS.test(around ?? "")) return block;
  return HOLDS_WORDS.test(around ?? "") ? { ...place, inline: true } : undefined;
}

/** The element that is still open at the end; empty for none, undefined where one is closed that was not opened. */
function openIn(markup: string): string | undefined {
  const open: string[] = [];
  for (const [, slash, written, rest] of markup.matchAll(TAG)) {
    const name = written!.toLowerCase();
    if (NEVER_CLOSED.test(name) || rest!.endsWith("/")) continue;
    if (slash !== "/") open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return undefined;
  }
  return open.at(-1) ?? "";
}
