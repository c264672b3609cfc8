/** Formats: what a person sees of each file, and that every shown character leads back to where it is written. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { readFile } from "../../server/src/core/read";
import type { Message, SourceFile } from "../../server/src/core/types";
import { toSource } from "../harness/check";

const read = (text: string, path: string) => readFile(toSource(text, path)).template;
const only = (text: string, path: string): Message => read(text, path).messages[0]!;
/** Parts as "kind: text", line feeds as "/". */
const shown = (text: string, path: string): string[] =>
  only(text, path).parts.map(({ kind, visible }) => `${kind}: ${visible.text.trim().replace(/\n+/g, "/")}`);

describe("plain text", () => {
  it("shows everything as written, placeholders as one mark", () => {
    const message = only("Hi {{name}},\r\nbuy now", "a.sms");
    assert.equal(message.parts[0]!.visible.text, "Hi \uFFFC,\r\nbuy now");
    assert.deepEqual(
      message.parts[0]!.slots.map(({ name }) => name),
      ["name"],
    );
  });
  it("keeps the subject apart", () =>
    assert.deepEqual(shown("Subject: Hello\nPreheader: pre\n\nBody", "a.txt"), [
      "subject: Hello",
      "preheader: pre",
      "body: Body",
    ]));
  it("does not take any colon for a header", () =>
    assert.deepEqual(shown("To: do list\nmilk", "a.txt"), ["body: To: do list/milk"]));
  it("finds plain addresses, with placeholders inside", () => {
    const { links } = only("See https://a.example/{{id}}/x. Or b.example/y, mail c@d.example", "a.txt").parts[0]!;
    assert.deepEqual(
      links.map(({ href }) => href),
      ["https://a.example/{{id}}/x", "b.example/y", "c@d.example"],
    );
  });
  it("reads front matter: declared values with their places, and the subject", () => {
    const text =
      '---\npecr:\n  purpose: marketing\n  consent: { ref: web-1 }\n  allow:\n    - rule: a-b\n      reason: because\nsubject: "Hello"\n---\nBody';
    const message = only(text, "a.txt");
    const { purpose, consent, suppressions } = message.declared;
    assert.equal(text.slice(purpose!.range.start, purpose!.range.end), "marketing");
    assert.equal(text.slice(consent!.range.start, consent!.range.end), "web-1");
    assert.deepEqual(
      suppressions.map(({ ruleId, reason }) => [ruleId, reason]),
      [["a-b", "because"]],
    );
    assert.deepEqual(shown(text, "a.txt"), ["subject: Hello", "body: Body"]);
  });
  it("leaves other people's front matter alone", () =>
    assert.equal(only("---\npurpose: consent_confirmation\n---\nBody", "a.txt").declared.purpose, undefined));
  it("says when front matter is broken or never closed", () => {
    assert.match(read("---\na: [1\n---\nBody", "a.txt").problems[0]!.text, /could not be read as YAML/);
    assert.match(read("---\na: 1\nBody", "a.txt").problems[0]!.text, /never closed/);
  });
});

describe("Markdown", () => {
  it("shows words without marks, links with their targets", () => {
    const message = only(
      "# Hi *there*\n\nA [link]({{url}}) &amp; `code` <b>bold</b>\ngoes on\n\n- one\n- two\n\n<!-- note -->",
      "a.md",
    );
    assert.equal(
      message.parts[0]!.visible.text.trim().replace(/\n+/g, "/"),
      "Hi there/A link & code bold goes on/one/two",
    );
    assert.deepEqual(
      message.parts[0]!.links.map(({ href }) => href),
      ["{{url}}"],
    );
  });
});

describe("HTML", () => {
  it("shows visible words only", () => {
    const html =
      "<html><head><title>T</title><style>p{color:red}</style></head><body><script>x()</script><p>One&nbsp;<b>two</b>\n three</p><!--[if mso]>four<![endif]--><noscript>five</noscript><p>six<br>seven</p></body></html>";
    assert.deepEqual(shown(html, "a.html"), ["body: One two three/six/seven"]);
  });
  it("keeps a hidden preheader apart and drops zero-width filler", () =>
    assert.deepEqual(shown('<div style="display:none">Pre&zwnj;&nbsp;&#8203;header</div><p>Body</p>', "a.html"), [
      "preheader: Pre header",
      "body: Body",
    ]));
  it("reads alternative texts and link targets, engine tags in attributes included", () => {
    const html =
      '<a href="{{#if x}}{{url | append: ">"}}{{/if}}"><img src="a.png" alt="50% off"></a> <a href="#">Unsubscribe</a>';
    const [body] = only(html, "a.html").parts;
    assert.equal(body!.visible.text.trim(), "50% off Unsubscribe");
    assert.deepEqual(
      body!.links.map(({ href }) => href),
      ['{{#if x}}{{url | append: ">"}}{{/if}}', "#"],
    );
  });
  it("takes what is declared in a comment or a meta element", () => {
    assert.equal(only("<!-- pecr\npurpose: marketing\n-->\n<p>x</p>", "a.html").declared.purpose!.value, "marketing");
    assert.equal(
      only('<meta name="pecr:purpose" content="service"><p>x</p>', "a.html").declared.purpose!.value,
      "service",
    );
  });
  it("puts the footer inside the body, or after the last block", () => {
    const inside = "<html><body><p>x</p>\n</body></html>";
    assert.equal(only(inside, "a.html").footers[0]!.at, inside.indexOf("</body>"));
    const fragment = "<p>x</p>\n\n";
    assert.equal(only(fragment, "a.html").footers[0]!.at, "<p>x</p>".length);
  });
  it("says what it could not read", () => {
    assert.match(read("<p>a</p><!-- never closed <p>buy now</p>", "a.html").problems[0]!.text, /never closed/);
    assert.equal(read("<p>fine</p>", "a.html").problems.length, 0);
  });
});

