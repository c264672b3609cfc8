/** Suppressions as a truth table: every way to write one, in every format that has a place for it, with every fault it can have. */

import assert from "node:assert/strict";
import type { FileReport, Problem } from "../../server/src/core";
import { applyFix, crlf, lintText, problemsOf } from "../harness/check";
import { type Case, CASES, lines, RULE, today } from "../harness/suppressionCases";

const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example";
const PARCEL = "Larkspur: your parcel 48213 was delivered at 10:14 today.";

/** One kind of file with places for a directive, and the words that are judged. */
interface Kind {
  readonly path: string;
  /** A directive right before the words, which stand on the next line. */
  comment?(directive: string): string;
  /** The declared `allow:` list, as YAML lines. */
  metadata?(lines: readonly string[]): string;
  /** An `X-PECR-Allow` header. */
  header?(value: string): string;
}

const matter = (lines: readonly string[], words: string): string =>
  `---\npecr:\n${lines.map((line) => `  ${line}`).join("\n")}\n---\n${words}\n`;
const html = `<p>${SALE}</p>\n`;
const KINDS: Readonly<Record<string, Kind>> = {
  html: {
    path: "emails/a.html",
    comment: (directive) => `<!-- ${directive} -->\n${html}`,
    metadata: (lines) => `<!-- pecr\n${lines.join("\n")}\n-->\n${html}`,
  },
  markdown: {
    path: "emails/a.md",
    comment: (directive) => `<!-- ${directive} -->\n${SALE}\n`,
    metadata: (lines) => matter(lines, SALE),
  },
  mjml: {
    path: "emails/a.mjml",
    comment: (directive) =>
      `<mjml><mj-body><mj-section><mj-column>\n<!-- ${directive} -->\n<mj-text>${SALE}</mj-text>\n</mj-column></mj-section></mj-body></mjml>\n`,
  },
  "plain text": { path: "a.txt", metadata: (lines) => matter(lines, SALE) },
  "text message": {
    path: "a.sms",
    comment: (directive) => `{# ${directive} #}\n${SALE}\n`,
    metadata: (lines) => matter(lines, SALE),
  },
  "mail text": { path: "a.email.txt", header: (value) => `Subject: Boots\nX-PECR-Allow: ${value}\n\n${SALE}\n` },
  mail: {
    path: "a.eml",
    header: (value) => `From: Larkspur <a@larkspur.example>\nX-PECR-Allow: ${value}\nSubject: Boots\n\n${SALE}\n`,
  },
  handlebars: { path: "emails/a.hbs", comment: (directive) => `{{!-- ${directive} --}}\n${html}` },
  liquid: {
    path: "emails/a.liquid",
    comment: (directive) => `{% comment %}${directive}{% endcomment %}\n${html}`,
    metadata: (lines) => matter(lines, html),
  },
  erb: { path: "emails/a.html.erb", comment: (directive) => `<%# ${directive} %>\n${html}` },
  blade: { path: "emails/a.html", comment: (directive) => `{{-- ${directive} --}}\n${html}` },
  yaml: { path: "emails/a.yaml", comment: (directive) => `messages:\n  # ${directive}\n  sale: "${SALE}"\n` },
  json: { path: "emails/a.json", comment: (directive) => `{\n  // ${directive}\n  "sale": { "text": "${SALE}" }\n}\n` },
  properties: { path: "sms/a.properties", comment: (directive) => `# ${directive}\nsale=${SALE}\n` },
};

function words({ rule = RULE, reason, until, by }: Case): string {
  return [rule, until && `until ${until}`, by && `by ${by}`, reason && `-- ${reason}`].filter(Boolean).join(" ");
}

function complaints(report: FileReport): Problem[] {
  return report.messages.flatMap(({ problems }) => problems).filter(({ ruleId }) => ruleId === "suppression");
}

