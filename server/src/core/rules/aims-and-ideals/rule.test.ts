/** aims-and-ideals, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "aims-and-ideals";
const only = { only: rule };
const path = "email.txt";
const RECEIPT = "Thank you for your donation of £20 on 3 May. Your receipt number is 48213.";
const ASK = "Could you give £5 a month to keep the hospice open?";

describe(rule, () => {
  it("is silent on gifts already given", () => {
    for (const text of [
      RECEIPT,
      "We have refunded your donation of £50 as you asked.",
      "Your monthly gift of £8 will leave your account on 3 June.",
      "Thank you for your pledge of a gift in your will. Our solicitor will call on 3 May.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on elections and ballots as such, and on appeals at law", () => {
    for (const text of [
      "You may vote for up to three of the five candidates.",
      "Your postal vote for the election on 7 May has reached us.",
      "Your appeal against the penalty charge will be heard on 12 June.",
      "If you did not sign this petition, ignore this e-mail.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("marks the sentence that asks", () =>
    checkFindings(`${RECEIPT}\n\n${ASK}\n${"^".repeat(ASK.length)} ${rule}: "Could you give`, { path, ...only }));

  it("knows money, causes and votes", () => {
    for (const text of [
      "Please donate today at larkspur.example.",
      "Remember us with a gift in your will.",
      "Sign our petition before Friday.",
      "Write to your MP and tell them to back the bill.",
      "Can we count on your vote on 7 May?",
    ])
      assert.equal(severityOf(text, rule, { path }), "warning", text);
  });

  it("says so once, of the body before the subject", () =>
    assert.deepEqual(
      findingsOf(`Subject: Donate today\n\nPlease donate what you can. Donate now at larkspur.example.`, rule, {
        path,
      }).map(({ words }) => words),
      ["Please donate what you can."],
    ));

  it("stands in place of the general findings", () => {
    const text = `${RECEIPT}\n\n${ASK}`;
    for (const general of ["marketing-wording", "mixed-message"])
      assert.deepEqual(
        findingsOf(text, general, { path }).filter(({ words }) => words.includes("£5 a month")),
        [],
      );
  });

  it("takes the request out, also of CRLF", () => {
    checkFix(`${RECEIPT} ${ASK}`, { rule, title: "Remove", text: RECEIPT }, { path });
    checkFix(crlf(`${ASK}\n${RECEIPT}\n`), { rule, title: "Remove", text: crlf(`${RECEIPT}\n`) }, { path });
  });

  it("is silent once declared as marketing, and only informs of a push notice", () => {
    checkNoFindings(`---\npecr:\n  purpose: marketing\n---\n${ASK}`, { path: "newsletter.md", ...only });
    assert.equal(severityOf(ASK, rule, { path, settings: { channel: "push" } }), "information");
  });

  it("only informs where all else reads as service: the ask may be the reader's own to finish", () => {
    const confirm = "Click this link to sign the petition you started: {{confirm_url}}\n\nThe link works for 24 hours.";
    assert.equal(severityOf(confirm, rule, { path }), "information");
    checkNoFindings("You asked to sign the petition on Mill Lane. Confirm your address: {{confirm_url}}", {
      path,
      ...only,
    });
  });

  it("has nothing to say of an empty message", () => checkNoFindings("", { path, ...only }));

  it("knows a sum that is asked for, and a gift to be made a regular one", () => {
    for (const text of [
      "Receipt 4410. Would you consider making this a regular gift?",
      "Thank you for your gift. Could you turn your donation into a monthly gift?",
      "Give £20 today and a family will eat for a week.",
      "Your zakat could feed a family this Ramadan.",
      "Please give £5 a month to protect our coast.",
      "Thank you. Why not start a monthly donation?",
      "Your sadaqah can bring clean water to a village.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent over gifts already given and money put by", () => {
    for (const text of [
      "We received your £500 ISA payment. Why not set up a monthly top-up?",
      "Your donation of £20 was received on 3 May. This is your receipt.",
      "You gave £20 today. Your receipt number is 4410.",
      "Give £10, get £10: send your friends a code.",
      "We take £20 a month by Direct Debit on the 3rd.",
      "Your monthly gift of £5 will now be taken on the 3rd.",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });
});
