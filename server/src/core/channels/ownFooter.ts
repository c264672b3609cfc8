/** Writes an organisation's own footer into a file: in its language, its markup and its placeholders. Knows no configuration file. */

import { type Addition, FOOTER_STYLE, toJsx } from "../text/insert";
import { footerLanguage } from "../text/language/reading";
import { isJsx, wantedBy, writePlaceholder } from "../text/placeholderStyle";
import type {
  FooterAtom,
  FooterMarkup,
  FooterPiece,
  FooterPlaceholder,
  KnownFacts,
  LineLanguage,
  Message,
  TaggedFile,
} from "../types";

/** What a fix adds, and how its title names it. */
export interface WayOutLine {
  readonly title: string;
  readonly addition: Addition;
}
/** Whom a line is written for. */
export interface Asked {
  readonly message: Message;
  readonly file: TaggedFile;
  readonly facts: KnownFacts;
}
/** What the product itself would add. */
export interface ProductLine {
  readonly title: string;
  write(language: LineLanguage | "both"): Addition;
}

/** The organisation's own footer in each language that is wanted and has one, else the product's line there. A footer without a working way out is passed over. */
export function ownOr(channel: string, { message, file, facts }: Asked, product: ProductLine): WayOutLine {
  const language = footerLanguage(message, facts.footerLanguage);
  const wanted: readonly LineLanguage[] = language === "both" ? ["cy", "en"] : [language];
  const own = facts.footers?.get(channel);
  const chosen = wanted.map((each) => (own?.[each]?.gives.optOut ? own[each].pieces : undefined));
  if (chosen.every((pieces) => pieces === undefined))
    return { title: product.title, addition: product.write(language) };
  const foreign = new Set<string>();
  const parts = chosen.map((pieces, index) =>
    pieces ? toAddition(pieces, file, foreign) : product.write(wanted[index]!),
  );
  const [first] = foreign;
  return {
    title: first === undefined ? "Add your own footer" : `Add your own footer, then check ${first}`,
    addition: parts.length === 1 ? parts[0]! : oneBelowTheOther(parts),
  };
}

function oneBelowTheOther(parts: readonly Addition[]): Addition {
  return {
    text: parts.map(({ text }) => text).join("\n"),
    markdown: parts.map(({ markdown }) => markdown).join("\n\n"),
    html: parts.map(({ html }) => html).join("\n"),
    jsx: parts.map(({ html, jsx }) => jsx ?? toJsx(html)).join("\n"),
  };
}

/** A piece of text as it will stand in the file, before its markup's own signs are escaped. */
interface Written {
  readonly text: string;
  /** `placeholder` is never escaped; `foreign` is one that this file would not fill. */
  readonly as: "words" | "placeholder" | "foreign";
}

/** `foreign` takes the placeholders that this file does not write so, and whose meaning is not known here. */
function toAddition(pieces: readonly FooterPiece[], file: TaggedFile, foreign: Set<string>): Addition {
  const write = (atom: FooterAtom): Written => {
    const written = inFile(atom, file);
    if (written.as === "foreign") foreign.add(written.text);
    return written;
  };
  const own = pieces.map(({ words, target }) => ({ words: words.map(write), target: target?.map(write) }));
  const inMarkup = (markup: FooterMarkup): string =>
    own.map(({ words, target }) => render(words, target, markup)).join("");
  return {
    text: inMarkup("text"),
    markdown: inMarkup("markdown").replace(/(?<!\n)\n(?!\n)/g, "  \n"),
    html: paragraphs(inMarkup("html")),
    jsx: toJsx(paragraphs(inMarkup("jsx"))),
  };
}

/** A placeholder of another template language is written in the file's own where it is plain what it holds. */
function inFile(atom: FooterAtom, file: TaggedFile): Written {
  if (typeof atom === "string") return { text: atom, as: "words" };
  if (isAtHome(atom, file)) return { text: atom.written, as: "placeholder" };
  const wanted = wantedBy(atom.name);
  return wanted ? { text: writePlaceholder(file, wanted), as: "placeholder" } : { text: atom.written, as: "foreign" };
}

/** A file without placeholders says nothing against any syntax, unless it is code. */
function isAtHome({ engine }: FooterPlaceholder, file: TaggedFile): boolean {
  if (isJsx(file)) return false;
  // Languages with statements print their values in the same braces.
  return (
    file.engines.length === 0 ||
    file.engines.includes(engine) ||
    (engine === "braces" && file.engines.includes("statements"))
  );
}

function render(words: readonly Written[], target: readonly Written[] | undefined, markup: FooterMarkup): string {
  const shown = words.map((word) => escape(word, markup)).join("");
  if (!target) return shown;
  const plain = target.map(({ text }) => text).join("");
  const isAddress = plain === words.map(({ text }) => text).join("");
  switch (markup) {
    case "text":
      return isAddress ? plain : `${shown}: ${plain}`;
    case "markdown":
      return isAddress ? plain : `[${shown}](${plain})`;
    case "html":
    case "jsx":
      return `<a href="${target.map(inAttribute).join("")}">${shown}</a>`;
  }
}

function escape({ text, as }: Written, markup: FooterMarkup): string {
  switch (markup) {
    case "text":
      return text;
    case "markdown":
      return as === "words" ? text.replace(/[\\`*_[\]<>]/g, "\\$&") : text;
    case "html":
      return as === "words" ? escapeHtml(text) : text;
    case "jsx":
      if (as === "placeholder") return text;
      return as === "foreign" ? `{${JSON.stringify(text)}}` : escapeHtml(text).replace(/[{}]/g, '{"$&"}');
  }
}

/** A placeholder is filled before anybody reads the markup, so its own quotes end nothing. */
function inAttribute({ text, as }: Written): string {
  return as === "words" ? escapeHtml(text).replace(/"/g, "&quot;") : text;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** In small print, with the footer's own lines. */
function paragraphs(markup: string): string {
  return markup
    .split(/\n{2,}/)
    .map((paragraph) => `<p${FOOTER_STYLE}>${paragraph.split("\n").join("<br>")}</p>`)
    .join("\n");
}
