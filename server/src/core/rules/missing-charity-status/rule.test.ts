/** missing-charity-status, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

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

  it("knows an ask for money in other words, in an e-mail", () => {
    for (const text of [
      "Subject: The hall roof\n\nCould you manage £20 towards the new roof? You can give online: https://friendsofhall.example/give\n\nUnsubscribe: {{unsubscribe_url}}",
      "Subject: Hungry hedgehogs\n\nSponsor a rescued hedgehog today. For only £3 a month you could feed one all winter.\n\nUnsubscribe: {{unsubscribe_url}}",
      "Subject: The boat\n\nIf you can spare £10 today, every pound goes towards a new lifeboat engine. Please give today.\n\nUnsubscribe: {{unsubscribe_url}}",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: The hall roof\n\nCould you manage £20 towards the new roof? You can give online: https://friendsofhall.example/give\n\nFriends of the Hall, registered charity 1133221. Unsubscribe: {{unsubscribe_url}}",
      "Subject: Soap\n\nBuy our new soap! We'll give 50p from every bar you buy to a local hospice. Shop now and save 20%.\n\nUnsubscribe: {{unsubscribe_url}}",
      "Subject: Films\n\nFor just £4 a month you can help yourself to every film we show. Join today.\n\nUnsubscribe: {{unsubscribe_url}}",
      "Subject: Home cover\n\nFrom £4 a month you can protect your home. Get a quote today and save 10%.\n\nUnsubscribe: {{unsubscribe_url}}",
      "Subject: Your gift\n\nThank you for your regular donation of £10. We received it on 3 May.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });

  it("knows an ask for money in other words, in HTML", () => {
    for (const text of [
      '<p>Please start a monthly gift today and keep our night shelter open all winter.</p><p><a href="https://shelter.example/give">Give now</a></p>',
    ])
      assert.equal(findingsOf(text, rule, { path: "email.html" }).length, 1, text);
  });
});
