/** The server as a process: `--stdio` for any client, node-ipc for VS Code. Reads files for clients that cannot. */

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./lsp/server";

/** More files than this are not looked through. */
const MOST_FILES = 5000;
const PASSED_OVER = /^(?:\..*|node_modules|dist|out|vendor)$/;

startServer(
  createConnection(ProposedFeatures.all),
  (uri) =>
    uri.startsWith("file:") ? readFile(fileURLToPath(uri), "utf8").catch(() => undefined) : Promise.resolve(undefined),
  (folder) => (folder.startsWith("file:") ? listBelow(fileURLToPath(folder)) : Promise.resolve([])),
);

/** Folders in breadth, links not followed. */
async function listBelow(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const folders = [root]; folders.length > 0 && found.length < MOST_FILES; ) {
    const folder = folders.shift()!;
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (PASSED_OVER.test(entry.name)) continue;
      if (entry.isDirectory()) folders.push(path.join(folder, entry.name));
      else if (entry.isFile()) found.push(pathToFileURL(path.join(folder, entry.name)).href);
    }
  }
  return found.slice(0, MOST_FILES);
}
