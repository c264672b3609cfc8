/** JSON and JSONC catalogues: exports of sending platforms, template files, translations. */

import type { Format } from "../types";
import { readTreeFile } from "./treeFile";
import { readJsonTree } from "./jsonTree";

/** Reads what is still being typed: an unclosed bracket is a problem, and what stands before it is judged. */
export const format: Format = {
  id: "json",
  languageIds: ["json", "jsonc"],
  extensions: [".json", ".jsonc"],
  read: (file, tagger) => readTreeFile(readJsonTree(file.text), tagger),
};
