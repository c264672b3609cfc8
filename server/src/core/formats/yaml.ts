/** YAML catalogues: translations, template files. */

import type { Format } from "../types";
import { readTreeFile } from "./treeFile";
import { readYamlTree } from "./yamlTree";

/** A text is judged where it is written: aliases to it are not followed. */
export const format: Format = {
  id: "yaml",
  languageIds: ["yaml"],
  extensions: [".yml", ".yaml"],
  read: (file, tagger) => readTreeFile(readYamlTree(file.text, file.tags), tagger),
};
