/** Findings in Welsh over the pipe: by the client's locale, by its setting, and for what it asks besides. */

import assert from "node:assert/strict";
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
