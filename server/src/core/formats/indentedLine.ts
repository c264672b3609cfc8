/** One line of Haml, Slim or Pug: the element it opens, and what of it is code, words or neither. */

/** The languages that nest by indent. In Haml a bare word is a word; in the others it is an element. */
export type Dialect = "haml" | "slim" | "pug";

/** The dialect by the file's name, else by its language; Haml when neither says. */
export function dialectOf({ path, languageId }: { readonly path: string; readonly languageId: string }): Dialect {
  if (/\.(?:pug|jade)$/i.test(path) || /^(?:pug|jade)$/.test(languageId)) return "pug";
  return /\.slim$/i.test(path) || languageId === "slim" ? "slim" : "haml";
}

/** An element at a line's beginning. Offsets are of the file. */
export interface Element {
  /** Lower case; `div` for a bare class or id. */
  readonly name: string;
  /** With its brackets. */
  readonly attributes: { readonly start: number; readonly end: number };
  readonly end: number;
}

const NAME: Readonly<Record<Dialect, RegExp>> = {
  haml: /^(?:%([\w:-]+)|(?=[.#][A-Za-z_]))(?:[.#][\w-]+)*/,
  slim: /^(?:([a-z][\w-]{0,60}(?::[\w-]{1,60})?)|(?=[.#][A-Za-z_]))(?:[.#][\w-]+)*(?=[\s:=/<>[({]|$)/,
  pug: /^(?:([a-z][\w-]{0,60}(?::[\w-]{1,60})?)|(?=[.#][A-Za-z_]))(?:[.#][\w-]+)*(?=[\s:.=!/(&]|$)/,
};
/** Attributes without brackets, as Slim has them: `href="x" class=css`. */
const BARE_ATTRIBUTES = /^(?:\s{1,20}[\w:@-]{1,60}==?(?:"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s"'][^\s]{0,300}))+/;
const LONGEST_ATTRIBUTES = 4000;

/** The element that begins at `at`; undefined where the line holds words or code alone. */
export function elementAt(text: string, at: number, lineEnd: number, dialect: Dialect): Element | undefined {
  const match = NAME[dialect].exec(text.slice(at, Math.min(lineEnd, at + 300)));
  if (!match || match[0] === "") return undefined;
  const start = at + match[0].length;
  let end = start;
  const brackets = dialect === "pug" ? "(" : "{([";
  while (end < text.length && brackets.includes(text[end]!)) {
    const close = closing(text, end);
    if (close === undefined) break;
    end = close;
  }
  if (dialect === "slim" && end === start) {
    // `td [style="x"]`, and attributes without brackets.
    const spaced = /^ (?=[[({])/.exec(text.slice(end, end + 2)) ? closing(text, end + 1) : undefined;
    end = spaced ?? end + (BARE_ATTRIBUTES.exec(text.slice(end, Math.max(lineEnd, end)))?.[0].length ?? 0);
  }
  const attributes = { start, end };
  const closers = dialect === "pug" ? "/" : "<>/";
  while (closers.includes(text[end] ?? " ")) end++;
  return { name: (match[1] ?? "div").toLowerCase(), attributes, end };
}

/** The offset behind the bracket that closes the one at `open`; brackets in quotes do not count. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  let quote = "";
  const last = Math.min(text.length, open + LONGEST_ATTRIBUTES);
  for (let at = open; at < last; at++) {
    const unit = text[at]!;
    if (quote !== "") {
      if (unit === "\\") at++;
      else if (unit === quote || unit === "\n") quote = "";
    } else if (unit === '"' || unit === "'") quote = unit;
    else if ("{[(".includes(unit)) depth++;
    else if ("}])".includes(unit) && --depth === 0) return at + 1;
  }
  return undefined;
}

const UNSEEN_ELEMENT = /^(?:style|script|head|title|meta|link)$/;
const UNSEEN_LINE: Readonly<Record<Dialect, RegExp>> = {
  haml: /^(?::(?:css|less|sass|scss|javascript|coffee|ruby)\b|!!!|-#|\/)/,
  slim: /^(?:(?:css|less|sass|scss|javascript|coffee|ruby):\s*$|doctype\b|\/)/,
  pug: /^(?:doctype\b|\/\/)/,
};

/** Whether a line, and what stands deeper below it, shows nothing. */
export function isUnseen(line: string, element: Element | undefined, dialect: Dialect): boolean {
  return UNSEEN_LINE[dialect].test(line) || (element !== undefined && UNSEEN_ELEMENT.test(element.name));
}

/** A tag's meaning on a line of its own. */
export interface LineControl {
  readonly kind: "if" | "elseif" | "else" | "loop" | "include" | "statement";
  readonly name: string;
  readonly negated?: boolean;
}

/** `- if x`, and Pug's `if x`; undefined where the line is none. `code` is what stands behind the hyphen. */
export function controlIn(code: string): LineControl | undefined {
  const [, word = "", rest = ""] =
    /^(else if|elsif|if|unless|else|case|when|default|each|for|while)\b\s{0,20}([^]{0,400})/.exec(code) ?? [];
  const name = rest.trim().replace(/ (?:then|do)$/, "");
  switch (word) {
    case "if":
      return { kind: "if", name };
    case "case":
      return { kind: "if", name: `case ${name}` };
    case "unless":
      return { kind: "if", name, negated: true };
    case "else if":
    case "elsif":
    case "when":
      return { kind: "elseif", name };
    case "else":
    case "default":
      return { kind: "else", name: "" };
    case "each":
    case "for":
    case "while":
      return { kind: "loop", name };
    default:
      return /\.(?:each|map|times|each_with_index|find_each)\b[^]{0,200}\bdo\b/.test(code)
        ? { kind: "loop", name: code }
        : undefined;
  }
}

/** Pug's own words at a line's beginning, which are no elements. */
export function pugControl(line: string): LineControl | undefined {
  const include = /^(?:include|extends)\s{1,20}(\S{1,200})/.exec(line);
  if (include) return { kind: "include", name: include[1]! };
  if (/^(?:block|append|prepend|mixin)\b|^\+[\w-]/.test(line)) return { kind: "statement", name: line };
  return /^(?:if|else|unless|case|when|default|each|for|while)\b(?!\s*[.:#(])/.test(line) ||
    /^(?:if|unless|while|else if)\s*\(/.test(line)
    ? controlIn(line)
    : undefined;
}
