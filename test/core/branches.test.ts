/** Branches: a template is the set of messages it can send, and each finding says on which of them it holds. */

import assert from "node:assert/strict";
import { variantsOf } from "../../server/src/core/branches/variants";
import { readFile } from "../../server/src/core/read";
import { toOptions } from "../../server/src/core";
import { problemsOf, toSource } from "../harness/check";

/** The texts a template can read as, white space folded. */
const ways = (text: string, path = "a.txt", allowed: Readonly<Record<string, readonly string[]>> = {}): string[] => {
  const [message] = readFile(toSource(text, path)).template.messages;
  const { variants } = variantsOf(message!, new Map(Object.entries(allowed)));
  return variants.map((variant) =>
    variant.message.parts.map(({ visible }) => visible.text.replace(/\s+/g, " ").trim()).join("|"),
  );
};

describe("ways through a template", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["no condition", "Hello", ["Hello"]],
    ["if", "A {{#if x}}B{{/if}}", ["A B", "A"]],
    ["if and else", "{{#if x}}B{{else}}C{{/if}}", ["B", "C"]],
    ["unless", "{{#unless x}}B{{/unless}}", ["B", ""]],
    ["elsif", "{% if a %}A{% elsif b %}B{% else %}C{% endif %}", ["A", "B", "C"]],
    ["the same condition twice", "{% if a %}A{% endif %}{% if a %}B{% endif %}", ["AB", ""]],
    ["a condition and its opposite", "{% if a %}A{% endif %}{% unless a %}B{% endunless %}", ["A", "B"]],
    ["not in words", "{% if a %}A{% endif %}{% if not a %}B{% endif %}", ["A", "B"]],
    ["nested", "{{#if a}}A{{#if b}}B{{/if}}{{/if}}", ["AB", "A", ""]],
    ["a loop", "{{#each xs}}A{{/each}}", ["", "A", "AA"]],
    ["Notify's", "A((x??B))C", ["ABC", "AC"]],
    ["Mailchimp's", "*|IF:X|*A*|ELSE:|*B*|END:IF|*", ["A", "B"]],
    ["an end without a beginning", "A{{/if}}B", ["AB"]],
    ["a block never closed", "A{% if x %}B", ["AB", "A"]],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(ways(text).sort(), [...expected].sort()));

  describe("with a list and its loop", () => {
    const filled = ["AB", "ABB", "C"];
    const lists: readonly (readonly [string, string, readonly string[]])[] = [
      ["Handlebars", "{{#if xs}}A{{#each xs}}B{{/each}}{{else}}C{{/if}}", filled],
      ["Handlebars, by length", "{{#if xs.length}}A{{/if}}{{#each xs}}B{{else}}C{{/each}}", filled],
      ["Handlebars, the loop first", "{{#each xs}}B{{/each}}{{#unless xs}}C{{/unless}}", ["B", "BB", "C"]],
      ["Go", "{{if .Xs}}A{{range $i, $x := .Xs}}B{{end}}{{else}}C{{end}}", filled],
      ["Smarty", "{if $xs}A{foreach $xs as $x}B{/foreach}{else}C{/if}", filled],
      ["Smarty, as it was", "{if count($xs) > 0}A{foreach from=$xs item=x}B{/foreach}{else}C{/if}", filled],
      ["Ruby", "<% if @xs.any? %>A<% @xs.each do |x| %>B<% end %><% else %>C<% end %>", filled],
      ["Liquid, by size", "{% if xs.size > 0 %}A{% for x in xs %}B{% endfor %}{% else %}C{% endif %}", filled],
      ["Jinja, by length", "{% if not xs|length %}C{% else %}A{% for x in xs %}B{% endfor %}{% endif %}", filled],
      ["FreeMarker", "<#if xs?has_content>A<#list xs as x>B</#list><#else>C</#if>", filled],
      [
        "two loops over one list",
        "{% for x in xs %}A{% endfor %}{% for y in xs %}{% else %}B{% endfor %}",
        ["A", "AA", "B"],
      ],
      [
        "Liquid, where an empty list is true",
        "{% if xs %}A{% for x in xs %}B{% endfor %}{% else %}C{% endif %}",
        ["A", ...filled],
      ],
    ];
    for (const [name, text, expected] of lists)
      it(name, () => assert.deepEqual(ways(text, "a.txt").sort(), [...expected].sort()));
  });

  it("takes allowed values as branches", () =>
    assert.deepEqual(ways("Hi {{offer}}!", "a.txt", { offer: ["half price", "a reminder"] }), [
      "Hi half price!",
      "Hi a reminder!",
    ]));

  it("decides a condition once for subject and body", () =>
    assert.deepEqual(ways("Subject: {% if a %}A{% else %}B{% endif %}\n\n{% if a %}C{% endif %}").sort(), [
      "A|C",
      "B|",
    ]));

  it("stops at 256 ways and says so", () => {
    const text = Array.from({ length: 9 }, (_, index) => `{{#if c${index}}}W${index} {{/if}}`).join("");
    const [message] = readFile(toSource(text)).template.messages;
    const { variants, capped } = variantsOf(message!, new Map());
    assert.deepEqual([variants.length, capped], [256, true]);
  });
});

