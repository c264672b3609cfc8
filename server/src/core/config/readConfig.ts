/** Reads a configuration file's text. A bad value is a problem at the value, and the default stays in force. */

import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import * as v from "valibot";
import type { ReadProblem } from "../types";
import { type Config, configSchema } from "./schema";

/** The settings that fit, and a problem at each value that does not. Ranges are of the configuration's own text. */
export interface ConfigReading {
  readonly config: Config;
  readonly problems: readonly ReadProblem[];
}

const LONGEST = 1_000_000;
const DEEPEST = 40;

/** Never throws. `ruleIds` are the names that `rules` may use. */
export function readConfig(text: string, ruleIds: readonly string[]): ConfigReading {
  const whole = { start: 0, end: Math.min(text.length, 1) };
  if (text.length > LONGEST)
    return {
      config: {},
      problems: [{ range: whole, text: "This configuration is larger than a megabyte, so it was not read." }],
    };
  if (depthOf(text) > DEEPEST)
    return {
      config: {},
      problems: [{ range: whole, text: "This configuration is nested too deeply, so it was not read." }],
    };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const problems: ReadProblem[] = errors.slice(0, 5).map(({ error, offset, length }) => ({
    range: { start: offset, end: offset + Math.max(1, length) },
    text: `This is not valid JSON: ${printParseErrorCode(error)}. What follows may be ignored.`,
  }));
  if (!tree) return { config: {}, problems };
  const value = toValue(tree);
  const { config, problems: wrong } = validate(value, tree);
  return { config, problems: [...problems, ...wrong, ...unknownRules(tree, ruleIds)] };
}

/** Takes out what does not fit, value by value, until the rest fits. */
function validate(value: unknown, tree: Node): { config: Config; problems: ReadProblem[] } {
  const problems: ReadProblem[] = [];
  let current = value;
  for (let round = 0; round < 20; round++) {
    const result = v.safeParse(configSchema, current);
    if (result.success) return { config: result.output, problems };
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map(({ key }) => key as string | number);
      problems.push({ range: rangeOf(tree, path), text: describe(issue, path) });
      current = without(current, path);
    }
  }
  return { config: {}, problems };
}

function describe(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const name = path.join(".") || "This file";
  if (issue.type === "strict_object" && issue.expected === "never")
    return `"${name}" is not a setting, so it is ignored.`;
  const said = issue.message.startsWith("Invalid ")
    ? `Expected ${issue.expected ?? "another value"} here.`
    : issue.message;
  return `${said} "${name}" keeps its default.`;
}

function rangeOf(tree: Node, path: readonly (string | number)[]): { start: number; end: number } {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return { start: node.offset, end: node.offset + Math.max(1, Math.min(node.length, 200)) };
  }
  return { start: tree.offset, end: tree.offset + 1 };
}

/** A copy without the value at `path`; the whole becomes empty when the path is. */
function without(value: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return {};
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_, index) => index !== key)
      : value.map((item: unknown, index) => (index === key ? without(item, rest) : item));
  const entries = Object.entries(value).filter(([name]) => rest.length > 0 || name !== key);
  return Object.fromEntries(entries.map(([name, item]) => [name, name === key ? without(item, rest) : item]));
}

function unknownRules(tree: Node, ruleIds: readonly string[]): ReadProblem[] {
  const maps = [
    findNodeAtLocation(tree, ["rules"]),
    ...(findNodeAtLocation(tree, ["overrides"])?.children ?? []).map((entry) => findNodeAtLocation(entry, ["rules"])),
  ];
  return maps.flatMap((map) =>
    (map?.children ?? []).flatMap(({ children }) => {
      const key = children?.[0];
      if (!key || ruleIds.includes(String(key.value))) return [];
      return [
        {
          range: { start: key.offset, end: key.offset + key.length },
          text: `There is no rule "${String(key.value).slice(0, 60)}", so this line does nothing.`,
        },
      ];
    }),
  );
}

/** jsonc-parser's own conversion would set `__proto__` through assignment; this one cannot. */
function toValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(toValue);
  if (node.type !== "object") return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).map(({ children }) => [
      String(children?.[0]?.value),
      children?.[1] ? toValue(children[1]) : undefined,
    ]),
  );
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
