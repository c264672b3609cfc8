/** Takes a token as it stands in a template apart: brackets, name, and what stands around them. Knows no provider. */

/** A token's parts. `before` and `after` are what stands outside the brackets, as the scheme in `http://$UNSUB$`. */
export interface Written {
  readonly before: string;
  readonly open: string;
  readonly name: string;
  readonly close: string;
  readonly after: string;
}

/** Longer texts are no tokens. */
const LONGEST_TOKEN = 300;

/** Longer openings first, so that `{{{` is not read as `{{`. */
const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ["{{{", "}}}"],
  ["{{", "}}"],
  ["%%{", "}%%"],
  ["{%", "%}"],
  ["<%", "%>"],
  ["*|", "|*"],
  ["%%", "%%"],
  ["[[", "]]"],
  ["((", "))"],
  ["::", "::"],
  ["{", "}"],
  ["[", "]"],
  ["<", ">"],
  ["%", "%"],
  ["$", "$"],
];
/** Engines in which a mark inside the bracket eats the space around, and a bar begins a filter of the value. */
const HAS_TRIM_MARKS = new Set(["{{{", "{{", "{%"]);
const HAS_FILTERS = new Set(["{{{", "{{"]);

/** Undefined where no bracket opens and closes. The name is trimmed; `{{& x}}` reads as `{{{x}}}`, filters are left out. */
export function readWritten(text: string): Written | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TOKEN) return undefined;
  const before = /^https?:\/\//i.exec(trimmed)?.[0] ?? "";
  for (const [open, close] of BRACKETS) {
    if (!trimmed.startsWith(open, before.length)) continue;
    const start = before.length + open.length;
    const end = trimmed.lastIndexOf(close);
    if (end <= start) continue;
    const inside = trimmed.slice(start, end).trim();
    const after = trimmed.slice(end + close.length);
    if (open === "{{" && inside.startsWith("&"))
      return { before, open: "{{{", name: bareName("{{{", inside.slice(1)), close: "}}}", after };
    return { before, open, name: bareName(open, inside), close, after };
  }
  return undefined;
}

function bareName(open: string, inside: string): string {
  let name = inside;
  if (HAS_TRIM_MARKS.has(open)) name = name.replace(/^[-~]/, "").replace(/[-~]$/, "");
  const bar = HAS_FILTERS.has(open) ? name.indexOf("|") : -1;
  return (bar > 0 ? name.slice(0, bar) : name).trim();
}

/** One spelling for all ways of writing the same token; case is kept. */
export function spelling(text: string): string {
  const written = readWritten(text);
  if (!written) return text.trim();
  return written.before + written.open + written.name + written.close + written.after;
}

/** Anything that may be a token inside an address. Alternatives begin differently or are bounded, so the scan is linear. */
const PIECE =
  /\{\{\{[^{}]{1,160}\}\}\}|\{\{[^{}$]{0,80}\$\{[^{}]{1,80}\}[^{}]{0,80}\}\}|\{\{[^{}]{1,160}\}\}|\{%[^{}%]{1,160}%\}|%%\{[^{}%]{1,80}\}%%|<%[^<>%]{1,160}%>|\*\|[^|*\r\n]{1,200}\|\*|%%[\w.:-]{1,80}%%|%[A-Za-z][\w-]{1,60}%|\[\[[^\][]{1,140}\]\]|\[[^\][]{1,60}\]|\{\$?[A-Za-z][\w.]{0,60}\}|\$[A-Za-z]{3,20}\$|::\w{1,40}::/g;
/** Of an address, so much is looked at. */
const LONGEST_ADDRESS = 2000;

/** The tokens in an address, in order, each as written. */
export function tokensIn(address: string): string[] {
  return address.slice(0, LONGEST_ADDRESS).match(PIECE) ?? [];
}
