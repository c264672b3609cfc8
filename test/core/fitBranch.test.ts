/** A fix for some readers only goes where they alone read it: afterwards no way has the finding, and the others are what they were. */

import assert from "node:assert/strict";
import { type FileSettings, type Fix, toOptions } from "../../server/src/core";
import { loadModel } from "../../server/src/core/classify/model";
import { createClassifier } from "../../server/src/core/classify/verdict";
import { judgeVariants } from "../../server/src/core/judge";
import { readFile } from "../../server/src/core/read";
import { applyFix, lintText, toSource } from "../harness/check";

const classifier = createClassifier(loadModel());
const SALE = "20% off all boots this weekend only, order now and save!";
const READY = "Your order 12 is ready to collect from our shop until Friday.";

/** How each language writes a condition. */
interface Language {
  readonly name: string;
  readonly if: string;
  readonly else: string;
  readonly end: string;
}
const LANGUAGES: readonly Language[] = [
  { name: "Handlebars", if: "{{#if sale}}", else: "{{else}}", end: "{{/if}}" },
  { name: "Handlebars, turned", if: "{{#unless quiet}}", else: "{{else}}", end: "{{/unless}}" },
  { name: "Mustache-like", if: "{{#if sale}}", else: "{{^}}", end: "{{/if}}" },
  { name: "Liquid", if: "{% if sale == true %}", else: "{% else %}", end: "{% endif %}" },
  { name: "Jinja and Nunjucks", if: "{%- if sale and not quiet -%}", else: "{%- else -%}", end: "{%- endif -%}" },
  { name: "ERB", if: "<% if @sale %>", else: "<% else %>", end: "<% end %>" },
  { name: "EJS", if: "<% if (sale) { %>", else: "<% } else { %>", end: "<% } %>" },
  { name: "Mailchimp", if: "*|IF:SALE|*", else: "*|ELSE:|*", end: "*|END:IF|*" },
  { name: "Smarty", if: "{if $sale}", else: "{else}", end: "{/if}" },
  { name: "Freemarker", if: "<#if sale>", else: "<#else>", end: "</#if>" },
];

/** Shapes around a condition; `promotes` and `serves` are the two sides in some order. */
type Shape = (language: Language) => string;
const SHAPES: Readonly<Record<string, { readonly path: string; readonly settings: FileSettings; readonly of: Shape }>> =
  {
    "a text message on one line": {
      path: "a.sms",
      settings: {},
      of: ({ if: open, else: other, end }) => `HERON: ${open}${SALE}${other}${READY}${end} Bye for now`,
    },
    "a text message on lines, the promotion second": {
      path: "a.sms",
      settings: {},
      of: ({ if: open, else: other, end }) => `HERON:\r\n${open}\r\n${READY}\r\n${other}\r\n${SALE}\r\n${end}\r\n`,
    },
    "a plain e-mail": {
      path: "a.txt",
      settings: { channel: "email" },
      of: ({ if: open, else: other, end }) =>
        `Subject: Your shop\n\nHello,\n\n${open}\n${SALE}\n${other}\n${READY}\n${end}\n\nHeron\n`,
    },
    "Markdown without a second side": {
      path: "a.md",
      settings: { channel: "email" },
      of: ({ if: open, end }) => `# Heron\n\n${READY}\n\n${open}\n\n${SALE}\n\n${end}\n\nSee you soon.\n`,
    },
    "paragraphs in HTML": {
      path: "a.html",
      settings: { channel: "email" },
      of: ({ if: open, else: other, end }) =>
        `<html><body>\n${open}\n<p>${SALE}</p>\n${other}\n<p>${READY}</p>\n${end}\n<p>Heron</p>\n</body></html>`,
    },
    "inside a paragraph in HTML": {
      path: "a.html",
      settings: { channel: "email" },
      of: ({ if: open, else: other, end }) =>
        `<html><body><p>Hello. ${open}<b>${SALE}</b>${other}${READY}${end} Heron</p></body></html>`,
    },
    "a column in MJML": {
      path: "a.mjml",
      settings: {},
      of: ({ if: open, else: other, end }) =>
        `<mjml><mj-body><mj-section><mj-column><mj-text>${open}<p>${SALE}</p>${other}<p>${READY}</p>${end}</mj-text></mj-column></mj-section></mj-body></mjml>`,
    },
    "a catalogue": {
      path: "a.json",
      settings: {},
      of: (language) =>
        JSON.stringify({ sms: { note: `HERON: ${language.if}${SALE}${language.else}${READY}${language.end}` } }),
    },
  };
const RULES = /^missing-(?:unsubscribe|sms-optout|consent-reference)$/;

/** What each way reads as, and whether it needs marketing handling. */
function ways(text: string, path: string, settings: FileSettings): { shown: string; markets: boolean }[] {
  const options = toOptions(settings);
  const { file, template } = readFile(toSource(text, path));
  return judgeVariants(template.messages[0]!, file, options, classifier).ways.map(({ judged }) => ({
    shown: judged.message.parts.map(({ visible }) => visible.text.replace(/\s+/g, " ").trim()).join(" | "),
    markets: judged.verdict.class === "marketing" || judged.verdict.class === "mixed",
  }));
}

function fixesOf(text: string, path: string, settings: FileSettings): { ruleId: string; fix: Fix }[] {
  const { messages } = lintText(text, { path, settings });
  return messages[0]!.problems.flatMap(({ ruleId, fixes = [] }) => {
    const first = fixes.find(({ title }) => title.startsWith("Add"));
    return RULES.test(ruleId) && first ? [{ ruleId, fix: first }] : [];
  });
}
const rulesIn = (text: string, path: string, settings: FileSettings): string[] =>
  lintText(text, { path, settings }).messages[0]!.problems.map(({ ruleId }) => ruleId);

