/** What holds for any template: places lie inside, letters lead back to themselves, masks keep lengths, comments change nothing. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { createLinter, toOptions } from "../../../server/src/core";
import { engines } from "../../../server/src/core/engines";
import { tagFile } from "../../../server/src/core/engines/scan";
import { readFile } from "../../../server/src/core/read";
import type { Message, MessagePart } from "../../../server/src/core/types";
import { toSource } from "../../harness/check";
import { toBase64, toQuotedPrintable } from "./encodings";
import { htmlDocuments } from "./htmlTrees";
import { BY_CHANNEL } from "./sentences";

const SEED = 2_003_2426;

/** Words among placeholders, conditions and comments of several languages. */
const TAGS = [
  "{{first_name}}",
  "{{#if vip}}",
  "{{else}}",
  "{{/if}}",
  "{% if a %}",
  "{% endif %}",
  "{{! no }}",
  "<%= x %>",
  "((ref))",
  "*|FNAME|*",
  "%%Name%%",
  "${x}",
  "{# no #}",
  "[[y]]",
  "<<z>>",
  "@@",
  "{",
  "}}",
  "%",
  "((",
];
const UNITS = [
  "Your order",
  "is ready",
  "20% off",
  "caf\u00e9",
  "\u{1F381}",
  "&",
  "<",
  ">",
  '"',
  "'",
  ",",
  ".",
  " ",
  "\n",
  "\n\n",
  "https://larkspur.example/a?b=c",
  "- ",
  "# ",
];
const soup = fc
  .array(fc.constantFrom(...UNITS, ...UNITS, ...TAGS), { minLength: 1, maxLength: 25 })
  .map((units) => units.join(""));
const front = fc.constantFrom("", "---\npecr:\n  purpose: service\nsubject: Your order\n---\n");

interface Case {
  readonly path: string;
  readonly text: string;
}
const at = (path: string, text: fc.Arbitrary<string>): fc.Arbitrary<Case> =>
  text.map((written) => ({ path, text: written }));
const mail =
  (type: string, encode: (text: string) => string, encoding: string) =>
  (text: string): string =>
    `From: a@larkspur.example\r\nSubject: Your order\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encode(text)}\r\n`;

/** A file of every format that decodes differently. */
const files: fc.Arbitrary<Case> = fc.oneof(
  at(
    "a.txt",
    fc.tuple(front, soup).map((both) => both.join("")),
  ),
  at("a.sms", soup),
  at(
    "a.md",
    fc.tuple(front, soup).map((both) => both.join("")),
  ),
  at(
    "a.html",
    fc.tuple(front, soup).map(([matter, text]) => `${matter}<p>${text}</p>`),
  ),
  at("a.html", htmlDocuments),
  at(
    "a.mjml",
    soup.map((text) => `<mjml><mj-body><mj-text>${text}</mj-text></mj-body></mjml>`),
  ),
  at("a.eml", soup.map(mail("text/plain", (text) => toQuotedPrintable(text, "utf-8", "\r\n"), "quoted-printable"))),
  at("a.eml", htmlDocuments.map(mail("text/html", (text) => toBase64(text, "utf-8", "\r\n"), "base64"))),
  at(
    "a.json",
    soup.map((text) => JSON.stringify({ sms: { a: `Your order is ready ${text}` } })),
  ),
  at(
    "a.yml",
    soup.map((text) => `sms:\n  a: ${JSON.stringify(`Your order is ready ${text}`)}\n`),
  ),
  at(
    "a.csv",
    soup.map((text) => `id,message\n1,"${text.replaceAll('"', '""')}"\n`),
  ),
  at(
    "a.po",
    soup.map((text) => `msgid "a"\nmsgstr ${JSON.stringify(`Your order is ready ${text}`)}\n`),
  ),
  at(
    "a.properties",
    soup.map((text) => `sms.a=Your order is ready ${text.replace(/\s+/g, " ")}\n`),
  ),
);

const messagesOf = ({ path, text }: Case): readonly Message[] => readFile(toSource(text, path)).template.messages;
const partsOf = (file: Case): { readonly message: Message; readonly part: MessagePart }[] =>
  messagesOf(file).flatMap((message) => message.parts.map((part) => ({ message, part })));

