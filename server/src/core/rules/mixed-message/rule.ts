/** A promotion inside a service message: in law the whole becomes marketing. */

import { isCertain } from "../../text/certainty";
import { remedyFix } from "../../text/remedy";
import { removal } from "../../text/remove";
import { declaresMarketing, loudestOf, promotions, quote, serviceCore } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Fix, Place, Rule, Verdict } from "../../types";

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

  *check(context): Iterable<Finding> {
    const { verdict, channel, message, file } = context;
    if (verdict.class !== "mixed" || declaresMarketing(message)) return;
    const core = serviceCore(verdict);
    const found = promotions(verdict).slice(0, MOST);
    const loudest = loudestOf(found, verdict);
    for (const { place, strongest } of found) {
      const words = wordsOf(strongest?.place ?? place);
      yield {
        range: sourceOf(place),
        text: isCertain(context)
          ? `${quote(words)} promotes inside a service message, so the whole message counts as marketing by ${channel.label}. Take this part out and send it separately to people who agreed to it.`
          : `${quote(words)} may promote inside a service message. If it does, the whole message counts as marketing by ${channel.label}: take this part out, or send it separately to people who agreed to it.`,
        fixes: fixesFor(place, verdict, file.text),
        // The rest of the message may outweigh it; and a message has one alarm, however often it promotes.
        ...(isCertain(context) && place === loudest ? {} : { severity: "information" as const }),
        ...(core && core.place !== place
          ? { related: [{ range: sourceOf(core.place), text: "The service message is here." }] }
          : {}),
      };
    }
  },
};

/** Taking out the sentence; and where more must go until the rest reads as service, the fix that takes all of them. */
function fixesFor(place: Place, verdict: Verdict, file: string): Fix[] {
  const { remedy = [] } = verdict;
  const isPart = remedy.length > 1 || remedy[0] === place;
  const whole = isPart ? remedyFix(verdict, file) : undefined;
  if (whole && remedy.length === 1) return [preferred(whole)];
  if (whole) return [preferred(whole), ...removal(place, file)];
  // A part of the remedy that leaves no service message by itself is no first choice.
  return isPart ? removal(place, file) : removal(place, file).map(preferred);
}

const preferred = (fix: Fix): Fix => ({ ...fix, preferred: true });