/** Every place of a kind, as the text of its file. */
function placesOf(kind: Kind, given: Case): [string, string][] {
  return [
    ...(kind.comment
      ? [
          ["next-line comment", kind.comment(`pecr-lint-disable-next-line ${words(given)}`)] as [string, string],
          ["message comment", kind.comment(`pecr-lint-disable ${words(given)}`)] as [string, string],
        ]
      : []),
    ...(kind.metadata ? [["metadata", kind.metadata(lines(given))] as [string, string]] : []),
    ...(kind.header ? [["header", kind.header(words(given))] as [string, string]] : []),
  ];
}

describe("suppressions", () => {
  for (const [format, kind] of Object.entries(KINDS)) {
    describe(format, () => {
      for (const [name, given] of Object.entries(CASES)) {
        for (const [place, written] of placesOf(kind, given)) {
          for (const text of [written, crlf(written)])
            it(`${place} ${name}${text === written ? "" : ", with lines of Windows"}`, () => {
              const report = lintText(text, { path: kind.path, today });
              const aside = report.messages.flatMap(({ suppressed }) => suppressed);
              const left = report.messages.flatMap(({ problems }) => problems).filter(({ ruleId }) => ruleId === RULE);
              if (given.said) {
                assert.match(
                  complaints(report)
                    .map((problem) => problem.text)
                    .join(),
                  given.said,
                );
                assert.equal(complaints(report).length, 1);
                assert.deepEqual([aside.length, left.length], [0, 1]);
              } else {
                assert.deepEqual(
                  aside.map(({ ruleId, reason, until, by }) => ({ ruleId, reason, until, by })),
                  [{ ruleId: RULE, reason: given.reason, until: given.until, by: given.by }],
                );
                assert.deepEqual([complaints(report).length, left.length], [0, 0]);
              }
            });
        }
      }
    });
  }

  for (const [format, kind] of Object.entries(KINDS)) {
    for (const [place, text] of placesOf(kind, CASES["has run out"]!)) {
      it(`are removed with nothing left of them: ${format}, ${place}`, () => {
        const [problem] = complaints(lintText(text, { path: kind.path, today }));
        const fix = problem!.fixes!.find(({ title }) => title === "Remove this suppression");
        assert.equal(fix!.safety, "safe");
        const after = applyFix(text, fix!);
        assert.doesNotMatch(after, /marketing-wording|allow:|X-PECR|^[ \t]*$(?=\n[^]*?Larkspur: 20%(?<!X-PECR))/i);
        assert.deepEqual(complaints(lintText(after, { path: kind.path, today })), []);
        assert.ok(after.includes(SALE));
      });
    }
  }

  it("on the next line set aside only what begins on the next line that has words", () => {
    const directive = `<!-- pecr-lint-disable-next-line ${RULE} -- Agreed -->`;
    const two = `${directive}\n\n<hr>\n<p>${PARCEL}</p>\n<p>${SALE}</p>\n`;
    const report = lintText(two, { path: "emails/a.html" });
    assert.deepEqual(report.messages[0]!.suppressed, []);
    assert.match(complaints(report)[0]!.text, /finds nothing on the next line/);
    const far = `${directive}\n\n<hr>\n<p>${SALE}</p>\n`;
    assert.equal(lintText(far, { path: "emails/a.html" }).messages[0]!.suppressed.length, 1);
  });

  it("in a catalogue speak of the message they stand before, not of its neighbours", () => {
    const text = `messages:\n  first: "${SALE}"\n  # pecr-lint-disable ${RULE} -- Agreed\n  second: "${SALE} Now."\n`;
    const { messages } = lintText(text, { path: "emails/a.yaml" });
    assert.deepEqual(
      messages.map(({ suppressed }) => suppressed.length),
      [0, 1],
    );
  });

  it("name several rules, of which the one that meets nothing is taken out alone", () => {
    const text = `<!-- pecr-lint-disable ${RULE}, price-drop-announcement, missing-unsubscribe until 2999-01-01 -- Agreed -->\n${html}`;
    const report = lintText(text, { path: "emails/a.html", today });
    assert.deepEqual(report.messages[0]!.suppressed.map(({ ruleId }) => ruleId).sort(), [RULE, "missing-unsubscribe"]);
    const [problem] = complaints(report);
    assert.equal(text.slice(problem!.range.start, problem!.range.end), "price-drop-announcement");
    assert.ok(
      applyFix(text, problem!.fixes!.at(-1)!).startsWith(`<!-- pecr-lint-disable ${RULE}, missing-unsubscribe until`),
    );
  });

  it("offer the rule that was meant", () => {
    const text = `<!-- pecr-lint-disable marketing-words -- Agreed -->\n${html}`;
    const [problem] = complaints(lintText(text, { path: "emails/a.html" }));
    const fix = problem!.fixes!.find(({ title }) => title === `Write ${RULE}`)!;
    assert.deepEqual(complaints(lintText(applyFix(text, fix), { path: "emails/a.html" })), []);
  });

  it("that are misspelt are told, not passed over", () => {
    for (const directive of [
      "pecr-lint-disable-nextline marketing-wording -- Agreed",
      "pecr-lint-enable",
      "pecr-lint-",
    ])
      assert.match(complaints(lintText(`<!-- ${directive} -->\n${html}`, { path: "a.html" }))[0]!.text, /is not known/);
    assert.match(
      complaints(lintText(`<!-- pecr-lint-disable -- Agreed -->\n${html}`, { path: "a.html" }))[0]!.text,
      /names none/,
    );
    assert.equal(complaints(lintText(matter(["allow: marketing-wording"], SALE), { path: "a.txt" })).length, 1);
  });

  it("are words of the message, and nothing else, where the reader would see them", () => {
    const text = `pecr-lint-disable-next-line ${RULE} -- Agreed\n${SALE}`;
    assert.equal(lintText(text, { path: "a.sms" }).messages[0]!.suppressed.length, 0);
    const block = `messages:\n  sale: |\n    # pecr-lint-disable ${RULE} -- Agreed\n    ${SALE}\n`;
    assert.equal(lintText(block, { path: "emails/a.yaml" }).messages[0]!.suppressed.length, 0);
  });

  it("run out only when the day is known", () => {
    const text = `<!-- pecr-lint-disable ${RULE} until 2001-01-01 -- Agreed -->\n${html}`;
    assert.equal(lintText(text, { path: "a.html" }).messages[0]!.suppressed.length, 1);
  });

  it("are read in the encoded body of a mail", () => {
    const body = `<!-- pecr-lint-disable ${RULE} -- Agreed -->\r\n${html}`;
    for (const [encoding, encoded] of [
      ["base64", Buffer.from(body).toString("base64")],
      ["quoted-printable", body.replace(/=/g, "=3D").replace("disable", "dis=\r\nable")],
    ]) {
      const mail = `Subject: Boots\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encoded}\r\n`;
      assert.deepEqual(
        lintText(mail, { path: "a.eml" }).messages[0]!.suppressed.map(({ reason }) => reason),
        ["Agreed"],
        encoding,
      );
    }
  });

  it("of the configuration reach formats without comments, and say nothing in files where they meet nothing", () => {
    const allow = [{ rule: RULE, reason: "Agreed", until: "2026-12-01", by: "Sam" }];
    const [message] = lintText(SALE, { path: "a.sms", today, settings: { allow } }).messages;
    assert.deepEqual(
      message!.suppressed.map(({ reason, until, by }) => [reason, until, by]),
      [["Agreed", "2026-12-01", "Sam"]],
    );
    assert.deepEqual(problemsOf(PARCEL, { path: "a.sms", today, settings: { allow } }), []);
    const late = lintText(SALE, { path: "a.sms", today: "2026-12-02", settings: { allow } }).messages[0]!;
    assert.equal(late.suppressed.length, 0);
  });
});
