/** Metadata that declares nothing as it is written: told at the key or the word in every place that holds some, and nothing of other tools' front matter. */

import assert from "node:assert/strict";
import { type Problem, translatorFor } from "../../server/src/core";
import { applyFix, crlf, lintText } from "../harness/check";

const BODY = "Your parcel 48213 was left with a neighbour at 10:14 today.";
const told = (text: string, path = "a.txt"): readonly Problem[] => lintText(text, { path }).problems;
const matter = (lines: string): string => `---\n${lines}\n---\n${BODY}\n`;
const html = (head: string): string => `${head}\n<p>${BODY}</p>\n`;
const mail = (lines: string): string => `From: Larkspur <a@larkspur.example>\n${lines}\nSubject: Parcel\n\n${BODY}\n`;
const json = (more: string): string => `{ "subject": "Parcel", ${more}, "body": "${BODY}" }`;
const welsh = translatorFor("cy");

/** What a place says: its file, its text, the words told, what is said of them, and the text after the fix. */
type Case = readonly [path: string, text: string, at: string, said: RegExp, after?: string];
const CASES: Readonly<Record<string, Case>> = {
  "a key under pecr": [
    "a.md",
    matter("title: Parcel\npecr:\n  purpse: service"),
    "purpse",
    /this line does nothing\. Did you mean purpose\?$/,
    matter("title: Parcel\npecr:\n  purpose: service"),
  ],
  "a word under pecr": [
    "a.md",
    matter("pecr:\n  purpose: markting"),
    "markting",
    /not known as purpose; .* Did you mean marketing\?$/,
    matter("pecr:\n  purpose: marketing"),
  ],
  "a key that is far from all": ["a.md", matter("pecr:\n  colour: blue"), "colour", /no key that is known here, so/],
  "a key in the wrong group": [
    "a.md",
    matter("pecr:\n  review_by: 2027-05-03"),
    "review_by",
    /It may be meant as consent\.review_by\.$/,
  ],
  "the beginning of a key": [
    "a.md",
    matter("pecr:\n  consent: { ref: a, revieww: 2027-05-03 }"),
    "revieww",
    /Did you mean review_by\?$/,
    matter("pecr:\n  consent: { ref: a, review_by: 2027-05-03 }"),
  ],
  "a day that there is none": [
    "a.md",
    matter("pecr:\n  consent: { review_by: 2027-02-30 }"),
    "2027-02-30",
    /is no day/,
  ],
  "a list where one word counts": ["a.md", matter("pecr:\n  purpose: [service]"), "[service]", /one word, not a list/],
  "a slip for a word of an open key": [
    "a.md",
    matter("pecr:\n  audience: tiggered"),
    "tiggered",
    /no word that is known as audience\. Did you mean triggered\?$/,
    matter("pecr:\n  audience: triggered"),
  ],
  "a word where a map belongs": ["a.md", matter("pecr: marketing"), "pecr", /pecr takes a map of keys/],
  "pecr itself": [
    "a.md",
    matter("perc:\n  purpose: service"),
    "perc",
    /Did you mean pecr\?$/,
    matter("pecr:\n  purpose: service"),
  ],
  "a key beside others'": [
    "a.md",
    matter("title: Parcel\npurpse: marketing"),
    "purpse",
    /Did you mean purpose\?$/,
    matter("title: Parcel\npurpose: marketing"),
  ],
  "a word beside others'": [
    "a.md",
    matter("title: Parcel\npurpose: markting"),
    "markting",
    /Did you mean marketing\?$/,
    matter("title: Parcel\npurpose: marketing"),
  ],
  "a key of a group beside others'": [
    "a.md",
    matter("consent-revieww: 2027-05-03"),
    "consent-revieww",
    /Did you mean consent\.review_by, which stands under pecr\?$/,
  ],
  "a key that counts under pecr alone": ["a.md", matter("basis: consent"), "basis", /counts under pecr alone/],
  "our prefix": [
    "a.txt",
    matter("pecr_purpos: service"),
    "purpos",
    /Did you mean purpose\?$/,
    matter("pecr_purpose: service"),
  ],
  "a comment of HTML": [
    "a.html",
    html("<!-- pecr\npurpse: service\n-->"),
    "purpse",
    /Did you mean purpose\?$/,
    html("<!-- pecr\npurpose: service\n-->"),
  ],
  "a comment of one line": [
    "a.html",
    html("<!-- pecr purpose: servce -->"),
    "servce",
    /Did you mean service\?$/,
    html("<!-- pecr purpose: service -->"),
  ],
  "a comment of MJML": [
    "a.mjml",
    `<mjml>\n<!-- pecr\nchannel: emial\n-->\n<mj-body><mj-text>${BODY}</mj-text></mj-body></mjml>\n`,
    "emial",
    /not known as channel/,
  ],
  "the name of a meta": [
    "a.html",
    html('<meta name="pecr-purpse" content="service">'),
    "purpse",
    /Did you mean purpose\?$/,
    html('<meta name="pecr-purpose" content="service">'),
  ],
  "the prefix of a meta": [
    "a.html",
    html('<meta name="perc:purpose" content="service">'),
    "perc",
    /Did you mean pecr\?$/,
    html('<meta name="pecr:purpose" content="service">'),
  ],
  "the content of a meta": [
    "a.html",
    html('<meta name="pecr:purpose" content="servise">'),
    "servise",
    /Did you mean service\?$/,
    html('<meta name="pecr:purpose" content="service">'),
  ],
  "the name of a header": [
    "a.eml",
    mail("X-Pecr-Consent-Text-Verson: v2"),
    "Consent-Text-Verson",
    /Did you mean consent-text-version\?$/,
    mail("X-Pecr-consent-text-version: v2"),
  ],
  "the prefix of a header": [
    "a.eml",
    mail("X-Perc-Purpose: service"),
    "X-Perc",
    /Did you mean X-Pecr\?$/,
    mail("X-Pecr-Purpose: service"),
  ],
  "the letters of our prefix in another order": [
    "a.eml",
    mail("X-Prec-Basis: consent"),
    "X-Prec",
    /Did you mean X-Pecr\?$/,
    mail("X-Pecr-Basis: consent"),
  ],
  "a slip that is a word, with a channel behind it": [
    "a.md",
    matter("chanel: email"),
    "chanel",
    /Did you mean channel\?$/,
    matter("channel: email"),
  ],
  "the word of a header": ["a.eml", mail("X-Pecr-Basis: consnet"), "consnet", /Did you mean consent\?$/],
  "a header above a text": [
    "a.txt",
    `Subject: Parcel\nX-Pecr-Purpos: service\n\n${BODY}\n`,
    "Purpos",
    /Did you mean purpose\?$/,
    `Subject: Parcel\nX-Pecr-purpose: service\n\n${BODY}\n`,
  ],
  "two headers of one name": [
    "a.eml",
    mail("X-Pecr-Purpose: service\nX-Pecr-Purpose: marketing"),
    "Purpose",
    /twice; the first one counts/,
  ],
  "pecr in JSON": [
    "a.json",
    json('"pecr": { "purpos": "service" }'),
    "purpos",
    /Did you mean purpose\?$/,
    json('"pecr": { "purpose": "service" }'),
  ],
  "a key with our prefix in JSON": ["a.json", json('"pecr_purpse": "service"'), "purpse", /Did you mean purpose\?$/],
  "pecr in YAML": [
    "texts.yaml",
    `sms:\n  - body: ${BODY}\n    pecr: { purpose: servce }\n`,
    "servce",
    /Did you mean service\?$/,
  ],
  "pecr beside no message": [
    "a.json",
    `{ "pecr": { "purpose": "service" }, "templates": [${json('"id": "a"')}] }`,
    "pecr",
    /stands beside no message/,
  ],
};

