/** Sidecars over a real pipe: problems at their places, findings that lead to them, fixes that change them, and what happens as they are typed. */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "./client";

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}
interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly range: Range;
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string; readonly range: Range } }[];
}
interface Action {
  readonly title: string;
  readonly edit: {
    readonly documentChanges: readonly {
      readonly textDocument: { readonly uri: string; readonly version: number | null };
      readonly edits: readonly { readonly newText: string }[];
    }[];
  };
}

const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example. STOP to 66123\n";
const PULL = { textDocument: { diagnostic: {} } };

describe("sidecars", () => {
  let client: Client;
  let folder: string;
  let root: string;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "pecr-sidecar-"));
    root = pathToFileURL(folder).href;
    write("sms/sale.sms", SALE);
    write("sms/sale.sms.pecr.yaml", "purpose: service\nconsent: spring-2026\n");
    write("consent-register.yaml", "consents:\n  - id: spring-2026\n    basis: consent\n");
    client = new Client();
    await client.initialize(PULL, { rootUri: root });
  });
  afterEach(() => {
    client.process.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const pull = async (name: string): Promise<readonly Diagnostic[]> =>
    (
      await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", {
        textDocument: { uri: `${root}/${name}` },
      })
    ).items;
  const find = async (name: string, code: string): Promise<Diagnostic | undefined> =>
    (await pull(name)).find((item) => item.code === code);
  /** Asks until the answer is there: what is typed counts after a pause. */
  const until = async <T>(get: () => Promise<T | undefined>): Promise<T> => {
    for (let tries = 0; tries < 100; tries++) {
      const found = await get();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("nothing came");
  };

  it("are read for their template, whose findings lead to them and are mended in them", async () => {
    client.open(`${root}/sms/sale.sms`, SALE);
    const mismatch = await find("sms/sale.sms", "purpose-mismatch");
    const beside = mismatch!.relatedInformation!.find(({ location }) => location.uri.endsWith("sale.sms.pecr.yaml"))!;
    assert.deepEqual(beside.location.range, {
      start: { line: 0, character: 9 },
      end: { line: 0, character: 16 },
    });
    const actions = await client.request<Action[]>("textDocument/codeAction", {
      textDocument: { uri: `${root}/sms/sale.sms` },
      range: mismatch!.range,
      context: { diagnostics: [mismatch] },
    });
    const [change] = actions.find(({ title }) => title === "Change the purpose to marketing")!.edit.documentChanges;
    assert.equal(change!.textDocument.uri, `${root}/sms/sale.sms.pecr.yaml`);
    assert.equal(change!.textDocument.version, null);
    assert.ok(actions.some(({ title }) => title.startsWith("Suppress purpose-mismatch")));
  });

  it("are made by a fix where there is none, for a client that can make files", async () => {
    const text = 'id,text\nsale,"Larkspur: 20% off all boots this weekend only, shop now"\n';
    for (const resourceOperations of [["create"], []]) {
      client.process.kill();
      client = new Client();
      await client.initialize({ ...PULL, workspace: { workspaceEdit: { resourceOperations } } }, { rootUri: root });
      write(".pecr-lint.json", '{ "files": ["**/*.csv"], "channel": "sms" }');
      client.open(`${root}/sms/all.csv`, text, "csv");
      const finding = await find("sms/all.csv", "marketing-wording");
      const actions = await client.request<Action[]>("textDocument/codeAction", {
        textDocument: { uri: `${root}/sms/all.csv` },
        range: finding!.range,
        context: { diagnostics: [finding] },
      });
      const made = actions.find(({ title }) => title.includes("in a file beside this one"));
      if (resourceOperations.length === 0) assert.equal(made, undefined);
      else
        assert.deepEqual(made!.edit.documentChanges, [
          { kind: "create", uri: `${root}/sms/all.csv.pecr.yaml`, options: { ignoreIfExists: true } },
          {
            textDocument: { uri: `${root}/sms/all.csv.pecr.yaml`, version: null },
            edits: [
              {
                range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
                newText: 'allow:\n  - rule: marketing-wording\n    reason: ""\n',
              },
            ],
          },
        ]);
    }
  });

  it("are completed with the ids of their template's messages, and tell those that it has not", async () => {
    write("sms/all.csv", 'id,text\nsale,"Larkspur: 20% off all boots, shop now"\n07,"Larkspur: your parcel is here"\n');
    write(".pecr-lint.json", '{ "files": ["**/*.csv"], "channel": "sms" }');
    const uri = `${root}/sms/all.csv.pecr.yaml`;
    client.open(uri, "messages:\n  sael: { purpose: marketing }\n  \n", "yaml");
    const list = await client.request<{ items: { label: string; textEdit: { newText: string } }[] }>(
      "textDocument/completion",
      { textDocument: { uri }, position: { line: 2, character: 2 } },
    );
    assert.deepEqual(
      list.items.map(({ label, textEdit }) => [label, textEdit.newText]),
      [
        ["sale", "sale: "],
        ["07", '"07": '],
      ],
    );
    const [unknown] = await pull("sms/all.csv.pecr.yaml");
    assert.match(unknown!.message, /^"sael" is no message of this file.* Did you mean "sale"\?$/);
    const actions = await client.request<Action[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: unknown!.range,
      context: { diagnostics: [unknown] },
    });
    assert.ok(actions.some(({ title }) => title === 'Write "sale"'));
  });

  it("show their own faults where they are open, also those that only the template knows", async () => {
    const sidecar = "purpos: service\ndisable:\n  - rule: shortened-link\n    reason: Agreed\n";
    client.open(`${root}/sms/sale.sms.pecr.yaml`, sidecar, "yaml");
    assert.deepEqual(
      (await pull("sms/sale.sms.pecr.yaml")).map(({ code, severity, range }) => [code, severity, range.start.line]),
      [
        ["sidecar", 2, 0],
        ["suppression", 3, 2],
      ],
    );
    client.open(`${root}/sms/none.pecr.yaml`, "purpose: service\n", "yaml");
    const [alone] = await pull("sms/none.pecr.yaml");
    assert.match(alone!.message, /^No template is known beside this file/);
    assert.equal(alone!.severity, 3);
  });

  it("count as they are typed, after a pause, and as they change or go on disk", async () => {
    const file = `${root}/sms/sale.sms`;
    client.open(file, SALE);
    assert.ok(await find("sms/sale.sms", "purpose-mismatch"));
    client.open(`${file}.pecr.yaml`, "purpose: marketing\n", "yaml");
    await until(async () => ((await find("sms/sale.sms", "purpose-mismatch")) ? undefined : true));
    client.notify("textDocument/didChange", {
      textDocument: { uri: `${file}.pecr.yaml`, version: 2 },
      contentChanges: [{ text: "purpose: service\n" }],
    });
    await until(() => find("sms/sale.sms", "purpose-mismatch"));
    client.notify("textDocument/didClose", { textDocument: { uri: `${file}.pecr.yaml` } });
    rmSync(path.join(folder, "sms/sale.sms.pecr.yaml"));
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${file}.pecr.yaml`, type: 3 }] });
    await until(async () => ((await find("sms/sale.sms", "purpose-mismatch")) ? undefined : true));
  });

  it("are found from the consent register, and lead to it", async () => {
    const uri = `${root}/sms/sale.sms.pecr.yaml`;
    client.open(uri, "purpose: service\nconsent: spring-2026\n", "yaml");
    const position = { line: 1, character: 12 };
    const row = await client.request<{ uri: string }>("textDocument/definition", { textDocument: { uri }, position });
    assert.equal(row.uri, `${root}/consent-register.yaml`);
    const fromSidecar = await client.request<{ uri: string }[]>("textDocument/references", {
      textDocument: { uri },
      position,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      fromSidecar.map((location) => location.uri),
      [uri],
    );
  });
});