describe("fixes for some readers only", () => {
  for (const language of LANGUAGES)
    for (const [name, { path, settings, of }] of Object.entries(SHAPES))
      it(`${language.name}, ${name}`, () => {
        const text = of(language);
        const before = ways(text, path, settings);
        assert.equal(before.length, 2);
        assert.equal(before.filter(({ markets }) => markets).length, 1, JSON.stringify(before));
        const fixes = fixesOf(text, path, settings);
        assert.equal(fixes.length, 2, "a way out and a reason");
        for (const { ruleId, fix } of fixes) {
          const changed = applyFix(text, fix);
          assert.ok(!rulesIn(changed, path, settings).includes(ruleId), `${ruleId} is still there: ${changed}`);
          const after = ways(changed, path, settings);
          const served = ({ markets }: { markets: boolean }): boolean => !markets;
          assert.deepEqual(after.filter(served), before.filter(served), changed);
          assert.equal(after.length, 2);
        }
      });

  it("keep a line of their own before the words that follow", () => {
    const text = SHAPES["a text message on one line"]!.of(LANGUAGES[0]!);
    const optOut = fixesOf(text, "a.sms", {}).find(({ ruleId }) => ruleId === "missing-sms-optout");
    assert.equal(
      applyFix(text, optOut!.fix),
      `HERON: {{#if sale}}${SALE}\nOpt out: text STOP to {{short_code}}\n{{else}}${READY}{{/if}} Bye for now`,
    );
  });

  /** Where the side that needs it is no safe place, the fix stands at the end, as for a template without conditions. */
  describe("stand at the message's end", () => {
    const end = (text: string, path: string, settings: FileSettings): void => {
      const [first] = fixesOf(text, path, settings);
      const { start } = first!.fix.edits[0]!.range;
      assert.ok(start >= text.lastIndexOf(READY), `${start}: ${applyFix(text, first!.fix)}`);
    };
    const email: FileSettings = { channel: "email" };
    for (const [name, text, path, settings] of [
      [
        "when all readers need it",
        `{{#if sale}}${SALE}{{else}}Half price on all sandals, shop today!{{/if}} ${READY}`,
        "a.sms",
        {},
      ],
      [
        "in rows of a table",
        `<table>{{#if sale}}<tr><td>${SALE}</td></tr>{{/if}}<tr><td>${READY}</td></tr></table>`,
        "a.html",
        email,
      ],
      [
        "inside a link",
        `<p><a href="https://heron.example">{{#if sale}}${SALE}{{/if}}</a></p><p>${READY}</p>`,
        "a.html",
        email,
      ],
      [
        "where the side opens what another closes",
        `{{#if sale}}<div><p>${SALE}</p>{{else}}<div>{{/if}}</div><p>${READY}</p>`,
        "a.html",
        email,
      ],
      ["in a loop", `{{#each offers}}${SALE} {{/each}}${READY}`, "a.sms", {}],
      ["in a condition of GOV.UK Notify, which holds one line of words", `((sale??${SALE})) ${READY}`, "a.sms", {}],
    ] as const)
      it(name, () => end(text, path, settings));
  });

  it("go to each of several sides that need it, one at a time", () => {
    const other = "Half price on every sandal for members, shop today!";
    const text = `{% if sale %}\n${SALE}\n{% elsif vip %}\n${other}\n{% else %}\n${READY}\n{% endif %}\n`;
    const optOuts = (of: string): Fix[] =>
      fixesOf(of, "a.sms", {}).flatMap(({ ruleId, fix }) => (ruleId === "missing-sms-optout" ? [fix] : []));
    assert.equal(optOuts(text).length, 2);
    const once = applyFix(text, optOuts(text)[0]!);
    const twice = applyFix(once, optOuts(once)[0]!);
    assert.deepEqual(optOuts(twice), []);
    const line = "Opt out: text STOP to {{short_code}}";
    assert.equal(twice, text.replace(SALE, `${SALE}\n${line}`).replace(other, `${other}\n${line}`));
  });

  it("go to the last of the sides that the same readers see", () => {
    const text = `{{#if sale}}${SALE}{{/if}}\n${READY}\n{{#if sale}}Shop now at the sale!{{/if}}\nHeron`;
    const fixes = fixesOf(text, "a.sms", {});
    assert.ok(fixes.length > 0);
    for (const { fix } of fixes) assert.equal(fix.edits[0]!.range.start, text.lastIndexOf("{{/if}}"));
  });
});

describe("the number for STOP", () => {
  const added = (text: string, settings: FileSettings = {}): string => {
    const fix = fixesOf(text, "a.sms", settings).find(({ ruleId }) => ruleId === "missing-sms-optout");
    return applyFix(text, fix!.fix).slice(text.length);
  };
  for (const [text, number] of [
    [`${SALE} Text BOOK to 60777.`, "60777"],
    [`${SALE} Txt YES to 07700 900123 today`, "07700 900123"],
    [`${SALE} Text BOOK to 60777 or text INFO to 60777`, "60777"],
    [`${SALE} Text BOOK to 60777 or text INFO to 60888`, "{{short_code}}"],
    [`${SALE} Text WIN to 60777. Texts cost £1.`, "{{short_code}}"],
    [`${SALE} Use code 60777 to order.`, "{{short_code}}"],
  ] as const)
    it(`is ${number} in "${text.slice(SALE.length + 1)}"`, () =>
      assert.equal(added(text), `\nOpt out: text STOP to ${number}`));

  it("is the configured one first", () =>
    assert.equal(
      added(`${SALE} Text BOOK to 60777.`, { unsubscribe: { sms: "66123" } }),
      "\nOpt out: text STOP to 66123",
    ));
});
