/** Reads what a person sees of an HTML or MJML text: visible words, a hidden preheader, links, the place for a footer. */

import { Tokenizer } from "htmlparser2";
import type { Image, ReadProblem, SourceRange } from "../types";
import { Forms } from "./forms";
import { hiddenBy, hiddenClasses } from "./hiddenClasses";
import { HtmlAttributes } from "./htmlAttributes";
import { BLOCKS, isHidden, isZeroWidth, SEEN_IN_HEAD, targetOf, textSize, UNSEEN, VOID } from "./htmlElements";
import { DEEPEST, FARTHEST_CLOSE, MOST_IMAGES, PREHEADER_WITHIN } from "./htmlLimits";
import { type HtmlBody, type OpenElement, type ReadInto, Sight } from "./htmlOpen";
import { type MarkupSource, PartBuilder, toFile } from "./source";

/** Reads `source` from `start` to `end`. Never throws; an unclosed construct is a problem at its start. */
export function readHtmlBody(source: MarkupSource, start: number, end: number): HtmlBody {
  return new HtmlReader(source, start, end).read();
}

/** As `readHtmlBody`, for a piece of HTML inside another language: all that is seen goes into its builder, and its boxes into its forms. */
export function readHtmlInto(into: ReadInto, source: MarkupSource, start: number, end: number): SourceRange[] {
  return new HtmlReader(source, start, end, into).walk();
}

class HtmlReader {
  readonly #body: PartBuilder;
  readonly #preheader: PartBuilder;
  readonly #comments: SourceRange[] = [];
  readonly #metas: HtmlBody["metas"][number][] = [];
  readonly #problems: ReadProblem[] = [];
  readonly #images: Image[] = [];
  readonly #forms: Forms;
  readonly #open: OpenElement[] = [];
  readonly #sight = new Sight();
  #depth = 0;
  #name = "";
  #tagStart = 0;
  #attributes = new HtmlAttributes();
  readonly #hiddenClasses: ReadonlySet<string>;
  #textEnd: number;
  #bodyEnd = -1;
  #lastBlockEnd = -1;
  #lastTextEnd = -1;
  #preheaderClosed = false;

  constructor(
    private readonly source: MarkupSource,
    private readonly start: number,
    private readonly end: number,
    into?: ReadInto,
  ) {
    this.#body = into?.builder ?? new PartBuilder(source);
    this.#preheader = into?.builder ?? new PartBuilder(source);
    this.#forms = into?.forms ?? new Forms();
    this.#textEnd = start;
    this.#hiddenClasses = hiddenClasses(source.text.slice(start, end));
  }

  /** Returns the insides of comments. */
  walk(): SourceRange[] {
    const base = this.start;
    const tokenizer = new Tokenizer(
      { decodeEntities: true, recognizeSelfClosing: true },
      {
        ontext: (from, to) => this.#onText(base + from, base + to),
        ontextentity: (codePoint, to) => this.#onEntity(codePoint, base + to),
        onopentagname: (from, to) => this.#onOpenName(base + from, base + to),
        onattribname: (from, to) => this.#attributes.name(this.source.text.slice(base + from, base + to)),
        onattribdata: (from, to) =>
          this.#attributes.data(this.source.text.slice(base + from, base + to), base + from, base + to),
        onattribentity: (codePoint) => this.#attributes.decoded(String.fromCodePoint(codePoint)),
        onattribend: () => this.#attributes.end(),
        onopentagend: (to) => this.#onOpenEnd(base + to, false),
        onselfclosingtag: (to) => this.#onOpenEnd(base + to, true),
        onclosetag: (from, to) => this.#onClose(base + from, base + to),
        oncomment: (from, to, offset) => this.#onComment(base + from, base + to - offset, base + to),
        oncdata: (from, to, offset) => this.#onText(base + from, base + to - offset),
        ondeclaration: (_from, to) => {
          this.#textEnd = base + to + 1;
        },
        onprocessinginstruction: (_from, to) => {
          this.#textEnd = base + to + 1;
        },
        onend: () => undefined,
      },
    );
    tokenizer.write(this.source.masked.slice(this.start, this.end));
    tokenizer.end();
    this.#finish();
    return this.#comments;
  }

