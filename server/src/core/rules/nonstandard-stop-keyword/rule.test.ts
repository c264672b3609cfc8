/** nonstandard-stop-keyword, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, findingsOf } from "../../../../../test/harness/check";

const rule = "nonstandard-stop-keyword";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now.";

describe(rule, () => {
  it("is silent over every word that is known", () => {
    for (const word of ["STOP", "stop", "STOPALL", "END", "QUIT", "CANCEL", "UNSUBSCRIBE", "OPTOUT", "REMOVE"])
      checkNoFindings(`${OFFER} To opt out text ${word} to 66123`, { path, ...only });
  });

  it("is silent over STOP with the sender's word", () => {
    for (const words of ["STOP LARK to 66123", "STOPALL to 66123"])
      checkNoFindings(`${OFFER} Text ${words} to opt out`, { path, ...only });
  });

  it("is silent over words for something else", () => {
    for (const words of [
      "Text BOOTS to 66123 to order. Text STOP to 66123 to opt out",
      "Text WIN5 to 66123 to enter, STOP to opt out",
      "To opt out text {{keyword}} to {{short_code}}",
    ])
      checkNoFindings(`${OFFER} ${words}`, { path, ...only });
  });

  it("is silent in service messages", () =>
    checkNoFindings("Fernhill Dental: your appointment is on 4 June at 10:20. Reply NOTME to stop reminders.", {
      path,
      ...only,
    }));

  it("marks the code word wherever it stands", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["To opt out text LKSP to 66123", "LKSP"],
      ["OptOut txt LKSP to 66123", "LKSP"],
      ["Text LKSPOUT to 66123 to unsubscribe", "LKSPOUT"],
      ["Text STOPLARK to 66123 to opt out", "STOPLARK"],
      ["To unsubscribe reply with L9", "L9"],
    ];
    for (const [words, word] of cases)
      assert.deepEqual(
        findingsOf(`${OFFER} ${words}`, rule, { path }).map((found) => found.words),
        [word],
        words,
      );
  });

  it("has no fix for letters run together: only the author knows the number", () =>
    assert.deepEqual(findingsOf(`${OFFER} Stop2end`, rule, { path })[0]?.fixes, []));

  it("puts STOP before the sender's word", () => {
    const title = "instead";
    const text = (word: string): string => `${OFFER} To opt out text ${word} to 66123`;
    checkFix(text("LKSP"), { rule, title, text: text("STOP LKSP") }, { path });
    checkFix(text("STOPLARK"), { rule, title, text: text("STOP LARK") }, { path });
  });

  it("knows a code word by what it does", () => {
    for (const text of [
      "Larkspur: 30% off every sofa this weekend, shop now. To end sofa txts text SOFAEND to 66123",
      "Larkspur: 30% off every sofa this weekend, shop now. larkspur.example/s No more texts? Text LKSP to 66123",
      "Larkspur: 30% off every sofa this weekend, shop now. Send LKSPX to stop hearing from us",
      "Larkspur: 30% off every sofa this weekend, shop now. Don't want these, text the word LARK to 66123",
      "Larkspur: 30% off every sofa this weekend, shop now. To leave our sofa club, txt CLUBX to 66123",
      "Larkspur: 30% off every sofa this weekend, shop now. Had enough? Text LARKOFF to 66123",
    ])
      assert.equal(findingsOf(text, rule, { path: "message.sms" }).length, 1, text);
    for (const text of [
      "Larkspur: 30% off every sofa this weekend, shop now. To leave us a review text SOFA to 66123. STOP to 66123 to opt out",
      "Larkspur: 30% off every sofa this weekend, shop now. larkspur.example/s No more texts? Text STOP to 66123",
      "Larkspur: 30% off every sofa this weekend, shop now. Don't want to miss out? Text SOFA to 66123. Stop? Text STOP to 66123",
      "Larkspur: 30% off every sofa this weekend, shop now. Text LKSP STOP to 66123 to opt out",
      "Larkspur: 30% off every sofa this weekend, shop now. To end these texts, reply STOP",
      "Halden Clinic: want to quit smoking? Text QUITNOW to 66123 for free help",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });
});
