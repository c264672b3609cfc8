/** bundled-consent, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "bundled-consent";
const only = { only: rule };
const path = "message.txt";

describe(rule, () => {
  it("is silent where each choice stands alone", () => {
    for (const text of [
      "I accept the terms.\n\nI want offers from Larkspur.",
      "I agree to receive marketing e-mails. See our privacy policy.",
      "I am over 18 and accept the rules of the club.",
      "I would like offers by e-mail and by text.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent over offers with terms, job offers and advice", () => {
    for (const text of [
      "Save 20% this weekend. Over 18s only, terms apply.",
      "Please sign if you accept the offer and the terms of employment.",
      'Do not put "I accept the terms" and "I want offers" in one box.',
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("knows what is joined with marketing", () => {
    for (const text of [
      "I am 18+ and want to receive your newsletter.",
      "I agree to the terms and to receive offers.",
      "I accept the privacy policy and would like promotions.",
      "I agree to a credit check and to hear about deals.",
      "Enter me into the prize draw and send me your offers.",
      "TICK TO ACCEPT OUR T&CS AND JOIN OUR MAILING LIST",
    ])
      assert.equal(severityOf(text, rule, { path }), "warning", text);
  });

  it("joins a sentence about the same box, not one in the next paragraph", () => {
    assert.deepEqual(
      findingsOf("Yes, send me offers. By ticking this box I confirm that I am over 18.", rule, { path }).map(
        ({ words }) => words,
      ),
      ["Yes, send me offers. By ticking this box I confirm that I am over 18."],
    );
    checkNoFindings("Yes, send me offers.\n\nI confirm that I am over 18.", { path, ...only });
  });

  it("leaves other acts to invalid-consent-wording", () => {
    const text = "By placing your order you accept our terms and agree to receive our offers.";
    checkNoFindings(text, { path, ...only });
    assert.equal(findingsOf(text, "invalid-consent-wording", { path }).length, 1);
  });

  it("knows two things that are asked for in one breath", () => {
    for (const text of [
      "I agree to the hire terms and would like to hear about offers.",
      "Yes to the terms and yes to marketing from Larkspur.",
      "I'm 18+, accept the T&Cs and opt in to marketing.",
      "I confirm that my details are correct and that I would like marketing e-mails.",
      "Please process my refund and sign me up for promotions.",
      "I have read the rules and would like to receive offers.",
      "I've read and understood the terms of hire and want your newsletter.",
      "I agree to the code of conduct and to receiving promotional e-mails.",
      "I consent to the vaccination and to getting offers from our travel shop.",
      "I consent to photographs being taken and to receive marketing.",
      "Enrol me on the course and send me promotions from Larkspur College.",
      "Create my account and e-mail me your best deals.",
      "Book my place and sign me up to the newsletter.",
      "Send me my quote and also text me offers.",
      "Tick to accept the rental agreement and get our discounts by e-mail.",
      "I accept the disclaimer and I am happy to get marketing.",
      "I agree to my details being checked with a credit agency and to receive special offers.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "message.txt" }), undefined, text);
  });

  it("is silent where both are marketing, or neither is a yes to it", () => {
    for (const text of [
      "I agree to receive offers and understand that I can unsubscribe at any time.",
      "I have read how Larkspur uses my data. [x] E-mail me offers.",
      "I want offers by e-mail and by post.",
      "I confirm that my e-mail address is correct and that I would like offers.",
      "Send me your newsletter and text me offers.",
      "Register me for your newsletter and send me offers.",
      "I agree to receive offers by e-mail and to get discounts by text.",
      "I agree to being contacted by phone and to receive offers.",
      "Add me to your mailing list and send me offers.",
      "I consent to the use of my e-mail address to send me offers.",
      "Please register me as a tenant applicant and send me the forms.",
      "I agree to the code of conduct and to pay the fee.",
      "I consent to the treatment and to my record being shared with my doctor.",
      "Book a table and get our best offers this weekend, I promise.",
      "Join the club today, get discounts and hear about deals first.",
      "Order today and get discounts of 20%, and tick off your list.",
      "I want offers from Larkspur, and news about new lines.",
      "I would like to join your mailing list and receive special offers.",
      "Yes, join the gym today and get the best deals in town.",
    ])
      checkNoFindings(text, { only: rule, path: "message.txt" });
  });
});
