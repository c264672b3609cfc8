/** What is wrong with metadata as an author wrote it: keys that nobody knows, words that a key does not take, days that there are none. Knows no format. */

import type { Finding, SourceRange } from "../types";
import { channelNamed } from "./channelNames";
import { isDay } from "./day";
import { quote } from "./judged";
import {
  foldedKey,
  isContentKey,
  isStreamKey,
  keysIn,
  METADATA_KEYS,
  type MetadataKey,
  metadataKey,
} from "./metadataKeys";
import { nearestWords } from "./slips";

/** A value as it is written. Ranges are those of the characters inside any quotes. */
export type Written =
  | { readonly kind: "word"; readonly text: string; readonly range: SourceRange }
  | { readonly kind: "list"; readonly items: readonly Written[]; readonly range: SourceRange }
  | { readonly kind: "map"; readonly keys: readonly WrittenKey[]; readonly range: SourceRange }
  | { readonly kind: "alias"; readonly range: SourceRange };
/** A key with what stands behind it; nothing where it is still to be filled in, or cannot be told. */
export interface WrittenKey {
  readonly name: string;
  readonly range: SourceRange;
  readonly value?: Written;
}
/** How a place holds metadata. */
export interface Manner {
  /** Which of two keys of one name counts. */
  readonly counts: "first" | "last";
  /** Suppressions, placeholders and words of the message may stand between the keys. */
  readonly content?: boolean;
  /** Keys of groups are written in one, as headers are: how a dotted key is spelt here. */
  spelt?(key: string): string;
}

