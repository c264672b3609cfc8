/** The configuration of each file, for the command line: found upwards from it, with everything that it is built on. */

import { existsSync, statSync } from "node:fs";
import path from "node:path";
import {
  CONFIG_NAMES,
  type ConfigLayer,
  dayOf,
  type Explained,
  explain,
  flatten,
  isLinted,
  type LintOptions,
  resolveConfig,
  ruleIds,
  settingsFor,
  toOptions,
} from "../core";
import type { Over } from "./args";
import type { Tell } from "./faults";
import { isTemplate, readText, shown, slashed } from "./files";
import { Registers } from "./registers";

/** A configuration with the folder that its globs are relative to. */
export interface ConfigFile {
  readonly layers: readonly ConfigLayer[];
  readonly config: ReturnType<typeof flatten>;
  readonly folder: string;
}

/** A larger file is no configuration. */
const LARGEST = 1_000_000;

/** The nearest configuration upwards from each file, read once a folder. */
export class Configs {
  readonly #byFolder = new Map<string, ConfigFile | undefined>();
  readonly #fixed: ConfigFile | undefined;
  readonly #registers: Registers;

  /** `file` is used for everything, instead of the nearest one; `over` counts before any. `tell` hears of problems in configurations and registers. */
  constructor(
    private readonly tell: Tell,
    file?: string,
    private readonly over: Over = {},
  ) {
    this.#registers = new Registers(tell);
    this.#fixed = file === undefined ? undefined : this.#read(file);
  }

  for(file: string): ConfigFile {
    return (
      this.#fixed ??
      this.#nearest(path.dirname(path.resolve(file))) ?? { layers: [], config: {}, folder: process.cwd() }
    );
  }

  /** As `optionsFor`, for those who ask nothing of consents: the register is not read, and what is wrong with it not told. */
  wordingOptionsFor(file: string): LintOptions {
    const { config } = this.for(file);
    return toOptions({ ...settingsFor(this.#pathOf(file), config), ...this.over }, dayOf(new Date()));
  }

  optionsFor(file: string): LintOptions {
    const options = this.wordingOptionsFor(file);
    const register = this.#registers.for(file);
    return register ? { ...options, facts: { ...options.facts, register } } : options;
  }

  /** What is in force for one file, and from where. */
  explain(file: string): Explained {
    const { layers, config } = this.for(file);
    const relative = this.#pathOf(file);
    // A file that is named is checked when its kind is a template's, whatever the globs say.
    const languageId = isTemplate(file) ? "message-template" : "";
    return { ...explain(relative, layers, isLinted({ path: relative, languageId }, config)), path: shown(file) };
  }

  #pathOf(file: string): string {
    return slashed(path.relative(this.for(file).folder, path.resolve(file)));
  }

  #nearest(folder: string): ConfigFile | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    const [name, ...unread] = CONFIG_NAMES.filter((candidate) => existsSync(path.join(folder, candidate)));
    const parent = path.dirname(folder);
    for (const other of unread) {
      const text = `This file is not read, because ${name} lies beside it. Keep one of the two.`;
      this.tell({
        file: path.join(folder, other),
        text: "",
        kind: "configuration",
        problems: [{ range: { start: 0, end: 0 }, text }],
      });
    }
    const found = name ? this.#read(path.join(folder, name)) : parent === folder ? undefined : this.#nearest(parent);
    this.#byFolder.set(folder, found);
    return found;
  }

  #read(file: string): ConfigFile {
    const absolute = path.resolve(file);
    const root = rootOf(absolute);
    const name = slashed(path.relative(root, absolute));
    const text = readText(absolute);
    const files = new Map<string, string | null>([[name, text]]);
    let resolution = resolveConfig(name, files, ruleIds, dayOf(new Date()));
    while (resolution.wanted.length > 0) {
      for (const wanted of resolution.wanted) files.set(wanted, readIfThere(path.join(root, wanted)));
      resolution = resolveConfig(name, files, ruleIds, dayOf(new Date()));
    }
    this.tell({ file, text, kind: "configuration", problems: resolution.problems });
    for (const base of resolution.elsewhere)
      this.tell({
        file: path.join(root, base.path),
        text: base.text,
        kind: "configuration",
        problems: base.problems,
      });
    const layers = resolution.layers.map((layer) =>
      layer.preset ? layer : { ...layer, name: shown(path.join(root, layer.name)) },
    );
    return { layers, config: flatten(layers), folder: path.dirname(absolute) };
  }
}

function readIfThere(file: string): string | null {
  try {
    const status = statSync(file);
    return status.isFile() && status.size <= LARGEST ? readText(file) : null;
  } catch {
    return null;
  }
}

/** Outside this folder nothing is built on: the repository, else the outer one of the working directory and the configuration's folder. */
function rootOf(file: string): string {
  const own = path.dirname(file);
  for (let folder = own; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, ".git"))) return folder;
    if (folder === path.dirname(folder)) break;
  }
  const cwd = process.cwd();
  return path.relative(cwd, own).startsWith("..") ? own : cwd;
}
