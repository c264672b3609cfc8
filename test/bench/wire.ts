/** A language client on a real pipe, as any editor has one. Knows of a server only its file. */

import { type ChildProcess, spawn } from "node:child_process";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
} from "vscode-languageserver/node";

export class Editor {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;

  constructor(server: string) {
    this.#process = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#connection = createProtocolConnection(this.#process.stdout!, this.#process.stdin!);
    this.#connection.listen();
  }

  async start(): Promise<void> {
    await this.#connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: "file:///bench",
      workspaceFolders: [{ uri: "file:///bench", name: "bench" }],
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await this.#connection.sendNotification(InitializedNotification.type, {});
  }

  async open(uri: string, languageId: string, text: string): Promise<void> {
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Types one character. Does not wait: the pull that follows on the same pipe is answered after it. */
  type(uri: string, version: number, line: number, character: number, text: string): void {
    const place = { line, character };
    void this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: place, end: place }, text }],
    });
  }

  /** How many diagnostics the server answers with. */
  async pull(uri: string): Promise<number> {
    const report = await this.#connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return "items" in report ? report.items.length : 0;
  }

  /** Ends the process without goodbye, where its end is not to be measured. */
  kill(): void {
    this.#connection.dispose();
    this.#process.kill("SIGKILL");
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    await ended;
    this.#connection.dispose();
  }
}
