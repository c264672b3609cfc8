/** Words that promote in a message that nobody declared as marketing. */

import { isCertain } from "../../text/certainty";
import { declareEdit } from "../../text/declare";
import { declaresMarketing, loudestOf, promotions, quote } from "../../text/judged";
import { markedOf, wordsOf } from "../../text/place";
import { leavesService, remedyFix } from "../../text/remedy";
import type { Finding, Fix, Message, Rule, RuleContext, Verdict } from "../../types";

/** More marks in one message tell an author nothing new. */
const MOST = 10;

export const rule: Rule = {
  meta: {
    id: "marketing-wording",
    summary: "Words that promote, in a message not declared as marketing.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
    general: true,
  },

  *check(context): Iterable<Finding> {
    const { message, verdict, channel, file } = context;
    if (verdict.class !== "marketing" || declaresMarketing(message)) return;
    const claimsService = /^(?:service|regulatory)$/i.test(message.declared.purpose?.value ?? "");
    const found = promotions(verdict).slice(0, MOST);
    const loudest = loudestOf(found, verdict);
    const reads = isCertain(context) ? "reads" : "may read";
    for (const { place, strongest } of found) {
      const words = strongest ?? { place, reason: "The sentence as a whole tries to make the reader act." };
      yield {
        range: markedOf(words.place),
        text: `${quote(wordsOf(words.place))} ${reads} as marketing. ${words.reason} Marketing by ${channel.label} ${channel.asks}: take the words out, or declare the message as marketing.`,
        fixes: fixesFor(message, verdict, file.text),
        ...severityOf(context, place === loudest, claimsService && found.length > 1),
      };
    }
  },
};

/** Graver against a claim of service; milder where the whole message may be service after all, and for all places but one: a message has one alarm. */
function severityOf(context: RuleContext, loudest: boolean, contradicts: boolean): Pick<Finding, "severity"> {
  if (!isCertain(context) || !loudest) return { severity: "information" };
  return contradicts ? { severity: "error" } : {};
}

/** What would be left of a promotion is a smaller one, so its words are taken out only where that leaves a service message. */
function fixesFor(message: Message, verdict: Verdict, file: string): Fix[] {
  const whole = leavesService(verdict) ? remedyFix(verdict, file) : undefined;
  const fixes = whole ? [whole] : [];
  const { place, purpose } = message.declared;
  if (purpose)
    fixes.push({
      title: "Declare the purpose as marketing",
      safety: "review",
      edits: [{ range: purpose.range, newText: "marketing" }],
    });
  else if (place)
    fixes.push({
      title: "Declare the purpose as marketing",
      safety: "review",
      edits: [declareEdit(place, "purpose", "marketing")],
    });
  return fixes;
}
