/** The attributes of the tag being read: values with entities decoded, and where they stand. */

import type { Image, SourceRange } from "../types";

/** A `<meta>` with a name and a content; `range` is the content's. */
export interface Meta {
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly value: string;
  readonly range: SourceRange;
}

/** Filled by the tokeniser as it goes, made anew for each tag. Offsets are those of the text being read. */
export class HtmlAttributes {
  readonly values = new Map<string, string>();
  readonly ranges = new Map<string, SourceRange>();
  #name = "";
  #start = -1;
  #end = -1;

  /** A name begins; the first of two attributes of one name counts. */
  name(name: string): void {
    this.#name = name.toLowerCase();
    this.#start = -1;
    if (!this.values.has(this.#name)) this.values.set(this.#name, "");
  }

  /** A piece of the value as written. */
  data(text: string, start: number, end: number): void {
    if (this.#start < 0) this.#start = start;
    this.#end = end;
    this.decoded(text);
  }

  /** A piece of the value that an entity stood for. */
  decoded(text: string): void {
    this.values.set(this.#name, (this.values.get(this.#name) ?? "") + text);
  }

  end(): void {
    if (this.#start >= 0) this.ranges.set(this.#name, { start: this.#start, end: this.#end });
  }

  get(name: string): string | undefined {
    return this.values.get(name);
  }

  /** Name and content of a `<meta>`; none where it says nothing. */
  metas(): Meta[] {
    const attribute = this.values.has("name") ? "name" : "property";
    const name = this.values.get(attribute);
    const nameRange = this.ranges.get(attribute);
    const range = this.ranges.get("content");
    return name && nameRange && range ? [{ name, nameRange, value: this.values.get("content") ?? "", range }] : [];
  }

  /** What is read of an image; undefined where it names no file. */
  image(): Omit<Image, "source"> | undefined {
    const src = this.values.get("src");
    if (src === undefined || src === "") return undefined;
    const size = ["width", "height", "style"].flatMap((name) => {
      const value = this.values.get(name);
      return value === undefined ? [] : [[name, value]];
    });
    return { src, ...(Object.fromEntries(size) as Pick<Image, "width" | "height" | "style">) };
  }
}
