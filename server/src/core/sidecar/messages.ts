/** The `messages:` of a sidecar: what it says of single messages of a catalogue, by their ids, and where more can be written. */

import { isMap, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import { readBlock } from "../formats/metadata";
import { writtenKeys } from "../formats/writtenYaml";
import { checkMetadata } from "../text/metadataCheck";
import { yamlKey } from "../text/declare";
import { quote } from "../text/judged";
import { nearestWords } from "../text/slips";
import type { Declared, DeclarationPlace, Finding, ReadProblem, SourceRange } from "../types";

/** What is said of one message. */
export interface MessageSection {
  readonly id: string;
  /** The id as it is written, quotes included. */
  readonly key: SourceRange;
  readonly declared: Declared;
}
/** All of them, with what is wrong in them; `range` is that of the whole map. */
export interface MessageSections {
  readonly sections: ReadonlyMap<string, MessageSection>;
  readonly range?: SourceRange;
  readonly problems: readonly Finding[];
  /** Where a message that has no section yet gets one; absent where the map is written in braces. */
  newSection(id: string): DeclarationPlace | undefined;
}

/** More messages than one catalogue has are passed over. */
const MOST = 5000;
/** Unknown ids beyond these are told without a guess at what was meant, which takes time. */
const MOST_GUESSED = 10;
const STEP = "  ";

/** Whether a key of a sidecar's own map holds its messages. */
export function isMessages({ key }: Pick<Pair, "key">): boolean {
  return isScalar(key) && String(key.value).trim().toLowerCase() === "messages";
}

/** Reads them from the sidecar's map; `place` is where new keys of the sidecar go. */
export function readMessages(root: YAMLMap, text: string, place: DeclarationPlace): MessageSections {
  const pair = root.items.find(isMessages);
  const value = pair?.value as Node | null | undefined;
  const sections = new Map<string, MessageSection>();
  const problems: Finding[] = [];
  if (!isMap(value)) {
    const given = value && !(isScalar(value) && value.value === null) && value.range;
    const said = "messages takes a map from the ids of messages to their keys, so this line does nothing.";
    if (given) problems.push({ range: { start: given[0], end: given[1] }, text: said });
    const newSection = pair ? () => undefined : (id: string) => firstSection(place, id);
    return { sections, problems, newSection };
  }
  for (const item of value.items.slice(0, MOST)) {
    const section = readSection(item, text, place.newline, problems);
    if (section) sections.set(section.id, section);
  }
  return {
    sections,
    range: { start: value.range![0], end: value.range![1] },
    problems,
    newSection: (id) => nextSection(value, text, place.newline, id),
  };
}

function readSection(
  { key, value }: Pair,
  text: string,
  newline: string,
  problems: Finding[],
): MessageSection | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const at = { start: key.range[0], end: key.range[1] };
  // An id such as 007 is no number.
  const id = typeof key.value === "string" ? key.value.trim() : (key.source ?? String(key.value));
  const node = value as Node | null;
  if (!isMap(node)) {
    const empty = node === null || (isScalar(node) && (node.value === null || node.value === ""));
    const said = `${quote(id)} takes a map of keys such as purpose and consent, so this line does nothing.`;
    if (!empty) problems.push({ range: at, text: said });
    return undefined;
  }
  problems.push(...checkMetadata(writtenKeys(node, text, 0), { counts: "last", content: true }));
  const { declared, allow, problems: faults } = readBlock(node, text, 0, "ours");
  problems.push(...faults.map(({ range, text: why }: ReadProblem) => ({ range, text: why })));
  const place = placeIn(node, text, newline);
  return {
    id,
    key: at,
    declared: { ...declared, ...(place ? { place: { ...place, ...(allow ? { allow } : {}) } } : {}) },
  };
}

/** Before the first key of a map, as its author writes them. */
function placeIn(map: YAMLMap, text: string, newline: string): DeclarationPlace | undefined {
  if (map.flow) return { at: map.range![0] + 1, open: " ", close: "", indent: "", newline: ", " };
  const first = map.items[0]?.key as Node | undefined;
  const line = first?.range && lineOf(text, first.range[0]);
  return line ? { at: line.start, open: "", close: "", indent: line.indent, newline } : undefined;
}

/** The line that a place stands on, when only blanks are before it. */
function lineOf(text: string, at: number): { readonly start: number; readonly indent: string } | undefined {
  const start = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  const indent = text.slice(start, at);
  return /^[ \t]*$/.test(indent) ? { start, indent } : undefined;
}

/** The first section of a sidecar that has none, or is not there yet. */
export function firstSection(place: DeclarationPlace, id: string): DeclarationPlace {
  const { at, newline } = place;
  const open = `messages:${newline}${STEP}${yamlKey(id)}:${newline}`;
  return { at, open, close: "", indent: STEP + STEP, newline };
}

function nextSection(map: YAMLMap, text: string, newline: string, id: string): DeclarationPlace | undefined {
  const place = map.flow ? undefined : placeIn(map, text, newline);
  if (!place) return undefined;
  const { at, indent } = place;
  return { at, open: `${indent}${yamlKey(id)}:${newline}`, close: "", indent: indent + STEP, newline };
}

/** Ids that are no messages of the template, each with the one that may be meant. */
export function unknownMessages({ sections }: MessageSections, ids: readonly string[]): Finding[] {
  const known = new Set(ids);
  return [...sections.values()]
    .filter(({ id }) => !known.has(id))
    .map(({ id, key }, index): Finding => {
      const said = `${quote(id)} is no message of this file, so nothing under it counts.`;
      const [near] = index < MOST_GUESSED ? nearestWords(id, ids, id.length < 5 ? 1 : 2) : [];
      if (near === undefined) return { range: key, text: said };
      const newText = yamlKey(near);
      return {
        range: key,
        text: `${said} Did you mean ${quote(near)}?`,
        fixes: [{ title: `Write ${quote(near)}`, safety: "review", edits: [{ range: key, newText }] }],
      };
    });
}
