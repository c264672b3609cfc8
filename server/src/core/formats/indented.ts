/** Haml, Slim and Pug: the words of each line, without the element names before them; blocks end where the indent does. */

import type { Format, MessagePart, SourceRange, TaggedFile, Template, TemplateTag } from "../types";
import { newlineOf } from "../text/positions";
import { controlIn, type Dialect, dialectOf, type Element, elementAt, isUnseen, pugControl } from "./indentedLine";
import { type MarkupSource, PartBuilder } from "./source";
import { withPlainLinks } from "./links";

/** One message a file, without front matter. What code prints is a placeholder; a footer is added as the last line. */
export const format: Format = {
  id: "haml-slim",
  languageIds: ["haml", "slim", "pug", "jade"],
  extensions: [".haml", ".slim", ".pug", ".jade"],
  read(file) {
    return { messages: [toMessage(file, new Reader(file).read())], problems: [], comments: [] };
  },
};

/** Elements that stand within a line of words. */
const INLINE = /^(?:a|abbr|b|code|em|font|i|img|s|small|span|strong|sub|sup|u)$/;
/** Mark-up as HTML writes it, among the words. */
const HTML_TAG = /<\/?[a-z][^<>\n]{0,400}>/gi;
const ADDRESS = /\bhref["']?\s{0,10}(?:=>|=|:)\s{0,10}(?:"([^"\n]{0,2000})"|'([^'\n]{0,2000})'|([^\s,})\]]{1,300}))/;
const ALTERNATIVE = /\balt["']?\s{0,10}(?:=>|=|:)\s{0,10}(?:"([^"\n]{1,500})"|'([^'\n]{1,500})')/;

/** Something that lasts for as long as lines stand deeper. */
interface Open {
  readonly indent: number;
  readonly kind: "block" | "unseen" | "text" | "element" | "link";
  /** Where the link's words begin. */
  readonly from?: number;
  readonly href?: string;
  readonly source?: SourceRange;
}

class Reader {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #builder: PartBuilder;
  readonly #open: Open[] = [];
  /** Elements before this one on its line. */
  #nested = 0;

  constructor(file: TaggedFile) {
    this.#text = file.text;
    this.#dialect = dialectOf(file);
    const source: MarkupSource = { text: file.text, masked: file.text, tags: file.tags };
    this.#builder = new PartBuilder(source);
  }

  read(): MessagePart {
    const text = this.#text;
    for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
      const end = this.#lineEnd(start);
      const line = text.slice(start, end);
      const indent = /^[ \t]*/.exec(line)![0].length;
      this.#nested = 0;
      const next = line.trim() === "" ? end : this.#line(start, start + indent, start + line.trimEnd().length, indent);
      start = Math.max(next, end) === end ? end + 1 : this.#lineEnd(next) + 1;
    }
    this.#closeFrom(0, text.length);
    return withPlainLinks(this.#builder.part("body"));
  }

  #lineEnd(from: number): number {
    const end = this.#text.indexOf("\n", from);
    return end < 0 ? this.#text.length : end;
  }

  /** Reads one line; returns where it ends, which is further down when its attributes or code go on. */
  #line(start: number, from: number, end: number, indent: number): number {
    const text = this.#text;
    const written = text.slice(from, end);
    const goesOn = CONTINUES.test(this.#dialect === "pug" ? written : written.replace(/^-\s*/, ""));
    this.#closeFrom(indent, start, goesOn && (this.#dialect === "pug" || written.startsWith("-")));
    const around = this.#open.at(-1);
    if (around?.kind === "unseen") return end;
    if (around?.kind === "text") return this.#words(start, from, end);
    const control = this.#dialect === "pug" ? pugControl(written) : undefined;
    if (control) return this.#control(control, from, end, indent);
    const element = elementAt(text, from, end, this.#dialect);
    if (isUnseen(written, element, this.#dialect)) {
      this.#open.push({ indent, kind: "unseen" });
      return end;
    }
    if (element) return this.#element(element, start, from, end, indent);
    if (/^[|']/.test(written) && this.#dialect !== "haml") {
      this.#open.push({ indent, kind: "text" });
      return this.#words(start, from + 1, end);
    }
    // A filter whose inside is words.
    if (this.#dialect === "haml" && /^:\w+\s*$/.test(written)) return end;
    return this.#rest(start, from, end, indent);
  }

  #element(element: Element, start: number, from: number, lineEnd: number, indent: number): number {
    const end = element.end > lineEnd ? this.#trimmedLineEnd(element.end) : lineEnd;
    const { name } = element;
    if (name === "br" || name === "hr") this.#builder.break(1, from);
    else if (INLINE.test(name)) this.#builder.fold(Math.max(0, start - 1), from);
    else {
      this.#builder.break(2, from);
      this.#open.push({ indent, kind: "element" });
    }
    const attributes = this.#text.slice(element.attributes.start, element.attributes.end);
    if (name === "img") this.#alternative(attributes, element.attributes.start);
    const href = name === "a" ? ADDRESS.exec(attributes) : null;
    if (href) {
      const source = { start: from, end };
      this.#open.push({
        indent,
        kind: "link",
        from: this.#builder.length,
        href: href[1] ?? href[2] ?? href[3]!,
        source,
      });
    }
    let at = element.end;
    // `li: a href="x" words`.
    const nested = this.#dialect !== "haml" && /^:\s{1,20}/.exec(this.#text.slice(at, end));
    if (nested && this.#nested++ < MOST_ON_ONE_LINE)
      return this.#line(at + nested[0].length, at + nested[0].length, end, indent);
    if (this.#dialect === "pug" && this.#text.slice(at, end) === ".") {
      this.#open.push({ indent, kind: "text" });
      return end;
    }
    if (this.#text[at] === " ") at++;
    return this.#rest(at, at, end, indent);
  }

  /** Code that prints or decides, or words. */
  #rest(start: number, from: number, end: number, indent: number): number {
    const text = this.#text;
    const code = /^\s{0,20}(?:([!&]?==?|~|-)(?!=))[<>']{0,2}\s{0,20}/.exec(text.slice(from, end));
    // Haml's `== words #{x}` are words.
    if (!code || (code[1] === "==" && this.#dialect === "haml"))
      return this.#words(start, from + (code?.[0].length ?? 0), end);
    const at = from + code[0].length;
    let last = end;
    // Code goes on behind a comma.
    for (let lines = 0; text[last - 1] === "," && lines < 40; lines++)
      last = this.#trimmedLineEnd(this.#lineEnd(last) + 1);
    if (code[1] !== "-") {
      this.#builder.fold(Math.max(0, start - 1), start);
      this.#printed(at, last);
      return last;
    }
    const control = controlIn(text.slice(at, last));
    return control ? this.#control(control, at, last, indent) : last;
  }

  #trimmedLineEnd(from: number): number {
    const start = Math.min(from, this.#text.length);
    return start + this.#text.slice(start, this.#lineEnd(start)).trimEnd().length;
  }

  #words(start: number, from: number, end: number): number {
    const text = this.#text;
    if (from > start) this.#builder.fold(Math.max(0, start - 1), start);
    let at = this.#dialect === "haml" && text[from] === "\\" ? from + 1 : from;
    // Haml joins lines that end in a stroke.
    const last = this.#dialect === "haml" && text.slice(at, end).endsWith(" |") ? end - 2 : end;
    const line = text.slice(at, last);
    const offset = at;
    for (const tag of line.matchAll(HTML_TAG)) {
      this.#builder.fold(at, offset + tag.index);
      at = offset + tag.index + tag[0].length;
    }
    this.#builder.fold(at, last);
    return end;
  }

  #alternative(attributes: string, start: number): void {
    const found = ALTERNATIVE.exec(attributes);
    const words = found?.[1] ?? found?.[2];
    if (!found || words === undefined) return;
    const at = start + found.index + found[0].length - 1 - words.length;
    this.#builder.fold(at, at + words.length);
  }

  #control(
    control: { kind: TemplateTag["kind"]; name: string; negated?: boolean },
    start: number,
    end: number,
    indent: number,
  ): number {
    const { kind, name, negated } = control;
    this.#builder.control({ kind, engine: ENGINE, name, range: { start, end }, ...(negated ? { negated } : {}) });
    if (kind === "if" || kind === "loop") this.#open.push({ indent, kind: "block" });
    return end;
  }

  /** Literal words of a helper call are seen; anything else is a value or an include. */
  #printed(start: number, end: number): void {
    const code = this.#text.slice(start, end);
    const range = { start, end };
    if (/^(?:render|partial|yield|include)\b/.test(code)) {
      const name = /["']([^"'\n]{1,200})["']/.exec(code)?.[1]?.split("/").at(-1) ?? code;
      return this.#builder.control({ kind: "include", engine: ENGINE, name, range });
    }
    const words =
      /^(?:link_to|button_to|mail_to|raw|content_tag\(?\s{0,4}:\w{1,40},)?\s{0,4}\(?\s{0,4}(["'])((?:(?!\1)[^\\\n]){1,400})\1/.exec(
        code,
      );
    if (!words) return this.#builder.slot({ kind: "value", engine: ENGINE, name: code, range });
    const at = start + words[0].length - 1 - words[2]!.length;
    const from = this.#builder.length;
    this.#builder.fold(at, at + words[2]!.length);
    if (/^(?:link_to|button_to|mail_to)/.test(code))
      this.#builder.link(code.slice(words[0].length).replace(/^\s*,\s*/, ""), from, range);
  }

  /** Ends what the line at this indent no longer stands in; an `else` goes on with the block at its own indent. */
  #closeFrom(indent: number, at: number, goesOn = false): void {
    for (let last = this.#open.at(-1); last && last.indent >= indent; last = this.#open.at(-1)) {
      if (goesOn && last.kind === "block" && last.indent === indent) return;
      this.#open.pop();
      if (last.kind === "element") this.#builder.break(2, at);
      if (last.kind === "link") this.#builder.link(last.href!, last.from!, last.source!);
      if (last.kind === "block")
        this.#builder.control({ kind: "end", engine: ENGINE, name: "", range: { start: at, end: at } });
    }
  }
}

/** Nobody nests more of them without a line break. */
const MOST_ON_ONE_LINE = 50;
const ENGINE = "haml-slim";
/** Words that go on with the block above at the same indent. */
const CONTINUES = /^(?:else|elsif|when|default)\b/;

function toMessage(file: TaggedFile, part: MessagePart): Template["messages"][number] {
  return {
    id: "0",
    channel: "",
    range: { start: 0, end: file.text.length },
    declared: { suppressions: [] },
    headers: [],
    parts: [part],
    footers: [
      {
        at: file.text.trimEnd().length,
        markup: "text",
        newline: newlineOf(file.text),
        afterBreak: false,
        encoding: { kind: "plain" },
      },
    ],
  };
}
