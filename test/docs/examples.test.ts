/** Every example that the documentation shows does what it shows; every format and engine has one. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readConfig, readSidecar, ruleIds } from "../../server/src/core";
import { root } from "../harness/sources";
import { engines } from "../../server/src/core/engines";
import { formats } from "../../server/src/core/formats";
import { readFile } from "../../server/src/core/read";
import { engineExamples, formatExamples } from "./examples";
import { seenIn, tagsIn } from "./show";

/** The fenced YAML of a page, in order. */
const yamlIn = (page: string): string[] =>
  [...readFileSync(path.join(root, "docs", page), "utf8").matchAll(/^```yaml\n([^]*?)^```$/gm)].map(
    ([, yaml]) => yaml!,
  );

describe("documented YAML", () => {
  it("of configurations is taken whole", () => {
    const examples = yamlIn("configuration.md");
    assert.ok(examples.length > 0);
    for (const yaml of examples) {
      const { problems, config } = readConfig(yaml, ruleIds, { path: ".pecr-lint.yaml" });
      assert.deepEqual(problems, []);
      assert.ok(config.vocabulary ?? config.footers);
    }
  });

  it("of files beside templates is taken whole", () => {
    const examples = yamlIn("metadata.md");
    assert.ok(examples.length > 0);
    for (const yaml of examples) {
      const { problems, declared, messages } = readSidecar("sale.sms.pecr.yaml", yaml);
      assert.deepEqual(problems, []);
      const all = [declared, ...[...messages.sections.values()].map((section) => section.declared)];
      assert.equal(all.flatMap(({ suppressions }) => suppressions).length, 1);
    }
  });
});

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
