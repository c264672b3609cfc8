/** React e-mails in TSX and JSX: the words between elements, `Preview` as the preheader, links with their targets, each branch of `&&` and `?:`. */

import { parser } from "@lezer/javascript";
import type {
  FooterPlace,
  Format,
  MessagePart,
  ReadProblem,
  SourceRange,
  TaggedFile,
  Template,
  TemplateTag,
} from "../types";
import { newlineOf } from "../text/positions";
import { BLOCKS } from "./htmlElements";
import { withPlainLinks } from "./links";
import { decodeEntities, type JsxNode, stringConstants, toJsxTree } from "./jsxTree";
import { type Attributes, Forms } from "./forms";
import { PartBuilder } from "./source";

const jsxParser = parser.configure({ dialect: "jsx ts" });

/** One message a file. No code is run, so values and other files' components are placeholders or includes. */
export const format: Format = {
  id: "jsx",
  languageIds: ["typescriptreact", "javascriptreact"],
  extensions: [".tsx", ".jsx"],
  read,
};

/** Components whose text nobody sees. */
const UNSEEN = /^(?:Head|Style|style|script|Font|title)$/;
/** Self-closing components that show no words of another file. */
const PRIMITIVE = /^(?:Img|Image|Hr|Divider|Spacer|Break|Br|Row|Column|Font|Logo|Icon)$/;
const PREVIEW = /^(?:Preview|Preheader)$/;
const LINKS = /^(?:a|A|Link|Button|.*(?:Link|Button))$/;
const INLINE = /^(?:a|b|i|em|strong|span|small|u|code|sup|sub|Link|Fragment|Strong|Bold|Italic|)$/;
const TARGETS = new Set(["href", "url", "to", "link", "buttonUrl", "ctaUrl"]);
/** A component named for its way out holds a line or two; one with more words holds a message. */
const LONGEST_WAY_OUT = 300;
/** Properties whose text is shown: `<Footer text="...">`, `<Img alt="...">`. */
const SHOWN =
  /^(?:alt|title|heading|text|label|children|preview|previewText|subject|buttonText|cta|ctaText|description|content|message|greeting|intro)$/;

function read(file: TaggedFile): Template {
  const signs = ONLY_SIGNS.exec(file.text);
  if (signs)
    return unread(
      signs.index,
      "Here are a thousand signs without a word between them, so this file was not read as code.",
    );
  const tree = jsxParser.parse(file.text);
  const roots = toJsxTree(tree, file.text);
  const walker = new JsxWalker(file, stringConstants(tree, file.text));
  for (const root of roots) walker.walk(root);
  return { messages: [walker.message()], problems: walker.problems, comments: [] };
}

/** Nobody writes such code, and the parser takes very long to make sense of it. */
const ONLY_SIGNS = /[^\w\n]{1000}/;

function unread(at: number, text: string): Template {
  return { messages: [], problems: [{ range: { start: at, end: at + 1000 }, text }], comments: [] };
}

/** Properties by lower-case name; one that is switched off (`checked={false}`) is not there. */
function propertiesOf({ attributes }: Extract<JsxNode, { kind: "element" }>): Attributes {
  return {
    get: (wanted) => {
      const found = attributes.find(({ name }) => name.toLowerCase() === wanted);
      if (!found || found.written === "false") return undefined;
      return found.value.kind === "value" && found.written !== "true" ? `{${found.written}}` : found.written;
    },
  };
}

class JsxWalker {
  readonly #body: PartBuilder;
  readonly #preview: PartBuilder;
  readonly #forms = new Forms();
  #into: PartBuilder;
  readonly problems: ReadProblem[] = [];
  #footerAt = -1;
  #lastText = -1;

  constructor(
    private readonly file: TaggedFile,
    private readonly constants: ReadonlyMap<string, SourceRange>,
  ) {
    const source = { text: file.text, masked: file.text, tags: [] };
    this.#body = new PartBuilder(source);
    this.#preview = new PartBuilder(source);
    this.#into = this.#body;
  }

  walk(node: JsxNode): void {
    switch (node.kind) {
      case "text":
        return this.#text(node.range);
      case "string":
        return this.#literal(node.range);
      case "value":
        return this.#value(node.name, node.range);
      case "branch":
        return this.#branch(node);
      case "loop":
        this.#into.control(this.#tag("loop", node.name, node.range.start));
        for (const child of node.children) this.walk(child);
        return this.#into.control(this.#tag("end", "", node.range.end));
      case "element":
        if (node.cut && this.problems.length === 0)
          this.problems.push({
            range: { start: node.range.start, end: node.range.start + 1 },
            text: "Elements are nested more than 300 deep here, so these were not read.",
          });
        return this.#element(node);
    }
  }

