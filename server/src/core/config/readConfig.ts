/** Reads a configuration file's text. A bad value is a problem at the value, and the default stays in force. */

import * as v from "valibot";
import { faultOf } from "../suppress";
import { phraseWords } from "../text/phrases";
import type { ReadProblem, SourceRange } from "../types";
import { type ConfigDocument, type Path, readDocument } from "./document";
import { type Config, configSchema } from "./schema";

/** The settings that fit, and a problem at each value that does not. Ranges are of the configuration's own text. */
export interface ConfigReading {
  readonly config: Config;
  readonly problems: readonly ReadProblem[];
  /** Where the name of each entry of `extends` stands, in order. */
  readonly bases: readonly { readonly name: string; readonly range: SourceRange }[];
}

/** What a reading needs to know beside the text. */
export interface ConfigFacts {
  /** Says whether the text is YAML; JSON when absent. */
  readonly path?: string;
  /** By the front's clock; suppressions that ran out are told only with it. */
  readonly today?: string;
}

/** Never throws. `ruleIds` are the names that `rules` may use. */
export function readConfig(text: string, ruleIds: readonly string[], facts: ConfigFacts = {}): ConfigReading {
  const document = readDocument(text, facts.path ?? ".json");
  if (!("valueAt" in document)) return { config: {}, problems: document.problems, bases: [] };
  const { config, problems } = validate(document);
  return {
    config,
    problems: [
      ...document.problems,
      ...problems,
      ...unknownRules(document, ruleIds),
      ...badAnswers(document, ruleIds, facts.today),
      ...doubledWords(document),
    ],
    bases: basesIn(document, config),
  };
}

/** Takes out what does not fit, value by value, until the rest fits. */
function validate(document: ConfigDocument): { config: Config; problems: ReadProblem[] } {
  const problems: ReadProblem[] = [];
  let current = document.value;
  for (let round = 0; round < 20; round++) {
    const result = v.safeParse(configSchema, current);
    if (result.success) return { config: result.output, problems };
    const dropped = new Set<string>();
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map(({ key }) => key as string | number);
      const drop = present(current, path) ? path : path.slice(0, -1);
      if (dropped.has(drop.join("\0"))) continue;
      dropped.add(drop.join("\0"));
      const range = rangeOf(document, path, isUnknown(issue));
      // An empty value of a key that must be there is told once, not again as missing.
      if (!problems.some(({ range: { start, end } }) => start === range.start && end === range.end))
        problems.push({ range, text: describe(issue, path, drop), severity: "error" });
    }
    // From the end, so that the places of a list's earlier items stay what they are.
    const outermost = [...dropped].filter((path) => ![...dropped].some((other) => path.startsWith(`${other}\0`)));
    for (const path of outermost.reverse()) current = without(current, path === "" ? [] : path.split("\0"));
  }
  return { config: {}, problems };
}

const isUnknown = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === "strict_object" && issue.expected === "never";

function describe(issue: v.BaseIssue<unknown>, path: Path, drop: Path): string {
  const name = path.join(".") || "This file";
  if (isUnknown(issue)) return `"${name}" is not a setting, so it is ignored.`;
  if (drop.length < path.length) return `"${String(path.at(-1))}" is missing here, so this entry does nothing.`;
  const said = issue.message.startsWith("Invalid ")
    ? `Expected ${issue.expected ?? "another value"} here.`
    : issue.message;
  if (path.includes("vocabulary")) return `${said} This entry does nothing.`;
  return path.includes("allow") ? `${said} This suppresses nothing.` : `${said} "${name}" keeps its default.`;
}

function rangeOf(document: ConfigDocument, path: Path, key: boolean): SourceRange {
  const named = key ? document.keyAt(path) : undefined;
  if (named) return named;
  for (let length = path.length; length >= 0; length--) {
    const range = document.valueAt(path.slice(0, length));
    if (range) return range;
  }
  return { start: 0, end: 1 };
}

