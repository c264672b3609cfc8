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

  it("hears the same said in other ways", () => {
    for (const text of [
      "Ashdale Gym: pls rate your class 1-5. PS bring a mate on Monday & get 20% off a year's membership, join at the desk",
    ])
      assert.ok(findingsOf(text, rule, { path: "message.sms" }).length > 0, text);
    for (const text of [
      "Subject: Five questions about your roof\n\nCould you answer five short questions?\n\nAn adviser may then contact you with a quote.",
      "Subject: Survey\n\nPlease fill in our survey. We might use your answers to send you marketing about our courses.",
      "Subject: Your views\n\nTell us what you think of our kitchens. Our designers will be in touch with an offer made for you.",
      "Subject: Poll\n\nTake our quick poll. Your answers help us tell you about products that you may like.",
      "Subject: Survey\n\nAnswer our survey. Your details will be added to our mailing list.",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.txt" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "Subject: Survey\n\nPlease fill in our survey. We will use your answers to improve our products.",
      "Subject: Survey\n\nPlease fill in our survey. We will not use your answers for marketing.",
      "Subject: Survey\n\nPlease fill in our survey. We may contact you about your answers.",
      "Subject: Feedback on your visit\n\nHow was your visit? If you left a number, the nurse will call you.",
      "Subject: Survey of your home\n\nTell us how it went. We will offer you another date if the surveyor did not come.",
      "Subject: Your views\n\nTell us what you think of the new timetable. We will never send you marketing.",
      "Subject: Rate your repair\n\nPlease rate your repair. We can send you a quote for the second window that you asked about.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });
});
