/** An organisation's own footers: what a fix writes of them into each format, and what it leaves to find; and what is said of a bad one. */

import assert from "node:assert/strict";
import { getDescription } from "valibot";
import {
  createLinter,
  explain,
  type FileSettings,
  type Fix,
  flatten,
  type MessageReport,
  readConfig,
  resolveConfig,
  ruleIds,
  settingsFor,
  toOptions,
  translatorFor,
} from "../../server/src/core";
import { footers as shape } from "../../server/src/core/config/footerSchema";
import { applyFix } from "../harness/check";

const linter = createLinter();
const PROMOTION = "20% off all boots in our shop this weekend only! Order now and save.";
const encoded = Buffer.from(`${PROMOTION}\n`).toString("base64");

/** Each holds the promotion once, and shows none of its sender's duties. Properties and Fluent have no safe place for a footer. */
const FORMATS: Readonly<Record<string, string>> = {
  "offer.msg.txt": `${PROMOTION}\n`,
  "offer.md": `# News\n\n${PROMOTION}\n`,
  "offer.html": `<html><body>\r\n<p>${PROMOTION}</p>\r\n</body></html>`,
  "offer.mjml": `<mjml><mj-body><mj-section><mj-column><mj-text>${PROMOTION}</mj-text></mj-column></mj-section></mj-body></mjml>`,
  "offer.eml": `Subject: Boots\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${PROMOTION.slice(0, 60)}=\n${PROMOTION.slice(60)}\n`,
  "both.eml": `Subject: Boots\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${encoded}\n--b\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>${PROMOTION}</p></body></html>\n--b--\n`,
  "offers.json": `{"sms":{"offer":"${PROMOTION}"}}`,
  "offers.yml": `en:\n  mailer:\n    offer:\n      body: "${PROMOTION}"\n`,
  "offers.csv": `id,message\noffer,"${PROMOTION}"\n`,
  "offers.po": `msgid "${PROMOTION}"\nmsgstr ""\n`,
  "strings.xml": `<resources><string name="sms_offer">${PROMOTION}</string></resources>`,
  "offer.tsx": `export const Offer = () => (<Html><Body><Text>${PROMOTION}</Text></Body></Html>);`,
  "offer.haml": `%p ${PROMOTION}\n`,
};
const WHY = "You agreed to get these offers when you signed up at heron.example.";
const SENDER = "Heron & Sons Ltd, registered in England, number 01234567.";
/** By channel: a footer that gives all that is asked for there, in little. */
const FOOTERS: Required<NonNullable<FileSettings["footers"]>> = {
  email: { en: `${WHY}\n${SENDER} [Unsubscribe]({{unsubscribe_url}})` },
  sms: { en: "From HERON: you opted in at heron.example. STOP to 60777" },
  whatsapp: { en: `${WHY} Reply STOP to opt out` },
  social: { en: `${WHY} Reply STOP to opt out` },
  voicemail: { en: `${WHY} ${SENDER} To stop these messages, call 0800 496 0123.` },
  "automated-call": { en: `${WHY} ${SENDER} To be removed from our list, press 9. Our free number is 0800 496 0123.` },
  "live-call": {
    en: `${SENDER} Tell me now if you want no more calls, and I will take your number off our list. If asked: 0800 496 0123.`,
  },
  fax: { en: `${WHY} ${SENDER} To stop these faxes, call 0800 496 0123 free of charge.` },
};
const ASKS =
  /^missing-(?:unsubscribe|sms-optout|call-optout|consent-reference|sender-identity|caller-contact|contact-address)$/;

function lint(path: string, text: string, settings: FileSettings): MessageReport {
  const report = linter.lint({ uri: "", path, languageId: "", text }, toOptions(settings));
  assert.equal(report.messages.length, 1, `${path}: ${report.messages.length} messages`);
  assert.deepEqual(report.unread, [], path);
  return report.messages[0]!;
}
const asked = ({ problems }: MessageReport): string[] =>
  problems.flatMap(({ ruleId }) => (ASKS.test(ruleId) ? [ruleId] : []));
