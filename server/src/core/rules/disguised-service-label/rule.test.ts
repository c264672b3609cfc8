/** disguised-service-label, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "disguised-service-label";
const only = { only: rule };
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const LABEL = "This is a service message and does not affect your marketing preferences.";
const SAYS = `${rule}: This line says that the message is a service message, but "`;

describe(rule, () => {
  it("marks the sentence that claims service", () =>
    checkFindings(`${LABEL}\n${"^".repeat(LABEL.length)} ${SAYS}\n${OFFER}`, { path: "email.txt", ...only }));

  it("knows the ways in which messages claim it", () => {
    for (const label of [
      "This is an important service announcement.",
      "Service notice only.",
      "This message is not marketing.",
      "You cannot unsubscribe from this e-mail.",
      "You are getting this even if you have opted out.",
    ])
      assert.deepEqual(
        findingsOf(`${OFFER}\n\n${label}`, rule, { path: "email.txt" }).map(({ words }) => words),
        [label],
      );
  });

  it("finds the label in a footer that also says why the reader gets the message", () => {
    const footer = "You are receiving this service-related e-mail because you are a Larkspur card member.";
    const found = findingsOf(`<p>${OFFER}</p>\n<p>${footer}</p>`, rule, { path: "email.html" });
    assert.deepEqual(
      found.map(({ words }) => words),
      [footer],
    );
  });

  it("marks the label alone when the same sentence promotes", () => {
    const text = "Service notice only: 25% off every spa day this weekend, book now and treat yourself.";
    assert.deepEqual(
      findingsOf(text, rule, { path: "message.sms" }).map(({ words }) => words),
      ["Service notice only"],
    );
  });

  it("is silent over a label that is true", () => {
    for (const text of [
      "This is a service message about your order 48213. We posted it today and it should arrive by 4 May.",
      "Fernhill Dental: your appointment is on Tuesday 4 June at 10:20. This is a service message, please do not reply.",
      "This message does not affect your marketing preferences. Your July bill is 23.10.",
    ])
      checkNoFindings(text, { path: "email.txt", ...only });
  });

  it("is silent over marketing that claims nothing", () => {
    checkNoFindings(`${OFFER}\n\nUnsubscribe: {{unsubscribe_url}}`, { path: "email.txt", ...only });
    checkNoFindings(`${OFFER}\n\nOur customer service team is here from 9:00 to 17:00.`, {
      path: "email.txt",
      ...only,
    });
  });

  it("speaks of a message that mixes, too", () =>
    assert.equal(
      severityOf(
        "This is a service message. Your order 48213 has been posted and should arrive by 4 May. Treat yourself: save 30% on every pair of boots this weekend.",
        rule,
        { path: "email.txt" },
      ),
      "error",
    ));

  it("removes the label's line, and what is left is still marketing", () =>
    checkFix(
      `Hello Jo,\n${LABEL}\n${OFFER}`,
      { rule, title: "Remove the label", text: `Hello Jo,\n${OFFER}` },
      { path: "email.txt" },
    ));

  it("removes it from CRLF, Markdown and HTML", () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ["email.txt", crlf(`Hello Jo,\n\n${LABEL} ${OFFER}\n`), crlf(`Hello Jo,\n\n${OFFER}\n`)],
      ["newsletter.md", `# Garden news\n\n${LABEL} ${OFFER}\n`, `# Garden news\n\n${OFFER}\n`],
      ["email.html", `<p>${OFFER}</p><p>${LABEL}</p>`, `<p>${OFFER}</p>`],
    ];
    for (const [path, before, text] of cases) checkFix(before, { rule, title: "Remove the label", text }, { path });
  });

  it("takes the comma with a label that ends its sentence", () =>
    checkFix(
      "Larkspur Spa\n\nSave 30% on every spa day this weekend, this is not a marketing e-mail.",
      { rule, title: "Remove the label", text: "Larkspur Spa\n\nSave 30% on every spa day this weekend." },
      { path: "email.txt" },
    ));

  it("does not let a declaration answer for the label", () =>
    assert.equal(severityOf(`---\npurpose: marketing\n---\n${LABEL}\n\n${OFFER}`, rule, { path: "a.md" }), "error"));

  it("has the severity that the settings give", () => {
    const given = (severity: "hint" | "off") => ({ path: "a.md", settings: { rules: { [rule]: severity } } });
    assert.equal(severityOf(`${LABEL} ${OFFER}`, rule, given("hint")), "hint");
    checkNoFindings(`${LABEL} ${OFFER}`, { ...given("off"), ...only });
  });

  it("knows the label as a heading, as a denial and by what choices cannot do", () => {
    for (const text of [
      "This is an essential account communication. Save 30% on garden furniture this weekend, shop now.",
      "Save 30% on garden furniture this weekend, shop now. This is not spam or advertising.",
      "Save 30% on garden furniture this weekend, shop now. As this is a transactional message there is no unsubscribe link.",
      "Save 30% on garden furniture this weekend, shop now. You will get this message whether or not you opted out of marketing.",
      "Customer service message: save 30% on garden furniture this weekend, shop now.",
      "This is purely a service message. Save 30% on garden furniture this weekend, shop now while stocks last.",
      "Save 30% on garden furniture this weekend, shop now. This e-mail is not intended as marketing.",
      "Save 30% on garden furniture this weekend, shop now. We send this transactional e-mail to all card holders.",
      "Save 30% on garden furniture this weekend, shop now. This mail goes out regardless of your marketing preferences.",
      "Save 30% on garden furniture this weekend, shop now. This message isn't an advert.",
      "Service alert: save 30% on garden furniture this weekend, shop now while stocks last.",
      "For information, not for marketing purposes. Save 30% on garden furniture this weekend, shop now.",
      "Just information, no marketing. Save 30% on garden furniture this weekend, shop now.",
      "Save 30% on garden furniture this weekend, shop now. Service e-mails such as this cannot be opted out of.",
      "Save 30% on garden furniture this weekend, shop now. We send this even though you have unsubscribed.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("does not take other words about service for the label", () => {
    for (const text of [
      "Save 30% on garden furniture this weekend, shop now. This is an advertisement from Larkspur.",
      "Save 30% on garden furniture this weekend, shop now. You can opt out of marketing and still get service messages.",
      "Save 30% on garden furniture this weekend, shop now. If you cannot unsubscribe, call us on 01632 960123.",
      "Save 30% on every car service this weekend, book now. Boiler service updates are on our site.",
      "Save 30% on garden furniture this weekend, shop now. No marketing without your consent: unsubscribe here.",
      "Save 30% on garden furniture this weekend, shop now. If you unsubscribe you will still get service messages about your orders.",
      "Car service and MOT from £99 at Larkspur Garage. Book now and save.",
      "Save 30% this weekend, shop now. We are not your average furniture shop.",
      "Save 30% this weekend, shop now. Prices are not for trade customers.",
      "Save 30% on garden furniture this weekend, shop now. We will send you a service message when your order is on its way.",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });

  it("asks about a plain offer to call or buy under a label", () => {
    for (const text of [
      "From 1 December Fibre 150 will go down to £29 a month for those who re-sign for 24 months. This is information only.",
      "Larkspur Energy: Our fixed rates have changed. Ring 01632 960112 to see which. This is not a marketing message.",
      "Service message: Our tariffs change on 1 May. Call us on 01632 960112 to see if you could move.",
    ])
      assert.equal(severityOf(text, rule, { path: "message.sms" }), "information", text);
    for (const text of [
      "Your meter reading is due on 1 May. Call us on 01632 960112 to give it. This is not a marketing message.",
      "Your bill of £29 is ready. Call 01632 960112 to find out more. This is information only.",
      "Our fixed rates have changed. Ring 01632 960112 to see which.",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });
});
