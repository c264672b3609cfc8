/** What the corpus promises: size, spread, well-formed lines, no copies. */

import assert from "node:assert/strict";
import { evaluationDirectory, readLines } from "../../server/model/corpus";
import { everyRealText } from "../../server/model/judged";
import { isTest } from "../../server/model/split";

/** How many words in a row are more than chance. */
const RUN = 10;
/** What the law or a regulator words, and anyone may repeat. */
const PRESCRIBED = ["you also have the right to complain to the information commissioner s office"];
/** What everybody writes; its writer here never saw the evaluation. */
const IDIOMS = ["reply to this email and we ll be happy to help"];
/** Words that only filler has. */
const FILLER = /\b(?:lorem|ipsum|consectetur|eiusmod|incididunt|adipiscing)\b/;

const lines = readLines();
const whole = lines.filter(({ lone }) => !lone);
const count = <T>(items: readonly T[], key: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};

describe("the corpus", () => {
  it("holds at least 6,000 whole messages by at least 15 writers from at least 20 sectors", () => {
    assert.ok(whole.length >= 6000);
    assert.ok(count(whole, ({ writer }) => writer).size >= 15);
    assert.ok([...count(whole, ({ sector }) => sector).values()].filter((of) => of >= 20).length >= 20);
  });

  it("holds at least 1,500 pairs, each of one service message and one other by the same writer", () => {
    const pairs = new Map<string, typeof whole>();
    for (const line of whole) if (line.pair) pairs.set(line.pair, [...(pairs.get(line.pair) ?? []), line]);
    const whole2 = [...pairs.values()].filter((members) => members.length === 2);
    assert.ok(whole2.length >= 1500, String(whole2.length));
    for (const members of whole2) assert.equal(new Set(members.map(({ writer }) => writer)).size, 1);
  });

  it("is hard in at least a third", () => {
    assert.ok(whole.filter(({ difficulty }) => difficulty === "hard").length >= whole.length / 3);
  });

  it("has ids of its own, spans inside the text, and none in service messages", () => {
    assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
    for (const { id, text, spans, class: name } of lines) {
      for (const [start, end] of spans) assert.ok(start >= 0 && start < end && end <= text.length, id);
      if (name === "service" || name === "unsure") assert.equal(spans.length, 0, id);
      if (name === "marketing" || name === "mixed") assert.ok(spans.length > 0, id);
    }
  });

  it("holds no message twice, but for case, figures and spaces", () => {
    const seen = new Map<string, string>();
    for (const { id, text, pair } of whole) {
      const key = text.toLowerCase().replace(/[\d\s]+/g, " ");
      if (key.length < 40) continue;
      const other = seen.get(key);
      assert.ok(other === undefined, `${id} says what ${other} says`);
      seen.set(key, `${id} ${pair ?? ""}`);
    }
  });

  it("holds no near copies between writers: of ten-word runs, few are shared", () => {
    const owner = new Map<string, string>();
    const copies: string[] = [];
    for (const line of whole) {
      const words = line.text.toLowerCase().match(/[a-z']+/g) ?? [];
      let shared = 0;
      for (let at = 0; at + 10 <= words.length; at++) {
        const run = words.slice(at, at + 10).join(" ");
        const known = owner.get(run);
        if (known !== undefined && known !== line.writer) shared++;
        else owner.set(run, line.writer);
      }
      if (words.length >= 20 && shared > words.length / 2) copies.push(line.id);
    }
    assert.deepEqual(copies, []);
  });

  const real = everyRealText();
  if (real.length === 0) {
    it(`had no evaluation beside it to be compared with (${evaluationDirectory})`, () => assert.equal(real.length, 0));
  } else {
    it("shares no run of ten words with the evaluation", () => {
      const theirs = new Set(real.flatMap(({ text }) => runsOf(text)));
      const shared = lines.flatMap(({ id, text }) =>
        runsOf(text)
          .filter((run) => theirs.has(run) && !isFree(run))
          .map((run) => `${id}: ${run}`),
      );
      assert.deepEqual(shared, []);
    });
  }

  it("keeps test writers out of training, and pairs on one side", () => {
    const sides = new Map<string, boolean>();
    for (const line of lines) {
      if (!line.pair) continue;
      const side = sides.get(line.pair);
      assert.ok(side === undefined || side === isTest(line), line.pair);
      sides.set(line.pair, isTest(line));
    }
  });
});

/** Whether nobody's words are taken by repeating them. */
function isFree(run: string): boolean {
  return FILLER.test(run) || [...PRESCRIBED, ...IDIOMS].some((text) => text.includes(run));
}

/** Every run of ten words that a reader sees: markup, entities and placeholders are not words. */
function runsOf(text: string): string[] {
  const seen = text
    .toLowerCase()
    .replace(/<(style|script)\b[^]*?<\/\1>|<!--[^]*?-->/g, " ")
    .replace(
      /\{\{[^]*?\}\}|\{%[^]*?%\}|<%[^]*?%>|<\?[^]*?\?>|\[[^[\]\n]{0,60}\]|\$?\{[^{}\n]{0,60}\}|\*\|[^|\n]*\|\*/g,
      " ",
    )
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/&#?[a-z0-9]+;/g, " ");
  const words = seen.match(/[a-z]+/g) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(" "));
}