const ownFixes = ({ problems }: MessageReport): { ruleId: string; fix: Fix }[] =>
  problems.flatMap(({ ruleId, fixes = [] }) =>
    fixes.flatMap((fix) => (fix.title.startsWith("Add your own footer") ? [{ ruleId, fix }] : [])),
  );
function written(text: string, settings: FileSettings, path = "offer.msg.txt"): string {
  const [own] = ownFixes(lint(path, text, settings));
  assert.ok(own, "no fix writes the footer");
  return applyFix(text, own.fix);
}
const footers = (email: string): FileSettings => ({ channel: "email", footers: { email: { en: email } } });

describe("own footers", () => {
  it("are good ones, by the product's own word, and so are those that the schema shows", () => {
    assert.deepEqual(readConfig(JSON.stringify({ footers: FOOTERS }), ruleIds).problems, []);
    for (const [channel, { wrapped }] of Object.entries(shape.entries)) {
      const text = /such as: (.*)$/.exec(getDescription(wrapped)!)![1]!;
      assert.deepEqual(readConfig(JSON.stringify({ footers: { [channel]: { en: text } } }), ruleIds).problems, []);
    }
  });

  for (const channel of Object.keys(FOOTERS) as (keyof typeof FOOTERS)[])
    for (const [path, text] of Object.entries(FORMATS)) {
      const settings: FileSettings = { channel, footers: FOOTERS };
      // A raw e-mail is an e-mail, whatever else is declared.
      if (path.endsWith(".eml") && channel !== "email") continue;
      it(`${channel}, ${path}: one fix answers all that it can`, () => {
        const before = lint(path, text, settings);
        const fixes = ownFixes(before);
        assert.ok(channel === "social" || fixes.length > 0, "no fix writes the footer");
        for (const { ruleId, fix } of fixes) {
          const after = lint(path, applyFix(text, fix), settings);
          assert.ok(asked(before).includes(ruleId));
          assert.deepEqual(asked(after), [], `after ${ruleId}: ${applyFix(text, fix)}`);
          assert.equal(after.recognised.optOut, true);
          assert.equal(after.verdict.class, before.verdict.class);
        }
      });
    }

  it("are escaped as the file needs it, and their placeholders are not", () => {
    const settings = footers(
      `Heron & Sons <shop> *best*\n[Unsubscribe from "these" & all](https://heron.example/u?a=1&b={{id "x"}})`,
    );
    assert.ok(
      written(FORMATS["offer.html"]!, settings, "offer.html").includes(
        '<p style="font-size:12px">Heron &amp; Sons &lt;shop&gt; *best*<br><a href="https://heron.example/u?a=1&amp;b={{id "x"}}">Unsubscribe from "these" &amp; all</a></p>',
      ),
    );
    assert.ok(
      written(FORMATS["offer.md"]!, settings, "offer.md").includes(
        'Heron & Sons \\<shop\\> \\*best\\*  \n[Unsubscribe from "these" & all](https://heron.example/u?a=1&b={{id "x"}})',
      ),
    );
    assert.ok(
      written(FORMATS["offer.msg.txt"]!, settings).endsWith(
        'Heron & Sons <shop> *best*\nUnsubscribe from "these" & all: https://heron.example/u?a=1&b={{id "x"}}\n',
      ),
    );
    assert.ok(
      written(FORMATS["offers.json"]!, settings, "offers.json").includes(
        '\\nUnsubscribe from \\"these\\" & all: https://heron.example/u?a=1&b={{id \\"x\\"}}"',
      ),
    );
  });

  it("link a bare address and a placeholder for one, in markup", () => {
    const html = written(
      FORMATS["offer.html"]!,
      footers("Unsubscribe: {{unsubscribe_url}}, or at https://heron.example/stop."),
      "offer.html",
    );
    assert.ok(html.includes('<a href="{{unsubscribe_url}}">{{unsubscribe_url}}</a>, or at'), html);
    assert.ok(html.includes('<a href="https://heron.example/stop">https://heron.example/stop</a>.</p>'), html);
  });

  it("take the file's placeholders where it is plain what theirs hold, and say so where it is not", () => {
    const settings = footers("Ref {{ref_no}}. [Unsubscribe]({{unsubscribe_url}})");
    const mailchimp = `Dear *|FNAME|*, ${PROMOTION}\n`;
    const [own] = ownFixes(lint("offer.msg.txt", mailchimp, settings));
    assert.equal(own!.fix.title, "Add your own footer, then check {{ref_no}}");
    assert.ok(applyFix(mailchimp, own!.fix).endsWith("Ref {{ref_no}}. Unsubscribe: *|UNSUB|*\n"));
    assert.equal(translatorFor("cy")(own!.fix.title), "Ychwanegu eich troedyn eich hun, yna gwirio {{ref_no}}");
    const erb = `Dear <%= first_name %>, ${PROMOTION}\n`;
    assert.ok(
      written(erb, footers("Unsubscribe: {{unsubscribe_url}}")).endsWith("Unsubscribe: <%= unsubscribe_url %>\n"),
    );
    const liquid = `{% if member %}Dear member,{% endif %} ${PROMOTION}\n`;
    const [plain] = ownFixes(lint("offer.liquid", liquid, settings));
    assert.equal(plain!.fix.title, "Add your own footer");
  });

  it("have the file's line breaks, whatever theirs are, and a paragraph behind an empty line", () => {
    const settings = footers("Heron\r\n\r\nUnsubscribe: {{unsubscribe_url}}");
    assert.ok(written(`${PROMOTION}\n`, settings).endsWith("\n\nHeron\n\nUnsubscribe: {{unsubscribe_url}}\n"));
    const html = written(FORMATS["offer.html"]!, settings, "offer.html");
    assert.ok(html.includes('Heron</p>\r\n<p style="font-size:12px">Unsubscribe'), html);
  });

  it("are expressions in a component", () => {
    const code = written(FORMATS["offer.tsx"]!, footers("Set {x [Stop]({{unsubscribe_url}}) {{ref_no}}"), "offer.tsx");
    assert.ok(
      code.includes('<p style={{ fontSize: 12 }}>Set {"{"}x <a href={unsubscribeUrl}>Stop</a> {"{{ref_no}}"}</p>'),
      code,
    );
  });

  describe("by language", () => {
    const WELSH = "Mae 20% oddi ar bob esgid yn ein siop y penwythnos hwn yn unig!";
    const both = { en: "STOP to 60777", cy: "STOP i 60777" };
    for (const [name, own, text, footerLanguage, expected] of [
      ["the message's", both, PROMOTION, "auto", "STOP to 60777"],
      ["the message's, Welsh", both, WELSH, "auto", "STOP i 60777"],
      ["the one asked for", both, PROMOTION, "cy", "STOP i 60777"],
      ["both, Welsh first", both, PROMOTION, "both", "STOP i 60777\nSTOP to 60777"],
      [
        "the product's line where one is missing",
        { en: both.en },
        PROMOTION,
        "both",
        "Optio allan: tecstiwch STOP i {{short_code}}\nSTOP to 60777",
      ],
    ] as const)
      it(name, () => {
        const options = toOptions({ channel: "sms", footerLanguage, footers: { sms: own } });
        // A message in Welsh is not judged, so no finding carries the fix; the command offers it all the same.
        const { judged, file } = linter.judge({ uri: "", path: "offer.sms", languageId: "", text }, options);
        const fix = judged[0]!.channel.optOutFix(judged[0]!.message, file, options.facts);
        assert.equal(applyFix(text, fix!), `${text}\n${expected}`);
      });
  });

  it("are not written a second time where a way out stands already", () => {
    const settings: FileSettings = { channel: "email", footers: FOOTERS };
    const text = `${PROMOTION}\n\nUnsubscribe: {{unsubscribe_url}}\n`;
    const report = lint("offer.msg.txt", text, settings);
    assert.deepEqual(ownFixes(report), []);
    assert.ok(asked(report).includes("missing-consent-reference"));
  });

  it("are told where they would not help, and passed over", () => {
    const rows: readonly (readonly [string, string, RegExp])[] = [
      [
        "sms",
        "Thank you for being with us.",
        /shows no way to stop the messages that works on this channel \(text message\)/,
      ],
      ["email", "Thank you for reading.", /shows no way to stop/],
      ["email", "Unsubscribe", /shows no way to stop/],
      ["email", "{{#if a}}Unsubscribe: {{unsubscribe_url}}{{/if}}", /no conditions/],
      ["email", "<a href='{{unsubscribe_url}}'>Unsubscribe</a>", /plain text/],
      ["sms", `STOP to 60777 ${"and thank you ".repeat(12)}`, /longer than one text message: \d+ characters/],
      ["whatsapp", `Reply STOP to opt out ${"x".repeat(300)}`, /in a WhatsApp message it may have 300/],
      ["email", "x".repeat(2001), /at most 2000/],
      ["email", "", /needs words/],
    ];
    for (const [channel, text, words] of rows) {
      const config = `{ "footers": { "${channel}": { "cy": "x", "en": ${JSON.stringify(text)} } } }`.replace(
        '"cy": "x", ',
        "",
      );
      const { config: read, problems } = readConfig(config, ruleIds);
      assert.equal(problems.length, 1, text);
      assert.match(problems[0]!.text, words);
      assert.equal(problems[0]!.severity, "error");
      const { start, end } = problems[0]!.range;
      assert.ok(JSON.stringify(text).startsWith(config.slice(start, end)), config.slice(start, end));
      assert.equal(read.footers?.[channel as "sms"]?.en, undefined);
    }
  });

  it("of an unknown channel or language are told at the key, in overrides as well", () => {
    const config = `footers:\n  emial:\n    en: x\n  sms:\n    fr: STOP au 60777\noverrides:\n  - files: ["a/**"]\n    footers:\n      push:\n        en: x\n      sms:\n        en: Hello\n`;
    const { problems } = readConfig(config, ruleIds, { path: ".pecr-lint.yaml" });
    assert.deepEqual(
      problems.map(({ range }) => config.slice(range.start, range.end)),
      ["emial", "fr", "push", "Hello"],
    );
  });

  it("merge by channel and language over what is built on, and are explained so", () => {
    const there: Record<string, string> = {
      "base.yaml":
        "footers:\n  sms:\n    en: STOP to 60777\n    cy: STOP i 60777\n  email:\n    en: 'Unsubscribe: {{unsubscribe_url}}'\n",
      ".pecr-lint.json":
        '{ "extends": "./base.yaml", "footers": { "sms": { "en": "Opt out: STOP to 66123" } }, "overrides": [{ "files": ["shop/**"], "footers": { "sms": { "cy": "Optio allan: STOP i 66123" } } }] }',
    };
    const files = new Map<string, string | null>(Object.entries(there));
    const { layers, problems } = resolveConfig(".pecr-lint.json", files, ruleIds);
    assert.deepEqual(problems, []);
    const config = flatten(layers);
    assert.deepEqual(settingsFor("a.sms", config).footers?.sms, { en: "Opt out: STOP to 66123", cy: "STOP i 60777" });
    assert.equal(settingsFor("shop/a.sms", config).footers?.sms?.cy, "Optio allan: STOP i 66123");
    assert.equal(settingsFor("shop/a.sms", config).footers?.email?.en, "Unsubscribe: {{unsubscribe_url}}");
    const rows = explain("shop/a.sms", layers, true).values.filter(({ key }) => key.startsWith("footers."));
    assert.deepEqual(rows.map(({ key, from }) => `${key} ${from}`).sort(), [
      "footers.email.en base.yaml",
      "footers.sms.cy .pecr-lint.json, for shop/**",
      "footers.sms.en .pecr-lint.json",
    ]);
  });
});
