/** instigator-not-named, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, severityOf } from "../../../../../test/harness/check";

const rule = "instigator-not-named";
const only = { only: rule };
const path = "email.txt";
const OFFER = "Save up to £250 on your energy. Switch today and get a £50 gift card.";
const mail = (line: string): string => `Subject: Energy\n\n${OFFER}\n\n${line}\n`;

describe(rule, () => {
  it("is silent where the name stands behind or before", () => {
    for (const line of [
      "Sent on behalf of our client Glasswell Windows by Mailhub.",
      "Sent on behalf of Brightwatt by our mailing partner.",
      "An offer from our partner, Brightwatt.",
      "Sent on behalf of {{client_name}} by our mailing partner.",
      "You registered with our partner site (mailhub.example).",
    ])
      checkNoFindings(mail(line), { path, ...only });
  });

  it("does not take every partner for a part in the mailing", () => {
    for (const line of [
      "Bring your partner along.",
      "Become a partner and earn 10% on every sale.",
      "We never share your details with third parties.",
      "On behalf of the whole team, thank you.",
    ])
      checkNoFindings(mail(line), { path, ...only });
  });

  it("asks nothing of service messages", () => {
    for (const text of [
      "We write on behalf of our client in respect of the sum of £1,240 that you owe. Please pay within 14 days.",
      "Your claim has been passed to us by a third party. We will call you within two days.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("marks an unnamed advertiser and an unnamed list", () => {
    checkFindings(
      `${OFFER}\nThis offer comes from one of our advertising partners.\n     ${"^".repeat(48)} ${rule}: "offer comes from`,
      { path, ...only },
    );
    checkFindings(
      `${OFFER}\nYour details were passed to us by a third party.\n${"^".repeat(47)} ${rule}: "Your details`,
      { path, ...only },
    );
  });

  it("speaks once, however often the words stand", () =>
    assert.equal(severityOf(mail("Sent for our client. You opted in via a partner site."), rule, { path }), "warning"));

  it("only informs about push notices", () => {
    const settings = { channel: "push" as const };
    assert.equal(
      severityOf(`${OFFER} Brought to you by our sponsor.`, rule, { path: "message.txt", settings }),
      "information",
    );
  });

  it("knows a site or company without a name", () => {
    for (const text of [
      "Save 50% on your first case, order today. You get this because you are a member of a site we work with. Unsubscribe: https://larkspur.example/u",
      "Save 50% on your first case, order today. You subscribed through one of our media partners. Unsubscribe: https://larkspur.example/u",
      "Save 50% on your first case, order today. You registered with a company that we partner with. Unsubscribe: https://larkspur.example/u",
      "Save 50% on your first case, order today. Sent on behalf of a brand we work with. Unsubscribe: https://larkspur.example/u",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent where nobody is left out", () => {
    for (const text of [
      "Save 50% on your first case, order today. You get this because you joined our list at larkspur.example. Unsubscribe: https://larkspur.example/u",
      "Save 50% on your first case, order today. The growers we work with send us their best. Unsubscribe: https://larkspur.example/u",
      "Save 50% on your first case, order today. We never share your details with a company we work with. Unsubscribe: https://larkspur.example/u",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });
});