/** Whether a value stands at the path. */
function present(value: unknown, path: Path): boolean {
  if (path.length === 0) return true;
  const [key, ...rest] = path;
  return typeof value === "object" && value !== null && Object.hasOwn(value, key!)
    ? present((value as Record<string, unknown>)[key!], rest)
    : false;
}

/** A copy without the value at `path`; the whole becomes empty when the path is. */
function without(value: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return {};
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_, index) => index !== Number(key))
      : value.map((item: unknown, index) => (index === Number(key) ? without(item, rest) : item));
  const entries = Object.entries(value).filter(([name]) => rest.length > 0 || name !== key);
  return Object.fromEntries(entries.map(([name, item]) => [name, name === key ? without(item, rest) : item]));
}

/** The paths of one setting: of the whole configuration, and of each override. */
function places({ value }: ConfigDocument, key: string): { path: Path; value: object }[] {
  const root = own(value, key);
  const overrides = own(value, "overrides");
  return [
    { path: [key], value: root },
    ...(Array.isArray(overrides)
      ? overrides.map((entry: unknown, index) => ({ path: ["overrides", index, key], value: own(entry, key) }))
      : []),
  ].flatMap((place) =>
    typeof place.value === "object" && place.value !== null ? [{ ...place, value: place.value }] : [],
  );
}

function own(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function unknownRules(document: ConfigDocument, ruleIds: readonly string[]): ReadProblem[] {
  return places(document, "rules").flatMap(({ path, value }) =>
    Object.keys(value).flatMap((id) => {
      const range = document.keyAt([...path, id]);
      if (ruleIds.includes(id) || !range) return [];
      return [{ range, text: `There is no rule "${id.slice(0, 60)}", so this line does nothing.` }];
    }),
  );
}

/** What is wrong with suppressions beyond their shape: an unknown rule, every rule at once, a day gone by. */
function badAnswers(document: ConfigDocument, ruleIds: readonly string[], today: string | undefined): ReadProblem[] {
  return places(document, "allow").flatMap(({ path, value }) =>
    Object.values(value).flatMap((item: unknown, index) => {
      const text = (key: string): string => {
        const found = own(item, key);
        return typeof found === "string" ? found.trim() : "";
      };
      if (text("rule") === "" || text("reason") === "") return [];
      const until = text("until");
      const answer = { ruleId: text("rule"), reason: text("reason"), ...(until === "" ? {} : { until }) };
      const fault = faultOf(answer, { ruleIds, ...(today === undefined ? {} : { today }) });
      // What is no day has been told by the shape already.
      if (!fault || fault.shape) return [];
      return [{ range: rangeOf(document, [...path, index, fault.key], false), text: fault.text }];
    }),
  );
}

/** Words that stand twice in one vocabulary: allowed and flagged, or the same again. */
function doubledWords(document: ConfigDocument): ReadProblem[] {
  return places(document, "vocabulary").flatMap(({ path, value }) => {
    const seen = new Map<string, string>();
    return ["flag", "allow"].flatMap((kind) => {
      const list = own(value, kind);
      if (!Array.isArray(list)) return [];
      return list.flatMap((item: unknown, index) => {
        const words = own(item, "words");
        const key = typeof words === "string" ? phraseWords(words).join(" ") : "";
        const before = seen.get(key);
        if (key === "" || before === undefined) {
          seen.set(key, kind);
          return [];
        }
        const range = rangeOf(document, [...path, kind, index, "words"], false);
        const text =
          before === kind
            ? "These words stand here already."
            : "These words are flagged as well, and are told all the same.";
        return [{ range, text }];
      });
    });
  });
}

function basesIn(document: ConfigDocument, { extends: given }: Config): ConfigReading["bases"] {
  const names = typeof given === "string" ? [given] : (given ?? []);
  const written = own(document.value, "extends");
  return names.map((name) => ({
    name,
    range: rangeOf(document, Array.isArray(written) ? ["extends", written.indexOf(name)] : ["extends"], false),
  }));
}
