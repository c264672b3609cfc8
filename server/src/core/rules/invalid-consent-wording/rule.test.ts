/** invalid-consent-wording, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, crlf, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "invalid-consent-wording";
const only = { only: rule };
const path = "message.txt";

describe(rule, () => {
  it("is silent where the act is the choice", () => {
    for (const text of [
      "By ticking this box you agree to receive marketing e-mails from Larkspur.",
      "By subscribing you agree to receive our newsletter.",
      "By replying YES you agree to receive marketing texts.",
      "Join our mailing list. By submitting this form you agree to receive our offers.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent where nothing is marketed", () => {
    for (const text of [
      "By booking you agree to our terms and conditions.",
      "By giving us your number you agree that we may text you about appointments.",
      "Unless you tell us otherwise, we will send your order to the same address.",
      "If you do not wish to receive your parcel at home, tick the box.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent over promises and ways out", () => {
    for (const text of [
      "We will never send you offers unless you ask for them.",
      "We will not send you marketing unless you tell us that you want it.",
      "If you do not want our offers, unsubscribe here: https://larkspur.example/stop",
      "We will keep sending you our newsletter unless you tell us to stop.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("marks the words from the act to what it is taken for", () =>
    assert.deepEqual(
      findingsOf(crlf("Thanks.\n\nBy entering you agree to receive offers by text. Good luck.\n"), rule, { path }).map(
        ({ words }) => words,
      ),
      ["By entering you agree to receive offers"],
    ));

  it("knows conditions, presumptions and silence", () => {
    for (const text of [
      "When you obtain a valuation you agree to our policy, which includes marketing.",
      "Your use of the app constitutes consent to advertising.",
      "We will assume that you are happy to receive our offers.",
      "WE WILL TEXT YOU ABOUT OUR DEALS UNLESS YOU OPT OUT.",
      "If you don't object, {{company}} will send you special offers.",
    ])
      assert.equal(severityOf(text, rule, { path }), "warning");
  });

  it("only asks about a box to tick for no, and not where the soft opt-in is declared", () => {
    const box = "Please tick if you would rather not receive offers from us.";
    assert.equal(severityOf(box, rule, { path }), "information");
    const soft = (text: string) => `---\npecr:\n  basis: soft-opt-in\n---\n${text}`;
    checkNoFindings(soft(box), { path, ...only });
    assert.equal(severityOf(soft("By ordering you agree to receive our offers."), rule, { path }), "warning");
  });

  it("reads a sentence that a mail wraps", () =>
    assert.equal(
      severityOf(
        "By creating an account with us you agree to receive\nnewsletters and promotions from Larkspur.",
        rule,
        {
          path: "email.txt",
        },
      ),
      "warning",
    ));

  it("says nothing of an empty message", () => checkNoFindings("", { path, ...only }));
});
