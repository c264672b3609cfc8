/** vague-third-party-consent, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, crlf, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "vague-third-party-consent";
const only = { only: rule };
const path = "message.txt";

describe(rule, () => {
  it("is silent over sharing that a service needs", () => {
    for (const text of [
      "We share your address with our delivery partners so that they can bring your order.",
      "We use third parties to host our systems. They act only on our instructions.",
      "An engineer from our approved partner Voltway Ltd will call you.",
      "You may receive letters from other organisations about the debt.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent over promises, warnings and other meanings", () => {
    for (const text of [
      "We never share your details with third parties for marketing.",
      "We do not let other companies send you offers.",
      "Your cover is third party, fire and theft.",
      "Beware of companies that call you with offers and say they are our partners.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent where names follow", () =>
    checkNoFindings("I agree to receive offers from selected partners: Larkspur Shoes Ltd and Fernhill Travel Ltd.", {
      path,
      ...only,
    }));

  it("marks the group that nobody names, in each shape of the sentence", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["I am happy to hear from carefully selected third parties.", "carefully selected third parties"],
      ["Our partners may contact you with offers.", "Our partners"],
      ["We may share your details with like-minded charities for marketing.", "like-minded charities"],
      ["I'd like relevant third parties to send me special offers.", "relevant third parties"],
      ["You agreed to receive promotions from Larkspur and other companies.", "other companies"],
    ];
    for (const [text, words] of cases)
      assert.deepEqual(
        findingsOf(text, rule, { path }).map((found) => found.words),
        [words],
        text,
      );
  });

  it("speaks of a box for no as well, because what it refuses is vague", () =>
    assert.equal(severityOf("Tick if you do NOT want offers from selected companies.", rule, { path }), "error"));

  it("puts a place for the names, in text and in HTML, and is then silent", () => {
    const title = "Put a place for the names here";
    checkFix(
      crlf("Hello.\n\nI agree to hear from third parties.\n"),
      { rule, title, text: crlf("Hello.\n\nI agree to hear from [named organisation].\n") },
      { path: "message.sms" },
    );
    checkFix(
      "<p>I agree to <b>hear</b> from third parties.</p>",
      { rule, title, text: "<p>I agree to <b>hear</b> from [named organisation].</p>" },
      { path: "email.html" },
    );
  });

  it("offers no fix where the words are encoded", () =>
    assert.deepEqual(
      findingsOf("<p>I agree to hear from third&nbsp;parties.</p>", rule, { path: "email.html" })[0]?.fixes,
      [],
    ));

  it("hears the same said in other ways", () => {
    for (const text of [
      "<p>I agree that other insurers can ring me about cover.</p>",
      "<p>I consent to Ashdale and its chosen partners e-mailing me.</p>",
      "<p>Tick to let our approved retailers text you about new ranges.</p>",
      "<p>By signing up you agree that associated lenders may contact you about loans.</p>",
      "<p>Yes, I am happy for trusted providers to call me.</p>",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.html" }).length > 0, text);
    for (const text of [
      "Subject: Cheaper energy\n\nYou allowed selected suppliers to get in touch when you used our calculator.",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.txt" }).length > 0, text);
  });

  it("reads the labels of a catalogue", () => {
    const label = '{"optin":"I agree to trusted third parties messaging me with deals"}';
    assert.equal(findingsOf(label, rule, { path: "messages.json" }).length, 1);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "<p>I agree that my current supplier can contact me about my claim.</p>",
      "<p>Do you give permission for our partner organisations to contact you about your support plan?</p>",
      "<p>We compare offers from other insurers so that you need not.</p>",
      "<p>Approved suppliers will ring you about your repair.</p>",
      "<p>I am happy for other agencies to contact me about my care.</p>",
      "<p>Our trusted suppliers pack your order.</p>",
      "<p>I agree to other lenders, namely Pell Bank Ltd, contacting me about loans.</p>",
      "<p>Other companies may contact you about a refund scam. Never tell them your PIN.</p>",
    ])
      checkNoFindings(text, { path: "email.html", only: rule });
    for (const text of [
      "Please let other companies know that you have moved: they cannot contact you at the old address.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });
});
