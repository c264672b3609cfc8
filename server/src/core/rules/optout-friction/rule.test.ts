/** optout-friction, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "optout-friction";
const only = { only: rule };
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const mail = (way: string): string => `Subject: Garden furniture\n\n${OFFER}\n\n${way}`;
const path = "email.txt";

describe(rule, () => {
  it("is silent where one step is enough", () => {
    for (const way of [
      "Unsubscribe: {{unsubscribe_url}}",
      "To unsubscribe, reply with the word STOP.",
      "To unsubscribe, click https://larkspur.example/stop or write to us at 4 Mill Lane, Ludlow.",
      "To unsubscribe, write to stop@larkspur.example",
      "You do not need to log in to unsubscribe: https://larkspur.example/stop",
    ])
      checkNoFindings(mail(way), { path, ...only });
  });

  it("is silent where logging in, writing or calling serves something else", () => {
    for (const words of [
      "Log in to your account to see your price.",
      "Call us on 01632 960112 or write to us for a brochure.",
      "Fill in the form to win a bench. Entry costs £5.",
    ])
      checkNoFindings(mail(`${words}\n\nUnsubscribe: {{unsubscribe_url}}`), { path, ...only });
  });

  it("is silent in service messages", () =>
    checkNoFindings("Your bill of 23.10 is ready. To opt out of paper bills, sign in to your account.", {
      path,
      ...only,
    }));

  it("says what the reader is asked to do", () => {
    const ways: readonly (readonly [string, string])[] = [
      ["To unsubscribe, sign in to your account.", "to log in"],
      ["To opt out, complete our opt-out form.", "to fill in a form"],
      ["To be removed from our list write to 4 Mill Lane, Ludlow.", "to send a letter"],
      ["To stop these e-mails ask at reception.", "to come in person"],
      ["To unsubscribe, let us know within 14 days.", "to be quick"],
    ];
    for (const [way, asks] of ways) {
      const [found] = findingsOf(mail(way), rule, { path });
      assert.ok(found?.text.includes(`asks the reader ${asks}`), `${way}: ${found?.text}`);
      assert.equal(found?.severity, "warning");
    }
  });

  it("knows a login by the link's target", () => {
    const html = (target: string): string => `<p>${OFFER}</p><p><a href="${target}">Unsubscribe</a></p>`;
    assert.equal(severityOf(html("https://larkspur.example/login?next=stop"), rule, { path: "email.html" }), "warning");
    checkNoFindings(html("https://larkspur.example/blog/in?u=1"), { path: "email.html", ...only });
  });

  it("takes a fee for an error, even beside a link, and a call for information", () => {
    const fee = "An administration fee of £2.50 applies to requests to be removed from the mailing list.";
    assert.equal(severityOf(mail(`${fee}\n\nUnsubscribe: {{unsubscribe_url}}`), rule, { path }), "error");
    assert.equal(severityOf(mail("To unsubscribe, call us on 01632 960112."), rule, { path }), "information");
  });

  it("puts a direct link in the place of the longer way", () => {
    const title = "Put the usual way out here";
    const rows: readonly (readonly [string, string])[] = [
      ["To unsubscribe, write to 4 Mill Lane, Ludlow.", "Unsubscribe: {{unsubscribe_url}}"],
      [
        "To unsubscribe, write to 4 Mill Lane, Ludlow. See you soon.",
        "Unsubscribe: {{unsubscribe_url}}. See you soon.",
      ],
    ];
    for (const [before, after] of rows) checkFix(mail(before), { rule, title, text: mail(after) }, { path });
    const html = (words: string): string => `<p>${OFFER}</p><p><small>${words}</small> Sent by Larkspur Ltd</p>`;
    checkFix(
      html('To unsubscribe, <a href="https://larkspur.example/login">log in</a>.'),
      { rule, title, text: html('<a href="{{unsubscribe_url}}">Unsubscribe</a>.') },
      { path: "email.html" },
    );
  });

  it("takes out a price that stands beside a direct link", () => {
    const fee = "An administration fee of £2.50 applies to requests to be removed from the mailing list.";
    checkFix(
      mail(`Unsubscribe: {{unsubscribe_url}}\n\n${fee}\n\nLarkspur`),
      { rule, title: "Remove", text: mail("Unsubscribe: {{unsubscribe_url}}\n\nLarkspur") },
      { path },
    );
  });

  it("says that a month is too long to act on a refusal", () => {
    const waits = (words: string): string => `${mail("Unsubscribe: {{unsubscribe_url}}")}\n\n${words}`;
    for (const words of [
      "Please allow up to 60 days for your opt-out to take effect.",
      "Unsubscribe requests are processed within six weeks.",
      "It can take 3 months to be removed from our mailing list.",
    ])
      assert.equal(severityOf(waits(words), rule, { path }), "warning", words);
    for (const words of [
      "Opt-outs take effect within 28 days.",
      "It may take 3 weeks to remove you from our postal mailings.",
      "Returns take up to 60 days. You can opt out of a gift receipt.",
      "After you opt out we keep your address for 12 months, so that nobody writes to you again.",
    ])
      checkNoFindings(waits(words), { path, ...only });
  });

  it("knows other errands, and an errand for something else, in a text", () => {
    for (const text of [
      "Larkspur: 30% off every sofa this weekend, shop now. Don't want our texts? Pop into any shop with your phone.",
    ])
      assert.equal(findingsOf(text, rule, { path: "message.sms" }).length, 1, text);
    for (const text of [
      "Larkspur: 30% off every sofa this weekend, come in to our shop. Text STOP to 66123 to opt out",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });

  it("knows other errands, and an errand for something else, in an e-mail", () => {
    for (const text of [
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nTo unsubscribe, set up an account on larkspur.example and turn off news.",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nTo opt out of our e-mails register on our website and enter your password.",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nTo be taken off our mailing list call in to your local branch.",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Sofas\n\n30% off every sofa this weekend. Come into the shop and see them.\n\nUnsubscribe: {{unsubscribe_url}}",
      "Subject: Sofas\n\n30% off every sofa this weekend. Create an account and save more.\n\nUnsubscribe: {{unsubscribe_url}}",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });
});
