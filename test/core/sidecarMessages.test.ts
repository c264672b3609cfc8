/** `messages:` in the file beside a catalogue: what it says of single messages, on top of what it says of all. */

import assert from "node:assert/strict";
import {
  completeMetadata,
  createLinter,
  explainMetadata,
  type FileReport,
  type Fix,
  type Problem,
  translatorFor,
} from "../../server/src/core";
import { applyFix, crlf, type Given, lintText, toSource } from "../harness/check";

const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example. STOP to 66123";
const PARCEL = "Larkspur: your parcel 48213 was delivered at 10:14 today.";
const RULE = "missing-consent-reference";
const today = "2027-01-15";
/** Each with the ids of its sale and its parcel. */
const CATALOGUES: Readonly<Record<string, readonly [path: string, text: string, sale: string, parcel: string]>> = {
  csv: ["sms/a.csv", `id,text\nsale,"${SALE}"\nparcel,"${PARCEL}"\n`, "sale", "parcel"],
  json: ["a.json", JSON.stringify({ sms: { sale: SALE, parcel: PARCEL } }), "sms.sale", "sms.parcel"],
  yaml: ["a.yaml", `sms:\n  sale: '${SALE}'\n  parcel: '${PARCEL}'\n`, "sms.sale", "sms.parcel"],
  po: [
    "a.po",
    `msgctxt "the sale: sms"\nmsgid "x"\nmsgstr "${SALE}"\n\nmsgctxt "parcel"\nmsgid "y"\nmsgstr "${PARCEL}"\n`,
    '"the sale: sms"',
    "parcel",
  ],
  properties: ["sms/a.properties", `sale=${SALE}\nparcel=${PARCEL}\n`, "sale", "parcel"],
  numbers: ["sms/b.csv", `id,text\n007,"${SALE}"\n08,"${PARCEL}"\n`, "007", "08"],
};
const [csvPath, csv] = CATALOGUES.csv!;

const lint = (sidecar: string | undefined, [path, text] = [csvPath, csv], given: Given = {}): FileReport =>
  lintText(text, { path, today, settings: { channel: "sms" }, ...given, sidecar });
const beside = (report: FileReport): readonly Problem[] => {
  assert.ok(report.sidecar);
  return report.sidecar.problems;
};
const findings = (report: FileReport, message: number): readonly Problem[] => report.messages[message]!.problems;
const has = (report: FileReport, message: number, rule: string): boolean =>
  findings(report, message).some(({ ruleId }) => ruleId === rule);
const fixOf = (report: FileReport, message: number, rule: string, title: string): Fix =>
  findings(report, message)
    .find(({ ruleId }) => ruleId === rule)!
    .fixes!.find((fix) => fix.title.startsWith(title))!;

