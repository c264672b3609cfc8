/** missing-company-particulars, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "missing-company-particulars";
const only = { only: rule };
const path = "email.txt";
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const mail = (footer: string, body = OFFER): string => `Subject: Larkspur\n\n${body}\n\n${footer}\n`;
const FULL = "Larkspur Gardens Ltd, registered in Scotland no. SC123456, 9 Quay Street, Leith EH6 6AA";

describe(rule, () => {
  it("passes over companies that the text only mentions", () => {
    for (const body of [
      "Swift Parcels Ltd will collect your return on Tuesday.",
      "Your payment to Boltworks Ltd of £240 has left your account.",
      "Your parcel comes with our courier, Swift Parcels Ltd.",
    ])
      checkNoFindings(mail("Larkspur", body), { path, ...only });
  });

  it("does not take limited places for a company", () => {
    for (const words of ["Places Are Limited. Book now.", "Strictly Limited", "Get Unlimited data. Order now."])
      checkNoFindings(mail(words), { path, ...only });
  });

  it("is silent over full particulars, in one line or several", () => {
    for (const footer of [FULL, FULL.replace(/, /g, "\n")]) checkNoFindings(mail(footer), { path, ...only });
  });

  it("names what is missing", () => {
    const texts: readonly (readonly [string, string])[] = [
      ["Larkspur Gardens Ltd, 9 Quay Street, Leith", "its registered number and the part of the United Kingdom"],
      ["Larkspur Gardens Ltd, company number 01234567, 9 Quay Street, Leith", "without the part of"],
      ["Larkspur Gardens Ltd, registered in England no. 01234567", "without its registered office."],
    ];
    for (const [footer, words] of texts) {
      const [found] = findingsOf(mail(footer), rule, { path });
      assert.ok(found?.text.includes(words), `${footer}: ${found?.text}`);
    }
  });

  it("is information in marketing and a hint elsewhere", () => {
    assert.equal(severityOf(mail("© 2026 Larkspur Ltd. All rights reserved."), rule, { path }), "information");
    assert.equal(severityOf(mail("Larkspur Ltd", "Your order was posted today."), rule, { path }), "hint");
  });

  it("reads the From header", () => {
    const [found] = findingsOf(`From: Larkspur Ltd <a@larkspur.example>\nSubject: Sale\n\n${OFFER}`, rule, {
      path: "message.eml",
    });
    assert.equal(found?.words, "Larkspur Ltd <a@larkspur.example>");
  });

  it("says when the registered name of the settings is not shown", () => {
    const settings = { senderNames: ["Larkspur", "Larkspur Gardens Ltd"] };
    assert.match(findingsOf(mail("Larkspur"), rule, { path, settings })[0]!.text, /^The registered name/);
    checkNoFindings(mail("Larkspur", "Your order was posted today."), { path, settings, ...only });
  });

  it("waits for what is filled in or included, and asks nothing of texts", () => {
    checkNoFindings(mail("Larkspur Ltd. {{company_details}}"), { path, ...only });
    checkNoFindings(`<p>${OFFER}</p><p>Larkspur Ltd</p>{{> footer}}`, { path: "email.html", ...only });
    checkNoFindings(`Larkspur Ltd: ${OFFER}`, { path: "message.sms", ...only });
  });

  it("knows a sign-off of many, and Welsh legal forms", () => {
    for (const text of [
      "Subject: Boots\n\n20% off all boots this weekend, shop now.\n\nSee you soon,\nEveryone at Larkspur Boots Ltd\nUnsubscribe: {{unsubscribe_url}}",
      "Subject: Dosbarth\n\nDiolch am archebu. Your class is on 12 January.\n\nLarkspur Dysgu Cyf\nAberfelin",
      "Subject: Boots\n\nYour boots are ready to collect.\n\nFrom all of us at Larkspur Boots Limited",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Boots\n\nThe team at Larkspur Boots Ltd told us that your boots are ready.\n\nFernhill Cobblers",
      "Subject: Dosbarth\n\nDiolch am archebu.\n\nLarkspur Dysgu Cyf\nCwmni cofrestredig yng Nghymru, rhif 01234567. Swyddfa gofrestredig: 1 Heol y Môr, Aberfelin. Cymru",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });
});
