/** Completion and hovers of our own words in configurations and metadata; "|" is the cursor. */

import assert from "node:assert/strict";
import {
  baseAt,
  completeConfig,
  completeMetadata,
  explainConfig,
  explainMetadata,
  presets,
  ruleIds,
  type Suggestions,
} from "../../server/src/core";
import { crlf } from "../harness/check";

type Ask<Answer> = (text: string, offset: number, path: string) => Answer;

function at<Answer>(
  ask: Ask<Answer>,
  marked: string,
  path: string,
): { readonly text: string; readonly answer: Answer } {
  const offset = marked.indexOf("|");
  assert.ok(offset >= 0, "the cursor is marked");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, answer: ask(text, offset, path) };
}

/** What the text is after the first, or the named, suggestion was taken. */
function taken(ask: Ask<Suggestions | undefined>, marked: string, path: string, label: string): string {
  const { text, answer } = at(ask, marked, path);
  const item = answer?.items.find((each) => each.label === label);
  assert.ok(item, `${label} is offered at ${JSON.stringify(marked)}; there are ${labels(answer).join(", ") || "none"}`);
  return text.slice(0, answer!.range.start) + item.newText + text.slice(answer!.range.end);
}

const labels = (answer: Suggestions | undefined): readonly string[] => (answer?.items ?? []).map(({ label }) => label);

/** Where the cursor stands, what is taken, and what the text is then. */
type Case = readonly [marked: string, label: string, after: string];

const YAML: readonly Case[] = [
  ["|", "sector", "sector: "],
  ["sec|", "sector", "sector: "],
  ["sec|: retail", "sector", "sector: retail"],
  ["sector: |", "housing", "sector: housing"],
  ["sector:|", "housing", "sector: housing"],
  ["sector: re|x\n", "retail", "sector: retail\n"],
  ['sector: "|"', "retail", 'sector: "retail"'],
  ["footers:\n  au|", "automated-call", "footers:\n  automated-call: "],
  ["footers:\n  sms:\n    |", "cy", "footers:\n  sms:\n    cy: "],
  [
    "overrides:\n  - files: [a]\n    footers:\n      email:\n        e|",
    "en",
    "overrides:\n  - files: [a]\n    footers:\n      email:\n        en: ",
  ],
  ["profile: |", "uk-pecr", "profile: uk-pecr"],
  ["publicTaskStance: |", "ico2021", "publicTaskStance: ico2021"],
  ["extends: |", "gp", "extends: gp"],
  ["extends:\n  - gp\n  - |", "charity", "extends:\n  - gp\n  - charity"],
  ["extends:\n- |", "charity", "extends:\n- charity"],
  ["extends: [gp, |]", "charity", "extends: [gp, charity]"],
  ["rules:\n  |", "missing-sms-optout", "rules:\n  missing-sms-optout: "],
  ["rules:\n  missing-sms|\nsector: gp", "missing-sms-optout", "rules:\n  missing-sms-optout: \nsector: gp"],
  ["rules:\n  missing-sms-optout: |", "off", "rules:\n  missing-sms-optout: off"],
  ["rules: { missing-sms-optout: | }", "off", "rules: { missing-sms-optout: off }"],
  ["provider: mail|", "mailchimp", "provider: mailchimp"],
  ["channel: |", "whatsapp", "channel: whatsapp"],
  ["optOutAddedByPlatform: |", "true", "optOutAddedByPlatform: true"],
  ["overrides:\n  - |", "files", "overrides:\n  - files: "],
  ["overrides:\n  - files: ['a']\n    |", "channel", "overrides:\n  - files: ['a']\n    channel: "],
  ["overrides:\n- files: ['a']\n  |", "channel", "overrides:\n- files: ['a']\n  channel: "],
  ["allow:\n  - rule: |", "aged-consent", "allow:\n  - rule: aged-consent"],
  [
    "allow:\n  - rule: aged-consent\n\n    # why\n    re|",
    "reason",
    "allow:\n  - rule: aged-consent\n\n    # why\n    reason: ",
  ],
];
const JSON_CASES: readonly Case[] = [
  ["{|}", "sector", '{"sector": }'],
  ['{ "sector": "re|" }', "retail", '{ "sector": "retail" }'],
  ['{ "sec|": "retail" }', "sector", '{ "sector": "retail" }'],
  ['{ "rules": { "|" } }', "aged-consent", '{ "rules": { "aged-consent":  } }'],
  ['{ "optOutAddedByPlatform": | }', "true", '{ "optOutAddedByPlatform": true }'],
];
const METADATA: readonly (readonly [string, ...Case])[] = [
  ["a.sms.pecr.yaml", "|", "purpose", "purpose: "],
  ["a.sms.pecr.yaml", "\uFEFFpurpose: |", "marketing", "\uFEFFpurpose: marketing"],
  ["a.pecr.yaml", "consent:\n  |", "text_version", "consent:\n  text_version: "],
  ["a.pecr.yaml", "consent: { ref: a, channels: [|] }", "email", "consent: { ref: a, channels: [email] }"],
  ["a.pecr.yaml", "disable:\n  - |", "rule", "disable:\n  - rule: "],
  ["a.pecr.yaml", "disable:\n  - rule: |", "aged-consent", "disable:\n  - rule: aged-consent"],
  ["a.sms", "---\npecr:\n  |\n---\nHello", "audience", "---\npecr:\n  audience: \n---\nHello"],
  [
    "a.sms",
    "---\ntitle: x\npecr:\n  purpose: |\n---\nHello",
    "service",
    "---\ntitle: x\npecr:\n  purpose: service\n---\nHello",
  ],
  ["a.html", "<!-- pecr\nbasis: |\n-->\n<p>", "soft-opt-in", "<!-- pecr\nbasis: soft-opt-in\n-->\n<p>"],
  ["a.html", '<meta name="pecr:purpose" content="|">', "service", '<meta name="pecr:purpose" content="service">'],
  ["a.eml", "Subject: x\nX-Pecr-Purpose: |\n\nHello", "service", "Subject: x\nX-Pecr-Purpose: service\n\nHello"],
  ["a.eml", "X-Pecr-Tracking-Pixel:|\n\nHello", "false", "X-Pecr-Tracking-Pixel: false\n\nHello"],
];

