/** The length of text messages beside two implementations that count them for a living. */

import assert from "node:assert/strict";
import splitter from "split-sms";
import { SegmentedMessage } from "sms-segments-calculator";
import { smsLength } from "../../../server/src/core/text/smsLength";

/** On both sides of every place where another part begins. */
const LENGTHS = [1, 69, 70, 71, 133, 134, 135, 152, 153, 154, 159, 160, 161, 305, 306, 307];
/**
 * Characters at the cut: of one septet, of two, of two bytes, of a surrogate pair.
 * No combining marks: one of the others keeps them with their letter, which 3GPP TS 23.040 does not ask.
 */
const AT_THE_CUT = [
  "",
  "a",
  "@",
  "£",
  "\n",
  "€",
  "[",
  "]",
  "{",
  "}",
  "\\",
  "~",
  "^",
  "|",
  "ŵ",
  "ŷ",
  "Ŵ",
  "’",
  "–",
  "😀",
  "🎁",
];

interface Counted {
  readonly encoding: "GSM-7" | "UCS-2";
  readonly units: number;
  readonly parts: number;
}

const ours = (text: string): Counted => {
  const { encoding, units, parts } = smsLength(text);
  return { encoding, units, parts };
};
const splitSms = (text: string): Counted => {
  const { characterSet, bytes, parts } = splitter.split(text);
  const gsm = characterSet === "GSM";
  return { encoding: gsm ? "GSM-7" : "UCS-2", units: gsm ? bytes : bytes / 2, parts: parts.length };
};
const segments = (text: string): Counted => {
  const { encodingName, messageSize, segmentsCount } = new SegmentedMessage(text);
  return { encoding: encodingName, units: messageSize / (encodingName === "GSM-7" ? 7 : 16), parts: segmentsCount };
};

/** Texts of `length` characters with `cut` at the end, one before it, and where the parts of such a text meet. */
function texts(length: number, cut: string): string[] {
  const fill = (before: number): string =>
    "a".repeat(Math.max(0, before)) + cut + "a".repeat(Math.max(0, length - before - [...cut].length));
  return [
    ...new Set(
      [length - 1, length - 2, 65, 66, 67, 132, 133, 134, 151, 152, 153, 304, 305]
        .filter((at) => at < length)
        .map(fill),
    ),
  ];
}

describe("text message length beside others", () => {
  let cases = 0;
  for (const length of LENGTHS)
    it(`agrees at ${length} characters`, () => {
      for (const cut of AT_THE_CUT)
        for (const text of texts(length, cut)) {
          const shown = `${JSON.stringify(cut)} at ${text.indexOf(cut)} of ${length}`;
          assert.deepEqual(ours(text), splitSms(text), `split-sms: ${shown}`);
          assert.deepEqual(ours(text), segments(text), `sms-segments-calculator: ${shown}`);
          cases++;
        }
    });

  after(() => console.log(`    ${cases} texts counted three times`));
});
