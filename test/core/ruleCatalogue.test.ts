/** The rule catalogue of the domain guide (`pecr.md`, section 10): each id is a rule, or is said to be merged into one. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ruleIds } from "../../server/src/core";
import { readPage } from "../harness/rulePage";

/** `ids` by the section's letter, in the guide's order; `merged` by an id that is no rule of its own. */
interface Catalogue {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly merged: Readonly<Record<string, { readonly into: string; readonly reason: string }>>;
}

const catalogue = JSON.parse(readFileSync(path.join(import.meta.dirname, "ruleCatalogue.json"), "utf8")) as Catalogue;
/** Stands beside the project where it is developed, and need not stand anywhere else. */
const guide = path.resolve(import.meta.dirname, "../../../shared/domain/pecr.md");

/** What is wrong with a catalogue, one sentence an id. `pageOf` gives the text of a rule's page. */
function faultsOf({ ids, merged }: Catalogue, known: readonly string[], pageOf: (id: string) => string): string[] {
  const all = Object.values(ids).flat();
  return [
    ...all
      .filter((id) => !known.includes(id) && !Object.hasOwn(merged, id))
      .map((id) => `${id} is neither a rule nor merged into one`),
    ...Object.entries(merged).flatMap(([id, { into, reason }]) => {
      if (!all.includes(id)) return [`${id} is merged, but the catalogue does not have it`];
      if (known.includes(id)) return [`${id} is a rule, and said to be merged into ${into}`];
      if (!known.includes(into)) return [`${id} is merged into ${into}, which is no rule`];
      if (reason.trim().length < 20) return [`${id} is merged without a reason`];
      return pageOf(into).includes(`\`${id}\``) ? [] : [`the page of ${into} does not say that it speaks for ${id}`];
    }),
  ];
}

/** The ids of section 10 by its letters, as the guide has them. */
function idsIn(text: string): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  const [, section = ""] = text.split(/^## 10\. .*$/m);
  let letter = "";
  for (const line of section.split(/^## /m)[0]!.split("\n")) {
    letter = /^### ([A-Z])\. /.exec(line)?.[1] ?? letter;
    const id = /^\*\*`([a-z\d-]+)`\*\*/.exec(line)?.[1];
    if (id !== undefined) (ids[letter] ??= []).push(id);
  }
  return ids;
}

describe("the rule catalogue", () => {
  for (const [letter, ids] of Object.entries(catalogue.ids))
    it(`section ${letter}: each of its ${ids.length} ids is a rule, or is merged into one whose page says so`, () => {
      assert.ok(ids.length > 0);
      const merged = Object.fromEntries(Object.entries(catalogue.merged).filter(([id]) => ids.includes(id)));
      assert.deepEqual(
        faultsOf({ ids: { [letter]: ids }, merged }, ruleIds, (id) => readPage(id).text),
        [],
      );
    });

  it("has no id twice, and merges none that it does not have", () => {
    const all = Object.values(catalogue.ids).flat();
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(
      Object.keys(catalogue.merged).filter((id) => !all.includes(id)),
      [],
    );
  });

  it("fails on an id that is nowhere, and on a merger that is not told", () => {
    const faults = (merged: Catalogue["merged"], page = "# a\n\nAlso speaks for `b`.") =>
      faultsOf({ ids: { A: ["a", "b"] }, merged }, ["a"], () => page);
    const reason = "An author would see the same thing twice.";
    assert.deepEqual(faults({}), ["b is neither a rule nor merged into one"]);
    assert.deepEqual(faults({ b: { into: "a", reason } }), []);
    assert.deepEqual(faults({ b: { into: "c", reason } }), ["b is merged into c, which is no rule"]);
    assert.deepEqual(faults({ b: { into: "a", reason: "same" } }), ["b is merged without a reason"]);
    assert.deepEqual(faults({ b: { into: "a", reason } }, "# a"), ["the page of a does not say that it speaks for b"]);
    assert.deepEqual(faults({ a: { into: "a", reason }, b: { into: "a", reason } }), [
      "a is a rule, and said to be merged into a",
    ]);
  });

  if (existsSync(guide))
    it("is that of the domain guide, which stands beside the project", () =>
      assert.deepEqual(catalogue.ids, idsIn(readFileSync(guide, "utf8"))));
});
