/** A promotion inside a service message: in law the whole becomes marketing. */

import { removeEdits } from "../../text/declare";
import { declaresMarketing, promotions, quote, serviceCore } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Fix, Place, Rule } from "../../types";

const MOST = 5;

export const rule: Rule = {
  meta: {
    id: "mixed-message",
    summary: "A service message with a promotional part.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
    general: true,
  },

  *check({ verdict, channel, message }): Iterable<Finding> {
    if (verdict.class !== "mixed" || declaresMarketing(message)) return;
    const core = serviceCore(verdict);
    for (const { place, strongest } of promotions(verdict).slice(0, MOST)) {
      const words = wordsOf(strongest?.place ?? place);
      yield {
        range: sourceOf(place),
        text: `${quote(words)} promotes inside a service message, so the whole message counts as marketing by ${channel.label}. Take this part out and send it separately to people who agreed to it.`,
        // Without its words a subject would be sent blank.
        fixes: place.part.kind === "subject" ? [] : [removal(place)],
        ...(core && core.place !== place
          ? { related: [{ range: sourceOf(core.place), text: "The service message is here." }] }
          : {}),
      };
    }
  },
};

function removal(place: Place): Fix {
  return { title: `Remove ${quote(wordsOf(place))}`, safety: "review", edits: removeEdits(place), preferred: true };
}
