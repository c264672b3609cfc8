/** A configuration's text as values with their places, whether it was written in JSON or in YAML. */

import {
  createScanner,
  findNodeAtLocation,
  type Node as JsonNode,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { isAlias, isMap, isScalar, isSeq, type Node as YamlNode, parseDocument } from "yaml";
import { DEEPEST_YAML, yamlDepth } from "../text/yamlDepth";
import type { ReadProblem, SourceRange } from "../types";

export type Path = readonly (string | number)[];

export interface ConfigDocument {
  readonly value: unknown;
  readonly problems: readonly ReadProblem[];
  /** Where the value at a path stands; undefined when there is none. */
  valueAt(path: Path): SourceRange | undefined;
  /** Where the key that ends a path stands; undefined when there is none. */
  keyAt(path: Path): SourceRange | undefined;
}

const LONGEST = 1_000_000;
/** The parser of YAML takes a tenth of a second for this; no configuration written by hand comes near it. */
const LONGEST_YAML = 100_000;
const DEEPEST = 40;

/** Reads by the path's extension: YAML for `.yaml` and `.yml`, else JSON with comments. Undefined, with the problem, when there is nothing to read. */
export function readDocument(
  text: string,
  path: string,
): ConfigDocument | { readonly value: undefined; readonly problems: readonly ReadProblem[] } {
  const refused = (why: string) => ({
    value: undefined,
    problems: [{ range: { start: 0, end: Math.min(text.length, 1) }, text: why, severity: "error" as const }],
  });
  if (text.length > LONGEST) return refused("This configuration is larger than a megabyte, so it was not read.");
  const yaml = /\.ya?ml$/i.test(path);
  if (yaml && text.length > LONGEST_YAML)
    return refused(
      "This configuration is larger than a hundred thousand characters, which takes too long to read as YAML, so it was not read. Save it as JSON.",
    );
  if ((yaml ? bracketDepth(text) : depthOf(text)) > DEEPEST)
    return refused("This configuration is nested too deeply, so it was not read.");
  return yaml ? readYaml(text) : readJson(text);
}

function readJson(text: string) {
  const errors: ParseError[] = [];
  // A byte order mark is none of JSON's, and Windows writes one.
  const tree = parseTree(text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true });
  const problems: ReadProblem[] = errors.slice(0, 5).map(({ error, offset, length }) => ({
    range: { start: offset, end: offset + Math.max(1, length) },
    text: `This is not valid JSON: ${printParseErrorCode(error)}. What follows may be ignored.`,
    severity: "error",
  }));
  if (!tree) return { value: undefined, problems };
  const at = (path: Path) => findNodeAtLocation(tree, [...path]);
  return {
    value: jsonValue(tree),
    problems,
    valueAt: (path: Path) => jsonRange(at(path)),
    keyAt: (path: Path) => jsonRange(at(path)?.parent?.children?.[0]),
  };
}

function jsonRange(node: JsonNode | undefined): SourceRange | undefined {
  return node && { start: node.offset, end: node.offset + Math.max(1, Math.min(node.length, 200)) };
}

/** jsonc-parser's own conversion would set `__proto__` through assignment; this one cannot. */
function jsonValue(node: JsonNode): unknown {
  if (node.type === "array") return (node.children ?? []).map(jsonValue);
  if (node.type !== "object") return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).map(({ children }) => [
      String(children?.[0]?.value),
      children?.[1] ? jsonValue(children[1]) : undefined,
    ]),
  );
}

function readYaml(text: string) {
  if (yamlDepth(text) > DEEPEST_YAML) {
    const told: ReadProblem = {
      range: { start: 0, end: Math.min(1, text.length) },
      text: "This file is nested too deep to be read, so none of it is in force.",
      severity: "error",
    };
    return { value: undefined, problems: [told] };
  }
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  const problems: ReadProblem[] = document.errors.slice(0, 5).map((error) => ({
    range: { start: Math.min(error.pos[0], text.length), end: Math.max(error.pos[1], error.pos[0] + 1) },
    text: `This is not valid YAML: ${error.message.split("\n")[0]!.split(" at line")[0]!}. What follows may be ignored.`,
    severity: "error",
  }));
  const root = document.contents as YamlNode | null;
  if (!root) return { value: undefined, problems };
  const value = yamlValue(root, problems, 0);
  return {
    value,
    problems,
    valueAt: (path: Path) => yamlRange(find(root, path)?.value),
    keyAt: (path: Path) => yamlRange(find(root, path)?.key),
  };
}

function yamlRange(node: YamlNode | undefined): SourceRange | undefined {
  if (!node?.range) return undefined;
  const [start, end] = node.range;
  return { start, end: Math.max(start + 1, Math.min(end, start + 200)) };
}

/** The last of several keys of one name counts, as in JSON. */
function find(root: YamlNode, path: Path): { key?: YamlNode; value: YamlNode } | undefined {
  let found: { key?: YamlNode; value: YamlNode } | undefined = { value: root };
  for (const step of path) {
    const inside: YamlNode | undefined = found?.value;
    if (isMap(inside)) {
      const pair: { key: unknown; value: unknown } | undefined = inside.items.findLast(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      found = pair?.value ? { key: pair.key as YamlNode, value: pair.value as YamlNode } : undefined;
    } else if (isSeq(inside)) {
      const item = inside.items[Number(step)] as YamlNode | undefined;
      found = item ? { value: item } : undefined;
    } else return undefined;
  }
  return found;
}

/** Aliases are not followed: a few of them can stand for billions of values. */
function yamlValue(node: YamlNode | null, problems: ReadProblem[], depth: number): unknown {
  if (isAlias(node)) {
    problems.push({
      range: yamlRange(node) ?? { start: 0, end: 1 },
      text: "Aliases are not followed in a configuration. Write the value out.",
      severity: "error",
    });
    return undefined;
  }
  if (depth > DEEPEST) return undefined;
  if (isSeq(node)) return node.items.map((item) => yamlValue(item as YamlNode | null, problems, depth + 1));
  if (isMap(node))
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) =>
        isScalar(key) ? [[String(key.value), yamlValue(value as YamlNode | null, problems, depth + 1)]] : [],
      ),
    );
  return isScalar(node) ? node.value : undefined;
}

/** jsonc-parser's token kinds; its own enum is ambient and vanishes in bundles. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const;

/** The parser recurses, so hostile nesting is measured first, by the scanner, which does not. */
function depthOf(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  let deepest = 0;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) deepest = Math.max(deepest, ++depth);
    else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth--;
  }
  return deepest;
}

/** Brackets, list marks on one line and steps of indentation bound what YAML can nest; quoted ones count too, which errs on the safe side. */
function bracketDepth(text: string): number {
  const indents: number[] = [];
  let open = 0;
  let deepest = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.replace(/(?:^|[ \t])#.*/, "").trimEnd();
    if (words === "") continue;
    const marks = /^[ \t]*(?:[-?:](?:[ \t]+|$)){0,100}/.exec(words)![0];
    const indent = words.length - words.trimStart().length;
    while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
    indents.push(indent);
    const lists = marks.replace(/[ \t]/g, "").length;
    for (const unit of words) {
      if (unit === "[" || unit === "{") open++;
      else if (unit === "]" || unit === "}") open = Math.max(0, open - 1);
      deepest = Math.max(deepest, open);
    }
    deepest = Math.max(deepest, open + indents.length + lists);
  }
  return deepest;
}
