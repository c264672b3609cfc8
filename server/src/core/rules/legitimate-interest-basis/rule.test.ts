/** legitimate-interest-basis, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, fixed, severityOf } from "../../../../../test/harness/check";

const rule = "legitimate-interest-basis";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now at larkspur.example";
const REMINDER = "Your appointment is on 4 May at 10:20.";
const block = (lines: string, text = OFFER): string => `---\npecr:\n${lines.replace(/^/gm, "  ")}\n---\n${text}`;

describe(rule, () => {
  it("leaves service messages, companies, letters and calls alone", () => {
    for (const text of [
      block("basis: legitimate-interest", REMINDER),
      block("purpose: service\nbasis: legitimate-interest", REMINDER),
      block("basis: legitimate-interest\nsubscriber: corporate"),
      block("basis: legitimate-interest\nchannel: letter"),
      block("basis: legitimate-interest\nchannel: live-call"),
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("leaves other bases alone", () => {
    for (const basis of ["consent", "soft-opt-in", "solicited", "public-task", "none", "list"])
      checkNoFindings(block(`basis: ${basis}`), { path, ...only });
  });

  it("knows the ways of writing it", () => {
    for (const basis of ["legitimate-interest", "Legitimate Interests", "legitimate_interest", "LI", "GDPR 6(1)(f)"])
      assert.deepEqual(
        findingsOf(block(`basis: ${basis}`), rule, { path }).map(({ words, severity }) => [words, severity]),
        [[basis, "error"]],
      );
  });

  it("reads a mail's headers and an HTML file's comment", () => {
    assert.equal(
      severityOf(`From: a@larkspur.example\nX-Pecr-Basis: legitimate-interest\n\n${OFFER}\n`, rule, {
        path: "message.eml",
      }),
      "error",
    );
    assert.equal(
      severityOf(`<!-- pecr\nbasis: legitimate-interest\n-->\n<p>${OFFER}</p>`, rule, { path: "email.html" }),
      "error",
    );
  });

  it("changes the basis and is then silent", () => {
    const after = fixed(block("basis: legitimate-interest"), rule, "Change the basis to consent", { path });
    assert.equal(after, block("basis: consent"));
    checkNoFindings(after, { path, ...only });
  });

  it("warns of words that give it as the reason, and not of other mentions", () => {
    assert.equal(severityOf(`${OFFER}. We e-mail you under legitimate interest.`, rule, { path }), "warning");
    for (const text of [
      "We do not rely on legitimate interests to send you offers.",
      "We use your data to prevent fraud, on the basis of legitimate interests.",
    ])
      checkNoFindings(`${OFFER}\n\n${text}`, { path, ...only });
    checkNoFindings(`${REMINDER} We text you under legitimate interest.`, { path, ...only });
  });

  it("speaks once where it is declared and said", () =>
    assert.equal(
      findingsOf(block("basis: legitimate-interest", `${OFFER}. We text you under legitimate interest.`), rule, {
        path,
      }).length,
      1,
    ));

  it("knows the reason in a few words", () => {
    for (const text of [
      "Save 50% on your first case this weekend, order today. Sent under legitimate interests.",
      "Save 50% on your first case this weekend, order today. Our lawful basis for this e-mail is legitimate interest.",
      "Save 50% on your first case this weekend, order today. Why you get this: legitimate interest.",
      "Save 50% on your first case this weekend, order today. You get our offers because of our legitimate interests.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent where it is the reason of something else, or denied", () => {
    for (const text of [
      "Save 50% on your first case this weekend, order today. We keep order records for fraud checks under legitimate interests.",
      "Save 50% on your first case this weekend, order today. This was not sent under legitimate interest: you agreed to it.",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });
});
