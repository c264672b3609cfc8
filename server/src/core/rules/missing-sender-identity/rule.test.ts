/** missing-sender-identity, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "missing-sender-identity";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Save 30% on every spa day this weekend. Book now and treat yourself.";
const title = "Begin with";
const named = (...senderNames: readonly string[]) => ({ path, settings: { senderNames: [...senderNames] } });

describe(rule, () => {
  it("marks words of the offer", () =>
    checkFindings(`${OFFER}\n${"~".repeat(OFFER.length)} ${rule}: This reads as marketing, and nothing in it was`, {
      path,
      ...only,
    }));

  it("is silent when a text begins with a name, ends with one or links to one", () => {
    for (const text of [
      `Larkspur Spa: ${OFFER}`,
      `${OFFER} larkspurspa.example`,
      `{{company_name}}: ${OFFER}`,
      `${OFFER}\nLarkspur Spa Ltd`,
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("does not take the reader's name or a greeting for the sender", () => {
    for (const text of [`Hi {{first_name}}, ${OFFER}`, `Reminder: ${OFFER}`, `Sale: ${OFFER}`])
      assert.equal(severityOf(text, rule, { path }), "warning", text);
  });

  it("knows the names in the settings wherever they stand", () => {
    checkNoFindings(`${OFFER} See you at Quayside.`, { ...named("Quayside"), ...only });
    assert.equal(severityOf(`${OFFER} See you at Quayside.`, rule, named("Harbour Gym")), "warning");
  });

  it("is silent when the sender is declared or stands in a header", () => {
    checkNoFindings(`---\nsender: Larkspur Spa\n---\n${OFFER}`, { path, ...only });
    checkNoFindings(`From: Larkspur Spa <news@larkspur.example>\nSubject: Spa days\n\n${OFFER}`, {
      path: "message.eml",
      ...only,
    });
  });

  it("is silent over a footer that names the organisation", () => {
    for (const footer of [
      "Larkspur Gardens Ltd, 1 High Street, Leeds",
      "© 2026 Larkspur Gardens",
      "The Larkspur Gardens team",
    ])
      checkNoFindings(`<p>${OFFER}</p>\n<p>${footer}</p>`, { path: "email.html", ...only });
  });

  it("asks nothing of service messages", () => {
    for (const text of [
      "Your parcel will be delivered tomorrow between 10:00 and 12:00.",
      "Your code is 482913. Do not share it with anyone.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("begins a text with the configured name or a placeholder in the file's style", () => {
    checkFix(OFFER, { rule, title, text: `Larkspur Spa: ${OFFER}` }, named("Larkspur Spa", "Larkspur"));
    checkFix(OFFER, { rule, title, text: `{{sender_name}}: ${OFFER}` }, { path });
    checkFix(
      `Dear ((first name)), ${OFFER}`,
      { rule, title, text: `((sender name)): Dear ((first name)), ${OFFER}` },
      { path },
    );
  });

  it("begins below the front matter, in a CRLF file too", () =>
    checkFix(
      crlf(`---\npurpose: marketing\n---\n${OFFER}\n`),
      { rule, title, text: crlf(`---\npurpose: marketing\n---\nLarkspur Spa: ${OFFER}\n`) },
      named("Larkspur Spa"),
    ));

  it("begins before a condition, so that every reader sees the name", () =>
    checkFix(
      `{{#if vip}}Dear {{name}}, {{else}}Hello, {{/if}}${OFFER}`,
      { rule, title, text: `{{sender_name}}: {{#if vip}}Dear {{name}}, {{else}}Hello, {{/if}}${OFFER}` },
      { path },
    ));

  it("writes a name as its catalogue needs it", () => {
    const given = (file: string, name: string) => ({ path: file, settings: { senderNames: [name] } });
    checkFix(
      JSON.stringify({ sms: { offer: OFFER } }),
      { rule, title, text: JSON.stringify({ sms: { offer: `The "Spa": ${OFFER}` } }) },
      given("locales/en.json", 'The "Spa"'),
    );
    checkFix(
      `<resources><string name="sms_offer">${OFFER}</string></resources>`,
      { rule, title, text: `<resources><string name="sms_offer">Bath &amp; Spa: ${OFFER}</string></resources>` },
      given("res/values/sms_strings.xml", "Bath & Spa"),
    );
  });

  it("has no fix for an e-mail, where a name may stand in many places", () => {
    const [found] = findingsOf(`Subject: Spa days\n\n${OFFER}`, rule, { path: "email.txt" });
    assert.deepEqual(found!.fixes, []);
  });

  it("has the severity that the settings give", () => {
    assert.equal(severityOf(OFFER, rule, { path, settings: { rules: { [rule]: "error" } } }), "error");
    checkNoFindings(OFFER, { path, settings: { rules: { [rule]: "off" } }, ...only });
  });

  it('takes a sentence of names at the end, and whoever speaks as "we at", for the sender', () => {
    for (const text of [
      "40% off merino till Sunday! Willow Wool.",
      "We at Tarnside Wool have 40% off merino till Sunday, order today.",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
    for (const text of [
      "40% off all boots till Sunday! Free Delivery.",
      "40% off all boots till Sunday! Dan Fletcher.",
    ])
      assert.equal(findingsOf(text, rule, { path: "message.sms" }).length, 1, text);
  });
});
