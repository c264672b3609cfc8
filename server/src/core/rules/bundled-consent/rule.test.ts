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
});
