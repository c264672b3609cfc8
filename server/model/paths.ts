/** Where the model and the code that it depends on lie. */

import { readdirSync } from "node:fs";
import path from "node:path";
import { hashFiles } from "./corpus";

/** The product's own code, which the trainer runs and hashes. */
export const core = path.resolve(import.meta.dirname, "../src/core");
/** What `model:train` writes and the product ships. */
export const modelFile = path.join(core, "classify/model.json");

/** The code that decides what the model sees: a change there makes the model stale. */
export function featureCodeHash(): string {
  const folders = ["classify", "text", "formats", "formats/mime", "engines", "channels", "channels/recognise"];
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(core, folder))
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) => path.join(core, folder, file)),
  );
  return hashFiles(files);
}
