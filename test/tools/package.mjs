// npm run package: builds and packs the extension into pecr-lint-<version>.vsix.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "../../esbuild.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** Packs what lies in dist/; returns the file. */
export function pack() {
  const file = path.join(root, `pecr-lint-${version}.vsix`);
  const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");
  const run = spawnSync(process.execPath, [vsce, "package", "--no-dependencies", "--skip-license", "--out", file], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, VSCE_TESTS: "1" },
  });
  if (run.status !== 0) throw new Error(`vsce package failed:\n${run.stdout}${run.stderr}`);
  return file;
}

if (process.argv[1] === import.meta.filename) {
  await build();
  console.log(path.basename(pack()));
}