  message(): Template["messages"][number] {
    const { text } = this.file;
    const body = withPlainLinks(this.#body.part("body"));
    const inputs = this.#forms.inputs(body.visible.text);
    const parts: MessagePart[] = [
      ...(this.#preview.length > 0 ? [this.#preview.part("preheader")] : []),
      { ...body, ...(inputs.length > 0 ? { inputs } : {}) },
    ];
    const at = this.#footerAt >= 0 ? this.#footerAt : this.#lastText;
    const footers: FooterPlace[] =
      at < 0
        ? []
        : [
            {
              at,
              markup: "jsx",
              newline: newlineOf(text),
              afterBreak: /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - 200), at)),
              encoding: { kind: "plain" },
            },
          ];
    return {
      id: "0",
      channel: "email",
      range: { start: 0, end: text.length },
      declared: { suppressions: [] },
      headers: [],
      parts,
      footers,
    };
  }

  #element(node: Extract<JsxNode, { kind: "element" }>): void {
    if (UNSEEN.test(node.name)) return;
    const outer = this.#into;
    if (PREVIEW.test(node.name)) this.#into = this.#preview;
    const block = !INLINE.test(node.name) || BLOCKS.has(node.name);
    if (block) this.#into.break(2, node.range.start);
    const from = this.#into.length;
    for (const { name, value, written } of node.attributes)
      if (name === "dangerouslySetInnerHTML" && /["'`][^"'`]{0,20}\p{L}/u.test(written))
        this.problems.push({ range: value.range, text: "The HTML that is set here was not read." });
    const tag = node.name.toLowerCase();
    this.#forms.enter(tag, propertiesOf(node), this.#body.length, () => node.range);
    for (const { name, value } of node.attributes) if (SHOWN.test(name) && value.kind !== "value") this.walk(value);
    for (const child of node.children) this.walk(child);
    this.#forms.leave(tag, this.#body.length);
    const target = node.attributes.find(({ name }) => TARGETS.has(name));
    if (LINKS.test(node.name) || (target && target.name === "href"))
      this.#into.link(target ? target.written : node.name === "a" ? "" : node.name, from, node.range);
    else this.#component(node, from);
    if (block) this.#into.break(2, node.range.end);
    if (/^(?:Body|body|Html|html)$/.test(node.name) && node.closing >= 0 && this.#footerAt < 0)
      this.#footerAt = node.closing;
    this.#into = outer;
  }

  /** `<UnsubscribeLine>`, `<Footer unsubscribeUrl={url}>`: a component whose name or property promises a way out is a link by that name. */
  #component(node: Extract<JsxNode, { kind: "element" }>, from: number): void {
    const property = node.attributes.find(
      ({ name, written }) => /unsubscri|preference|opt_?out/i.test(name) && written !== "false",
    );
    const named = /unsubscri|preferences|optout/i.test(node.name);
    // A layout around the whole message says so in a property: its words are not those of the way out.
    const around = !named || this.#into.length - from > LONGEST_WAY_OUT;
    if (named || property)
      this.#into.link(
        property ? `{{${property.name}}}` : `{{${node.name}}}`,
        around ? this.#into.length : from,
        node.range,
      );
    else if (/^[A-Z]/.test(node.name) && node.children.length === 0 && !PRIMITIVE.test(node.name))
      this.#into.control(this.#tag("include", node.name, node.range.start));
  }

  #branch({ condition, range, shown, otherwise }: Extract<JsxNode, { kind: "branch" }>): void {
    this.#into.control(this.#tag("if", condition, range.start));
    for (const child of shown) this.walk(child);
    if (otherwise.length > 0) {
      this.#into.control(this.#tag("else", "", otherwise[0]!.range.start));
      for (const child of otherwise) this.walk(child);
    }
    this.#into.control(this.#tag("end", "", range.end));
  }

  /** Written text: white space that holds a line break is nothing at an element's edge, one space elsewhere. */
  #text(range: SourceRange): void {
    const { text } = this.file;
    const words = text.slice(range.start, range.end);
    if (words.trim() === "" && /[\r\n]/.test(words)) return;
    let at = range.start + (/^\s*[\r\n]\s*/.exec(words)?.[0].length ?? 0);
    const end = range.end - (/[\r\n]\s{0,400}$/.exec(words)?.[0].length ?? 0);
    for (const entity of words.matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});/gi)) {
      const start = range.start + entity.index;
      if (start < at || start >= end) continue;
      this.#into.fold(at, start);
      this.#into.replace(decodeEntities(entity[0]), start, start + entity[0].length);
      at = start + entity[0].length;
    }
    this.#into.fold(at, Math.max(at, end));
    if (this.#into === this.#body) this.#lastText = range.end;
  }

  /** A string literal's inside. */
  #literal(range: SourceRange): void {
    this.#into.fold(range.start, range.end);
    if (this.#into === this.#body) this.#lastText = Math.max(this.#lastText, range.end);
  }

  #value(name: string, range: SourceRange): void {
    const constant = this.constants.get(name);
    if (constant && this.#into === this.#preview) return this.#literal(constant);
    if (name.endsWith("children")) return this.#into.control(this.#tag("include", name, range.start));
    this.#into.slot({ kind: "value", engine: "jsx", name, range });
  }

  #tag(kind: TemplateTag["kind"], name: string, at: number): TemplateTag {
    return { kind, engine: "jsx", name, range: { start: at, end: at } };
  }
}
