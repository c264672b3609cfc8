/** Completion, hover and definition in configurations and metadata over a real pipe, for clients that know our schemas and those that do not. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "./client";

interface List {
  readonly items: readonly {
    readonly label: string;
    readonly documentation?: { readonly value: string };
    readonly textEdit: { readonly newText: string; readonly range: { readonly start: { readonly character: number } } };
  }[];
}

describe("completion of our own words", () => {
  let client: Client;
  let folder: string;
  let root: string;
  const begin = async (knowsSchemas: readonly string[]): Promise<void> => {
    folder = mkdtempSync(path.join(tmpdir(), "pecr-words-"));
    root = pathToFileURL(folder).href;
    writeFileSync(path.join(folder, "base.yaml"), "sector: retail\n");
    client = new Client();
    await client.initialize(
      { textDocument: { diagnostic: {} } },
      { rootUri: root, initializationOptions: { knowsSchemas } },
    );
  };
  afterEach(() => {
    client.process.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = <T>(method: string, name: string, line: number, character: number): Promise<T> =>
    client.request<T>(`textDocument/${method}`, {
      textDocument: { uri: `${root}/${name}` },
      position: { line, character },
    });
  const labels = async (name: string, line: number, character: number): Promise<readonly string[] | undefined> =>
    (await ask<List | null>("completion", name, line, character))?.items.map(({ label }) => label);

  it("serves YAML where the client has no schema for it, and leaves JSON to a client that has", async () => {
    await begin(["json"]);
    client.open(`${root}/.pecr-lint.yaml`, "extends: ./base.yaml\nsector: \n", "yaml");
    client.open(`${root}/.pecr-lint.json`, '{ "sector": "" }', "jsonc");
    assert.ok((await labels(".pecr-lint.yaml", 1, 8))!.includes("housing"));
    assert.equal(await labels(".pecr-lint.json", 0, 13), undefined);
    const hover = await ask<{ contents: { value: string } }>("hover", ".pecr-lint.yaml", 1, 3);
    assert.match(hover.contents.value, /What kind of organisation/);
    const base = await ask<{ uri: string }>("definition", ".pecr-lint.yaml", 0, 14);
    assert.equal(base.uri, `${root}/base.yaml`);
  });

  it("serves JSON for a client that says nothing of schemas, and no YAML for one that has them", async () => {
    await begin(["yaml"]);
    client.open(`${root}/.pecr-lint.yaml`, "sector: \n", "yaml");
    client.open(`${root}/.pecr-lint.json`, '{ "sector": "" }', "jsonc");
    assert.equal(await labels(".pecr-lint.yaml", 0, 8), undefined);
    const list = await ask<List>("completion", ".pecr-lint.json", 0, 13);
    const item = list.items.find(({ label }) => label === "housing")!;
    assert.equal(item.textEdit.newText, '"housing"');
    assert.equal(item.textEdit.range.start.character, 12);
  });

  it("completes metadata in a template that is checked, and nothing in one that is not", async () => {
    await begin([]);
    client.open(`${root}/a.sms`, "---\npecr:\n  purpose: \n---\nHello\n");
    client.open(`${root}/notes.txt`, "---\npecr:\n  purpose: \n---\nHello\n", "plaintext");
    assert.ok((await labels("a.sms", 2, 11))!.includes("marketing"));
    assert.equal(await labels("a.sms", 4, 5), undefined);
    assert.equal(await labels("notes.txt", 2, 11), undefined);
    const hover = await ask<{ contents: { value: string } }>("hover", "a.sms", 2, 4);
    assert.match(hover.contents.value, /What the message is for/);
  });
});
