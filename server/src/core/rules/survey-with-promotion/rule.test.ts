/** survey-with-promotion, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "survey-with-promotion";
const only = { only: rule };
const path = "email.txt";
const ASK = "Tell us about your visit on 3 May in two questions.";
const OFFER = "Book your next massage this week and save 10% on every package.";
const GATHERS = "We may contact you about products that suit your answers.";

describe(rule, () => {
  it("is silent on questions alone", () => {
    for (const text of [
      ASK,
      "How did we do? Please rate the call of 3 May from 1 to 5.",
      "You are invited to take part in a study of sleep. Taking part is your choice.",
      "Our surveyor will carry out a building survey on 3 May at 10:20.",
      "Thank you for taking part in our survey. The results are on our website.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on offers alone, also with praise from customers", () => {
    checkNoFindings(OFFER, { path, ...only });
    checkNoFindings("Customers rate our tents 4.8 of 5. All tents are 20% off until Sunday.", { path, ...only });
  });

  it("leaves a draw for those who answer to incentive-or-prize", () =>
    checkNoFindings("Please answer our survey. You could win a £20 voucher in our prize draw.", { path, ...only }));

  it("marks the offer and points to the request", () =>
    checkFindings(`${ASK}\n\n${OFFER}\n${"^".repeat(OFFER.length)} ${rule}: "Book your next`, { path, ...only }));

  it("marks words that gather details for selling, in any message", () =>
    assert.deepEqual(
      findingsOf(`Please complete this short questionnaire.\n${GATHERS}`, rule, { path }).map(({ words }) => words),
      [GATHERS],
    ));

  it("stands in place of the general findings", () => {
    for (const general of ["marketing-wording", "mixed-message"])
      assert.deepEqual(findingsOf(`${ASK}\n\n${OFFER}`, general, { path }), []);
  });

  it("takes the offer out", () => checkFix(`${ASK} ${OFFER}`, { rule, title: "Remove", text: ASK }, { path }));

  it("is silent once declared as marketing, and only informs of a push notice", () => {
    checkNoFindings(`---\npurpose: marketing\n---\n${ASK}\n\n${OFFER}`, { path: "newsletter.md", ...only });
    assert.equal(severityOf(`${ASK} ${OFFER}`, rule, { path, settings: { channel: "push" } }), "information");
  });

  it("has nothing to say of an empty message", () => checkNoFindings("", { path, ...only }));
});
