/** The server as a process: `--stdio` for any client, node-ipc for VS Code. Reads files for clients that cannot. */

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./lsp/server";

startServer(createConnection(ProposedFeatures.all), (uri) =>
  uri.startsWith("file:") ? readFile(fileURLToPath(uri), "utf8").catch(() => undefined) : Promise.resolve(undefined),
);
