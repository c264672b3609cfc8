/** A plain JSON-RPC client on a real pipe: stands for any editor. Knows nothing of the server but its command line. */

import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

const server = path.resolve(import.meta.dirname, "../../dist/server.js");

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}
interface Incoming {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export class Client {
  readonly process: ChildProcess;
  /** The first bytes the server wrote: must be a header, whatever libraries do on import. */
  firstBytes = "";
  readonly notifications: { method: string; params: unknown }[] = [];
  readonly #pending = new Map<number, Pending>();
  readonly #answers: Readonly<Record<string, (params: unknown) => unknown>>;
  #buffer = Buffer.alloc(0);
  #next = 1;

  /** `answers` are the client's own replies to requests of the server, by method. */
  constructor(answers: Readonly<Record<string, (params: unknown) => unknown>> = {}) {
    this.#answers = answers;
    this.process = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.process.stdout!.on("data", (chunk: Buffer) => this.#read(chunk));
  }

  request<T>(method: string, params: unknown): Promise<T> {
    const id = this.#next++;
    const answer = new Promise<unknown>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answer as Promise<T>;
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** The next notification of a method that fits; those that came before count. */
  async until<T>(method: string, fits: (params: T) => boolean, milliseconds = 10_000): Promise<T> {
    const end = Date.now() + milliseconds;
    for (;;) {
      const found = this.notifications.find((item) => item.method === method && fits(item.params as T));
      if (found) return found.params as T;
      if (Date.now() > end) throw new Error(`no ${method} came`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async initialize(capabilities: object, more: object = {}): Promise<{ capabilities: Record<string, unknown> }> {
    const result = await this.request<{ capabilities: Record<string, unknown> }>("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...more,
    });
    this.notify("initialized", {});
    return result;
  }

  open(uri: string, text: string, languageId = "sms-template", version = 1): void {
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }

  async stop(): Promise<number | null> {
    await this.request("shutdown", null);
    this.notify("exit", null);
    return new Promise((resolve) => this.process.once("exit", resolve));
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.process.stdin!.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin!.write(body);
  }

  #read(chunk: Buffer): void {
    this.firstBytes ||= chunk.subarray(0, 15).toString();
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const headerEnd = this.#buffer.indexOf("\r\n\r\n");
      if (headerEnd < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.#buffer.subarray(0, headerEnd).toString())![1]);
      if (this.#buffer.length < headerEnd + 4 + length) return;
      const body = this.#buffer.subarray(headerEnd + 4, headerEnd + 4 + length).toString();
      this.#buffer = this.#buffer.subarray(headerEnd + 4 + length);
      this.#handle(JSON.parse(body) as Incoming);
    }
  }

  #handle(message: Incoming): void {
    const { id, method, params, result, error } = message;
    if (method !== undefined && id !== undefined) this.#send({ id, result: this.#answers[method]?.(params) ?? null });
    else if (method !== undefined) this.notifications.push({ method, params });
    else if (id !== undefined) {
      const waiting = this.#pending.get(id);
      this.#pending.delete(id);
      if (error) waiting?.reject(Object.assign(new Error(error.message), { code: error.code }));
      else waiting?.resolve(result);
    }
  }
}
