/** Edits to what a file declares: a key, a suppression, Wording-free; shared by rules and by lint. */

import type { DeclarationPlace, Edit } from "../types";

/** What stands before a key where a mail's headers hold the metadata. */
const HEADERS = "X-Pecr-";

/** Writes `key: value` where this file keeps its metadata, making the block when there is none. */
export function declareEdit({ at, open, close, indent, newline }: DeclarationPlace, key: string, value: string): Edit {
  return { range: { start: at, end: at }, newText: `${open}${indent}${key}: ${value}${newline}${close}` };
}

/** What a scaffold of metadata knows already; the rest is left blank for the author. */
export interface Shown {
  readonly purpose: string;
  readonly channel: string;
  /** Marketing rests on something; a service message does not. */
  readonly needsBasis: boolean;
  readonly sender: string | undefined;
}

/** Writes the keys that say what a message is. A blank declares nothing until it is filled in. */
export function scaffoldEdit({ at, open, close, indent, newline }: DeclarationPlace, shown: Shown): Edit {
  const { purpose, channel, needsBasis, sender } = shown;
  const header = indent === HEADERS;
  const blank = header ? "" : '""';
  const consent = header ? ["Consent-Ref: ", "Consent-Text-Version: "] : ['consent: { ref: "", text_version: "" }'];
  const lines = [
    `purpose: ${purpose || blank}`,
    `channel: ${channel}`,
    `audience: ${blank}`,
    ...(needsBasis ? [`basis: ${blank}`, ...consent] : []),
    // A mail names its sender in From.
    ...(header ? [] : [`sender: { name: ${JSON.stringify(sender ?? "")} }`]),
  ].map((line) => `${indent}${header ? line[0]!.toUpperCase() + line.slice(1) : line}${newline}`);
  return { range: { start: at, end: at }, newText: `${open}${lines.join("")}${close}` };
}

/** Writes a suppression whose reason is still to be filled in; until it is, it suppresses nothing and says so. */
export function suppressEdit(place: DeclarationPlace, ruleId: string): Edit {
  const { newline, allow } = place;
  if (allow)
    return {
      range: { start: allow.at, end: allow.at },
      newText: `${allow.indent}- rule: ${ruleId}${newline}${allow.indent}  reason: ""${newline}`,
    };
  const { at, open, close, indent } = place;
  // A map in braces, on one line.
  if (newline === ", ")
    return {
      range: { start: at, end: at },
      newText: `${open}${indent}allow: [{ rule: ${ruleId}, reason: "" }]${newline}${close}`,
    };
  if (indent === HEADERS)
    return { range: { start: at, end: at }, newText: `${open}${indent}Allow: ${ruleId} -- ${newline}${close}` };
  return {
    range: { start: at, end: at },
    newText: `${open}${indent}allow:${newline}${indent}  - rule: ${ruleId}${newline}${indent}    reason: ""${newline}${close}`,
  };
}

/** A key of YAML for any text: as it is where nothing in it could be taken for something else, else in quotation marks. */
export function yamlKey(key: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.-]{0,200}$/u.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(key);
  return plain ? key : JSON.stringify(key);
}
