// npm run lint: formatting, lint, generated files. Quiet when all is well.
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const bin = (name) => path.join(root, "node_modules/.bin", name);
const folders = ["client", "server", "test", "esbuild.mjs"];

/** Name and command of each check. */
const checks = [
  [
    "formatting (npm run format mends it)",
    bin("biome"),
    ["format", "--config-path=test/tools/format.json", ...folders],
  ],
  ["lint", bin("oxlint"), ["-c", "test/tools/oxlint.json", "--type-aware", "--deny-warnings", ...folders]],
  ["generated files", process.execPath, ["test/tools/generate.mjs", "--check"]],
  [
    "generated documentation (npm run generate)",
    process.execPath,
    ["--import", "tsx", "test/docs/write.ts", "--check"],
  ],
  ["unused code and dependencies", bin("knip"), ["--config", "test/tools/knip.json", "--no-progress"]],
];

let failed = 0;
for (const [name, command, words] of checks) {
  const run = spawnSync(command, words, { cwd: root, encoding: "utf8" });
  if (run.status === 0) continue;
  failed++;
  console.error(`${name} failed:\n${run.stdout}${run.stderr}`);
}
console.log(`@@counts ${JSON.stringify({ passes: checks.length - failed, failures: failed })}`);
process.exitCode = failed > 0 ? 1 : 0;
