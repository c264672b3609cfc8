/** Each sample against its golden file. UPDATE_GOLDENS=1 writes the files anew; read the difference before you commit it. */

import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../harness/sources";
import { golden } from "./golden";
import { lintSample, problemsIn, problemsOfConfig, type Sample, samples, samplesFolder } from "./lint";

const update = process.env.UPDATE_GOLDENS === "1";
const goldens = path.join(root, "test/samples/golden");
/** Copies for the suite in a real VS Code, which sees no file outside its workspace. */
const inWorkspace = path.join(root, "test/vscode/workspace/samples");
const MEND = "UPDATE_GOLDENS=1 npm test -- samples writes it anew";

/** Rules that a newcomer should meet in the samples; others have their pages. */
const SHOWN = [
  "disguised-service-label",
  "marketing-wording",
  "missing-consent-reference",
  "missing-sender-identity",
  "missing-sms-optout",
  "missing-unsubscribe",
  "mixed-message",
  "new-service-announcement",
  "optout-broken",
  "purpose-mismatch",
  "unclear-message",
];
/** Meant to be clean: a finding of warning or above in one of these is a false alarm. */
const CLEAN: readonly string[] = [
  "bank/rate-change.liquid",
  "bank/shell.sms",
  "charity/winter-appeal.mjml",
  "council/bin-collection.txt",
  "dentist/whitening-offer.sms",
  "gp/flu-clinic.sms",
  "hospital/outpatient-appointment.txt",
  "hospital/winter-helpline.email.txt",
  "saas/new-reports.html.jinja",
  "saas/password-reset.html.erb",
  "utilities/supply-interruption.txt",
];
/** Opened in VS Code as well: each language id, an include, clean ones and faulty ones. */
const IN_WORKSPACE: readonly string[] = [
  "bank/loan-offer.email.txt",
  "charity/winter-appeal.mjml",
  "council/leisure-centre.md",
  "gp/flu-clinic.sms",
  "gp/new-physio-clinic.sms",
  "retail/order-dispatched.html",
  "retail/summer-sale.eml",
  "saas/new-reports.html.jinja",
];
/** What those need beside them. */
const WITH_THEM: readonly string[] = [".pecr-lint.json", "consent-register.yaml", "saas/_footer.jinja"];

const nameOf = ({ path: file }: Sample): string => file.slice("samples/".length);
const goldenOf = (name: string): string => path.join(goldens, `${name}.golden`);

describe("samples", () => {
  const all = samples();
  if (update) writeAll(all);

  for (const sample of all) {
    it(`${nameOf(sample)} reads as its golden file says`, () => {
      const file = goldenOf(nameOf(sample));
      assert.ok(existsSync(file), `${file} is missing: ${MEND}`);
      assert.equal(golden(lintSample(sample), sample.text), readFileSync(file, "utf8"), MEND);
    });
  }

  for (const name of CLEAN) {
    it(`${name} has no finding of warning or above`, () => {
      const sample = all.find((candidate) => nameOf(candidate) === name);
      assert.ok(sample, `${name} is not among the samples`);
      const report = lintSample(sample);
      assert.ok(report.messages.length > 0, "a message was read");
      assert.deepEqual(report.unread, []);
      assert.deepEqual(
        problemsIn(report)
          .filter(({ severity }) => severity === "warning" || severity === "error")
          .map(({ ruleId, range, severity }) => `${severity} ${ruleId} ${sample.text.slice(range.start, range.end)}`),
        [],
      );
    });
  }

  it("every golden file has its sample", () =>
    assert.deepEqual(
      filesIn(goldens).sort(),
      all.map((sample) => `${nameOf(sample)}.golden`),
    ));

  it("between them every rule speaks, and every class is read", () => {
    const reports = all.map((sample) => lintSample(sample));
    const spoken = new Set(reports.flatMap((report) => problemsIn(report)).map(({ ruleId }) => ruleId));
    assert.deepEqual(
      SHOWN.filter((id) => !spoken.has(id)),
      [],
    );
    const classes = new Set(reports.flatMap(({ messages }) => messages).map(({ verdict }) => verdict.class));
    assert.deepEqual([...classes].sort(), ["marketing", "mixed", "service", "unsure"]);
  });

  it("no text is judged in two messages", () => {
    const twice = all.filter((sample) => {
      const { messages } = lintSample(sample);
      return messages.some((one, index) =>
        messages.slice(index + 1).some(({ range }) => range.start < one.range.end && one.range.start < range.end),
      );
    });
    assert.deepEqual(twice.map(nameOf), []);
  });

  it("the configuration of the samples has no fault", () => {
    lintSample(all[0]!);
    assert.deepEqual(problemsOfConfig(), []);
  });

  it("README.md names every sample", () => {
    const readme = readFileSync(path.join(samplesFolder, "README.md"), "utf8");
    assert.deepEqual(
      [...readme.matchAll(/^\| \[([^\]]+)\]\(\1\) \|/gm)]
        .map(([, name]) => name!)
        .sort((one, other) => (one < other ? -1 : 1)),
      all.map(nameOf),
    );
  });

  it("the copies in VS Code's workspace are the same", () => {
    const expected = [...IN_WORKSPACE, ...WITH_THEM, ...IN_WORKSPACE.map((name) => `${name}.golden`)].sort();
    assert.deepEqual(filesIn(inWorkspace).sort(), expected, MEND);
    for (const name of expected) {
      const source = name.endsWith(".golden") ? path.join(goldens, name) : path.join(samplesFolder, name);
      assert.ok(readFileSync(path.join(inWorkspace, name)).equals(readFileSync(source)), `${name}: ${MEND}`);
    }
  });
});

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}

function writeAll(all: readonly Sample[]): void {
  for (const folder of [goldens, inWorkspace]) rmSync(folder, { recursive: true, force: true });
  for (const sample of all) {
    const file = goldenOf(nameOf(sample));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, golden(lintSample(sample), sample.text));
  }
  for (const name of [...IN_WORKSPACE, ...WITH_THEM])
    cpSync(path.join(samplesFolder, name), path.join(inWorkspace, name));
  for (const name of IN_WORKSPACE) cpSync(goldenOf(name), path.join(inWorkspace, `${name}.golden`));
}
