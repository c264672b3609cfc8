/** What rule.md is too short to show: the edges of missing-caller-contact. */

import assert from "node:assert/strict";
import { checkNoFindings, fixed, lintMessage, severityOf } from "../../../../../test/harness/check";

const rule = "missing-caller-contact";
const only = { only: rule };
const OFFER = "Hello from Larkspur Energy. Save 20% on boiler cover this week only, sign up today.";
const on = (channel: "voicemail" | "automated-call" | "live-call" | "fax") => ({ settings: { channel } });

describe(rule, () => {
  it("knows what must be given unasked, and what only on request", () => {
    for (const channel of ["automated-call", "fax", "voicemail"] as const)
      assert.equal(severityOf(OFFER, rule, on(channel)), "warning", channel);
    assert.equal(severityOf(OFFER, rule, on("live-call")), "hint");
  });

  it("takes addresses and free numbers, in digits, in words and as placeholders", () => {
    for (const contact of [
      "Call 0800 000 123.",
      "Call 0808 000 4000.",
      "Call +44 800 000 123.",
      "Our freephone number follows.",
      "Call us on oh eight hundred, one two three.",
      "We are at 1 High Street, Leeds.",
      "Larkspur Energy, LS1 1AA.",
      "Call {{contact_number}}.",
      "Write to ((company_address)).",
    ])
      checkNoFindings(`${OFFER} ${contact}`, { ...on("automated-call"), ...only });
  });

  it("says of other contacts that they may not do, and lets them do for a voicemail", () => {
    for (const contact of ["Call 01632 960123.", "Call 0333 000 0123.", "Write to hello@larkspur.example."]) {
      assert.equal(severityOf(`${OFFER} ${contact}`, rule, on("fax")), "information", contact);
      checkNoFindings(`${OFFER} ${contact}`, { ...on("voicemail"), ...only });
    }
  });

  it("does not take the number of the person called, or their address, for the caller's", () => {
    for (const own of ["We have your number as {{customer.phone_number}}.", "We will come to {{customer.address}}."])
      assert.equal(severityOf(`${OFFER} ${own}`, rule, on("automated-call")), "warning", own);
  });

  it("adds a line that does not move the verdict", () => {
    const probability = (text: string) => lintMessage(text, on("automated-call")).verdict.probability;
    for (const text of [OFFER, "Your appointment at Larkspur Surgery is on Tuesday at ten."])
      assert.equal(probability(`${text}\nYou can reach us free of charge on {{contact_number}}.`), probability(text));
    assert.notEqual(probability(`${OFFER}\nYou can call us on 0800 000 123 to save 20% more.`), probability(OFFER));
  });

  it("writes the line as a script has it", () =>
    assert.equal(
      fixed(OFFER, rule, "Add a free number", on("live-call")),
      `${OFFER}\nIf asked: you can reach us free of charge on {{contact_number}}.`,
    ));
});
