// Bundles the suite for both extension hosts into out/vscode-test/.
import { readFileSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const common = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: "inline",
  logLevel: "warning",
  format: "cjs",
  target: "es2022",
};

// mocha 12 declares "type": "module", so esbuild would read its UMD browser build as ESM and let it overwrite module.exports; it is loaded as CommonJS.
const mochaBrowser = {
  name: "mocha-browser",
  setup(build) {
    build.onResolve({ filter: /^mocha-browser$/ }, () => ({ path: "mocha-browser.cjs", namespace: "mocha-browser" }));
    build.onLoad({ filter: /.*/, namespace: "mocha-browser" }, () => ({
      contents: `${readFileSync(path.join(root, "node_modules/mocha/mocha.js"), "utf8")}\nglobalThis.Mocha = module.exports.Mocha ?? globalThis.Mocha;`,
      loader: "js",
    }));
  },
};

export async function buildSuite() {
  await Promise.all([
    esbuild.build({
      ...common,
      platform: "node",
      external: ["vscode", "mocha"],
      entryPoints: { index: "test/vscode/suite/index.ts", suite: "test/vscode/suite/suite.ts" },
      outdir: "out/vscode-test/node",
    }),
    esbuild.build({
      ...common,
      platform: "browser",
      external: ["vscode"],
      plugins: [mochaBrowser],
      entryPoints: { index: "test/vscode/suite/index.web.ts" },
      outdir: "out/vscode-test/web",
    }),
  ]);
}

if (process.argv[1] === import.meta.filename) await buildSuite();
