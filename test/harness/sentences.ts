/** The sentences that source files can tell, read from their string literals, so that a test of translations misses none. */

import { readFileSync } from "node:fs";

/** What opens a literal at an offset, and where it ends. */
interface Literal {
  readonly kind: "text" | "other";
  readonly value: string;
  readonly end: number;
}

/** Each sentence in a file's literals, with `"x"` in place of what is filled in; not what only programs read. */
export function sentencesIn(file: string): string[] {
  return literals(readFileSync(file, "utf8")).filter(
    (text) => /^["A-Z]/.test(text) && /[.?]$/.test(text) && text.trim().split(/\s+/).length > 2,
  );
}

function literals(source: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < source.length; ) {
    const literal = literalAt(source, at);
    if (!literal) {
      at++;
      continue;
    }
    if (literal.kind === "text") found.push(literal.value);
    at = literal.end;
  }
  return found;
}

/** Comments, strings, templates and regular expressions; undefined where none begins. */
function literalAt(source: string, at: number): Literal | undefined {
  const rest = source.slice(at, at + 20_000);
  const comment = /^(?:\/\/[^\n]*|\/\*[^]*?\*\/)/.exec(rest)?.[0];
  if (comment !== undefined) return { kind: "other", value: "", end: at + comment.length };
  const quoted = /^(["'])((?:\\.|(?!\1)[^\\\n])*)\1/.exec(rest);
  if (quoted) return { kind: "text", value: unescaped(quoted[2]!), end: at + quoted[0].length };
  if (rest.startsWith("`")) return templateAt(source, at);
  const before = source.slice(Math.max(0, at - 40), at).trimEnd();
  const regex = /(?:^|[(,=:[!&|?{};]|return)$/.test(before)
    ? /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/.exec(rest)?.[0]
    : undefined;
  return regex === undefined ? undefined : { kind: "other", value: "", end: at + regex.length };
}

/** A template as one text, its holes filled; the literals inside its holes are not looked for. */
function templateAt(source: string, start: number): Literal {
  let value = "";
  let at = start + 1;
  while (at < source.length && source[at] !== "`") {
    if (source[at] === "\\") {
      value += source.slice(at, at + 2);
      at += 2;
    } else if (source.startsWith("${", at)) {
      at = holeEnd(source, at + 2);
      value += '"x"';
    } else value += source[at++];
  }
  // Some templates have their quotation marks around the hole.
  return { kind: "text", value: unescaped(value).replaceAll('""x""', '"x"'), end: at + 1 };
}

function holeEnd(source: string, start: number): number {
  let depth = 1;
  for (let at = start; at < source.length; ) {
    const literal = literalAt(source, at);
    if (literal) at = literal.end;
    else {
      if (source[at] === "{") depth++;
      if (source[at] === "}" && --depth === 0) return at + 1;
      at++;
    }
  }
  return source.length;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}
