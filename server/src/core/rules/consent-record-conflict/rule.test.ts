/** consent-record-conflict, as an author meets it. The truth table of states, channels and days stands in test/core/registerTruth.test.ts. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "consent-record-conflict";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now. Opt out: text STOP to 66123";
const block = (lines: string, text = OFFER): string => `---\npecr:\n${lines.replace(/^/gm, "  ")}\n---\n${text}`;
const given = (row: string, path = "message.sms") => ({ path, register: `- {id: a, ${row}}`, today: "2026-11-23" });

describe(rule, () => {
  it("asks nothing of service messages, companies, other bases and records that are not named", () => {
    const over = given("withdrawn: true");
    for (const text of [
      block("purpose: service\nconsent: a"),
      block("consent: a", "Your table is booked for 19:00."),
      block("purpose: marketing\nsubscriber: corporate\nconsent: a"),
      block("purpose: marketing\nbasis: solicited\nconsent: a"),
      block("purpose: marketing\nconsent: true"),
      block("purpose: marketing"),
    ])
      checkNoFindings(text, { ...over, only: rule });
  });

  it("tells all that speaks against a record in one finding, the gravest first, at the reference", () => {
    const [finding, ...more] = findingsOf(
      block("channel: sms\npurpose: marketing\nconsent: a"),
      rule,
      given("withdrawn: 2026-05-01, channels: [email, post], review_by: 2026-06-01"),
    );
    assert.equal(more.length, 0);
    assert.deepEqual([finding!.words, finding!.severity], ["a", "error"]);
    assert.match(
      finding!.text,
      /^"a" in the consent register: it was withdrawn on 1 May 2026; it names email and post, and this is sent by text message; its review was due on 1 June 2026\. Stop sending on it\.$/,
    );
  });

  it("compares basis, sender and version with what the file declares", () => {
    for (const [lines, row] of [
      ["basis: consent\nconsent: a", "basis: soft-opt-in"],
      ["consent: { ref: a, text_version: v2 }", "text_version: v3"],
      ["consent: a\nsender: { legal_name: Larkspur Insurance Ltd }", "sender: Larkspur Ltd"],
      ["consent: { ref: a, sender: Larkspur Insurance }", "sender: Larkspur Ltd"],
    ] as const)
      assert.equal(severityOf(block(`purpose: marketing\n${lines}`), rule, given(row)), "warning");
    for (const [lines, row] of [
      ["basis: opt-in\nconsent: a", "basis: consent"],
      ["consent: { ref: a, text_version: V3 }", "text_version: v3"],
      ["consent: a\nsender: { legal_name: LARKSPUR LIMITED }", "sender: Larkspur Ltd"],
      ["consent: { ref: a, sender: Larkspur }\nsender: { legal_name: Larkspur Holdings }", "sender: Larkspur Ltd"],
    ] as const)
      checkNoFindings(block(`purpose: marketing\n${lines}`), { ...given(row), only: rule });
  });

  it("is milder where the channel is inferred, and for push", () => {
    const email = given("channels: [email]");
    assert.equal(severityOf(block("purpose: marketing\nconsent: a"), rule, email), "warning");
    assert.equal(severityOf(block("channel: push\npurpose: marketing\nconsent: a"), rule, email), "information");
  });

  it("reads the reference in each place where metadata can stand", () => {
    const sms = "channels: [sms]";
    const mail = `From: a@larkspur.example\nX-Pecr-Consent: a\n\n${OFFER}\n`;
    assert.equal(findingsOf(mail, rule, given(sms, "message.eml"))[0]!.words, "a");
    const page = `<!-- pecr\nchannel: email\nconsent: a\n-->\n<p>${OFFER}</p>`;
    assert.equal(findingsOf(page, rule, given(sms, "email.html"))[0]!.words, "a");
    const catalogue = JSON.stringify({ sms: { sale: { body: OFFER, pecr: { consent: "a" } } } });
    assert.equal(findingsOf(catalogue, rule, given("channels: [email]", "a.json"))[0]!.words, "a");
  });
});