describe("messages in the file beside a catalogue", () => {
  for (const [kind, [path, text, sale, parcel]] of Object.entries(CATALOGUES)) {
    it(`declares for one message alone: ${kind}`, () => {
      const report = lint(`messages:\n  ${sale}:\n    purpose: service\n  ${parcel}: { purpose: service }\n`, [
        path,
        text,
      ]);
      assert.equal(report.messages.length, 2);
      assert.deepEqual(beside(report), []);
      assert.ok(has(report, 0, "purpose-mismatch"));
      assert.ok(!has(report, 1, "purpose-mismatch"));
      const mismatch = findings(report, 0).find(({ ruleId }) => ruleId === "purpose-mismatch")!;
      assert.equal(mismatch.related![0]!.path, `${path}.pecr.yaml`);
    });

    it(`sets aside for one message alone: ${kind}`, () => {
      const section = `messages:\n  ${sale}:\n    disable:\n      - rule: ${RULE}\n        reason: Agreed\n`;
      const report = lint(section, [path, text]);
      assert.deepEqual(beside(report), []);
      assert.deepEqual(
        report.messages.map(({ suppressed }) => suppressed.map(({ ruleId, reason }) => [ruleId, reason])),
        [[[RULE, "Agreed"]], []],
      );
    });

    it(`makes the section by its fixes, and then writes into it: ${kind}`, () => {
      const first = lint(undefined, [path, text]);
      const declare = fixOf(first, 0, RULE, "Declare what this message is, in a file beside this one");
      assert.ok(declare.edits.every((edit) => edit.path === `${path}.pecr.yaml`));
      const made = applyFix("", declare);
      assert.match(made, /^messages:\n {2}[^\n]+:\n {4}purpose: marketing\n {4}channel: sms\n/);
      const second = lint(made, [path, text]);
      assert.deepEqual(beside(second), [], made);
      const after = applyFix(made, fixOf(second, 0, RULE, "Suppress"));
      const third = lint(after, [path, text]);
      assert.match(
        beside(third)
          .map((problem) => problem.text)
          .join(),
        /^This suppression of \S+ has no reason/,
      );
      const aside = lint(after.replace('reason: ""', "reason: Agreed"), [path, text]);
      assert.deepEqual(
        aside.messages.map(({ suppressed }) => suppressed.map(({ ruleId }) => ruleId)),
        [[RULE], []],
      );
    });
  }

  it("counts before what is said of all, key by key, and after the catalogue's own word", () => {
    const sidecar = "purpose: marketing\nbasis: consent\nmessages:\n  parcel:\n    purpose: service\n";
    const report = lint(sidecar);
    assert.ok(has(report, 0, "missing-consent-metadata"), "the basis counts for all");
    assert.ok(!has(report, 1, "missing-consent-metadata"), "the parcel is service");
    const json: readonly [string, string] = [
      "b.json",
      `[{"id":"sale","channel":"sms","text":"${SALE}","pecr":{"purpose":"marketing"}},{"id":"p","channel":"sms","text":"${PARCEL}"}]`,
    ];
    const own = lint('messages:\n  "0":\n    purpose: service\n    basis: consent\n', [...json]);
    assert.ok(!has(own, 0, "purpose-mismatch"));
    assert.deepEqual(
      beside(own).map(({ text }) => text),
      ["The template declares purpose itself, and its own word counts; this line does nothing."],
    );
  });

  it("tells ids that the file does not hold, with the nearest, and what is wrong in a section", () => {
    const welsh = translatorFor("cy");
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ["messages:\n  sael: { purpose: marketing }", "sael", /is no message of this file.*Did you mean "sale"\?$/],
      ["messages:\n  summer: { purpose: marketing }", "summer", /is no message of this file, so nothing/],
      ["messages:\n  sale: { purpos: marketing }", "purpos", /Did you mean purpose\?$/],
      ["messages:\n  sale: { purpose: markting }", "markting", /Did you mean marketing\?$/],
      ["messages:\n  sale: marketing", "sale", /takes a map of keys/],
      ["messages: sale", "sale", /messages takes a map from the ids/],
      ["messages:\n  sale: { messages: { a: 1 } }", "messages", /no key that is known here/],
    ];
    for (const [sidecar, at, said] of cases) {
      const problems = beside(lint(sidecar));
      assert.equal(problems.length, 1, sidecar);
      const { range, text, ruleId } = problems[0]!;
      assert.deepEqual([sidecar.slice(range.start, range.end).trimEnd(), ruleId], [at, "sidecar"]);
      assert.match(text, said);
      assert.notEqual(welsh(text), undefined);
    }
    const [slip] = beside(lint("messages:\n  sael: { purpose: marketing }\n"));
    assert.equal(
      applyFix("messages:\n  sael: { purpose: marketing }\n", slip!.fixes![0]!),
      "messages:\n  sale: { purpose: marketing }\n",
    );
    for (const empty of ["messages:\n", "messages:\n  sale:\n", "messages: {}\n", 'messages:\n  sale: ""\n'])
      assert.deepEqual(beside(lint(empty)), [], empty);
  });

  it("tells a suppression that one message does not need, at its place", () => {
    const sidecar = `messages:\n  parcel:\n    disable:\n      - rule: ${RULE}\n        reason: Agreed\n`;
    const [unused, ...more] = beside(lint(sidecar));
    assert.deepEqual(more, []);
    assert.match(unused!.text, /^Nothing is suppressed by this/);
    assert.equal(sidecar.slice(unused!.range.start, unused!.range.end), RULE);
    assert.match(applyFix(sidecar, unused!.fixes![0]!), /^messages:\n {2}parcel:\n$/);
  });

  it("writes a new section before the first, into a map in braces, and in lines of Windows", () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      [
        "messages:\n    parcel:\n        purpose: service\n",
        /^messages:\n {4}sale:\n {6}allow:\n {8}- rule: .*\n {10}reason: ""\n {4}parcel:/,
      ],
      [
        "messages:\n  sale: { purpose: marketing }\n",
        /^messages:\n {2}sale: \{ allow: \[\{ rule: [\w-]+, reason: "" \}\], {2}purpose: marketing \}\n$/,
      ],
      [
        "purpose: marketing\n",
        /^messages:\n {2}sale:\n {4}allow:\n {6}- rule: .*\n {8}reason: ""\npurpose: marketing\n$/,
      ],
      [
        "messages:\n  sale:\n    allow:\n      - rule: health-inference\n        reason: x\n",
        /^messages:\n {2}sale:\n {4}allow:\n {6}- rule: missing.*\n {8}reason: ""\n {6}- rule: health-inference/,
      ],
    ];
    for (const [before, after] of cases)
      for (const lines of [(each: string) => each, crlf]) {
        const made = applyFix(lines(before), fixOf(lint(lines(before)), 0, RULE, "Suppress"));
        assert.match(made.replaceAll("\r\n", "\n"), after);
        if (lines === crlf) assert.ok(!/[^\r]\n/.test(made), "every line ends as the others do");
        assert.match(
          beside(lint(made))
            .map(({ text }) => text)
            .join(),
          /has no reason/,
        );
      }
    const braces = fixOf(lint("messages: { parcel: { purpose: service } }\n"), 0, RULE, "Suppress");
    assert.equal(braces, undefined, "a map of sections in braces has no line for another");
  });

  it("keeps what is said of placeholders, for all and for one", () => {
    const text = 'id,text\nhi,"Hello ((name)), your parcel is here."\nbye,"Goodbye ((name)), your parcel is gone."\n';
    const report = lint(
      "placeholders: { name: { min: 5, max: 5 } }\nmessages:\n  bye: { placeholders: { name: { min: 9, max: 9 } } }\n",
      [csvPath, text],
    );
    assert.deepEqual(beside(report), []);
    assert.deepEqual(
      report.messages.map(({ sms }) => [sms!.units, sms!.open]),
      [
        [33, false],
        [39, false],
      ],
    );
  });

  it("is completed with the ids of the messages and then with keys, and its words are explained", () => {
    const at = (marked: string, ids: readonly string[] = ["sale", "sms.parcel", "the sale: sms"]): string[] => {
      const offset = marked.indexOf("|");
      const found = completeMetadata(marked.replace("|", ""), offset, "a.csv.pecr.yaml", ids);
      return (found?.items ?? []).map(({ newText }) => newText);
    };
    assert.deepEqual(at("messages:\n  |"), ["sale: ", "sms.parcel: ", '"the sale: sms": ']);
    assert.deepEqual(at("messages:\n  sale:\n    purpose: service\n  |"), ["sms.parcel: ", '"the sale: sms": ']);
    assert.ok(at("messages:\n  sale:\n    |").includes("purpose: "));
    assert.ok(!at("messages:\n  sale:\n    |").includes("messages: "));
    assert.deepEqual(at("messages:\n  sale:\n    purpose: ma|"), [
      "service",
      "marketing",
      "mixed",
      "regulatory",
      "research",
      "public-task",
    ]);
    assert.ok(at("messages:\n  sale:\n    consent:\n      |").includes("ref: "));
    assert.ok(at("|").includes("messages: "));
    const text = "messages:\n  sale:\n    purpose: service\n";
    assert.match(explainMetadata(text, text.indexOf("purpose"), "a.csv.pecr.yaml")!.about, /What the message is for/);
    assert.match(explainMetadata(text, 1, "a.csv.pecr.yaml")!.about, /single messages/);
  });

  it("names consents, and a file tells its ids", () => {
    const linter = createLinter();
    const sidecar = "consent: a\nmessages:\n  sale:\n    consent: { ref: b }\n";
    assert.deepEqual(
      linter.consentReferences(toSource(sidecar, "a.csv.pecr.yaml")).map(({ value }) => value),
      ["a", "b"],
    );
    assert.deepEqual(linter.messageIds(toSource(csv, csvPath)), ["sale", "parcel"]);
  });
});
