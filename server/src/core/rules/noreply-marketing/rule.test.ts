/** noreply-marketing, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "noreply-marketing";
const only = { only: rule };
const path = "message.eml";
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const mail = (from: string, body = OFFER, more = ""): string => `From: ${from}\n${more}Subject: Benches\n\n${body}\n`;
const NOREPLY = "Larkspur <noreply@larkspur.example>";

describe(rule, () => {
  it("asks nothing of service messages", () => {
    for (const body of ["Your code is 482913. It runs out in ten minutes.", "Your order 48213 was posted today."])
      checkNoFindings(mail(NOREPLY, body), { path, ...only });
  });

  it("does not take a name that holds the letters for a closed mailbox", () => {
    for (const from of ["Noreen Pryce <noreen@larkspur.example>", "Reply Coffee <hello@reply.example>"])
      checkNoFindings(mail(from), { path, ...only });
  });

  it("is silent over every other contact", () => {
    for (const contact of [
      "Call us on 01632 960123.",
      "Write to garden@larkspur.example",
      "Larkspur, 3 Mill Lane, Leeds LS1 4AB",
      "Larkspur, 3 Mill Lane, Leeds",
      "{{company_address}}",
      "Contact us: https://larkspur.example/contact",
    ])
      checkNoFindings(mail(NOREPLY, `${OFFER}\n\n${contact}`), { path, ...only });
  });

  it("does not take the reader's own data or an order number for one", () => {
    for (const words of ["Sent to {{customer.email}}", "Order 48213", "Deliver to {{delivery_address}}"])
      assert.equal(severityOf(mail(NOREPLY, `${OFFER}\n\n${words}`), rule, { path }), "warning", words);
  });

  it("goes by Reply-To where there is one", () => {
    checkNoFindings(mail(NOREPLY, OFFER, "Reply-To: hello@larkspur.example\n"), { path, ...only });
    const closed = mail("Larkspur <hello@larkspur.example>", OFFER, "Reply-To: do-not-reply@larkspur.example\n");
    assert.equal(findingsOf(closed, rule, { path })[0]!.words, "do-not-reply@larkspur.example");
  });

  it("is a hint where the opt-out works, and a warning where it does not", () => {
    const withLine = (line: string): string => mail(NOREPLY, `${OFFER}\n\n${line}`);
    assert.equal(severityOf(withLine("Unsubscribe: https://larkspur.example/u"), rule, { path }), "hint");
    assert.equal(severityOf(withLine("Unsubscribe"), rule, { path }), "warning");
    const settings = { optOutAddedByPlatform: true };
    assert.equal(severityOf(mail(NOREPLY), rule, { path, settings }), "hint");
  });

  it("waits where an include was not found", () =>
    checkNoFindings(`<p>${OFFER}</p><p>Please do not reply.</p>{{> footer}}`, { path: "email.html", ...only }));

  it("marks what the front matter declares", () =>
    checkFindings(
      `---\nfrom: no-reply@larkspur.example\n      ^^^^^^^^^^^^^^^^^^^^^^^^^ ${rule}: "no-reply@larkspur.example" means\n---\n${OFFER}`,
      { path: "newsletter.md", ...only },
    ));

  it("knows a mailbox that nobody reads in other words", () => {
    for (const text of [
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nThis inbox is never checked. Unsubscribe: {{unsubscribe_url}}",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nWe send from an outgoing-only address. Unsubscribe: {{unsubscribe_url}}",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nAnswers to this e-mail won't be seen. Unsubscribe: {{unsubscribe_url}}",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nThis account does not accept incoming e-mail. Unsubscribe: {{unsubscribe_url}}",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nDon't answer this message, nobody reads this mailbox. Unsubscribe: {{unsubscribe_url}}",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nPlease do not reply with your card number. Unsubscribe: {{unsubscribe_url}}",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nThis inbox is unattended: write to care@larkspur.example. Unsubscribe: {{unsubscribe_url}}",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nReplies are read by Ana and never shared. Unsubscribe: {{unsubscribe_url}}",
      "Subject: Your order\n\nYour order 48213 is on its way. Please do not reply to this e-mail.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });
});
