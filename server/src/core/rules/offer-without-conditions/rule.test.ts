/** offer-without-conditions, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, findingsOf } from "../../../../../test/harness/check";

const rule = "offer-without-conditions";
const only = { only: rule };
const path = "message.sms";
const STOP = "Opt out: text STOP to 66123";
const text = (offer: string): string => `Larkspur Shoes: ${offer} Come in and treat yourself. ${STOP}`;

describe(rule, () => {
  it("is silent where anything limits the offer", () => {
    for (const offer of [
      "20% off all boots until Sunday.",
      "20% off all boots this weekend.",
      "20% off selected boots.",
      "20% off all boots for new customers.",
      "20% off orders over £50.",
      "20% off all boots, ends 30/06.",
      "20% off all boots. T&Cs apply.",
    ])
      checkNoFindings(text(offer), { path, ...only });
  });

  it("takes a link for one to the terms, but not the opt-out", () => {
    checkNoFindings(text("20% off all boots: larkspur.example/boots"), { path, ...only });
    checkNoFindings(`<p>20% off all boots, treat yourself.</p><p>{{cta_url}}</p>`, { path: "email.html", ...only });
    checkFindings(
      [
        "<p>20% off all boots, treat yourself and buy now.</p>",
        `   ^^^^^^^ ${rule}: "20% off" makes an offer`,
        '<p><a href="https://larkspur.example/unsubscribe">Unsubscribe</a></p>',
      ].join("\n"),
      { path: "email.html", ...only },
    );
  });

  it("does not take every number or every free thing for an offer", () => {
    for (const words of [
      "Our new boots are made of 100% wool, come and buy a pair.",
      "Feel free to try our new boots, and buy a pair you love.",
      "Our new gluten-free cakes are here, order yours.",
    ])
      checkNoFindings(text(words), { path, ...only });
  });

  it("asks nothing of service messages", () => {
    for (const words of [
      "Your refund of £20 has been paid to your card.",
      "You have used 80% of your data. It resets on 4 June.",
      "We have taken 10% off your bill because your broadband was down.",
    ])
      checkNoFindings(words, { path, ...only });
  });

  it("marks the first offer only", () =>
    checkFindings(`${text("Half price boots and 20% off hats.")}\n${" ".repeat(16)}^^^^^^^^^^ ${rule}: "Half price"`, {
      path,
      ...only,
    }));

  it("waits where an include was not found", () =>
    checkNoFindings("<p>20% off all boots, treat yourself and buy now.</p>{{> footer}}", {
      path: "email.html",
      ...only,
    }));

  it("knows prizes in other words, and that STOP ends no offer, in a text", () => {
    for (const text of ["Larkspur: £10 off any sofa! Come and see us at Mill Lane, Hexby. Text STOP to 66123 to end"])
      assert.equal(findingsOf(text, rule, { path: "message.sms" }).length, 1, text);
    for (const text of [
      "Larkspur: £10 off any sofa, ends Sunday! Come and see us at Mill Lane, Hexby. Text STOP to 66123",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });

  it("knows prizes in other words, and that STOP ends no offer, in an e-mail", () => {
    for (const text of [
      "Subject: A hamper\n\nWe're giving away two hampers worth £80 each. Reply to this e-mail and tell us your best recipe.\n\nUnsubscribe: {{unsubscribe_url}}",
      "Subject: Giveaway\n\nOur spa giveaway is here! To be in with a chance send us a photo of your garden.\n\nUnsubscribe: {{unsubscribe_url}}",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: A hamper\n\nWe're giving away two hampers worth £80 each. One entry per person. Reply to this e-mail.\n\nUnsubscribe: {{unsubscribe_url}}",
      "Subject: Old sofas\n\nWe are giving old sofas away to charity. Come and see our new range.\n\nUnsubscribe: {{unsubscribe_url}}",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });
});
