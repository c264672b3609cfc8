/** A text to read as markup, with its tags, its way back to the file, and a builder that turns tags into slots. */

import type { Comment, Control, Link, MessagePart, Slot, SourceRange, TemplateTag } from "../types";
import type { RunMap } from "../text/runMap";
import { VisibleTextBuilder } from "../text/visibleText";

/** Stands for one value placeholder in visible text. */
export const SLOT = "\uFFFC";

/** The whole file or a decoded piece of it. All offsets inside are offsets of `text`. */
export interface MarkupSource {
  readonly text: string;
  readonly masked: string;
  readonly tags: readonly TemplateTag[];
  /** Leads from `text` to the file; absent when `text` is the file. */
  readonly origin?: RunMap;
}

/** A range of `source.text` as one of the file, rounded outward where decoding joined characters. */
export function toFile(source: MarkupSource, range: SourceRange): SourceRange {
  return source.origin ? source.origin.toOrigin(range) : range;
}

/** A comment of this text for the file, with what it says where the file's own characters do not. */
export function toComment(source: MarkupSource, range: SourceRange): Comment {
  const text = source.text.slice(range.start, range.end);
  return source.origin ? { ...source.origin.toOrigin(range), text } : { ...range };
}

/** Builds one part of a message from pieces of a source, left to right. */
export class PartBuilder {
  readonly #source: MarkupSource;
  readonly #builder: VisibleTextBuilder;
  readonly #slots: Slot[] = [];
  readonly #links: Link[] = [];
  readonly #controls: Control[] = [];
  #nextTag = 0;

  constructor(source: MarkupSource) {
    this.#source = source;
    this.#builder = new VisibleTextBuilder(source.text, source.origin);
  }

  get length(): number {
    return this.#builder.length;
  }

  /** Plain characters as written; tags inside become slots and controls. */
  copy(start: number, end: number): void {
    this.#pieces(start, end, (from, to) => this.#builder.copy(from, to));
  }

  /** As `copy`, with every run of white space shown as one space, as mark-up languages do. */
  fold(start: number, end: number): void {
    this.#pieces(start, end, (from, to) => this.#foldPiece(from, to));
  }

  /** As `fold`, for words that stand apart from those around them, such as an image's. */
  aside(start: number, end: number): void {
    this.#gap(start);
    this.fold(start, end);
    this.#gap(end);
  }

  #gap(at: number): void {
    if (this.#builder.length > 0 && !isFoldable(this.#builder.lastUnit.charCodeAt(0)))
      this.#builder.replace(" ", at, at);
  }

  /** Characters that are shown as others: an entity, an escape. */
  replace(shown: string, start: number, end: number): void {
    this.#tagsUpTo(start, end);
    this.#builder.replace(shown, start, end);
  }

  /** A line break that the layout makes; `lines` 1 or 2. Never more than one blank line. */
  break(lines: 1 | 2, at: number): void {
    this.#tagsUpTo(at, at);
    if (this.#builder.length === 0) return;
    const missing = lines - this.#builder.trailingBreaks;
    if (missing > 0) this.#builder.replace("\n".repeat(missing), at, at);
  }

  /** A tag that the format found itself, in order with the text around it. */
  slot(tag: TemplateTag): void {
    this.#slot(tag);
  }

  /** A control tag that the format found itself. */
  control(tag: TemplateTag): void {
    this.#control(tag);
  }

  /** Marks what was built since `from` as a link. */
  link(href: string, from: number, source: SourceRange): void {
    this.#links.push({ href, range: { start: from, end: this.#builder.length }, source: toFile(this.#source, source) });
  }

  part(kind: MessagePart["kind"]): MessagePart {
    const links = this.#links.sort(
      (one, other) => one.range.start - other.range.start || one.range.end - other.range.end,
    );
    return { kind, visible: this.#builder.build(), slots: this.#slots, links, controls: this.#controls };
  }

  /** Tags before `end` that lie in places never shown (inside an element's attributes) still shape the message. */
  #tagsUpTo(start: number, end: number): void {
    const { tags } = this.#source;
    for (; this.#nextTag < tags.length; this.#nextTag++) {
      const tag = tags[this.#nextTag]!;
      if (tag.range.start >= end && !(start === end && tag.range.start < end)) break;
      if (tag.range.start >= start) break;
      this.#control(tag);
    }
  }

  #pieces(start: number, end: number, emit: (from: number, to: number) => void): void {
    this.#tagsUpTo(start, end);
    const { tags } = this.#source;
    let at = start;
    for (; this.#nextTag < tags.length; this.#nextTag++) {
      const tag = tags[this.#nextTag]!;
      if (tag.range.start >= end) break;
      if (tag.range.start > at) emit(at, tag.range.start);
      if (tag.kind === "value") this.#slot(tag);
      else this.#control(tag);
      at = Math.max(at, tag.range.end);
    }
    if (at < end) emit(at, end);
  }

  #slot(tag: TemplateTag): void {
    const start = this.#builder.length;
    this.#builder.replace(SLOT, tag.range.start, tag.range.end);
    const written = this.#source.text.slice(tag.range.start, tag.range.end);
    this.#slots.push({ name: tag.name, written, range: { start, end: start + 1 } });
  }

  #control(tag: TemplateTag): void {
    if (tag.kind === "comment" || tag.kind === "value") return;
    const range = toFile(this.#source, tag.range);
    this.#controls.push({ tag: { ...tag, range }, at: this.#builder.length });
  }

  #foldPiece(from: number, to: number): void {
    const { text } = this.#source;
    let at = from;
    while (at < to) {
      const space = isFoldable(text.charCodeAt(at));
      const end = space ? this.#spaceEnd(at, to) : this.#wordsEnd(at, to);
      if (!space) this.#builder.copy(at, end);
      else if (this.#builder.length > 0 && !isFoldable(this.#builder.lastUnit.charCodeAt(0)))
        this.#builder.replace(" ", at, end);
      at = end;
    }
  }

  #spaceEnd(at: number, to: number): number {
    let end = at + 1;
    while (end < to && isFoldable(this.#source.text.charCodeAt(end))) end++;
    return end;
  }

  /** The end of words with single spaces between them, which are shown as they are. */
  #wordsEnd(at: number, to: number): number {
    const { text } = this.#source;
    let end = at + 1;
    for (; end < to; end++) {
      if (!isFoldable(text.charCodeAt(end))) continue;
      if (text.charCodeAt(end) !== SPACE || end + 1 >= to || isFoldable(text.charCodeAt(end + 1))) break;
    }
    return end;
  }
}

const SPACE = 32;

const isFoldable = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13 || unit === 12;
