/** Habits as tests: sizes, opening sentences, what must not stand in committed files. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { type Node, root, type Source, sources, walk } from "../harness/sources";

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 80;
const P90_FUNCTION = 40;
/** Tables of words are as long as they are. */
const TABLES = /core\/classify\/cues\.ts$/;

describe("conventions", () => {
  const all = sources("client/src", "server/src", "server/model", "test");
  const production = all.filter(
    ({ path: file }) => /^(?:client|server)\/src\//.test(file) && !file.endsWith(".test.ts"),
  );

  it("each file opens with a sentence on what it is for", () => {
    const without = all.filter(
      ({ path: file, text }) => !/^(?:\/\*\*|\/\/ )/.test(text) && !file.endsWith("/index.ts"),
    );
    assert.deepEqual(
      without.map(({ path: file }) => file),
      [],
    );
  });

  it("no file is longer than 300 lines, tables aside", () => {
    const long = all.filter(({ path: file, text }) => text.split("\n").length > LONGEST_FILE && !TABLES.test(file));
    assert.deepEqual(
      long.map(({ path: file, text }) => `${file} ${text.split("\n").length}`),
      [],
    );
  });

  it("no function is longer than 80 lines, and nine in ten are under 40", () => {
    const lengths = production.flatMap((source) => functions(source));
    assert.ok(lengths.length > 100);
    assert.deepEqual(
      lengths.filter(({ lines }) => lines > LONGEST_FUNCTION),
      [],
    );
    const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
    assert.ok(sorted[Math.floor(sorted.length * 0.9)]! < P90_FUNCTION);
  });

  it("every exported function and type of the core has a sentence", () => {
    const bare = production
      .filter(({ path: file }) => file.startsWith("server/src/core/") && !file.endsWith("/index.ts"))
      .flatMap((source) => undocumented(source));
    // Small names that their signature says in full may stand alone; most may not.
    const exported = production
      .filter(({ path: file }) => file.startsWith("server/src/core/"))
      .reduce(
        (sum, { text }) => sum + (text.match(/^export (?:async )?(?:function|interface|class|type)/gm)?.length ?? 0),
        0,
      );
    assert.ok(bare.length < exported * 0.05, `${bare.length} of ${exported} without: ${bare.join(", ")}`);
  });

  it("committed files name no registry host and no path of a machine", () => {
    const files = spawnSync("git", ["ls-files"], { cwd: root, encoding: "utf8" })
      .stdout.split("\n")
      .filter((file) => /\.(?:ts|mjs|cjs|json|md|yml|yaml|html)$|^\.ci\/|^\.npmrc$/.test(file));
    assert.ok(files.length > 50);
    for (const file of files) {
      const text = readFileSync(path.join(root, file), "utf8");
      assert.doesNotMatch(text, /"resolved": *"https?:/, file);
      if (!file.endsWith("package-lock.json"))
        assert.doesNotMatch(text, /(?:^|[^A-Za-z0-9_.])\/(?:work|farm)\/[a-z]/, file);
    }
  });

  it("words shown to people carry no exclamation mark and no legal verdict", () => {
    for (const { path: file, text } of production.filter(({ path: name }) =>
      /core\/rules\/|cli\/|client\/|lsp\//.test(name),
    )) {
      for (const [, words] of text.matchAll(
        /(?:text|title|summary|message|detail|label|placeholder)[:=] *["`]([^"`]{12,})["`]/g,
      )) {
        // An exclamation mark inside `${...}` is code.
        assert.doesNotMatch(
          words!.replace(/\$\{[^{}]*\}?/g, ""),
          /!(?!=)|\billegal|\bunlawful|\berror\b/i,
          `${file}: ${words}`,
        );
      }
    }
  });
});

function functions({ path: file, text, program }: Source): { readonly name: string; readonly lines: number }[] {
  return [...walk(program)]
    .filter(({ type }) => /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type))
    .map((node) => ({
      name: `${file}:${(node as { id?: { name?: string } }).id?.name ?? "anonymous"}`,
      lines: text.slice(node.start, node.end).split("\n").length,
    }));
}

function undocumented({ path: file, text, program }: Source): string[] {
  return (program.body as readonly Node[]).flatMap((node) => {
    const declaration = node.declaration as (Node & { id?: { name?: string } }) | null | undefined;
    if (
      node.type !== "ExportNamedDeclaration" ||
      !declaration ||
      !/Function|Interface|Class|TypeAlias/.test(declaration.type)
    )
      return [];
    return /\*\/\s*$/.test(text.slice(0, node.start)) ? [] : [`${file}:${declaration.id?.name}`];
  });
}
