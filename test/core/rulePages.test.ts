/** Every rule page is a test: what it calls bad is found, what it calls good is not, its fixes do what it shows. */

import assert from "node:assert/strict";
import { type FileSettings, profiles, ruleMetas } from "../../server/src/core";
import { readAnnotated } from "../harness/annotated";
import { checkFindings, checkNoFindings, fixed, pathOf, switchedOn } from "../harness/check";
import { readPage } from "../harness/rulePage";

describe("rule pages", () => {
  for (const { id, summary, duty, severity, fixable } of ruleMetas) {
    describe(id, () => {
      const { text, examples } = readPage(id);

      it("has a heading, a header that agrees with the code, and the sections a reader looks for", () => {
        assert.ok(text.startsWith(`# ${id}\n\n${summary}\n`), "the page opens with the rule's id and summary");
        assert.ok(text.includes(`| Severity | ${severity} |`), `the header says the severity ${severity}`);
        assert.match(
          text,
          fixable ? /\n\| Fix \| yes, (?:for review|safe) \|\n/ : /\n\| Fix \| no \|\n/,
          "the header says whether there is a fix",
        );
        for (const section of ["## Why", "## Examples", "## When not to act", "## Basis"])
          assert.ok(text.includes(`\n${section}\n`), `${section} is there`);
        const profile = profiles.find(({ duties }) => duties[duty]);
        assert.ok(profile, "some regulation has its duty");
        for (const { label, url } of profile.duties[duty]!.citations)
          assert.ok(text.includes(label) && text.includes(url), `the basis names ${label}`);
        assert.doesNotMatch(text, /illegal/i);
      });

      it("has at least two bad and two good examples, and a fixed one when the rule has fixes", () => {
        const count = (kind: string): number => examples.filter((example) => example.kind === kind).length;
        assert.ok(count("bad") >= 2 && count("good") >= 2, "two bad, two good");
        if (fixable) assert.ok(count("fixed") >= 1, "one fixed");
        assert.equal(new Set(examples.map(({ block }) => block)).size, examples.length, "no example stands twice");
      });

      examples.forEach((example, index) => {
        const given = {
          path: pathOf(example.language),
          settings: switchedOn(id, example.settings as FileSettings),
          register: example.register,
          today: example.today,
          only: id,
        };
        if (example.kind === "bad")
          it(`finds the bad example at line ${example.line}`, () => checkFindings(example.block, given));
        if (example.kind === "good")
          it(`finds nothing in the good example at line ${example.line}`, () => checkNoFindings(example.block, given));
        if (example.kind === "fixed") {
          it(`fixes as shown at line ${example.line}`, () => {
            const bad = examples.slice(0, index).findLast(({ kind }) => kind === "bad");
            assert.ok(bad, "a bad example stands before it");
            assert.equal(
              fixed(readAnnotated(bad.block).text, id, example.title, {
                ...given,
                settings: switchedOn(id, bad.settings as FileSettings),
              }),
              example.block,
            );
          });
        }
      });
    });
  }
});