const DEEPEST = 40;
const MOST = 50;
/** Lists of suppressions. */
const LISTS = /^(?:allow|disable)$/;
/** A shorter beginning of a name could be many things. */
const SHORTEST_BEGINNING = 6;
/** Days that rules compare as far as they are given: a year, or a month. */
const BEGUN = /(?:^|\.)not_before$/;
const MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;
/** Filled in when the message is sent. */
const PLACEHOLDER = /\{\{|\{%|<%|\(\(|\[\[|\$\{|%%|\*\|/;

/** Findings about a block of ours, in its order; at most 50. */
export function checkMetadata(keys: readonly WrittenKey[], manner: Manner): Finding[] {
  const findings: Finding[] = [];
  checkMap(keys, "", manner, findings, 0);
  return findings.slice(0, MOST);
}

function checkMap(
  keys: readonly WrittenKey[],
  group: string,
  manner: Manner,
  findings: Finding[],
  depth: number,
): void {
  if (depth > DEEPEST) return;
  const seen = new Set<string>();
  for (const { name: written, range, value } of keys) {
    if (findings.length >= MOST) return;
    const name = foldedKey(written);
    if (seen.has(name)) findings.push(doubled(written, range, manner));
    seen.add(name);
    if (group === "" && (isStreamKey(name) || (manner.content && (LISTS.test(name) || isContentKey(name))))) continue;
    if (group === "" && name === "pecr" && value?.kind === "map") {
      checkMap(value.keys, "", manner, findings, depth + 1);
      continue;
    }
    const known = metadataKey(group === "" ? name : `${group}.${name}`);
    if (!known) findings.push(unknownKey(written, range, group, manner));
    else if (value?.kind === "map" && known.group) checkMap(value.keys, known.key, manner, findings, depth + 1);
    else if (value) findings.push(...checkValue(known, value));
  }
}

function doubled(written: string, range: SourceRange, { counts }: Manner): Finding {
  return { range, text: `${quote(written)} stands here twice; the ${counts} one counts.` };
}

function unknownKey(written: string, range: SourceRange, group: string, { spelt }: Manner): Finding {
  const seen = `${quote(written)} is no key that is known here${group === "" ? "" : ` under ${group}`}`;
  const near = spelt ? nearestFlat(written) : nearestKey(written, group);
  const other = near === undefined && !spelt ? elsewhere(written, group) : undefined;
  if (other) return { range, text: `${seen}, so this line does nothing. It may be meant as ${other}.` };
  if (near === undefined) return { range, text: `${seen}, so this line does nothing.` };
  const newText = spelt ? spelt(near) : near;
  return {
    range,
    text: `${seen}, so this line does nothing. Did you mean ${newText}?`,
    fixes: [{ title: `Write ${newText}`, safety: "review", edits: [{ range, newText }] }],
  };
}

/** The name in a group that a word is a slip for, or the beginning of. */
export function nearestKey(written: string, group: string): string | undefined {
  return nearestName(
    foldedKey(written),
    keysIn(group).map(({ key }) => key.slice(key.lastIndexOf(".") + 1)),
  );
}

/** As `nearestKey`, over all groups, for keys that are written in one; dotted. */
export function nearestFlat(written: string): string | undefined {
  const flat = new Map(METADATA_KEYS.map(({ key }) => [key.replace(".", "_"), key]));
  const near = nearestName(foldedKey(written).replaceAll(".", "_"), [...flat.keys()]);
  return near === undefined ? undefined : flat.get(near);
}

function nearestName(word: string, names: readonly string[]): string | undefined {
  const most = word.length < 5 ? 1 : 2;
  const [near] = nearestWords(word, names, most);
  if (near !== undefined) return near;
  const beginnings = names.flatMap((name) =>
    name
      .split("_")
      .slice(0, -1)
      .map((_, index, words) => ({ name, begin: words.slice(0, index + 1).join("_") })),
  );
  return beginnings
    .filter(({ begin }) => begin.length >= SHORTEST_BEGINNING)
    .reverse()
    .find(({ begin }) => nearestWords(word, [begin], 1).length > 0)?.name;
}

/** The dotted key of another group that has this very name. */
function elsewhere(written: string, group: string): string | undefined {
  const name = foldedKey(written);
  return METADATA_KEYS.find(({ key }) => key !== `${group}.${name}` && (key === name || key.endsWith(`.${name}`)))?.key;
}

function checkValue(known: MetadataKey, value: Written): Finding[] {
  const { range } = value;
  if (value.kind === "word") return wordsIn(value, known).flatMap((word) => checkWord(known, word));
  if (value.kind === "alias") return [{ range, text: "An alias is not followed here: write the value out." }];
  if (value.kind === "map") return [{ range, text: `${known.key} takes a word, not a map.` }];
  if (value.items.some(({ kind }) => kind !== "word")) return [{ range, text: `${known.key} takes a list of words.` }];
  if (known.values && !known.list) return [{ range, text: `${known.key} takes one word, not a list.` }];
  return value.items.flatMap((item) => (item.kind === "word" ? checkWord(known, item) : []));
}

/** `channels: email, sms` holds two. */
function wordsIn({ text, range }: { text: string; range: SourceRange }, { list }: MetadataKey) {
  if (!list || !text.includes(",") || text.length !== range.end - range.start) return [{ text, range }];
  return [...text.matchAll(/[^,\s][^,]*/g)].map(({ 0: item, index }) => {
    const start = range.start + index;
    return { text: item.trim(), range: { start, end: start + item.trimEnd().length } };
  });
}

/** A word beside those that are known. What is empty is still to be filled in. */
export function checkWord(
  { key, values, open, day }: MetadataKey,
  { text, range }: { readonly text: string; readonly range: SourceRange },
): Finding[] {
  const word = text.trim();
  if (word === "" || PLACEHOLDER.test(word)) return [];
  if (day && !isDay(word) && !(BEGUN.test(key) && MONTH.test(word)))
    return [{ range, text: `${quote(word)} is no day; write it as 2027-05-03.` }];
  if (!values || values.some(({ value }) => value === word.toLowerCase()) || isAnotherWord(key, word)) return [];
  const near = nearestValue(word, values);
  if (near === undefined && open) return [];
  const names = values.map(({ value }) => value).join(", ");
  const said = `${quote(word)} is not known as ${key}; it takes one of ${names}.`;
  if (near === undefined) return [{ range, text: said }];
  const fixes = [{ title: `Write ${near}`, safety: "review" as const, edits: [{ range, newText: near }] }];
  return [
    open
      ? { range, text: `${quote(word)} is no word that is known as ${key}. Did you mean ${near}?`, fixes }
      : { range, text: `${said} Did you mean ${near}?`, fixes },
  ];
}

/** The word of a key that another is a slip for; of short words only where one letter is wrong. */
export function nearestValue(written: string, values: NonNullable<MetadataKey["values"]>): string | undefined {
  const word = foldedKey(written).replace(/[_ ]/g, "-");
  if (word.length < 4) return undefined;
  return nearestWords(
    word,
    values.map(({ value }) => value),
    word.length < 7 ? 1 : 2,
  )[0];
}

/** Words that rules understand although nobody offers them. */
function isAnotherWord(key: string, word: string): boolean {
  if (key === "channel" || key === "consent.channels") return channelNamed(word) !== undefined;
  if (/^(?:mandated_text|tracking\.\w+|consent\.refusal_at_collection)$/.test(key))
    return /^(?:yes|no|on|off)$/i.test(word);
  return (
    key === "basis" &&
    /^(?:opt[-_ ]?in|soft[-_ ]?opt[-_ ]?in|charit(?:y|able)[-_ ]soft[-_ ]?opt[-_ ]?in|legitimate[-_ ]interests?|contract|legal[-_ ]obligation|vital[-_ ]interests?)$/i.test(
      word,
    )
  );
}
