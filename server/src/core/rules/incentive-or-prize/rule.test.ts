/** incentive-or-prize, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "incentive-or-prize";
const only = { only: rule };
const path = "email.txt";
const BOOKED = "Your table is booked for Saturday 7 June at 19:00, reference 48213.";
const DRAW = "Enter our prize draw for a chance to win dinner for two.";

describe(rule, () => {
  it("is silent on what is won, bought or promised already", () => {
    for (const text of [
      "You won second prize in the draw on 3 May. Please collect it by Friday.",
      "Prize draw result: your entry was not among the winners.",
      "Your gift card for £50 from Jo is attached.",
      "You remain in the ballot for returned tickets until 1 December.",
      "We never say that you have won a prize. If you get such a text, delete it.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on codes to enter and on making good", () => {
    for (const text of [
      "Enter the code at the checkout, or show this e-mail in the shop.",
      "We are sorry for the delay. We will send you a £12 voucher, or pay it to your card.",
      "The next talk is on how to win an appeal.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("marks the sentence that holds something out", () =>
    checkFindings(`${BOOKED}\n\n${DRAW}\n${"^".repeat(DRAW.length)} ${rule}: "Enter our prize draw`, {
      path,
      ...only,
    }));

  it("only informs of a reward for answers", () => {
    const survey =
      "Please answer our survey about your visit on 3 May, and you will be entered in a draw for a £20 voucher.";
    assert.equal(severityOf(survey, rule, { path }), "information");
  });

  it("leaves rewards for recruiting to forward-to-friend", () =>
    checkNoFindings("Refer a friend and get a £10 voucher.", { path, ...only }));

  it("stands in place of the general findings", () => {
    for (const general of ["marketing-wording", "mixed-message"])
      assert.deepEqual(findingsOf(`${BOOKED}\n\n${DRAW}`, general, { path }), []);
  });

  it("takes the sentence out, also of CRLF", () => {
    checkFix(`${BOOKED} ${DRAW}`, { rule, title: "Remove", text: BOOKED }, { path });
    checkFix(crlf(`${DRAW}\n${BOOKED}\n`), { rule, title: "Remove", text: crlf(`${BOOKED}\n`) }, { path });
  });

  it("is silent once declared as marketing, and only informs of a push notice", () => {
    checkNoFindings(`---\npurpose: marketing\n---\n${DRAW}`, { path: "newsletter.md", ...only });
    assert.equal(severityOf(DRAW, rule, { path, settings: { channel: "push" } }), "information");
  });

  it("has nothing to say of an empty message", () => checkNoFindings("", { path, ...only }));

  it("knows a gift in whatever words it is held out", () => {
    for (const text of [
      "Confirm your address by Sunday and bag yourself a free mystery gift!",
      "Set up your Direct Debit today and earn 1,000 bonus points.",
      "Spin to WIN! Tap larkspur.example and play today.",
      "Upgrade today, save 20% and grab a complimentary hamper.",
      "Buy any two shirts this weekend, save £10 and claim a free tie.",
      "Answer three questions to win a weekend in Whitmere!",
      "Play now! Prizes worth £5,000 to be won this weekend only.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent over first steps of a sale and what was won or is due", () => {
    for (const text of [
      "Save 30% on gutters this weekend. Claim your free quote today.",
      "Book your test drive and claim a free valuation of your old car. Save 10% this weekend.",
      "If you ticked the Gift Aid box we will claim an extra 25p for every £1. Could you give more today?",
      "Children can collect a free ID band at the information tent.",
      "You won the spring draw. Your prize of £50 was paid on Tuesday.",
      "Your 500 bonus points were added on 3 May.",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });
});
