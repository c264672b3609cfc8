/** mixed-message, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "mixed-message";
const only = { only: rule };
const REMINDER = "Fernhill Dental: your appointment is on Tuesday 4 June at 10:20.";
const OFFER = "Treat yourself to teeth whitening, now 25% off!";
const POSTED = "Your order 48213 has been posted and should arrive by 4 May.";
const BOOTS = "Treat yourself: save 30% on every pair of boots this weekend.";

describe(rule, () => {
  it("marks the sentence that promotes, all of it", () =>
    checkFindings(`${REMINDER}\n${OFFER}\n${"^".repeat(OFFER.length)} ${rule}: "`, { path: "message.sms", ...only }));

  it("marks the paragraph that promotes in HTML", () =>
    checkFindings(`<p>${POSTED}</p>\n<p>${BOOTS}</p>\n   ${"^".repeat(BOOTS.length)} ${rule}: "`, {
      path: "email.html",
      ...only,
    }));

  it("is silent on a service message, also where it says what to do", () => {
    for (const text of [
      REMINDER,
      `${REMINDER} To change it call 01632 960123.`,
      "Your table for two at Quayside Kitchen is booked for Saturday 7 June at 19:00. Your booking reference is 48213.",
      "Larkspur Shoes: we have refunded 4.50 to your card, because the discount on order 48213 was not applied.",
    ])
      checkNoFindings(text, { path: "message.sms", ...only });
  });

  it("leaves plain marketing to other rules", () =>
    checkNoFindings("Larkspur Shoes: 20% off all boots this weekend only, shop now at larkspur.example", {
      path: "message.sms",
      ...only,
    }));

  it("removes the promotion, and a service message is left", () =>
    checkFix(`${REMINDER} ${OFFER}`, { rule, title: "Remove", text: REMINDER }, { path: "message.sms" }));

  it("removes the promotion from a line of a CRLF file", () =>
    checkFix(
      crlf(`${REMINDER}\n${OFFER} Call 01632 960123 to change it.`),
      { rule, title: "Remove", text: crlf(`${REMINDER}\nCall 01632 960123 to change it.`) },
      { path: "message.sms" },
    ));

  it("removes a paragraph with its element", () =>
    checkFix(
      `<p>${POSTED}</p>\n<p class="offer">${BOOTS}</p>`,
      { rule, title: "Remove", text: `<p>${POSTED}</p>\n` },
      { path: "email.html" },
    ));

  it("finds a promotion in quoted-printable, and removes it there", () =>
    checkFix(
      `From: Larkspur Shoes <orders@larkspur.example>\nSubject: Your order 48213\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${POSTED}\n${BOOTS.replace("%", "=25")}\n`,
      {
        rule,
        title: "Remove",
        text: `From: Larkspur Shoes <orders@larkspur.example>\nSubject: Your order 48213\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${POSTED}\n`,
      },
      { path: "message.eml" },
    ));

  it("offers no removal of a subject, which would be sent blank", () => {
    const found = findingsOf(`Subject: Save 30% on every pair of boots this weekend\n\n${POSTED}`, rule, {
      path: "email.txt",
    });
    assert.deepEqual(
      found.map(({ words, fixes }) => [words, fixes]),
      [["Save 30% on every pair of boots this weekend", []]],
    );
  });

  it("is silent once the author treats the message as marketing, and not for a declaration of service", () => {
    for (const purpose of ["marketing", "mixed"])
      checkNoFindings(`---\npurpose: ${purpose}\n---\n${REMINDER} ${OFFER}`, { path: "message.sms", ...only });
    assert.equal(
      severityOf(`---\npurpose: service\n---\n${REMINDER} ${OFFER}`, rule, { path: "message.sms" }),
      "warning",
    );
  });

  it("raises one alarm a message, however often it promotes", () => {
    const twice = `${REMINDER} ${OFFER} Please bring your card on Tuesday. Plus save 20% on every wallet in store, shop now.`;
    const found = findingsOf(twice, rule, { path: "message.sms" }).map(({ severity }) => severity);
    assert.ok(found.length > 1, `${found.length} findings`);
    assert.equal(found.filter((severity) => severity === "warning").length, 1);
  });

  it("has the severity that the settings give", () => {
    const given = (severity: "error" | "off") => ({ path: "message.sms", settings: { rules: { [rule]: severity } } });
    assert.equal(severityOf(`${REMINDER} ${OFFER}`, rule, given("error")), "error");
    checkNoFindings(`${REMINDER} ${OFFER}`, { ...given("off"), ...only });
  });

  it("says on which branch of a template it holds", () => {
    const [found, ...more] = findingsOf(`${REMINDER}{{#if offer}} ${OFFER}{{/if}}`, rule, { path: "message.sms" });
    assert.equal(more.length, 0);
    assert.ok(found!.text.includes("This holds only when"), found!.text);
  });
});
