/** The Welsh of everything beside findings: what is wrong in configurations and registers, what could not be read, and the words on offer. */

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import {
  describeRecord,
  explain,
  explainedText,
  faultAtName,
  faultsInLanguage,
  readConfig,
  readRegister,
  resolveConfig,
  ruleIds,
  translatorFor,
} from "../../server/src/core";
import { METADATA_KEYS } from "../../server/src/core/text/metadataKeys";
import { holding, placesOfConfig } from "../harness/configPlaces";
import { sentencesIn } from "../harness/sentences";
import { root } from "../harness/sources";
import { ENGLISH, ours } from "../harness/welsh";

const welsh = translatorFor("cy");
const say = (text: string): string => welsh(text) ?? text;
const core = path.join(root, "server/src/core");

/** Put together from parts that are told alone, or from clauses; the cases below tell them whole. */
const COMPOSED = new Set([
  '"x" The rest stays in force.',
  '"x" Did you mean "x"?',
  '"x" What follows was not read.',
  'A channel is one of "x".',
  'This is "x", which does not fit here.',
  'This is "x"; here belongs "x".',
  '"x" is "x"; "x".',
  'This is a "x"; "x".',
  '"x" "x"; "x".',
  '"x", so nothing in it counts.',
  '"x" is no key that is known here"x", so this line does nothing.',
  '"x" takes "x".',
  'Nothing is suppressed by this: "x" finds nothing "x". Remove it.',
  'This footer has "x" characters; in "x" "x" it may have "x". Shorten it.',
  'This footer shows no way to stop the messages that works on this channel ("x"), so no fix uses it. Say how, as in "x".',
]);
/** Examples of a footer's own words, which stay English within a Welsh sentence. */
const FOOTER_EXAMPLES = new Set([
  "To stop these messages, call 01632 960123.",
  "To be removed from our list, press 9.",
  "Tell me now if you want no more calls, and I will take your number off our list.",
  "To stop these faxes, call 0800 496 0123 free of charge.",
]);
/** What only the JSON schema says; editors show it as it is. */
const SCHEMA_ONLY = /register\/(?:fields|jsonSchema)\.ts$/;

function sources(): string[] {
  const folders = ["config", "register", "formats", "engines", "includes", "sidecar", "complete", "branches"];
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(core, folder), { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
  );
  const all = [...files, "read.ts", "judge.ts", "lint.ts", "directives.ts", "suppress.ts"];
  return all.filter((file) => /(?<!\.test)\.ts$/.test(file) && !SCHEMA_ONLY.test(file.replaceAll("\\", "/")));
}

const WRONG_CONFIGS: readonly (readonly [string, string])[] = [
  [".json", "{"],
  [".yaml", "a: [\n"],
  [".yaml", "sector: *a\n"],
  [".json", `{"x":"${"x".repeat(1_000_001)}"}`],
  [".yaml", "#".repeat(100_001)],
  [".json", "[".repeat(100)],
  [".json", '{ "sectr": "retail", "colour": 1, "rules": { "no-such": "off" } }'],
  [
    ".json",
    '{ "allow": [{ "rule": "mixed-message" }, { "rule": "no-such", "reason": "x" }, { "rule": "*", "reason": "x" }] }',
  ],
  [".json", '{ "allow": [{ "rule": "mixed-message", "reason": "x", "until": "soon" }] }'],
  [
    ".json",
    '{ "vocabulary": { "flag": [{ "words": "hot deals", "message": "x" }, { "words": "hot deals", "message": "x" }], "allow": [{ "words": "hot deals", "reason": "x" }, { "words": "20%", "reason": "x" }, { "words": "a", "reason": "" }] } }',
  ],
  [
    ".json",
    `{ "vocabulary": { "flag": [{ "words": "a b c d e f g h i j", "message": "" }, { "words": "${"x".repeat(70)}", "message": "x" }, { "words": "-", "message": "x" }] } }`,
  ],
  [
    ".json",
    '{ "placeholders": { "x": { "min": 5, "max": 2 }, "y": { "max": -1 } }, "senderNames": ["a"], "ignore": [""] }',
  ],
  [".json", `{ "senderNames": [${Array(101).fill('"ab"').join()}], "files": ["${"x".repeat(300)}"] }`],
  [
    ".json",
    '{ "profile": "x", "sector": "x", "publicTaskStance": "x", "channel": "x", "provider": "", "engine": "x", "footerLanguage": "x", "unsubscribe": { "sms": "x" }, "extends": 5 }',
  ],
  ...["whatsapp", "social", "voicemail", "automated-call", "live-call", "fax", "sms", "email"].flatMap(
    (channel): [string, string][] =>
      [" ", "x".repeat(1001), "x".repeat(2001), "<b>Hello</b>", "{{#if x}}Hello{{/if}}"].map((en) => [
        ".json",
        JSON.stringify({ footers: { [channel]: { en } } }),
      ]),
  ),
];

