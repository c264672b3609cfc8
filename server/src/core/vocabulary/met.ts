/** Which of an organisation's own words stand in a file at all, for telling those that stand in none. Judges nothing. */

import { variantsOf } from "../branches/variants";
import { findPhrases, phraseBook } from "../text/phrases";
import type { KnownFacts, Message } from "../types";

/** Allowed wording that some way of some message has, as it is written in the configuration; also where it was too much of a message to count. */
export function metAllowed(messages: readonly Message[], { vocabulary, allowedValues }: KnownFacts): string[] {
  if (!vocabulary || vocabulary.allow.length === 0) return [];
  const texts = messages.flatMap((message) =>
    [message, ...variantsOf(message, allowedValues).variants.map((variant) => variant.message)].flatMap(({ parts }) =>
      parts.map(({ visible }) => visible.text),
    ),
  );
  const distinct = [...new Set(texts)];
  // One by one: of entries that begin alike only the longest is found.
  return vocabulary.allow
    .filter((entry) => distinct.some((text) => findPhrases(text, phraseBook([entry])).length > 0))
    .map(({ words }) => words);
}
