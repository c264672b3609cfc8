/** What an author declares about a message, read from YAML: front matter, or a `pecr` comment in HTML. */

import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, type YAMLMap } from "yaml";
import { checkFrontMatter, withoutPrefix } from "../text/frontMatterCheck";
import { checkMetadata } from "../text/metadataCheck";
import { dottedKey, isStreamKey, metadataKey } from "../text/metadataKeys";
import { DEEPEST_YAML, yamlDepth } from "../text/yamlDepth";
import { readAllow } from "./allow";
import { readPlaceholders } from "./declaredPlaceholders";
import type { Declared, DeclaredValue, Finding, ReadProblem, SourceRange, Suppression } from "../types";
import { writtenKeys } from "./writtenYaml";

/** The purposes that mean something to us. Others belong to the project's own front matter and are left alone. */
export const PURPOSES = ["service", "marketing", "mixed", "regulatory", "research", "public-task"] as const;
const CHANNELS =
  /^(?:e?-?mail|sms|text|mms|push|inapp|in-app|whatsapp|social-dm|social|voicemail|automated-call|live-call|fax|letter)$/i;
/** Lists of suppressions; `disable` in a block of ours alone. */
const LISTS = /^(?:allow|disable)$/;
/** More entries, or deeper ones, are passed over: nobody declares so much of one message. */
const MOST_ENTRIES = 200;
const DEEPEST_ENTRY = 6;

