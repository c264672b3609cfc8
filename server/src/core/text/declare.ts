/** Edits to what a file declares: a key, a suppression, Wording-free; shared by rules and by lint. */

import type { DeclarationPlace, Edit } from "../types";

/** What stands before a key where a mail's headers hold the metadata. */
const HEADERS = "X-Pecr-";

/** Writes `key: value` where this file keeps its metadata, making the block when there is none. */
export function declareEdit({ at, open, close, indent, newline }: DeclarationPlace, key: string, value: string): Edit {
  return { range: { start: at, end: at }, newText: `${open}${indent}${key}: ${value}${newline}${close}` };
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
  if (indent === HEADERS)
    return { range: { start: at, end: at }, newText: `${open}${indent}Allow: ${ruleId} -- ${newline}${close}` };
  return {
    range: { start: at, end: at },
    newText: `${open}${indent}allow:${newline}${indent}  - rule: ${ruleId}${newline}${indent}    reason: ""${newline}${close}`,
  };
}
