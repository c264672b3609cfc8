// npm test: everything, fast to slow, real VS Code last. Closes with "N passed, N failed"; any failure is a non-zero exit.
//   npm test -- unit lsp   runs only the named steps
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "../../esbuild.mjs";
import { pack } from "./package.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const bin = (name) => path.join(root, "node_modules/.bin", name);
const mocha = (...files) => [
  process.execPath,
  ["--import", "tsx", "node_modules/mocha/bin/mocha.js", "--config", "test/mocharc.json", ...files],
];

const steps = {
  types: () => run(bin("tsc"), ["-b"]),
  lint: () => run(process.execPath, ["test/tools/lint.mjs"]),
  unit: () =>
    run(
      ...mocha(
        "test/core/**/*.test.ts",
        "test/docs/**/*.test.ts",
        "test/scorecard/**/*.test.ts",
        "server/src/core/rules/**/*.test.ts",
      ),
    ),
  growth: () => run(...mocha("test/growth/**/*.test.ts")),
  model: () => run(...mocha("test/model/**/*.test.ts")),
  grammar: () => run(process.execPath, ["test/tools/grammar.mjs"]),
  build: async () => {
    await build();
    return { passes: 1, failures: 0 };
  },
  bundles: () => run(...mocha("test/web/**/*.test.ts")),
  cli: () => run(...mocha("test/cli/**/*.test.ts")),
  lsp: () => run(...mocha("test/lsp/**/*.test.ts")),
  samples: () => run(...mocha("test/samples/**/*.test.ts")),
  package: () => {
    pack();
    return run(process.execPath, ["test/tools/vsix.mjs"]);
  },
  vscode: () => run(process.execPath, ["test/vscode/run.mjs", pack()]),
};

/** Runs a command with its output shown; counts what it reports, or one pass for its exit status. */
function run(command, words) {
  const done = spawnSync(command, words, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 28,
  });
  const shown = done.stdout.split("\n").filter((line) => !line.startsWith("@@counts"));
  process.stdout.write(`${shown.join("\n").trimEnd()}\n`);
  const counts = [...done.stdout.matchAll(/^@@counts (.*)$/gm)].map(([, json]) => JSON.parse(json));
  const total = counts.reduce(
    (sum, { passes, failures }) => ({ passes: sum.passes + passes, failures: sum.failures + failures }),
    { passes: 0, failures: 0 },
  );
  if (counts.length === 0) total.passes = done.status === 0 ? 1 : 0;
  // A step that failed without naming a failure, or ran no test, is one failure.
  if (done.status !== 0 && total.failures === 0) total.failures = 1;
  if (done.status === 0 && total.passes === 0) total.failures = 1;
  return total;
}

const wanted = process.argv.slice(2);
for (const name of wanted)
  if (!(name in steps)) throw new Error(`there is no step "${name}"; steps are ${Object.keys(steps).join(", ")}`);
const sum = { passes: 0, failures: 0 };
const table = [];
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = Date.now();
  console.log(`\n== ${name}`);
  let result;
  try {
    result = await step();
  } catch (error) {
    console.error(error);
    result = { passes: 0, failures: 1 };
  }
  sum.passes += result.passes;
  sum.failures += result.failures;
  table.push(
    `${name.padEnd(10)} ${String(result.passes).padStart(6)} passed ${String(result.failures).padStart(4)} failed ${((Date.now() - start) / 1000).toFixed(1).padStart(7)} s`,
  );
}
console.log(`\n${table.join("\n")}\n\n${sum.passes} passed, ${sum.failures} failed`);
process.exitCode = sum.failures > 0 || sum.passes === 0 ? 1 : 0;
