/** Hostile and broken input: nothing throws, nothing hangs, offsets hold, and what was not read is said. */

import assert from "node:assert/strict";
import { lintText } from "../harness/check";

const paths = ["a.txt", "a.sms", "a.md", "a.html", "a.mjml", "a.eml"];
const others = ["yml", "json", "csv", "po", "xml", "tsx", "haml", "slim", "pug", "properties", "strings", "ftl"];
/** Catalogues and code are read whole up to here only in this test: their parsers take longer. */
const MOST_ELSEWHERE = 100_000;
const all = [...paths, ...others.map((extension) => `a.${extension}`)];
const million = 1_000_000;
const inputs: Readonly<Record<string, string>> = {
  "an empty file": "",
  "five megabytes of one letter": "a".repeat(5 * million),
  "NULs and lone surrogates": `\0\uD800\uDC00\uDFFF${"\0a".repeat(50)}\uD83D`,
  "mixed line ends": "a\r\nb\rc\n\r\nd\u2028e\u0085f",
  "unclosed tags and braces": `${"<p><b><a href='".repeat(200)}${"{{#if ".repeat(200)}((`,
  "broken front matter": "---\n\tkey: [1, 2\n: :\n*x &y\n---\nHello",
  "a truncated MIME message":
    'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+SGVs',
  "ten thousand placeholders": "{{name}} ".repeat(10_000),
  "a hundred thousand nested tags": "<div>".repeat(100_000),
  "a hundred thousand unclosed braces": "{{".repeat(100_000),
  "a hundred thousand brackets": "[".repeat(100_000),
  "a hundred thousand stars": "*".repeat(100_000),
  "many openers before one closer": `${"{{ ((".repeat(20_000)}}}`,
  "many links": '<a href="x">y</a>'.repeat(20_000),
  "a long run of spaces": `a${" ".repeat(million)}b`,
  "a long run of dots": ".".repeat(300_000),
  "a binary file": String.fromCharCode(...Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
  "a very long address": `https://a.example/${"x".repeat(500_000)}`,
  "many at signs": "a@".repeat(100_000),
  "lists in lists in lists": "- ".repeat(30_000),
  "quotes in lists": "> 1. ".repeat(20_000),
  "maps in maps": Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
  "keys in one line": "a: ".repeat(30_000),
  "many digits": "1".repeat(300_000),
};

describe("bad input", () => {
  for (const [name, text] of Object.entries(inputs)) {
    for (const path of all) survives(name, path, paths.includes(path) ? text : text.slice(0, MOST_ELSEWHERE));
  }

  function survives(name: string, path: string, text: string): void {
    it(`survives ${name} as ${path}`, () => {
      const start = performance.now();
      const report = lintText(text, { path });
      const took = performance.now() - start;
      assert.ok(took < 3000, `took ${took.toFixed(0)} ms`);
      const places = [
        ...report.unread,
        ...report.messages.flatMap((message) => [...message.problems, { range: message.range }]),
      ];
      for (const { range } of places)
        assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
      for (const { problems } of report.messages) assert.ok(problems.every(({ ruleId }) => ruleId !== "internal"));
    });
  }

  it("reports a binary file as unread, not as clean", () =>
    assert.ok(lintText(inputs["a binary file"]!, { path: "a.html" }).unread.length > 0));
  it("calls an empty message unsure, not service", () =>
    assert.equal(lintText("{{message}}", { path: "a.sms" }).messages[0]!.verdict.class, "unsure"));
});
