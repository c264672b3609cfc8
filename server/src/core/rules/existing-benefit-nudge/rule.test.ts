/** existing-benefit-nudge, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "existing-benefit-nudge";
const only = { only: rule };
const path = "email.txt";
const PAID = "We have received your payment of 12.00 for June. Your receipt number is 48213.";
const NUDGE = "Don't miss out on your rewards: treat yourself and earn double points with your card this weekend.";

describe(rule, () => {
  it("is silent on news of what the reader has", () => {
    for (const text of [
      "Your membership card was posted today and should arrive by 4 May.",
      "Your points balance is 340. Points run out on 31 December.",
      "From 1 August your card no longer includes airport lounge access.",
      "Gift cards and vet fees no longer earn points.",
      "To get the most from your inhaler use it every day.",
      "Please don't miss your appointment on 3 May.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on offers of something new", () =>
    checkNoFindings("Save 30% on every tent this weekend. Shop now while stocks last.", { path, ...only }));

  it("marks the sentence that encourages", () =>
    checkFindings(`${PAID}\n\n${NUDGE}\n${"^".repeat(NUDGE.length)} ${rule}: "Don't miss out`, { path, ...only }));

  it("reads typographic apostrophes and capitals", () => {
    assert.equal(severityOf(`${PAID}\n\n${NUDGE.replace("'", "’")}`, rule, { path }), "warning");
    assert.equal(
      severityOf("MAKE THE MOST OF YOUR MEMBERSHIP: ENJOY 2-FOR-1 EVERY TUESDAY.", rule, { path }),
      "warning",
    );
  });

  it("stands in place of the general findings", () => {
    for (const general of ["marketing-wording", "mixed-message"])
      assert.deepEqual(findingsOf(`${PAID}\n\n${NUDGE}`, general, { path }), []);
  });

  it("takes the sentence out, also of CRLF", () => {
    checkFix(`${PAID} ${NUDGE}`, { rule, title: "Remove", text: PAID }, { path });
    checkFix(crlf(`${NUDGE}\n${PAID}\n`), { rule, title: "Remove", text: crlf(`${PAID}\n`) }, { path });
  });

  it("is silent once declared as marketing, and only informs of a push notice", () => {
    checkNoFindings(`---\npurpose: marketing\n---\n${NUDGE}`, { path: "newsletter.md", ...only });
    assert.equal(severityOf(NUDGE, rule, { path, settings: { channel: "push" } }), "information");
  });

  it("has nothing to say of an empty message", () => checkNoFindings("", { path, ...only }));

  it("knows plain praise of what one has, even where that sentence sells nothing", () => {
    for (const text of [
      "Unlock the full potential of your membership. Enjoy fantastic classes and 2-for-1 guest days. Why not pop in this week?",
      "Get more out of your card. Enjoy 20% off pizza, free gigs and cinema for £4. Use it tonight!",
      "Ur gym card is good for more than the gym. Get the most from it: 20% off smoothies, free classes. Use it tonight!",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent over practical words beside an offer", () => {
    for (const text of [
      "Your membership card has been posted. Save 20% on a guest pass this weekend, book now.",
      "Save 20% on every shirt this weekend, shop now. Remember to bring proof of age.",
      "Save 20% this weekend, shop now. To get the most from your inhaler, shake it first.",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });
});
