/** Reads a sidecar: the metadata and suppressions of the template beside it, and what is wrong with them, at its place. */

import { isMap, isScalar, type Node, parseDocument } from "yaml";
import { readParsed } from "../formats/metadata";
import { writtenKeys } from "../formats/writtenYaml";
import { checkMetadata } from "../text/metadataCheck";
import { newlineOf } from "../text/positions";
import { DEEPEST_YAML, yamlDepth } from "../text/yamlDepth";
import type { Declared, DeclarationPlace, Problem, Severity } from "../types";

/** What a sidecar says of the template beside it. Offsets are of the sidecar. */
export interface Sidecar {
  readonly path: string;
  readonly text: string;
  readonly declared: Declared;
  readonly problems: readonly Problem[];
}

/** A larger file is no metadata. */
const LONGEST = 100_000;
const MOST_PROBLEMS = 50;

/** Never throws: what cannot be read is a problem, and declares nothing. */
export function readSidecar(path: string, text: string): Sidecar {
  const refused = (why: string): Sidecar => ({
    path,
    text,
    declared: { suppressions: [] },
    problems: [problem("error", 0, 1, `${why}, so nothing in it counts.`)],
  });
  if (text.length > LONGEST) return refused("This file is longer than a hundred thousand characters");
  const document = parse(text);
  if (!document) return refused("This file is nested too deeply");
  const problems: Problem[] = document.errors
    .slice(0, 5)
    .map(({ message, pos }) =>
      problem(
        "error",
        Math.min(pos[0], text.length),
        Math.min(pos[1], text.length),
        `This could not be read as YAML: ${message.split("\n")[0]!.split(" at line")[0]!}. What it declares may be missed.`,
      ),
    );
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === null))
    return { path, text, declared: { suppressions: [], place: placeIn(text) }, problems };
  if (!isMap(root)) return refused("A file beside a template is a map of keys such as purpose and consent");
  const keys = writtenKeys(root, text, 0);
  for (const found of checkMetadata(keys, { counts: "last", content: true }))
    problems.push({ ...found, ruleId: "sidecar", severity: "warning" });
  const { declared, allow } = readParsed(document, text, 0, "ours");
  const place = { ...placeIn(text), ...(allow ? { allow } : {}) };
  return { path, text, declared: { ...declared, place }, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** The parser recurses, and where the stack ends Node itself can end. */
function parse(text: string) {
  if (yamlDepth(text) > DEEPEST_YAML) return undefined;
  try {
    return parseDocument(text, { strict: false, uniqueKeys: false, logLevel: "silent" });
  } catch {
    return undefined;
  }
}

function problem(severity: Severity, start: number, end: number, text: string): Problem {
  return { ruleId: "sidecar", severity, range: { start, end: Math.max(start + 1, end) }, text };
}

/** New keys go before everything else, behind a byte order mark and the marks that open a document. */
function placeIn(text: string): DeclarationPlace {
  const head = /^\uFEFF?(?:---[ \t]*(?:\r\n|\r|\n))?/.exec(text)![0];
  return { at: head.length, open: "", close: "", indent: "", newline: newlineOf(text) };
}
