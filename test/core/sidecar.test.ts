/** The file of metadata beside a template: what it declares and sets aside, what is wrong in it, and where findings about it lead. */

import assert from "node:assert/strict";
import { isLinted, type FileReport, type Problem, isSidecar, sidecarCandidates } from "../../server/src/core";
import { applyFix, crlf, type Given, lintText } from "../harness/check";
import { CASES, lines, RULE, today } from "../harness/suppressionCases";

const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example. STOP to 66123";
const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  "text message": ["sms/a.sms", SALE],
  "plain text": ["a.txt", SALE],
  html: ["emails/a.html", `<p>${SALE}</p>\n`],
  mail: ["a.eml", `From: Larkspur <a@larkspur.example>\nSubject: Boots\n\n${SALE}\n`],
  csv: ["sms/a.csv", `id,text\nsale,"${SALE}"\n`],
  properties: ["sms/a.properties", `sale=${SALE}\n`],
};

const beside = (report: FileReport): readonly Problem[] => {
  assert.ok(report.sidecar, "the sidecar was read");
  return report.sidecar.problems;
};
const lint = (sidecar: string, text = SALE, given: Given = {}): FileReport =>
  lintText(text, { path: "sms/a.sms", today, ...given, sidecar });
const findings = (report: FileReport): readonly Problem[] => report.messages.flatMap(({ problems }) => problems);

