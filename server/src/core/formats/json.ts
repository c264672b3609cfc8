/** JSON and JSONC catalogues: exports of sending platforms, template files, translations. */

import type { Format } from "../types";
import { readTreeFile } from "./treeFile";
import { readJsonTree } from "./jsonTree";

export const format: Format = {
  id: "json",
  languageIds: ["json", "jsonc"],
  extensions: [".json", ".jsonc"],
  read: (file, tagger) => readTreeFile(readJsonTree(file.text), tagger),
};
