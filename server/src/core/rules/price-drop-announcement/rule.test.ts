/** price-drop-announcement, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "price-drop-announcement";
const only = { only: rule };
const path = "email.txt";
const POSTED = "Your order 48213 was posted today and should arrive by 4 May.";
const CUT = "Good news, we have cut the price of every pair of boots, from £60 to just £39 this weekend.";

describe(rule, () => {
  it("is silent on what the reader pays already", () => {
    for (const text of [
      "From 1 July your unit rate goes down from 27.0p to 24.5p.",
      "Your rent from 1 April will be £598 a month (now £612).",
      "Your council tax is reduced by 25% because you live alone.",
      "Your mortgage rate falls to 4.19% on 1 August.",
      "Our cheapest tariff for your meter is £27 a month. You do not have to switch.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on refunds and on other things that are less", () => {
    for (const text of [
      "The boots are cheaper now, so we have refunded the difference of £16.",
      "Waits are longer today because we run with reduced staff.",
      "There are now less than four weeks to go before your course starts.",
      "We have reduced your credit limit to £1,500.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("leaves a sale to marketing-wording", () => {
    const text = "Save 30% on every tent this weekend. Shop now while stocks last.";
    checkNoFindings(text, { path, ...only });
    assert.ok(findingsOf(text, "marketing-wording", { path }).length > 0);
  });

  it("marks the sentence that announces", () =>
    checkFindings(`${POSTED}\n\n${CUT}\n${"^".repeat(CUT.length)} ${rule}: "Good news`, { path, ...only }));

  it("speaks of praise in a message that else reads as service", () =>
    assert.equal(severityOf("Good news: sending parcels just got cheaper.", rule, { path }), "warning"));

  it("stands in place of the general findings", () => {
    for (const general of ["marketing-wording", "mixed-message"])
      assert.deepEqual(findingsOf(`${POSTED}\n\n${CUT}`, general, { path }), []);
  });

  it("takes the sentence out, also of CRLF", () => {
    checkFix(`${POSTED} ${CUT}`, { rule, title: "Remove", text: POSTED }, { path });
    checkFix(crlf(`${CUT}\n${POSTED}\n`), { rule, title: "Remove", text: crlf(`${POSTED}\n`) }, { path });
  });

  it("is silent once declared as marketing, and only informs of a push notice", () => {
    checkNoFindings(`---\npurpose: marketing\n---\n${CUT}`, { path: "newsletter.md", ...only });
    assert.equal(severityOf(CUT, rule, { path, settings: { channel: "push" } }), "information");
  });

  it("has nothing to say of an empty message", () => checkNoFindings("", { path, ...only }));

  it("hears the same said in other ways", () => {
    for (const text of [
      "Good news from Ashdale Cars! The hatchback you tried has dropped by £400, come and see it",
      "Great news: the price of our garden sheds has gone down by 15%!",
    ])
      assert.ok(findingsOf(text, rule, { path: "message.sms" }).length > 0, text);
    for (const text of [
      "Subject: Good news\n\nGood news! Our day tickets have been cut by a third. Book yours today and bring the family.",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.txt" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "Good news! Your balance has been reduced by £50 after our refund.",
      "Your rent has been reduced by £20 a month from 1 May.",
      "Good news! Your fine has been cut by half because you paid early.",
      "Your dose has been reduced by half. Please ring if you feel unwell!",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });
});
