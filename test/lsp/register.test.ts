/** The consent register over a real pipe: completion, hover, definition, references, rename, lenses, problems, and what happens when it goes. */

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
interface Location {
  readonly uri: string;
  readonly range: Range;
}
interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly range: Range;
}
interface Item {
  readonly label: string;
  readonly sortText: string;
  readonly documentation: { readonly value: string };
  readonly textEdit: { readonly range: Range; readonly newText: string };
}
interface Lens {
  readonly range: Range;
  readonly command: { readonly title: string };
}
interface Edit {
  readonly documentChanges: readonly {
    readonly textDocument: { readonly uri: string; readonly version: number | null };
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  }[];
}

const REGISTER = `consents:
  - id: newsletter-2026
    basis: consent
    wording: Send me *offers* by e-mail
    channels: [email, sms]
  - id: fair-2024
    basis: consent
    withdrawn: true
`;
const template = (id: string): string =>
  `---\npecr:\n  purpose: marketing\n  consent: ${id}\n---\nLarkspur: 20% off all boots, shop now. STOP to 66123\n`;
const ON_ID = { line: 3, character: 14 };
const PULL = { textDocument: { diagnostic: {} } };

describe("consent register", () => {
  let client: Client;
  let folder: string;
  let root: string;
  const at = (name: string): string => `${root}/${name}`;
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const changed = (name: string, type = 2): void =>
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: at(name), type }] });
  const pull = async (name: string): Promise<readonly Diagnostic[]> =>
    (await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri: at(name) } }))
      .items;
  const ours = async (name: string): Promise<readonly Diagnostic[]> =>
    (await pull(name)).filter(({ code }) => /^unknown-consent-reference$|^consent-record-conflict$/.test(code));
  const ask = <T>(method: string, name: string, more: object = {}): Promise<T> =>
    client.request<T>(`textDocument/${method}`, { textDocument: { uri: at(name) }, position: ON_ID, ...more });
  const references = async (name: string, includeDeclaration = false, position: object = ON_ID): Promise<string[]> =>
    ((await ask<Location[] | null>("references", name, { position, context: { includeDeclaration } })) ?? [])
      .map(({ uri, range }) => `${uri.slice(root.length + 1)}:${range.start.line}`)
      .sort();
  const titles = async (): Promise<(readonly [number, string])[]> =>
    (await ask<Lens[]>("codeLens", "consent-register.yaml")).map(
      ({ range, command }) => [range.start.line, command.title] as const,
    );

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "pecr-register-"));
    root = pathToFileURL(folder).href;
    write("consent-register.yaml", REGISTER);
    write("sms/a.sms", template("newsletter-2026"));
    write("sms/b.sms", template("newsletter-2026"));
    write("web/index.html", "<!-- pecr\nconsent: newsletter-2026\n-->\n<p>Not a template.</p>");
    client = new Client();
    await client.initialize(PULL, { rootUri: root });
    client.open(at("sms/a.sms"), template("newsletter-2026"));
  });
  afterEach(() => {
    client.process.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is compared with what templates name, and with nothing outside the workspace", async () => {
    assert.deepEqual(await ours("sms/a.sms"), []);
    client.open(at("sms/c.sms"), template("newsleter-2026"));
    assert.deepEqual(
      (await ours("sms/c.sms")).map(({ code, range }) => [code, range.start.character, range.end.character]),
      [["unknown-consent-reference", 11, 25]],
    );
    client.open(at("sms/d.sms"), template("fair-2024"));
    assert.match((await ours("sms/d.sms"))[0]!.message, /it is withdrawn/);
    const untitled = "untitled:Untitled-1";
    client.open(untitled, template("no-such"));
    const { items } = await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri: untitled },
    });
    assert.ok(items.every(({ code }) => code !== "unknown-consent-reference"));
  });

  it("prefers the register that is nearest", async () => {
    write("sms/consent-register.csv", "id,channels\r\nown,sms\r\n");
    changed("sms/consent-register.csv", 1);
    const [finding] = await ours("sms/a.sms");
    assert.equal(finding!.code, "unknown-consent-reference");
    assert.match(finding!.message, /sms\/consent-register\.csv/);
  });

  it("completes ids with the wording, the withdrawn ones last, in metadata only", async () => {
    client.open(at("sms/c.sms"), template(""));
    const list = await ask<{ items: Item[] }>("completion", "sms/c.sms", { position: { line: 3, character: 11 } });
    assert.deepEqual(
      list.items.map(({ label, sortText }) => [label, sortText[0]]),
      [
        ["newsletter-2026", "0"],
        ["fair-2024", "1"],
      ],
    );
    assert.match(list.items[0]!.documentation.value, /> Send me \\\*offers\\\* by e-mail/);
    client.open(at("sms/e.sms"), template("{ ref: news }"));
    const inner = await ask<{ items: Item[] }>("completion", "sms/e.sms", { position: { line: 3, character: 22 } });
    assert.deepEqual(
      inner.items.map(({ textEdit: { range, newText } }) => [range.start.character, range.end.character, newText]),
      [[18, 22, "newsletter-2026"]],
    );
    assert.equal(await ask<unknown>("completion", "sms/a.sms", { position: { line: 5, character: 10 } }), null);
  });

  it("explains a reference on hover and leads to its row", async () => {
    const hover = await ask<{ contents: { value: string } }>("hover", "sms/a.sms");
    assert.match(hover.contents.value, /\*\*newsletter-2026\*\*[^]*Channels: email, sms/);
    assert.deepEqual(await ask<Location>("definition", "sms/a.sms"), {
      uri: at("consent-register.yaml"),
      range: { start: { line: 1, character: 8 }, end: { line: 1, character: 23 } },
    });
    assert.equal(await ask<unknown>("definition", "sms/a.sms", { position: { line: 5, character: 3 } }), null);
  });

  it("finds who relies on a row in every linted file of the workspace, open or not", async () => {
    assert.deepEqual(await references("sms/a.sms", true), ["consent-register.yaml:1", "sms/a.sms:3", "sms/b.sms:3"]);
    client.open(at("consent-register.yaml"), REGISTER, "yaml");
    const onSecond = { line: 5, character: 10 };
    assert.deepEqual(await references("consent-register.yaml"), ["sms/a.sms:3", "sms/b.sms:3"]);
    assert.deepEqual(await references("consent-register.yaml", false, onSecond), []);
    write("sms/b.sms", template("fair-2024"));
    changed("sms/b.sms");
    assert.deepEqual(await references("consent-register.yaml", false, onSecond), ["sms/b.sms:3"]);
  });

  it("counts templates above each row", async () => {
    client.open(at("consent-register.yaml"), REGISTER, "yaml");
    assert.deepEqual(await titles(), [
      [1, "2 templates rely on this"],
      [5, "No template relies on this"],
    ]);
  });

  it("says so when it can look at open documents only", async () => {
    client.process.kill();
    client = new Client({
      "pecrLint/readFile": (params) =>
        (params as { uri: string }).uri === at("consent-register.yaml") ? REGISTER : null,
    });
    await client.initialize(PULL, { rootUri: root, initializationOptions: { readsFiles: true } });
    client.open(at("consent-register.yaml"), REGISTER, "yaml");
    client.open(at("sms/a.sms"), template("newsletter-2026"));
    assert.deepEqual(await titles(), [
      [1, "1 open template relies on this"],
      [5, "No open template relies on this"],
    ]);
  });

  it("renames the row and every template that names it", async () => {
    const prepared = await ask<{ placeholder: string }>("prepareRename", "sms/a.sms");
    assert.equal(prepared.placeholder, "newsletter-2026");
    const { documentChanges } = await ask<Edit>("rename", "sms/a.sms", { newName: "news-2026" });
    assert.deepEqual(
      documentChanges
        .map(({ textDocument: { uri, version }, edits }) => {
          const places = edits.map(({ range: { start, end }, newText }) => [
            start.line,
            start.character,
            end.character,
            newText,
          ]);
          return [uri.slice(root.length + 1), version, places];
        })
        .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
      [
        ["consent-register.yaml", null, [[1, 8, 23, "news-2026"]]],
        ["sms/a.sms", 1, [[3, 11, 26, "news-2026"]]],
        ["sms/b.sms", null, [[3, 11, 26, "news-2026"]]],
      ],
    );
    for (const newName of ["fair-2024", "2026", "two words", "yes", "a: b", ""])
      await assert.rejects(ask("rename", "sms/a.sms", { newName }), `"${newName}" is refused`);
  });

  it("marks what is wrong in the register itself, and follows it while it is typed", async () => {
    client.open(at("consent-register.yaml"), REGISTER, "yaml");
    assert.deepEqual(await pull("consent-register.yaml"), []);
    const text = REGISTER.replace("newsletter-2026", "news").replace("withdrawn: true", "review_by: 2026-02-30");
    client.notify("textDocument/didChange", {
      textDocument: { uri: at("consent-register.yaml"), version: 2 },
      contentChanges: [{ text }],
    });
    const [problem, ...more] = await pull("consent-register.yaml");
    assert.deepEqual([problem!.code, problem!.range.start.line, more.length], ["consent-register", 7, 0]);
    for (let tries = 0; (await ours("sms/a.sms")).length === 0; tries++) {
      assert.ok(tries < 100, "the template is judged by the register as it is typed");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

  it("keeps the last good state when the register breaks or goes, says so once, and takes it up again", async () => {
    client.open(at("sms/d.sms"), template("fair-2024"));
    assert.equal((await ours("sms/d.sms")).length, 1);
    const told = (): readonly string[] =>
      client.notifications
        .filter(({ method }) => method === "window/showMessage")
        .map(({ params }) => (params as { message: string }).message);
    write("consent-register.yaml", "consents:\n  - id: [unclosed\n");
    changed("consent-register.yaml");
    assert.match((await ours("sms/d.sms"))[0]!.message, /it is withdrawn.*last good state/);
    assert.deepEqual(await ours("sms/a.sms"), []);
    assert.match(told()[0]!, /consent-register\.yaml cannot be read as it is now/);
    rmSync(path.join(folder, "consent-register.yaml"));
    changed("consent-register.yaml", 3);
    assert.match((await ours("sms/d.sms"))[0]!.message, /no longer there/);
    assert.equal(told().length, 1, "once is enough");
    write("consent-register.yaml", REGISTER.replace("withdrawn: true", "withdrawn: false"));
    changed("consent-register.yaml", 1);
    assert.deepEqual(await ours("sms/d.sms"), []);
  });
});
