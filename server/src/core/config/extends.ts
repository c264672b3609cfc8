/** What a configuration is built on: presets and other files, in order, with what is wrong at its place. Reads no disk: it asks for files. */

import { slipsBetween } from "../text/slips";
import { lineStarts, positionAt } from "../text/positions";
import type { ReadProblem, SourceRange } from "../types";
import { presets } from "./presets";
import { readConfig } from "./readConfig";
import type { Config } from "./schema";

/** Names under which a folder's configuration is looked for; the first one there is counts. */
export const CONFIG_NAMES: readonly string[] = [
  ".pecr-lint.json",
  ".pecr-lint.jsonc",
  ".pecr-lint.yaml",
  ".pecr-lint.yml",
];
const DEEPEST = 5;
/** More files and presets in all are not read: a few that name each other twenty times would stand for millions. */
const MOST = 100;

/** One source of settings. */
export interface ConfigLayer {
  /** A path inside the workspace, or a preset's name. */
  readonly name: string;
  readonly preset: boolean;
  readonly config: Config;
}
export interface ConfigResolution {
  /** What is built on first; the file itself last. */
  readonly layers: readonly ConfigLayer[];
  /** What is wrong, at its place in the file itself; for other files, where they are named. */
  readonly problems: readonly ReadProblem[];
  /** Files that would be read if they were there: hand in their texts, or null, and ask again. */
  readonly wanted: readonly string[];
  /** Some file could not be read to its end. */
  readonly broken: boolean;
}

interface Reading {
  readonly files: ReadonlyMap<string, string | null>;
  readonly ruleIds: readonly string[];
  readonly today?: string;
  readonly layers: ConfigLayer[];
  readonly wanted: Set<string>;
  readonly counted: { files: number; broken: boolean };
}

/** Never throws. Paths have forward slashes and begin at the workspace's root; `files` holds the texts read so far, null for what is not there. */
export function resolveConfig(
  path: string,
  files: ReadonlyMap<string, string | null>,
  ruleIds: readonly string[],
  today?: string,
): ConfigResolution {
  const reading: Reading = {
    files,
    ruleIds,
    layers: [],
    wanted: new Set(),
    counted: { files: 0, broken: false },
    ...(today === undefined ? {} : { today }),
  };
  const problems = readLayer(path, reading, []);
  return { layers: reading.layers, problems, wanted: [...reading.wanted], broken: reading.counted.broken };
}

/** The path of a file that a configuration names in `extends`; undefined for presets, and for what leaves the workspace. */
export function basePath(from: string, name: string): string | undefined {
  return isFile(name) ? joined(from, name) : undefined;
}

/** Adds the layers of one file, those it is built on first; returns what is wrong with it. */
function readLayer(path: string, reading: Reading, above: readonly string[]): ReadProblem[] {
  const text = reading.files.get(path);
  if (text === undefined) reading.wanted.add(path);
  if (text === undefined || text === null) return [];
  if (reading.layers.length >= MOST || reading.counted.files++ >= MOST)
    return [
      {
        range: { start: 0, end: 1 },
        text: `More than ${MOST} configurations are built on each other; the rest was not read.`,
        severity: "error",
      },
    ];
  const { config, problems, bases, broken } = readConfig(text, reading.ruleIds, {
    path,
    ...(reading.today === undefined ? {} : { today: reading.today }),
  });
  reading.counted.broken ||= broken;
  const inherited = bases.flatMap((base) => readBase(base, path, reading, [...above, path]));
  reading.layers.push({ name: path, preset: false, config });
  return [...problems, ...inherited];
}

function readBase(
  { name, range }: { readonly name: string; readonly range: SourceRange },
  from: string,
  reading: Reading,
  above: readonly string[],
): ReadProblem[] {
  const wrong = (text: string): ReadProblem[] => [
    { range, text: `${text} The rest stays in force.`, severity: "error" },
  ];
  if (!isFile(name)) {
    const preset = presets.find(({ id }) => id === name.trim().toLowerCase());
    if (!preset) return wrong(noPreset(name));
    if (reading.layers.length < MOST) reading.layers.push({ name: preset.id, preset: true, config: preset.config });
    return [];
  }
  const path = joined(from, name);
  if (path === undefined) return wrong(`"${name}" leads outside the workspace, so it was not read.`);
  if (above.includes(path))
    return wrong(`${path} is built on this file itself, in a circle: ${[...above, path].join(", then ")}.`);
  if (above.length > DEEPEST)
    return wrong(`"${name}" is more than ${DEEPEST} files away from the first, so it was not read.`);
  const text = reading.files.get(path);
  if (text === null) return wrong(`There is no file ${path}.`);
  return readLayer(path, reading, above).map((problem) => ({
    ...problem,
    range,
    text: text === undefined ? problem.text : `In ${path}, line ${lineOf(text, problem.range.start)}: ${problem.text}`,
  }));
}

function lineOf(text: string, offset: number): number {
  return positionAt(lineStarts(text), offset).line + 1;
}

/** Presets are bare words; whatever has a slash or a file's ending is a path. */
const isFile = (name: string): boolean => /[/\\]|\.(?:jsonc?|ya?ml)$/i.test(name);

function noPreset(name: string): string {
  const near = presets.find(({ id }) => slipsBetween(id, name.toLowerCase(), 2) <= 2);
  const names = presets.map(({ id }) => id).join(", ");
  return near
    ? `There is no preset "${name.slice(0, 60)}". Did you mean ${near.id}?`
    : `There is no preset "${name.slice(0, 60)}"; there are ${names}. A file is named by its path, such as ./base.json.`;
}

/** `../base.json` beside `a/b/.pecr-lint.json` is `a/base.json`; undefined for what leaves the workspace. */
function joined(from: string, name: string): string | undefined {
  if (/^(?:[/\\]|[a-z][a-z\d+.-]*:)/i.test(name)) return undefined;
  const parts = from.split("/").slice(0, -1);
  for (const part of name.split(/[/\\]/)) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
