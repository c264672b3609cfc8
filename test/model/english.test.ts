/** No message of the English corpus is taken for another language: a service message would then read as unsure. */

import assert from "node:assert/strict";
import { readLines, readMessage } from "../../server/model/corpus";
import { createClassifier } from "../../server/src/core/classify/verdict";
import { readLanguages } from "../../server/src/core/text/language/reading";

describe("languages in the corpus", () => {
  it("calls no message of the English corpus foreign, but for filler text and the two that are half Spanish", function () {
    this.timeout(120_000);
    const classifier = createClassifier();
    const foreign = readLines().filter((line) => {
      const { sentences, hidden } = readMessage(line);
      return (
        readLanguages(sentences, []).language !== undefined ||
        classifier.classify(sentences, hidden).aside !== undefined
      );
    });
    assert.deepEqual(
      foreign.filter((line) => line.class !== "unsure").map(({ id }) => id),
      ["w12-0224", "w12-0315"],
    );
    assert.ok(foreign.length < 30, String(foreign.length));
  });
});
