/** missing-contact-address, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "missing-contact-address";
const only = { only: rule };
const sms = { path: "message.sms" };
const email = { path: "email.txt" };
const OFFER = "Save 30% on every spa day this weekend. Book now and treat yourself.";
const PROMISE = "You can opt out at any time.";

describe(rule, () => {
  it("is silent where the promise comes with an address of any kind", () => {
    for (const way of [
      "You can opt out at any time, text STOP to 66123",
      "You can opt out at any time: larkspur.example/stop",
      "To opt out, contact us at stop@larkspur.example",
      `${PROMISE} Larkspur Spa, 3 Mill Lane, Leeds`,
      `${PROMISE} Questions? 01632 960123`,
    ])
      checkNoFindings(`Larkspur Spa: ${OFFER} ${way}`, { ...sms, ...only });
  });

  it("leaves to the other opt-out rules what they speak of", () => {
    for (const text of [OFFER, `${OFFER} To opt out call us.`, `${OFFER} Reply STOP to opt out.`])
      checkNoFindings(text, { ...sms, ...only });
  });

  it("asks nothing of service messages that can be changed or left", () => {
    for (const text of [
      `Your appointment is on 3 May at 10:20. You can opt out of reminders at any time.`,
      "You have been enrolled in our workplace pension. You can opt out at any time in the first month.",
    ])
      checkNoFindings(text, { ...sms, ...only });
  });

  it("marks the promise", () =>
    checkFindings(`Larkspur Spa: ${OFFER}\n${PROMISE}\n${"~".repeat(PROMISE.length)} ${rule}: This tells readers`, {
      ...sms,
      ...only,
    }));

  it("goes by the sender's mailbox where it is in sight", () => {
    const mail = (from: string): string => `From: ${from}\nSubject: Spa days\n\n${OFFER}\n\n${PROMISE}`;
    checkNoFindings(mail("Larkspur <hello@larkspur.example>"), { ...email, ...only });
    assert.equal(findingsOf(mail("Larkspur <noreply@larkspur.example>"), rule, email).length, 1);
  });

  it("takes a numeric sender of texts for one", () => {
    const text = (sender: string): string => `---\nsender: "${sender}"\n---\n${OFFER} ${PROMISE}`;
    checkNoFindings(text("07700 900123"), { ...sms, ...only });
    assert.equal(findingsOf(text("Larkspur"), rule, sms).length, 1);
  });

  it("asks for an address where the missing opt-out is suppressed with a reason", () => {
    const allowed = (reason: string): string =>
      `---\nallow:\n  - rule: missing-sms-optout\n    reason: ${reason}\n---\nLarkspur: ${OFFER}`;
    assert.equal(findingsOf(allowed("trade customers only"), rule, sms).length, 1);
    checkNoFindings(allowed('""'), { ...sms, ...only });
    // A suppression that does not hold excuses nothing.
    checkNoFindings(allowed("trade customers only\n    until: 31/12/2027"), { ...sms, ...only });
    const dated = { ...sms, ...only, today: "2027-05-04" };
    checkNoFindings(allowed("trade customers only\n    until: 2027-05-03"), dated);
    assert.equal(findingsOf(allowed("trade customers only\n    until: 2027-05-04"), rule, dated).length, 1);
    checkNoFindings(`${allowed("trade customers only")} Call 01632 960123.`, { ...sms, ...only });
  });

  it("is a warning where the wording leaves a doubt, and silent where the platform adds the way out", () => {
    const declared = `---\npurpose: marketing\n---\nLarkspur: our spa opens at 9. ${PROMISE}`;
    assert.equal(severityOf(declared, rule, sms), "error");
    checkNoFindings(declared, { ...sms, settings: { optOutAddedByPlatform: true }, ...only });
  });
});
