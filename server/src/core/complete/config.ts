/** Completion and hovers inside a configuration, from the schema that reads it; in YAML and in JSON. */

import { getLocation } from "jsonc-parser";
import * as v from "valibot";
import { basePath } from "../config/extends";
import { presets } from "../config/presets";
import { configSchema } from "../config/schema";
import { entryOf, type Schema, unwrapped } from "../config/shape";
import { providers } from "../providers";
import { rules } from "../rules";
import { type Cursor, yamlCursor } from "../text/yamlCursor";
import { asItIs, type Explanation, type Say, type Suggestion, type Suggestions } from "./suggestion";

/** A longer file is not looked into while somebody types. */
const LONGEST = 1_000_000;
const SEVERITIES: Readonly<Record<string, string>> = {
  error: "Fails a check on the command line.",
  warning: "Shown as a warning.",
  information: "Shown, and needs a person to look.",
  hint: "Shown faintly, and never counted.",
  off: "The rule does not run.",
};

/** Words that fit at an offset of a configuration; undefined where none are known. `path` says whether it is YAML. */
export function completeConfig(text: string, offset: number, path: string): Suggestions | undefined {
  const cursor = cursorAt(text, offset, path);
  if (!cursor) return undefined;
  const json = !isYaml(path);
  // Only a JSON file says which schema it follows.
  const items = wordsAt(cursor)
    .filter(({ label }) => json || label !== "$schema")
    .map((item) => written(item, cursor, json));
  return items.length === 0 ? undefined : { range: cursor.word, items };
}

/** What the word at an offset means. */
export function explainConfig(text: string, offset: number, path: string, say: Say = asItIs): Explanation | undefined {
  const end = offset + /^[\w.-]*/.exec(text.slice(offset, offset + 200))![0].length;
  const cursor = cursorAt(text, isYaml(path) ? end : offset, path);
  if (!cursor || cursor.word.start === cursor.word.end) return undefined;
  const { start, end: stop } = cursor.word;
  const word = text.slice(start, stop).replace(/^"|"$/g, "");
  const known = wordsAt({ ...cursor, present: [] }).find(({ label }) => label === word);
  if (known?.about === undefined) return undefined;
  return {
    range: cursor.word,
    about: [`**${word}**${known.detail ? ` · ${say(known.detail)}` : ""}`, say(known.about)].join("\n\n"),
  };
}

/** The file that the word at an offset names in `extends`, as a path inside the workspace; undefined for presets and everything else. */
export function baseAt(text: string, offset: number, path: string): string | undefined {
  const end = offset + /^[\w./-]*/.exec(text.slice(offset, offset + 300))![0].length;
  const cursor = cursorAt(text, isYaml(path) ? end : offset, path);
  if (!cursor || cursor.path[0] !== "extends" || cursor.mode === "key") return undefined;
  return basePath(path, text.slice(cursor.word.start, cursor.word.end).replace(/^"|"$/g, ""));
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

function cursorAt(text: string, offset: number, path: string): Cursor | undefined {
  if (text.length > LONGEST) return undefined;
  return isYaml(path) ? yamlCursor(text, offset, { start: 0, end: text.length }) : jsonCursor(text, offset);
}

/** As for YAML; the word has its quotes. */
function jsonCursor(text: string, offset: number): Cursor {
  const { path, isAtPropertyKey, previousNode: node } = getLocation(text, offset);
  const around = node && offset >= node.offset && offset <= node.offset + node.length;
  const steps = path.map((step) => (typeof step === "number" ? "[]" : step));
  const end = around ? node.offset + node.length : offset;
  return {
    path: isAtPropertyKey ? steps.slice(0, -1) : steps,
    mode: isAtPropertyKey ? "key" : "value",
    word: { start: around ? node.offset : offset, end },
    present: [],
    lead: "",
    keyed: /^[ \t]{0,20}:/.test(text.slice(end, end + 30)),
    quoted: false,
  };
}

/** Words for the cursor; a list's item may be a value or the first key of a map. */
function wordsAt({ path, mode, present }: Cursor): Suggestion[] {
  const schema = schemaAt(path);
  if (!schema) return [];
  const keys = mode === "value" ? [] : keysOf(schema, path).filter(({ label }) => !present.includes(label));
  return [...keys, ...(mode === "key" ? [] : valuesOf(schema, path))];
}

function schemaAt(path: readonly string[]): Schema | undefined {
  let at: Schema | undefined = configSchema as Schema;
  for (const step of path) {
    const within: Schema = unwrapped(at!);
    const inside =
      within.type === "union" ? (within.options as readonly Schema[]).find(({ type }) => type === "array") : within;
    at = step === "[]" ? inside?.item : inside?.entries ? entryOf(inside, step) : inside?.value;
    if (!at) return undefined;
  }
  return at;
}

function keysOf(schema: Schema, path: readonly string[]): Suggestion[] {
  const within = unwrapped(schema);
  if (path.at(-1) === "rules") return ruleWords("key");
  return Object.entries(within.entries ?? {}).map(([key, entry]) => {
    const about = v.getDescription(unwrapped(entry));
    return { label: key, kind: "key", newText: key, ...(about === undefined ? {} : { about }), ...shapeOf(entry) };
  });
}

function shapeOf(schema: Schema): Pick<Suggestion, "detail"> {
  const { type } = unwrapped(schema);
  const shapes: Readonly<Record<string, string>> = {
    array: "a list",
    strict_object: "a map",
    record: "a map",
    boolean: "true or false",
  };
  return shapes[type] === undefined ? {} : { detail: shapes[type] };
}

function valuesOf(schema: Schema, path: readonly string[]): Suggestion[] {
  const within = unwrapped(schema);
  const last = path.findLast((step) => step !== "[]");
  if (last === "rule") return ruleWords("value");
  if (last === "extends") return presets.map(({ id, title, about }) => value(id, about, title));
  if (last === "provider")
    return providers.map(({ id, title }) => value(id, `Templates are sent through ${title}.`, title));
  if (within.type === "boolean") return [value("true"), value("false")];
  if (within.type !== "picklist") return [];
  return (within.options as readonly string[]).map((option) =>
    value(option, path.at(-2) === "rules" ? SEVERITIES[option] : undefined),
  );
}

function value(label: string, about?: string, detail?: string): Suggestion {
  return {
    label,
    kind: "value",
    newText: label,
    ...(about === undefined ? {} : { about }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Rule ids with what they find; also serves suppressions in metadata. */
export function ruleWords(kind: Suggestion["kind"]): Suggestion[] {
  return rules.map(({ meta }) => ({
    label: meta.id,
    kind,
    newText: meta.id,
    detail: meta.severity,
    about: meta.summary,
  }));
}

/** The word as it is written at the cursor: with a key's colon, and with quotes where the syntax wants them. */
function written(item: Suggestion, { lead, keyed, quoted }: Cursor, json: boolean): Suggestion {
  const bare = json && /^(?:true|false)$/.test(item.label);
  const word = json && !bare ? JSON.stringify(item.newText) : item.newText;
  const colon = item.kind === "key" && !keyed && !quoted ? ": " : "";
  return { ...item, newText: `${lead}${word}${colon}` };
}
