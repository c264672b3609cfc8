/** A promotion inside a service message: in law the whole becomes marketing. */

import { removal } from "../../text/remove";
import { declaresMarketing, promotions, quote, serviceCore } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Rule } from "../../types";

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

  *check({ verdict, channel, message, file }): Iterable<Finding> {
    if (verdict.class !== "mixed" || declaresMarketing(message)) return;
    const core = serviceCore(verdict);
    for (const { place, strongest } of promotions(verdict).slice(0, MOST)) {
      const words = wordsOf(strongest?.place ?? place);
      yield {
        range: sourceOf(place),
        text: `${quote(words)} promotes inside a service message, so the whole message counts as marketing by ${channel.label}. Take this part out and send it separately to people who agreed to it.`,
        fixes: removal(place, file.text).map((fix) => ({ ...fix, preferred: true })),
        ...(core && core.place !== place
          ? { related: [{ range: sourceOf(core.place), text: "The service message is here." }] }
          : {}),
      };
    }
  },
};