const ASKS = [completeConfig, completeMetadata, explainConfig, explainMetadata];

describe("completion in a configuration", () => {
  for (const [marked, label, after] of YAML)
    for (const lines of [(text: string) => text, crlf])
      it(`YAML ${JSON.stringify(lines(marked))}: ${label}`, () =>
        assert.equal(taken(completeConfig, lines(marked), ".pecr-lint.yaml", label), lines(after)));
  for (const [marked, label, after] of JSON_CASES)
    it(`JSON ${marked}: ${label}`, () => assert.equal(taken(completeConfig, marked, ".pecr-lint.jsonc", label), after));

  it("knows every rule and every preset, and what the map has already", () => {
    assert.deepEqual(labels(at(completeConfig, "rules:\n  |", "a.yaml").answer), ruleIds);
    assert.deepEqual(
      labels(at(completeConfig, "extends: |", "a.yaml").answer),
      presets.map(({ id }) => id),
    );
    const keys = labels(at(completeConfig, "sector: gp\n|\nchannel: sms\nrules:\n  a: off\n", "a.yaml").answer);
    assert.ok(!keys.includes("sector") && !keys.includes("channel") && !keys.includes("rules"));
    assert.ok(keys.includes("profile") && !keys.includes("$schema"));
  });

  it("offers nothing in comments, in free text and where nothing is known", () => {
    for (const marked of [
      "# sec|",
      "senderNames:\n  - Lark|",
      "unknown:\n  |",
      "allow:\n  - reason: not yet|",
      "sector: x # |",
    ])
      assert.equal(at(completeConfig, marked, "a.yaml").answer, undefined, marked);
  });

  it("says what a key and a value mean, and where a file lies on which it builds", () => {
    const explained = (marked: string, path = "a.yaml") => at(explainConfig, marked, path).answer?.about;
    assert.match(explained("sec|tor: retail")!, /What kind of organisation/);
    assert.match(explained("rules:\n  missing-sms-|optout: off")!, /gives the reader no way to stop it/);
    assert.match(explained("rules:\n  missing-sms-optout: o|ff")!, /does not run/);
    assert.match(explained("extends: [retail, g|p]")!, /GP practice/);
    assert.match(explained('{ "sec|tor": "retail" }', "a.json")!, /What kind of organisation/);
    assert.equal(explained("senderNames: [La|rkspur]"), undefined);
    assert.equal(at(baseAt, "extends:\n  - ../ba|se.yaml\n", "sms/.pecr-lint.yaml").answer, "base.yaml");
    assert.equal(at(baseAt, '{ "extends": ["gp", "./ba|se.json"] }', "sms/.pecr-lint.json").answer, "sms/base.json");
    assert.equal(at(baseAt, "extends: g|p", ".pecr-lint.yaml").answer, undefined);
    assert.equal(at(baseAt, "extends: ../ba|se.yaml", ".pecr-lint.yaml").answer, undefined, "outside the workspace");
  });

  it("looks at a bounded part of a long file", () => {
    const time = (lines: number): number => {
      const text = "a:\n".repeat(lines);
      const start = performance.now();
      for (const ask of ASKS) for (const path of ["a.yaml", "a.pecr.yaml"]) ask(text, text.length, path);
      return performance.now() - start;
    };
    const best = (lines: number): number => Math.min(time(lines), time(lines), time(lines));
    best(10_000);
    const [short, long] = [best(10_000), best(80_000)];
    assert.ok(long < 30 * Math.max(short, 1), `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
  });

  it("never throws, whatever stands there", () => {
    const hostile = [
      "- ".repeat(5000),
      "a:\n".repeat(50_000),
      Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth % 900)}k:`).join("\n"),
      `rules: ${"{ a: [".repeat(2000)}`,
      `x: ${'"'.repeat(3000)}`,
      `overrides:\n  - files: [a]\n${"    # c\n".repeat(20_000)}    `,
      "\u0000\uD800: \uFEFF",
    ];
    for (const text of hostile)
      for (const path of ["a.yaml", "a.json", "a.pecr.yaml", "a.sms", "a.html", "a.eml"]) {
        for (const ask of ASKS) ask(text, text.length, path);
      }
  });
});

