/** The command line as a process: what it prints, where, and with which status. */

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");
const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example";
const PARCEL = "Larkspur: your parcel 48213 was delivered at 10:14 today.";

interface Report {
  readonly schemaVersion: number;
  readonly tool: { readonly name: string };
  readonly files: readonly {
    readonly path: string;
    readonly unread: readonly unknown[];
    readonly messages: readonly {
      readonly id: string;
      readonly channel: string;
      readonly verdict: {
        readonly class: string;
        readonly probability: number;
        readonly evidence: readonly {
          readonly start: number;
          readonly end: number;
          readonly text: string;
          readonly contribution: number;
        }[];
      };
      readonly recognised: Readonly<Record<string, boolean>>;
      readonly findings: readonly {
        readonly ruleId: string;
        readonly severity: string;
        readonly start: number;
        readonly end: number;
        readonly line: number;
        readonly column: number;
        readonly url: string;
        readonly fixes: readonly {
          readonly title: string;
          readonly safety: string;
          readonly edits: readonly unknown[];
        }[];
      }[];
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

describe("command line", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "pecr-cli-"));
    mkdirSync(path.join(folder, "sms"));
    mkdirSync(path.join(folder, "web"));
    writeFileSync(path.join(folder, "sms/sale.sms"), SALE);
    writeFileSync(path.join(folder, "sms/parcel.sms"), PARCEL);
    writeFileSync(path.join(folder, "web/index.html"), `<p>${SALE}</p>`);
    writeFileSync(path.join(folder, "latin.txt"), Buffer.from("Price \xa35", "latin1"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (words: readonly string[], input = "") =>
    spawnSync(process.execPath, [cli, ...words], { cwd: folder, input, encoding: "utf8" });
  const json = (words: readonly string[], input = ""): Report =>
    JSON.parse(run(["check", "--format", "json", ...words], input).stdout) as Report;

  it("tells findings and reasons in Welsh when asked, and refuses a language that it lacks", () => {
    const told = run(["check", "-", "--stdin-filename", "a.sms", "--language", "cy"], SALE);
    assert.match(told.stdout, /Mae hyn yn darllen fel marchnata/);
    assert.doesNotMatch(told.stdout, /This reads as/);
    assert.match(told.stdout, /\ntempled +sianel +yn darllen fel +optio allan +cydsyniad +anfonwr +canfyddiadau\n/);
    assert.match(told.stdout, /\na\.sms +sms +marchnata \d+% /);
    assert.match(told.stdout, /\n1 neges mewn 1 ffeil: \d+ gwall, \d+ rhybudd, \d+ gwybodaeth, \d+ awgrym\.\n$/);
    assert.doesNotMatch(told.stdout, /\b(?:error|warning|info|fix|findings|reads as)\b/);
    const inForce = run(["config", "a.sms", "--language", "cy"]).stdout;
    assert.match(inForce, /^# Yr hyn sydd mewn grym ar gyfer a\.sms\n# Fe'i gwirir fel templed neges\.\n/);
    assert.match(inForce, /\nprofile: uk-pecr +# diofyn\n/);
    assert.match(run(["classify", "-", "--language", "cy"], SALE).stdout, /^Yn darllen fel marchnata/);
    assert.equal(run(["check", "-", "--language", "fr"], SALE).status, 2);
    assert.equal(run(["classify", "--format", "ndjson", "--language", "cy"], "").status, 2);
  });

  it("reports in the promised shape", () => {
    const report = json(["sms"]);
    assert.equal(report.schemaVersion, 1);
    assert.equal(report.tool.name, "pecr-lint");
    assert.deepEqual(
      report.files.map((file) => file.path),
      ["sms/parcel.sms", "sms/sale.sms"],
    );
    const [message] = report.files[1]!.messages;
    assert.equal(message!.channel, "sms");
    assert.equal(message!.verdict.class, "marketing");
    for (const { start, end, text } of message!.verdict.evidence) assert.equal(SALE.slice(start, end), text);
    assert.deepEqual(message!.recognised, { optOut: false, consentReference: false, sender: true });
    const finding = message!.findings.find(({ ruleId }) => ruleId === "missing-sms-optout")!;
    assert.deepEqual([finding.severity, finding.line, finding.column], ["error", 1, finding.start + 1]);
    assert.match(finding.url, /missing-sms-optout\/rule\.md$/);
    assert.equal(finding.fixes[0]!.safety, "review");
    assert.deepEqual(
      [report.summary.files, report.summary.messages, report.summary.marketing, report.summary.service],
      [2, 2, 1, 1],
    );
  });

  it("finds templates by the globs, and never every HTML file", () =>
    assert.deepEqual(
      json([]).files.map((file) => file.path),
      ["sms/parcel.sms", "sms/sale.sms"],
    ));

  for (const [words, status] of [
    [["check", "sms/parcel.sms"], 0],
    [["check", "sms/sale.sms"], 1],
    [["check", "sms/sale.sms", "--fail-on", "never"], 0],
    [["check", "no-such-file.sms"], 2],
    [["check", "--format", "xml"], 2],
    [["frobnicate"], 2],
    [["check", "--no-such-option"], 2],
    [["help"], 0],
    [["--version"], 0],
  ] as const) {
    it(`ends with ${status} for ${words.join(" ")}`, () => assert.equal(run(words).status, status));
  }

  it("reads standard input under a given name, and keeps other words on standard error", () => {
    const done = run(["check", "-", "--stdin-filename", "mail/a.html", "--format", "json"], `<p>${SALE}</p>`);
    assert.equal((JSON.parse(done.stdout) as Report).files[0]!.messages[0]!.channel, "email");
    assert.equal(run(["frobnicate"]).stdout, "");
    assert.match(run(["frobnicate"]).stderr, /There is no command/);
  });

  it("obeys the nearest configuration, and one that is named", () => {
    writeFileSync(path.join(folder, "sms/.pecr-lint.json"), '{ "rules": { "missing-sms-optout": "off" }, }');
    try {
      assert.equal(run(["check", "sms/sale.sms"]).status, 0);
      writeFileSync(path.join(folder, "other.json"), '{ "rules": { "missing-sms-optout": "hint" }, "sector": 5 }');
      const named = run(["check", "sms/sale.sms", "--config", "other.json", "--fail-on", "error"]);
      assert.equal(named.status, 1, "a bad value is a finding of the configuration");
      assert.equal(named.stderr, "");
      assert.match(named.stdout, /^other\.json\n {2}1:\d+ {2}error .*"sector" keeps its default/);
      assert.equal(run(["check", "sms/sale.sms", "--config", "other.json", "--fail-on", "never"]).status, 0);
    } finally {
      rmSync(path.join(folder, "sms/.pecr-lint.json"));
    }
  });

  it("reads files that are not UTF-8", () => assert.equal(json(["latin.txt"]).files[0]!.messages.length, 1));

  it("prints the words with carets and a table for people", () => {
    const { stdout } = run(["check", "sms"]);
    assert.match(stdout, /sms\/sale\.sms\n {2}1:\d+ {2}\w+ {2}.*reads as marketing/);
    assert.match(stdout, /\n {8} *\^+\n/);
    assert.match(stdout, /sms\/parcel\.sms +sms +service/);
  });

  it("classifies one text for a person", () => {
    const done = run(["classify", "-"], SALE);
    assert.equal(done.status, 0);
    assert.match(done.stdout, /^Reads as marketing/);
    assert.match(done.stdout, /does not show a way to stop/);
  });

  it("names the messages of a catalogue that it classifies", () => {
    writeFileSync(path.join(folder, "texts.csv"), `id,text\nsale,"${SALE}"\nparcel,"${PARCEL}"\n`);
    const { stdout } = run(["classify", "texts.csv"]);
    assert.match(stdout, /^sale\nReads as marketing [^]*\n\nparcel\nReads as service /);
  });

  it("says what cannot be classified as check does, and asks nothing of the register", () => {
    const missing = run(["classify", "no-such.sms"]);
    assert.deepEqual([missing.status, missing.stdout], [2, ""]);
    assert.equal(missing.stderr, 'Nothing was found for "no-such.sms".\n');
    assert.equal(run(["check", "no-such.sms"]).stderr, missing.stderr);
    const folderNamed = run(["classify", "sms"]);
    assert.equal(folderNamed.status, 2);
    assert.equal(folderNamed.stderr, "sms is a folder: classify takes one file, and check takes folders.\n");
    mkdirSync(path.join(folder, "registered"));
    writeFileSync(path.join(folder, "registered/consent-register.yaml"), "- id: 7\n  nonsense: true\n");
    writeFileSync(path.join(folder, "registered/sale.sms"), SALE);
    const classified = run(["classify", "registered/sale.sms"]);
    assert.deepEqual([classified.status, classified.stderr], [0, ""]);
    assert.match(run(["check", "registered"]).stdout, /consent-register\n/);
  });

  it("says of an empty message that it has no words", () => {
    writeFileSync(path.join(folder, "empty.sms"), "");
    assert.match(run(["check", "empty.sms"]).stdout, /There are no words in this message\. Write them/);
    assert.match(run(["classify", "empty.sms"]).stdout, /^Unsure: There are no words in this message\./);
  });

  it("takes a profile and a sector before the configuration, and lists those that there are", () => {
    assert.equal(run(["check", "sms/sale.sms"]).status, 1);
    const american = run(["check", "sms/sale.sms", "--profile", "us-can-spam"]);
    assert.equal(american.status, 0);
    assert.match(american.stdout, /does not speak of a message sent by text message/);
    mkdirSync(path.join(folder, "own"));
    writeFileSync(
      path.join(folder, "own/.pecr-lint.json"),
      '{ "sector": "retail", "overrides": [{ "files": ["**"], "profile": "us-can-spam", "sector": "retail" }] }',
    );
    const drop = "Join us on Saturday: vote for the Harbour Party, and give £5 to our campaign. STOP to 66123";
    writeFileSync(path.join(folder, "own/drop.sms"), drop);
    const found = (words: readonly string[]): string[] =>
      json(["own/drop.sms", ...words]).files.flatMap(({ messages }) =>
        messages.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)),
      );
    assert.deepEqual(found([]), []);
    assert.ok(found(["--profile", "uk-pecr"]).length > 0);
    const link = "Larkspur Surgery: your flu clinic is on 3 May. Directions: https://bit.ly/larkspur";
    const severities = (words: readonly string[]): string[] =>
      json(["-", "--stdin-filename", "own/a.sms", ...words], link).files.flatMap(({ messages }) =>
        messages.flatMap(({ findings }) =>
          findings.filter(({ ruleId }) => ruleId === "shortened-link").map(({ severity }) => severity),
        ),
      );
    const british = ["--profile", "uk-pecr"];
    assert.notDeepEqual(severities(british), ["warning"]);
    assert.deepEqual(severities([...british, "--sector", "health"]), ["warning"]);
    const profile = run(["check", "--profile", "us-tcpa"]);
    assert.deepEqual([profile.status, profile.stdout], [2, ""]);
    assert.equal(profile.stderr, '--profile takes one of uk-pecr, us-can-spam, not "us-tcpa".\n');
    const sector = run(["check", "--sector", "shops"]);
    assert.equal(sector.status, 2);
    assert.match(
      sector.stderr,
      /^--sector takes one of general, health, council, charity, .*, housing, not "shops"\.\n$/,
    );
    assert.match(run(["help"]).stdout, /--profile uk-pecr\|us-can-spam/);
  });

  it("classifies a stream line by line, in order, bad lines included", () => {
    const lines = [
      { id: "a", text: SALE },
      "not json",
      { id: 2, text: PARCEL, channel: "sms" },
      { id: "c" },
      { id: "d", text: "<p>Hi</p>", format: "html" },
      { id: "e", text: "x", format: "pdf" },
      { id: "f", text: PARCEL, channel: "carrier-pigeon" },
    ];
    const done = run(
      ["classify", "--format", "ndjson"],
      lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
    );
    assert.equal(done.status, 1);
    const answers = done.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: unknown; class?: string; error?: string; recognised?: object });
    assert.deepEqual(
      answers.map(({ id }) => id),
      ["a", null, 2, null, "d", null, "f"],
    );
    assert.deepEqual([answers[0]!.class, answers[2]!.class, answers[6]!.class], ["marketing", "service", "service"]);
    assert.ok(answers[1]!.error && answers[3]!.error && answers[5]!.error);
    assert.ok(answers[0]!.recognised);
  });

  it("does not grow with the number of lines", async () => {
    const child = spawn(process.execPath, ["--max-old-space-size=96", cli, "classify", "--format", "ndjson"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    let answers = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      for (const unit of chunk) if (unit === 10) answers++;
    });
    const total = 20_000;
    for (let index = 0; index < total; index++) {
      const line = `${JSON.stringify({ id: index, text: `${index % 2 ? SALE : PARCEL} ${index}` })}\n`;
      if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once("drain", resolve));
    }
    child.stdin.end();
    const status = await new Promise((resolve) => child.once("close", resolve));
    assert.deepEqual([status, answers], [0, total]);
  });
});
