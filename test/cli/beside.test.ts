/** Files beside the templates as the command line's process reads them: sidecars, and registers that cannot be read. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");
const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example. STOP to 66123";

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings?: readonly Finding[];
    readonly messages: readonly {
      readonly findings: readonly Finding[];
      readonly suppressed?: readonly { readonly ruleId: string }[];
    }[];
  }[];
}
interface Finding {
  readonly ruleId: string;
  readonly severity: string;
  readonly line: number;
  readonly message: string;
  readonly declaredIn?: { readonly path: string; readonly start: number };
}

describe("command line's files beside templates", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "pecr-beside-"));
    mkdirSync(path.join(folder, ".git"));
    write("sms/sale.sms", SALE);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const run = (words: readonly string[], cwd = folder) =>
    spawnSync(process.execPath, [cli, "check", ...words], { cwd, encoding: "utf8" });
  const json = (words: readonly string[], cwd = folder): Report =>
    JSON.parse(run([...words, "--format", "json"], cwd).stdout) as Report;

  it("reads a sidecar, leads to it, and reports what is wrong in it", () => {
    write(
      "sms/sale.pecr.yaml",
      "purpose: service\npurposs: x\ndisable:\n  - rule: shortened-link\n    reason: Agreed\n",
    );
    const { files } = json(["sms"]);
    assert.deepEqual(
      files.map((file) => file.path),
      ["sms/sale.pecr.yaml", "sms/sale.sms"],
    );
    assert.deepEqual(
      files[0]!.findings!.map(({ ruleId, severity, line }) => [ruleId, severity, line]),
      [
        ["sidecar", "warning", 2],
        ["suppression", "information", 4],
      ],
    );
    const mismatch = files[1]!.messages[0]!.findings.find(({ ruleId }) => ruleId === "purpose-mismatch")!;
    assert.deepEqual(mismatch.declaredIn, { path: "sms/sale.pecr.yaml", start: 9, end: 16 });
    assert.match(run(["sms"]).stdout, /declared in sms\/sale\.pecr\.yaml/);
  });

  it("fails on a misspelt declaration in the template itself as on one beside it, and says where", () => {
    write("sms/parcel.txt", "---\npecr:\n  purpse: service\n---\nYour parcel 48213 was delivered at 10:14 today.\n");
    assert.equal(run(["sms/parcel.txt"]).status, 0);
    const { status, stdout } = run(["sms/parcel.txt", "--fail-on", "warning"]);
    assert.equal(status, 1);
    assert.match(stdout, /3:3 {2}warning {2}"purpse" is no key .* Did you mean purpose\? {2}metadata/);
    assert.match(stdout, /fix: Write purpose/);
    const [file] = json(["sms/parcel.txt"]).files;
    assert.deepEqual(
      file!.findings!.map(({ ruleId, severity, line }) => [ruleId, severity, line]),
      [["metadata", "warning", 3]],
    );
  });

  it("reads the sidecar of a template from wherever it is called, and a glob that names both lints one", () => {
    write("sms/sale.sms.pecr.yaml", "purpose: service\n");
    const isTold = ({ files }: Report): boolean =>
      files.some(({ messages }) =>
        messages.some(({ findings }) => findings.some(({ ruleId }) => ruleId === "purpose-mismatch")),
      );
    mkdirSync(path.join(folder, "elsewhere"));
    assert.ok(isTold(json(["../sms/sale.sms"], path.join(folder, "elsewhere"))));
    const glob = json(["sms/*"]);
    assert.ok(isTold(glob));
    assert.equal(glob.files.length, 1);
  });

  it("does not follow a sidecar out of its folder", function () {
    write("outside/secret.yaml", "purpose: service\n");
    mkdirSync(path.join(folder, "inside"));
    write("inside/sale.sms", SALE);
    symlinkSync(path.join(folder, "outside/secret.yaml"), path.join(folder, "inside/sale.sms.pecr.yaml"));
    const { files } = json(["sale.sms"], path.join(folder, "inside"));
    assert.ok(!files[0]!.messages[0]!.findings.some(({ ruleId }) => ruleId === "purpose-mismatch"));
  });

  const BROKEN: readonly (readonly [string, string, number, RegExp])[] = [
    ["consent-register.yaml", "consents:\n  - id: [a\n", 3, /could not be read as YAML/],
    ["consent-register.json", '[\n  { "id": "a" }\n  { "id": "b" }\n]', 3, /A comma is expected here/],
    ["consent-register.csv", 'id,wording\na,"never closed\n', 2, /quote is never closed/],
    ["consent-register.csv", "name\nx\n", 1, /none of them is "id"/],
    [".pecr-lint.json", '{ "sector": "retail",\n  "rules": [ }', 2, /not valid JSON/],
    [".pecr-lint.yaml", "sector: retail\nrules: [\n", 3, /not valid YAML/],
    [".pecr-lint.yaml", "sector: retail\nextends: ./none.yaml\n", 2, /There is no file none\.yaml/],
    [".pecr-lint.yaml", "sectors: retail\n", 1, /is not a setting/],
  ];
  for (const [name, text, line, said] of BROKEN)
    it(`fails on a broken ${name} with a finding at its place: ${said.source}`, () => {
      write(name, text);
      write("sms/sale.sms", "Larkspur: your parcel 48213 was delivered at 10:14 today.");
      const done = run(["sms", "--format", "json"]);
      assert.equal(done.status, 1);
      assert.equal(done.stderr, "");
      const file = (JSON.parse(done.stdout) as Report).files.find(({ path: each }) => each === name)!;
      const told = file.findings!.find(({ message }) => said.test(message))!;
      assert.deepEqual([told.severity, told.line], ["error", line]);
      assert.equal(told.ruleId, name.startsWith(".") ? "configuration" : "consent-register");
      assert.equal(run(["sms", "--fail-on", "never"]).status, 0);
    });

  it("tells the faults of a file that several configurations are built on once, at its place", () => {
    write("shared/base.json", '{\n  "sector": "bakery",\n  "chanel": "sms"\n}');
    for (const folder of ["one", "two"]) {
      write(`${folder}/.pecr-lint.yaml`, "extends: ../shared/base.json\n");
      write(`${folder}/sale.sms`, "Larkspur: your parcel 48213 was delivered at 10:14 today.");
    }
    const { files } = json(["one", "two"]);
    assert.deepEqual(
      files.flatMap(({ path: each, findings = [] }) => findings.map(({ line, ruleId }) => [each, line, ruleId])),
      [
        ["shared/base.json", 2, "configuration"],
        ["shared/base.json", 3, "configuration"],
      ],
    );
    const { stderr } = spawnSync(process.execPath, [cli, "config", "one/sale.sms"], { cwd: folder, encoding: "utf8" });
    assert.equal(stderr.match(/shared\/base\.json:\d+:\d+: /g)?.length, 2);
    assert.doesNotMatch(stderr, /\.pecr-lint\.yaml/);
  });

  it("tells of rows that do not fit, and does not fail for them", () => {
    write("consent-register.csv", "id,last_collected\na,2026-02-30\na,2026-02-01\n");
    write("sms/sale.sms", "Larkspur: your parcel 48213 was delivered at 10:14 today.");
    assert.equal(run(["sms"]).status, 0);
    const [file] = json(["sms"]).files;
    assert.deepEqual(
      file!.findings!.map(({ severity, line }) => [severity, line]),
      [
        ["warning", 2],
        ["warning", 3],
      ],
    );
  });
});
