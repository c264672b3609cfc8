/** Allowed wording that no file of a whole run has: what an exception was made for may be gone, or it is not written as readers see it. */

import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { allowedWording, type Linter, type LintOptions, quote, type SourceFile } from "../core";
import type { ConfigFile } from "./configs";
import type { Faults } from "./faults";
import { readText } from "./files";

/** Hears of every file of a run. */
export class Wording {
  /** By configuration file: words that were met. */
  readonly #met = new Map<string, Set<string>>();
  readonly #folders: readonly string[];

  /** `words` are the command line's; only folders among them are covered as a whole. */
  constructor(words: readonly string[]) {
    this.#folders = (words.length > 0 ? words : ["."])
      .filter((word) => existsSync(word) && statSync(word).isDirectory())
      .map((word) => path.resolve(word));
  }

  hear(source: SourceFile, options: LintOptions, { layers, folder }: ConfigFile, linter: Linter): void {
    if (!options.facts.vocabulary || !this.#covers(folder)) return;
    const met = linter.metAllowed(source, options);
    for (const { name, preset, config } of layers) {
      const settings = [config, ...(config.overrides ?? [])];
      if (preset || !settings.some(({ vocabulary }) => vocabulary?.allow) || !this.#covers(path.dirname(name)))
        continue;
      const known = this.#met.get(name) ?? new Set<string>();
      for (const words of met) known.add(words);
      this.#met.set(name, known);
    }
  }

  /** Hints, at the entries. Called after a run in which every file was read. */
  tell(faults: Faults, say: (text: string) => string): void {
    for (const [name, met] of this.#met) {
      const text = readText(name);
      const unmet = allowedWording(text, name).filter(({ words }) => !met.has(words));
      const problems = unmet.map(({ words, range }) => ({
        range,
        text: say(
          `The allowed wording ${quote(words)} was met in none of the files that were checked. Take it out, or write it as readers see it.`,
        ),
      }));
      faults.hint(name, text, problems);
    }
  }

  #covers(folder: string): boolean {
    return this.#folders.some((covered) => {
      const relative = path.relative(covered, path.resolve(folder));
      return !relative.startsWith("..") && !path.isAbsolute(relative);
    });
  }
}
