/** Every rule page has its Welsh, which says what the English page says now. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fencedBlocks, shownPage } from "../../client/src/pages";
import { ruleMetas, type Severity } from "../../server/src/core";
import { proseOf, rulesDirectory, stampOf } from "../harness/rulePage";

const SEVERITIES: Readonly<Record<Severity | "off", string>> = {
  error: "gwall",
  warning: "rhybudd",
  information: "gwybodaeth",
  hint: "awgrym",
  off: "diffodd",
};
const SECTIONS = ["## Pam", "## Enghreifftiau", "## Pryd i beidio â gweithredu", "## Sail"];

const links = (text: string): string[] => [...text.matchAll(/\]\((https?:[^)\s]+)\)/g)].map(([, url]) => url!).sort();
const read = (id: string, name: string): string => readFileSync(path.join(rulesDirectory, id, name), "utf8");

describe("rule pages in Welsh", () => {
  for (const { id, severity } of ruleMetas) {
    const english = read(id, "rule.md");
    const welsh = read(id, "rule.cy.md");

    it(`${id}: has the sections, links and examples of the English page`, () => {
      assert.ok(welsh.startsWith(`# ${id}\n\n`), "it opens with the rule's id");
      assert.ok(welsh.includes(`| Difrifoldeb | ${SEVERITIES[severity]} |`), `the header says ${SEVERITIES[severity]}`);
      for (const section of SECTIONS) assert.ok(welsh.includes(`\n${section}\n`), `${section} is there`);
      const prose = proseOf(english);
      assert.equal(welsh.match(/^## /gm)?.length, prose.match(/^## /gm)?.length, "no section is left out");
      assert.deepEqual(links(welsh), links(prose), "the same sources");
      const named = [...welsh.matchAll(/^\[Enghraifft (\d+)\]\(rule\.md#examples\)$/gm)].map(([, number]) =>
        Number(number),
      );
      const blocks = fencedBlocks(english.split("\n## Measured\n")[0]!);
      assert.deepEqual(
        named,
        blocks.map((_, index) => index + 1),
        "each example once, in order",
      );
      assert.doesNotMatch(welsh, /anghyfreithlon/i);
      const shown = shownPage({ en: english, cy: welsh }, "cy");
      for (const block of blocks) assert.ok(shown.includes(block), "the examples stand in the page that is shown");
      assert.doesNotMatch(shown, /<!-- rule\.md/);
    });

    it(`${id}: was looked at since the English page changed (npm run stamp:welsh)`, () =>
      assert.match(welsh, new RegExp(`<!-- rule\\.md ${stampOf(english)} -->\\s*$`)));
  }
});
