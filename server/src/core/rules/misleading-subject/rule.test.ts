/** misleading-subject, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, crlf, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "misleading-subject";
const only = { only: rule };
const path = "email.txt";
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const mail = (subject: string, body = OFFER): string => `Subject: ${subject}\n\n${body}\n\nUnsubscribe: {{unsub}}`;

describe(rule, () => {
  it("lets a subject stand that tells of the offer", () => {
    for (const subject of [
      "Save on your order this week",
      "Your account: this week's deals",
      "Important dates for your diary: our sale",
      "Regarding garden furniture",
      "Return to Reigate",
    ])
      checkNoFindings(mail(subject), { path, ...only });
  });

  it("says nothing of service messages, whatever their subject", () => {
    for (const [subject, body] of [
      ["Final notice", "Your council tax payment of £148 is overdue. Please pay by 14 June."],
      ["Re: your enquiry", "The hall is free on 12 March between 2pm and 6pm."],
      ["Security alert", "Someone signed in to your account from a new device."],
    ] as const)
      checkNoFindings(mail(subject, body), { path, ...only });
  });

  it("lets the subject of a mixed message belong to its service part", () =>
    checkNoFindings(
      mail("Your order 48213", "Your order 48213 was posted today and should arrive on Thursday.\n\n" + OFFER),
      { path, ...only },
    ));

  it("takes a quoted mail for a conversation, and a placeholder for its subject", () => {
    checkNoFindings(mail("Re: benches", `${OFFER}\n\nOn Monday Sam wrote:\n> Is the sale on?`), { path, ...only });
    checkNoFindings(mail("Re: {{ticket.subject}}"), { path, ...only });
  });

  it("is silent over a notice whose preheader tells of the offer", () =>
    checkNoFindings(`Subject: Your account\nPreheader: 30% off benches\n\n${OFFER}`, { path, ...only }));

  it("takes away every mark of a reply, in a CRLF file too", () => {
    for (const subject of ["Re: ", "FW: ", "Re: Fwd: "])
      checkFix(
        crlf(mail(`${subject}benches for summer`)),
        { rule, title: "Remove", text: crlf(mail("benches for summer")) },
        { path },
      );
  });

  it("warns of a declared marketing message, without a fix where the words are its author's to find", () => {
    const text = "---\nsubject: Action required\npurpose: marketing\n---\nOur shop has benches again.";
    assert.equal(severityOf(text, rule, { path: "newsletter.md" }), "warning");
    assert.deepEqual(findingsOf(text, rule, { path: "newsletter.md" })[0]!.fixes, []);
  });

  it("knows a problem that is none, and a notice over an offer", () => {
    for (const text of [
      "Subject: Delivery problem\n\nThe problem? You pay too much for it. Save 50% on every parcel this week, shop now.",
      "Subject: There is an issue with your account\n\nIt is too quiet. Save 50% on every shirt this week, shop now and treat yourself.",
      "Subject: Your receipt is attached\n\nOnly joking! Save 50% on every shirt this week with code JOKE, shop now.",
      "Subject: Payment failed\n\nFailed to save enough? Save 50% on every shirt this week, shop now.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent over problems that are real or offers that show", () => {
    for (const text of [
      "Subject: Your order has shipped + a little something for next time",
      "Subject: Payment received, thank you\n\nWe received £12 on 3 May. You could save 20% on your next order, shop now.",
      "Subject: Payment problem\n\nWe could not take your payment of £12 on 3 May. Please check your card details in your account.",
      "Subject: Delivery problem\n\nWe could not deliver your parcel on Tuesday and will try again tomorrow. Save 50% on your next parcel, shop now.",
      "Subject: No problem: 50% off returns\n\nSave 50% on every shirt this week, shop now.",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });
});
