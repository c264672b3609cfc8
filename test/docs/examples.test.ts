/** Every example that the documentation shows does what it shows; every format and engine has one. */

import assert from "node:assert/strict";
import { engines } from "../../server/src/core/engines";
import { formats } from "../../server/src/core/formats";
import { readFile } from "../../server/src/core/read";
import { engineExamples, formatExamples } from "./examples";
import { seenIn, tagsIn } from "./show";

describe("documented examples", () => {
  it("cover every format and every engine", () => {
    assert.deepEqual(
      formats.map(({ id }) => id).filter((id) => !formatExamples.some(({ format }) => format === id)),
      [],
    );
    assert.deepEqual(
      engines.map(({ id }) => id).filter((id) => !engineExamples.some(({ engine }) => engine === id)),
      [],
    );
  });

  for (const example of formatExamples)
    it(`reads ${example.format} as shown`, () => {
      assert.equal(readFile({ uri: "", languageId: "", ...example }).format.id, example.format);
      assert.deepEqual(seenIn(example), example.messages);
    });

  for (const example of engineExamples)
    it(`finds the tags of ${example.engine} as shown`, () => assert.deepEqual(tagsIn(example), example.tags));
});
