/** Which templates name which consent records: in every linted file of the workspace where those can be listed, else in open documents. */

import type { Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { isRegister } from "../core";
import { type Context, toSource } from "./context";
import { toRange } from "./toLsp";

/** A place that names a record. */
export interface Reference {
  readonly id: string;
  readonly uri: string;
  readonly range: Range;
  /** The characters at `range`: an encoded file may write an id in another way. */
  readonly written: string;
  /** Of an open document; null for a file that is not open. */
  readonly version: number | null;
}
/** What a search found, and whether it saw the whole workspace. */
export interface Search {
  readonly references: readonly Reference[];
  readonly everywhere: boolean;
}

/** Files that are read at one time. */
const AT_ONCE = 20;
/** A larger file is no template. */
const LARGEST = 2_000_000;

export class References {
  #listed: Promise<readonly string[] | undefined> | undefined;
  readonly #closed = new Map<string, Promise<readonly Reference[]>>();
  readonly #open = new Map<string, { version: number; found: readonly Reference[] }>();

  constructor(private readonly context: () => Context) {}

  /** Files that changed are read anew; all of them when none are named, or when which are linted may have changed. */
  forget(changed?: readonly string[]): void {
    this.#listed = undefined;
    if (!changed || changed.length === 0 || changed.some((uri) => /\.pecr-lint\.(?:jsonc?|ya?ml)$/.test(uri)))
      this.#closed.clear();
    else for (const uri of changed) this.#closed.delete(uri);
  }

  /** References of an open document. */
  of(document: TextDocument): readonly Reference[] {
    const known = this.#open.get(document.uri);
    if (known?.version === document.version) return known.found;
    const found = read(this.context(), document, document.version);
    this.#open.set(document.uri, { version: document.version, found });
    return found;
  }

  /** Addresses of the workspace's files that may be templates, asked for once until files change; undefined when nobody can tell. */
  listed(): Promise<readonly string[] | undefined> {
    return (this.#listed ??= this.context().workspace.list());
  }

  /** Every reference whose nearest register is this one. */
  async to(registerUri: string): Promise<Search> {
    const context = this.context();
    const open = context.documents.all().filter(({ uri }) => !isRegister(uri));
    const openUris = new Set(open.map(({ uri }) => uri));
    for (const uri of this.#open.keys()) if (!openUris.has(uri)) this.#open.delete(uri);
    const listed = await this.listed();
    const found: Reference[] = [];
    for (const document of open)
      if (await context.settings.declares(document.uri, document.languageId)) found.push(...this.of(document));
    const closed = (listed ?? []).filter((uri) => !openUris.has(uri) && !isRegister(uri));
    for (let at = 0; at < closed.length; at += AT_ONCE) {
      const batch = await Promise.all(closed.slice(at, at + AT_ONCE).map((uri) => this.#closedFile(uri)));
      found.push(...batch.flat());
    }
    const uris = [...new Set(found.map(({ uri }) => uri))];
    const registers = await Promise.all(uris.map((uri) => context.registers.for(uri)));
    const ours = new Set(uris.filter((_, index) => registers[index]?.uri === registerUri));
    return { references: found.filter(({ uri }) => ours.has(uri)), everywhere: listed !== undefined };
  }

  #closedFile(uri: string): Promise<readonly Reference[]> {
    let known = this.#closed.get(uri);
    if (!known) this.#closed.set(uri, (known = this.#readFile(uri)));
    return known;
  }

  async #readFile(uri: string): Promise<readonly Reference[]> {
    const context = this.context();
    if (!(await context.settings.declares(uri, ""))) return [];
    const text = await context.workspace.read(uri);
    // Most files name no consent; those are not read as templates.
    if (text === undefined || text.length > LARGEST || !/consent/i.test(text)) return [];
    return read(context, TextDocument.create(uri, "", 0, text), null);
  }
}

function read(context: Context, document: TextDocument, version: number | null): readonly Reference[] {
  return context.linter.consentReferences(toSource(context, document)).map(({ value, range }) => ({
    id: value,
    uri: document.uri,
    range: toRange(document, range),
    written: document.getText().slice(range.start, range.end),
    version,
  }));
}
