/** What an author declares about a message: every key of our own block, at its place, wherever the format keeps it. */

import assert from "node:assert/strict";
import { readFile } from "../../server/src/core/read";
import type { Declared } from "../../server/src/core/types";
import { crlf, toSource } from "../harness/check";

const declaredIn = (text: string, path: string): Declared =>
  readFile(toSource(text, path)).template.messages[0]!.declared;
/** Entries as "key: value", each checked against the text at its range. */
function entriesIn(text: string, path: string): string[] {
  return [...(declaredIn(text, path).entries ?? [])].map(([key, { value, range }]) => {
    const written = text.slice(range.start, range.end);
    assert.ok(written.startsWith(value.split(", ")[0]!), `${key} is at ${JSON.stringify(written)}`);
    assert.ok(written.endsWith(value.split(", ").at(-1)!), `${key} ends at ${JSON.stringify(written)}`);
    return `${key}: ${value}`;
  });
}
const block = (lines: string): string => `---\npecr:\n${lines.replace(/^/gm, "  ")}\n---\nHello`;

describe("declared metadata", () => {
  it("has every scalar of our block by dotted key", () =>
    assert.deepEqual(
      entriesIn(
        block(
          'channel: email\nbasis: consent\nconsent:\n  ref: CMP-1\n  text_version: "v3"\n  channels: [email, sms]\n  collected: webform:/offers\n  review_by: 2027-05-03\ntracking: { pixel: false, links: true }\ncharity_number: 0123456',
        ),
        "a.txt",
      ),
      [
        "channel: email",
        "basis: consent",
        "consent.ref: CMP-1",
        "consent.text_version: v3",
        "consent.channels: email, sms",
        "consent.collected: webform:/offers",
        "consent.review_by: 2027-05-03",
        "tracking.pixel: false",
        "tracking.links: true",
        "charity_number: 0123456",
      ],
    ));

  it("reads lists in both styles, keys in any case, hyphens as underscores, and lines of Windows", () =>
    assert.deepEqual(
      entriesIn(crlf(block("Consent:\n  Channels:\n    - email\n    - 'sms'\n  Not-Before: 2026-05-03")), "a.txt"),
      ["consent.channels: email, sms", "consent.not_before: 2026-05-03"],
    ));

  it("keeps a consent that is one word", () =>
    assert.deepEqual(entriesIn(block("consent: web-1"), "a.txt"), ["consent: web-1"]));

  it("leaves the project's own keys, and suppressions, out", () => {
    assert.equal(declaredIn("---\nbasis: monthly\ntitle: Hello\n---\nHello", "a.txt").entries, undefined);
    assert.deepEqual(entriesIn(block("allow:\n  - rule: a-b\n    reason: because\nbasis: consent"), "a.txt"), [
      "basis: consent",
    ]);
  });

  it("reads the comment of an HTML file", () =>
    assert.deepEqual(
      entriesIn(
        "<!-- pecr\nsubscriber: corporate\nconsent:\n  refusal_at_collection: true\n-->\n<p>Hello</p>",
        "a.html",
      ),
      ["subscriber: corporate", "consent.refusal_at_collection: true"],
    ));

  it("reads the headers of a mail, and takes a consent's reference for the consent", () => {
    const text = crlf(
      "From: A <a@larkspur.example>\nX-PECR-Purpose: marketing\nX-PECR-Consent-Ref: CMP-1\nX-PECR-Consent-Text-Version: v3\nX-PECR-Not-Before: 2026-05-03\nX-PECR-Consent-Ref: CMP-2\n\nHello\n",
    );
    assert.deepEqual(entriesIn(text, "a.eml"), [
      "purpose: marketing",
      "consent.ref: CMP-1",
      "consent.text_version: v3",
      "not_before: 2026-05-03",
    ]);
    assert.equal(declaredIn(text, "a.eml").consent?.value, "CMP-1");
  });

  it("is bounded in number and depth, and takes broken YAML as far as it goes", () => {
    const many = Array.from({ length: 500 }, (_, index) => `k${index}: 1`).join("\n");
    assert.equal(declaredIn(block(many), "a.txt").entries?.size, 200);
    assert.deepEqual(entriesIn(block("a: {b: {c: {d: {e: {f: {g: {h: 1}}}}}}}\nbasis: consent"), "a.txt"), [
      "basis: consent",
    ]);
    assert.deepEqual(entriesIn(block("basis: consent\nconsent: [*x, {a: b}, email"), "a.txt"), [
      "basis: consent",
      "consent: email",
    ]);
  });

  it("takes the most telling of a mail's stream headers, whatever their order", () => {
    const stream = (headers: string) =>
      declaredIn(`From: a@larkspur.example\n${headers}\n\nHello\n`, "a.eml").stream?.value;
    assert.equal(stream("Precedence: bulk\nX-PM-Message-Stream: broadcast-offers"), "broadcast-offers");
    assert.equal(stream("List-Id: <news.larkspur.example>\nPrecedence: bulk"), "bulk");
    assert.equal(stream("X-Stream: \nList-Id: <news.larkspur.example>"), "<news.larkspur.example>");
  });
});
