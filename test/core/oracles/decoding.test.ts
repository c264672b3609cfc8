/** What we decode is what others decode: mail, CSV, HTML, JSON and YAML, on generated input that is valid. */

import assert from "node:assert/strict";
import fc from "fast-check";
import Papa from "papaparse";
import PostalMime from "postal-mime";
import { parse as parseYaml, stringify } from "yaml";
import { readFile } from "../../../server/src/core/read";
import type { Message } from "../../../server/src/core/types";
import { toSource } from "../../harness/check";
import { type Charset, fromWindows1252, toBase64, toEncodedWords, toQuotedPrintable, wordsIn } from "./encodings";
import { folded, htmlDocuments, seenByParse5 } from "./htmlTrees";

const SEED = 58_426_003;
const messagesOf = (text: string, path: string): readonly Message[] => {
  const { messages, problems } = readFile(toSource(text, path)).template;
  assert.deepEqual(problems, [], text);
  return messages;
};
const partOf = (message: Message, kind: "subject" | "body"): string =>
  message.parts
    .filter((part) => part.kind === kind)
    .map(({ visible }) => visible.text)
    .join("|");
/** Line ends alike, and none at the end. */
const lines = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\s+$/, "");

/** Node's own decoder, which postal-mime calls, reads windows-1252 as Latin-1: its control characters are those of the table. */
const mended = (text: string): string => text.replace(/[\u0080-\u009f]/g, fromWindows1252);

interface Letter {
  readonly raw: string;
}
const letters: fc.Arbitrary<Letter> = fc.constantFrom<Charset>("utf-8", "windows-1252").chain((charset) =>
  fc
    .record({
      subject: wordsIn(charset),
      text: wordsIn(charset, ["\n", "\n\n", "\t"]),
      html: fc.option(htmlDocuments, { nil: undefined }),
      word: fc.constantFrom("B" as const, "Q" as const),
      encoding: fc.constantFrom("quoted-printable", "base64"),
      newline: fc.constantFrom("\r\n", "\n"),
    })
    .map(({ subject, text, html, word, encoding, newline }) => {
      const part = (type: string, content: string): string[] => [
        `Content-Type: ${type}; charset=${charset}`,
        `Content-Transfer-Encoding: ${encoding}`,
        "",
        encoding === "base64" ? toBase64(content, charset, newline) : toQuotedPrintable(content, charset, newline),
      ];
      const head = [
        "From: Larkspur Shoes <hello@larkspur.example>",
        "To: you@reader.example",
        `Subject: ${toEncodedWords(subject, charset, word, newline)}`,
        "MIME-Version: 1.0",
      ];
      const body =
        html === undefined
          ? part("text/plain", text)
          : [
              'Content-Type: multipart/alternative; boundary="=_b 1"',
              "",
              "--=_b 1",
              ...part("text/plain", text),
              "--=_b 1",
              ...part("text/html", html),
              "--=_b 1--",
              "",
            ];
      return { raw: [...head, ...body].join(newline) };
    }),
);

describe("decoding beside others", () => {
  it("mail: postal-mime's subject, text and HTML", () =>
    fc.assert(
      fc.asyncProperty(letters, async ({ raw }) => {
        const [message] = messagesOf(raw, "a.eml");
        const theirs = await PostalMime.parse(raw);
        assert.equal(partOf(message!, "subject"), folded(mended(theirs.subject ?? "")), raw);
        const bodies = message!.parts.filter(({ kind }) => kind === "body").map(({ visible }) => visible.text);
        assert.equal(lines(bodies[0]!), lines(mended(theirs.text ?? "")), raw);
        assert.equal(bodies.length, theirs.html === undefined ? 1 : 2);
        if (theirs.html !== undefined) assert.equal(folded(bodies[1]!), seenByParse5(mended(theirs.html)), raw);
      }),
      { seed: SEED, numRuns: 200 },
    ));

  it("HTML: parse5's visible text", () =>
    fc.assert(
      fc.property(htmlDocuments, (html) => {
        const [message] = messagesOf(html, "a.html");
        assert.equal(folded(partOf(message!, "body")), seenByParse5(html), html);
      }),
      { seed: SEED, numRuns: 400 },
    ));

  const cell = wordsIn("utf-8", ["\n", ",", ";", '"', '""']);
  const rows = fc.array(fc.tuple(cell, fc.constantFrom("sms", "email"), cell), { minLength: 1, maxLength: 5 });
  it("CSV: papaparse's cells", () =>
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        (table, delimiter, newline, quotes) => {
          const text = Papa.unparse([["subject", "channel", "message"], ...table.map((row) => [...row])], {
            delimiter,
            newline,
            quotes,
          });
          const theirs = Papa.parse(text, { delimiter, newline }).data.slice(1);
          const ours = messagesOf(text, "a.csv").map((message) => [
            partOf(message, "subject"),
            message.channel,
            partOf(message, "body"),
          ]);
          assert.deepEqual(
            ours,
            theirs.map(([subject, channel, body]) => [folded(subject!), channel, body]),
            text,
          );
        },
      ),
      { seed: SEED, numRuns: 300 },
    ));

  /** Long enough to be a message whatever follows. */
  const value = wordsIn("utf-8", ["\n", "\n\n", "\t", "\\", '"', "'", ": ", " #", "/"]).map(
    (words) => `Your order is ready ${words}`,
  );
  it("JSON: JSON.parse's values", () =>
    fc.assert(
      fc.property(value, fc.boolean(), fc.constantFrom(0, 2), (words, ascii, indent) => {
        const text = JSON.stringify({ sms: { ready: words } }, undefined, indent);
        const written = ascii
          ? text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
          : text;
        const [message] = messagesOf(written, "a.json");
        assert.equal(partOf(message!, "body"), (JSON.parse(written) as { sms: { ready: string } }).sms.ready, written);
      }),
      { seed: SEED, numRuns: 300 },
    ));

  const styles = fc.constantFrom(
    "PLAIN" as const,
    "QUOTE_DOUBLE" as const,
    "QUOTE_SINGLE" as const,
    "BLOCK_LITERAL" as const,
    "BLOCK_FOLDED" as const,
  );
  it("YAML: the values of its own parser, each character with its place", () =>
    fc.assert(
      fc.property(value, styles, fc.constantFrom(30, 60, 0), fc.boolean(), (words, style, lineWidth, windows) => {
        const written = stringify(
          { sms: { ready: words } },
          { defaultStringType: style, defaultKeyType: "PLAIN", lineWidth },
        );
        const text = windows ? written.replace(/\n/g, "\r\n") : written;
        const [message] = messagesOf(text, "a.yml");
        const shown = (parseYaml(text) as { sms: { ready: string } }).sms.ready;
        assert.equal(partOf(message!, "body"), shown, text);
        const { visible } = message!.parts[0]!;
        [...shown.matchAll(/[a-zA-Z0-9é£]/g)].forEach(({ 0: unit, index }) => {
          const { start, end } = visible.toSource({ start: index, end: index + 1 });
          assert.equal(text.slice(start, end), unit, `${index} in ${text}`);
        });
      }),
      { seed: SEED, numRuns: 400 },
    ));
});
