/** Fluent catalogues. Their extension is FreeMarker's as well, so files are told apart by what they hold. */

import type { Format } from "../types";
import { RunMap } from "../text/runMap";
import { type CatalogueEntry, isProse } from "./catalogue";
import { readEntries } from "./treeFile";

/** Has no extension of its own: `formatOf` tells its `.ftl` files from FreeMarker's. Only entries that read as prose are judged. */
export const format: Format = {
  id: "fluent",
  languageIds: ["fluent"],
  extensions: [],
  read: (file, tagger) =>
    readEntries(
      readFluent(file.text).filter(({ bodies }) => isProse(bodies[0]!.text)),
      [],
      tagger,
    ),
};

/** `key = value`, indented lines going on; attributes `.name = value` are texts of their own. */
function readFluent(text: string): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [];
  const heads = [
    ...text.matchAll(/^(-?[A-Za-z][\w-]{0,100})[ \t]*=[ \t]*|^[ \t]+\.([A-Za-z][\w-]{0,100})[ \t]*=[ \t]*/gm),
  ];
  let parent = "";
  heads.forEach((head, index) => {
    parent = head[1] ?? parent;
    const start = head.index + head[0].length;
    const limit = heads[index + 1]?.index ?? text.length;
    const stop = /\n(?=[^ \t\r\n])/.exec(text.slice(start, limit));
    const end = stop ? start + stop.index : limit;
    const origin = new RunMap();
    origin.add(0, end - start, start, end - start);
    entries.push({
      id: head[1] ?? `${parent}.${head[2]}`,
      bodies: [{ text: text.slice(start, end), origin, range: { start, end } }],
    });
  });
  return entries;
}
