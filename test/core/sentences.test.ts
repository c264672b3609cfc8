/** Sentences: where they end, what holds them together, and that the cost grows with the text. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { splitSentences } from "../../server/src/core/text/sentences";

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "ends at full stops, marks and ellipses",
      "One. Two! Three? Four… Five",
      ["One.", "Two!", "Three?", "Four…", "Five"],
    ],
    ["takes closing quotes along", 'He said "Stop." Then left.', ['He said "Stop."', "Then left."]],
    [
      "keeps titles, numbers and addresses whole",
      "Dr. Patel, No. 5, costs £1.50 at bit.ly/x. Call 9.30 a.m. to 5 p.m. daily",
      ["Dr. Patel, No. 5, costs £1.50 at bit.ly/x.", "Call 9.30 a.m. to 5 p.m. daily"],
    ],
    [
      "keeps a postscript with its mark",
      "See you then. P.S. Bring a coat. PS. It is cold.",
      ["See you then.", "P.S. Bring a coat.", "PS. It is cold."],
    ],
    [
      "ends after a short form when a capital follows",
      "Open to 5 pm. Please call Acme Ltd. We close at 6.",
      ["Open to 5 pm.", "Please call Acme Ltd.", "We close at 6."],
    ],
    [
      "ends at blank lines, list items and headings",
      "Offers\n\n- Boots\n- Shoes\n1. Hats",
      ["Offers", "- Boots", "- Shoes", "1. Hats"],
    ],
    [
      "keeps a wrapped line",
      "This line is folded by the mailer at a width and\ngoes on here until its end.",
      ["This line is folded by the mailer at a width and\ngoes on here until its end."],
    ],
    [
      "keeps short lines apart",
      "Ref 123\n10 High Street\nLeeds is the town where we are now",
      ["Ref 123", "10 High Street", "Leeds is the town where we are now"],
    ],
    [
      "splits small letters after a stop",
      "thanks for your order. it will arrive on monday.",
      ["thanks for your order.", "it will arrive on monday."],
    ],
    ["ignores placeholders' dots", "Hello \uFFFC. Bye", ["Hello \uFFFC.", "Bye"]],
    ["has nothing to say about nothing", " \n\n ", []],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(split(text), expected));

  it("loses no word and never overlaps", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", " ", "\n", ".", "!", "-", "1", "\uFFFC", "é", "\r") }),
        (text) => {
          const ranges = splitSentences(text);
          let last = 0;
          for (const { start, end } of ranges) {
            assert.ok(start >= last && end > start && end <= text.length);
            assert.match(text.slice(last, start), /^\s*$/);
            last = end;
          }
          assert.match(text.slice(last), /^\s*$/);
        },
      ),
    );
  });
});
