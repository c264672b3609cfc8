/** A message that the classifier cannot place: said, because silence would pass for clean. */

import { declaresMarketing, promotions, quote } from "../../text/judged";
import { markedOf, wordsOf } from "../../text/place";
import type { Finding, Rule, SourceRange } from "../../types";

export const rule: Rule = {
  meta: {
    id: "unclear-message",
    summary: "A message that could be read either way, or whose words could not be judged.",
    duty: "label-honestly",
    severity: "information",
    fixable: false,
    general: true,
  },

  *check({ message, verdict }): Iterable<Finding> {
    if (verdict.class !== "unsure" || declaresMarketing(message)) return;
    if (verdict.sentences.length === 0) {
      yield {
        range: beginning(message.range),
        text: `${verdict.reason ?? "There is nothing to judge here."} Judge it with the words filled in, or declare its purpose and check the words yourself.`,
      };
      return;
    }
    const [promotion] = promotions(verdict);
    if (!promotion) {
      yield {
        range: beginning(message.range),
        text: "This could be read as marketing or as a service message, and no words decide it. Ask whether it serves something the reader already has, or tries to start something new.",
      };
      return;
    }
    const place = promotion.strongest?.place ?? promotion.place;
    yield {
      range: markedOf(place),
      text: `${quote(wordsOf(place))} could be read as marketing; the rest does not decide it. Ask whether it serves something the reader already has. If it tries to start something new, treat the message as marketing.`,
    };
  },
};

/** The first character: a whole message underlined would only be noise. */
function beginning({ start, end }: SourceRange): SourceRange {
  return { start, end: Math.min(end, start + 1) };
}
