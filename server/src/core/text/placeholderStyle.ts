/** Writes a placeholder the way the file already writes its own, so that a fix can be sent as it stands. */

import type { TaggedFile, TemplateTag } from "../types";

/** What a new placeholder is to hold. */
export type Wanted =
  | "unsubscribe-url"
  | "short-code"
  | "sender-name"
  | "consent-source"
  | "consent-date"
  | "contact-number";

const SNAKE: Readonly<Record<Wanted, string>> = {
  "unsubscribe-url": "unsubscribe_url",
  "short-code": "short_code",
  "sender-name": "sender_name",
  "consent-source": "consent_source",
  "consent-date": "consent_date",
  "contact-number": "contact_number",
};
/** Where a platform has a token of its own for the same thing. */
const FIXED: Readonly<Record<string, Partial<Record<Wanted, string>>>> = {
  "merge-tags": { "unsubscribe-url": "*|UNSUB|*", "sender-name": "*|LIST:COMPANY|*" },
};

/** A placeholder in the style of the file's most common value tag; `{{name}}` when it has none. */
export function writePlaceholder(file: Pick<TaggedFile, "path" | "text" | "tags" | "engines">, wanted: Wanted): string {
  const sample = sampleTag(file);
  if (isJsx(file)) return `{${sample ? nameLike(sample.name, wanted) : camel(SNAKE[wanted])}}`;
  if (!sample) return `{{${SNAKE[wanted]}}}`;
  const fixed = FIXED[sample.engine]?.[wanted];
  if (fixed !== undefined) return fixed;
  const written = file.text.slice(sample.range.start, sample.range.end);
  // A dollar belongs to the brackets when one follows it (`${x}`), else to the name (`{$x}`).
  const open = /^(?:\$[{([]|[^\w\s.@$]){1,6}/.exec(written)?.[0] ?? "";
  const close = closingOf(written);
  const inside = written.slice(open.length, written.length - close.length);
  const space = inside.startsWith(" ") ? " " : "";
  return `${open}${space}${nameLike(inside.trim(), wanted)}${space}${close}`;
}

/** What a placeholder of this name would hold, however its words are joined; undefined for a name that is none of ours. */
export function wantedBy(name: string): Wanted | undefined {
  const bare = name.replace(/[^a-z]/gi, "").toLowerCase();
  return (Object.keys(SNAKE) as Wanted[]).find((wanted) => wanted.replace("-", "") === bare);
}

/** A component: braces hold an expression there, and two of them an object. */
export function isJsx({ path }: Pick<TaggedFile, "path">): boolean {
  return /\.[jt]sx$/i.test(path);
}

/** The marks at the end of a tag; `)s` closes Python's form. */
function closingOf(written: string): string {
  if (written.endsWith(")s")) return ")s";
  let start = written.length;
  while (start > 0 && !/[\w\s.]/.test(written[start - 1]!)) start--;
  return written.slice(start);
}

/** The value tag to imitate: one of the most used engine, outside any list of arguments. */
function sampleTag(file: Pick<TaggedFile, "tags" | "engines">): TemplateTag | undefined {
  const values = file.tags.filter(({ kind, name }) => kind === "value" && /^[@$.]*[\w][\w .@-]*$/.test(name));
  return file.engines.map((engine) => values.find((tag) => tag.engine === engine)).find((tag) => tag !== undefined);
}

/** The wanted name in the sample's letter case and joints: `FIRST_NAME`, `first name`, `firstName`, `@Model.Name`, `.Name`, `$name`. */
function nameLike(sample: string, wanted: Wanted): string {
  const snake = SNAKE[wanted];
  const words = snake.split("_");
  const lead = /^(?:[@$.]|Model\.){0,8}/.exec(sample)?.[0] ?? "";
  const last = sample.slice(sample.lastIndexOf(".") + 1).replace(/^[@$]/, "");
  const upper = last !== "" && last === last.toUpperCase() && /[A-Z]/.test(last);
  if (/ /.test(last)) return lead + (upper ? words.join(" ").toUpperCase() : words.join(" ").replace("url", "link"));
  if (upper) return lead + snake.toUpperCase();
  if (/^[A-Z]/.test(last)) return lead + words.map(capitalise).join("");
  if (/[a-z][A-Z]/.test(last)) return lead + camel(snake);
  return lead + snake;
}

function camel(snake: string): string {
  const [first, ...others] = snake.split("_");
  return first + others.map(capitalise).join("");
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
