/** missing-sms-optout, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "missing-sms-optout";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now at larkspur.example";
const title = "Add opt-out";

describe(rule, () => {
  it("looks at WhatsApp and direct messages as well, as a warning", () => {
    const offer = "Larkspur Shoes: half price boots until Sunday, shop now at larkspur.example";
    for (const channel of ["whatsapp", "social"] as const) {
      assert.equal(severityOf(offer, rule, { path: "message.txt", settings: { channel } }), "warning");
      checkNoFindings(`${offer} Reply STOP to opt out`, { path: "message.txt", settings: { channel }, only: rule });
      checkNoFindings("Larkspur Shoes: order 48213 is on its way.", {
        path: "message.txt",
        settings: { channel },
        only: rule,
      });
    }
  });

  it("marks words of the offer, not the sender's name", () =>
    checkFindings(`${OFFER}\n                ${"~".repeat(65)} ${rule}: This reads as marketing`, { path, ...only }));

  it("is silent over every usual way out", () => {
    for (const wayOut of [
      "Text STOP to 66123",
      "STOP to 66123",
      "Reply STOP to opt out",
      "Opt out: larkspur.example/stop",
      "To stop texts send STOP to 07700 900123",
      "Unsub: {{unsubscribe_url}}",
      "txt stop 66123",
    ])
      checkNoFindings(`${OFFER} ${wayOut}`, { path, ...only });
  });

  it("does not take another keyword or another stop for a way out", () => {
    for (const words of ["Reply JOIN to claim", "We are next to the bus stop", "Non-stop fun for all"])
      assert.equal(severityOf(`${OFFER} ${words}`, rule, { path }), "error", words);
  });

  it("asks nothing of service messages", () => {
    for (const text of [
      "Fernhill Dental: your appointment is on Tuesday 4 June at 10:20. Reply CANCEL if you cannot come.",
      "Your code is 482913. Do not share it with anyone.",
      "Larkspur Shoes: your order 48213 is out for delivery today between 10:00 and 12:00.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("asks it of any message declared as marketing", () =>
    assert.equal(
      severityOf("---\npurpose: marketing\n---\nLarkspur Shoes: our shop in Leeds opens at 9:00.", rule, { path }),
      "error",
    ));

  it("leaves e-mails to missing-unsubscribe", () => checkNoFindings(OFFER, { path: "email.txt", ...only }));

  it("adds a line with a placeholder in the file's own style", () => {
    const cases: readonly (readonly [string, string])[] = [
      [OFFER, "{{short_code}}"],
      [`Hi ((first name)), ${OFFER}`, "((short code))"],
      [`Hi %FIRST_NAME%, ${OFFER}`, "%SHORT_CODE%"],
      [`Hi {{ firstName }}, ${OFFER}`, "{{ shortCode }}"],
    ];
    for (const [before, placeholder] of cases)
      checkFix(before, { rule, title, text: `${before}\nOpt out: text STOP to ${placeholder}` }, { path });
  });

  it("adds the configured number, or the link when there is no number", () => {
    const of = (unsubscribe: { sms?: string; url?: string }) => ({ path, settings: { unsubscribe } });
    const cases = [
      [of({ sms: "66123" }), "Opt out: text STOP to 66123"],
      [of({ url: "larkspur.example/stop" }), "Opt out: larkspur.example/stop"],
      [of({ sms: "66123", url: "larkspur.example/stop" }), "Opt out: text STOP to 66123"],
    ] as const;
    for (const [given, line] of cases) checkFix(OFFER, { rule, title, text: `${OFFER}\n${line}` }, given);
  });

  it("says what the line costs", () => {
    const given = { path, settings: { unsubscribe: { sms: "66123" } } };
    assert.deepEqual(findingsOf(OFFER, rule, given)[0]!.fixes, ["Add opt-out (+28 characters, still 1 part)"]);
    const long = `${OFFER} ${"and at our shop in Leeds ".repeat(3)}`.trim();
    assert.deepEqual(findingsOf(long, rule, given)[0]!.fixes, ["Add opt-out (+28 characters, now 2 parts)"]);
  });

  it("adds the line before a last line break, in the file's own line breaks", () =>
    checkFix(
      crlf(`${OFFER}\nSee you there\n`),
      { rule, title, text: crlf(`${OFFER}\nSee you there\nOpt out: text STOP to {{short_code}}\n`) },
      { path },
    ));

  it("adds it to a value of a JSON catalogue", () =>
    checkFix(
      JSON.stringify({ sms: { sale: OFFER } }),
      { rule, title, text: JSON.stringify({ sms: { sale: `${OFFER}\nOpt out: text STOP to {{short_code}}` } }) },
      { path: "locales/en.json" },
    ));

  it("is silent when the platform adds the way out, or the rule is off", () => {
    checkNoFindings(OFFER, { path, settings: { optOutAddedByPlatform: true }, ...only });
    checkNoFindings(OFFER, { path, settings: { rules: { [rule]: "off" } }, ...only });
    assert.equal(severityOf(OFFER, rule, { path, settings: { rules: { [rule]: "warning" } } }), "warning");
  });

  it("says on which branch the way out is missing", () => {
    const [found] = findingsOf(`${OFFER}{{#if new}} Text STOP to 66123{{/if}}`, rule, { path });
    assert.ok(found?.text.includes("This holds only when"), found?.text);
  });
});
