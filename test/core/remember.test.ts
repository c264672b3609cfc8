/** That what is remembered is what would have been answered, and that it stays bounded. */

import assert from "node:assert/strict";
import { ownCopy, remembered } from "../../server/src/core/text/remember";

describe("remembered answers", () => {
  it("are those of the question, asked once of the same words", () => {
    const asked: string[] = [];
    const length = remembered((words) => {
      asked.push(words);
      return words.length;
    });
    assert.deepEqual(["one", "three", "one", "three"].map(length), [3, 5, 3, 5]);
    assert.deepEqual(asked, ["one", "three"]);
  });

  it("keep an answer of nothing as well", () => {
    let asked = 0;
    const nothing = remembered((): string | undefined => {
      asked++;
      return undefined;
    });
    assert.deepEqual([nothing("words"), nothing("words"), asked], [undefined, undefined, 1]);
  });

  it("stay while they are used, and are bounded", () => {
    const asked = new Map<string, number>();
    const ask = remembered((words) => {
      asked.set(words, (asked.get(words) ?? 0) + 1);
      return words;
    });
    for (let index = 0; index < 20_000; index++) {
      assert.equal(ask(`sentence ${index}`), `sentence ${index}`);
      ask("the one that is used");
    }
    assert.equal(asked.get("the one that is used"), 1);
    ask("sentence 0");
    ask("sentence 19999");
    assert.deepEqual([asked.get("sentence 0"), asked.get("sentence 19999")], [2, 1]);
  });

  it("do not keep words of a length that no sentence has", () => {
    let asked = 0;
    const ask = remembered(() => ++asked);
    const words = "word ".repeat(1000);
    assert.deepEqual([ask(words), ask(words)], [1, 2]);
  });

  it("take words out of their text unchanged", () => {
    for (const words of ["", "a", "Naïve 🍊 \uD83C words and more words", "\uFFFC"])
      assert.equal(ownCopy(words), words);
  });
});
