/** The consent register in force for a template: the nearest upwards, read once and kept until it changes, never on a keystroke. */

import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { isRegister, readRegister, type Register, REGISTER_NAMES, type RegisterReading, toRegister } from "../core";
import type { Workspace } from "./workspace";

/** A register with everything that features need of it. */
export interface KnownRegister {
  readonly uri: string;
  /** The text that `reading` speaks of; features turn its offsets into positions by it. */
  readonly document: TextDocument;
  readonly reading: RegisterReading;
  readonly register: Register;
}

export class Registers {
  /** What was found from each folder upwards. */
  readonly #folders = new Map<string, Promise<KnownRegister | undefined>>();
  /** The last state of each register that could be read to its end. */
  readonly #good = new Map<string, KnownRegister>();
  /** Registers that people were told of, until they are well again. */
  readonly #told = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    /** The text of a register that is open in the editor. */
    private readonly openText: (uri: string) => string | undefined,
  ) {}

  /** Looks again for every register; those whose text is the same are not read again. */
  forget(): void {
    this.#folders.clear();
  }

  /** Whether one of these files is a register, so that `forget` is due. */
  concerns(uris: readonly string[]): boolean {
    return uris.some(isRegister);
  }

  /** Undefined where the workspace has no register above the file. */
  for(uri: string): Promise<KnownRegister | undefined> {
    return this.#nearest(parentOf(uri));
  }

  /** A register as it is open in the editor, whatever its state. */
  opened(document: TextDocument): KnownRegister {
    const good = this.#good.get(document.uri);
    if (good?.document.getText() === document.getText()) return good;
    const reading = readRegister(document.getText(), document.uri);
    const register = toRegister(reading, this.workspace.pathOf(document.uri));
    return { uri: document.uri, document, reading, register };
  }

  #nearest(folder: string): Promise<KnownRegister | undefined> {
    if (!this.workspace.contains(folder)) return Promise.resolve(undefined);
    let known = this.#folders.get(folder);
    if (!known) this.#folders.set(folder, (known = this.#search(folder)));
    return known;
  }

  async #search(folder: string): Promise<KnownRegister | undefined> {
    const uris = REGISTER_NAMES.map((name) => `${folder}/${name}`);
    const texts = await Promise.all(uris.map(async (uri) => this.openText(uri) ?? (await this.workspace.read(uri))));
    const at = texts.findIndex((text) => text !== undefined);
    if (at >= 0) return this.#read(uris[at]!, texts[at]!);
    const gone = uris.map((uri) => this.#good.get(uri)).find((known) => known !== undefined);
    if (gone) return this.#stale(gone, "is no longer there");
    const parent = parentOf(folder);
    return parent === folder ? undefined : this.#nearest(parent);
  }

  #read(uri: string, text: string): KnownRegister {
    const good = this.#good.get(uri);
    if (good?.document.getText() === text) {
      this.#told.delete(uri);
      return good;
    }
    const reading = readRegister(text, uri);
    const name = this.workspace.pathOf(uri);
    const known = {
      uri,
      document: TextDocument.create(uri, "", 0, text),
      reading,
      register: toRegister(reading, name),
    };
    if (reading.broken) return good ? this.#stale(good, "cannot be read as it is now") : known;
    this.#told.delete(uri);
    this.#good.set(uri, known);
    return known;
  }

  /** The last good state, which says what it is; people are told once. */
  #stale(known: KnownRegister, what: string): KnownRegister {
    if (!this.#told.has(known.uri)) {
      this.#told.add(known.uri);
      void this.connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `PECR Lint: ${known.register.name} ${what}. Its last good state is used until it can be read again, or the language server is restarted.`,
      });
    }
    return { ...known, register: { ...known.register, stale: `The file ${what}, so its last good state counts.` } };
  }
}

function parentOf(uri: string): string {
  const cut = uri.lastIndexOf("/");
  return cut <= uri.indexOf("://") + 2 ? uri : uri.slice(0, cut);
}