  read(): HtmlBody {
    this.walk();
    const preheader = this.#preheader.length > 0 ? [this.#preheader.part("preheader")] : [];
    const body = this.#body.part("body");
    const inputs = this.#forms.inputs(body.visible.text);
    const found = { ...(this.#images.length > 0 && { images: this.#images }), ...(inputs.length > 0 && { inputs }) };
    return {
      parts: [...preheader, { ...body, ...found }],
      comments: this.#comments,
      metas: this.#metas,
      footerAt: this.#footerAt(),
      problems: this.#problems,
    };
  }

  /** Where words go now, of the text's own size or of one given: nowhere, the preheader, or the body. */
  #builderFor(size?: "none" | "some"): PartBuilder | undefined {
    if (this.#sight.unseen) return undefined;
    if (this.#sight.sees(size)) return this.#body;
    return this.#preheaderClosed || this.#body.length > PREHEADER_WITHIN ? undefined : this.#preheader;
  }

  get #builder(): PartBuilder | undefined {
    return this.#builderFor();
  }

  /** Layout is the body's also where its text has no size. */
  #break(at: number): void {
    this.#builderFor("some")?.break(2, at);
  }

  #onText(from: number, to: number): void {
    this.#textEnd = to;
    const builder = this.#builder;
    if (!builder) return;
    builder.fold(from, to);
    if (builder === this.#body && /\S/.test(this.source.text.slice(from, to))) this.#lastTextEnd = to;
  }

  #onEntity(codePoint: number, to: number): void {
    const from = Math.max(this.start, this.source.text.lastIndexOf("&", to - 1));
    this.#textEnd = to;
    if (isZeroWidth(codePoint)) return;
    this.#builder?.replace(codePoint === 0xa0 ? " " : String.fromCodePoint(codePoint), from, to);
    if (this.#builder === this.#body) this.#lastTextEnd = to;
  }

  #onOpenName(from: number, to: number): void {
    this.#name = this.source.text.slice(from, to).toLowerCase();
    this.#tagStart = from - 1;
    this.#attributes = new HtmlAttributes();
  }