describe("places", () => {
  it("of any visible range lie inside the message", () =>
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(40), (file, from, length) => {
        for (const { message, part } of partsOf(file)) {
          const { visible } = part;
          // White space at the end belongs to the file.
          const { length: shown } = visible.text.trimEnd();
          if (shown === 0) continue;
          const start = from % (shown + 1);
          const range = { start, end: Math.min(shown, start + length) };
          const { start: first, end: last } = visible.toSource(range);
          // The subject of front matter stands above the message that it belongs to.
          const lowest = part.kind === "body" ? message.range.start : 0;
          assert.ok(
            lowest <= first && first <= last && last <= message.range.end,
            `${range.start}-${range.end} of ${JSON.stringify(visible.text)} is ${first}-${last}, outside ${message.range.start}-${message.range.end}`,
          );
          for (const piece of visible.pieces(range))
            assert.ok(first <= piece.start && piece.start < piece.end && piece.end <= last);
        }
      }),
      { seed: SEED, numRuns: 1500 },
    ));

  it("of letters hold those letters", () =>
    fc.assert(
      fc.property(files, (file) => {
        const encoded = file.path === "a.eml" && /base64/.test(file.text);
        fc.pre(!encoded);
        for (const { part } of partsOf(file))
          for (const { 0: unit, index } of part.visible.text.matchAll(/[A-Za-z]/g)) {
            const { start, end } = part.visible.toSource({ start: index, end: index + 1 });
            const written = file.text.slice(start, end);
            // A letter of mark-up's own, such as the b of an escaped "<b>", may stand in an entity.
            assert.ok(
              written === unit || /^&\w+;$/.test(written),
              `${JSON.stringify(unit)} at ${index} of ${JSON.stringify(part.visible.text)} is ${JSON.stringify(written)}`,
            );
          }
      }),
      { seed: SEED, numRuns: 800 },
    ));
});

describe("masks", () => {
  it("keep the length and everything outside tags", () =>
    fc.assert(
      fc.property(files, ({ path, text }) => {
        const { masked, tags } = tagFile(toSource(text, path), engines);
        assert.equal(masked.length, text.length);
        const inTag = new Set(
          tags.flatMap(({ range }) =>
            Array.from({ length: range.end - range.start }, (_, index) => range.start + index),
          ),
        );
        for (let index = 0; index < text.length; index++)
          if (!inTag.has(index)) assert.equal(masked[index], text[index], `${index} of ${text}`);
      }),
      { seed: SEED, numRuns: 800 },
    ));
});

/** Each format with the comments of its own and of engines that write into it. What stands in them would be marketing. */
const INSIDE = "Get 20% off, shop now at https://larkspur.example or unsubscribe";
const ENGINES_OWN = (inside: string): string[] => [
  `{{! ${inside} }}`,
  `{{!-- ${inside} {{x}} --}}`,
  `{{/* ${inside} */}}`,
  `{{-- ${inside} --}}`,
  `{# ${inside} #}`,
  `{% comment %}${inside}{% endcomment %}`,
  `<%# ${inside} %>`,
  `<%-- ${inside} --%>`,
  `<#-- ${inside} -->`,
  `[%# ${inside} %]`,
];
const linter = createLinter();
const options = { ...toOptions({}), memory: new Map<string, unknown>() };

/** Verdict and findings without offsets. */
function told(text: string, path: string): unknown {
  const { messages, unread } = linter.lint(toSource(text, path), options);
  return {
    unread: unread.map((problem) => problem.text),
    messages: messages.map(({ verdict, problems, channel, recognised }) => ({
      channel,
      recognised,
      class: verdict.class,
      probability: verdict.probability.toFixed(9),
      evidence: verdict.evidence.map(({ reason, contribution }) => `${reason} ${contribution.toFixed(9)}`),
      problems: problems.map(({ ruleId, severity, range, text: words }) => [
        ruleId,
        severity,
        words,
        text.slice(range.start, Math.max(range.start + 1, range.end)),
      ]),
    })),
  };
}

