/** Reads what templates include, through the workspace, and remembers it until it changes. */

import type { Linter, LintOptions, SourceFile } from "../core";
import type { Workspace } from "./workspace";

/** Rounds of includes of includes. */
const DEEPEST = 5;

/** Reads at most five rounds of includes, all in the template's own workspace folder. */
export class Includes {
  /** Texts by address; null for what is not there. */
  readonly #known = new Map<string, Promise<string | null>>();

  constructor(
    private readonly workspace: Workspace,
    /** The text of a file that counts as it is open in the editor. */
    private readonly openText: (uri: string) => string | undefined,
  ) {}

  /** Forgets everything: the next question reads anew. */
  forget(): void {
    this.#known.clear();
  }

  /** Options with the files that a template includes. Outside a workspace folder nothing is read. */
  async complete(source: SourceFile, options: LintOptions, linter: Linter): Promise<LintOptions> {
    const root = this.workspace.rootOf(source.uri);
    if (root === undefined) return options;
    const files = new Map<string, string>();
    const tried = new Set<string>();
    for (let round = 0; round < DEEPEST; round++) {
      const current = { ...options, facts: { ...options.facts, files } };
      const wanted = linter.wanted(source, current).filter((path) => !tried.has(path));
      if (wanted.length === 0) return current;
      const texts = await Promise.all(
        wanted.map((path) => this.#read(`${root}/${path.split("/").map(encodeURIComponent).join("/")}`)),
      );
      wanted.forEach((path, index) => {
        tried.add(path);
        const text = texts[index];
        if (text !== null && text !== undefined) files.set(path, text);
      });
    }
    return { ...options, facts: { ...options.facts, files } };
  }

  #read(uri: string): Promise<string | null> {
    const open = this.openText(uri);
    if (open !== undefined) return Promise.resolve(open);
    let known = this.#known.get(uri);
    if (!known) this.#known.set(uri, (known = this.workspace.read(uri).then((text) => text ?? null)));
    return known;
  }
}
