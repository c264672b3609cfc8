/** "Declare what this message is": the block in the format's own way, what is shown filled in, and blanks that are no answers. */

import assert from "node:assert/strict";
import { crlf, fixed, lintMessage, problemsOf } from "../harness/check";

const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example";
const RULE = "missing-consent-reference";
const TITLE = "Declare what this message is";

describe("the fix that declares what a message is", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      "a.sms",
      `${SALE}\n`,
      `---\npecr:\n  purpose: marketing\n  channel: sms\n  audience: ""\n  basis: ""\n  consent: { ref: "", text_version: "" }\n  sender: { name: "Larkspur" }\n---\n${SALE}\n`,
    ],
    [
      "emails/a.md",
      `---\ntitle: Boots\n---\n${SALE}\n`,
      `---\ntitle: Boots\npecr:\n  purpose: marketing\n  channel: email\n  audience: ""\n  basis: ""\n  consent: { ref: "", text_version: "" }\n  sender: { name: "Larkspur" }\n---\n${SALE}\n`,
    ],
    [
      "emails/a.html",
      `<!doctype html>\n<p>${SALE}</p>\n`,
      `<!doctype html>\n<!-- pecr\npurpose: marketing\nchannel: email\naudience: ""\nbasis: ""\nconsent: { ref: "", text_version: "" }\nsender: { name: "Larkspur" }\n-->\n<p>${SALE}</p>\n`,
    ],
    [
      "a.eml",
      `From: Larkspur <a@larkspur.example>\nSubject: Boots\n\n${SALE}\n`,
      `From: Larkspur <a@larkspur.example>\nSubject: Boots\nX-Pecr-Purpose: marketing\nX-Pecr-Channel: email\nX-Pecr-Audience: \nX-Pecr-Basis: \nX-Pecr-Consent-Ref: \nX-Pecr-Consent-Text-Version: \n\n${SALE}\n`,
    ],
  ];
  for (const [path, text, after] of cases)
    for (const lines of [(each: string) => each, crlf])
      it(`writes it as ${path} keeps it${lines === crlf ? ", with lines of Windows" : ""}`, () => {
        assert.equal(fixed(lines(text), RULE, TITLE, { path }), lines(after));
        const now = lintMessage(lines(after), { path });
        assert.equal(now.verdict.probability, lintMessage(lines(text), { path }).verdict.probability);
        assert.ok(
          now.problems.some(({ ruleId }) => ruleId === RULE),
          "a blank is no answer",
        );
        assert.ok(!now.problems.some(({ ruleId }) => ruleId === "suppression"));
      });

  it("leaves the purpose to the author where the wording or its ways leave it open", () => {
    assert.match(
      fixed("Your hot deals and Hot-Deals and hotdeals; DEALING", "unclear-message", TITLE, { path: "a.sms" }),
      /purpose: ""/,
    );
    const ways = `{{#if member}}${SALE}{{else}}Your parcel was left with a neighbour at 10:14.{{/if}}`;
    assert.match(fixed(ways, RULE, TITLE, { path: "a.sms" }), /purpose: ""/);
  });

  it("is not offered where something is declared, and goes beside the file where the format has no place for it", () => {
    const titles = (text: string, path: string): string[] =>
      problemsOf(text, { path }).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
    for (const declared of ["purpose: marketing", "audience: all", "basis: consent"])
      assert.ok(!titles(`---\npecr:\n  ${declared}\n---\n${SALE}\n`, "a.sms").includes(TITLE), declared);
    const beside = titles(`sale=${SALE}\n`, "sms/a.properties");
    assert.ok(!beside.includes(TITLE));
    assert.ok(beside.includes(`${TITLE}, in a file beside this one`));
  });
});

describe("blank metadata", () => {
  it("declares nothing, and silences nothing", () => {
    for (const blank of ['purpose: ""', 'basis: ""', 'consent: ""', 'channel: ""', 'audience: ""', "basis:"])
      for (const rule of [RULE, "missing-sms-optout"])
        assert.ok(
          problemsOf(`---\npecr:\n  ${blank}\n---\n${SALE}\n`, { path: "a.sms" }).some(({ ruleId }) => ruleId === rule),
          `${blank}: ${rule}`,
        );
  });
});
