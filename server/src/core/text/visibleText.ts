/** Builds what the reader sees, left to right, with the way back to the file. Formats call it and nothing else. */

import type { SourceRange, VisibleRange, VisibleText } from "../types";
import { RunMap, type Span } from "./runMap";

/** Offsets given to it are of `source`, from left to right; what is passed over is never seen. */
export class VisibleTextBuilder {
  readonly #map = new RunMap();
  readonly #source: string;
  readonly #origin: RunMap | undefined;
  #chunks: string[] = [];
  #length = 0;
  #last = "";
  #breaks = 0;

  /** `origin` leads from `source` to the file, where `source` was itself decoded from it (quoted-printable, a JSON string). */
  constructor(source: string, origin?: RunMap) {
    this.#source = source;
    this.#origin = origin;
  }

  /** UTF-16 units shown so far. */
  get length(): number {
    return this.#length;
  }

  /** The last unit shown, or an empty string. */
  get lastUnit(): string {
    return this.#last;
  }

  /** Line feeds at the end of what is shown so far. */
  get trailingBreaks(): number {
    return this.#breaks;
  }

  /** Text that the reader sees exactly as written. */
  copy(start: number, end: number): void {
    if (end > start) this.replace(this.#source.slice(start, end), start, end);
  }

  /** Text that the reader sees as something else: an entity, a placeholder, folded white space, a block's line break. */
  replace(shown: string, start: number, end: number): void {
    if (shown.length === 0) return;
    this.#map.add(this.#length, shown.length, start, end - start);
    this.#chunks.push(shown);
    this.#length += shown.length;
    this.#last = shown[shown.length - 1]!;
    let breaks = 0;
    while (breaks < shown.length && shown[shown.length - 1 - breaks] === "\n") breaks++;
    this.#breaks = breaks === shown.length ? this.#breaks + breaks : breaks;
  }

  build(): VisibleText {
    return new MappedText(this.#chunks.join(""), this.#map, this.#origin);
  }
}

class MappedText implements VisibleText {
  constructor(
    readonly text: string,
    private readonly map: RunMap,
    private readonly origin: RunMap | undefined,
  ) {}

  toSource(range: VisibleRange): SourceRange {
    const inner = this.map.toOrigin(range);
    return this.origin ? this.origin.toOrigin(inner) : inner;
  }

  pieces(range: VisibleRange): readonly SourceRange[] {
    const inner = this.map.pieces(range);
    const { origin } = this;
    return origin ? inner.flatMap((span: Span) => origin.pieces(span)) : inner;
  }

  toVisible(range: SourceRange): VisibleRange {
    return this.map.toShown(this.origin ? this.origin.toShown(range) : range);
  }
}
