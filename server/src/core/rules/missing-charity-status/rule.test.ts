/** missing-charity-status, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, severityOf } from "../../../../../test/harness/check";

const rule = "missing-charity-status";
const only = { only: rule };
const path = "email.txt";
const ASK = "Please donate £10 today and help us keep the doors open.";
const mail = (footer: string, body = ASK): string => `Subject: Our appeal\n\n${body}\n\n${footer}\n`;

describe(rule, () => {
  it("knows the status in its forms", () => {
    for (const footer of [
      "Registered charity 1123456",
      "Larkspur Shelter is a charity registered in England and Wales.",
      "Charity no. 1123456",
      "Scottish charity SC045678",
      "Elusen gofrestredig 1156789",
      "{{charity_number}}",
    ])
      checkNoFindings(mail(footer), { path, ...only });
  });

  it("passes over those who ask and are no charity", () => {
    for (const footer of [
      "Okoro for Mayor",
      "We are a community interest company.",
      "Promoted by J Hale on behalf of the Greens",
    ])
      checkNoFindings(mail(footer), { path, ...only });
  });

  it("passes over gifts and appeals of other kinds", () => {
    for (const body of [
      "Give your kitchen a new look with 40% off. Order today.",
      "Donate your old phone and get £20 off a new one. Order today.",
      "Shop this weekend and we donate 5% of every sale. Save 20% now.",
      "Gift cards from £10, order yours today.",
      "Your next blood donation is on 4 May. Please give blood.",
    ])
      checkNoFindings(mail("Larkspur", body), { path, ...only });
  });

  it("asks nothing of receipts and of texts", () => {
    checkNoFindings(mail("Larkspur", "We have received your donation of £20."), { path, ...only });
    checkNoFindings(`Larkspur: ${ASK}`, { path: "message.sms", ...only });
  });

  it("marks the ask, as a hint", () => {
    checkFindings(`Subject: Our appeal\n\n${ASK}\n       ^^^^^^ ${rule}: "donate" asks for money`, { path, ...only });
    assert.equal(severityOf(mail("Larkspur Shelter"), rule, { path }), "hint");
  });

  it("waits where an include was not found", () =>
    checkNoFindings(`<p>${ASK}</p>{{> footer}}`, { path: "email.html", ...only }));
});
