/** How large and in which colours an element's own tags show its words. Reads tags, not style sheets. */

import type { SourceRange } from "../../types";

/** One tag around the words, with where its attributes stand in the file. */
export interface OpenTag {
  readonly name: string;
  readonly attributes: string;
  readonly at: number;
}
/** A declaration and where it can be taken out. */
export interface Declaration {
  readonly value: string;
  readonly range: SourceRange;
}

/** Never crosses another tag, so each character is looked at once. */
const TAG = /<(\/?)([a-z][\w:-]{0,30})((?:[\s/][^<>]*)?)>/gi;
const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "mj-divider",
  "mj-image",
  "mj-spacer",
  "wbr",
]);
const DEEPEST = 100;

/** The tags that are open at `at`, innermost first. `markup` has its template tags blanked. */
export function openTagsAt(markup: string, at: number): OpenTag[] {
  const open: OpenTag[] = [];
  for (const match of markup.slice(0, at).matchAll(TAG)) {
    const name = match[2]!.toLowerCase();
    const attributes = match[3]!;
    if (VOID.has(name) || attributes.endsWith("/")) continue;
    if (match[1] === "") {
      if (open.length < DEEPEST) open.push({ name, attributes, at: match.index + 1 + match[2]!.length });
      continue;
    }
    const found = open.findLastIndex((tag) => tag.name === name);
    if (found >= 0) open.length = found;
  }
  return open.reverse();
}

/** The tags inside a piece of markup, in order. */
export function tagsIn(markup: string, { start, end }: SourceRange): OpenTag[] {
  return [...markup.slice(start, end).matchAll(TAG)]
    .filter((match) => match[1] === "")
    .map((match) => ({
      name: match[2]!.toLowerCase(),
      attributes: match[3]!,
      at: start + match.index + 1 + match[2]!.length,
    }));
}

/** A property of the tag's `style`, or the attribute that says the same. */
export function declarationOf({ attributes, at }: OpenTag, property: keyof typeof STYLE): Declaration | undefined {
  const styled = STYLE[property].exec(attributes);
  const written = styled ?? ATTRIBUTE[property]?.exec(attributes);
  if (!written) return undefined;
  const lead = written[1]!.length;
  const start = written.index + lead;
  const end = written.index + written[0].length;
  const whole = styled ? wholeStyle(attributes, start, end) : { start, end };
  return { value: written[2]!.trim(), range: { start: at + whole.start, end: at + whole.end } };
}

/** The attribute itself where the declaration is all it holds. */
function wholeStyle(attributes: string, start: number, end: number): SourceRange {
  const before = /\sstyle\s?=\s?["']\s?$/i.exec(attributes.slice(Math.max(0, start - 20), start));
  const after = /^\s?["']/.exec(attributes.slice(end, end + 3));
  if (!before || !after) return { start, end };
  return { start: start - before[0].length, end: end + after[0].length };
}

const STYLE = {
  "font-size": /(["';\s])font-size\s{0,3}:\s{0,3}([\d.]{1,8}\s?(?:px|pt))[^;"'<>]{0,20};?/i,
  color: /(["';\s])color\s{0,3}:\s{0,3}([^;"'<>]{1,40});?/i,
  opacity: /(["';\s])opacity\s{0,3}:\s{0,3}([\d.]{1,8})[^;"'<>]{0,20};?/i,
  // No screen is so wide; smaller offsets move words about on it.
  offset:
    /(["';\s])((?:text-indent|margin-(?:left|top)|left|top)\s{0,3}:\s{0,3}-(?:[5-9]\d\d|\d{4,6})(?:\.\d{1,3})?(?:px|pt|r?em|%))[^;"'<>]{0,20};?/i,
};
const ATTRIBUTE: { readonly [property in keyof typeof STYLE]?: RegExp } = {
  "font-size": /()\sfont-size\s?=\s?["']([\d.]{1,8}\s?(?:px|pt))["']/i,
  color: /()\scolor\s?=\s?["']([^"'<>]{1,40})["']/i,
  opacity: /()\sopacity\s?=\s?["']([\d.]{1,8})["']/i,
};
/** A background in a style, or the attribute of old tables and of MJML. */
const BACKGROUND =
  /(?:["';\s]background(?:-color)?\s{0,3}:\s{0,3}([^;"'<>]{1,120})|\s(?:bgcolor|background-color|background)\s?=\s?["']([^"'<>]{1,120})["'])/i;

/** Size in pixels; undefined when it depends on something else. */
export function pixels(value: string): number | undefined {
  const match = /^([\d.]+)\s?(px|pt)$/i.exec(value);
  if (!match) return undefined;
  return Number(match[1]) * (match[2]!.toLowerCase() === "pt" ? 4 / 3 : 1);
}

/** The colour that words stand on: the nearest one that is written; undefined where it cannot be told. */
export function backgroundOf(tags: readonly OpenTag[], markup: string): string | undefined {
  for (const { attributes } of tags) {
    const match = BACKGROUND.exec(attributes);
    if (match) return (match[1] ?? match[2])!.trim();
  }
  return /background|bgcolor/i.test(markup) ? undefined : "#ffffff";
}

/** Contrast of two colours as WCAG 2 has it, 1 to 21; undefined when either is not a plain colour. */
export function contrast(one: string, other: string): number | undefined {
  const [first, second] = [luminance(one), luminance(other)];
  if (first === undefined || second === undefined) return undefined;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(colour: string): number | undefined {
  const parts = channelsOf(
    colour
      .replace(/!important/i, "")
      .trim()
      .toLowerCase(),
  );
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): readonly number[] | undefined {
  if (colour === "white") return [255, 255, 255];
  if (colour === "black") return [0, 0, 0];
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/.exec(colour)?.[1];
  if (hex) {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
    return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
  }
  const rgb = /^rgb\(\s?(\d{1,3})\s?,\s?(\d{1,3})\s?,\s?(\d{1,3})\s?\)$/.exec(colour);
  return rgb ? rgb.slice(1).map(Number) : undefined;
}
