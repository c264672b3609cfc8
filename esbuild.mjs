// npm run build: bundles the client, the server and the command line into dist/, and the rule pages beside them.
import { readdirSync, readFileSync, rmSync, existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";

const root = import.meta.dirname;
const minify = !process.argv.includes("--dev");
const common = {
  absWorkingDir: root,
  bundle: true,
  minify,
  sourcemap: minify ? false : "linked",
  logLevel: "warning",
  format: "cjs",
  target: "es2023",
  metafile: true,
  legalComments: "none",
  outdir: "dist",
  // jsonc-parser's main is UMD, whose requires esbuild cannot see.
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
};
// fdir, under tinyglobby, asks import.meta.url for a require of its own, which a CommonJS bundle has already.
const importMeta = {
  define: { "import.meta.url": "__bundleUrl" },
  banner: { js: '#!/usr/bin/env node\nconst __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
};
const node = { ...common, platform: "node", conditions: ["node"], external: ["vscode"] };
// No shims: what needs Node must not be reachable from here.
const browser = {
  ...common,
  platform: "browser",
  conditions: ["browser"],
  external: ["vscode"],
  define: { global: "globalThis" },
};

/** Builds everything; returns esbuild's metafiles by bundle name. */
export async function build() {
  rmSync(path.join(root, "dist"), { recursive: true, force: true });
  const builds = {
    desktop: { ...node, entryPoints: { desktop: "client/src/desktop.ts" } },
    server: { ...node, entryPoints: { server: "server/src/node.ts" }, banner: { js: "#!/usr/bin/env node" } },
    cli: { ...node, ...importMeta, entryPoints: { cli: "server/src/cli/main.ts" } },
    web: { ...browser, entryPoints: { web: "client/src/web.ts" } },
    worker: { ...browser, format: "iife", entryPoints: { worker: "server/src/worker.ts" } },
  };
  const metafiles = {};
  for (const [name, options] of Object.entries(builds)) metafiles[name] = (await esbuild.build(options)).metafile;
  copyPages();
  return metafiles;
}

/** Rule pages open offline: dist/rules.json holds them all, by id and language. */
function copyPages() {
  const rules = path.join(root, "server/src/core/rules");
  const page = (id, name) => readFileSync(path.join(rules, id, name), "utf8");
  const pages = readdirSync(rules)
    .filter((id) => existsSync(path.join(rules, id, "rule.md")))
    .map((id) => [id, { en: page(id, "rule.md"), cy: page(id, "rule.cy.md") }]);
  writeFileSync(path.join(root, "dist/rules.json"), JSON.stringify(Object.fromEntries(pages)));
}

if (process.argv[1] === import.meta.filename) {
  const metafiles = await build();
  if (process.argv.includes("--metafile"))
    writeFileSync(path.join(root, "dist/metafiles.json"), JSON.stringify(metafiles));
}
