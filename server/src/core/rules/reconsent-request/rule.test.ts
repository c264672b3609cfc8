/** reconsent-request, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, crlf, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "reconsent-request";
const only = { only: rule };
const path = "email.txt";
const ASK = "Would you like to hear from Larkspur Motors about our offers?";
const REFUSED = "You asked us not to send you marketing. If you have changed your mind, opt back in here.";

describe(rule, () => {
  it("is silent on what confirms a step that the reader has just taken", () => {
    for (const text of [
      "Please confirm that you want to receive our newsletter. If you did not sign up, ignore this e-mail.",
      "Thank you for subscribing. Please confirm that you want to get our offers: {{confirm_url}}",
      "You have been unsubscribed from our newsletter and will get no more offers.",
      "Your marketing preferences are saved as you asked.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on a yes to something else", () => {
    for (const text of [
      "You can opt back in to the pension scheme at any time.",
      "Do you still want your place on the waiting list? Please confirm by Friday.",
      "We need your consent to the operation before 3 May.",
      "If you want to keep receiving paper bills, tell us by 30 June.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on the footer of a newsletter", () =>
    checkNoFindings(
      '<p>Save 30% on every tent this weekend.</p><p><a href="https://larkspur.example/p">Update your preferences</a> or <a href="{{unsubscribe_url}}">unsubscribe</a></p>',
      { path: "email.html", ...only },
    ));

  it("marks the sentence that asks", () =>
    checkFindings(`Hello Jo,\n\n${ASK}\n${"^".repeat(ASK.length)} ${rule}: "Would you like`, { path, ...only }));

  it("is graver where the text says that its readers have said no, and speaks once", () => {
    const found = findingsOf(`Hello Jo,\n\n${REFUSED}`, rule, { path });
    assert.deepEqual(
      found.map(({ words, severity }) => [words, severity]),
      [["You asked us not to send you marketing.", "error"]],
    );
    assert.equal(severityOf(ASK, rule, { path }), "warning");
  });

  it("is graver for an audience of everybody, and silent for people who agreed", () => {
    const declared = (line: string): string => `---\npecr:\n  ${line}\n---\n${ASK}\n`;
    assert.equal(severityOf(declared("audience: all"), rule, { path: "newsletter.md" }), "error");
    for (const line of ["basis: consent", "basis: solicited", "audience: triggered"])
      checkNoFindings(declared(line), { path: "newsletter.md", ...only });
  });

  it("reads capitals, CRLF and entities", () => {
    assert.equal(severityOf(ASK.toUpperCase(), rule, { path }), "warning");
    assert.equal(severityOf(crlf(`Hello Jo,\n\n${ASK}\n`), rule, { path }), "warning");
    assert.equal(
      severityOf("<p>You&nbsp;unsubscribed from our newsletter. Changed your mind?</p>", rule, { path: "email.html" }),
      "error",
    );
  });

  it("only informs of a push notice", () =>
    assert.equal(severityOf(ASK, rule, { path, settings: { channel: "push" } }), "information"));

  it("has nothing to say of an empty message", () => checkNoFindings("", { path, ...only }));
});
