/** Reads a register from YAML. Aliases are reported and never followed, so that no file can grow while it is read. */

import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import { ROWS_KEY } from "./fields";
import type { RowReader } from "./rows";
import { DEEPEST_YAML, yamlDepth } from "../text/yamlDepth";

/** The parser takes about two seconds for this; JSON and CSV have no such bound. */
const LONGEST = 1_000_000;

/** Returns whether the file could be read to its end. */
export function readYaml(text: string, rows: RowReader): boolean {
  if (text.length > LONGEST)
    return refuse(
      rows,
      "This register is larger than a million characters, which takes too long to read as YAML. Save it as JSON or CSV.",
    );
  if (/(?:[[{][ \t\r\n]*){100}|(?:- *){100}/.test(text))
    return refuse(rows, "Values are nested more than a hundred deep in this register, so it was not read.");
  // The parser takes the column behind a byte order mark for an indent; a line break is as long, and means nothing.
  const document = parse(text.replace(/^\uFEFF/, "\n"));
  if (!document) return refuse(rows, "This register is nested too deeply, so it was not read.");
  for (const { message, pos } of document.errors.slice(0, 5))
    rows.broken(
      Math.min(pos[0], text.length),
      Math.min(text.length, Math.max(pos[1], pos[0] + 1)),
      `This could not be read as YAML: ${message.split("\n")[0]!}. What follows may be missed.`,
    );
  const whole = document.errors.length === 0;
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === null)) return whole;
  const list = listIn(root);
  if (!list) {
    const start = root.range?.[0] ?? 0;
    if (!isEmptyList(root))
      rows.broken(start, start + 1, `A register is a list of records, or a map with a list called ${ROWS_KEY}.`);
    return whole && isEmptyList(root);
  }
  for (const item of list.items) readRow(item as Node | null, rows);
  return whole;
}

function refuse(rows: RowReader, text: string): false {
  rows.broken(0, 1, text);
  return false;
}

/** The parser recurses, and where the stack ends Node itself can end. */
function parse(text: string) {
  if (yamlDepth(text) > DEEPEST_YAML) return undefined;
  try {
    return parseDocument(text, { strict: false, uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  } catch {
    return undefined;
  }
}

function listIn(root: Node) {
  if (isSeq(root)) return root;
  if (!isMap(root)) return undefined;
  for (const { key, value } of root.items) if (isScalar(key) && key.value === ROWS_KEY && isSeq(value)) return value;
  return undefined;
}

/** `consents:` with nothing behind it yet. */
function isEmptyList(root: Node): boolean {
  return (
    isMap(root) &&
    root.items.some(
      ({ key, value }) =>
        isScalar(key) && key.value === ROWS_KEY && (!value || (isScalar(value) && value.value === null)),
    )
  );
}

function readRow(node: Node | null, rows: RowReader): void {
  if (!node?.range) return;
  const [start, end] = node.range;
  if (!isMap(node)) {
    const alias = "An alias is not followed here: write the record out.";
    rows.problem(start, end, isAlias(node) ? alias : "A record is a map with an id.");
    return;
  }
  rows.open(start);
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !key.range) continue;
    if (key.value === "<<") {
      rows.problem(key.range[0], key.range[1], "A merge is not followed here: write the fields out.");
      continue;
    }
    const field = rows.fieldOf(String(key.value), key.range[0], key.range[1]);
    if (field !== undefined) readValue(field, value as Node | null, rows);
  }
  rows.close(end);
}

function readValue(field: number, node: Node | null, rows: RowReader): void {
  if (!node?.range) return;
  const [start, end] = node.range;
  if (isScalar(node)) putScalar(field, node, rows);
  else if (isSeq(node) && rows.takesList(field))
    for (const item of node.items as Node[]) {
      if (isScalar(item)) putScalar(field, item, rows);
      else if (item.range) rows.wrong(field, item.range[0], item.range[1], "given something else than a word");
    }
  else {
    const what = isAlias(node) ? "an alias, which is not followed here" : isSeq(node) ? "a list" : "a map";
    rows.wrong(field, start, end, what);
  }
}

/** A number is taken as it is written: an id may be a year, a version 1.0. */
function putScalar(field: number, node: Scalar, rows: RowReader): void {
  if (!node.range) return;
  const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
  const { value, source } = node;
  const scalar = typeof value === "number" || typeof value === "bigint" ? (source ?? String(value)) : value;
  const start = node.range[0] + quoted;
  if (scalar === null || typeof scalar === "string" || typeof scalar === "boolean")
    rows.put(field, scalar, start, Math.max(start, node.range[1] - quoted));
}
