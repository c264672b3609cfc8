/** missing-consent-reference, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "missing-consent-reference";
const only = { only: rule };
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const TEXT = "Larkspur Shoes: 20% off all boots this weekend only, shop now at larkspur.example";
const title = "Add a line saying why the reader gets this";

describe(rule, () => {
  it("marks words of the offer", () =>
    checkFindings(
      `Hello Jo,\n\n${OFFER}\n${"~".repeat(OFFER.length)} ${rule}: This reads as marketing but does not say why`,
      {
        path: "newsletter.md",
        ...only,
      },
    ));

  it("is silent when the message says why", () => {
    for (const reason of [
      "You are receiving this e-mail because you signed up in our shop.",
      "You subscribed to our newsletter on 4 May.",
      "You get these e-mails as you bought from us last year.",
      "This e-mail was sent to {{email}} because you are registered with us.",
      "You agreed to hear from us by e-mail at {{consent_source}}.",
    ])
      checkNoFindings(`${OFFER}\n\n${reason}`, { path: "newsletter.md", ...only });
  });

  it("does not take other uses of the words for a reason", () => {
    for (const words of [
      "By reading this e-mail you agree to our terms.",
      "Thank you for being a loyal customer.",
      "Please bring a signed consent form for the trip.",
    ])
      assert.equal(severityOf(`${OFFER}\n\n${words}`, rule, { path: "newsletter.md" }), "warning", words);
  });

  it("is silent when the metadata names the record or the basis", () => {
    for (const line of ["consent: newsletter-form-2026", "basis: soft-opt-in", "consent: { ref: form-7 }"])
      checkNoFindings(`---\npecr:\n  ${line}\n---\n${OFFER}`, { path: "newsletter.md", ...only });
    checkNoFindings(`Subject: Garden furniture\nX-Pecr-Consent: form-7\n\n${OFFER}`, { path: "message.eml", ...only });
    checkNoFindings(`<!-- pecr\nconsent: form-7\n-->\n<p>${OFFER}</p>`, { path: "email.html", ...only });
  });

  it("asks nothing of service messages", () => {
    checkNoFindings("Your July bill is 23.10. We will collect it by direct debit on 4 August.", {
      path: "email.txt",
      ...only,
    });
    checkNoFindings("Your parcel will be delivered tomorrow between 10:00 and 12:00.", {
      path: "message.sms",
      ...only,
    });
  });

  it("asks it of any message declared as marketing", () =>
    assert.equal(
      severityOf("---\npurpose: marketing\n---\nOur shop in Leeds opens at 9:00.", rule, { path: "newsletter.md" }),
      "warning",
    ));

  it("is a hint in a text message, unless the settings say more", () => {
    assert.equal(severityOf(TEXT, rule, { path: "message.sms" }), "hint");
    assert.equal(
      severityOf(TEXT, rule, { path: "message.sms", settings: { rules: { [rule]: "warning" } } }),
      "warning",
    );
    checkNoFindings(TEXT, { path: "message.sms", settings: { rules: { [rule]: "off" } }, ...only });
  });

  it("adds a line that it then accepts, in each format", () => {
    const line = "You are receiving this e-mail because you signed up at {{consent_source}} on {{consent_date}}.";
    const cases: readonly (readonly [string, string, string])[] = [
      ["email.txt", OFFER, `${OFFER}\n\n${line}`],
      ["newsletter.md", `${OFFER}\n`, `${OFFER}\n\n${line}\n`],
      ["email.html", `<p>${OFFER}</p>`, `<p>${OFFER}</p>\n<p style="font-size:12px">${line}</p>\n`],
    ];
    for (const [path, before, text] of cases) checkFix(before, { rule, title, text }, { path });
  });

  it("adds it to a text message and says what it costs", () => {
    const text = `${TEXT}\nYou opted in at {{consent_source}}`;
    checkFix(TEXT, { rule, title: "Add where the reader opted in", text }, { path: "message.sms" });
    assert.deepEqual(findingsOf(TEXT, rule, { path: "message.sms" })[0]!.fixes, [
      "Add where the reader opted in (+17 characters, still 1 part before placeholders are filled)",
      "Declare what this message is",
    ]);
  });

  it("keeps CRLF and the file's own placeholders", () =>
    checkFix(
      crlf(`Dear [[FirstName]],\n\n${OFFER}\n`).split("[[").join("{{").split("]]").join("}}"),
      {
        rule,
        title,
        text: crlf(
          `Dear {{FirstName}},\n\n${OFFER}\n\nYou are receiving this e-mail because you signed up at {{ConsentSource}} on {{ConsentDate}}.\n`,
        ),
      },
      { path: "newsletter.md" },
    ));

  it("tells a reason from a signature and from a member's offer, in HTML", () => {
    for (const text of [
      '<p>You signed the cast, now sign our walls! Half price paint this week only, shop now.</p><p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>',
    ])
      assert.equal(findingsOf(text, rule, { path: "email.html" }).length, 1, text);
  });

  it("tells a reason from a signature and from a member's offer, in an e-mail", () => {
    for (const text of [
      "Subject: Boots\n\nAs a member you get 20% off all boots this weekend only. Shop now.\n\nUnsubscribe: {{unsubscribe_url}}",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Boots\n\n20% off all boots this weekend only. Shop now.\n\nAs a customer of our Hexby shop you receive these e-mails once a month. Unsubscribe: {{unsubscribe_url}}",
      "Subject: Boots\n\nAs a client who ordered from us in May you'll get our newsletter. 20% off all boots this weekend, shop now. Unsubscribe: {{unsubscribe_url}}",
      "Subject: Boots\n\nYou signed our guest book in May. 20% off all boots this weekend, shop now. Unsubscribe: {{unsubscribe_url}}",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });
});
