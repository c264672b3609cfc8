/** Completion and hovers of declared metadata: front matter, comments, `<meta>`, headers of a mail, and the file beside a template. */

import { isSidecar } from "../sidecar/names";
import { yamlKey } from "../text/declare";
import { keysIn, type MetadataKey, metadataKey } from "../text/metadataKeys";
import { type Cursor, yamlCursor } from "../text/yamlCursor";
import type { SourceRange } from "../types";
import { ruleWords } from "./config";
import { asItIs, type Explanation, type Say, type Suggestion, type Suggestions } from "./suggestion";

/** Metadata is short; looking further back costs more than it finds. */
const FURTHEST = 20_000;
/** More help nobody. */
const MOST_IDS = 200;
const LISTS = /^(?:allow|disable)$/;
const ANSWER_KEYS: readonly (readonly [string, string])[] = [
  ["rule", "The rule that is set aside."],
  ["reason", "Why its findings do not apply; kept in every report."],
  ["until", "The last day on which it holds, as 2027-05-03."],
  ["by", "Who answers for it."],
];
const LIST_KEYS: readonly Suggestion[] = [
  {
    label: "allow",
    kind: "key",
    newText: "allow",
    detail: "a list",
    about: "Rules whose findings are set aside, each with a reason.",
  },
];

/** The key under which a sidecar speaks of single messages. */
const MESSAGES: Suggestion = {
  label: "messages",
  kind: "key",
  newText: "messages",
  detail: "a map",
  about: "What is said of single messages of a catalogue, by their ids; it counts before what is said of all.",
};

/** Words that fit at an offset of a template or a sidecar; undefined where no metadata stands. `ids` are those of the messages that a sidecar may speak of. */
export function completeMetadata(
  text: string,
  offset: number,
  path: string,
  ids: readonly string[] = [],
): Suggestions | undefined {
  const cursor = cursorAt(text, offset, path);
  if (!cursor) return undefined;
  const items = (cursor.sections ? toIds(ids, cursor) : wordsAt(cursor)).map((item) => ({
    ...item,
    newText: `${cursor.lead}${item.newText}${item.kind === "key" && !cursor.keyed && !cursor.quoted ? ": " : ""}`,
  }));
  return items.length === 0 ? undefined : { range: cursor.word, items };
}

/** What the word of metadata at an offset means. */
export function explainMetadata(
  text: string,
  offset: number,
  path: string,
  say: Say = asItIs,
): Explanation | undefined {
  const cursor = cursorAt(text, offset + /^[\w.-]*/.exec(text.slice(offset, offset + 200))![0].length, path);
  if (!cursor || cursor.word.start === cursor.word.end) return undefined;
  const word = text.slice(cursor.word.start, cursor.word.end);
  const key =
    cursor.mode === "value" ? undefined : metadataKey([...cursor.path, word].filter((step) => step !== "[]").join("."));
  const about = key?.description ?? wordsAt({ ...cursor, present: [] }).find(({ label }) => label === word)?.about;
  return about === undefined ? undefined : { range: cursor.word, about: `**${word}**: ${say(about)}` };
}

/** A cursor in terms of our own keys. */
interface Ours extends Cursor {
  /** Ids of messages are expected here. */
  readonly sections?: boolean;
  /** In a sidecar, outside its messages. */
  readonly top?: boolean;
}

function toIds(ids: readonly string[], { present, quoted }: Cursor): Suggestion[] {
  return [...new Set(ids)]
    .filter((id) => !present.includes(id))
    .slice(0, MOST_IDS)
    .map((id) => ({ label: id, kind: "key", newText: quoted ? id : yamlKey(id) }));
}

function wordsAt({ path, mode, present, top }: Ours): Suggestion[] {
  const [first = "", ...rest] = path;
  if (LISTS.test(first)) {
    if (mode === "value") return rest.at(-1) === "rule" ? ruleWords("value") : [];
    return ANSWER_KEYS.filter(([key]) => !present.includes(key)).map(([key, about]) => ({
      label: key,
      kind: "key",
      newText: key,
      about,
    }));
  }
  const steps = path.filter((step) => step !== "[]");
  if (mode === "key") {
    const has = new Set(present.map((key) => key.toLowerCase().replaceAll("-", "_")));
    const keys = keysIn(steps.join(".")).filter(({ key }) => !has.has(nameOf(key)));
    const lists = steps.length === 0 && !present.some((key) => LISTS.test(key)) ? LIST_KEYS : [];
    const sections = top && steps.length === 0 && !has.has("messages") ? [MESSAGES] : [];
    return [...keys.map(toKey), ...lists, ...sections];
  }
  return (metadataKey(steps.join("."))?.values ?? []).map(({ value, description }) => ({
    label: value,
    kind: "value",
    newText: value,
    about: description,
  }));
}

