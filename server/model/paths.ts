/** Where the model and the code that it depends on lie. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";

/** The product's own code, which the trainer runs and hashes. */
export const core = path.resolve(import.meta.dirname, "../src/core");
/** What `model:train` writes and the product ships. */
export const modelFile = path.join(core, "classify/model.json");

/** The code that decides what the model sees, without its comments: a change there makes the model stale. */
export function featureCodeHash(): string {
  const folders = [
    "classify",
    "text",
    "formats",
    "formats/mime",
    "engines",
    "channels",
    "channels/recognise",
    "providers",
  ];
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const name of readdirSync(path.join(core, folder)).sort()) {
      if (!name.endsWith(".ts")) continue;
      const text = readFileSync(path.join(core, folder, name), "utf8");
      hash.update(name).update(transformSync(text, { loader: "ts", minifyWhitespace: true }).code);
    }
  }
  return hash.digest("hex");
}
