/** Fixes that take words out: nothing of the markup is left empty, no message is, and what is called a service message is one. */

import assert from "node:assert/strict";
import type { MessagePart, Verdict } from "../../server/src/core";
import { leavesService } from "../../server/src/core/text/remedy";
import { applyFix, crlf, lintMessage, problemsOf } from "../harness/check";

const OFF = "Your class on Tuesday is off because the teacher is unwell. Your fee goes back on your card today.";
const SALE = "Save 30% on every tent this weekend, shop now!";
const REST = "the rest reads as a service message";

/** The text after the first fix of any rule whose title begins and ends so. */
function without(text: string, path: string, start: string, end = ""): string {
  const fixes = problemsOf(text, { path }).flatMap((problem) => problem.fixes ?? []);
  const fix = fixes.find(({ title }) => title.startsWith(`Remove ${start}`) && title.endsWith(end));
  assert.ok(fix, fixes.map(({ title }) => title).join(" | "));
  return applyFix(text, fix);
}

describe("fixes that take words out", () => {
  it("leave a service message where they say so", () => {
    const text = `Larkspur: ${OFF} ${SALE}`;
    const left = without(text, "a.sms", '"Save', REST);
    assert.equal(left, `Larkspur: ${OFF}`);
    assert.equal(lintMessage(left, { path: "a.sms" }).verdict.class, "service");
  });

  it("take the elements that would be left empty along, also around a part of a sentence", () => {
    assert.equal(
      without(
        `<p>Hello Jo. ${OFF}</p><p>Save <b>30%</b> on <i>every tent</i> this weekend, shop now!</p>`,
        "a.html",
        '"Save',
      ),
      `<p>Hello Jo. ${OFF}</p>`,
    );
    assert.equal(
      without(
        "<p>Your bill is ready.</p><p><b>Partner offer:</b> get 20% off your weekly shop at Marlow Foods. Shop now.</p>",
        "a.html",
        '"Partner',
      ),
      "<p>Your bill is ready.</p><p> Shop now.</p>",
    );
  });

  it("leave the lines of a CRLF file", () =>
    assert.equal(
      without(crlf(`Hello Jo,\n${OFF} ${SALE} See you soon.\nBye`), "a.sms", '"Save'),
      crlf(`Hello Jo,\n${OFF} See you soon.\nBye`),
    ));

  it("never leave a message without words", () => {
    for (const [text, path] of [
      ["Our prices have dropped: adult swims are now £3.50!", "a.sms"],
      ["Subject: News\n\nBring a friend and you both get £10 off.\n", "a.txt"],
      ["<p><b>Win a £50 voucher when you book today!</b></p>", "a.html"],
    ] as const) {
      const problems = problemsOf(text, { path });
      assert.ok(problems.length > 0, text);
      for (const { fixes = [] } of problems)
        for (const fix of fixes)
          if (fix.title.startsWith("Remove"))
            assert.match(applyFix(text, fix).replace(/^Subject: .*|<[^>]*>/g, ""), /[a-z]/i);
    }
  });
});

describe("what a promotion leaves", () => {
  const part = { kind: "body" } as MessagePart;
  /** Sentences by length and probability; the first is the one to be taken out. */
  const verdict = (sentences: readonly (readonly [number, number])[], taken = 1): Verdict => {
    let at = 0;
    const placed = sentences.map(([length, probability]) => {
      const place = { part, range: { start: at, end: at + length } };
      at += length;
      return { place, probability, promotes: probability > 0.5 };
    });
    return { sentences: placed, remedy: placed.slice(0, taken).map(({ place }) => place) } as unknown as Verdict;
  };
  for (const [name, sentences, taken, expected] of [
    [
      "is a service message where most of it promotes nothing",
      [
        [40, 0.9],
        [60, 0.01],
      ],
      1,
      true,
    ],
    [
      "is none where the promotion is most of it",
      [
        [70, 0.9],
        [60, 0.01],
      ],
      1,
      false,
    ],
    [
      "is none where the rest only does not promote loudly",
      [
        [40, 0.9],
        [60, 0.2],
      ],
      1,
      false,
    ],
    [
      "is none where the rest is greetings",
      [
        [40, 0.9],
        [20, 0.01],
        [20, 0.01],
        [20, 0.01],
      ],
      1,
      false,
    ],
    [
      "is none where several sentences must go",
      [
        [20, 0.9],
        [20, 0.8],
        [90, 0.01],
      ],
      2,
      false,
    ],
    [
      "is none where no few sentences will do",
      [
        [20, 0.9],
        [90, 0.01],
      ],
      0,
      false,
    ],
  ] as const)
    it(name, () => assert.equal(leavesService(verdict(sentences, taken)), expected));
});
