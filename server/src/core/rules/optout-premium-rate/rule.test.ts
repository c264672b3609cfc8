/** optout-premium-rate, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "optout-premium-rate";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now.";

describe(rule, () => {
  it("is silent over numbers at the price of any call or text", () => {
    for (const way of [
      "To opt out call 01632 960112",
      "To opt out call 0333 496 0144",
      "To opt out call free on 0800 496 0100",
      "Text STOP to 66123 (standard rate applies)",
      "Text STOP to 07700 900123",
    ])
      checkNoFindings(`${OFFER} ${way}`, { path, ...only });
  });

  it("is silent over a dear number that serves something else", () => {
    for (const words of [
      "Call 0871 496 0112 to book. Text STOP to 66123",
      "Call 0871 496 0112 to book, or text STOP to 66123 to opt out",
      "Calls to 0871 496 0112 cost 13p per minute. Opt out: larkspur.example/stop",
    ])
      checkNoFindings(`${OFFER} ${words}`, { path, ...only });
  });

  it("is silent in service messages", () =>
    checkNoFindings(
      "Your pension: to opt out of the transfer call 0845 496 0808 by 4 July. Your policy number is 48213.",
      {
        path,
        ...only,
      },
    ));

  it("knows the numbers in every usual form", () => {
    for (const number of [
      "08714960112",
      "0871 496 0112",
      "(0845) 496 0112",
      "+44 871 496 0112",
      "0044 906 960 0120",
      "118 960",
    ])
      assert.equal(findingsOf(`${OFFER} To opt out call ${number}`, rule, { path })[0]?.words, number);
  });

  it("knows a price in words", () => {
    for (const words of [
      "Text STOP to 84400 to opt out (premium rate)",
      "To opt out text STOP to 84400. Texts cost £1.50",
      "Text STOP to 84400 to opt out, costs £2 per message",
    ])
      assert.equal(severityOf(`${OFFER} ${words}`, rule, { path }), "error", words);
  });

  it("reads the answer to a question", () =>
    assert.equal(severityOf(`${OFFER} STOP? Call 0843 960 0190`, rule, { path }), "error"));

  it("only informs of a personal number", () =>
    assert.equal(severityOf(`${OFFER} To opt out call 070 4960 1234`, rule, { path }), "information"));

  it("puts the configured number in place of the sentence", () =>
    checkFix(
      `${OFFER} To opt out call 0871 496 0112`,
      { rule, title: "Put the usual way out here", text: `${OFFER} Opt out: text STOP to 66123` },
      { path, settings: { unsubscribe: { sms: "66123" } } },
    ));

  it("knows what a way out costs in other words, in a text", () => {
    for (const text of [
      "Larkspur: 30% off every sofa this weekend, shop now. To opt out text STOP to 66123 (25p/msg plus your standard rate)",
      "Larkspur: 30% off every sofa this weekend, shop now. To opt out text STOP to 66123. This costs £1.50 per text.",
      "Larkspur: 30% off every sofa this weekend, shop now. Stop texts? Text END to 66123, £1 a msg",
    ])
      assert.equal(findingsOf(text, rule, { path: "message.sms" }).length, 1, text);
    for (const text of [
      "Larkspur: 30% off every sofa this weekend, shop now. To opt out text STOP to 66123 (std network rate)",
      "Larkspur: 30% off every sofa this weekend, shop now. To opt out text STOP to 66123. Texts cost your standard rate, about 12p per text.",
      "Larkspur: 30% off every sofa this weekend, shop now. To opt out text STOP to 66123. Delivery costs £4.99.",
      "Larkspur: your sofa comes on 3 May. Calls to 0871 496 0112 cost 13p per minute plus your phone company's access charge.",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });

  it("knows what a way out costs in other words, in an e-mail", () => {
    for (const text of [
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nTo unsubscribe text STOP to 66123. Please note that texts are billed at 50p on top of your usual network charge.",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nIf you'd rather not receive our e-mails phone 0872 496 0145.",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nTo unsubscribe text STOP to 66123. It is free to send.",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nTo unsubscribe text STOP to 66123. £5 off your next order!",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });

  it("knows what a way out costs in other words, in HTML", () => {
    for (const text of [
      "<p>30% off every sofa this weekend, shop now while stocks last.</p><p>Opt out: call 0905 496 0145</p>",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.html" }).length, 1, text);
  });

  it("knows the number that a link calls", () => {
    const link = (href: string, words = "Unsubscribe"): string =>
      `<p>30% off every sofa this weekend, shop now while stocks last.</p><p><a href="${href}">${words}</a></p>`;
    const html = { path: "email.html" };
    for (const href of ["tel:09098790011", "tel:+44 871 496 0112", "callto:08714960112", "tel:+44-909-879-0011;ext=2"])
      assert.equal(severityOf(link(href), rule, html), "error", href);
    assert.equal(severityOf(link("tel:07012345678"), rule, html), "information");
    for (const href of ["tel:08004960100", "tel:+441632960123", "tel:07700900123", "tel:{{phone}}", "sms:66123"])
      checkNoFindings(link(href), { ...html, ...only });
    checkNoFindings(link("tel:09098790011", "Order a sofa by phone"), { ...html, ...only });
    assert.equal(findingsOf(link("tel:09098790011", "To opt out call 0909 879 0011"), rule, html).length, 1);
    checkFix(
      link("tel:09098790011"),
      { rule, title: "Put the usual way out here", text: link("{{unsubscribe_url}}") },
      html,
    );
  });

  it("hears a premium by any name, and none that is denied", () => {
    const sale = "Willow Wool: the big yarn sale starts Thursday, all merino 40% off till Sunday.";
    for (const way of [
      "Opt out: text STOP to 60022 (standard premium charge)",
      "Text STOP to 60022 to opt out, charged as a premium text",
      "Opt out: text STOP to 60022. Premium charges apply",
      "Opt out: text STOP to 60022 at your network's usual premium rate",
      "To opt out call our premium line, 60022",
      "Opt out: text STOP to 60022. Premium SMS",
      "Text STOP to 60022. Opting out costs 50p",
      "Text STOP to 60022 to opt out (each STOP costs £1)",
    ])
      assert.equal(findingsOf(`${sale} ${way}`, rule, { path }).length, 1, way);
    for (const way of [
      "Opt out: text STOP to 60022 (standard charge)",
      "Opt out: text STOP to 60022, no premium charge",
      "Opt out: text STOP to 60022. Not a premium number",
      "Opt out: text STOP to 60022. Premium yarns from £9",
      "Opt out of news for premium customers: text STOP to 60022",
    ])
      checkNoFindings(`${sale} ${way}`, { path, ...only });
  });
});
