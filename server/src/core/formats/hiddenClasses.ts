/** Classes that a style sheet puts out of sight, as `.preheader { display: none }` does. */

/** Style sheets of mails are short; what stands further down is not looked at. */
const LONGEST_SHEET = 100_000;
const HIDING = /(?:^|[;{\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i;
const SHOWING = /(?:^|[;{\s])(?:display\s{0,4}:\s{0,4}(?!none)[a-z]|visibility\s{0,4}:\s{0,4}visible)/i;

/** Classes hidden for every reader: not those that only some screens hide, or that some show again. */
export function hiddenClasses(html: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (let from = html.indexOf("<style"); from >= 0; from = html.indexOf("<style", from + 6)) {
    const start = html.indexOf(">", from) + 1;
    const end = start === 0 ? -1 : html.indexOf("</style", start);
    if (end < 0) break;
    readSheet(html.slice(start, Math.min(end, start + LONGEST_SHEET)), hidden, shown);
    from = end;
  }
  for (const name of shown) hidden.delete(name);
  return hidden;
}

function readSheet(sheet: string, hidden: Set<string>, shown: Set<string>): void {
  let conditions = 0;
  let at = 0;
  const bare = sheet.replace(/\/\*[^]*?\*\//g, (comment) => " ".repeat(comment.length));
  for (let open = bare.indexOf("{"); open >= 0; open = bare.indexOf("{", at)) {
    const before = bare.slice(at, open);
    // Brackets left over close what an `@media` opened.
    conditions = Math.max(0, conditions - (before.split("}").length - 1));
    const selector = before.slice(before.lastIndexOf("}") + 1).trim();
    if (selector.startsWith("@")) {
      conditions++;
      at = open + 1;
      continue;
    }
    const close = bare.indexOf("}", open);
    if (close < 0) return;
    const rules = bare.slice(open + 1, close);
    for (const name of classesIn(selector)) {
      if (HIDING.test(rules) && conditions === 0) hidden.add(name);
      else if (SHOWING.test(rules)) shown.add(name);
    }
    at = close + 1;
  }
}

/** `.a`, `span.a` and lists of them; what depends on other elements is left out. */
function classesIn(selector: string): string[] {
  return selector.split(",").flatMap((each) => /^\s*[a-z\d]{0,20}\.([\w-]{1,80})\s*$/i.exec(each)?.[1] ?? []);
}

/** Whether one of the classes, as the attribute has them, is hidden. */
export function hiddenBy(classes: string | undefined, hidden: ReadonlySet<string>): boolean {
  return hidden.size > 0 && classes !== undefined && classes.split(/\s+/, 20).some((name) => hidden.has(name));
}
