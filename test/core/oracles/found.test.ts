/** Faults that the oracles beside this file found, each with the smallest input that shows it. */

import assert from "node:assert/strict";
import { variantsOf } from "../../../server/src/core/branches/variants";
import { createLinter, type FileSettings, toOptions } from "../../../server/src/core";
import { readFile } from "../../../server/src/core/read";
import { lintText, problemsOf, toSource } from "../../harness/check";

const ways = (text: string, path = "a.txt"): string[] => {
  const [message] = readFile(toSource(text, path)).template.messages;
  return variantsOf(message!, new Map())
    .variants.map((variant) =>
      variant.message.parts.map(({ visible }) => visible.text.replace(/\s+/g, " ").trim()).join("|"),
    )
    .sort();
};

describe("ways that engines make", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["a Liquid loop with an else", "{% for x in xs %}A{% else %}B{% endfor %}", ["A", "AA", "B"]],
    ["a Handlebars loop with an else", "{{#each xs}}A{{else}}B{{/each}}", ["A", "AA", "B"]],
    ["a Handlebars loop with an else if", "{{#each xs}}A{{else if y}}B{{else}}C{{/each}}D", ["AAD", "AD", "BD", "CD"]],
    ["else unless", "{{#if a}}A{{else unless b}}B{{else}}C{{/if}}", ["A", "B", "C"]],
    ["an inverted if", "{{^if a}}A{{/if}}{{#if a}}B{{/if}}", ["A", "B"]],
    [
      "a condition around one of Outlook's comments",
      "{{#if a}}A<!--[if mso]>x<![endif]-->B{{/if}}C",
      ["A<!--[if mso]>x<![endif]-->BC", "C"],
    ],
    ["a case", "{% case p %} {% when 1 %}A{% when 2 %}B{% else %}C{% endcase %}", ["A", "B", "C"]],
    ["a case without an else", "{% case p %}{% when 1 %}A{% endcase %}", ["", "A"]],
    [
      "a name of the item, and the same of the message",
      "{{#if a}}A{{/if}}{{#each xs}}{{#if a}}B{{/if}}{{/each}}",
      ["", "A", "AB", "ABB", "B", "BB"],
    ],
    [
      "the message's name inside a loop",
      "{{#if a}}A{{/if}}{{#each xs}}{{#unless ../a}}B{{/unless}}{{/each}}",
      ["", "A", "B", "BB"],
    ],
    [
      "the root's name inside a loop",
      "{{#if a}}A{{/if}}{{#each xs}}{{#unless @root.a}}B{{/unless}}{{/each}}",
      ["", "A", "B", "BB"],
    ],
    [
      "the message's name in a loop's else",
      "{{#if a}}A{{/if}}{{#each xs}}{{else}}{{#unless a}}B{{/unless}}{{/each}}",
      ["", "A", "B"],
    ],
    ["both of two conditions", "{% if a and b %}A{% endif %}{% if a %}B{% endif %}", ["", "AB", "B"]],
    ["either of two conditions", "{% if a or b %}A{% endif %}{% if a %}B{% endif %}", ["", "A", "AB"]],
    ["neither of two conditions", "{% unless a or b %}A{% endunless %}{% if a %}B{% endif %}", ["", "A", "B"]],
    ["equal and not equal", "{% if k == 'a' %}A{% endif %}{% if k != 'a' %}B{% endif %}", ["A", "B"]],
    ["equal to one thing and to another", "{% if k == 'a' %}A{% endif %}{% if k == 'b' %}B{% endif %}", ["", "A", "B"]],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(ways(text), expected));
});

describe("what ways hold", () => {
  const SALE = "<p>Get 20% off all boots today.</p>";
  const LINK = '<a href="https://larkspur.example/unsubscribe">Unsubscribe</a>';
  const rulesIn = (
    text: string,
    files: Readonly<Record<string, string>> = {},
    settings: FileSettings = {},
  ): string[] => {
    const options = toOptions(settings);
    const facts = { ...options.facts, files: new Map(Object.entries(files)) };
    const { messages } = createLinter().lint(toSource(text, "emails/a.html"), { ...options, facts });
    return messages
      .flatMap(({ problems }) => problems.map(({ ruleId }) => ruleId))
      .filter((id) => /unsubscribe|optout/.test(id));
  };
  const footer = { "emails/footer.html": LINK };

  it("an include under a condition is there only when it holds", () =>
    assert.deepEqual(rulesIn(`${SALE}{% if f %}{% include 'footer' %}{% endif %}`, footer), ["missing-unsubscribe"]));
  it("an include after a condition is there always", () =>
    assert.deepEqual(rulesIn(`${SALE}{% if f %}<p>Bye.</p>{% endif %}{% include 'footer' %}`, footer), []));
  it("a link is one whichever of its words are shown", () =>
    assert.deepEqual(
      rulesIn(`${SALE}<p>${LINK.replace("Unsubscribe", "{{#if cy}}Dad-danysgrifio{{else}}Unsubscribe{{/if}}")}</p>`),
      [],
    ));
  it("a link in a loop is one in each round", () =>
    assert.deepEqual(rulesIn(`${SALE}{{#each xs}}<p>${LINK}</p>{{else}}<p>${LINK}</p>{{/each}}`), []));
  it("a condition that a text does not depend on is not named", () => {
    const text = "Get 20% off all boots today. {{#if a}}{{#if b}}{{/if}}Text STOP to 66123 to opt out.{{/if}}";
    const found = problemsOf(text, { path: "a.sms" }).find(({ ruleId }) => ruleId === "missing-sms-optout");
    assert.match(found!.text, /This holds only when `a` is false\.$/);
  });
  it("many conditions cost no more than they should", () => {
    const text = Array.from(
      { length: 200 },
      (_, index) => `{% if a${index % 7} or b${index} %}Word ${index}. {% else %}Other. {% endif %}`,
    ).join("");
    const start = performance.now();
    lintText(text, { path: "a.sms" });
    assert.ok(performance.now() - start < 8000, "more than eight seconds");
  });
});

