/** optout-ambiguous-scope, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "optout-ambiguous-scope";
const only = { only: rule };
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const mail = (way: string): string => `Subject: Garden furniture\n\n${OFFER}\n\n${way}`;
const html = (way: string): string => `<p>${OFFER}</p><p>${way}</p>`;
const path = "email.txt";

describe(rule, () => {
  it("is silent over a plain way out, whatever list it names", () => {
    for (const way of [
      "Unsubscribe: {{unsubscribe_url}}",
      "Unsubscribe from this list: {{unsubscribe_url}}",
      "Unsubscribe: {{unsubscribe_url}}. You will still receive messages about your orders.",
      "Unsubscribe: {{unsubscribe_url}}. It can take two days, so you may still get one more e-mail.",
    ])
      checkNoFindings(mail(way), { path, ...only });
  });

  it("is silent over the same words about something else", () => {
    checkNoFindings(mail("In this shop only. You may still get our £50 voucher.\n\nUnsubscribe: {{unsubscribe_url}}"), {
      path,
      ...only,
    });
    checkNoFindings("Your bill is ready. Unsubscribe from this type of e-mail only: {{unsubscribe_url}}", {
      path,
      ...only,
    });
  });

  it("is silent where another way out ends everything", () =>
    checkNoFindings(
      mail(
        "Unsubscribe from this list only: https://larkspur.example/u\nUnsubscribe from everything: https://larkspur.example/all",
      ),
      { path, ...only },
    ));

  it("knows a way out that ends a part", () => {
    for (const way of [
      "Unsubscribe from this newsletter only: {{unsubscribe_url}}",
      "To stop only this type of e-mail, click {{unsubscribe_url}}",
      "Opt out of furniture offers only: {{unsubscribe_url}}",
    ])
      assert.equal(severityOf(mail(way), rule, { path }), "warning", way);
  });

  it("knows words that other offers go on", () => {
    for (const way of [
      "Unsubscribe: {{unsubscribe_url}}. You will still receive our partner offers.",
      "Unsubscribing from this e-mail does not stop texts about our offers. {{unsubscribe_url}}",
      "If you unsubscribe you may still receive marketing from other companies in our group. {{unsubscribe_url}}",
    ])
      assert.equal(severityOf(mail(way), rule, { path }), "warning", way);
  });

  it("only asks to look where preferences are the one way out", () => {
    assert.equal(
      severityOf(html('<a href="{{preferences_url}}">Manage preferences</a>'), rule, { path: "email.html" }),
      "information",
    );
    checkNoFindings(
      html('<a href="{{preferences_url}}">Manage preferences</a> <a href="{{unsubscribe_url}}">Unsubscribe</a>'),
      {
        path: "email.html",
        ...only,
      },
    );
    checkNoFindings(html('<a href="{{preferences_url}}">Manage preferences or unsubscribe</a>'), {
      path: "email.html",
      ...only,
    });
  });

  it("knows that other marketing goes on, in other words, in an e-mail", () => {
    for (const text of [
      "Subject: Wine\n\nSix for five on all Rioja until Sunday, shop now while stocks last.\n\nTo opt out of Friday Fizz visit {{unsubscribe_url}}. You'll keep on receiving news of our other offers.",
      "Subject: Wine\n\nSix for five on all Rioja until Sunday, shop now while stocks last.\n\nUnsubscribe: {{unsubscribe_url}}. This does not remove you from our other mailing lists.",
      "Subject: Wine\n\nSix for five on all Rioja until Sunday, shop now while stocks last.\n\nUnsubscribe from the wine list only: {{unsubscribe_url}}",
      "Subject: Wine\n\nSix for five on all Rioja until Sunday, shop now while stocks last.\n\nUnsubscribe: {{unsubscribe_url}}. You will need to unsubscribe from every newsletter separately.",
      "Subject: Wine\n\nSix for five on all Rioja until Sunday, shop now while stocks last.\n\nUnsubscribe: {{unsubscribe_url}}. You will remain on our partner offers list.",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Wine\n\nSix for five on all Rioja until Sunday, shop now while stocks last.\n\nUnsubscribe: {{unsubscribe_url}}. You will still receive e-mails about your orders.",
      "Subject: Wine\n\nSix for five on all Rioja until Sunday, shop now while stocks last.\n\nUnsubscribe from marketing e-mails only: {{unsubscribe_url}}. We will keep sending you receipts.",
      "Subject: Wine\n\nSix for five on all Rioja until Sunday, shop now while stocks last.\n\nUnsubscribe from all our e-mails: {{unsubscribe_url}}. Leave each list separately here: {{preferences_url}}",
      "Subject: Wine\n\nSix for five on all Rioja until Sunday, shop now while stocks last.\n\nUnsubscribe: {{unsubscribe_url}}. This won't affect your account or your orders.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });

  it("knows that other marketing goes on, in other words, in a text", () => {
    for (const text of [
      "Larkspur: 30% off every sofa this weekend, shop now. STOP to 66123 to end sofa texts. We'll carry on texting you about our bed deals",
    ])
      assert.equal(findingsOf(text, rule, { path: "message.sms" }).length, 1, text);
    for (const text of [
      "Larkspur: 30% off every sofa this weekend, shop now. Text STOP to 66123 to end these. Delivery texts will continue",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });

  const SALE = "Willow Wool: the big yarn sale starts Thursday, all merino 40% off till Sunday.";

  it("hears that the others carry on", () => {
    for (const way of [
      "Text STOP to 60022 to end texts about yarn. Others carry on",
      "Text STOP to 60022 to end these. The rest will continue",
      "Text STOP to 60022 to leave this list. Our other texts keep coming",
      "Text STOP to 60022; other lists are not affected",
      "Text STOP to 60022 to opt out, but the others go on",
      "Text STOP to 60022. Other messages from us will still be sent",
      "Text STOP to 60022. Everything else stays on",
      "Text STOP to 60022. The others won't stop",
    ])
      assert.equal(severityOf(`${SALE} ${way}`, rule, { path: "message.sms" }), "warning", way);
    for (const way of [
      "Text STOP to 60022. Other texts about your orders carry on",
      "Text STOP to 60022. Other service messages will continue",
      "Text STOP to 60022. Others carry on knitting",
      "Text STOP to 60022 to end all texts. Others carry on",
      "Text STOP to 60022. Other shops may be dearer",
      "Text STOP to 60022. The rest is history",
    ])
      checkNoFindings(`${SALE} ${way}`, { path: "message.sms", only: rule });
  });

  it("asks whether a way out of one topic ends all of it, where it is the only one", () => {
    const letter = (way: string): string => `Subject: Yarn sale\n\n${SALE}\n\n${way}`;
    for (const way of [
      "[Stop e-mails about merino]({{unsubscribe_url}})",
      "[Unsubscribe from updates on knitting]({{unsubscribe_url}})",
      "[No more news about our sock yarn]({{unsubscribe_url}})",
      "[Opt out of messages about lamps]({{unsubscribe_url}})",
    ])
      assert.equal(severityOf(letter(way), rule, { path: "email.md" }), "information", way);
    for (const way of [
      "[Stop e-mails about merino]({{unsubscribe_url}}) or [unsubscribe from everything]({{unsubscribe_all}})",
      "[Stop e-mails about merino]({{topic_url}}) | [Unsubscribe]({{unsubscribe_url}})",
      "[Stop e-mails about our offers]({{unsubscribe_url}})",
      "[Stop e-mails about Willow Wool]({{unsubscribe_url}})",
      "[Stop e-mails on this subject and all others]({{unsubscribe_url}})",
      "[Unsubscribe from news about us]({{unsubscribe_url}})",
    ])
      checkNoFindings(letter(way), { path: "email.md", only: rule });
  });
});
