/** What a message says it rests on, and the record of it in the register. Knows no rule. */

import type { ConsentBasis, ConsentRecord, DeclaredValue, KnownFacts, Message } from "../types";

/** A yes or a no beside `consent` names no record; nor does what is filled in only when the message is sent. */
const NO_REFERENCE =
  /^(?:true|false|yes|no|none|null|n\/a|unknown|given)$|[{}<>[\]%$]|\(\(|\*\||\|\*|^(?:_{2,3}|~)\w+(?:_{2,3}|~)$/i;

/** The id that a message names as its consent record; undefined when it names none. */
export function consentReference({ declared: { consent } }: Pick<Message, "declared">): DeclaredValue | undefined {
  return consent && consent.value !== "" && !NO_REFERENCE.test(consent.value) ? consent : undefined;
}

/** The record that the message names; undefined where there is no register or it does not hold it. */
export function recordOf(message: Pick<Message, "declared">, { register }: KnownFacts): ConsentRecord | undefined {
  const reference = consentReference(message);
  return reference && register?.records.get(reference.value);
}

/** The basis that a word names, in any of the ways it is written; undefined for another basis. */
export function basisNamed(word: string): ConsentBasis | undefined {
  const name = word.trim().toLowerCase().replace(/[_ ]/g, "-");
  if (/^(?:consent|opt-?in)$/.test(name)) return "consent";
  if (/^soft-?opt-?in$/.test(name)) return "soft-opt-in";
  return /^charit(?:y|able)-soft-?opt-?in$/.test(name) ? "charity-soft-opt-in" : undefined;
}
