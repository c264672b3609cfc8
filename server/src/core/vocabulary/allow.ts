/** Wording that an organisation allows: the classifier does not see it, and what that changed is kept with the reason. */

import { sourceOf, wordsOf } from "../text/place";
import { findPhrases, phraseBook, wordCount } from "../text/phrases";
import { quote } from "../text/judged";
import type { KnownFacts, Message, Place, Problem, SuppressedProblem, Verdict, Vocabulary } from "../types";

/** Allowed words at a place, with why. */
export interface Allowed {
  readonly place: Place;
  readonly reason: string;
}

/** Allowed words never stand for more of a message than this: what is left must speak for itself. */
const MOST = 1 / 2;

/** Where a message has allowed words; none when they are more than half of it, because then nothing would be left to judge. */
export function allowedIn({ parts }: Message, { vocabulary }: KnownFacts): Allowed[] {
  if (!vocabulary || vocabulary.allow.length === 0) return [];
  const book = phraseBook<Vocabulary["allow"][number]>(vocabulary.allow);
  const found = parts.flatMap((part) =>
    findPhrases(part.visible.text, book).map(({ entry, range }) => ({ place: { part, range }, reason: entry.reason })),
  );
  if (found.length === 0) return [];
  const all = parts.reduce((sum, { visible }) => sum + wordCount(visible.text), 0);
  const allowed = found.reduce((sum, { place }) => sum + wordCount(wordsOf(place)), 0);
  return allowed > all * MOST ? [] : found;
}

/** One way that a message can read, with and without its allowed words. */
export interface Settling {
  readonly allowed: readonly Allowed[];
  readonly verdict: Verdict;
  /** As it would read with them; absent where it has none. */
  readonly whole: Verdict | undefined;
}

/**
 * Findings that speak of allowed words alone are set aside with the reason; so is what a way would have read as with them.
 * `speaksOfWords` says of a rule that it finds words that promote: all others speak of other things than what is allowed.
 */
export function settleAllowed(
  found: readonly Problem[],
  ways: readonly Settling[],
  speaksOfWords: (ruleId: string) => boolean,
): { readonly problems: Problem[]; readonly settled: SuppressedProblem[] } {
  const places = ways.flatMap(({ allowed }) => allowed.flatMap(toPlace));
  const within = ({ ruleId, range }: Problem) =>
    speaksOfWords(ruleId)
      ? places.find((each) => range.start >= each.range.start && range.end <= each.range.end)
      : undefined;
  const settled = found.flatMap((problem) => {
    const place = within(problem);
    return place ? [{ ...problem, reason: place.reason }] : [];
  });
  const changed = ways.find(({ verdict, whole }) => whole && whole.class !== verdict.class);
  const told = changed ? difference(changed) : [];
  return { problems: found.filter((problem) => !within(problem)), settled: [...settled, ...told] };
}

function toPlace({ place, reason }: Allowed) {
  return place.part.foreign === undefined ? [{ range: sourceOf(place), words: quote(wordsOf(place)), reason }] : [];
}

/** What allowed words changed is never lost. */
function difference({ allowed, verdict, whole }: Settling): SuppressedProblem[] {
  const [first] = allowed.flatMap(toPlace);
  if (!first || !whole) return [];
  const text = `With ${first.words} this reads as ${whole.class}, and without as ${verdict.class}. The configuration allows these words, so it was judged without them.`;
  return [{ ruleId: "vocabulary", severity: "information", range: first.range, text, reason: first.reason }];
}