describe("what formats show", () => {
  const bodies = (text: string, path: string): string[] =>
    readFile(toSource(text, path)).template.messages.map(({ parts }) =>
      parts.map(({ kind, visible }) => `${kind} ${visible.text.replace(/\s+/g, " ").trim()}`).join(" | "),
    );
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      "gettext entries without a blank line between",
      "a.po",
      'msgid "a"\nmsgstr "Your first parcel is here"\nmsgid "b"\nmsgstr "Your second parcel is here"\n',
      ["body Your first parcel is here", "body Your second parcel is here"],
    ],
    [
      "a cell without a size, whose text has one, as MJML compiles to",
      "a.html",
      '<td style="font-size:0px;padding:9px"><div style="font-size:14px">Your order</div></td>',
      ["body Your order"],
    ],
    [
      "text without a size",
      "a.html",
      '<div style="font-size:0px">Before</div><p style="font:14px Arial">Your order</p>',
      ["preheader Before | body Your order"],
    ],
    [
      "what only Outlook hides",
      "a.html",
      '<p>Your order</p><a href="#" style="mso-hide:all;font-size:14px">Upgrade</a>',
      ["body Your order Upgrade"],
    ],
    [
      "a line without height around one that has some",
      "a.html",
      '<div style="line-height:0"><p style="line-height:20px">Your order</p></div>',
      ["body Your order"],
    ],
    [
      "a class that the style sheet hides",
      "a.html",
      "<style>/* x */ .pre, span.off { display: none !important } @media (max-width: 600px) { .wide { display: none } .off2 { color: red } } .phone { display: none } @media screen { .phone { display: block } }</style><span class='x pre'>Before</span><p class=wide>Your order</p><p class=phone>is here</p>",
      ["preheader Before | body Your order is here"],
    ],
    [
      "a condition around one of Outlook's comments",
      "a.html",
      "{{#if a}}<p>One</p><!--[if mso]><p>x</p><![endif]--><p>two</p>{{else}}<p>three</p>{{/if}}",
      ["body One two three"],
    ],
    ["FreeMarker's own elements", "a.ftl", '<@l.page title="x"><p>Your order</p></@l.page>', ["body Your order"]],
    [
      "a Laravel mail, which is Markdown",
      "a.blade.php",
      "@component('mail::message')\n# Your order\n\nis ready\n@endcomponent\n",
      ["body Your order is ready"],
    ],
    [
      "codes among the words of XLIFF",
      "a.xlf",
      '<xliff><trans-unit id="a"><target>Get 20% off <g id="1">all boots</g><x id="2"/> today</target></trans-unit></xliff>',
      ["body Get 20% off all boots today"],
    ],
    ["an image's words beside others", "a.html", '<p><img alt="Sale">Shop</p>', ["body Sale Shop"]],
    [
      "HTML within Markdown",
      "a.md",
      "<style>p { color: red }</style>\n\n<p>Salt &amp; pepper</p>\n\nPlain <br>words <img src='x' alt='Half price'> here\n",
      ["body Salt & pepper Plain words Half price here"],
    ],
    ["a Smarty file whose only tag is a comment", "a.tpl", "<p>Your order</p>{* Buy now *}", ["body Your order"]],
  ];
  for (const [name, path, text, expected] of cases) it(name, () => assert.deepEqual(bodies(text, path), expected));

  it("links of HTML within Markdown, and those that a reference gives", () => {
    const links = (text: string): string[] =>
      readFile(toSource(text, "a.md")).template.messages[0]!.parts[0]!.links.map(({ href }) => href);
    assert.deepEqual(links('<p><a href="{{unsubscribe_url}}">Stop</a></p>\n'), ["{{unsubscribe_url}}"]);
    assert.deepEqual(links('Write, or <a href="https://a.example/x">stop</a> it.\n'), ["https://a.example/x"]);
    assert.deepEqual(
      links("See [this][ref], or [these].\n\n[ref]: https://a.example/y\n[these]: https://a.example/z\n"),
      ["https://a.example/y", "https://a.example/z"],
    );
    const sale =
      "Get 20% off all boots this weekend.\n\n<p><a href='https://larkspur.example/unsubscribe'>Stop</a></p>\n";
    assert.ok(problemsOf(sale, { path: "newsletters/a.md" }).every(({ ruleId }) => ruleId !== "missing-unsubscribe"));
  });
  it("the words of a React layout that is told of a way out", () => {
    const text =
      "export const Mail = () => (<Layout showUnsubscribe={true}><Text>Get 20% off all boots today.</Text></Layout>);";
    assert.equal(lintText(text, { path: "a.tsx" }).messages[0]!.verdict.class, "marketing");
  });
  it("an escaped blank at the beginning of a folded YAML line", () => {
    const text = 'sms:\n  a: "Your order is ready\n\n    \\ now"\n';
    const { visible } = readFile(toSource(text, "a.yml")).template.messages[0]!.parts[0]!;
    const at = visible.text.indexOf("now");
    assert.deepEqual(visible.toSource({ start: at, end: at + 3 }), {
      start: text.indexOf("now"),
      end: text.indexOf("now") + 3,
    });
  });
});
