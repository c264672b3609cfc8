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
});
