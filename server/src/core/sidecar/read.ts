/** Reads a sidecar: the metadata and suppressions of the template beside it, and what is wrong with them, at its place. */

import { isMap, isScalar, type Node, parseDocument, YAMLMap } from "yaml";
import { readBlock } from "../formats/metadata";
import { writtenKeys } from "../formats/writtenYaml";
import { checkMetadata } from "../text/metadataCheck";
import { newlineOf } from "../text/positions";
import { rememberedLast } from "../text/remember";
import { DEEPEST_YAML, yamlDepth } from "../text/yamlDepth";
import type { Declared, DeclarationPlace, Finding, Problem, Severity } from "../types";
import { firstSection, isMessages, type MessageSections, readMessages } from "./messages";

/** What a sidecar says of the template beside it. Offsets are of the sidecar. */
export interface Sidecar {
  readonly path: string;
  readonly text: string;
  /** Of every message of the template. */
  readonly declared: Declared;
  /** Of single ones. */
  readonly messages: MessageSections;
  readonly problems: readonly Problem[];
}

/** A larger file is no metadata. */
const LONGEST = 100_000;
const MOST_PROBLEMS = 50;

/** Never throws: what cannot be read is a problem, and declares nothing. */
export function readSidecar(path: string, text: string): Sidecar {
  return { ...readText(text), path };
}

/** It is read with every keystroke in its template. */
const readText = rememberedLast((text: string): Omit<Sidecar, "path"> => {
  const place = placeIn(text);
  const none: MessageSections = {
    sections: new Map(),
    problems: [],
    newSection: (id) => firstSection(place, id),
  };
  const refused = (why: string): Omit<Sidecar, "path"> => ({
    text,
    declared: { suppressions: [] },
    messages: none,
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
    return { text, declared: { suppressions: [], place }, messages: none, problems };
  if (!isMap(root)) return refused("A file beside a template is a map of keys such as purpose and consent");
  const own = withoutMessages(root);
  const found = [...checkMetadata(writtenKeys(own, text, 0), { counts: "last", content: true })];
  const { declared, allow, problems: faults } = readBlock(own, text, 0, "ours");
  const messages = readMessages(root, text, place);
  problems.push(...[...found, ...faults, ...messages.problems].map(warning));
  return {
    text,
    declared: { ...declared, place: { ...place, ...(allow ? { allow } : {}) } },
    messages,
    problems: problems.slice(0, MOST_PROBLEMS),
  };
});

/** What speaks of every message. */
function withoutMessages(root: YAMLMap): YAMLMap {
  const own = new YAMLMap();
  own.items = root.items.filter((pair) => !isMessages(pair));
  return own;
}

/** What is wrong in a sidecar and costs no more than its own line. */
export function warning({ range, text, fixes }: Finding): Problem {
  return { ruleId: "sidecar", severity: "warning", range, text, ...(fixes ? { fixes } : {}) };
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
