/** Interpolation in program strings: JavaScript `${x}`, Ruby `#{x}`, and FreeMarker, which prints with the same signs. */

import { comment, type Engine, type TagReading, unquote, value } from "./engine";

/** Always tried; empty braces are no tag. */
export const engine: Engine = {
  id: "interpolation",
  title: "${x}, #{x} and FreeMarker",
  delimiters: [
    { open: "${", close: "}", longest: 300, read: (inside) => (inside === "" ? undefined : value(inside)) },
    { open: "#{", close: "}", longest: 300, read: (inside) => (inside === "" ? undefined : value(inside)) },
    { open: "$!{", close: "}", longest: 300, read: value },
    { open: "<#--", close: "-->", longest: 20_000, nests: true, read: comment },
    { open: "</@", close: ">", longest: 120, read: readMacro },
    { open: "<@", close: ">", longest: 600, read: readMacro },
    { open: "</#", close: ">", longest: 60, read: (inside) => ({ kind: "end", name: inside }) },
    { open: "<#", close: ">", longest: 600, read: readDirective },
  ],
};

/** FreeMarker's own elements, `<@layout.page title="x">`: what they show stands between them, or elsewhere. */
function readMacro(inside: string): TagReading | undefined {
  return /^[A-Za-z][\w.]{0,60}(?:\s[^]{0,500})?\/?$/.test(inside) || inside === ""
    ? { kind: "statement", name: inside }
    : undefined;
}

/** FreeMarker directives; `<#>` in corpora and other uses are no tags. */
function readDirective(inside: string): TagReading | undefined {
  const [, word = "", rest = ""] = /^(\w+)\s*([\s\S]*?)\/?$/.exec(inside) ?? [];
  switch (word) {
    case "if":
      return { kind: "if", name: rest };
    case "elseif":
      return { kind: "elseif", name: rest };
    case "else":
      return { kind: "else", name: "" };
    case "list":
    case "foreach":
      return { kind: "loop", name: rest };
    case "include":
    case "import":
      return { kind: "include", name: unquote(rest) };
    case "":
      return undefined;
    default:
      return { kind: "statement", name: inside };
  }
}
