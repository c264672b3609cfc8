/** The length of a text on the air, at every boundary. */

import assert from "node:assert/strict";
import { lintMessage } from "../harness/check";
import { smsLength } from "../../server/src/core/text/smsLength";

const measure = (text: string): string => {
  const { encoding, units, parts } = smsLength(text);
  return `${encoding} ${units} ${parts}`;
};

describe("text message length", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["nothing", "", "GSM-7 0 1"],
    ["160 plain letters", "a".repeat(160), "GSM-7 160 1"],
    ["161 plain letters", "a".repeat(161), "GSM-7 161 2"],
    ["306 plain letters", "a".repeat(306), "GSM-7 306 2"],
    ["307 plain letters", "a".repeat(307), "GSM-7 307 3"],
    ["euro signs count twice", "€".repeat(80), "GSM-7 160 1"],
    ["an escape pair is not parted", `${"a".repeat(152)}€${"a".repeat(152)}`, "GSM-7 306 3"],
    ["pound, at and accents are plain", "£@èéùìòÇØøÅåÄÖÑÜ§äöñüà", "GSM-7 22 1"],
    ["a curly quote forces two bytes", `${"a".repeat(69)}’`, "UCS-2 70 1"],
    ["71 two-byte units", `${"a".repeat(70)}’`, "UCS-2 71 2"],
    ["an emoji is two units", "😀".repeat(35), "UCS-2 70 1"],
    ["a surrogate pair is not parted", `${"é\u0177".repeat(33)}😀${"a".repeat(66)}`, "UCS-2 134 3"],
    ["Welsh circumflexes force two bytes", "Dŵr", "UCS-2 3 1"],
    ["line breaks are plain", "a\nb\r\nc", "GSM-7 6 1"],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.equal(measure(text), expected));

  it("names what forces two bytes", () => assert.deepEqual(smsLength("Don’t – miss").foreign, ["’", "–"]));
});

describe("the parts of a text message", () => {
  const sms = (text: string) => lintMessage(text, { path: "message.sms" }).sms;

  it("are counted over every way through its conditions", () =>
    assert.deepEqual(sms(`${"a".repeat(150)}{{#if late}}${"b".repeat(20)}{{/if}}`), {
      least: 1,
      most: 2,
      leastUnits: 150,
      units: 170,
      encoding: "GSM-7",
      encodings: ["GSM-7"],
      open: false,
    }));

  it("say that placeholders will add to them", () => assert.equal(sms("Dear {{name}}, see you at ten.")?.open, true));

  it("are not counted for an e-mail", () =>
    assert.equal(lintMessage("Subject: Hello\n\nSee you at ten.", { path: "email.txt" }).sms, undefined));
});
