/** A message declared as regulatory that does not stay neutral. */

import { promotions, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { removal } from "../../text/remove";
import type { Finding, Place, Rule, RuleContext } from "../../types";

/** Praise, a hook or a push; neutral information does without them. */
const ACTIVE =
  /\b(?:start saving|save (?:£|\d|up to|money)|could save|book now|get yours|order (?:your|yours)|sign up|act now|hurry|don['’]t (?:miss|leave)|good news|great (?:new )?(?:rates?|deals?)|best deal|why not|treat yourself|take (?:back )?control|in charge|join (?:thousands|millions)|award-winning|brilliant|fantastic|exciting|peace of mind|make the most|switch (?:today|in two|with us)|renew today|upgrade|enjoy|discover|explore|claim your|lock in|apply for our|open one|try it|today (?:and|to)|only £|just £|half price|\d+% off|lowest prices)\b/i;

export const rule: Rule = {
  meta: {
    id: "regulatory-tone",
    summary: "A message declared as regulatory that does not stay neutral.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { message, channel, file } = context;
    if (!/^regulatory$/i.test(message.declared.purpose?.value ?? "") || isMandated(context)) return;
    const place = findActive(context);
    if (!place) return;
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} promotes in a message declared as regulatory. A duty to inform covers neutral words only; praise and a push to act read as marketing: say what there is and that the reader is free to choose.`,
      fixes: removal(place, file.text),
      ...(channel.id === "push" ? { severity: "information" as const } : {}),
    };
  },
};

/** The author says that the regulator wrote the words. */
function isMandated({ message }: RuleContext): boolean {
  return /^(?:true|yes)$/i.test(message.declared.entries?.get("mandated_text")?.value ?? "");
}

/** The words that promote by the verdict; else the first that praise or push. */
function findActive({ verdict }: RuleContext): Place | undefined {
  const active = verdict.sentences
    .map(({ place }) => place)
    .filter(({ part }) => part.kind !== "preheader" && part.foreign === undefined)
    .find((place) => ACTIVE.test(wordsOf(place)));
  if (active) return active;
  return verdict.class === "marketing" || verdict.class === "mixed" ? promotions(verdict)[0]?.place : undefined;
}
