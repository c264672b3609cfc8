/** Findings in Welsh over the pipe: by the client's locale, by its setting, and for what it asks besides. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "./client";

interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly range: unknown;
}
interface Action {
  readonly title: string;
}

const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example";
const PULL = { textDocument: { diagnostic: {} } };
const uri = "untitled:Untitled-1";

describe("language of the server's findings", () => {
  let client: Client;
  afterEach(() => client.process.kill());

  const pull = async (): Promise<readonly Diagnostic[]> =>
    (await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } })).items;
  const messageOf = async (code: string): Promise<string> => (await pull()).find((item) => item.code === code)!.message;

  it("follows a Welsh client: findings, fixes, the palette and the footer", async () => {
    client = new Client();
    await client.initialize(PULL, { locale: "cy-GB" });
    client.open(uri, SALE);
    assert.match(await messageOf("missing-sms-optout"), /^Mae hyn yn darllen fel marchnata/);
    const diagnostics = await pull();
    const { range } = diagnostics.find(({ code }) => code === "missing-sms-optout")!;
    const actions = await client.request<Action[]>("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics },
    });
    assert.ok(actions.length > 0 && actions.every(({ title }) => !/\b(?:Add|Suppress|Remove|Declare)\b/.test(title)));
    const answer = await client.request<{ messages: { evidence: { reason: string }[] }[] }>("pecrLint/classify", {
      uri,
    });
    assert.ok(answer.messages[0]!.evidence.every(({ reason }) => reason.startsWith("Mae")));
    const footer = await client.request<{ title: string }>("pecrLint/footer", { uri });
    assert.match(footer.title, /^Ychwanegu modd i optio allan/);
  });

  it("tells a Welsh client of configurations and registers, with what their words mean", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "pecr-lsp-welsh-"));
    const root = pathToFileURL(folder).href;
    try {
      writeFileSync(path.join(folder, "a.sms"), `---\npecr:\n  consent: spring\n---\n${SALE}`);
      client = new Client();
      await client.initialize(PULL, { locale: "cy", rootUri: root });
      const ask = <T>(method: string, file: string, line: number, character: number): Promise<T> =>
        client.request(method, { textDocument: { uri: `${root}/${file}` }, position: { line, character } });
      const said = async (file: string): Promise<string[]> => {
        const textDocument = { uri: `${root}/${file}` };
        const { items } = await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument });
        return items.map(({ message }) => message);
      };
      client.open(`${root}/.pecr-lint.yaml`, "sectr: retail\nrules: []\n", "yaml");
      assert.deepEqual(await said(".pecr-lint.yaml"), [
        'Nid yw "sectr" yn osodiad, felly fe\'i hanwybyddir. Ai sector oeddech yn ei olygu?',
        'Dyma rhestr; yma y mae eisiau map megis { "missing-unsubscribe": "warning" }. Mae "rules" yn cadw ei werth diofyn.',
      ]);
      type Told = { contents: { value: string } };
      const key = await ask<Told>("textDocument/hover", ".pecr-lint.yaml", 1, 2);
      assert.match(key.contents.value, /^\*\*rules\*\* · map\n\nDifrifoldeb yn ôl enw rheol;/);
      const offered = await ask<{ items: { label: string; documentation: { value: string } }[] }>(
        "textDocument/completion",
        ".pecr-lint.yaml",
        2,
        0,
      );
      const ignore = offered.items.find(({ label }) => label === "ignore")!;
      assert.equal(ignore.documentation.value, "Ffeiliau na wirir byth.");

      const register = "- id: spring\n  sender: Larkspur\n  first_collected: 2026-03-04\n  colour: x\n";
      writeFileSync(path.join(folder, "consent-register.yaml"), register);
      client.open(`${root}/consent-register.yaml`, register, "yaml");
      assert.match((await said("consent-register.yaml"))[0]!, /^Nid yw "colour" yn faes mewn cofrestr gydsynio/);
      client.open(`${root}/a.sms`, `---\npecr:\n  consent: spring\n---\n${SALE}`);
      const record = await ask<Told>("textDocument/hover", "a.sms", 2, 13);
      assert.match(record.contents.value, /- Anfonwr: Larkspur\n- Casglwyd: ers 4 Mawrth 2026/);
      const lenses = await client.request<{ command: { title: string } }[]>("textDocument/codeLens", {
        textDocument: { uri: `${root}/consent-register.yaml` },
      });
      assert.match(lenses[0]!.command.title, /^(?:Mae 1 templed|Nid oes templed) (?:agored )?yn dibynnu ar hwn$/);
      const answer = await client.request<{ text: string }>("pecrLint/config", { uri: `${root}/a.sms` });
      assert.match(answer.text, /^# Yr hyn sydd mewn grym ar gyfer a\.sms\n/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("speaks English to every other client", async () => {
    client = new Client();
    await client.initialize(PULL, { locale: "de" });
    client.open(uri, SALE);
    assert.match(await messageOf("missing-sms-optout"), /^This reads as marketing/);
  });

  it("lets initialisation options and then the setting decide, without a restart", async () => {
    let language = "auto";
    client = new Client({
      "workspace/configuration": (params) => (params as { items: unknown[] }).items.map(() => ({ language })),
    });
    await client.initialize(
      { ...PULL, workspace: { configuration: true } },
      { locale: "en", initializationOptions: { language: "cy" } },
    );
    client.open(uri, SALE);
    assert.match(await messageOf("missing-sms-optout"), /^Mae hyn/);
    language = "en";
    client.notify("workspace/didChangeConfiguration", { settings: {} });
    assert.match(await messageOf("missing-sms-optout"), /^This reads/);
  });
});
