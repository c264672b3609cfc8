/** Templates of real projects, where they lie beside the repository: each is read to its end, and something is found in it. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { lintText } from "../../harness/check";
import { root } from "../../harness/sources";

const folder = path.resolve(root, "../shared/evaluation/templates");
/** Five words in a row: prose that a reader would see, not a name or an attribute. */
const PROSE = /(?:\b[a-z][a-z'’]*[,;:]?\s+){4}[a-z][a-z'’]*\b/i;

describe("real templates", () => {
  if (!existsSync(folder)) {
    it(`were not there to read (${folder})`, () => assert.ok(!existsSync(folder)));
    return;
  }
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(path.join(folder, name), "utf8");

    it(`${name} is read whole`, () => {
      const { messages, unread } = lintText(text, { path: name });
      const lost = unread
        .map((problem) => ({ ...problem, words: seen(text.slice(problem.range.start, problem.range.end)) }))
        .filter(({ words }) => PROSE.test(words));
      assert.deepEqual(lost, []);
      const judged = messages.flatMap(({ verdict }) => verdict.sentences);
      assert.ok(
        judged.some(({ place }) => place.part.kind === "body"),
        "no sentence of a body was judged",
      );
    });
  }
});

/** What could be seen of an unread piece: without styles, scripts, comments and tags. */
function seen(markup: string): string {
  return markup
    .replace(/<(style|script)\b[^]*?<\/\1>|<!--[^]*?-->|\{\{[^]*?\}\}|\{%[^]*?%\}|<%[^]*?%>/gi, " ")
    .replace(/<[^>]*>/g, " ");
}
