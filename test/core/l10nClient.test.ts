/** The client's own words and the manifest's: each has its Welsh, and nothing is translated that nobody says. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../harness/sources";

const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8")) as Record<string, string>;
const holes = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();

describe("the client in Welsh", () => {
  it("has a translation for each string that it shows, with the same holes, and no other", () => {
    const folder = path.join(root, "client/src");
    const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(path.join(folder, file), "utf8"))
      .join("\n");
    const calls = code.match(/l10n\.t\(/g) ?? [];
    const shown = [...code.matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text!);
    assert.ok(shown.length > 25);
    assert.equal(shown.length, calls.length, "each call begins with a plain string");
    const bundle = json("l10n/bundle.l10n.cy.json");
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(shown)].sort());
    for (const [english, welsh] of Object.entries(bundle)) assert.deepEqual(holes(welsh), holes(english), english);
  });

  it("has a translation for each string of the manifest, and none is left in it untranslated", () => {
    const english = json("package.nls.json");
    assert.deepEqual(Object.keys(json("package.nls.cy.json")), Object.keys(english));
    const manifest = readFileSync(path.join(root, "package.json"), "utf8");
    const used = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
    assert.doesNotMatch(manifest, /"(?:title|markdownDescription)": "(?!%|PECR Lint")/);
  });
});
