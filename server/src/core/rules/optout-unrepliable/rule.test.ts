/** optout-unrepliable, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "optout-unrepliable";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now.";
const from = (sender: string, words: string): string => `---\nsender: ${sender}\n---\n${OFFER} ${words}`;

describe(rule, () => {
  it("is silent where nothing shows that replies are lost", () => {
    checkNoFindings(`${OFFER} Reply STOP to opt out`, { path, ...only });
    checkNoFindings(`${OFFER} Reply STOP to opt out`, { path, settings: { provider: "twilio" }, ...only });
    for (const sender of ['"66123"', '"07700900123"', "+44 7700 900123", '"{{sender}}"', "Larkspur Garden Furniture"])
      checkNoFindings(from(sender, "Reply STOP to opt out"), { path, ...only });
    checkNoFindings(`---\npecr:\n  sender:\n    name: Larkspur\n---\n${OFFER} Reply STOP to opt out`, {
      path,
      ...only,
    });
  });

  it("is silent where the way out names somewhere to go", () => {
    for (const words of ["Text STOP to 66123", "Text STOP to {{short_code}}", "Opt out: larkspur.example/stop"])
      checkNoFindings(from("LARKSPUR", words), { path, ...only });
  });

  it("is silent where replies are refused and none is asked for", () =>
    checkNoFindings(`${OFFER} Text STOP to 66123. Do not reply to this message.`, { path, ...only }));

  it("takes a keyword without a number for a reply", () => {
    for (const words of ["Text STOP to opt out", "Reply STOP to end", "Txt STOP 2 end msgs", "Stop? Reply STOP"])
      assert.equal(severityOf(from("LARKSPUR", words), rule, { path }), "error", words);
  });

  it("believes the provider and the message itself", () => {
    const [found] = findingsOf(`${OFFER} Reply STOP to opt out`, rule, { path, settings: { provider: "nhs-notify" } });
    assert.ok(found?.text.includes("NHS Notify receives no replies"), found?.text);
    assert.equal(severityOf(`${OFFER} Reply STOP to opt out. Replies are not monitored.`, rule, { path }), "error");
  });

  it("reads Reply-To before From", () => {
    const mail = (more: string): string =>
      `From: noreply@larkspur.example\n${more}Subject: Boots\n\n${OFFER}\n\nTo unsubscribe, reply with the word STOP.\n`;
    assert.equal(severityOf(mail(""), rule, { path: "message.eml" }), "error");
    checkNoFindings(mail("Reply-To: hello@larkspur.example\n"), { path: "message.eml", ...only });
  });

  it("is milder where another way out works", () =>
    assert.equal(
      severityOf(from("LARKSPUR", "Reply STOP to opt out. Unsubscribe: larkspur.example/stop"), rule, { path }),
      "warning",
    ));

  it("puts the configured number in place of the sentence", () =>
    checkFix(
      from("LARKSPUR", "Reply STOP to opt out"),
      { rule, title: "Put the usual way out here", text: from("LARKSPUR", "Opt out: text STOP to 66123") },
      { path, settings: { unsubscribe: { sms: "66123" } } },
    ));

  it("looks for a destination behind the ask alone", () => {
    for (const text of [
      "Larkspur: 30% off every sofa this weekend. larkspur.example/sale Reply STOP to end. We cannot receive replies.",
      "Larkspur: 30% off every sofa this weekend, order on 01632 960123 or reply STOP. This number does not accept replies.",
    ])
      assert.equal(findingsOf(text, rule, { path: "message.sms" }).length, 1, text);
    for (const text of [
      "Larkspur: 30% off every sofa this weekend. Reply STOP or visit larkspur.example/stop to end. We cannot receive replies.",
      "Larkspur: 30% off every sofa this weekend. larkspur.example/sale Text STOP to 66123 to end. We cannot receive replies.",
      "Larkspur: 30% off every sofa this weekend. larkspur.example/sale Reply STOP to end.",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });
});
