/** What headers declare about a message: `X-Pecr-Purpose: marketing` and its like, in a mail and above a text that has a subject. */

import type { Declared, DeclaredValue, Finding, Header } from "../types";
import { checkFlat, type FlatEntry, ownName } from "../text/flatMetadata";
import { dottedKey } from "../text/metadataKeys";

const PREFIX = "x-pecr";
const MOST_ENTRIES = 200;
/** Keys with a field of their own. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  purpose: ["purpose"],
  channel: ["channel"],
  consent: ["consent", "consent.ref"],
  basis: ["basis"],
  audience: ["audience"],
  sender: ["sender", "sender.name"],
};

/** Fields and entries; none for headers that are all somebody else's. */
export function declaredInHeaders(headers: readonly Header[]): Partial<Declared> {
  const entries = new Map<string, DeclaredValue>();
  for (const { name, value, range } of headers) {
    const own = ownName(name, PREFIX);
    // Of two with one name the first counts, and what is blank declares nothing.
    if (own === undefined || own === "allow" || value.trim() === "" || entries.size >= MOST_ENTRIES) continue;
    const key = dottedKey(own);
    if (!entries.has(key)) entries.set(key, { value: value.trim(), range });
  }
  if (entries.size === 0) return {};
  const fields = Object.entries(FIELDS).flatMap(([field, keys]) => {
    const value = keys.map((key) => entries.get(key)).find((found) => found !== undefined);
    return value ? [[field, value] as const] : [];
  });
  return { ...Object.fromEntries(fields), entries };
}

/** What in them declares nothing as it is written. */
export function checkHeaders(headers: readonly Header[], text: string): Finding[] {
  const extra = headers.filter(({ name }) => name.startsWith("x-"));
  return checkFlat(
    extra.map((header) => toFlat(text, header)),
    { prefix: PREFIX, counts: "first" },
  );
}

/** Front matter with what the header-like lines behind it declare, where it says nothing itself. */
export function withHeaders(declared: Declared, headers: readonly Header[]): Declared {
  const more = declaredInHeaders(headers);
  if (!more.entries) return declared;
  return { ...more, ...declared, entries: new Map([...more.entries, ...(declared.entries ?? [])]) };
}

/** A header with the place of its name, which stands at the beginning of its line. */
function toFlat(text: string, { name, value, range }: Header): FlatEntry {
  const start = Math.max(text.lastIndexOf("\n", range.start - 1), text.lastIndexOf("\r", range.start - 1)) + 1;
  const nameRange = { start, end: start + name.length };
  return { name: text.slice(start, nameRange.end), nameRange, value, range };
}
