/** What rule.md is too short to show: the edges of unscreened-call. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "unscreened-call";
const only = { only: rule };
const OFFER = "Hello from Larkspur Energy. Save 20% on boiler cover this week only, sign up today.";
const declared = (keys: string, text = OFFER) => `---\npecr:\n  channel: live-call\n  ${keys}\n---\n${text}`;

describe(rule, () => {
  it("speaks once a message, as information", () => {
    const settings = { channel: "live-call" as const };
    assert.equal(severityOf(OFFER, rule, { settings }), "information");
    assert.equal(findingsOf(`${OFFER} ${OFFER}`, rule, { settings }).length, 1);
  });

  it("is answered by a declaration in any of its names, and not by an empty one", () => {
    for (const keys of [
      "screening: tps",
      "screened: true",
      "ctps: 2026-11-02",
      "suppression_list: acme",
      "basis: consent",
    ])
      checkNoFindings(declared(keys), only);
    for (const keys of ["screening: none", "screening: no", "tps: false", "basis: legitimate-interest", "consent: x"])
      assert.equal(findingsOf(declared(keys), rule).length, 1, keys);
  });

  it("asks for consent where claims or pensions are sold, whatever was screened", () => {
    const claims = "You may be entitled to compensation for your accident. Shall I start your claim today?";
    assert.match(findingsOf(declared("screening: tps", claims), rule)[0]!.text, /consent/);
    checkNoFindings(declared("basis: consent", claims), only);
    assert.match(
      findingsOf(declared("screening: tps", "Get a free pension review today, this offer ends on Friday."), rule)[0]!
        .text,
      /pension/,
    );
  });

  it("leaves an insurer's call about a running claim alone", () =>
    checkNoFindings(declared("screening: none", "I am calling about the claim you made on 4 May."), only));

  it("says nothing on channels that are not dialled, and of empty scripts", () => {
    for (const channel of ["sms", "email", "voicemail", "automated-call"] as const)
      checkNoFindings(OFFER, { settings: { channel }, ...only });
    checkNoFindings("", { settings: { channel: "live-call" }, ...only });
  });
});
