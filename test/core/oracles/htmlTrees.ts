/** Generated HTML, and what a browser's own parser says a reader sees of it. */

import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

const INLINE = ["b", "i", "span", "em", "strong", "u", "small", "font", "B", "Span"];
const BLOCK = ["p", "div", "h1", "h3", "blockquote", "section", "center", "DIV"];
const ENTITIES = [
  "&amp;",
  "&lt;b&gt;",
  "&pound;",
  "&nbsp;",
  "&#8217;",
  "&#x20AC;",
  "&eacute;",
  "&quot;",
  "&copy;",
  "&hellip;",
];
const UNSEEN = [
  "<style>p { color: red }</style>",
  "<script>if (a < b) { c('</p>'); }</script>",
  "<!-- not > seen -->",
  "<!-- a\n-- b -->",
];
const ATTRIBUTES = [
  "",
  ' class="x"',
  " title='a > b'",
  ' style="color:#333; font-size: 14px"',
  ' data-x="<p>"',
  " align=center",
  '\n  id="y"',
];

const attributes = fc.constantFrom(...ATTRIBUTES);
const text = fc
  .array(
    fc.constantFrom(
      "Your order",
      "is ready",
      "fish",
      "and",
      "chips.",
      " ",
      "  ",
      "\n  ",
      "é",
      "£5",
      "50%",
      "!",
      ...ENTITIES,
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));

const inline: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    text,
    fc.constantFrom("<br>", "<br/>", "<BR />", ...UNSEEN.slice(2)),
    fc
      .tuple(fc.constantFrom(...INLINE), attributes, fc.array(tie("node"), { maxLength: 3 }))
      .map(([name, written, children]) => `<${name}${written}>${children.join("")}</${name}>`),
    fc
      .tuple(attributes, fc.array(tie("node"), { maxLength: 2 }))
      .map(
        ([written, children]) => `<a href="https://larkspur.example/a?b=1&amp;c=2"${written}>${children.join("")}</a>`,
      ),
  ),
})).node;

/** No link in a link: parsers mend that, each in its way. */
const phrase = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((nodes) => nodes.join(""))
  .filter((html) => !/<a [^]*<a [^]*<\/a>[^]*<\/a>/.test(html));
const blocks = fc.oneof(
  fc
    .tuple(fc.constantFrom(...BLOCK), attributes, phrase)
    .map(([name, written, inside]) => `<${name}${written}>${inside}</${name}>`),
  fc
    .array(phrase, { minLength: 1, maxLength: 3 })
    .map((items) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`),
  fc
    .array(phrase, { minLength: 1, maxLength: 3 })
    .map((cells) => `<table role="presentation"><tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr></table>`),
  fc.constantFrom(...UNSEEN, "<hr>", "<hr/>"),
);

/** A whole document whose markup is sound. */
export const htmlDocuments = fc
  .array(blocks, { minLength: 1, maxLength: 6 })
  .map(
    (body) =>
      `<!DOCTYPE html>\n<html><head><title>No</title><meta charset="utf-8"></head>\n<body>\n${body.join("\n")}\n</body></html>\n`,
  );

/** Elements that a browser lays out as blocks, from the rendering section of the HTML standard, and line breaks. */
const BREAKS = new Set(
  "address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const HIDDEN = new Set("head script style title template noscript".split(" "));

type TreeNode = DefaultTreeAdapterTypes.ChildNode;

/** Words a reader sees, with one blank for any white space and any edge of a block. */
export function seenByParse5(html: string): string {
  const chunks: string[] = [];
  const walk = (node: TreeNode): void => {
    if (node.nodeName === "#text") chunks.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!("childNodes" in node) || HIDDEN.has(node.nodeName)) return;
    if (BREAKS.has(node.nodeName)) chunks.push(" ");
    node.childNodes.forEach(walk);
    if (BREAKS.has(node.nodeName)) chunks.push(" ");
  };
  parse(html).childNodes.forEach(walk);
  return folded(chunks.join(""));
}

export const folded = (shown: string): string => shown.replace(/\s+/g, " ").trim();
