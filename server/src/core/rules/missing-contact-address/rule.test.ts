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

  it("knows promises in other words, and addresses beside them, in an e-mail", () => {
    for (const text of [
      "Subject: Sofas\n\nSave 30% on every sofa this weekend. Shop now while stocks last.\n\nYou are welcome to leave our mailing list whenever you wish.",
      "Subject: Sofas\n\nSave 30% on every sofa this weekend. Shop now while stocks last.\n\nYou have every right to stop receiving our news.",
      "Subject: Sofas\n\nSave 30% on every sofa this weekend. Shop now while stocks last.\n\nYou may withdraw your consent to marketing e-mails at any time.",
      "Subject: Sofas\n\nSave 30% on every sofa this weekend. Shop now while stocks last.\n\nChanged your mind? You can ask us to stop e-mailing you.",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Sofas\n\nSave 30% on every sofa this weekend. Shop now while stocks last.\n\nYou can withdraw your consent to marketing at any time: https://larkspur.example/stop",
      "Subject: Sofas\n\nSave 30% on every sofa this weekend. Shop now while stocks last.\n\nYou are free to unsubscribe: {{unsubscribe_url}}",
      "Subject: Your pension\n\nYou have been enrolled in the pension scheme. You have the right to opt out within one month.",
      "Subject: Your record\n\nYou are free to opt out of sharing your record. Speak to reception.",
      "Subject: Privacy notice\n\nWe have updated our privacy notice. You have the right to withdraw your consent at any time.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });

  it("knows promises in other words, and addresses beside them, in a text", () => {
    for (const text of [
      "Larkspur Sofas: 30% off every sofa this weekend, shop now. Dont want our msgs? Just tell us",
      "Larkspur Sofas: 30% off every sofa this weekend, shop now. To come off this list speak to one of the team.",
      "Larkspur Sofas: 30% off every sofa this weekend, shop now. U can unsubscribe any time",
      "Larkspur Sofas: 30% off every sofa this weekend, shop now. If you'd rather not get these texts please say so.",
    ])
      assert.equal(findingsOf(text, rule, { path: "message.sms" }).length, 1, text);
    for (const text of [
      "Larkspur Sofas: 30% off every sofa this weekend, shop now. Dont want our msgs? Text STOP to 66123",
      "Larkspur Sofas: 30% off every sofa this weekend, shop now. To come off our list text LEAVE to 66123",
      "Your appt is on 3 May at 10:20. If you no longer want it please say so.",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });
});
