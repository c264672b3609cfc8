/** Configuration and suppressions as the command line's process has them: files on disk, and the day of its clock. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");
const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example";

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings?: readonly {
      readonly ruleId: string;
      readonly severity: string;
      readonly line: number;
      readonly column: number;
      readonly message: string;
    }[];
    readonly messages: readonly {
      readonly findings: readonly { readonly ruleId: string; readonly message: string }[];
      readonly suppressed?: readonly {
        readonly ruleId: string;
        readonly reason: string;
        readonly by?: string;
        readonly until?: string;
      }[];
    }[];
  }[];
  readonly summary: { readonly suppressed: number };
}

describe("command line's configuration", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "pecr-config-"));
    mkdirSync(path.join(folder, "sms"));
    mkdirSync(path.join(folder, "shared"));
    mkdirSync(path.join(folder, ".git"));
    writeFileSync(path.join(folder, "sms/sale.sms"), SALE);
    writeFileSync(
      path.join(folder, ".pecr-lint.yaml"),
      "extends: [retail, ./shared/base.jsonc]\noverrides:\n  - files: ['sms/**']\n    allow:\n      - rule: missing-sms-optout\n        reason: The gateway adds it\n        by: Sam Ode\n        until: 2999-01-01\n",
    );
    writeFileSync(
      path.join(folder, "shared/base.jsonc"),
      '{\n  // ours\n  "sector": "bakery",\n  "rules": { "marketing-wording": "hint" },\n}',
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (words: readonly string[], cwd = folder) =>
    spawnSync(process.execPath, [cli, ...words], { cwd, encoding: "utf8" });

  it("reads YAML with what it is built on, tells bad values with their line, and keeps suppressions in the report", () => {
    const done = run(["check", "sms", "--format", "json"], folder);
    assert.equal(done.stderr, "");
    assert.equal(done.status, 1, "a configuration that is not in force as written fails the check");
    const report = JSON.parse(done.stdout) as Report;
    const [bad, sale] = report.files;
    assert.deepEqual(
      [bad!.path, bad!.findings!.map(({ ruleId, severity, line, column }) => [ruleId, severity, line, column])],
      ["shared/base.jsonc", [["configuration", "error", 3, 13]]],
    );
    assert.match(bad!.findings![0]!.message, /^A sector is one of/);
    const [message] = sale!.messages;
    assert.deepEqual(
      message!.suppressed!.map(({ ruleId, reason, by, until }) => [ruleId, reason, by, until]),
      [["missing-sms-optout", "The gateway adds it", "Sam Ode", "2999-01-01"]],
    );
    assert.equal(report.summary.suppressed, 1);
    assert.match(run(["check", "sms"]).stdout, /1 finding is set aside with a reason/);
  });

  it("tells which configuration applies, and from where, also from a folder below", () => {
    const { stdout, status } = run(["config", "sale.sms"], path.join(folder, "sms"));
    assert.equal(status, 2, "the bad value makes it fail");
    assert.match(stdout, /^# What is in force for sale\.sms\n# It is checked as a message template\.\n/);
    assert.match(stdout, /\nsector: retail +# preset retail\n/);
    assert.match(stdout, /\nrules\.marketing-wording: hint +# \.\.\/shared\/base\.jsonc\n/);
    assert.match(stdout, /\nallow\.1: .*"The gateway adds it".* # \.\.\/\.pecr-lint\.yaml, for sms\/\*\*\n/);
    const json = JSON.parse(run(["config", "sms/sale.sms", "--format", "json"]).stdout) as { linted: boolean };
    assert.equal(json.linted, true);
    assert.equal(run(["config"]).status, 2);
  });

  it("knows the day by its clock", () => {
    writeFileSync(
      path.join(folder, "sms/late.sms"),
      `{# pecr-lint-disable marketing-wording until 2020-01-31 by Sam -- Agreed #}\n${SALE}`,
    );
    try {
      const report = JSON.parse(run(["check", "sms/late.sms", "--format", "json"]).stdout) as Report;
      const said = report.files.at(-1)!.messages[0]!.findings.find(({ ruleId }) => ruleId === "suppression");
      assert.match(said!.message, /ran out on 2020-01-31/);
    } finally {
      rmSync(path.join(folder, "sms/late.sms"));
    }
  });

  it("says which of two configurations in one folder is not read", () => {
    writeFileSync(path.join(folder, ".pecr-lint.yml"), "sector: health\n");
    try {
      assert.match(
        run(["check", "sms"]).stdout,
        /\.pecr-lint\.yml\n {2}1:1 {2}warning {2}This file is not read, because \.pecr-lint\.yaml lies beside it/,
      );
    } finally {
      rmSync(path.join(folder, ".pecr-lint.yml"));
    }
  });
});
