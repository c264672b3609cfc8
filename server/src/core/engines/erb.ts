/** `<% %>`: ERB, EJS, underscore templates, ASP, SendGrid's tags. */

import { comment, type Engine, type TagReading, unquote, value } from "./engine";

/** Always tried. Code that neither prints nor branches is a statement, which shows nothing. */
export const engine: Engine = {
  id: "erb",
  title: "ERB, EJS and other <% %> styles",
  delimiters: [
    { open: "<%#", close: "%>", longest: 20_000, read: comment },
    { open: "<%--", close: "--%>", longest: 20_000, nests: true, read: comment },
    { open: "<%", close: "%>", longest: 4000, read: readTag },
  ],
};

function readTag(inside: string): TagReading {
  const printing = /^[=-](?!\s*$)/.test(inside);
  const text = inside.replace(/^[=-]+|-$/g, "").trim();
  if (printing || /^asm_\w+$/.test(text)) return readPrinted(text);
  if (/^(?:end|\})\s*(?:;|\))*$/.test(text)) return { kind: "end", name: "" };
  if (/^(?:\}\s*)?else\s*\{?$/.test(text)) return { kind: "else", name: "" };
  const otherwise = /^(?:elsif|\}\s*else\s+if)\b\s*([\s\S]*)$/.exec(text);
  if (otherwise) return { kind: "elseif", name: condition(otherwise[1]!) };
  const branch = /^(if|unless|case)\b\s*([\s\S]*)$/.exec(text);
  if (branch) {
    const name = condition(branch[2]!);
    return branch[1] === "unless" ? { kind: "if", name, negated: true } : { kind: "if", name };
  }
  if (/^when\b/.test(text)) return { kind: "elseif", name: text.slice(4).trim() };
  if (
    /^(?:for|while|until)\b/.test(text) ||
    (/\.(?:each|map|forEach|times|each_with_index|find_each)\b/.test(text) && /\bdo\b|\{/.test(text))
  ) {
    return { kind: "loop", name: text };
  }
  if (/\bdo\s*(?:\|[^|]*\|)?$/.test(text)) return { kind: "loop", name: text };
  return { kind: "statement", name: text };
}

function readPrinted(text: string): TagReading {
  const include = /^(?:render|include|yield|partial|erb|haml)\b\s*\(?\s*([\s\S]*)$/.exec(text);
  if (!include) return value(text);
  return { kind: "include", name: unquote(include[1]!.replace(/^partial:\s*/, "")) };
}

/** A condition without the brackets, braces and words of its language. */
function condition(text: string): string {
  let bare = text.trim();
  if (bare.endsWith("{")) bare = bare.slice(0, -1).trimEnd();
  if (bare.endsWith(" then")) bare = bare.slice(0, -" then".length).trimEnd();
  return bare.startsWith("(") && bare.endsWith(")") ? bare.slice(1, -1).trim() : bare;
}
