/** Metadata in places without maps, where the keys of groups are written in one: headers of a mail, `<meta>` of HTML. */

import type { Finding, SourceRange } from "../types";
import { checkMetadata, type Manner, type WrittenKey } from "./metadataCheck";
import { metadataKey } from "./metadataKeys";
import { quote } from "./judged";
import { isSlipOf } from "./slips";

/** A name with its value, whoever it speaks to. */
export interface FlatEntry {
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly value: string;
  readonly range: SourceRange;
}
/** How our names begin here, and which of two counts. */
interface FlatManner {
  /** Without the mark behind it, in lower case. */
  readonly prefix: string;
  readonly counts: Manner["counts"];
}

const MARK = /[:._-]/;
/** Words that anybody's headers end with. */
const COMMON = /^(?:from|sender|channel|stream|send-?at)$/i;
/** Read by `directives.ts`. */
const SUPPRESSION = /^allow$/i;

/** What stands behind our prefix, dots for colons; undefined for names that are none of ours. */
export function ownName(name: string, prefix: string): string | undefined {
  const begins = name.slice(0, prefix.length).toLowerCase() === prefix && MARK.test(name.charAt(prefix.length));
  const rest = begins ? name.slice(prefix.length + 1) : "";
  return rest === "" ? undefined : rest.replaceAll(":", ".");
}

/** Findings about names that are ours, and about those that were meant to be. */
export function checkFlat(entries: readonly FlatEntry[], { prefix, counts }: FlatManner): Finding[] {
  const own: WrittenKey[] = [];
  const others: Finding[] = [];
  for (const entry of entries) {
    const rest = ownName(entry.name, prefix);
    if (rest === undefined) others.push(...misspelt(entry, prefix));
    else if (!SUPPRESSION.test(rest)) own.push(toKey(entry, rest));
  }
  return [...checkMetadata(own, { counts, spelt: (key) => key.replaceAll(/[._]/g, "-") }), ...others];
}

function toKey({ nameRange, value, range }: FlatEntry, name: string): WrittenKey {
  const own = { start: nameRange.end - name.length, end: nameRange.end };
  return {
    name,
    range: own,
    ...(value.trim() === "" ? {} : { value: { kind: "word" as const, text: value.trim(), range } }),
  };
}

/** `X-Perc-Purpose`: our prefix with one slip before a key of ours. */
function misspelt({ name, nameRange }: FlatEntry, prefix: string): Finding[] {
  const head = name.slice(0, prefix.length + 2).toLowerCase();
  for (const length of [prefix.length - 1, prefix.length, prefix.length + 1]) {
    const begin = head.slice(0, length);
    const rest = name.slice(length + 1);
    if (!MARK.test(name.charAt(length)) || !isSlipOf(begin, prefix) || COMMON.test(rest) || !metadataKey(rest))
      continue;
    const range = { start: nameRange.start, end: nameRange.start + length };
    const newText = prefix.replace(/(^|-)([a-z])/g, (found) => (name.charAt(0) === "X" ? found.toUpperCase() : found));
    return [
      {
        range,
        text: `${quote(name)} is no key that is known here, so this line does nothing. Did you mean ${newText}?`,
        fixes: [{ title: `Write ${newText}`, safety: "review", edits: [{ range, newText }] }],
      },
    ];
  }
  return [];
}
