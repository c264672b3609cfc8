/** Reads what a person sees of a Markdown text: words without marks, links with their targets. */

import { parser } from "@lezer/markdown";
import { decodeHTML } from "entities";
import type { MessagePart } from "../types";
import { readHtmlInto } from "./htmlBody";
import { withPlainLinks } from "./links";
import { Forms } from "./forms";
import { InlineHtml } from "./markdownInline";
import { type MarkupSource, PartBuilder, toFile } from "./source";

/** Nodes whose characters are marks, never words. */
const MARKS = new Set([
  "HeaderMark",
  "QuoteMark",
  "ListMark",
  "LinkMark",
  "EmphasisMark",
  "CodeMark",
  "CodeInfo",
  "LinkTitle",
  "LinkLabel",
  "ProcessingInstruction",
  "ProcessingInstructionBlock",
  "HorizontalRule",
  "LinkReference",
]);
const COMMENTS = new Set(["Comment", "CommentBlock"]);
/** Nodes that are a block of their own. */
const BLOCKS = new Set([
  "Paragraph",
  "ATXHeading1",
  "ATXHeading2",
  "ATXHeading3",
  "ATXHeading4",
  "ATXHeading5",
  "ATXHeading6",
  "SetextHeading1",
  "SetextHeading2",
  "ListItem",
  "Blockquote",
  "CodeBlock",
  "FencedCode",
  "HTMLBlock",
  "HorizontalRule",
]);

/** What a person sees of one Markdown text. `comments` are the insides of HTML comments, in offsets of `source.text`. */
export interface MarkdownBody {
  readonly part: MessagePart;
  readonly comments: readonly { start: number; end: number }[];
}

/** Reads `source` from `start` to `end`. Never throws. */
export function readMarkdownBody(source: MarkupSource, start: number, end: number): MarkdownBody {
  const builder = new PartBuilder(source);
  const comments: { start: number; end: number }[] = [];
  const links: { href: string; from: number; start: number }[] = [];
  const forms = new Forms();
  const inline = new InlineHtml(source, builder);
  const references = referencesIn(source.text.slice(start, end));
  let at = start;
  const words = (to: number): void => {
    if (to > at) builder.fold(at, to);
    at = Math.max(at, to);
  };
  parser.parse(withoutLongGaps(source.masked.slice(start, end))).iterate({
    enter(node) {
      const from = start + node.from;
      const to = start + node.to;
      words(from);
      if (BLOCKS.has(node.name)) builder.break(2, from);
      if (node.name === "Link" && isTickedBox(source.text.slice(from, to), references)) {
        words(to);
        return false;
      }
      if (node.name === "Link" || node.name === "Autolink" || node.name === "Image") {
        links.push({
          href: hrefOf(source.text.slice(from, to), node.name, references),
          from: builder.length,
          start: from,
        });
      }
      if (node.name === "HTMLBlock") {
        comments.push(...readHtmlInto({ builder, forms }, source, from, to));
        at = to;
        return false;
      }
      if (node.name === "HTMLTag") {
        inline.read(from, to);
        forms.tag(source.masked.slice(from, to), builder.length, () => toFile(source, { start: from, end: to }));
        at = to;
        return false;
      }
      if (node.name === "HardBreak") builder.break(2, from);
      if (node.name === "Entity")
        builder.replace(decodeHTML(source.text.slice(from, to)).replace("\u00a0", " "), from, to);
      else if (node.name === "Escape") builder.fold(from + 1, to);
      else if (COMMENTS.has(node.name)) comments.push(insideOf(source.text, from, to));
      else if (
        !MARKS.has(node.name) &&
        !(node.name === "URL" && links.length > 0 && !isAutolink(source.text, links.at(-1)!.start))
      )
        return undefined;
      at = to;
      return false;
    },
    leave(node) {
      const to = start + node.to;
      if (node.name === "Document") return;
      words(to);
      if (node.name === "Link" || node.name === "Autolink" || node.name === "Image") {
        const link = links.pop()!;
        builder.link(link.href, link.from, { start: link.start, end: to });
      }
      if (BLOCKS.has(node.name)) builder.break(2, to);
    },
  });
  words(end);
  const part = withPlainLinks(builder.part("body"));
  const inputs = forms.inputs(part.visible.text);
  return { part: inputs.length > 0 ? { ...part, inputs } : part, comments };
}

/** "- [x] Done" of a task list looks like a reference, and is a box that readers see. */
const isTickedBox = (link: string, references: ReadonlyMap<string, string>): boolean =>
  /^\[x\]$/i.test(link) && !references.has("x");

const isAutolink = (text: string, at: number): boolean => text[at] === "<";

/** A comment's inside; the parser's own end may take in what stands behind it on the line, such as a carriage return. */
function insideOf(text: string, from: number, to: number): { start: number; end: number } {
  const start = Math.min(from + 4, to);
  const close = text.slice(start, to).indexOf("-->");
  return { start, end: close < 0 ? to : start + close };
}

/** The parser's cost grows with the square of a run of spaces, and of quotes and lists in one another; neither has words, so it is fed other blanks. */
function withoutLongGaps(text: string): string {
  return text.replace(/[ \t]{100,}|(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]{0,3}){60,}/g, (gap) =>
    "\u00a0".repeat(gap.length),
  );
}

/** `[label]: target` lines, by label in small letters. */
function referencesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, label = "", target = ""] of text.matchAll(
    /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]{0,20}<?([^\s<>]{1,2000})/gm,
  ))
    if (!found.has(label.toLowerCase())) found.set(label.toLowerCase(), target);
  return found;
}

/** The target of `[words](target "title")`, `[words][label]` or `<target>`. */
function hrefOf(link: string, kind: string, references: ReadonlyMap<string, string>): string {
  if (kind === "Autolink") return link.slice(1, -1);
  const label = /^!?\[([^]{0,500}?)\](?:\[([^\]]{0,200})\])?$/.exec(link);
  if (label) return references.get((label[2] || label[1]!).toLowerCase()) ?? "";
  // Blanks inside a tag belong to the address, so tags are hidden at equal length while its end is looked for.
  const hidden = link.replace(/\{\{[^{}]*\}\}|\{%[^%{}]*%\}/g, (tag) => "x".repeat(tag.length));
  const target = /(\]\(\s*<?)((?<=<)[^>]*(?=>)|(?<!<)[^\s)]*)/.exec(hidden);
  if (!target) return "";
  const at = target.index + target[1]!.length;
  return link.slice(at, at + target[2]!.length);
}
