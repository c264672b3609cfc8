/** Reads a configuration file's text. A bad value is a problem at the value, and the default stays in force. */

import * as v from "valibot";
import { nearestOf } from "../text/slips";
import { faultOf } from "../suppress";
import { phraseWords } from "../text/phrases";
import type { ReadProblem, SourceRange } from "../types";
import { type ConfigDocument, type Path, readDocument } from "./document";
import { footerFault } from "./footers";
import { withoutPaths, withoutUnknown } from "./prune";
import { toOptions } from "./resolve";
import { type Config, configSchema, type FileSettings } from "./schema";
import { wrongType, wrongValue } from "./wrongValue";

/** The settings that fit, and a problem at each value that does not. Ranges are of the configuration's own text. */
export interface ConfigReading {
  readonly config: Config;
  readonly problems: readonly ReadProblem[];
  /** Where the name of each entry of `extends` stands, in order. */
  readonly bases: readonly { readonly name: string; readonly range: SourceRange }[];
  /** The text itself could not be read to its end, so settings may be missing. */
  readonly broken: boolean;
}

/** What a reading needs to know beside the text. */
export interface ConfigFacts {
  /** Says whether the text is YAML; JSON when absent. */
  readonly path?: string;
  /** By the front's clock; suppressions that ran out are told only with it. */
  readonly today?: string;
}

/** More problems than these say nothing more. */
const MOST_PROBLEMS = 200;
/** Each round takes out what did not fit in the one before; few are needed, because values are checked one by one. */
const MOST_ROUNDS = 20;

/** Never throws. `ruleIds` are the names that `rules` may use. */
export function readConfig(text: string, ruleIds: readonly string[], facts: ConfigFacts = {}): ConfigReading {
  const document = readDocument(text, facts.path ?? ".json");
  if (!("valueAt" in document))
    return { config: {}, problems: document.problems, bases: [], broken: document.problems.length > 0 };
  const { config: shaped, problems } = validate(document);
  const { config, problems: bad } = withoutBadFooters(shaped, document);
  return {
    config,
    problems: [
      ...document.problems,
      ...problems,
      ...bad,
      ...unknownRules(document, ruleIds).slice(0, MOST_PROBLEMS),
      ...badAnswers(document, ruleIds, facts.today),
      ...doubledWords(document),
    ].sort((one, other) => one.range.start - other.range.start),
    bases: basesIn(document, config),
    broken: document.problems.length > 0,
  };
}

/** Takes out what does not fit, value by value, until the rest fits. */
function validate(document: ConfigDocument): { config: Config; problems: ReadProblem[] } {
  const { value, unknown, lists } = withoutUnknown(document.value, MOST_PROBLEMS);
  const problems: ReadProblem[] = unknown.map(({ path, names }) => ({
    range: rangeOf(document, path, true),
    text: strangeKey(path, names),
    severity: "error",
  }));
  for (const path of lists)
    problems.push({
      range: rangeOf(document, path, false),
      text: `${wrongType([], path)} ${consequence(path)}`,
      severity: "error",
    });
  const told = new Set(problems.map(({ range: { start, end } }) => `${start} ${end}`));
  let current = value;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = v.safeParse(configSchema, current);
    if (result.success) return { config: result.output, problems };
    const dropped: Path[] = [];
    for (const whole of result.issues) {
      const { issue, path } = innermost(whole);
      const drop = present(current, path) ? path : path.slice(0, -1);
      dropped.push(drop);
      if (problems.length >= MOST_PROBLEMS) continue;
      const range = rangeOf(document, path, isUnknown(issue));
      // An empty value of a key that must be there is told once, not again as missing; nor is one value told twice.
      const place = `${range.start} ${range.end}`;
      if (told.has(place)) continue;
      told.add(place);
      problems.push({ range, text: describe(issue, path, drop), severity: "error" });
    }
    current = withoutPaths(current, dropped);
  }
  return { config: {}, problems };
}

function strangeKey(path: Path, names: readonly string[]): string {
  const near = nearestOf(String(path.at(-1)), names);
  const ignored = `"${path.join(".").slice(0, LONGEST_NAME)}" is not a setting, so it is ignored.`;
  return near === undefined ? ignored : `${ignored} Did you mean ${near}?`;
}
/** Of a path that is told. */
const LONGEST_NAME = 200;

