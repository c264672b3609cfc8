/** Allowed wording that no file of a whole run has, as the command line's process tells it. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings?: readonly { readonly ruleId: string; readonly severity: string; readonly line: number }[];
  }[];
}

describe("command line's allowed wording", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "pecr-wording-"));
    mkdirSync(path.join(folder, ".git"));
    write(".pecr-lint.yaml", CONFIG);
    write("base.yaml", "vocabulary:\n  allow:\n    - { words: harbour treats, reason: A name }\n");
    write("sms/a.sms", "Larkspur: your Don't Miss Out Club card is ready at the desk until Friday.");
    write(
      "sms/b.sms",
      "Larkspur: {{#if late}}your Spring Treats order is late{{else}}your order is here{{/if}} today.",
    );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const CONFIG = [
    "extends: ./base.yaml",
    "vocabulary:",
    "  allow:",
    "    - { words: don't miss out club, reason: A name }",
    "    - { words: spring treats, reason: A name }",
    "    - { words: summer treats, reason: A name }",
    "  flag:",
    "    - { words: hot deals, message: Say what is on offer. }",
    "overrides:",
    "  - files: ['sms/**']",
    "    vocabulary:",
    "      allow:",
    "        - { words: autumn treats, reason: A name }",
    "",
  ].join("\n");
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const run = (words: readonly string[], cwd = folder) =>
    spawnSync(process.execPath, [cli, "check", ...words], { cwd, encoding: "utf8" });
  /** Configuration findings as "path line severity". */
  const hints = (words: readonly string[], cwd = folder): string[] =>
    (JSON.parse(run([...words, "--format", "json"], cwd).stdout) as Report).files.flatMap((file) =>
      (file.findings ?? [])
        .filter(({ ruleId }) => ruleId === "configuration")
        .map(({ line, severity }) => `${file.path} ${line} ${severity}`),
    );

  it("is hinted at its place when every file was read, in what a configuration is built on too, and fails nothing", () => {
    const all = [".pecr-lint.yaml 6 hint", ".pecr-lint.yaml 13 hint", "base.yaml 3 hint"];
    assert.deepEqual(hints([]), all);
    assert.deepEqual(hints(["."]), all);
    const { status, stdout } = run(["--fail-on", "information"]);
    assert.match(stdout, /6:16 {2}hint {2}The allowed wording "summer treats" was met in none of the files/);
    assert.equal(status, run(["sms/a.sms", "sms/b.sms", "--fail-on", "information"]).status);
    assert.match(run(["--language", "cy"]).stdout, /Ni welwyd y geiriad a ganiateir "summer treats"/);
  });

  it("is not spoken of when only some files were read", () => {
    assert.deepEqual(hints(["sms/a.sms"]), []);
    assert.deepEqual(hints(["sms"]), []);
    assert.deepEqual(hints(["sms/*.sms"]), []);
    assert.deepEqual(hints([], path.join(folder, "sms")), []);
    assert.deepEqual(hints([".", "no-such"]), []);
  });

  it("is silent once a file has it, and where a configuration has no file", () => {
    write("sms/c.sms", "Larkspur: Summer\nTreats, Autumn Treats and Harbour-Treats orders are ready at the desk.");
    assert.deepEqual(hints([]), []);
    rmSync(path.join(folder, "sms"), { recursive: true });
    write(".pecr-lint.yaml", CONFIG);
    assert.deepEqual(hints([]), []);
  });

  it("stands beside what else is wrong with the configuration", () => {
    write(".pecr-lint.yaml", `${CONFIG}nonsense: true\n`);
    assert.deepEqual(
      hints([]).filter((hint) => hint.startsWith(".pecr-lint")),
      [".pecr-lint.yaml 14 error", ".pecr-lint.yaml 6 hint", ".pecr-lint.yaml 13 hint"],
    );
  });
});
