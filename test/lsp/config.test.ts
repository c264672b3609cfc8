/** Configuration as the language server's process has it: built on other files, told at its place, explained on request. */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "./client";

interface Report {
  readonly items: readonly {
    readonly code: string;
    readonly severity: number;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}
interface ConfigAnswer {
  readonly text: string;
  readonly linted: boolean;
  readonly config?: string;
  readonly values: readonly { readonly key: string; readonly value: unknown; readonly from: string }[];
}

const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example";
const PULL = { textDocument: { diagnostic: {} } };

describe("language server's configuration", () => {
  let client: Client;
  let folder: string;
  let root: string;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "pecr-lsp-config-"));
    root = pathToFileURL(folder).href;
    mkdirSync(path.join(folder, "shared"));
    writeFileSync(path.join(folder, ".pecr-lint.yaml"), "extends: [charity, shared/base.json]\n");
    writeFileSync(path.join(folder, "shared/base.json"), '{ "rules": { "missing-sms-optout": "hint" } }');
    client = new Client();
    await client.initialize(PULL, { rootUri: root });
  });
  afterEach(() => {
    client.process.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const pull = (uri: string): Promise<Report> => client.request("textDocument/diagnostic", { textDocument: { uri } });

  it("builds YAML on other files, follows their changes, and tells from where each value comes", async () => {
    const file = `${root}/a.sms`;
    client.open(file, SALE);
    const severity = async () => (await pull(file)).items.find(({ code }) => code === "missing-sms-optout")?.severity;
    assert.equal(await severity(), 4);
    const answer = await client.request<ConfigAnswer>("pecrLint/config", { uri: file });
    assert.deepEqual([answer.linted, answer.config], [true, `${root}/.pecr-lint.yaml`]);
    const from = Object.fromEntries(answer.values.map((value) => [value.key, value.from]));
    assert.deepEqual(
      [from.sector, from["rules.missing-sms-optout"], from.profile],
      ["preset charity", "shared/base.json", "default"],
    );
    assert.match(answer.text, /^# What is in force for a\.sms\n/);
    writeFileSync(path.join(folder, "shared/base.json"), "{}");
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${root}/other.json`, type: 2 }] });
    assert.equal(await severity(), 4, "a file that nothing is built on changes nothing");
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${root}/shared/base.json`, type: 2 }] });
    assert.equal(await severity(), 1);
  });

  it("writes the organisation's own footer, and tells of one that stops nothing", async () => {
    const file = `${root}/a.sms`;
    const config = `${root}/.pecr-lint.yaml`;
    const own = "footers:\n  sms:\n    en: Text STOP to 60777\n";
    writeFileSync(path.join(folder, ".pecr-lint.yaml"), own);
    client.open(file, SALE);
    const footer = await client.request<{ title: string; edits: { newText: string }[] }>("pecrLint/footer", {
      uri: file,
    });
    assert.match(footer.title, /^Add your own footer \(/);
    assert.deepEqual(
      footer.edits.map(({ newText }) => newText),
      ["\nText STOP to 60777"],
    );
    const answer = await client.request<ConfigAnswer>("pecrLint/config", { uri: file });
    assert.match(answer.text, /^footers\.sms\.en: "Text STOP to 60777" +# \.pecr-lint\.yaml$/m);
    client.open(config, own.replace("Text STOP to 60777", "Thank you"), "yaml");
    const [told] = (await pull(config)).items;
    assert.match(told!.message, /^This footer shows no way to stop the messages/);
    assert.deepEqual(told!.range.start, { line: 2, character: 8 });
  });

  it("keeps the last good state of a configuration that cannot be read, and says so", async () => {
    const file = `${root}/a.sms`;
    const config = `${root}/.pecr-lint.yaml`;
    client.open(file, SALE);
    const severity = async () => (await pull(file)).items.find(({ code }) => code === "missing-sms-optout")?.severity;
    assert.equal(await severity(), 4);
    const broken = "extends: [charity, shared/base.json\nrules:\n";
    writeFileSync(path.join(folder, ".pecr-lint.yaml"), broken);
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: config, type: 2 }] });
    assert.equal(await severity(), 4, "what the file said before counts");
    client.open(config, broken, "yaml");
    const [first] = (await pull(config)).items;
    assert.deepEqual([first!.severity, first!.range.start.line], [1, 0]);
    assert.match(first!.message, /its last good state counts/);
    writeFileSync(path.join(folder, ".pecr-lint.yaml"), "extends: charity\n");
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: config, type: 2 }] });
    assert.equal(await severity(), 1, "it counts again once it can be read");
  });

  it("tells what is wrong with a configuration as it is written, also what it is built on", async () => {
    const file = `${root}/.pecr-lint.yaml`;
    client.open(file, "sector: bakery\nextends:\n  - ./none.json\n  - gpp\n", "yaml");
    const { items } = await pull(file);
    assert.deepEqual(
      items.map(({ code, range }) => [code, range.start.line]),
      [
        ["configuration", 0],
        ["configuration", 2],
        ["configuration", 3],
      ],
    );
  });

  it("tells the faults of a file that it is built on in one line, unless that file is open with its own", async () => {
    const lines = async (uri: string) =>
      (await pull(uri)).items.map(({ range, message }) => [range.start.line, message] as const);
    mkdirSync(path.join(folder, "branch"));
    writeFileSync(path.join(folder, "branch/.pecr-lint.json"), '{\n  "sector": "bakery",\n  "rules": []\n}');
    const above = `${root}/branch/above/.pecr-lint.yaml`;
    client.open(above, "channel: sms\nextends: ../.pecr-lint.json\n", "yaml");
    const [first, ...more] = await lines(above);
    assert.deepEqual([first![0], more], [1, []]);
    assert.match(
      first![1],
      /^In branch\/\.pecr-lint\.json, line 2: A sector is.* There is 1 more fault in that file\.$/,
    );
    const base = `${root}/branch/.pecr-lint.json`;
    client.open(base, '{\n  "sector": "bakery",\n  "rules": []\n}', "json");
    assert.equal((await lines(base)).length, 2);
    const [textDocument, text] = [{ uri: above, version: 2 }, "channel: sms\nextends: ../.pecr-lint.json\n\n"];
    client.notify("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
    assert.deepEqual(await lines(above), []);
  });

  it("knows the day by its clock", async () => {
    const file = `${root}/late.sms`;
    client.open(file, `{# pecr-lint-disable marketing-wording until 2020-01-31 -- Agreed #}\n${SALE}`);
    const { items } = await pull(file);
    assert.match(items.find(({ code }) => code === "suppression")!.message, /ran out on 2020-01-31/);
  });
});
