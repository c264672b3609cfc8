/** Catalogues: one verdict a message, with its key, and every decoded character leads back to where it is written. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { readFile } from "../../server/src/core/read";
import type { Message } from "../../server/src/core/types";
import { applyFix, problemsOf, toSource } from "../harness/check";

const messages = (text: string, path: string): readonly Message[] => readFile(toSource(text, path)).template.messages;
/** Each message as "id [channel]: parts". */
const shown = (text: string, path: string): string[] =>
  messages(text, path).map(
    ({ id, channel, parts }) =>
      `${id}${channel ? ` [${channel}]` : ""}: ${parts.map(({ kind, visible }) => `${kind} ${visible.text.trim().replace(/\s+/g, " ")}`).join(" | ")}`,
  );

describe("catalogues", () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      "a GOV.UK Notify export",
      "a.json",
      '{"templates":[{"name":"Reminder","type":"sms","body":"Your visit is on ((date)) at ten"},{"name":"Mail","type":"email","subject":"Your visit","body":"Hello\\nthere, see you soon"}]}',
      [
        "templates.0 [sms]: body Your visit is on \uFFFC at ten",
        "templates.1 [email]: subject Your visit | body Hello there, see you soon",
      ],
    ],
    [
      "a WhatsApp template",
      "a.json",
      '{"name":"sale","category":"MARKETING","components":[{"type":"HEADER","text":"News"},{"type":"BODY","text":"Hi {{1}}, our sale is on"}]}',
      ["sale [whatsapp]: subject News | body Hi \uFFFC, our sale is on"],
    ],
    [
      "a Postmark template",
      "a.json",
      '{"Name":"Welcome","Subject":"Hello","HtmlBody":"<p>Welcome &amp; hello</p>","TextBody":"Welcome and hello"}',
      ["Welcome [email]: subject Hello | body Welcome & hello | body Welcome and hello"],
    ],
    [
      "an SES template",
      "a.json",
      '{"Template":{"TemplateName":"T","SubjectPart":"S","HtmlPart":"<b>Big news</b>","TextPart":"Big news"}}',
      ["Template [email]: subject S | body Big news | body Big news"],
    ],
    [
      "translations under message keys",
      "a.json",
      '{"buttons":{"save":"Save all of your changes now"},"emails":{"welcome":{"subject":"Hi","body":"Welcome to our shop, {name}"}},"sms":{"code":"Your code is {code}, keep it safe"}}',
      [
        "emails.welcome: subject Hi | body Welcome to our shop, \uFFFC",
        "sms.code [sms]: body Your code is \uFFFC, keep it safe",
      ].map((line) => line.replace("emails.welcome:", "emails.welcome [email]:")),
    ],
    [
      "Rails translations",
      "a.yml",
      'en:\n  user_mailer:\n    welcome:\n      subject: "Welcome"\n      body: |\n        Hello %{name},\n        thanks for joining us.\n',
      ["en.user_mailer.welcome [email]: subject Welcome | body Hello \uFFFC, thanks for joining us."],
    ],
    [
      "folded YAML",
      "a.yml",
      "sms:\n  a: >\n    Your parcel is\n    on its way today\n",
      ["sms.a [sms]: body Your parcel is on its way today"],
    ],
    [
      "a CSV list",
      "a.csv",
      'id,channel,message\n1,sms,"Hello, ""you"" there, {name}"\n2,email,Plain words go here\n',
      ['1 [sms]: body Hello, "you" there, \uFFFC', "2 [email]: body Plain words go here"],
    ],
    [
      "gettext",
      "a.po",
      'msgid ""\nmsgstr "Language: en"\n\nmsgctxt "sms"\nmsgid "original text is long enough"\nmsgstr "Your parcel "\n"is on its way"\n',
      ["sms: body Your parcel is on its way"],
    ],
    [
      "Java properties",
      "a.properties",
      "# note\nsms.code=Your code is {0}, \\\n    keep it safe\nsave=Save\n",
      ["sms.code: body Your code is \uFFFC, keep it safe"],
    ],
    [
      "iOS strings",
      "a.strings",
      '"push.sale" = "Our sale starts \\"today\\" at nine";',
      ['push.sale: body Our sale starts "today" at nine'],
    ],
    [
      "Android strings",
      "a.xml",
      '<resources><string name="push">Don\\\'t miss our big sale &amp; more</string><string name="ok">OK</string></resources>',
      ["push: body Don't miss our big sale & more"],
    ],
    [
      "XLIFF",
      "a.xlf",
      '<xliff><file><body><trans-unit id="a"><source>Original words are here now</source><target>Translated words are here now</target></trans-unit></body></file></xliff>',
      ["a: body Translated words are here now"],
    ],
    [
      "Fluent",
      "a.ftl",
      "sale = Our sale starts today, { $name }\n  and goes on tomorrow\n-brand = Acme\n",
      ["sale: body Our sale starts today, \uFFFC and goes on tomorrow"],
    ],
  ];
  for (const [name, path, text, expected] of cases)
    it(`reads ${name}`, () => assert.deepEqual(shown(text, path), expected));

  it("leads from decoded words back to the raw file", () => {
    const text = '{"sms":{"a":"Caf\\u00e9 news: \\"20% off\\" now and then"}}';
    const [message] = messages(text, "a.json");
    const { visible } = message!.parts[0]!;
    const start = visible.text.indexOf('Café news: "20% off"');
    const range = visible.toSource({ start, end: start + 20 });
    assert.equal(text.slice(range.start, range.end), 'Caf\\u00e9 news: \\"20% off\\"');
  });

  it("writes a footer so that the file stays what it is", () => {
    const text = JSON.stringify({ sms: { sale: "Larkspur: 20% off all boots this weekend, shop now!" } });
    const [fix] = problemsOf(text, { path: "a.json" })
      .filter(({ ruleId }) => ruleId === "missing-sms-optout")
      .flatMap(({ fixes }) => fixes ?? []);
    const mended = JSON.parse(applyFix(text, fix!)) as { sms: { sale: string } };
    assert.match(mended.sms.sale, /shop now!\nOpt out: text STOP to /);
  });

  it("says when nothing could be read", () => {
    assert.match(readFile(toSource("a,b\n1,2", "a.csv")).template.problems[0]!.text, /No column here/);
    assert.match(readFile(toSource('{"a": ["b"', "a.json")).template.problems[0]!.text, /never closed/);
    assert.match(readFile(toSource('a: "b', "a.yml")).template.problems[0]!.text, /could not be read as YAML/);
  });

  it("maps every character of random JSON strings and YAML scalars", () => {
    const words = fc
      .array(
        fc.constantFrom(
          "Buy",
          " ",
          "\n",
          '"',
          "\\",
          "é",
          "\u{1F600}",
          "{{x}}",
          "'",
          ":",
          "#",
          "now",
          "\t",
          "two words here and more",
        ),
        { minLength: 1, maxLength: 20 },
      )
      .map((list) => `one two three four ${list.join("")}`);
    fc.assert(
      fc.property(words, (value) => {
        const json = JSON.stringify({ sms: { a: value } });
        const [message] = messages(json, "a.json");
        const { visible } = message!.parts[0]!;
        for (let at = 0; at < visible.text.length; at++) {
          if (visible.text[at] === "\uFFFC") continue;
          const range = visible.toSource({ start: at, end: at + 1 });
          const written = json.slice(range.start, range.end);
          assert.equal(written.length === 1 ? written : JSON.parse(`"${written}"`), visible.text[at]);
        }
      }),
    );
  });
});