describe("e-mail files", () => {
  const eml = [
    "From: Acme <news@acme.example>",
    "Subject: =?utf-8?Q?Caf=C3=A9_offers?=",
    "List-Unsubscribe: <https://a.example/u>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "Save =C2=A35 to=",
    "day {{na=",
    "me}}",
    "--b",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from("<p>Save £5 today</p>").toString("base64"),
    "--b--",
    "",
  ].join("\r\n");

  it("decodes headers and both alternatives", () =>
    assert.deepEqual(shown(eml, "a.eml"), [
      "subject: Café offers",
      "body: Save £5 today \uFFFC",
      "body: Save £5 today",
    ]));
  it("leads from decoded words back to the raw file", () => {
    const [, plain] = only(eml, "a.eml").parts;
    const start = plain!.visible.text.indexOf("£5 today");
    const range = plain!.visible.toSource({ start, end: start + 8 });
    assert.equal(eml.slice(range.start, range.end), "=C2=A35 to=\r\nday");
  });
  it("reads headers as declared facts", () =>
    assert.equal(only(`X-Pecr-Purpose: marketing\r\n${eml}`, "a.eml").declared.purpose!.value, "marketing"));
  for (const [name, text, pattern] of [
    ["a cut-off multipart", eml.slice(0, eml.lastIndexOf("--b--")), /cut off/],
    [
      "a part in an unknown charset",
      "Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: base64\r\n\r\n4fE=",
      /character set/,
    ],
    ["an unknown transfer encoding", "Content-Transfer-Encoding: x-uue\r\n\r\nhello", /transfer encoding/],
    ["broken base64", "Content-Transfer-Encoding: base64\r\n\r\nQU*JD", /does not decode/],
    ["parts without a boundary", "Content-Type: multipart/mixed\r\n\r\nhello", /no boundary/],
    ["a calendar part", "Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR", /was not read/],
  ] as const) {
    it(`reports ${name}`, () => assert.match(read(text, "a.eml").problems[0]!.text, pattern));
  }
});

describe("every format", () => {
  const paths = ["a.txt", "a.sms", "a.md", "a.html", "a.mjml", "a.eml", "a.hbs"];
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<b",
    ">",
    "<!--",
    "-->",
    "&amp;",
    "&#x41;",
    "{{x}}",
    "{%if%}",
    "((",
    "))",
    "\r\n",
    "\n",
    " ",
    "Buy",
    "=C3=A9",
    "=\r\n",
    "Subject: ",
    "---\n",
    "# ",
    "* ",
    "[a](b)",
    "é",
    "\u{1F600}",
    "\uD800",
    "\0",
    "<style>",
    "</style>",
    "Content-Type: text/html\n",
  );

  it("maps each shown range into its message and decodes to the same characters", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.array(piece, { maxLength: 30 }), (path, list) => {
        const text = list.join("");
        for (const message of read(text, path).messages) {
          for (const { visible, slots } of message.parts) {
            for (let start = 0; start < visible.text.length; start++) {
              const range = visible.toSource({ start, end: start + 1 });
              assert.ok(
                range.start >= 0 && range.end <= text.length && range.start <= range.end,
                `${path} ${JSON.stringify(text)} ${start}`,
              );
              const written = text.slice(range.start, range.end);
              if (written.length === 1 && !/\s/.test(written)) assert.equal(written, visible.text[start]);
            }
            for (const { range } of slots) assert.equal(visible.text.slice(range.start, range.end), "\uFFFC");
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("takes the right format for a name", () => {
    const formatOf = (path: string, text = "x", languageId = ""): string =>
      readFile({ ...toSource(text, path), languageId } satisfies SourceFile).format.id;
    assert.deepEqual(
      ["a.sms", "a.html", "a.md", "a.eml", "a.unknown"].map((path) => formatOf(path)),
      ["text", "html", "markdown", "eml", "text"],
    );
    assert.equal(formatOf("a.erb", "<p>x</p>"), "html");
    assert.equal(formatOf("a.erb", "Hello <%= name %>"), "text");
    assert.equal(formatOf("Untitled-1", "<table><tr><td>x</td></tr></table>", "plaintext"), "html");
  });
});
