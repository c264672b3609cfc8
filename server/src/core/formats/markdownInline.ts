/** Single HTML tags among the words of a Markdown line: links, images and line breaks. Their words stand outside of them. */

import type { MarkupSource, PartBuilder } from "./source";

const ADDRESS = /\shref\s{0,10}=\s{0,10}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s>]{1,2000}))/i;
const ALTERNATIVE = /\salt\s{0,10}=\s{0,10}(?:"([^"]{1,500})"|'([^']{1,500})')/i;

/** Given each tag in order; a link lasts from its opening tag to the next closing one. */
export class InlineHtml {
  #link: { readonly href: string; readonly from: number; readonly start: number } | undefined;

  constructor(
    private readonly source: MarkupSource,
    private readonly builder: PartBuilder,
  ) {}

  read(from: number, to: number): void {
    const tag = this.source.text.slice(from, to);
    if (/^<\/a\b/i.test(tag)) this.#close(to);
    else if (/^<a\s/i.test(tag)) {
      this.#close(from);
      const href = ADDRESS.exec(tag);
      if (href) this.#link = { href: href[1] ?? href[2] ?? href[3]!, from: this.builder.length, start: from };
    } else if (/^<br\b/i.test(tag)) this.builder.break(1, from);
    else if (/^<img\s/i.test(tag)) {
      const found = ALTERNATIVE.exec(tag);
      const words = found?.[1] ?? found?.[2];
      if (!found || words === undefined) return;
      const end = from + found.index + found[0].length - 1;
      this.builder.aside(end - words.length, end);
    }
  }

  #close(to: number): void {
    if (this.#link) this.builder.link(this.#link.href, this.#link.from, { start: this.#link.start, end: to });
    this.#link = undefined;
  }
}