describe("findings on some ways", () => {
  const sale =
    "Larkspur Shoes: your order 4821 is out for delivery. {{#if is_member}}Members get 20% off all boots this weekend, shop now at larkspur.example! {{/if}}";

  it("says under which condition a promotion is sent", () => {
    const found = problemsOf(sale, { path: "a.sms" });
    assert.ok(found.length > 0);
    for (const { text } of found) assert.match(text, /only when `is_member` is true/);
  });

  it("wants the opt-out on every way that carries marketing, and names one without", () => {
    const text =
      "Larkspur Shoes: 20% off all boots this weekend, shop now at larkspur.example! {{#if footer}}Text STOP to 66123 to opt out{{/if}}";
    const found = problemsOf(text, { path: "a.sms" }).filter(({ ruleId }) => ruleId === "missing-sms-optout");
    assert.equal(found.length, 1);
    assert.match(found[0]!.text, /only when `footer` is false/);
    assert.deepEqual(
      problemsOf(text.replace(/\{\{[^}]*\}\}/g, ""), { path: "a.sms" }).filter(
        ({ ruleId }) => ruleId === "missing-sms-optout",
      ),
      [],
    );
  });

  it("says nothing of the way on which nothing is sent, as long as another is", () => {
    const service = "{{#if due}}Larkspur Water: your meter reading is due by Thursday 4 June.{{/if}}";
    for (const text of [service, `${service} {{#each visits}}Your visit is on Monday at ten.{{/each}}`])
      assert.deepEqual(problemsOf(text, { path: "a.sms" }), []);
    const told = (text: string): string[] => problemsOf(text, { path: "a.sms" }).map(({ ruleId }) => ruleId);
    assert.deepEqual(told("{{#if a}}{{/if}}"), ["unclear-message"]);
    assert.ok(told(`${service}{{#unless due}}{{text_1}}{{/unless}}`).length > 0, "a placeholder is something");
  });

  it("finds a tracking pixel beside conditions", () => {
    const pixel = '<img src="https://t.larkspur.example/o.gif?u={{id}}" width="1" height="1">';
    const text = `<p>Get 20% off all boots this weekend.</p>{{#if a}}<p>Shop now.</p>{{/if}}${pixel}`;
    assert.ok(problemsOf(text, { path: "emails/a.html" }).some(({ ruleId }) => ruleId === "tracking-pixel"));
  });

  it("judges each allowed value", () => {
    const text = "Larkspur Shoes: your order is ready to collect. {{banner}}";
    const settings = {
      allowedValues: { banner: ["We close at 5pm.", "Get 20% off all boots this weekend, shop now!"] },
    };
    assert.ok(
      problemsOf(text, { path: "a.sms", settings }).some((problem) =>
        problem.text.includes('only when `banner` is "Get 20% off'),
      ),
    );
    assert.ok(toOptions(settings).facts.allowedValues.has("banner"));
  });
});
