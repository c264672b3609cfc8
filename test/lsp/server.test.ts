/** The language server over a real stdio pipe, as any editor would use it. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "./client";

interface Position {
  readonly line: number;
  readonly character: number;
}
interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly source: string;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly data?: unknown;
}
interface Report {
  readonly kind: string;
  readonly items: readonly Diagnostic[];
}
interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}
interface Action {
  readonly title: string;
  readonly isPreferred?: boolean;
  readonly edit: {
    readonly documentChanges: readonly {
      readonly textDocument: { readonly version: number };
      readonly edits: readonly { readonly range: Diagnostic["range"]; readonly newText: string }[];
    }[];
  };
}

const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example";
const PULL = { textDocument: { diagnostic: {} } };
const uri = "untitled:Untitled-1";

describe("language server", () => {
  let client: Client;
  afterEach(() => client.process.kill());

  const pull = (): Promise<Report> => client.request("textDocument/diagnostic", { textDocument: { uri } });
  const actions = (diagnostics: readonly Diagnostic[], range = diagnostics[0]!.range): Promise<Action[]> =>
    client.request("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics } });

  it("writes nothing but the protocol, answers pulls, and ends when asked", async () => {
    client = new Client();
    const { capabilities } = await client.initialize(PULL);
    assert.equal(client.firstBytes.slice(0, 1), "C");
    assert.ok(capabilities.diagnosticProvider && capabilities.codeActionProvider && capabilities.hoverProvider);
    assert.deepEqual((capabilities.textDocumentSync as number | { change: number }) === 2, true);
    client.open(uri, SALE);
    const { items } = await pull();
    assert.ok(items.some(({ code }) => code === "missing-sms-optout"));
    assert.ok(items.every(({ source }) => source === "pecr-lint"));
    assert.equal(await client.stop(), 0);
  });

  it("pushes to clients that cannot pull, with the version, and clears on close", async () => {
    client = new Client();
    const { capabilities } = await client.initialize({});
    assert.equal(capabilities.diagnosticProvider, undefined);
    client.open(uri, SALE);
    const first = await client.until<Published>(
      "textDocument/publishDiagnostics",
      ({ diagnostics }) => diagnostics.length > 0,
    );
    assert.equal(first.version, 1);
    client.notify("textDocument/didClose", { textDocument: { uri } });
    await client.until<Published>("textDocument/publishDiagnostics", ({ diagnostics }) => diagnostics.length === 0);
  });

  it("applies incremental edits and drops results of versions that are gone", async () => {
    client = new Client();
    await client.initialize({});
    client.open(uri, "Your parcel 48213 was delivered at 10:14 today.");
    for (let version = 2; version <= 30; version++) {
      const text = version === 30 ? ` ${SALE}` : "x";
      client.notify("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: version === 2 ? 0 : 1 } }, text },
        ],
      });
    }
    const last = await client.until<Published>("textDocument/publishDiagnostics", ({ version }) => version === 30);
    assert.ok(last.diagnostics.length > 0);
    const versions = client.notifications
      .filter(({ method }) => method === "textDocument/publishDiagnostics")
      .map(({ params }) => (params as Published).version!);
    assert.ok(versions.length < 10, `typing in a burst is linted once or twice, not ${versions.length} times`);
  });

  it("carries fixes in the diagnostics, for the version they were made for", async () => {
    client = new Client();
    await client.initialize(PULL);
    client.open(uri, SALE, "sms-template", 7);
    const { items } = await pull();
    const finding = items.find(({ code }) => code === "missing-sms-optout")!;
    const preferred = (await actions([finding])).find(({ isPreferred }) => isPreferred);
    assert.match(preferred!.title, /^Add opt-out \(\+\d+ characters, still 1 part/);
    const [change] = preferred!.edit.documentChanges;
    assert.equal(change!.textDocument.version, 7);
    assert.match(change!.edits[0]!.newText, /^\nOpt out: text STOP to /);
    client.notify("textDocument/didChange", {
      textDocument: { uri, version: 8 },
      contentChanges: [{ text: `x${SALE}` }],
    });
    assert.deepEqual(await actions([finding]), [], "a stale fix is refused");
  });

  it("finds the fixes itself for clients that do not send data back", async () => {
    client = new Client();
    await client.initialize(PULL);
    client.open(uri, SALE);
    const { items } = await pull();
    const { data: _data, ...bare } = items.find(({ code }) => code === "missing-sms-optout")!;
    assert.ok((await actions([bare])).some(({ title }) => title.startsWith("Add opt-out")));
  });

  it("explains on hover and classifies on request", async () => {
    client = new Client();
    await client.initialize(PULL);
    client.open(uri, SALE);
    const { items } = await pull();
    const hover = await client.request<{ contents: { value: string } } | null>("textDocument/hover", {
      textDocument: { uri },
      position: items[0]!.range.start,
    });
    assert.match(hover!.contents.value, /Weight \+/);
    const answer = await client.request<{ messages: { class: string; evidence: unknown[] }[] }>("pecrLint/classify", {
      uri: "file:///x.ts",
      text: SALE,
      languageId: "typescript",
    });
    assert.equal(answer.messages[0]!.class, "marketing");
    assert.ok(answer.messages[0]!.evidence.length > 0);
  });

  it("reads settings per folder and follows them without a restart", async () => {
    let rules: Record<string, string> = {};
    client = new Client({
      "workspace/configuration": (params) =>
        (params as { items: unknown[] }).items.map(() => ({ rules, sector: "no such sector" })),
    });
    await client.initialize({ ...PULL, workspace: { configuration: true } });
    client.open(uri, SALE);
    assert.ok((await pull()).items.some(({ code }) => code === "missing-sms-optout"));
    rules = { "missing-sms-optout": "off" };
    client.notify("workspace/didChangeConfiguration", { settings: {} });
    assert.ok(!(await pull()).items.some(({ code }) => code === "missing-sms-optout"));
  });

  it("reads the nearest configuration from disk for clients that cannot, and never outside the workspace", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "pecr-lsp-"));
    try {
      writeFileSync(path.join(folder, ".pecr-lint.json"), '{ "rules": { "missing-sms-optout": "hint" } }');
      writeFileSync(path.join(folder, "a.sms"), SALE);
      client = new Client();
      const root = pathToFileURL(folder).href;
      await client.initialize(PULL, { rootUri: root });
      const file = `${root}/a.sms`;
      client.open(file, SALE);
      const inside = await client.request<{ items: { code: string; severity: number }[] }>("textDocument/diagnostic", {
        textDocument: { uri: file },
      });
      assert.equal(inside.items.find(({ code }) => code === "missing-sms-optout")!.severity, 4);
      client.process.kill();
      client = new Client();
      await client.initialize(PULL, { rootUri: `${root}/elsewhere` });
      client.open(file, SALE);
      const outside = await client.request<{ items: { code: string; severity: number }[] }>("textDocument/diagnostic", {
        textDocument: { uri: file },
      });
      assert.equal(outside.items.find(({ code }) => code === "missing-sms-optout")!.severity, 1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("checks the configuration file itself", async () => {
    client = new Client();
    await client.initialize(PULL);
    const file = "file:///w/.pecr-lint.json";
    client.open(file, '{\n  "sector": "bakery",\n  "rules": { "no-such-rule": "off" }\n}', "jsonc");
    const { items } = await client.request<Report>("textDocument/diagnostic", { textDocument: { uri: file } });
    assert.deepEqual(
      items.map(({ range }) => range.start.line),
      [1, 2],
    );
  });

  it("says so when a document is too large, and stays alive", async () => {
    client = new Client();
    await client.initialize(PULL);
    client.open(uri, "a".repeat(5_000_001));
    const { items } = await pull();
    assert.deepEqual(
      items.map(({ code }) => code),
      ["internal"],
    );
    client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ text: SALE }] });
    assert.ok((await pull()).items.length > 0);
  });

  it("inserts the footer on request, once", async () => {
    client = new Client();
    await client.initialize(PULL);
    client.open(uri, SALE);
    const footer = await client.request<{ version: number; edits: { newText: string }[] }>("pecrLint/footer", { uri });
    assert.equal(footer.version, 1);
    assert.match(footer.edits[0]!.newText, /text STOP to/);
    client.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${SALE}${footer.edits[0]!.newText}` }],
    });
    const again = await client.request<{ edits: unknown[]; reason: string }>("pecrLint/footer", { uri });
    assert.deepEqual([again.edits.length, again.reason], [0, "This message already shows a way to stop it."]);
  });
});
