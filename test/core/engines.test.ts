/** Template tags: each syntax is found whole, read right, and blanked at equal length; prose that looks like one is left alone. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { engines } from "../../server/src/core/engines";
import { ENGINE_NAMES, enginesFor } from "../../server/src/core/engines/chosen";
import { tagFile } from "../../server/src/core/engines/scan";

const tag = (text: string, path = "a.html") => tagFile({ uri: "", path, languageId: "", text }, engines);
/** Each tag as "kind name", with "!" for a negated condition. */
const read = (text: string, path?: string): string[] =>
  tag(text, path).tags.map(({ kind, name, negated }) => `${kind}${negated ? "!" : ""} ${name}`.trim());

describe("engines", () => {
  const found: readonly (readonly [string, readonly string[], string?])[] = [
    ["Hi {{first_name}}", ["value first_name"]],
    ["{{{ raw }}} {{& amp}}", ["value raw", "value amp"]],
    ["{{#if vip}}a{{else}}b{{/if}}", ["if vip", "else", "end if"]],
    [
      "{{#each items}}{{this}}{{/each}}{{> footer}}{{! note }}{{!-- {{x}} --}}",
      ["loop items", "value this", "end each", "include footer", "comment note", "comment {{x}}"],
    ],
    ["{{^paid}}x{{/paid}}{{#unless a}}y{{/unless}}", ["if! paid", "end paid", "if! a", "end unless"]],
    [
      '{{ if .X }}{{ .Name }}{{ else }}{{ range .L }}{{ end }}{{ template "f" . }}',
      ["if .X", "value .Name", "else", "loop .L", "end", "include f"],
    ],
    ["{{- .Name -}}", ["value .Name"]],
    ["{% if a %}{% elsif b %}{% else %}{% endif %}", ["if a", "elseif b", "else", "end endif"]],
    [
      "{% unless a %}{% endunless %}{% for x in y %}{% endfor %}{% include 'footer' %}",
      ["if! a", "end endunless", "loop x in y", "end endfor", "include footer"],
    ],
    ["{% comment %}Buy {{x}} now{% endcomment %}{# note #}", ["comment", "comment note"]],
    ["{% unsubscribe_link %}", ["value unsubscribe_link"]],
    [
      "<%= user.name %><%# c %><% if a %><% else %><% end %><% x.each do |y| %>",
      ["value user.name", "comment c", "if a", "else", "end", "loop x.each do |y|"],
    ],
    [
      "<% if (a) { %><% } else { %><% } %><%- include('f') %><%= render \"footer\" %>",
      ["if a", "else", "end", "include f", "include footer"],
    ],
    ["Dear ((name)), ((vip??come early, ((name)))) bye", ["value name", "if vip", "value name", "end"]],
    ["*|FNAME|* *|IF:VIP|*a*|ELSE:|*b*|END:IF|* *|UNSUB|*", ["value FNAME", "if VIP", "else", "end IF", "value UNSUB"]],
    [
      "%%First Name%% %%[ IF @a == 1 THEN ]%%x%%[ ENDIF ]%% %%=v(@x)=%%",
      ["value First Name", "if @a == 1", "end", "value v(@x)"],
    ],
    [
      "%FIRSTNAME% %recipient.name% %{name} %(name)s %s",
      ["value FIRSTNAME", "value recipient.name", "value name", "value name", "value %s"],
    ],
    ["Hi ${user.name} #{name}", ["value user.name", "value name"]],
    ["<#if a>x<#else>y</#if><#list b as c></#list>", ["if a", "else", "end if", "loop b as c", "end list"]],
    ["[% name %] [% IF a %]x[% END %] [% signature %]", ["value name", "if a", "end end", "value signature"]],
    [
      "{$name} {if $a}x{else}y{/if} {foreach $x as $y}{/foreach}",
      ["value name", "if $a", "else", "end if", "loop $x as $y", "end foreach"],
    ],
    ["Hi {firstname} {0} {} {!link}", ["value firstname", "value 0", "value", "value !link"]],
    ["<<Client.Name>> <FULL NAME> <name>", ["value Client.Name", "value FULL NAME", "value name"], "a.txt"],
    [
      "[[data:name]] [FIRST NAME] [link:unsubscribe] [Product Name]",
      ["value data:name", "value FIRST NAME", "value link:unsubscribe", "value Product Name"],
    ],
    [
      "___UNSUB_SECTION___ __NAME__ ~LINK~ *firstname* <#>",
      ["value UNSUB_SECTION", "value NAME", "value LINK", "value firstname", "value number"],
    ],
    ["@if($a) x @else y @endif {!! $b !!} {{-- no --}}", ["if $a", "else", "end endif", "value $b", "comment no"]],
    ["Hi @Model.Name, @if (x) {\n a\n}\n", ["value Model.Name", "if x", "end"], "a.cshtml"],
    ["{#var#} {{1}}", ["value var", "value 1"]],
  ];
  for (const [text, expected, path] of found)
    it(`reads ${text.replace(/\n/g, "⏎").slice(0, 70)}`, () => assert.deepEqual(read(text, path), expected));

  const prose = [
    "Save 50% off and 20% today",
    "See (a) and (b)) or ((see note 1) and 2))",
    "Read [this page](https://x.example) or [^1]",
    "Follow @acme or mail a@b.example",
    "p { color: red }",
    "5 < 6 and 7 > 4",
    "Reply *YES* or _no_",
    "It costs $5, or 100%",
    "[Read more] of it",
    "Note: please call",
  ];
  for (const text of prose) it(`leaves prose alone: ${text}`, () => assert.deepEqual(read(text), []));

  describe("named by a configuration", () => {
    const of = (text: string, named: readonly string[], path = "a.html"): string[] =>
      tagFile({ uri: "", path, languageId: "", text }, enginesFor(engines, named)).tags.map(({ name }) => name);
    const mixed = "{{a}} {% if b %} <%= c %> ((d)) *|E|* {$f} [g:h] %i% @Model.J";

    it("are read alone, and without asking for signs of them", () => {
      assert.deepEqual(of(mixed, ["handlebars"]), ["a"]);
      assert.deepEqual(of(mixed, ["liquid"]), ["a", "b"]);
      assert.deepEqual(of(mixed, ["erb", "mailchimp"]), ["c", "E"]);
      assert.deepEqual(of(mixed, ["notify"]), ["d"]);
      assert.deepEqual(of("Write to @Name today", ["razor"]), ["Name"]);
      assert.deepEqual(of("Write to @Name today", ["handlebars"]), []);
    });
    it("none leaves every mark to the words", () => assert.deepEqual(of(mixed, ["none"]), []));
    it("every name but none has an engine, and every engine a name", () => {
      for (const name of ENGINE_NAMES.filter((each) => each !== "none"))
        assert.ok(enginesFor(engines, [name]).length > 0, name);
      assert.deepEqual(enginesFor(engines, ENGINE_NAMES).length, engines.length);
    });
  });

  it("blanks at equal length, keeps all else, and lists tags in order without overlap", () => {
    const pieces = fc.constantFrom(
      "{{",
      "}}",
      "{%",
      "%}",
      "((",
      "))",
      "*|",
      "|*",
      "<%",
      "%>",
      "${",
      "}",
      "{",
      "[",
      "]",
      "a",
      " ",
      "\n",
      "if x",
      "#each y",
      "/if",
      "%%",
      "??",
      "é",
      "\uE000",
      "{#",
      "#}",
      "{{!--",
      "--}}",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const text = list.join("");
        const { masked, tags } = tag(text);
        assert.equal(masked.length, text.length);
        let at = 0;
        for (const { range } of tags) {
          assert.ok(range.start >= at && range.end > range.start);
          assert.equal(masked.slice(at, range.start), text.slice(at, range.start));
          at = range.end;
        }
        assert.equal(masked.slice(at), text.slice(at));
      }),
    );
  });
});
