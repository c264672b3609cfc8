/** The folders the client works in, and the one way to read a file in them: through the client, else by the entry's own reader. */

import type { Connection } from "vscode-languageserver";
import { type ReadFileAnswer, ReadFileRequest } from "../protocol";

/** Reads a file by address; undefined when there is none. Given by the entry that has a disk. */
export type DiskReader = (uri: string) => Promise<string | undefined>;

/** The gate to files: nothing outside the client's folders is read, whoever asks. */
export class Workspace {
  #folders: readonly string[] = [];
  #throughClient = false;

  constructor(
    private readonly connection: Connection,
    private readonly disk: DiskReader | undefined,
  ) {}

  setFolders(uris: readonly string[]): void {
    this.#folders = uris.map((uri) => uri.replace(/\/$/, ""));
  }

  readThroughClient(): void {
    this.#throughClient = true;
  }

  /** Whether a folder or file lies in the workspace; nothing outside is ever read. */
  contains(uri: string): boolean {
    return this.#folders.some((folder) => uri === folder || uri.startsWith(`${folder}/`));
  }

  /** The workspace folder that holds a file. */
  rootOf(uri: string): string | undefined {
    return this.#folders.find((folder) => uri.startsWith(`${folder}/`));
  }

  /** The path inside the workspace, else the file's name. */
  pathOf(uri: string): string {
    const folder = this.#folders.find((candidate) => uri.startsWith(`${candidate}/`));
    const path = folder ? uri.slice(folder.length + 1) : uri.slice(uri.lastIndexOf("/") + 1);
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }

  async read(uri: string): Promise<string | undefined> {
    if (!this.contains(uri)) return undefined;
    if (!this.#throughClient) return this.disk?.(uri);
    const answer = await this.connection.sendRequest<ReadFileAnswer>(ReadFileRequest, { uri }).catch(() => null);
    return answer ?? undefined;
  }
}