  #onOpenEnd(to: number, selfClosing: boolean): void {
    this.#textEnd = to + 1;
    const name = this.#name;
    if (name === "meta") this.#metas.push(...this.#attributes.metas());
    if (name === "img" || name === "mj-image") this.#onImage(to + 1);
    if (BLOCKS.has(name)) this.#break(this.#tagStart);
    const href = targetOf(name, this.#attributes);
    const size = textSize(this.#attributes.values);
    const builder = this.#builderFor(size);
    const element: OpenElement = {
      name,
      unseen: UNSEEN.has(name),
      hidden:
        SEEN_IN_HEAD.has(name) ||
        isHidden(this.#attributes.values) ||
        hiddenBy(this.#attributes.get("class"), this.#hiddenClasses),
      size,
      ...(href !== undefined && builder
        ? { link: { href, from: builder.length, start: this.#tagStart, builder } }
        : {}),
    };
    this.#showAlternative(name, builder);
    this.#include(name);
    if (!this.#sight.hidden) this.#forms.enter(name, this.#attributes, this.#body.length, () => this.#tag(to + 1));
    if (selfClosing || VOID.has(name)) {
      this.#closeLink(element, to + 1);
      if (BLOCKS.has(name)) this.#lastBlockEnd = to + 1;
      return;
    }
    this.#push(element);
  }

  #push(element: OpenElement): void {
    this.#depth++;
    if (this.#open.length >= DEEPEST) {
      if (this.#depth === DEEPEST + 1)
        this.#problems.push(
          this.#problem(
            this.#tagStart,
            "Elements are nested more than 1,000 deep here; deeper ones are read as plain text.",
          ),
        );
      return;
    }
    this.#open.push(element);
    this.#sight.enter(element);
  }

  #onClose(from: number, to: number): void {
    this.#textEnd = to + 1;
    const name = this.source.text.slice(from, to).trim().toLowerCase();
    this.#forms.leave(name, this.#body.length);
    if (name === "body" || name === "mj-body" || (name === "html" && this.#bodyEnd < 0)) this.#bodyEnd = from - 2;
    if (this.#depth > this.#open.length) {
      this.#depth--;
      return;
    }
    const found = this.#findOpen(name);
    if (BLOCKS.has(name)) {
      this.#break(from - 2);
      if (this.#builderFor("some") === this.#body) this.#lastBlockEnd = to + 1;
    }
    if (found < 0) return;
    while (this.#open.length > found) this.#pop(to + 1);
  }

  #findOpen(name: string): number {
    const lowest = Math.max(0, this.#open.length - FARTHEST_CLOSE);
    for (let index = this.#open.length - 1; index >= lowest; index--)
      if (this.#open[index]!.name === name) return index;
    return -1;
  }

  #pop(end: number): void {
    const element = this.#open.pop()!;
    this.#depth--;
    this.#closeLink(element, end);
    const { hidden } = this.#sight;
    this.#sight.leave(element);
    if (hidden && !this.#sight.hidden && this.#preheader.length > 0) this.#preheaderClosed = true;
  }

  #closeLink(element: OpenElement, end: number): void {
    element.link?.builder.link(element.link.href, element.link.from, { start: element.link.start, end });
  }

  /** An image's alternative text is read by people whose client blocks images, so it counts as words. */
  #showAlternative(name: string, builder: PartBuilder | undefined): void {
    if (name !== "img" && name !== "mj-image" && name !== "area") return;
    const range = this.#attributes.ranges.get("alt");
    if (range && !isHidden(this.#attributes.values)) builder?.aside(range.start, range.end);
  }

  /** `<mj-include path="footer.mjml">` pulls in another file, as an engine's include does. */
  #include(name: string): void {
    const range = this.#attributes.ranges.get("path");
    if (name === "mj-include" && range)
      this.#body.control({ kind: "include", engine: "mjml", name: this.#attributes.get("path") ?? "", range });
  }

  #onImage(end: number): void {
    const image = this.#attributes.image();
    if (!image || this.#images.length >= MOST_IMAGES) return;
    this.#images.push({ ...image, source: this.#tag(end) });
  }

  #tag(end: number): SourceRange {
    return toFile(this.source, { start: this.#tagStart, end });
  }

  #onComment(from: number, to: number, end: number): void {
    this.#textEnd = end + 1;
    this.#comments.push({ start: from, end: Math.max(from, to) });
    if (end >= this.end && !this.source.text.slice(from, this.end).includes("-->")) {
      this.#problems.push(
        this.#problem(from - 4, "This comment is never closed, so nothing after it was read. Close it with -->."),
      );
    }
  }

  #finish(): void {
    while (this.#open.length > 0) this.#pop(this.end);
    if (
      this.#textEnd < this.end &&
      /[^\s>]/.test(this.source.text.slice(this.#textEnd, this.end)) &&
      this.#problems.length === 0
    ) {
      this.#problems.push(this.#problem(this.#textEnd, "This tag is never closed, so what follows it was not read."));
    }
  }

  #problem(at: number, text: string): ReadProblem {
    return { range: toFile(this.source, { start: Math.max(this.start, at), end: this.end }), text };
  }

  #footerAt(): number {
    if (this.#bodyEnd >= 0) return this.#bodyEnd;
    return Math.max(this.#lastBlockEnd, this.#lastTextEnd, this.start);
  }
}