describe("completion of metadata", () => {
  for (const [path, marked, label, after] of METADATA)
    it(`${path} ${JSON.stringify(marked)}: ${label}`, () =>
      assert.equal(taken(completeMetadata, marked, path, label), after));

  it("offers nothing outside metadata, and nothing in what belongs to the project", () => {
    for (const [marked, path] of [
      ["Hello |", "a.sms"],
      ["---\ntitle: |\n---\nHello", "a.md"],
      ["---\npecr:\n  purpose: service\n---\nHello: |", "a.sms"],
      ["<!-- other\nbasis: |\n-->", "a.html"],
      ["Subject: x\n\nX-Pecr-Purpose: |", "a.eml"],
      ["<!-- pecr\npurpose: service\n-->\n<p>purpose: |", "a.html"],
    ] as const)
      assert.equal(at(completeMetadata, marked, path).answer, undefined, marked);
  });

  it("says what keys and values mean", () => {
    assert.match(at(explainMetadata, "sub|scriber: corporate", "a.pecr.yaml").answer!.about, /Whose addresses/);
    assert.match(at(explainMetadata, "subscriber: corp|orate", "a.pecr.yaml").answer!.about, /Companies and public/);
    assert.equal(at(explainMetadata, "nonse|nse: corporate", "a.pecr.yaml").answer, undefined);
  });
});