const nameOf = (key: string): string => key.slice(key.lastIndexOf(".") + 1);

function toKey({ key, description, group, word }: MetadataKey): Suggestion {
  const detail = group ? (word ? "a word, or a map" : "a map") : undefined;
  const label = nameOf(key);
  return { label, kind: "key", newText: label, about: description, ...(detail === undefined ? {} : { detail }) };
}

/** The cursor in terms of our own keys. */
function cursorAt(text: string, offset: number, path: string): Ours | undefined {
  if (isSidecar(path)) return sidecarCursor(yamlCursor(text, offset, { start: 0, end: text.length }));
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  if (offset - lineStart > 1000) return undefined;
  const line = text.slice(lineStart, offset);
  if (/\.eml$/i.test(path)) return headerCursor(text, offset, lineStart, line);
  return frontMatterCursor(text, offset) ?? commentCursor(text, offset) ?? metaCursor(text, offset, line);
}

/** Under `messages`, an id and then the keys of its message. */
function sidecarCursor(cursor: Cursor | undefined): Ours | undefined {
  if (!cursor || cursor.path[0]?.toLowerCase() !== "messages") {
    const own = ours(cursor);
    return own && { ...own, top: true };
  }
  const [, id, ...rest] = cursor.path;
  if (id !== undefined) return ours({ ...cursor, path: rest });
  return cursor.mode === "key" ? { ...cursor, sections: true } : undefined;
}

/** In a block that is ours, a `pecr` map may stand as well. */
function ours(cursor: Cursor | undefined): Cursor | undefined {
  return cursor && cursor.path[0] === "pecr" ? { ...cursor, path: cursor.path.slice(1) } : cursor;
}

/** Only under `pecr:`; the rest of front matter belongs to the project. */
function frontMatterCursor(text: string, offset: number): Cursor | undefined {
  const open = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(0, 50))?.[0];
  if (open === undefined || offset < open.length || offset > open.length + FURTHEST) return undefined;
  const inside = text.slice(open.length, open.length + FURTHEST);
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(inside);
  const end = open.length + (close?.index ?? inside.length);
  if (offset > end) return undefined;
  const cursor = yamlCursor(text, offset, { start: open.length, end });
  return cursor?.path[0] === "pecr" ? ours(cursor) : undefined;
}

/** `<!-- pecr` to `-->`. */
function commentCursor(text: string, offset: number): Cursor | undefined {
  const from = Math.max(0, offset - FURTHEST);
  const open = text.lastIndexOf("<!--", offset);
  if (open < from) return undefined;
  const head = /^<!--\s{0,20}pecr[ \t]{0,20}(?:\r\n|\r|\n|:)/.exec(text.slice(open, open + 100))?.[0];
  if (head === undefined || offset < open + head.length) return undefined;
  const close = text.indexOf("-->", open);
  const region: SourceRange = { start: open + head.length, end: close < 0 ? text.length : close };
  return offset > region.end ? undefined : ours(yamlCursor(text, offset, region));
}

/** `<meta name="pecr:purpose" content="`, which holds one word. */
function metaCursor(text: string, offset: number, line: string): Cursor | undefined {
  const match = /<meta\s{1,10}name=["']pecr[:.-]([\w-]{1,40})["']\s{1,10}content=["']([\w-]{0,100})$/i.exec(line);
  return match
    ? word(text, offset, { path: [match[1]!.toLowerCase()], mode: "value", length: match[2]!.length, lead: "" })
    : undefined;
}

/** `X-Pecr-Purpose: `, before the first empty line. */
function headerCursor(text: string, offset: number, lineStart: number, line: string): Cursor | undefined {
  if (/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(0, Math.min(lineStart, FURTHEST))) || lineStart > FURTHEST)
    return undefined;
  const value = /^x-pecr-([\w-]{1,60}):([ \t]{0,20})([\w-]{0,100})$/i.exec(line);
  if (value) {
    const path = value[1]!
      .toLowerCase()
      .replace(/^(consent|optout|sender|tracking)-/, "$1.")
      .replaceAll("-", "_")
      .split(".");
    return word(text, offset, { path, mode: "value", length: value[3]!.length, lead: value[2] === "" ? " " : "" });
  }
  const key = /^x-pecr-([\w-]{0,60})$/i.exec(line);
  return key ? word(text, offset, { path: [], mode: "key", length: key[1]!.length, lead: "" }) : undefined;
}

function word(
  text: string,
  offset: number,
  { path, mode, length, lead }: { path: readonly string[]; mode: "key" | "value"; length: number; lead: string },
): Cursor {
  const rest = /^[\w-]*/.exec(text.slice(offset, offset + 200))![0];
  const end = offset + rest.length;
  const keyed = text.startsWith(":", end);
  return { path, mode, word: { start: offset - length, end }, present: [], lead, keyed, quoted: false };
}