/** Of several shapes, the one that the value has: a bad item of a list is told at the item. */
function innermost(whole: v.BaseIssue<unknown>): { issue: v.BaseIssue<unknown>; path: Path } {
  const inside = whole.issues?.find(({ path = [] }) => path.length > 0);
  const path = [whole, inside].flatMap((issue) => issue?.path ?? []).map(({ key }) => key as string | number);
  return { issue: inside ?? whole, path };
}

/** A key inside a map of free names, where unknown keys are not looked for beforehand. */
const isUnknown = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === "strict_object" && issue.expected === "never";

function describe(issue: v.BaseIssue<unknown>, path: Path, drop: Path): string {
  if (isUnknown(issue)) return `"${path.join(".")}" is not a setting, so it is ignored.`;
  if (drop.length < path.length) return `"${String(path.at(-1))}" is missing here, so this entry does nothing.`;
  const said = issue.message.startsWith("Invalid ") ? wrongValue(issue, path) : issue.message;
  return `${said} ${consequence(path)}`;
}

/** What it means that a value does not fit. */
function consequence(path: Path): string {
  if (path.length === 0) return "Nothing in this file is in force.";
  if (path.includes("vocabulary") || typeof path.at(-1) === "number") return "This entry does nothing.";
  return path.includes("allow") ? "This suppresses nothing." : `"${path.join(".")}" keeps its default.`;
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
    unknownOf(value, ruleIds).flatMap((id) => {
      const range = document.keyAt([...path, id]);
      if (!range) return [];
      return [{ range, text: `There is no rule "${id.slice(0, 60)}", so this line does nothing.` }];
    }),
  );
}

/** Finding where a key stands takes a pass over its map, so only so many are told. */
function unknownOf(rules: object, ruleIds: readonly string[]): string[] {
  return Object.keys(rules)
    .filter((id) => !ruleIds.includes(id))
    .slice(0, MOST_PROBLEMS);
}

/** What is wrong with suppressions beyond their shape: an unknown rule, every rule at once, a day gone by. */
function badAnswers(document: ConfigDocument, ruleIds: readonly string[], today: string | undefined): ReadProblem[] {
  return places(document, "allow").flatMap(({ path, value }) =>
    Object.values(value)
      .slice(0, MOST_PROBLEMS)
      .flatMap((item: unknown, index) => {
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

/** Takes out footers that would not help: a fix that writes one must leave nothing to find. */
function withoutBadFooters(config: Config, document: ConfigDocument): { config: Config; problems: ReadProblem[] } {
  const problems: ReadProblem[] = [];
  const dropped: Path[] = [];
  const scopes: readonly (readonly [Path, FileSettings])[] = [
    [[], config],
    ...(config.overrides ?? []).map((own, index) => [["overrides", index], own] as const),
  ];
  for (const [scope, { footers = {}, senderNames, provider }] of scopes) {
    const { facts } = toOptions({ ...(senderNames ? { senderNames } : {}), ...(provider ? { provider } : {}) });
    for (const [channel, own = {}] of Object.entries(footers))
      for (const [language, text] of Object.entries(own)) {
        const fault = text === undefined ? undefined : footerFault(channel, text, facts);
        if (fault === undefined) continue;
        const path = [...scope, "footers", channel, language];
        dropped.push(path);
        problems.push({ range: rangeOf(document, path, false), text: fault, severity: "error" });
      }
  }
  return dropped.length === 0 ? { config, problems } : { config: withoutPaths(config, dropped) as Config, problems };
}

/** Words that stand twice in one vocabulary: allowed and flagged, or the same again. */
function doubledWords(document: ConfigDocument): ReadProblem[] {
  return places(document, "vocabulary").flatMap(({ path, value }) => {
    const seen = new Map<string, string>();
    return ["flag", "allow"].flatMap((kind) => {
      const list = own(value, kind);
      if (!Array.isArray(list)) return [];
      return list.slice(0, MOST_PROBLEMS).flatMap((item: unknown, index) => {
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

/** Allowed wording with its place in a configuration's text. */
export function allowedWording(text: string, path: string): { readonly words: string; readonly range: SourceRange }[] {
  const document = readDocument(text, path);
  if (!("valueAt" in document)) return [];
  return places(document, "vocabulary").flatMap(({ path: at, value }) => {
    const list = own(value, "allow");
    if (!Array.isArray(list)) return [];
    return list.slice(0, MOST_PROBLEMS).flatMap((item: unknown, index) => {
      const words = own(item, "words");
      const range = rangeOf(document, [...at, "allow", index, "words"], false);
      return typeof words === "string" ? [{ words: words.trim(), range }] : [];
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