describe("comments", () => {
  const everything = Object.values(BY_CHANNEL.sms).flat();
  const sentences = fc.shuffledSubarray(everything, { minLength: 2, maxLength: 7 });
  const shapes: readonly (readonly [string, (lines: readonly string[]) => string, readonly string[]])[] = [
    ["a.sms", (lines) => lines.join("\n"), ENGINES_OWN(INSIDE)],
    ["a.txt", (lines) => lines.join("\n\n"), ENGINES_OWN(INSIDE)],
    [
      "a.html",
      (lines) => lines.map((line) => `<p>${line}</p>`).join("\n"),
      [`<!-- ${INSIDE} -->`, `<!--[if mso]><p>${INSIDE}</p><![endif]-->`, ...ENGINES_OWN(INSIDE)],
    ],
    [
      "a.mjml",
      (lines) =>
        `<mjml><mj-body><mj-section><mj-column>\n${lines.map((line) => `<mj-text>${line}</mj-text>`).join("\n")}\n</mj-column></mj-section></mj-body></mjml>`,
      [`<!-- ${INSIDE} -->`, ...ENGINES_OWN(INSIDE)],
    ],
    ["a.md", (lines) => lines.join("\n\n"), [`<!-- ${INSIDE} -->`, ...ENGINES_OWN(INSIDE)]],
    ["a.html.erb", (lines) => lines.map((line) => `<p>${line}</p>`).join("\n"), [`<%# ${INSIDE} %>`]],
    ["a.tpl", (lines) => lines.map((line) => `<p>${line}</p>`).join("\n"), [`{* ${INSIDE} *}`]],
    ["a.cshtml", (lines) => lines.map((line) => `<p>${line}</p>`).join("\n"), [`@* ${INSIDE} *@`]],
  ];
  const entries =
    (line: (key: string, words: string) => string) =>
    (lines: readonly string[]): string =>
      lines.map((words, index) => line(`sms_${index}`, words)).join("\n");
  const catalogues: typeof shapes = [
    ["a.haml", (lines) => lines.map((line) => `%p ${line}`).join("\n"), [`-# ${INSIDE}`]],
    ["a.pug", (lines) => lines.map((line) => `p ${line}`).join("\n"), [`//- ${INSIDE}`, `// ${INSIDE}`]],
    [
      "a.tsx",
      (lines) =>
        `export const Mail = () => (\n<Html>\n${lines.map((line) => `<p>${line}</p>`).join("\n")}\n</Html>\n);`,
      [`{/* ${INSIDE} */}`],
    ],
    ["a.yml", (lines) => `en:\n${entries((key, words) => `  ${key}: "${words}"`)(lines)}\n`, [`  # ${INSIDE}`]],
    ["a.properties", entries((key, words) => `${key}=${words}`), [`# ${INSIDE}`, `! ${INSIDE}`]],
    ["a.strings", entries((key, words) => `"${key}" = "${words}";`), [`/* ${INSIDE} */`, `// ${INSIDE}`]],
    ["a.po", entries((key, words) => `msgid "${key}"\nmsgstr "${words}"`), [`# ${INSIDE}`, `#. ${INSIDE}`]],
    ["a.ftl", entries((key, words) => `${key} = ${words}`), [`# ${INSIDE}`]],
    [
      "a.xml",
      (lines) =>
        `<resources>\n${entries((key, words) => `<string name="${key}">${words}</string>`)(lines)}\n</resources>`,
      [`<!-- ${INSIDE} -->`],
    ],
  ];
  for (const [path, write, comments] of [...shapes, ...catalogues])
    it(`in ${path} change neither verdict nor finding`, () =>
      fc.assert(
        fc.property(sentences, fc.constantFrom(...comments), fc.nat(), (lines, comment, where) => {
          const text = write(lines);
          const breaks = [...text.matchAll(/(?<=[.>";])\n+/g)];
          const { index, 0: lineBreak } = breaks[where % breaks.length]!;
          const commented = `${text.slice(0, index)}${lineBreak}${comment}${text.slice(index)}`;
          assert.deepEqual(told(commented, path), told(text, path), commented);
        }),
        { seed: SEED, numRuns: 80 },
      ));
});
