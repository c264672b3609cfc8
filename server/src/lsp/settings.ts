/** Which settings are in force for a document: the editor's for its folder, under the nearest configuration file. */

import type { Connection } from "vscode-languageserver";
import {
  type Config,
  isLinted,
  type LintOptions,
  merge,
  readConfig,
  type ReadProblem,
  ruleIds,
  settingsFor,
  toOptions,
} from "../core";
import { type EditorSettings, SETTINGS_SECTION } from "../protocol";
import type { Workspace } from "./workspace";

/** Of two in one folder, the first of these is read. */
export const CONFIG_NAMES = [".pecr-lint.json", ".pecr-lint.jsonc"];

/** What holds for one document now; wrong as soon as settings or files change. */
export interface InForce {
  readonly options: LintOptions;
  readonly linted: boolean;
  /** Address of the configuration file, when there is one. */
  readonly config?: string;
}
interface ConfigFile {
  readonly uri: string;
  readonly folder: string;
  readonly config: Config;
  readonly problems: readonly ReadProblem[];
}

/** Caches what clients and files say until they say that it changed. */
export class Settings {
  readonly #editor = new Map<string, Promise<EditorSettings>>();
  readonly #folders = new Map<string, Promise<ConfigFile | undefined>>();

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly asksClient: () => boolean,
  ) {}

  /** Forgets everything: the next question reads anew. */
  forget(): void {
    this.#editor.clear();
    this.#folders.clear();
  }

  async for(uri: string, languageId: string): Promise<InForce> {
    const [editor, file] = await Promise.all([this.#editorSettings(uri), this.#nearest(parentOf(uri))]);
    const fromEditor = fromSettings(editor);
    const config: Config = { ...fromEditor, ...file?.config };
    const path = file ? relativeTo(file.folder, uri) : this.workspace.pathOf(uri);
    const settings = merge(settingsFor(path, fromEditor), settingsFor(path, file?.config ?? {}));
    const untitled = uri.startsWith("untitled:");
    return {
      options: toOptions(settings),
      linted: editor.enable !== false && isLinted({ path, languageId, untitled }, config),
      ...(file ? { config: file.uri } : {}),
    };
  }

  async #editorSettings(uri: string): Promise<EditorSettings> {
    if (!this.asksClient()) return {};
    let known = this.#editor.get(uri);
    if (!known) {
      known = (
        this.connection.workspace.getConfiguration({
          scopeUri: uri,
          section: SETTINGS_SECTION,
        }) as Promise<EditorSettings | null>
      ).then(
        (settings) => settings ?? {},
        () => ({}),
      );
      this.#editor.set(uri, known);
    }
    return known;
  }

  /** The configuration of a folder or of the nearest one above it, never above the workspace. */
  #nearest(folder: string): Promise<ConfigFile | undefined> {
    if (!this.workspace.contains(folder)) return Promise.resolve(undefined);
    let known = this.#folders.get(folder);
    if (!known) this.#folders.set(folder, (known = this.#search(folder)));
    return known;
  }

  async #search(folder: string): Promise<ConfigFile | undefined> {
    for (const name of CONFIG_NAMES) {
      const uri = `${folder}/${name}`;
      const text = await this.workspace.read(uri);
      if (text !== undefined) return { uri, folder, ...readConfig(text, ruleIds) };
    }
    const parent = parentOf(folder);
    return parent === folder ? undefined : this.#nearest(parent);
  }
}

/** Editor settings are checked like a file's: what does not fit is left out. */
function fromSettings({ enable: _enable, ...settings }: EditorSettings): Config {
  const present = Object.fromEntries(
    Object.entries(settings).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
  return readConfig(JSON.stringify(present), ruleIds).config;
}

function parentOf(uri: string): string {
  const cut = uri.lastIndexOf("/");
  return cut <= uri.indexOf("://") + 2 ? uri : uri.slice(0, cut);
}

function relativeTo(folder: string, uri: string): string {
  return decodeURIComponent(uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : uri);
}
