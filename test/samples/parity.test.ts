/** The built command line and the language server say of every sample what the core says. Needs dist/: `npm run build`. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { fileEntry, type FileReport, type Problem, type Severity, verdictEntry } from "../../server/src/core";
import { pageUrl } from "../../server/src/cli/product";
import { root } from "../harness/sources";
import { Client } from "../lsp/client";
import { lintSample, problemsIn, type Sample, samples } from "./lint";

interface CliReport {
  readonly files: readonly { readonly path: string }[];
  readonly summary: Readonly<Record<string, number>>;
}
interface Classified {
  readonly id: string;
  readonly channel: string;
  readonly class: string;
  readonly probability: number;
  readonly shows: Readonly<Record<string, boolean>>;
  readonly evidence: readonly unknown[];
}
interface Diagnostic {
  readonly code: string;
  readonly severity: number;
  readonly message: string;
  readonly source: string;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly data?: { readonly fixes: readonly { readonly title: string }[] };
}
interface Position {
  readonly line: number;
  readonly character: number;
}

/** Formats that a line of the stream may name, by extension. */
const STREAM_FORMATS: Readonly<Record<string, string>> = {
  ".sms": "text",
  ".txt": "text",
  ".md": "markdown",
  ".html": "html",
  ".hbs": "html",
  ".liquid": "html",
  ".erb": "html",
  ".mjml": "mjml",
  ".eml": "eml",
};
const SEVERITIES: Readonly<Record<Severity, number>> = { error: 1, warning: 2, information: 3, hint: 4 };
/** What VS Code calls these files without further extensions. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ".sms": "sms-template",
  ".md": "markdown",
  ".html": "html",
  ".eml": "eml",
  ".json": "json",
  ".yaml": "yaml",
};

const all = samples();
const reports = new Map(all.map((sample) => [sample.path, lintSample(sample)]));
const reportOf = ({ path: file }: Sample): FileReport => reports.get(file)!;

describe("samples on the command line", () => {
  const run = (words: readonly string[], input = "") => {
    const done = spawnSync(process.execPath, ["dist/cli.js", ...words], {
      cwd: root,
      input,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    assert.equal(done.stderr, "");
    return done;
  };
  const check = (...paths: readonly string[]): CliReport =>
    JSON.parse(run(["check", "--format", "json", ...paths]).stdout) as CliReport;
  const expected = (sample: Sample): unknown =>
    JSON.parse(JSON.stringify(fileEntry(reportOf(sample), sample.text, pageUrl)));

  it("check says the same of each, one by one named", () => {
    const { files, summary } = check(...all.map((sample) => sample.path));
    assert.deepEqual(files, all.map(expected));
    assert.equal(summary.files, all.length);
  });

  it("check says the same of each that it finds in the folder", () => {
    const { files } = check("samples");
    const found = all.filter((sample) => files.some((file) => file.path === sample.path));
    assert.deepEqual(files, found.map(expected));
    assert.deepEqual(
      all.filter((sample) => !found.includes(sample)).map((sample) => sample.path),
      [],
    );
  });

  it("lines and columns of the report lead to its offsets", () => {
    for (const sample of all) {
      const entry = fileEntry(reportOf(sample), sample.text, pageUrl);
      for (const { start, line, column } of entry.messages.flatMap(({ findings }) => findings))
        assert.deepEqual(positionOf(sample.text, start), { line: line - 1, character: column - 1 }, sample.path);
    }
  });

  it("classify says the same of each single message in a stream", () => {
    const single = all.filter((sample) => {
      const [message, ...more] = reportOf(sample).messages;
      return message && more.length === 0 && path.extname(sample.path) in STREAM_FORMATS;
    });
    assert.ok(single.length > 15);
    const lines = single.map((sample) => ({
      id: sample.path,
      text: sample.text,
      format: STREAM_FORMATS[path.extname(sample.path)],
      channel: reportOf(sample).messages[0]!.channel,
    }));
    const { stdout } = run(["classify", "--format", "ndjson"], lines.map((line) => JSON.stringify(line)).join("\n"));
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Classified);
    assert.deepEqual(
      answers.map(({ id, class: name, probability, evidence }) => ({ id, class: name, probability, evidence })),
      single.map((sample) => {
        const { class: name, probability, evidence } = verdictEntry(reportOf(sample).messages[0]!.verdict);
        return { id: sample.path, class: name, probability, evidence };
      }),
    );
  });
});

describe("samples in the language server", () => {
  let client: Client;
  before(async () => {
    client = new Client();
    await client.initialize({ textDocument: { diagnostic: {} } }, { rootUri: pathToFileURL(root).href });
  });
  after(async () => assert.equal(await client.stop(), 0));

  for (const sample of all) {
    it(`${sample.path} has the same findings and verdicts`, async () => {
      const report = reportOf(sample);
      const uri = pathToFileURL(path.join(root, sample.path)).href;
      client.open(uri, sample.text, languageOf(sample));
      const { items } = await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", {
        textDocument: { uri },
      });
      assert.deepEqual(
        items.map(({ code, severity, message, range, data }) => ({
          code,
          severity,
          message,
          range,
          fixes: (data?.fixes ?? []).map(({ title }) => title),
        })),
        [
          ...problemsIn(report).map((problem) => expectedDiagnostic(problem, sample.text)),
          ...report.unread.map(({ range, text }) =>
            expectedDiagnostic({ ruleId: "unread", severity: "warning", range, text }, sample.text),
          ),
        ],
      );
      assert.ok(items.every(({ source }) => source === "pecr-lint"));
      const { messages } = await client.request<{ messages: Classified[] }>("pecrLint/classify", { uri });
      assert.deepEqual(
        messages.map(({ id, channel, class: name, probability, shows }) => ({
          id,
          channel,
          class: name,
          probability,
          shows,
        })),
        report.messages.map(({ id, channel, verdict, recognised }) => ({
          id,
          channel,
          class: verdict.class,
          probability: verdict.probability,
          shows: shownToClassify(recognised),
        })),
      );
      client.notify("textDocument/didClose", { textDocument: { uri } });
    });
  }
});

/** What the palette shows: where a way out was found is told by lint alone. */
function shownToClassify({ optOutIn: _where, ...shows }: FileReport["messages"][number]["recognised"]) {
  return shows;
}

function expectedDiagnostic({ ruleId, severity, text: message, range, fixes = [] }: Problem, text: string) {
  return {
    code: ruleId,
    severity: SEVERITIES[severity],
    message,
    range: { start: positionOf(text, range.start), end: positionOf(text, range.end) },
    fixes: fixes.map(({ title }) => title),
  };
}

/** Written apart from the core's own, so that a fault there shows. */
function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}

function languageOf({ path: file }: Sample): string {
  if (file.endsWith(".email.txt")) return "message-template";
  return LANGUAGES[path.extname(file)] ?? "plaintext";
}
