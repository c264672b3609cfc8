/** The directions that must never be broken, as one table over every import. A row that matches no file is a failure. */

import assert from "node:assert/strict";
import path from "node:path";
import { importsOf, type Source, sources, walk } from "../harness/sources";

const CORE_PACKAGES = [
  "@lezer/common",
  "@lezer/javascript",
  "@lezer/markdown",
  "entities",
  "htmlparser2",
  "jsonc-parser",
  "natural/lib/natural/stemmers/porter_stemmer",
  "valibot",
  "yaml",
];
const core = "server/src/core";

/** Files whose path fits `of` may import only what fits `may` (repository paths without extension, or package names). */
const table: readonly { readonly name: string; readonly of: RegExp; readonly may: RegExp }[] = [
  {
    name: "core knows nothing outside itself",
    of: /^server\/src\/core\/(?!.*\.test\.ts$)/,
    may: new RegExp(`^(?:${core}/|(?:${CORE_PACKAGES.join("|")})$)`),
  },
  { name: "text knows only types", of: /^server\/src\/core\/text\//, may: new RegExp(`^${core}/(?:text/|types$)`) },
  {
    name: "engines know text and types",
    of: /^server\/src\/core\/engines\//,
    may: new RegExp(`^${core}/(?:engines/|text/|types$)`),
  },
  {
    name: "formats know text, types and their parsers",
    of: /^server\/src\/core\/formats\//,
    may: new RegExp(
      `^(?:${core}/(?:formats/|text/|types$)|@lezer/(?:common|javascript|markdown)$|entities$|htmlparser2$|jsonc-parser$|yaml$)`,
    ),
  },
  {
    name: "channels know providers, text and types",
    of: /^server\/src\/core\/channels\//,
    may: new RegExp(`^${core}/(?:channels/|providers(?:/|$)|text/|types$)`),
  },
  {
    name: "providers are data",
    of: /^server\/src\/core\/providers\//,
    may: new RegExp(`^${core}/(?:providers(?:/|$)|text/|types$)`),
  },
  {
    name: "branches know text and types",
    of: /^server\/src\/core\/branches\//,
    may: new RegExp(`^${core}/(?:branches/|text/|types$)`),
  },
  {
    name: "includes know how files are read, and channels' answers",
    of: /^server\/src\/core\/includes\//,
    may: new RegExp(`^${core}/(?:includes/|text/|types$|read$)`),
  },
  {
    name: "classify knows no rules, profiles or formats",
    of: /^server\/src\/core\/classify\//,
    may: new RegExp(`^(?:${core}/(?:classify/|text/|types$)|natural/lib/natural/stemmers/porter_stemmer$)`),
  },
  {
    name: "the register knows text, types, slips of the finger and its parser",
    of: /^server\/src\/core\/register\//,
    may: new RegExp(`^(?:${core}/(?:register/|text/|types$)|${core}/providers/distance$|yaml$)`),
  },
  {
    name: "the sidecar knows the reader of metadata, text and types",
    of: /^server\/src\/core\/sidecar\//,
    may: new RegExp(`^(?:${core}/(?:sidecar/|formats/(?:metadata|writtenYaml)$|text/|types$)|yaml$)`),
  },
  {
    name: "completion knows what the tables say: configuration, metadata, rules, providers",
    of: /^server\/src\/core\/complete\//,
    may: new RegExp(
      `^(?:${core}/(?:complete/|config/|sidecar/names$|rules$|providers$|text/|types$)|jsonc-parser$|valibot$)`,
    ),
  },
  {
    name: "translation knows the report and no rule",
    of: /^server\/src\/core\/l10n\//,
    may: new RegExp(`^${core}/(?:l10n/|judge$|types$)`),
  },
  { name: "profiles are data", of: /^server\/src\/core\/profiles\//, may: new RegExp(`^${core}/(?:profiles/|types$)`) },
  { name: "the protocol is names and types only", of: /^server\/src\/protocol\.ts$/, may: /^$/ },
  {
    name: "lsp knows core, the protocol and its own libraries",
    of: /^server\/src\/lsp\//,
    may: /^(?:server\/src\/(?:lsp\/|core(?:\/index)?$|protocol$)|vscode-languageserver(?:-textdocument)?$)/,
  },
  {
    name: "the command line knows core",
    of: /^server\/src\/cli\//,
    may: /^(?:server\/src\/(?:cli\/|core(?:\/index)?$)|node:|tinyglobby$|package\.json$)/,
  },
  {
    name: "entries only connect",
    of: /^server\/src\/(?:node|worker)\.ts$/,
    may: /^(?:server\/src\/lsp\/server$|vscode-languageserver\/(?:node|browser)$|node:)/,
  },
  {
    name: "the client knows vscode and the protocol",
    of: /^client\/src\//,
    may: /^(?:client\/src\/|server\/src\/protocol$|vscode$|vscode-languageclient(?:\/(?:node|browser))?$)/,
  },
];

/** A repository path without extension, or the package's name. */
function target({ path: file }: Source, from: string): string {
  if (!from.startsWith(".")) return from;
  return path.posix.join(path.posix.dirname(file), from).replace(/\.ts$/, "");
}

describe("directions", () => {
  const all = sources("client/src", "server/src");
  for (const { name, of, may } of table) {
    it(name, () => {
      const files = all.filter((source) => of.test(source.path) && !source.path.endsWith(".test.ts"));
      assert.ok(files.length > 0, "the row matches no file");
      const broken = files.flatMap((source) =>
        importsOf(source)
          .map(({ from }) => `${source.path} -> ${target(source, from)}`)
          .filter((arrow) => !may.test(arrow.split(" -> ")[1]!)),
      );
      assert.deepEqual(broken, []);
    });
  }

  it("rules know text, types and providers, and nothing of each other", () => {
    const files = all.filter((source) => /^server\/src\/core\/rules\/[^/]+\/rule\.ts$/.test(source.path));
    assert.ok(files.length > 0);
    for (const source of files) {
      for (const { from } of importsOf(source)) {
        const to = target(source, from);
        assert.ok(
          to.startsWith(`${core}/text/`) ||
            to === `${core}/types` ||
            to === `${core}/providers/match` ||
            to.startsWith(path.posix.dirname(source.path)),
          `${source.path} -> ${to}`,
        );
      }
    }
  });

  it("core uses no clock, random, locale, network or console", () => {
    for (const source of all.filter(({ path: file }) => file.startsWith(core) && !file.endsWith(".test.ts"))) {
      for (const node of walk(source.program)) {
        if (node.type !== "Identifier") continue;
        const name = (node as unknown as { name: string }).name;
        assert.ok(
          !/^(?:Date|Intl|console|fetch|XMLHttpRequest|process|require|setTimeout|performance|crypto|navigator|window|document)$/.test(
            name,
          ) || isHarmless(source, node.start, name),
          `${source.path} uses ${name}`,
        );
      }
      assert.doesNotMatch(source.text, /Math\.random|toLocale|localeCompare\([^)]*,/);
    }
  });
});

/** A property or a parameter may share a global's name. */
function isHarmless({ text }: Source, start: number, name: string): boolean {
  return name === "document" || text[start - 1] === "." || text.startsWith(":", start + name.length);
}
