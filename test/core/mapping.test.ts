/** Visible text and the way back: every character asked for is covered, and what is shown comes from where it says. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { RunMap } from "../../server/src/core/text/runMap";
import { VisibleTextBuilder } from "../../server/src/core/text/visibleText";

/** Entities, a placeholder, folded spaces, an emoji and a tag in mid-word. */
const source = "Hi {{first_name}},&nbsp;50%  off &amp; free \u{1F381} P&amp;P mar<b>ket</b>ing&gt;";

function build(text: string) {
  const builder = new VisibleTextBuilder(text);
  for (const match of text.matchAll(/\{\{\w+\}\}|&nbsp;|&amp;|&gt;|<\/?\w+>|\s+|[^\s{&<]+|./gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (match[0].startsWith("{{")) builder.replace("\uFFFC", start, end);
    else if (match[0] === "&amp;") builder.replace("&", start, end);
    else if (match[0] === "&gt;") builder.replace(">", start, end);
    else if (match[0] === "&nbsp;" || /^\s+$/.test(match[0])) builder.replace(" ", start, end);
    else if (!match[0].startsWith("<")) builder.copy(start, end);
  }
  return builder.build();
}

describe("visible text", () => {
  const visible = build(source);
  const pairs = [
    ["\uFFFC", "{{first_name}}"],
    ["50% off", "50%  off"],
    ["off & free", "off &amp; free"],
    ["\u{1F381}", "\u{1F381}"],
    ["P&P", "P&amp;P"],
    ["marketing", "mar<b>ket</b>ing"],
    ["ing>", "ing&gt;"],
  ] as const;
  for (const [shown, written] of pairs) {
    it(`leads from ${JSON.stringify(shown)} to ${written}`, () => {
      const start = visible.text.indexOf(shown);
      const range = visible.toSource({ start, end: start + shown.length });
      assert.equal(source.slice(range.start, range.end), written);
    });
  }

  it("gives the pieces of a word without the markup between", () => {
    const start = visible.text.indexOf("marketing");
    assert.deepEqual(
      visible.pieces({ start, end: start + 9 }).map((piece) => source.slice(piece.start, piece.end)),
      ["mar", "ket", "ing"],
    );
  });

  it("leads back and forth for every range", () => {
    for (let start = 0; start < visible.text.length; start++) {
      for (let end = start + 1; end <= visible.text.length; end++) {
        const range = visible.toSource({ start, end });
        assert.ok(range.start < range.end && range.end <= source.length);
        const back = visible.toVisible(range);
        assert.ok(back.start <= start && back.end >= end, `${start}-${end} came back as ${back.start}-${back.end}`);
      }
    }
  });

  it("maps an empty text to an empty range", () => {
    const empty = new VisibleTextBuilder("").build();
    assert.deepEqual(empty.toSource({ start: 0, end: 5 }), { start: 0, end: 0 });
    assert.deepEqual(empty.pieces({ start: 0, end: 5 }), []);
  });
});

describe("run maps", () => {
  /** Random runs: lengths shown and in the origin, and the gap before each. */
  const runs = fc.array(fc.record({ shown: fc.nat(5), origin: fc.nat(5), gap: fc.nat(3) }), {
    minLength: 1,
    maxLength: 30,
  });

  it("cover what is asked for, in order, and stay inside the origin", () => {
    fc.assert(
      fc.property(runs, fc.nat(100), fc.nat(20), (list, from, length) => {
        const map = new RunMap();
        let shown = 0;
        let origin = 0;
        for (const run of list) {
          origin += run.gap;
          if (run.shown > 0) map.add(shown, run.shown, origin, run.origin);
          shown += run.shown;
          origin += run.origin;
        }
        const range = { start: Math.min(from, shown), end: Math.min(from + length, shown) };
        const mapped = map.toOrigin(range);
        assert.ok(mapped.start <= mapped.end && mapped.end <= origin);
        const pieces = map.pieces(range);
        pieces.forEach((piece, index) => {
          assert.ok(piece.start < piece.end && piece.start >= mapped.start && piece.end <= mapped.end);
          const previous = pieces[index - 1];
          if (previous) assert.ok(previous.end < piece.start);
        });
      }),
    );
  });
});
