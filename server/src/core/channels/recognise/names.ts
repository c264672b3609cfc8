/** Whether words are somebody's name: an organisation's, by their shape and by being no ordinary words. Knows no place. */

import { isSmallWelsh } from "../../text/language/detect";
import { isCommon } from "./commonWords";
import { FIRST_NAMES, KIND_NAME, NO_NAME, NOT_NAMES } from "./senderWords";
import { WELSH_OPENINGS } from "./welshWords";

/** "Rowan Pharmacy", "Anvil Lane Surgery"; but "Customer Services" and "The Council" name nobody. */
export function isKindName(name: string): boolean {
  return wordsIn(name)
    .slice(0, -1)
    .some((word) => !NOT_NAMES.has(word));
}

/** The whole text is a name that ends in what companies and public bodies call themselves. */
export function isBody(name: string): boolean {
  return [...name.matchAll(KIND_NAME)].some((match) => match[0] === name) && isKindName(name);
}

/** "Wedding", "Severe Weather": every word of it is ordinary, and only the place gave it its capital. */
export function isOrdinary(name: string): boolean {
  return wordsIn(name).every(
    (word) => isCommon(word) || NOT_NAMES.has(word) || FIRST_NAMES.has(word) || isOrdinaryWelsh(word),
  );
}

function isOrdinaryWelsh(word: string): boolean {
  return WELSH_OPENINGS.has(word) || isSmallWelsh(word);
}

export function wordsIn(name: string): string[] {
  return name
    .replace(/['’]s\b/gi, "")
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/[^\w&\u00c0-\u024f-]/g, ""))
    .filter((word) => word !== "");
}

/** At least one word that is no ordinary one, and not a person's name. */
export function isName(name: string): boolean {
  if (NO_NAME.test(name)) return false;
  const words = wordsIn(name);
  if (words.every((word) => NOT_NAMES.has(word) || word.length < 2 || /^\d+$/.test(word))) return false;
  if (name === name.toUpperCase() && isOrdinary(name)) return false;
  // "Jo", "Jo Smith"; but "Jo & Sons", "Rose Hill Garden Centre".
  return !(FIRST_NAMES.has(words[0]!) && words.length <= 2);
}
