// npm run bench: builds and packs, bundles the bench as the product is bundled, and runs it.
//   npm run bench -- --json FILE   also writes the rows as JSON
//   npm run bench -- --quick       fewer rounds: for a look, not for figures to keep
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";
import { build } from "../../esbuild.mjs";
import { pack } from "./package.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const bundles = path.join(root, "out/bench");

await build();
const vsix = pack();
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["test/bench/main.ts", "test/bench/emptyServer.ts", "test/bench/modelLoad.ts"],
  outdir: bundles,
  bundle: true,
  minify: true,
  platform: "node",
  format: "cjs",
  target: "es2023",
  conditions: ["node"],
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
  logLevel: "warning",
});
// A build during the run must not change what is measured.
const dist = path.join(bundles, "dist");
cpSync(path.join(root, "dist"), dist, { recursive: true });
const run = spawnSync(
  process.execPath,
  [path.join(bundles, "main.js"), "--dist", dist, "--vsix", vsix, "--bundles", bundles, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exitCode = run.status ?? 1;
