/** What a template engine tells about itself: its delimiters and how to read what stands between them. */

import type { TagKind, TemplateTag } from "../types";

/** One template language, or several that share their marks, as data for `scan.ts`. It sees text, never mark-up. */
export interface Engine {
  readonly id: string;
  /** As shown to people. */
  readonly title: string;
  /** Tags that announce themselves by their opening characters. Tried everywhere, unless `when` says no. */
  readonly delimiters?: readonly Delimiter[];
  /** Shapes that could be ordinary text. Tried second, only where `when` says yes, on text whose other tags are blanked. */
  readonly patterns?: readonly TagPattern[];
  /** Tags that come in pairs with text between them; given the text after `delimiters`, returns tags in order. */
  readonly scan?: (masked: string) => TemplateTag[];
  /** Whether this file shows signs of the engine. An engine without `when` is always tried. */
  readonly when?: (evidence: Evidence) => boolean;
}

/** What an engine may look at before it is tried. */
export interface Evidence {
  readonly path: string;
  readonly languageId: string;
  readonly text: string;
}

/** A pair of marks around a tag. Of pairs that begin alike, the one with the longer `open` is tried first. */
export interface Delimiter {
  readonly open: string;
  readonly close: string;
  /** Longest tag in UTF-16 units, delimiters included; longer ones are not tags. */
  readonly longest: number;
  /** The inside may hold the opening characters again, as a comment may. */
  readonly nests?: boolean;
  /** The meaning of the trimmed inside, or undefined when this is not a tag after all. */
  read(inside: string): TagReading | undefined;
}

/** What a tag turned out to mean, before `scan.ts` adds its engine and place. */
export interface TagReading {
  readonly kind: TagKind;
  readonly name: string;
  readonly negated?: boolean;
  /** Everything up to the matching tag of this inside (`{% endcomment %}`) prints nothing. */
  readonly hidesUntil?: RegExp;
}

/** A tag told by its whole shape. `read` may still refuse a match. */
export interface TagPattern {
  /** Global, linear time, bounded. */
  readonly pattern: RegExp;
  read(match: RegExpMatchArray): TagReading | undefined;
}

/** A tag that prints something; `name` is what stands inside, trimmed. */
export const value = (name: string): TagReading => ({ kind: "value", name });
/** A tag that prints nothing and decides nothing. */
export const comment = (name = ""): TagReading => ({ kind: "comment", name });

/** A tag in a statement language: `if x`, `elsif`, `endfor`, `include "y"`. Shared by Liquid, Jinja, Twig, Django, Template Toolkit. */
export function readStatement(inside: string): TagReading {
  const bare = inside
    .replace(/^[-+~]/, "")
    .replace(/[-+~]$/, "")
    .trim();
  const word = /^[\w.]+/.exec(bare)?.[0] ?? "";
  const name = bare.slice(word.length).trim();
  const lower = word.toLowerCase();
  if (/^(?:if|ifchanged|ifequal|ifnotequal|with_role|when_not)$/.test(lower)) return { kind: "if", name };
  if (lower === "unless") return { kind: "if", name, negated: true };
  if (/^(?:elsif|elif|elseif)$/.test(lower)) return { kind: "elseif", name };
  if (lower === "else" || lower === "empty")
    return name.startsWith("if ") ? { kind: "elseif", name: name.slice(3) } : { kind: "else", name };
  if (/^(?:case|switch)$/.test(lower)) return { kind: "if", name: `case ${name}` };
  if (/^(?:when)$/.test(lower)) return { kind: "elseif", name };
  if (/^(?:for|foreach|while|tablerow)$/.test(lower)) return { kind: "loop", name };
  if (/^(?:include|render|import|extends|insert|process|wrapper|section|layout|embed)$/.test(lower)) {
    return { kind: "include", name: unquote(name) };
  }
  if (/^(?:comment|verbatim_comment)$/.test(lower))
    return { kind: "comment", name, hidesUntil: /^[-+~\s]*endcomment\b/i };
  if (/^(?:end|end(?:if|for|unless|case|ifchanged|ifequal|ifnotequal|switch|while|foreach|tablerow))$/.test(lower))
    return { kind: "end", name: lower };
  return { kind: "statement", name: inside.trim() };
}

/** The inside of one pair of quotes, or the first word. */
export function unquote(text: string): string {
  return /^[("'\s]*([^"'\s,)]+)/.exec(text)?.[1] ?? text;
}