describe("the file beside a template", () => {
  it("is called after its template, with or without the endings", () => {
    assert.deepEqual(sidecarCandidates("mail/a.email.txt"), [
      "mail/a.email.txt.pecr.yaml",
      "mail/a.email.pecr.yaml",
      "mail/a.pecr.yaml",
    ]);
    assert.deepEqual(sidecarCandidates(".env"), [".env.pecr.yaml"]);
    assert.deepEqual(sidecarCandidates("a.html.pecr.yaml"), []);
    assert.deepEqual(["a.PECR.yaml", "x/a.html.pecr.yaml", ".pecr.yaml", "a.yaml"].map(isSidecar), [
      true,
      true,
      false,
      false,
    ]);
    assert.equal(isLinted({ path: "sms/a.pecr.yaml", languageId: "yaml" }, { files: ["**/*.yaml"] }), false);
  });

  for (const [kind, [path, text]] of Object.entries(KINDS))
    for (const [name, given] of Object.entries(CASES))
      for (const key of ["disable", "allow"])
        for (const written of [lines(given, key).join("\n"), `\uFEFF${crlf(lines(given, key).join("\n"))}`])
          it(`sets aside in ${kind}: ${key} ${name}${written.startsWith("\uFEFF") ? ", with lines of Windows" : ""}`, () => {
            const settings = { channel: "sms" as const };
            const report = lintText(text, { path, today, sidecar: written, settings });
            const aside = report.messages.flatMap(({ suppressed }) => suppressed);
            const left = findings(report).filter(({ ruleId }) => ruleId === RULE);
            const said = beside(report);
            assert.ok(findings(report).every(({ ruleId }) => ruleId !== "suppression"));
            if (given.said) {
              assert.match(said.map((problem) => problem.text).join(), given.said);
              assert.deepEqual([said.length, aside.length, left.length], [1, 0, 1]);
              const { start, end } = said[0]!.range;
              const rule = given.rule ?? RULE;
              assert.equal(written.slice(start, end), rule, "the complaint stands at the rule's name");
            } else {
              assert.deepEqual(
                aside.map(({ ruleId, reason, until, by }) => ({ ruleId, reason, until, by })),
                [{ ruleId: RULE, reason: given.reason, until: given.until, by: given.by }],
              );
              assert.deepEqual([said.length, left.length], [0, 0]);
            }
          });

  it("declares what front matter would, and findings about it lead to it", () => {
    const sidecar = "channel: sms\npurpose: service\n";
    const mismatch = findings(lint(sidecar)).find(({ ruleId }) => ruleId === "purpose-mismatch");
    assert.ok(mismatch);
    const { range, related, fixes } = mismatch;
    assert.equal(SALE.slice(range.start, range.end), "20% off all", "it stands at the words that weigh most");
    const place = related!.find(({ path }) => path === "sms/a.sms.pecr.yaml")!;
    assert.equal(sidecar.slice(place.range.start, place.range.end), "service");
    const change = fixes!.find(({ title }) => title === "Change the purpose to marketing")!;
    assert.ok(change.edits.every(({ path }) => path === "sms/a.sms.pecr.yaml"));
    assert.equal(applyFix(sidecar, change), "channel: sms\npurpose: marketing\n");
  });

  it("takes new keys and suppressions, so that a text message stays as it is sent", () => {
    const sidecar = "channel: sms\n";
    const problem = findings(lint(sidecar)).find(({ ruleId }) => ruleId === RULE)!;
    const fix = problem.fixes!.find(({ title }) => title.startsWith("Suppress"))!;
    const after = applyFix(sidecar, fix);
    assert.equal(after, `allow:\n  - rule: ${RULE}\n    reason: ""\nchannel: sms\n`);
    assert.match(beside(lint(after))[0]!.text, /has no reason/);
    const twice = findings(lint(after)).find(({ ruleId }) => ruleId === "missing-sender-identity" || ruleId === RULE)!;
    const second = applyFix(after, twice.fixes!.find(({ title }) => title.startsWith("Suppress"))!);
    assert.equal(second.match(/- rule:/g)!.length, 2, "the list is one list");
  });

  it("is made by the fix of a format that has no place of its own", () => {
    const path = "sms/a.properties";
    const report = lintText(`sale=${SALE}\n`, { path });
    const problem = findings(report).find(({ ruleId }) => ruleId === RULE)!;
    const fix = problem.fixes!.find(({ title }) => title.startsWith("Suppress"))!;
    assert.match(fix.title, /in a file beside this one/);
    assert.deepEqual(fix.edits, [
      {
        range: { start: 0, end: 0 },
        newText: `allow:\n  - rule: ${RULE}\n    reason: ""\n`,
        path: "sms/a.properties.pecr.yaml",
      },
    ]);
  });

  it("leaves the template its own word, and says so", () => {
    const text = `---\npecr:\n  purpose: marketing\n---\n${SALE}\n`;
    const report = lintText(text, { path: "sms/a.sms", sidecar: "purpose: service\nbasis: consent\n" });
    assert.ok(!findings(report).some(({ ruleId }) => ruleId === "purpose-mismatch"));
    assert.deepEqual(
      beside(report).map(({ text: said, range }) => [range.start, said]),
      [[9, "The template declares purpose itself, and its own word counts; this line does nothing."]],
    );
    assert.ok(
      findings(report).some(({ ruleId }) => ruleId === "missing-consent-metadata"),
      "the basis counts",
    );
  });

  it("is one for all messages of a catalogue: what one of them needs is not unused", () => {
    const text = `id,text\nsale,"${SALE}"\nparcel,"Larkspur: your parcel 48213 was delivered at 10:14 today."\n`;
    const sidecar = `disable:\n  - rule: ${RULE}\n    reason: Agreed\n`;
    const report = lintText(text, { path: "sms/a.csv", sidecar, settings: { channel: "sms" } });
    assert.equal(report.messages.length, 2);
    assert.deepEqual(beside(report), []);
  });

  it("says what it does not understand, at its place", () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ["purpos: service", "purpos", /Did you mean purpose\?$/],
      ["purpose: promo", "promo", /is not known as purpose; it takes one of service,/],
      ["consent:\n  reff: a", "reff", /under consent.*Did you mean ref\?$/],
      ["consent:\n  channels: [email, pigeon]", "pigeon", /is not known as consent\.channels/],
      ["consent:\n  review_by: soon", "soon", /is no day/],
      ["purpose: service\npurpose: marketing", "purpose", /stands here twice/],
      ["purpose: { a: b }", "{ a: b }", /takes a word, not a map/],
      ["basis: &b consent\npurpose: *b", "*b", /alias is not followed/],
    ];
    for (const [sidecar, at, said] of cases) {
      const problems = beside(lint(sidecar)).filter(({ ruleId }) => ruleId === "sidecar");
      assert.equal(problems.length, 1, sidecar);
      const { range, text, severity } = problems[0]!;
      assert.equal(severity, "warning");
      assert.equal(sidecar.slice(range.start, range.end).trimEnd(), at);
      assert.match(text, said);
    }
    const sidecar = "purpos: service\n";
    const [slip] = beside(lint(sidecar));
    assert.equal(applyFix(sidecar, slip!.fixes![0]!), "purpose: service\n");
    const well =
      "channel: e-mail\npurpose: marketing\nsender: Larkspur\nconsent: spring-2026\nTracking: { pixel: no }\nbasis: opt-in\ncharity-number: 0123456\noptout: { mechanism: stop, target: '66123' }\n";
    assert.deepEqual(beside(lint(well)), []);
  });

  it("that is broken costs itself and nothing of the template, and never throws", () => {
    const broken: readonly string[] = [
      "purpose: [service",
      "- a\n- b",
      "just words",
      "a: ".repeat(3),
      "\t\t: : :",
      "[".repeat(20_000),
      `purpose: service\n${"# filler\n".repeat(20_000)}`,
      "%YAML 9.9\n---\npurpose: !!js/function x",
      "a: &a [*a, *a]",
    ];
    for (const sidecar of broken) {
      const report = lint(sidecar);
      assert.ok(
        findings(report).some(({ ruleId }) => ruleId === RULE),
        sidecar.slice(0, 30),
      );
      assert.ok(beside(report).length > 0, `${JSON.stringify(sidecar.slice(0, 30))} is told`);
      for (const { range } of beside(report)) assert.ok(range.start >= 0 && range.start <= sidecar.length);
    }
    for (const empty of ["", "# nothing yet\n", "---\n", "\uFEFF"]) assert.deepEqual(beside(lint(empty)), []);
  });
});
