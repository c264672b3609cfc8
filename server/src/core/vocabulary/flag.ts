/** Wording that an organisation does not want in its messages, found wherever it stands. */

import { findPhrases, phraseBook } from "../text/phrases";
import { quote } from "../text/judged";
import type { KnownFacts, Message, Problem, Vocabulary } from "../types";

/** The code of these findings. They can be suppressed like a rule's. */
export const VOCABULARY = "vocabulary";

/** One finding for each place. */
export function flaggedIn({ parts }: Message, { vocabulary }: KnownFacts): Problem[] {
  if (!vocabulary || vocabulary.flag.length === 0) return [];
  const book = phraseBook<Vocabulary["flag"][number]>(vocabulary.flag);
  return parts
    .filter(({ foreign }) => foreign === undefined)
    .flatMap(({ visible }) =>
      findPhrases(visible.text, book).map(({ entry, range }) => ({
        ruleId: VOCABULARY,
        severity: entry.severity,
        range: visible.toSource(range),
        text: `${quote(visible.text.slice(range.start, range.end))} is wording that your configuration flags: ${entry.message}`,
      })),
    );
}