const BASES: Readonly<Record<string, string>> = {
  "a.json": '{ "extends": ["./b.json", "./c.json", "../../x.json", "./none.json", "gpp", "nothing"] }',
  "b.json": '{ "extends": "./a.json", "sector": "x" }',
  "c.json": '{ "extends": "./d.json", "sector": "x", "channel": "y", "rules": [] }',
  "d.json": '{ "extends": "./e.json" }',
  "e.json": '{ "extends": "./f.json" }',
  "f.json": '{ "extends": "./g.json" }',
  "g.json": '{ "extends": "./h.json" }',
  "h.json": '{ "extends": "./i.json" }',
  "i.json": "{}",
};

function configTexts(): string[] {
  const wrong = [12, true, "x", null, { y: [{}] }, [[12]], []];
  const everywhere = placesOfConfig().flatMap((place) =>
    wrong.flatMap((value) => readConfig(JSON.stringify(holding(place, value)), ruleIds).problems),
  );
  const single = WRONG_CONFIGS.flatMap(([name, text]) => readConfig(text, ruleIds, { path: name }).problems);
  const files = new Map<string, string | null>();
  for (const [name, text] of Object.entries(BASES)) files.set(name, text);
  files.set("none.json", null);
  const { problems, elsewhere } = resolveConfig("a.json", files, ruleIds);
  const based = [...problems, ...elsewhere.map(faultAtName), ...elsewhere.flatMap((fault) => fault.problems)];
  return [...everywhere, ...single, ...based].map(({ text }) => text);
}

const VALUES = ["x", "", 5, true, null, ["email"], ["pigeon"], { a: 1 }, "2026-02-30", "email;pigeon"];
const FIELDS = [
  "id",
  "basis",
  "channels",
  "first_collected",
  "refusal_at_collection",
  "withdrawn",
  "wording",
  "email",
  "withdrwan",
  "colour",
];

function registerTexts(): string[] {
  const rows = FIELDS.flatMap((field) => VALUES.map((value, index) => ({ id: `${field}-${index}`, [field]: value })));
  const texts: readonly (readonly [string, string])[] = [
    ...rows.flatMap((row): [string, string][] => [
      ["a.json", JSON.stringify([row])],
      [
        "a.yaml",
        `- ${Object.entries(row)
          .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
          .join("\n  ")}\n`,
      ],
    ]),
    ["a.json", '[{"id":"a"},{"id":"a"},{"sender":"x"},{"id":"b","id":"c"},5]'],
    ["a.json", '[{"id":"a","first_collected":"2026-05-03","last_collected":"2026-05-01"}]'],
    ["a.json", JSON.stringify(Array.from({ length: 300 }, () => ({ id: "a" })))],
    ...["[", '[{"id" 5}]', '[{"id":}]', "[{id:5}]", '[{"id":"a}]', '[{"id":"a"} {}]', "[] []", "5", "{}"].map(
      (text): [string, string] => ["a.json", text],
    ),
    ["a.csv", "name\nx\n"],
    ["a.csv", 'id,wording\na,"b\n'],
    ["a.csv", "id\na,b\n"],
    ["a.yaml", "x".repeat(1_000_001)],
    ["a.yaml", "[".repeat(200)],
    ["a.yaml", "5"],
    ["a.yaml", "- &a { id: a }\n- *a\n- <<: *a\n- 5\n- id: b\n  channels: *a\n  sender: *a\n"],
    ["a.yaml", "- id: [\n"],
  ];
  return texts.flatMap(([name, text]) => readRegister(text, name).problems.map((problem) => problem.text));
}