describe("what a catalogue leaves out", () => {
  const deep = (levels: number): string =>
    `${Array.from({ length: levels }, (_, depth) => `${" ".repeat(depth)}a${depth}:`).join("\n")}\n${" ".repeat(levels)}body: Get 20% off all boots this weekend.\n`;

  it("is said where YAML nests too deep", () => {
    const text = `sms:\n  b: Your order is ready to collect.\n${deep(150)}`;
    const { messages: found, problems } = readFile(toSource(text, "a.yml")).template;
    assert.equal(found.length, 1);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.text, /more than 100 deep/);
    assert.match(text.slice(problems[0]!.range.start, problems[0]!.range.end), /^a\d+:[^]*20% off/);
  });
  it("is read up to there", () => {
    const { messages: found, problems } = readFile(toSource(deep(60), "a.yml")).template;
    assert.deepEqual([found.length, problems.length], [1, 0]);
  });
  it("is read and said where an XML string is never closed", () => {
    const text = '<resources><string name="a">Get 20% off all boots this weekend';
    const { messages: found, problems } = readFile(toSource(text, "strings.xml")).template;
    assert.equal(found[0]!.parts[0]!.visible.text, "Get 20% off all boots this weekend");
    assert.equal(text.slice(problems[0]!.range.start, problems[0]!.range.end), '<string name="a">');
  });
});

describe("a tag at the beginning of a YAML value", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      "unquoted",
      "sms:\n  body: {{name}}, your order is ready to collect.\n",
      "\uFFFC, your order is ready to collect.",
    ],
    ["in a list", "sms:\n  - {{name}}, your order is ready to collect.\n", "\uFFFC, your order is ready to collect."],
    [
      "of another kind",
      "sms:\n  body: {% if x %}Your order is ready to collect.{% endif %}\n",
      "Your order is ready to collect.",
    ],
    [
      "of Mailchimp's",
      "sms:\n  body: *|FNAME|*, your order is ready to collect.\n",
      "\uFFFC, your order is ready to collect.",
    ],
    [
      "in quotes",
      'sms:\n  body: "{{name}}, your order is \\"ready\\" to collect."\n',
      '\uFFFC, your order is "ready" to collect.',
    ],
    ["in a block", "sms:\n  body: |\n    {{name}},\n    your order is ready.\n", "\uFFFC,\nyour order is ready."],
  ];
  for (const [name, text, expected] of cases)
    it(`${name} is read with its words`, () => {
      const { messages: found, problems } = readFile(toSource(text, "a.yml")).template;
      assert.deepEqual(problems, []);
      const { visible } = found[0]!.parts[0]!;
      assert.equal(visible.text.trim(), expected);
      const at = visible.text.indexOf("order");
      const { start, end } = visible.toSource({ start: at, end: at + 5 });
      assert.equal(text.slice(start, end), "order");
    });
});

describe("HTML that a React element is given", () => {
  const told = (given: string): readonly string[] =>
    readFile(
      toSource(
        `export const M = () => (<Html><Text>Hello there</Text><div dangerouslySetInnerHTML={${given}} /></Html>);`,
        "a.tsx",
      ),
    ).template.problems.map(({ text }) => text);
  it("is said where it has words", () =>
    assert.deepEqual(told('{ __html: "<b>Get 20% off</b>" }'), ["The HTML that is set here was not read."]));
  it("is a value like others where it has none", () => assert.deepEqual(told("{ __html: body }"), []));
});
