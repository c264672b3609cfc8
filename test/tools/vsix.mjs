// Lists what is packed and holds it small: under 1.5 MB and 40 files, and nothing that has no business there.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { list } from "../vscode/unpack.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const file = path.join(root, `pecr-lint-${version}.vsix`);
const entries = await list(file);
const size = statSync(file).size;
const names = entries.map(({ name }) => name.replace(/^extension\//, ""));
const faults = [];
const expect = (condition, message) => void (condition || faults.push(message));
expect(size < 1.5 * 1024 * 1024, `the vsix has ${size} bytes`);
expect(entries.length < 40, `the vsix has ${entries.length} files`);
for (const name of [
  "package.json",
  "readme.md",
  "dist/desktop.js",
  "dist/web.js",
  "dist/server.js",
  "dist/worker.js",
  "dist/rules.json",
  "client/config.schema.json",
  "client/register.schema.json",
  "client/icon.png",
  "package.nls.cy.json",
  "l10n/bundle.l10n.cy.json",
]) {
  expect(
    names.some((candidate) => candidate.toLowerCase() === name.toLowerCase()),
    `${name} is missing`,
  );
}
for (const name of names)
  expect(
    !/\.(?:ts|map|jsonl|snap|test\.js)$|node_modules|^(?:server\/model|test|samples)\//.test(name),
    `${name} should not be packed`,
  );
for (const fault of faults) console.error(fault);
console.log(`${path.basename(file)}: ${(size / 1024).toFixed(0)} KB, ${entries.length} files`);
console.log(`@@counts ${JSON.stringify({ passes: faults.length === 0 ? 1 : 0, failures: faults.length })}`);
process.exitCode = faults.length > 0 ? 1 : 0;
