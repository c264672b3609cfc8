/** What in a project's own front matter was meant for us and does nothing. Other tools' keys stand there too, so only what is unmistakable is told. */

import type { Finding, SourceRange } from "../types";
import { checkMetadata, checkWord, nearestFlat, nearestValue, type Manner, type WrittenKey } from "./metadataCheck";
import { foldedKey, METADATA_KEYS, type MetadataKey, metadataKey } from "./metadataKeys";
import { quote } from "./judged";
import { isSlipOf, nearestWords } from "./slips";

/** Keys that count in front matter without `pecr:`, and are long enough that a slip cannot make another word of them. */
const DISTINCTIVE = ["purpose", "channel", "consent"];
/** Words of other tools and plurals that lie one slip away. */
const OTHERS = /^(?:purposes|channels|consents?|content|contents|convent|concept)$/;
/** Keys of ours that nobody else has, in one word. */
const UNMISTAKABLE = /^(?:consent_|opt_?out_)/;
/** Values that say what kind of key it is; of other words a project may mean anything. */
const TELLING: Readonly<Record<string, RegExp>> = {
  basis: /^(?:consent|(?:charity-)?soft-opt-in|solicited)$/i,
  subscriber: /^(?:individual|corporate)$/i,
};

/** Findings about the keys of a block that belongs to the project; what stands under `pecr:` is checked whole. */
export function checkFrontMatter(keys: readonly WrittenKey[], manner: Manner): Finding[] {
  return keys.flatMap((entry) => {
    const name = foldedKey(entry.name);
    if (name === "pecr") return checkBlock(entry, manner);
    return prefixed(entry) ?? misspeltBlock(entry, name) ?? checkShared(entry, name);
  });
}

/** `pecr_purpose`, which is read as what stands under `pecr:` is. */
function prefixed({ name, range, value }: WrittenKey): Finding[] | undefined {
  const rest = withoutPrefix(name);
  if (rest === undefined) return undefined;
  const own = { name: rest, range: { start: range.end - rest.length, end: range.end }, ...(value ? { value } : {}) };
  return checkMetadata([own], { counts: "last", content: true });
}

/** What stands behind `pecr_`, `pecr-` or `pecr.`; undefined for any other key. */
export function withoutPrefix(key: string): string | undefined {
  return /^pecr[_.-](.+)$/i.exec(key.trim())?.[1];
}

function checkBlock({ value, range }: WrittenKey, manner: Manner): Finding[] {
  if (!value) return [];
  if (value.kind === "map") return checkMetadata(value.keys, manner);
  if (value.kind === "word" && value.text === "") return [];
  return [{ range, text: "pecr takes a map of keys such as purpose and consent, so this line does nothing." }];
}

/** `perc:` with keys of ours in it. */
function misspeltBlock({ name: written, range, value }: WrittenKey, name: string): Finding[] | undefined {
  if (value?.kind !== "map" || !isSlipOf(name, "pecr")) return undefined;
  return value.keys.some((inner) => metadataKey(inner.name)) ? [meant(written, "pecr", range)] : undefined;
}

function checkShared({ name: written, range, value }: WrittenKey, name: string): Finding[] {
  const known = DISTINCTIVE.includes(name) ? metadataKey(name) : undefined;
  if (known) return slipOf(known, value);
  const near = OTHERS.test(name) ? undefined : nearestWords(name, DISTINCTIVE, 1)[0];
  if (near !== undefined && isLike(metadataKey(near)!, value)) return [meant(written, near, range)];
  const exact = METADATA_KEYS.find(({ key }) => key.replace(".", "_") === name || key === name);
  if (exact && value?.kind === "word" && isUnmistakable(exact, name, value.text))
    return [
      { range, text: `${quote(written)} counts under pecr alone: move it there. Where it stands it does nothing.` },
    ];
  const flat = !exact && UNMISTAKABLE.test(name) ? nearestFlat(name) : undefined;
  return flat === undefined ? [] : [misplaced(written, flat, range)];
}

const isUnmistakable = ({ key }: MetadataKey, name: string, text: string): boolean =>
  UNMISTAKABLE.test(name) ? text !== "" : (TELLING[key]?.test(text) ?? false);

function misplaced(written: string, key: string, range: SourceRange): Finding {
  const text = `${quote(written)} is no key that is known here, so this line does nothing. Did you mean ${key}, which stands under pecr?`;
  return { range, text };
}

function meant(written: string, near: string, range: SourceRange): Finding {
  return {
    range,
    text: `${quote(written)} is no key that is known here, so this line does nothing. Did you mean ${near}?`,
    fixes: [{ title: `Write ${near}`, safety: "review", edits: [{ range, newText: near }] }],
  };
}

/** A value is ours to judge only where it nearly is a word of ours: "purpose: onboarding" is somebody else's. */
function slipOf(known: MetadataKey, value: WrittenKey["value"]): Finding[] {
  if (!known.values || value?.kind !== "word" || value.text.trim().length < 5) return [];
  return nearestValue(value.text, known.values) === undefined ? [] : checkWord(known, value);
}

/** Whether the value is one that a key may have; any where it takes text. */
function isLike({ values }: MetadataKey, value: WrittenKey["value"]): boolean {
  if (!values) return value !== undefined;
  return (
    value?.kind === "word" &&
    (values.some((known) => known.value === foldedKey(value.text).replaceAll("_", "-")) ||
      nearestValue(value.text, values) !== undefined)
  );
}
