// A file, as any front hands it over.

import type { SourceRange } from "./range";

/** One text with its name, decoded by the front. The core never opens anything by `uri` or `path`. */
export interface SourceFile {
  readonly uri: string;
  /** Path inside the workspace with forward slashes (`emails/sale.html`), or the bare name; decides format and globs. */
  readonly path: string;
  readonly languageId: string;
  readonly text: string;
}

// 1. engines/: template tags, found before any markup is parsed.

/**
 * What a tag does to the message: `value` prints something, `if`/`elseif`/`else`/`loop`/`end` shape it,
 * `include` pulls in another file, `slot` marks where a layout's content goes,
 * `comment` and `statement` print nothing.
 */
export type TagKind = "value" | "if" | "elseif" | "else" | "loop" | "end" | "include" | "comment" | "statement";

/** One placeholder or control tag, at its place in the file. */
export interface TemplateTag {
  readonly kind: TagKind;
  /** The engine that owns the syntax, e.g. `handlebars`. */
  readonly engine: string;
  /** What stands inside, trimmed: a variable, a condition, a partial's name. Used for recognition and for words shown to people. */
  readonly name: string;
  readonly range: SourceRange;
  /** On `if`: the condition counts when it is false (`unless`, `^section`). */
  readonly negated?: boolean;
}

/** A file whose tags are known, with a text of equal length in which every tag is blanked by U+E000. */
export interface TaggedFile extends SourceFile {
  readonly masked: string;
  /** Sorted by start; never overlapping. */
  readonly tags: readonly TemplateTag[];
  /** Ids of the engines seen, most used first. */
  readonly engines: readonly string[];
}