export interface Metadata {
  readonly declared: Omit<Declared, "place">;
  /** Values of keys that hold words of the message, such as `subject`. */
  readonly texts: readonly { readonly key: string; readonly range: SourceRange }[];
  readonly problems: readonly ReadProblem[];
  /** Keys and words that declare nothing as they are written. */
  readonly misdeclared: readonly Finding[];
  /** Where another item of the block's `allow:` list goes; absent when there is no list in block style. */
  readonly allow?: { readonly at: number; readonly indent: string };
  /** A shared block that holds no key but ours, at the top. */
  readonly flat?: true;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads YAML that begins at `offset` in the file. Never throws; broken YAML is a problem and declares what could be read.
 * `ours` when the whole block speaks to us; a `shared` block belongs to the project, and only its `pecr:` key is ours for certain.
 */
export function readMetadata(yaml: string, offset: number, scope: "ours" | "shared"): Metadata {
  if (yamlDepth(yaml) > DEEPEST_YAML) {
    const text = `${blockName(scope)} is nested too deep, so what it declares was not read.`;
    return {
      declared: { suppressions: [] },
      texts: [],
      misdeclared: [],
      problems: [{ range: { start: offset, end: offset + 1 }, text }],
    };
  }
  const document = parseDocument(yaml, { strict: false, uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  return readParsed(document, yaml, offset, scope);
}

const blockName = (scope: "ours" | "shared"): string => (scope === "ours" ? "This comment" : "This front matter");

/** As `readMetadata`, of YAML that the caller has parsed already. */
export function readParsed(
  document: Document.Parsed,
  yaml: string,
  offset: number,
  scope: "ours" | "shared",
): Metadata {
  const faults: ReadProblem[] = document.errors.slice(0, 3).map((error) => ({
    range: { start: offset + error.pos[0], end: offset + Math.max(error.pos[1], error.pos[0] + 1) },
    text: `${blockName(scope)} could not be read as YAML: ${error.message.split("\n")[0]!}. What it declares may be missed.`,
  }));
  const root = document.contents;
  if (!isMap(root)) return { declared: { suppressions: [] }, texts: [], problems: faults, misdeclared: [] };
  const { problems, ...metadata } = readBlock(root, yaml, offset, scope);
  return { ...metadata, problems: [...faults, ...problems] };
}

/** As `readMetadata`, of one map in YAML that the caller has parsed; `yaml` is the whole text. */
export function readBlock(root: YAMLMap, yaml: string, offset: number, scope: "ours" | "shared"): Metadata {
  const declared: Mutable<Metadata["declared"]> & { suppressions: Suppression[] } = { suppressions: [] };
  const texts: { key: string; range: SourceRange }[] = [];
  const problems: ReadProblem[] = [];
  const flat = scope === "shared" && isFlat(root);
  const whose = flat ? "ours" : scope;
  readMap(root, offset, declared, texts, whose === "ours", yaml);
  const entries = ownEntries(root, offset, whose);
  if (entries.size > 0) declared.entries = entries;
  const maps = ownMaps(root, whose);
  for (const map of maps) {
    const { problems: faults, ...found } = readPlaceholders(map, offset);
    Object.assign(declared, found);
    problems.push(...faults);
  }
  const misdeclared = CHECKS[whose](writtenKeys(root, yaml, offset), { counts: "last", content: true });
  const allow = [root, ...maps].map((map) => allowPlace(map, yaml, offset)).find((place) => place !== undefined);
  return { declared, texts, problems, misdeclared, ...(allow ? { allow } : {}), ...(flat ? { flat } : {}) };
}

/** Keys that a block of ours may hold beside those of the table. */
const BESIDE =
  /^(?:subject|title|email_subject|preheader|preview|preview_text|placeholders|allowed_?values|allow|disable)$/;

/** Front matter that speaks to nobody but us: every key is ours, and one says something in our words or sets a rule aside. */
function isFlat(root: YAMLMap): boolean {
  const names = root.items.map(({ key }) => entryName(key));
  if (names.some((name) => !BESIDE.test(name) && metadataKey(name) === undefined)) return false;
  return root.items.some(({ key, value }) => {
    const name = entryName(key);
    if (LISTS.test(name)) return isSeq(value);
    if (!/^(?:purpose|audience|subscriber)$/.test(name) || !isScalar(value)) return false;
    const word = String(value.value).trim().toLowerCase();
    return metadataKey(name)?.values?.some((known) => known.value === word) ?? false;
  });
}

const CHECKS = { ours: checkMetadata, shared: checkFrontMatter } as const;

/** Everything under our block by dotted key; `allow` is read apart, and other people's keys are not ours to name. */
function ownEntries(root: YAMLMap, offset: number, scope: "ours" | "shared"): Map<string, DeclaredValue> {
  const entries = new Map<string, DeclaredValue>();
  if (scope === "shared") addEntries(prefixedIn(root), "", offset, entries);
  for (const map of ownMaps(root, scope)) addEntries(map, "", offset, entries);
  return entries;
}

/** The maps that speak to us: the whole block, or what stands under `pecr:` in a project's own. */
function ownMaps(root: YAMLMap, scope: "ours" | "shared"): YAMLMap[] {
  const named = root.items.flatMap(({ key, value }) => (entryName(key) === "pecr" && isMap(value) ? [value] : []));
  return scope === "ours" ? [root, ...named] : named;
}

/** Keys of a project's own map that carry our name, without it: `pecr_purpose`. */
function prefixedIn({ items }: YAMLMap): Items {
  const found = items.flatMap(({ key, value }) => {
    const rest = isScalar(key) ? withoutPrefix(String(key.value)) : undefined;
    return rest === undefined ? [] : [{ key: new Scalar(rest), value }];
  });
  return { items: found };
}

/** What is read of a map. */
interface Items {
  readonly items: readonly Pick<Pair, "key" | "value">[];
}

function addEntries(map: Items, under: string, offset: number, entries: Map<string, DeclaredValue>, depth = 1): void {
  for (const { key, value } of map.items) {
    if (entries.size >= MOST_ENTRIES) return;
    const name = entryName(key);
    if (name === "" || (under === "" && LISTS.test(name))) continue;
    if (isMap(value)) {
      if (under === "" && name === "pecr") addEntries(value, "", offset, entries, depth);
      else if (depth < DEEPEST_ENTRY) addEntries(value, `${dottedKey(under + name)}.`, offset, entries, depth + 1);
      continue;
    }
    const entry = isSeq(value)
      ? listOf(value.items, offset)
      : isScalar(value)
        ? writtenScalar(value, offset)
        : undefined;
    if (entry) entries.set(dottedKey(under + name), entry);
  }
}

function entryName(key: unknown): string {
  return isScalar(key) ? String(key.value).trim().toLowerCase().replace(/-/g, "_") : "";
}

/** The scalars of a list as one value, from the first to the last. */
function listOf(items: readonly unknown[], offset: number): DeclaredValue | undefined {
  const found = items.slice(0, MOST_ENTRIES).flatMap((item) => {
    const entry = isScalar(item) ? writtenScalar(item, offset) : undefined;
    return entry ? [entry] : [];
  });
  const first = found[0];
  if (!first) return undefined;
  return {
    value: found.map(({ value }) => value).join(", "),
    range: { start: first.range.start, end: found.at(-1)!.range.end },
  };
}

/** As `scalarOf`, but a number as it is written: a charity's may begin with a zero. */
function writtenScalar(node: Scalar, offset: number): DeclaredValue | undefined {
  const entry = scalarOf(node, offset);
  return entry && typeof node.value === "number" && node.source !== undefined
    ? { ...entry, value: node.source }
    : entry;
}

/** Before the first item of `allow:` or `disable:` in block style, with its indent. */
function allowPlace(map: YAMLMap, yaml: string, offset: number): { at: number; indent: string } | undefined {
  const list = map.items.find(({ key }) => LISTS.test(entryName(key)))?.value;
  const first = isSeq(list) ? (list.items[0] as Node | undefined)?.range?.[0] : undefined;
  if (first === undefined) return undefined;
  const start = Math.max(yaml.lastIndexOf("\n", first - 1), yaml.lastIndexOf("\r", first - 1)) + 1;
  const lead = /^([ \t]*)-[ \t]+$/.exec(yaml.slice(start, first));
  return lead ? { at: offset + start, indent: lead[1]! } : undefined;
}

function readMap(
  map: YAMLMap,
  offset: number,
  declared: Mutable<Metadata["declared"]> & { suppressions: Suppression[] },
  texts: { key: string; range: SourceRange }[],
  ours: boolean,
  yaml: string,
): void {
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : "";
    const node = value as Node | null;
    if (!node) continue;
    if (name === "pecr" && isMap(node)) readMap(node, offset, declared, texts, true, yaml);
    else if ((name === "allow" && (ours || isSeq(node))) || (name === "disable" && ours))
      declared.suppressions.push(...readAllow(node, yaml, offset, ours));
    else {
      const own = ours ? name : withoutPrefix(name);
      readValue(own === undefined ? name : dottedKey(own), node, offset, declared, texts, own !== undefined);
    }
  }
}

function readValue(
  name: string,
  node: Node,
  offset: number,
  declared: Mutable<Metadata["declared"]>,
  texts: { key: string; range: SourceRange }[],
  ours: boolean,
): void {
  const entry = scalarOf(node, offset);
  // What is still to be filled in declares nothing, and must not pass for an answer.
  if (!entry || entry.value === "") return;
  const { value } = entry;
  if (name === "purpose" && (ours || (PURPOSES as readonly string[]).includes(value.toLowerCase())))
    declared.purpose = entry;
  else if (name === "channel" && (ours || CHANNELS.test(value))) declared.channel = entry;
  else if (name === "consent" || (ours && name === "consent.ref")) declared.consent = entry;
  else if (name === "basis" && ours) declared.basis = entry;
  else if (name === "audience" && ours) declared.audience = entry;
  else if (name === "sender" || name === "from" || name === "from_name" || (ours && name === "sender.name"))
    declared.sender = entry;
  else if (/^(?:subject|title|email_subject)$/.test(name)) texts.push({ key: name, range: entry.range });
  else if (/^(?:preheader|preview|preview_text)$/.test(name)) texts.push({ key: "preheader", range: entry.range });
  else if (isStreamKey(name)) declared.stream = entry;
}

/** A scalar with the range of its characters inside any quotes; for a map, its `ref`, `id` or `name`. */
function scalarOf(node: Node, offset: number): DeclaredValue | undefined {
  if (isMap(node)) {
    for (const key of ["ref", "id", "name"]) {
      const inner = node.get(key, true);
      if (inner) return scalarOf(inner as Node, offset);
    }
    return undefined;
  }
  if (!isScalar(node) || node.value === null || typeof node.value === "object" || !node.range) return undefined;
  const [start, end] = node.range;
  const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
  return {
    value: String(node.value as string | number | boolean).trim(),
    range: { start: offset + start + quoted, end: offset + Math.max(start + quoted, end - quoted) },
  };
}
