/** A regulation chosen in the editor's settings: other findings, and hovers that say what is from memory. */

import assert from "node:assert/strict";
import { Client } from "./client";

const uri = "file:///emails/sale.txt";
const MAIL =
  "---\npecr:\n  purpose: marketing\n  basis: none\n---\nSubject: Big sale\n\nSave 30% on every boot this weekend, shop now.\nUnsubscribe: {{unsubscribe_url}}\n";

describe("profiles in the editor", () => {
  let client: Client;
  afterEach(() => client.process.kill());

  const open = async (profile: string | undefined) => {
    client = new Client({
      "workspace/configuration": (params) => (params as { items: unknown[] }).items.map(() => ({ profile })),
    });
    await client.initialize({ textDocument: { diagnostic: {} }, workspace: { configuration: true } });
    client.open(uri, MAIL, "message-template");
    const { items } = await client.request<{ items: { code: string; range: { start: object } }[] }>(
      "textDocument/diagnostic",
      { textDocument: { uri } },
    );
    return items;
  };

  it("follows the setting, and takes a word that is no regulation for the default", async () => {
    for (const [profile, postal] of [
      ["us-can-spam", true],
      ["uk-pecr", false],
      ["no such law", false],
      [undefined, false],
    ] as const) {
      const codes = new Set((await open(profile)).map(({ code }) => code));
      assert.equal(codes.has("missing-postal-address"), postal, String(profile));
      assert.equal(codes.has("missing-consent-metadata"), !postal, String(profile));
      client.process.kill();
    }
  });

  it("says on hover that a citation is from memory", async () => {
    const found = (await open("us-can-spam")).find(({ code }) => code === "missing-postal-address")!;
    const hover = await client.request<{ contents: { value: string } } | null>("textDocument/hover", {
      textDocument: { uri },
      position: found.range.start,
    });
    assert.match(hover!.contents.value, /7704\(a\)\(5\).* \(from memory: check before relying on it\)/);
  });
});
