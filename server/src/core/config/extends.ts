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
  /** What is wrong with the file itself, and with the way from it to others, at its place. */
  readonly problems: readonly ReadProblem[];
  /** What is wrong with the files that it is built on, each file once. */
  readonly elsewhere: readonly BaseFault[];
  /** Files that would be read if they were there: hand in their texts, or null, and ask again. */
  readonly wanted: readonly string[];
  /** Some file could not be read to its end. */
  readonly broken: boolean;
}

/** A file with faults that a configuration is built on. */
export interface BaseFault {
  /** Inside the workspace. */
  readonly path: string;
  readonly text: string;
  /** At least one, in places of `text`. */
  readonly problems: readonly ReadProblem[];
  /** Where the configuration names the file, or the one that leads to it. */
  readonly named: SourceRange;
}

interface Reading {
  readonly files: ReadonlyMap<string, string | null>;
  readonly ruleIds: readonly string[];
  readonly today?: string;
  readonly layers: ConfigLayer[];
  readonly wanted: Set<string>;
  readonly elsewhere: Map<string, BaseFault>;
  /** What is wrong with the whole, at its place in the first file. */
  readonly ofRoot: ReadProblem[];
  readonly counted: { files: number; broken: boolean; full: boolean };
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
    elsewhere: new Map(),
    ofRoot: [],
    counted: { files: 0, broken: false, full: false },
    ...(today === undefined ? {} : { today }),
  };
  const problems = readLayer(path, reading, []);
  return {
    layers: reading.layers,
    problems: [...problems, ...reading.ofRoot],
    elsewhere: [...reading.elsewhere.values()],
    wanted: [...reading.wanted],
    broken: reading.counted.broken,
  };
}

/** One line for the faults of a file, at the place where it is named: for fronts that show them nowhere else. */
export function faultAtName({ path, text, problems, named }: BaseFault): ReadProblem {
  const [first, ...more] = problems;
  const { line } = positionAt(lineStarts(text), first!.range.start);
  const rest = more.length === 0 ? "" : ` There are ${more.length} more faults in that file.`;
  return {
    range: named,
    text: `In ${path}, line ${line + 1}: ${first!.text}${more.length === 1 ? " There is 1 more fault in that file." : rest}`,
    ...(problems.some(({ severity }) => severity === "error") ? { severity: "error" } : {}),
  };
}

/** The path of a file that a configuration names in `extends`; undefined for presets, and for what leaves the workspace. */
export function basePath(from: string, name: string): string | undefined {
  return isFile(name) ? joined(from, name) : undefined;
}

/** Adds the layers of one file, those it is built on first; returns what is wrong with it. `named` is where the first file leads to it. */
function readLayer(path: string, reading: Reading, above: readonly string[], named?: SourceRange): ReadProblem[] {
  const text = reading.files.get(path);
  if (text === undefined) reading.wanted.add(path);
  if (text === undefined || text === null) return [];
  if (isFull(reading)) return [];
  reading.counted.files++;
  const { config, problems, bases, broken } = readConfig(text, reading.ruleIds, {
    path,
    ...(reading.today === undefined ? {} : { today: reading.today }),
  });
  reading.counted.broken ||= broken;
  const inherited = bases.flatMap((base) => readBase(base, path, reading, [...above, path], named ?? base.range));
  reading.layers.push({ name: path, preset: false, config });
  return [...problems, ...inherited];
}

function readBase(
  { name, range }: { readonly name: string; readonly range: SourceRange },
  from: string,
  reading: Reading,
  above: readonly string[],
  named: SourceRange,
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
  if (above.includes(path)) {
    const circle = wrong(`${path} is built on this file itself, in a circle: ${[...above, path].join(", then ")}.`);
    return path === above[0] ? atRoot(circle, reading, named) : circle;
  }
  if (above.length > DEEPEST) {
    const far = wrong(`"${name}" is more than ${DEEPEST} files away from the first, so it was not read.`);
    return atRoot(far, reading, named);
  }
  const text = reading.files.get(path);
  if (text === null) return wrong(`There is no file ${path}.`);
  if (text !== undefined && isFull(reading)) return tooMany(reading, named);
  const problems = readLayer(path, reading, above, named);
  if (text !== undefined && problems.length > 0) reading.elsewhere.set(path, { path, text, problems, named });
  return [];
}

const isFull = ({ layers, counted }: Reading): boolean => layers.length >= MOST || counted.files >= MOST;

/** A fault of the way from the first file to here: alone, the file that has the line would not show it. */
function atRoot(faults: readonly ReadProblem[], { ofRoot }: Reading, named: SourceRange): ReadProblem[] {
  ofRoot.push(...faults.map((fault) => ({ ...fault, range: named })));
  return [];
}

/** Told once, where the first file that was not read is named. */
function tooMany(reading: Reading, named: SourceRange): ReadProblem[] {
  if (reading.counted.full) return [];
  reading.counted.full = true;
  const text = `More than ${MOST} configurations are built on each other; the rest was not read.`;
  return atRoot([{ range: named, text, severity: "error" }], reading, named);
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