/** What a parser of somebody else's says is passed on as it is. */
const PARSER = /^(?:In [^:]+: )?This (?:is not valid|could not be read as) (?:JSON|YAML)/;

describe("everything beside findings in Welsh", () => {
  it("translates every sentence that the sources hold", () => {
    const told = sources().flatMap((file) => sentencesIn(path.join(core, file)).map((text) => `${file}: ${text}`));
    assert.ok(told.length > 150, String(told.length));
    const missing = told.filter((line) => {
      const text = line.slice(line.indexOf(": ") + 2);
      return !COMPOSED.has(text) && !FOOTER_EXAMPLES.has(text) && welsh(text) === undefined;
    });
    assert.deepEqual(missing, []);
  });

  for (const [name, texts, least] of [
    ["a configuration", configTexts, 150],
    ["a consent register", registerTexts, 40],
  ] as const)
    it(`translates what is wrong in ${name}, whole, and leaves no English between`, () => {
      const told = [...new Set(texts())];
      assert.ok(told.length > least, String(told.length));
      assert.deepEqual(
        told.filter((text) => welsh(text) === undefined),
        [],
      );
      const mixed = told.filter((text) => !PARSER.test(text) && ENGLISH.test(ours(welsh(text)!)));
      assert.deepEqual(
        mixed.map((text) => `${text}\n  ${welsh(text)!}`),
        [],
      );
    });

  it("keeps places and severities", () => {
    const { problems } = readConfig('{ "sector": "bakery", "placeholders": { "x": 12 } }', ruleIds);
    const told = faultsInLanguage(problems, welsh);
    assert.deepEqual(
      told.map(({ range, severity }) => ({ range, severity })),
      problems.map(({ range, severity }) => ({ range, severity })),
    );
    assert.equal(
      told[1]!.text,
      'Dyma rhif; yma y mae eisiau map megis { "max": 20 }. Mae "placeholders.x" yn cadw ei werth diofyn.',
    );
  });

  it("tells what metadata means", () => {
    const words = METADATA_KEYS.flatMap(({ description, values = [] }) => [
      description,
      ...values.map((value) => value.description),
    ]);
    assert.deepEqual(
      words.filter((text) => welsh(text) === undefined),
      [],
    );
  });

  it("tells a record with its days, and leaves what people wrote", () => {
    const record = {
      id: "web-2026",
      basis: "consent",
      wording: "Yes, please",
      sender: "support",
      channels: ["email"],
      firstCollected: "2026-03-04",
      reviewBy: "2026-05-03",
      expires: "2028-01-02",
      withdrawn: "2027-06-07",
      refusalAtCollection: true,
    } as const;
    assert.equal(
      describeRecord(record, "2026-11-24", say),
      [
        "**web-2026**",
        "",
        "> Yes, please",
        "",
        "- Sail: consent",
        "- Sianeli: email",
        "- Anfonwr: support",
        "- Casglwyd: ers 4 Mawrth 2026",
        "- Adolygu erbyn: 3 Mai 2026 \\(wedi mynd heibio\\)",
        "- Daw i ben: 2 Ionawr 2028",
        "- Tynnwyd yn ôl: o 7 Mehefin 2027",
        "- Gellid gwrthod wrth gasglu: gellid",
      ].join("\n"),
    );
  });

  it("tells which configuration applies, with names and values as they are", () => {
    const layers = [{ name: "charity", preset: true, config: { sector: "charity" } }] as const;
    const text = explainedText(explain("for.sms", layers, true), say);
    assert.match(text, /^# Yr hyn sydd mewn grym ar gyfer for\.sms\n# Fe'i gwirir fel templed neges\.\n/);
    assert.match(text, /\nsector: charity +# rhagosodiad charity\n/);
    assert.match(text, /\nprofile: uk-pecr +# diofyn\n/);
  });
});
