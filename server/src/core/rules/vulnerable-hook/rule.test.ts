/** vulnerable-hook, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "vulnerable-hook";
const only = { only: rule };
const path = "message.sms";
const APPLY = "Apply for a loan now at quickloan.example and get your first week free.";

describe(rule, () => {
  it("lets service messages speak of hardship", () => {
    for (const text of [
      "Your rent is overdue. If you are struggling to pay, please call 01632 960100.",
      "Your loan application was declined. We have written to you with the reasons.",
      "Your COVID-19 vaccination is booked for Thursday at 10.20am.",
      "We are sorry for your loss. To close the account, call 01632 960777.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("lets the same words stand where they mean something else", () => {
    for (const text of [
      "Struggling to choose a coat? Save 20% this week, shop now.",
      "Crisis averted: our mugs are back, save 20% this week, shop now.",
      "Your home may be repossessed if you do not keep up repayments. Apply now and save £50.",
      "Save 20% on the quote that you declined, shop now.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent beside real help", () =>
    checkNoFindings(`Struggling to pay your bills? ${APPLY} For free advice, ask a debt charity.`, { path, ...only }));

  it("marks the hook, not the offer", () => {
    for (const hook of ["Declined elsewhere", "Behind on your rent", "Bad credit", "Facing eviction"])
      checkFindings(`${hook}? ${APPLY}\n${"^".repeat(hook.length)} ${rule}: "${hook}"`, { path, ...only });
  });

  it("is graver where the message offers credit, and never above information in a push notice", () => {
    assert.equal(severityOf(`Declined elsewhere? ${APPLY}`, rule, { path }), "warning");
    assert.equal(
      severityOf("The cost of living crisis bites. Save 20% on soup this week, shop now.", rule, { path }),
      "information",
    );
    const settings = { channel: "push" as const };
    assert.equal(severityOf(`Declined elsewhere? ${APPLY}`, rule, { path: "message.txt", settings }), "information");
  });

  it("hears the same said in other ways", () => {
    for (const text of [
      "Wipe out up to 80% of ur debts with our approved plan. Reply YES. STOP to 66123",
      "Owe more than £5k? Cut up to half of what you owe, txt HELP to 66123 today",
    ])
      assert.ok(findingsOf(text, rule, { path: "message.sms" }).length > 0, text);
    for (const text of [
      "# Sinking in bills?\n\nOne low payment could be the answer. Apply today and get a £25 voucher.",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.txt" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "Fernhill Council: you owe £42 for garden waste. Pay by 4 May or ring us if you cannot pay.",
      "You can clear what you owe on your card in the app. Your statement is ready.",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });
});
