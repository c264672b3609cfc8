/** `{{ }}` in all its dialects: Handlebars, Mustache, Go templates, and the printing half of Liquid, Jinja and Twig. */

import { comment, type Engine, type TagReading, unquote, value } from "./engine";

const LONGEST_VALUE = 400;
const LONGEST_COMMENT = 100_000;

/** Always tried. Dialects are not told apart: what a tag does to the message is the same in all. */
export const engine: Engine = {
  id: "braces",
  title: "Handlebars, Mustache, Go templates and other {{ }} styles",
  delimiters: [
    { open: "{{!--", close: "--}}", longest: LONGEST_COMMENT, nests: true, read: comment },
    { open: "{{/*", close: "*/}}", longest: LONGEST_COMMENT, nests: true, read: comment },
    { open: "{{- /*", close: "*/ -}}", longest: LONGEST_COMMENT, nests: true, read: comment },
    { open: "{{--", close: "--}}", longest: LONGEST_COMMENT, nests: true, read: comment },
    { open: "{{!", close: "}}", longest: LONGEST_COMMENT, read: comment },
    { open: "{{{{", close: "}}}}", longest: LONGEST_VALUE, read: (inside) => ({ kind: "statement", name: inside }) },
    { open: "{{{", close: "}}}", longest: LONGEST_VALUE, read: readValue },
    { open: "{{", close: "}}", longest: LONGEST_VALUE, read: readBrace },
  ],
};

function readBrace(inside: string): TagReading {
  const text = inside.replace(/^[-~]|[-~]$/g, "").trim();
  const rest = text.slice(1).trim();
  switch (text.charAt(0)) {
    case "#":
      return readBlock(rest);
    case "^":
      return readInverted(rest);
    case "/":
      return { kind: "end", name: rest };
    case ">":
      return { kind: "include", name: unquote(rest) };
    case "&":
      return value(rest);
    default:
      return readGo(text) ?? value(text);
  }
}

/** `{{^}}` is `{{else}}`; `{{^if x}}` and `{{^x}}` are shown when x is false. */
function readInverted(text: string): TagReading {
  if (text === "") return { kind: "else", name: "" };
  const [, word, rest] = /^(if|unless)\s+(\S[^]*)$/.exec(text) ?? [];
  if (word === "unless") return { kind: "if", name: rest! };
  return { kind: "if", name: rest ?? text, negated: true };
}

function readValue(inside: string): TagReading {
  return inside.startsWith(">") ? { kind: "include", name: unquote(inside.slice(1)) } : value(inside);
}

/** `{{#if x}}`, `{{#each x}}`, a Mustache section `{{#x}}`, a partial block `{{#> layout}}`. */
function readBlock(text: string): TagReading {
  const [, word = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  if (word.startsWith(">")) return { kind: "statement", name: text };
  if (word === "each" || word === "foreach" || word === "list") return { kind: "loop", name: rest };
  if (word === "unless") return { kind: "if", name: rest, negated: true };
  return { kind: "if", name: word === "if" ? rest : text };
}

/** Go's control words, and Handlebars' `else`. */
function readGo(text: string): TagReading | undefined {
  const [, word = "", rest = ""] = /^(\w+)\b\s*([\s\S]*)$/.exec(text) ?? [];
  switch (word) {
    case "if":
    case "with":
      return rest === "" ? undefined : { kind: "if", name: rest };
    case "else":
      if (rest.startsWith("unless ")) return { kind: "elseif", name: rest.slice(7).trim(), negated: true };
      return rest.startsWith("if ") || rest.startsWith("with ")
        ? { kind: "elseif", name: rest.replace(/^\w+\s+/, "") }
        : { kind: "else", name: rest };
    case "range":
      return { kind: "loop", name: rest };
    case "end":
      return rest === "" ? { kind: "end", name: "" } : undefined;
    case "template":
      return { kind: "include", name: unquote(rest) };
    case "define":
    case "block":
      return { kind: "statement", name: text };
    default:
      return undefined;
  }
}
