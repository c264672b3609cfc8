/** Reads a sidecar: the metadata and suppressions of the template beside it, and what is wrong with them, at its place. */

import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import { readParsed } from "../formats/metadata";
import { slipsBetween } from "../providers/distance";
import { channelNamed } from "../text/channelNames";
import { keysIn, metadataKey } from "../text/metadataKeys";
import { newlineOf } from "../text/positions";
import { quote } from "../text/judged";
import { DEEPEST_YAML, yamlDepth } from "../text/yamlDepth";
import type { Declared, DeclarationPlace, Problem, Severity } from "../types";

/** What a sidecar says of the template beside it. Offsets are of the sidecar. */
export interface Sidecar {
  readonly path: string;
  readonly text: string;
  readonly declared: Declared;
  readonly problems: readonly Problem[];
}

/** A larger file is no metadata. */
const LONGEST = 100_000;
const DEEPEST = 40;
const MOST_PROBLEMS = 50;
/** Lists of suppressions; `allow` as in front matter. */
const LISTS = /^(?:allow|disable)$/;

/** Never throws: what cannot be read is a problem, and declares nothing. */
export function readSidecar(path: string, text: string): Sidecar {
  const refused = (why: string): Sidecar => ({
    path,
    text,
    declared: { suppressions: [] },
    problems: [problem("error", 0, 1, `${why}, so nothing in it counts.`)],
  });
  if (text.length > LONGEST) return refused("This file is longer than a hundred thousand characters");
  const document = parse(text);
  if (!document) return refused("This file is nested too deeply");
  const problems: Problem[] = document.errors
    .slice(0, 5)
    .map(({ message, pos }) =>
      problem(
        "error",
        Math.min(pos[0], text.length),
        Math.min(pos[1], text.length),
        `This could not be read as YAML: ${message.split("\n")[0]!.split(" at line")[0]!}. What it declares may be missed.`,
      ),
    );
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === null))
    return { path, text, declared: { suppressions: [], place: placeIn(text) }, problems };
  if (!isMap(root)) return refused("A file beside a template is a map of keys such as purpose and consent");
  checkMap(root, "", problems, 0);
  const { declared, allow } = readParsed(document, text, 0, "ours");
  const place = { ...placeIn(text), ...(allow ? { allow } : {}) };
  return { path, text, declared: { ...declared, place }, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** The parser recurses, and where the stack ends Node itself can end. */
function parse(text: string) {
  if (yamlDepth(text) > DEEPEST_YAML) return undefined;
  try {
    return parseDocument(text, { strict: false, uniqueKeys: false, logLevel: "silent" });
  } catch {
    return undefined;
  }
}

function problem(severity: Severity, start: number, end: number, text: string): Problem {
  return { ruleId: "sidecar", severity, range: { start, end: Math.max(start + 1, end) }, text };
}

/** New keys go before everything else, behind a byte order mark and the marks that open a document. */
function placeIn(text: string): DeclarationPlace {
  const head = /^\uFEFF?(?:---[ \t]*(?:\r\n|\r|\n))?/.exec(text)![0];
  return { at: head.length, open: "", close: "", indent: "", newline: newlineOf(text) };
}

function checkMap(map: YAMLMap, group: string, problems: Problem[], depth: number): void {
  if (depth > DEEPEST) return;
  const seen = new Set<string>();
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !key.range) continue;
    const written = String(key.value);
    const [start, end] = key.range;
    const name = written.toLowerCase().replaceAll("-", "_");
    if (seen.has(name))
      problems.push(problem("warning", start, end, `${quote(written)} stands here twice; the last one counts.`));
    seen.add(name);
    if (group === "" && LISTS.test(name)) continue;
    if (group === "" && name === "pecr" && isMap(value)) {
      checkMap(value, "", problems, depth + 1);
      continue;
    }
    const known = metadataKey(group === "" ? name : `${group}.${name}`);
    if (!known) problems.push(unknownKey(written, group, start, end));
    else if (isMap(value) && known.group) checkMap(value, known.key, problems, depth + 1);
    else checkValue(known.key, value as Node | null, [start, end], problems);
  }
}

function unknownKey(written: string, group: string, start: number, end: number): Problem {
  const word = written.toLowerCase().replaceAll("-", "_");
  const names = keysIn(group).map(({ key }) => key.slice(key.lastIndexOf(".") + 1));
  const near = names.find((name) => slipsBetween(name, word, 2) <= 2);
  const inside = group === "" ? "" : ` under ${group}`;
  const text = `${quote(written)} is no key that is known here${inside}, so this line does nothing.`;
  if (near === undefined) return problem("warning", start, end, text);
  return {
    ...problem("warning", start, end, `${text} Did you mean ${near}?`),
    fixes: [{ title: `Write ${near}`, safety: "review", edits: [{ range: { start, end }, newText: near }] }],
  };
}

function checkValue(
  key: string,
  node: Node | null,
  [start, end]: readonly [number, number],
  problems: Problem[],
): void {
  const range = node?.range ?? [start, end];
  if (isAlias(node)) {
    problems.push(problem("warning", range[0], range[1], "An alias is not followed here: write the value out."));
    return;
  }
  if (isSeq(node) || isMap(node)) {
    if (isSeq(node) && node.items.every((item) => isScalar(item)))
      for (const item of node.items) checkWord(key, item as Node, problems);
    else
      problems.push(
        problem(
          "warning",
          range[0],
          range[1],
          `${key} takes ${isMap(node) ? "a word, not a map" : "a list of words"}.`,
        ),
      );
    return;
  }
  if (node) checkWord(key, node, problems);
}

/** A word beside those that are known. What is empty is still to be filled in. */
function checkWord(key: string, node: Node, problems: Problem[]): void {
  const { values } = metadataKey(key) ?? {};
  if (!isScalar(node) || !node.range || node.value === null) return;
  const word = String(node.value as string | number | boolean).trim();
  const [start, end] = node.range;
  if (word === "") return;
  if (/(?:^|\.)(?:not_before|review_by)$/.test(key) && !/^\d{4}-\d\d-\d\d$/.test(word))
    problems.push(problem("warning", start, end, `${quote(word)} is no day; write it as 2027-05-03.`));
  if (!values || values.some(({ value }) => value === word.toLowerCase()) || isAnotherWord(key, word)) return;
  const names = values.map(({ value }) => value).join(", ");
  problems.push(problem("warning", start, end, `${quote(word)} is not known as ${key}; it takes one of ${names}.`));
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
