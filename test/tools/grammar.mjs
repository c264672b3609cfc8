// Compares what the TextMate grammars make of the sample files with the snapshots beside them.
//   node test/tools/grammar.mjs --update   writes the snapshots anew
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "test/grammar");
const update = process.argv.includes("--update") ? ["--updateSnapshot"] : [];
let passes = 0;
let failures = 0;
const files = readdirSync(folder).filter((file) => !file.endsWith(".snap"));
for (const file of files) {
  const scope = file.endsWith(".eml") ? "text.message-template.eml" : "text.message-template";
  const run = spawnSync(
    path.join(root, "node_modules/.bin/vscode-tmgrammar-snap"),
    [...update, "--scope", scope, path.join(folder, file)],
    { cwd: root, encoding: "utf8" },
  );
  // Without a snapshot the tool writes one and calls it a success.
  if (
    run.status === 0 &&
    existsSync(path.join(folder, `${file}.snap`)) &&
    (update.length > 0 || !/Generating/.test(run.stdout))
  )
    passes++;
  else {
    failures++;
    console.error(`${file}:\n${run.stdout}${run.stderr}`);
  }
}
console.log(`@@counts ${JSON.stringify({ passes, failures: files.length === 0 ? 1 : failures })}`);
process.exitCode = failures > 0 || files.length === 0 ? 1 : 0;
