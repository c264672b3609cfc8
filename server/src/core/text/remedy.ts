/** The change after which the product itself takes the rest of a message for service. Knows no rule. */

import type { Fix, SentenceVerdict, Verdict } from "../types";
import { quote } from "./judged";
import { wordsOf } from "./place";
import { removal, removalOfAll } from "./remove";

/** Shorter sentences greet or sign off, and are nothing to send by themselves; in characters. */
const SHORTEST = 25;
/** Below this probability a sentence promotes nothing at all. */
const QUIET = 0.05;
/** Share of the message's characters. */
const LEAST_QUIET = 0.3;

/** Takes out the few sentences that make the message marketing; none where few will not do, or where it cannot be done cleanly. */
export function remedyFix({ remedy = [], sentences }: Verdict, file: string): Fix | undefined {
  const [only] = remedy;
  // Under a heading its list goes on; and where no sentence of service is left, there is nothing to send.
  if (remedy.length === 1 && isHeading(wordsOf(only!))) return undefined;
  if (!sentences.some((sentence) => !remedy.includes(sentence.place) && isService(sentence))) return undefined;
  const fixes =
    remedy.length === 1
      ? removal(only!, file, `Remove ${quote(wordsOf(only!))}: the rest reads as a service message`)
      : remedy.length > 1
        ? removalOfAll(remedy, file, `Remove ${remedy.length} sentences: the rest reads as a service message`)
        : [];
  return fixes[0];
}

/** A few words that no sentence mark ends. */
function isHeading(words: string): boolean {
  return !/[.!?…:]["'”’)]{0,2}\s*$/.test(words) && words.trim().split(/\s+/).length <= 6;
}

function isService({ place, probability }: SentenceVerdict): boolean {
  return place.part.kind === "body" && probability < 0.5 && place.range.end - place.range.start > SHORTEST;
}

/**
 * Whether a promotion that lost its remedy is a service message and no torso of the promotion: one sentence goes, less
 * than half of the words, and of the whole so much is in sentences that promote nothing at all. On messages of writers
 * that the model never saw, four of five for which this holds carry a service.
 */
export function leavesService({ remedy = [], sentences }: Verdict): boolean {
  const [only] = remedy;
  if (!only || remedy.length > 1) return false;
  const own = sentences.filter(({ place }) => place.part.kind === "body" && place.part.foreign === undefined);
  const all = lengthOf(own);
  const quiet = own.filter(
    ({ place, probability }) => probability < QUIET && place.range.end - place.range.start > SHORTEST,
  );
  return only.range.end - only.range.start < all / 2 && lengthOf(quiet) >= all * LEAST_QUIET;
}

function lengthOf(sentences: readonly SentenceVerdict[]): number {
  return sentences.reduce((sum, { place }) => sum + place.range.end - place.range.start, 0);
}
