/** soft-opt-in-conditions, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf } from "../../../../../test/harness/check";

const rule = "soft-opt-in-conditions";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend. Opt out: text STOP to 66123";
const block = (lines: string, text = OFFER): string =>
  `---\npecr:\n  basis: soft-opt-in\n${lines.replace(/^/gm, "  ")}\n---\n${text}`;
const said = (text: string) => findingsOf(text, rule, { path }).map(({ words, severity }) => [words, severity]);

describe(rule, () => {
  it("knows of no soft opt-in for calls and faxes", () => {
    for (const channel of ["automated-call", "live-call", "fax"]) {
      const text = `---\npecr:\n  channel: ${channel}\n  basis: soft-opt-in\n---\nLarkspur: save 20% on boilers this week.`;
      assert.deepEqual(
        findingsOf(text, rule, { path: "message.txt" }).map(({ words, severity }) => [words, severity]),
        [["soft-opt-in", "error"]],
      );
    }
    const voicemail =
      "---\npecr:\n  channel: voicemail\n  basis: soft-opt-in\n---\nYour boiler is due for its service.";
    assert.equal(
      findingsOf(voicemail, rule, { path: "message.txt" }).some(({ text }) => /exists only/.test(text)),
      false,
    );
  });

  it("is silent where the conditions hold, however the sale is called", () => {
    for (const collected of [
      "checkout",
      "till",
      "phone order",
      "quote",
      "webform:/basket",
      "voucher purchase",
      "bought online",
    ])
      checkNoFindings(block(`consent: { collected: ${collected}, refusal_at_collection: true }`), { path, ...only });
  });

  it("is silent over other bases, service messages and companies", () => {
    const consent = "consent: { collected: prize-draw, refusal_at_collection: false }";
    checkNoFindings(`---\npecr:\n  basis: consent\n  ${consent}\n---\n${OFFER}`, { path, ...only });
    checkNoFindings(block(`purpose: service\n${consent}`), { path, ...only });
    checkNoFindings(block(`subscriber: corporate\n${consent}`), { path, ...only });
  });

  it("knows where no sale was", () => {
    for (const collected of ["prize-draw", "guest_wifi", "bought list", "survey", "partner site", "webform:/quiz"])
      assert.deepEqual(said(block(`consent: { collected: ${collected}, refusal_at_collection: true }`)), [
        [collected, "error"],
      ]);
  });

  it("only gives a hint where the refusal is not noted", () =>
    assert.deepEqual(said(block("consent: { collected: checkout }")), [["soft-opt-in", "hint"]]));

  it("compares who collected with who sends, whatever the legal form", () => {
    const senders = (collector: string, sender: string) =>
      block(
        `consent: { collected: till, refusal_at_collection: true, sender: ${collector} }\nsender: { legal_name: ${sender} }`,
      );
    checkNoFindings(senders("Larkspur Ltd", "LARKSPUR LIMITED"), { path, ...only });
    assert.deepEqual(said(senders("Larkspur Ltd", "Larkspur Insurance Ltd")), [["Larkspur Insurance Ltd", "error"]]);
  });

  it("speaks of causes, not of shops that give", () => {
    const held = "purpose: marketing\nconsent: { collected: till, refusal_at_collection: true }";
    const ask = "Please donate £10 today.";
    assert.deepEqual(said(block(held, `${ask} STOP to 66123`)), [[ask, "warning"]]);
    checkNoFindings(block(held, "Mugs £8. We donate 5% of sales. Opt out: text STOP to 66123"), { path, ...only });
  });

  it("asks for a way out where the opt-out rules do not", () => {
    const held = "consent: { collected: till, refusal_at_collection: true }";
    const news = "The bakery opens at seven on Saturdays now.";
    assert.deepEqual(said(block(held, news)), [["soft-opt-in", "warning"]]);
    checkNoFindings(block(held, `${news} Opt out: text STOP to 66123`), { path, ...only });
    checkNoFindings(block(`purpose: marketing\n${held}`, news), { path, ...only });
  });
});
