/** Footers in the language of the message, or in the one that the configuration names; what a fix writes is recognised afterwards. */

import assert from "node:assert/strict";
import { createLinter, type FileSettings, type Fix, toOptions } from "../../server/src/core";
import { applyEdits } from "../harness/check";

const linter = createLinter();
const ENGLISH = "20% off all boots in our shop this weekend only!";
const WELSH = "Mae 20% oddi ar bob esgid yn ein siop y penwythnos hwn yn unig!";

interface Case {
  readonly channel: "sms" | "email" | "whatsapp";
  readonly text: string;
  readonly settings?: FileSettings;
  readonly optOut: string;
  readonly consent?: string;
}
const CASES: readonly Case[] = [
  { channel: "sms", text: ENGLISH, optOut: "Opt out: text STOP to", consent: "You opted in at" },
  { channel: "sms", text: WELSH, optOut: "Optio allan: tecstiwch STOP i", consent: "Gwnaethoch optio i mewn yn" },
  {
    channel: "sms",
    text: `${WELSH}\n${ENGLISH}`,
    settings: { unsubscribe: { sms: "66123" } },
    optOut: "Optio allan: tecstiwch STOP i 66123 / Opt out: text STOP to 66123",
  },
  { channel: "sms", text: ENGLISH, settings: { footerLanguage: "cy" }, optOut: "Optio allan: tecstiwch STOP i" },
  { channel: "sms", text: WELSH, settings: { footerLanguage: "en" }, optOut: "Opt out: text STOP to" },
  {
    channel: "sms",
    text: WELSH,
    settings: { unsubscribe: { url: "wennol.example/u" } },
    optOut: "Optio allan: wennol.example/u",
  },
  { channel: "email", text: ENGLISH, optOut: "Unsubscribe:", consent: "You are receiving this e-mail because" },
  { channel: "email", text: WELSH, optOut: "Dad-danysgrifio:", consent: "Rydych yn derbyn yr e-bost hwn am eich bod" },
  { channel: "email", text: `${WELSH}\n\n${ENGLISH}`, optOut: "Dad-danysgrifio / Unsubscribe:" },
  { channel: "email", text: ENGLISH, settings: { footerLanguage: "both" }, optOut: "Dad-danysgrifio / Unsubscribe:" },
  {
    channel: "email",
    text: WELSH,
    settings: { unsubscribe: { email: "post@wennol.example" } },
    optOut: "I ddad-danysgrifio, e-bostiwch post@wennol.example",
  },
  { channel: "whatsapp", text: ENGLISH, optOut: "Reply STOP to opt out" },
  { channel: "whatsapp", text: WELSH, optOut: "Atebwch STOP i optio allan" },
  { channel: "whatsapp", text: `${WELSH}\n${ENGLISH}`, optOut: "Atebwch STOP i optio allan / Reply STOP to opt out" },
];

function lint({ channel, settings }: Case, text: string) {
  const options = toOptions({ channel, ...settings });
  const { messages } = linter.lint({ uri: "", path: "offer.msg.txt", languageId: "", text }, options);
  assert.equal(messages.length, 1);
  return messages[0]!;
}

/** As "Insert Unsubscribe Footer" and the rules' fixes ask for it. */
function fixOf({ channel, settings }: Case, text: string, kind: "optOutFix" | "consentFix"): Fix {
  const options = toOptions({ channel, ...settings });
  const { judged, file } = linter.judge({ uri: "", path: "offer.msg.txt", languageId: "", text }, options);
  const fix = judged[0]!.channel[kind](judged[0]!.message, file, options.facts);
  assert.ok(fix);
  return fix;
}

describe("footers", () => {
  for (const item of CASES) {
    const name = `${item.channel}, ${item.settings?.footerLanguage ?? "auto"}: ${item.optOut}`;
    it(`writes the way out in the right language (${name})`, () => {
      const fix = fixOf(item, item.text, "optOutFix");
      assert.ok(fix.edits[0]!.newText.includes(item.optOut), fix.edits[0]!.newText);
      assert.equal(lint(item, applyEdits(item.text, fix.edits)).recognised.optOut, true);
    });
    if (item.consent === undefined) continue;
    const { consent } = item;
    it(`writes the reason in the right language (${name})`, () => {
      const fix = fixOf(item, item.text, "consentFix");
      assert.ok(fix.edits[0]!.newText.includes(consent), fix.edits[0]!.newText);
      assert.equal(lint(item, applyEdits(item.text, fix.edits)).recognised.consentReference, true);
    });
  }
});
