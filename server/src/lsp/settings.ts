/** Which settings are in force for a document: the editor's for its folder, under the nearest configuration file and all that it is built on. */

import type { Connection } from "vscode-languageserver";
import {
  type Config,
  CONFIG_NAMES,
  type ConfigLayer,
  type ConfigResolution,
  dayOf,
  type Explained,
  explain,
  faultAtName,
  flatten,
  isLinted,
  isSidecar,
  LANGUAGES,
  type LintOptions,
  type ProductLanguage,
  readConfig,
  type Problem,
  type ReadProblem,
  resolveConfig,
  ruleIds,
  settingsFor,
  toOptions,
} from "../core";
import { type EditorSettings, SETTINGS_SECTION } from "../protocol";
import type { Workspace } from "./workspace";

/** What holds for one document now; wrong as soon as settings or files change. */
export interface InForce {
  readonly options: LintOptions;
  readonly linted: boolean;
  /** Language of findings, where the editor's setting names one. */
  readonly language?: ProductLanguage;
  /** Address of the configuration file, when there is one. */
  readonly config?: string;
  /** What is wrong with the document, when it is a configuration itself. */
  readonly problems?: readonly ReadProblem[];
  /** What is wrong with the document, when it is a sidecar. */
  readonly beside?: readonly Problem[];
}
interface ConfigFile {
  readonly uri: string;
  readonly folder: string;
  readonly layers: readonly ConfigLayer[];
}
/** What applies to one document before it becomes options. */
interface Applied {
  readonly path: string;
  readonly layers: readonly ConfigLayer[];
  readonly linted: boolean;
  readonly language?: ProductLanguage;
  readonly file?: ConfigFile;
}

/** Caches what clients and files say until they say that it changed. */
export class Settings {
  readonly #editor = new Map<string, Promise<EditorSettings>>();
  readonly #folders = new Map<string, Promise<ConfigFile | undefined>>();
  /** What each configuration said when it could last be read to its end. */
  readonly #good = new Map<string, readonly ConfigLayer[]>();
  /** Addresses of files that some configuration is built on. */
  readonly #used = new Set<string>();

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

  /** Whether a file is a configuration, or one is built on it. */
  uses(uri: string): boolean {
    return isConfig(uri) || this.#used.has(decodeURIComponent(uri));
  }

  /** Whether a file may declare something: a template that is checked, or a sidecar. */
  async declares(uri: string, languageId: string): Promise<boolean> {
    return isSidecar(uri) || (await this.for(uri, languageId)).linted;
  }

  async for(uri: string, languageId: string): Promise<InForce> {
    const { path, layers, linted, language, file } = await this.#applied(uri, languageId);
    return {
      options: toOptions(settingsFor(path, flatten(layers)), dayOf(new Date())),
      linted,
      ...(language ? { language } : {}),
      ...(file ? { config: file.uri } : {}),
    };
  }

  /** What is in force for a document, value by value. */
  async explain(uri: string, languageId: string): Promise<Explained & { readonly config?: string }> {
    const { path, layers, linted, file } = await this.#applied(uri, languageId);
    return {
      ...explain(path, layers, linted),
      path: this.workspace.pathOf(uri),
      ...(file ? { config: file.uri } : {}),
    };
  }

  /** What is wrong with a configuration as it is being written. Faults of files that it is built on are told where they are named, unless the file is `shown` with its own. */
  async check(uri: string, text: string, shown: (uri: string) => boolean): Promise<readonly ReadProblem[]> {
    const { problems: own, elsewhere, broken } = await this.#resolve(uri, text);
    const unseen = elsewhere.filter(({ path }) => !shown(this.workspace.addressOf(path, uri) ?? ""));
    const found = [...own, ...unseen.map(faultAtName)];
    const last = "This file cannot be read to its end as it is now, so its last good state counts until it can.";
    const problems =
      broken && this.#good.has(uri)
        ? [{ range: { start: 0, end: 1 }, text: last, severity: "error" as const }, ...found]
        : found;
    const name = uri.slice(uri.lastIndexOf("/") + 1);
    for (const before of CONFIG_NAMES.slice(0, Math.max(0, CONFIG_NAMES.indexOf(name)))) {
      if ((await this.workspace.read(`${parentOf(uri)}/${before}`)) === undefined) continue;
      const why = `This file is not read, because ${before} lies beside it. Keep one of the two.`;
      return [{ range: { start: 0, end: 1 }, text: why }, ...problems];
    }
    return problems;
  }

  async #applied(uri: string, languageId: string): Promise<Applied> {
    const [editor, file] = await Promise.all([this.#editorSettings(uri), this.#nearest(parentOf(uri))]);
    const layers = [{ name: "editor settings", preset: false, config: fromSettings(editor) }, ...(file?.layers ?? [])];
    const path = file ? relativeTo(file.folder, uri) : this.workspace.pathOf(uri);
    const untitled = uri.startsWith("untitled:");
    const linted = editor.enable !== false && isLinted({ path, languageId, untitled }, flatten(layers));
    const language = LANGUAGES.find((id) => id === editor.language);
    return { path, layers, linted, ...(language ? { language } : {}), ...(file ? { file } : {}) };
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
      if (text !== undefined) return { uri, folder, layers: await this.#layersOf(uri, text) };
    }
    const parent = parentOf(folder);
    return parent === folder ? undefined : this.#nearest(parent);
  }

  /** Of a file that cannot be read to its end as it is now, the layers of its last good state. */
  async #layersOf(uri: string, text: string): Promise<readonly ConfigLayer[]> {
    const { layers, broken } = await this.#resolve(uri, text);
    if (broken) return this.#good.get(uri) ?? layers;
    this.#good.set(uri, layers);
    return layers;
  }

  /** Reads what a configuration is built on, round by round, inside the workspace. */
  async #resolve(uri: string, text: string): Promise<ConfigResolution> {
    const root = this.workspace.rootOf(uri);
    const path = this.workspace.pathOf(uri);
    const files = new Map<string, string | null>([[path, text]]);
    for (;;) {
      const resolution = resolveConfig(path, files, ruleIds, dayOf(new Date()));
      if (resolution.wanted.length === 0) return resolution;
      for (const wanted of resolution.wanted) {
        const address = `${root}/${wanted.split("/").map(encodeURIComponent).join("/")}`;
        this.#used.add(decodeURIComponent(address));
        files.set(wanted, root === undefined ? null : ((await this.workspace.read(address)) ?? null));
      }
    }
  }
}

/** Whether an address is that of a folder's configuration. */
export function isConfig(uri: string): boolean {
  return CONFIG_NAMES.some((name) => uri.endsWith(`/${name}`));
}

/** Editor settings are checked like a file's: what does not fit is left out. */
function fromSettings({ enable: _enable, language: _language, ...settings }: EditorSettings): Config {
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