describe("metadata that declares nothing as it is written", () => {
  for (const [name, [path, text, at, said, after]] of Object.entries(CASES))
    it(`is told: ${name}`, () => {
      for (const lines of [(each: string) => each, crlf]) {
        const problems = told(lines(text), path);
        assert.equal(problems.length, 1, JSON.stringify(problems));
        const [{ range, severity, ruleId, text: sentence, fixes = [] }] = problems as [Problem];
        assert.deepEqual([ruleId, severity], ["metadata", "warning"]);
        assert.equal(lines(text).slice(range.start, range.end), at);
        assert.match(sentence, said);
        assert.notEqual(welsh(sentence), undefined, "it has its Welsh");
        assert.ok(fixes.every(({ safety }) => safety === "review"));
        if (after === undefined) continue;
        assert.equal(applyFix(lines(text), fixes[0]!), lines(after));
        assert.deepEqual(told(lines(after), path), []);
      }
    });

  it("leaves other tools' front matter alone", () => {
    const others = [
      "layout: post\ntitle: Spring\ndescription: What is on\ntags: [a, b]\naudience: all staff\ncategories: news",
      "purpose: onboarding\nchannel: stable\ncontent: none\ncontents: [a]\nchannels: [a]\npurposes: [b]",
      "purpose: Explain the parcel service\nbasis: monthly\nsubscriber: 48213\nconsents: 3\nsender: Jo\nreview: weekly",
      "chanel: No. 5\nspec:\n  a: b\nper: 1\nperl:\n  version: 5\ntracking: on\nstream: blue\nconcept: x\nconsent_banner: true",
      "purpose: {{ page.purpose }}\nchannel: '{{ channel }}'",
    ];
    for (const lines of others) assert.deepEqual(told(matter(lines), "a.md"), [], lines);
  });

  it("accepts every spelling that is read", () => {
    const rights: readonly (readonly [string, string])[] = [
      ["a.md", matter("pecr:\n  Purpose: Marketing\n  opt-out: stop\n  consent_ref: a\n  basis: legitimate interests")],
      [
        "a.md",
        matter("pecr:\n  audience: lapsed\n  tps: true\n  placeholders: { name: { max: 20 } }\n  subject: Hello"),
      ],
      ["a.md", matter("pecr:\n  consent: { channels: 'email, sms', not_before: 2026-05 }\n  campaign: spring")],
      ["a.md", matter('pecr:\n  purpose: ""\n  consent: "{{consent.ref}}"\n  sender: { name: Larkspur }')],
      [
        "a.eml",
        mail(
          "X-Pecr-Consent-Channels: email, sms\nX-Pecr-Allow: missing-unsubscribe -- Why\nX-Spam-Score: 1\nX-Peer-Sender: a",
        ),
      ],
      ["a.html", html('<meta name="pecr:consent.ref" content="a"><meta name="og:purpose" content="markting">')],
      ["a.html", html("<!-- pecr-lint-disable missing-unsubscribe -- Why -->")],
      ["a.json", json('"pecr": { "consent": { "ref": "a" }, "tracking": { "links": "yes" } }')],
      ["en.json", `{ "pecr": { "title": "About the Regulations" }, "sms": { "hello": "${BODY}" } }`],
    ];
    for (const [path, text] of rights) assert.deepEqual(told(text, path), [], text);
  });

  it("reads what it accepts: one word for a group's key, our prefix, any meta, headers above a text, maps in a catalogue", () => {
    const reads = (text: string, path: string): boolean =>
      lintText(text, { path, register: "- id: web\n" }).messages[0]!.problems.some(
        ({ ruleId }) => ruleId === "unknown-consent-reference",
      );
    assert.ok(reads(matter("pecr:\n  consent_ref: other"), "a.md"));
    assert.ok(reads(matter("pecr_consent: other"), "a.md"));
    assert.ok(reads(html('<meta name="pecr:consent-ref" content="other">'), "a.html"));
    assert.ok(reads(html("<!-- pecr consent: other -->"), "a.html"));
    for (const path of ["a.txt", "a.md", "a.html"])
      assert.ok(reads(`Subject: Parcel\nX-Pecr-Consent-Ref: other\n\n${BODY}\n`, path), path);
    assert.ok(reads(json('"pecr": { "consent": { "ref": "other" } }'), "a.json"));
    assert.ok(reads(json('"pecr_consent_ref": "other"'), "a.json"));
  });

  it("is told once where a rule says more of the same word", () => {
    const text = matter("pecr:\n  purpose: blast");
    const report = lintText(text, { settings: { rules: { "undeclared-purpose": "information" } } });
    assert.deepEqual(report.problems, []);
    assert.ok(report.messages[0]!.problems.some(({ ruleId }) => ruleId === "undeclared-purpose"));
  });

  it("stays short and quick with a block of thousands of keys", () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `  purpse${index}x: service`).join("\n");
    const started = performance.now();
    assert.equal(told(matter(`pecr:\n${lines}`), "a.md").length, 50);
    assert.ok(performance.now() - started < 2000);
  });
});
