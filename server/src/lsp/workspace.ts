/** The folders the client works in, and the one way to read a file in them: through the client, else by the entry's own reader. */

import type { Connection } from "vscode-languageserver";
import { type ListFilesAnswer, ListFilesRequest, type ReadFileAnswer, ReadFileRequest } from "../protocol";

/** Reads a file by address; undefined when there is none. Given by the entry that has a disk. */
export type DiskReader = (uri: string) => Promise<string | undefined>;

/** Addresses of the files below a folder that may be templates. Given by the entry that has a disk. */
export type DiskLister = (folder: string) => Promise<readonly string[]>;

/** The gate to files: nothing outside the client's folders is read, whoever asks. */
export class Workspace {
  #folders: readonly string[] = [];
  #throughClient = false;
  #listsThroughClient = false;

  constructor(
    private readonly connection: Connection,
    private readonly disk: DiskReader | undefined,
    private readonly lister: DiskLister | undefined,
  ) {}

  setFolders(uris: readonly string[]): void {
    this.#folders = uris.map((uri) => uri.replace(/\/$/, ""));
  }

  readThroughClient(): void {
    this.#throughClient = true;
  }

  listThroughClient(): void {
    this.#listsThroughClient = true;
  }

  /** Addresses of the files that may be templates; undefined when neither client nor disk can tell. */
  async list(): Promise<readonly string[] | undefined> {
    if (this.#listsThroughClient) {
      const answer = await this.connection.sendRequest<ListFilesAnswer>(ListFilesRequest).catch(() => null);
      return answer?.filter((uri) => this.contains(uri));
    }
    if (this.#throughClient || !this.lister || this.#folders.length === 0) return undefined;
    return (await Promise.all(this.#folders.map((folder) => this.lister!(folder)))).flat();
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

  /** The address of a path in the workspace folder that holds `near`; undefined outside any. */
  addressOf(path: string, near: string): string | undefined {
    const root = this.rootOf(near);
    return root === undefined ? undefined : `${root}/${path.split("/").map(encodeURIComponent).join("/")}`;
  }

  async read(uri: string): Promise<string | undefined> {
    if (!this.contains(uri)) return undefined;
    if (!this.#throughClient) return this.disk?.(uri);
    const answer = await this.connection.sendRequest<ReadFileAnswer>(ReadFileRequest, { uri }).catch(() => null);
    return answer ?? undefined;
  }
}
