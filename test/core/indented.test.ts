/** Haml, Slim and Pug: what is words, what is an element, and where blocks end. */

import assert from "node:assert/strict";
import { variantsOf } from "../../server/src/core/branches/variants";
import { readFile } from "../../server/src/core/read";
import { problemsOf, toSource } from "../harness/check";

const messageOf = (text: string, path: string) => readFile(toSource(text, path)).template.messages[0]!;
const fold = (text: string): string => text.replace(/\s+/g, " ").trim();
const seen = (text: string, path: string): string => fold(messageOf(text, path).parts[0]!.visible.text);
const ways = (text: string, path: string): string[] =>
  variantsOf(messageOf(text, path), new Map())
    .variants.map(({ message }) => fold(message.parts[0]!.visible.text))
    .sort();

describe("templates that nest by indent", () => {
  const words: readonly (readonly [string, string, string, string])[] = [
    [
      "Haml: bare words that name elements",
      "a.haml",
      "%p\n  a free gift, small print below\n  head to our shop\n",
      "a free gift, small print below head to our shop",
    ],
    ["Haml: one sentence on two lines", "a.haml", "%p\n  Bring a\n  coat.\n%p Bye.\n", "Bring a coat. Bye."],
    [
      "Haml: attributes over two lines",
      "a.haml",
      '%a{ href: "https://a.example",\n     class: "b" } Read on\n%p More\n',
      "Read on More",
    ],
    [
      "Haml: HTML among the words",
      "a.haml",
      "%p Your <strong>visit</strong> is on Monday\n",
      "Your visit is on Monday",
    ],
    [
      "Haml: code over two lines",
      "a.haml",
      '= link_to "Stop these e-mails",\n  unsubscribe_url\n%p Bye\n',
      "Stop these e-mails Bye",
    ],
    ["Haml: words with a value", "a.haml", "== Dear #{name},\n", "Dear \uFFFC,"],
    [
      "Haml: comments, styles and their insides",
      "a.haml",
      "-# Buy now\n  and more\n:css\n  p { color: red }\n/ Shop today\n%p Hello\n",
      "Hello",
    ],
    ["Haml: an image's words", "a.haml", '%img{ src: "a.png", alt: "Half price today" }\n', "Half price today"],
    [
      "Slim: bare attributes and words",
      "a.slim",
      'p\n  a href="https://a.example" class="b" Read on\n  | and\n    on.\n',
      "Read on and on.",
    ],
    ["Slim: an element that is no HTML", "a.slim", "custom-box\n  p.lead Hello\n", "Hello"],
    ["Slim: elements on one line", "a.slim", 'li: a href="https://a.example" Read on\n', "Read on"],
    ["Pug: a block of words", "a.pug", "p.\n  a free gift\n  for you\np Bye\n", "a free gift for you Bye"],
    [
      "Pug: its own words are none of the reader's",
      "a.pug",
      "extends layout\nblock content\n  +button('x')\n  p Hello\n",
      "Hello",
    ],
    [
      "Pug: attributes over lines",
      "a.pug",
      "a(\n  href='https://a.example'\n  class='b'\n) Read on\np Bye\n",
      "Read on Bye",
    ],
  ];
  for (const [name, path, text, expected] of words) it(name, () => assert.equal(seen(text, path), expected));

  const branches: readonly (readonly [string, string, string, readonly string[]])[] = [
    ["Haml: if and else", "a.haml", "- if vip\n  %p A\n- else\n  %p B\n%p C\n", ["A C", "B C"]],
    ["Haml: an if ends with its indent", "a.haml", "%div\n  - if vip\n    %p A\n  %p B\n%p C\n", ["A B C", "B C"]],
    ["Haml: nested", "a.haml", "- if a\n  A\n  - unless b\n    B\n- elsif c\n  C\n", ["", "A", "A B", "C"]],
    ["Haml: case", "a.haml", "- case plan\n- when 1\n  A\n- when 2\n  B\n- else\n  C\n", ["A", "B", "C"]],
    ["Haml: a case whose arms stand deeper", "a.haml", "- case plan\n  - when 1\n    A\n  - else\n    B\n", ["A", "B"]],
    [
      "Haml: a loop and its condition",
      "a.haml",
      "- if xs.any?\n  A\n  - xs.each do |x|\n    B\n",
      ["", "A B", "A B B"],
    ],
    ["Slim: if and else", "a.slim", "- if vip\n  p A\n- else\n  p B\np C\n", ["A C", "B C"]],
    [
      "Pug: if, else if and else",
      "a.pug",
      "if vip\n  p A\nelse if old\n  p B\nelse\n  p C\np D\n",
      ["A D", "B D", "C D"],
    ],
    ["Pug: each and else", "a.pug", "each x in xs\n  p A\nelse\n  p B\n", ["A", "A A", "B"]],
  ];
  for (const [name, path, text, expected] of branches)
    it(name, () => assert.deepEqual(ways(text, path), [...expected].sort()));

  it("sees a way out in a link's address, with the words below it", () => {
    const sale = "%p Get 20% off all boots this weekend.\n";
    const told = (text: string): boolean =>
      problemsOf(text, { path: "emails/a.html.haml" }).some(({ ruleId }) => ruleId === "missing-unsubscribe");
    assert.equal(told(sale), true);
    assert.equal(told(`${sale}%a{ href: "https://larkspur.example/unsubscribe" }\n  Stop these e-mails\n`), false);
    for (const href of ['"#{unsubscribe_url}"', "unsubscribe_url"])
      assert.deepEqual(
        problemsOf(`${sale}%a{ href: ${href} } Stop\n`, { path: "emails/a.html.haml" })
          .map(({ ruleId }) => ruleId)
          .filter((id) => /unsubscribe|optout/.test(id)),
        [],
      );
    assert.equal(told(`${sale}- if member\n  = link_to "Unsubscribe", unsubscribe_url\n`), true);
    assert.equal(told(`${sale}- if member\n  %p Bye\n= link_to "Unsubscribe", unsubscribe_url\n`), false);
  });

  it("leads every word back to where it stands", () => {
    for (const [, path, text] of [...words, ...branches]) {
      const { visible } = messageOf(text, path).parts[0]!;
      for (const { index, 0: word } of visible.text.matchAll(/[A-Za-z]+/g)) {
        const { start, end } = visible.toSource({ start: index, end: index + word.length });
        assert.equal(text.slice(start, end), word);
      }
    }
  });

  it("ends on anything", () => {
    for (const path of ["a.haml", "a.slim", "a.pug"])
      for (const text of [
        "%a{ href:",
        "a(".repeat(3000),
        "%p{",
        "- if x",
        "- else\n- end",
        "p.",
        "|",
        "= f,\n".repeat(3000),
        "li: ".repeat(100_000),
      ])
        assert.equal(readFile(toSource(text, path)).template.messages.length, 1);
  });
});
