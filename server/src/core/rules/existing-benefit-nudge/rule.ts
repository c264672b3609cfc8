/** Encouragement to use more of what the reader has already. */

import { declaresMarketing, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import { removal } from "../../text/remove";
import type { Finding, Place, Rule, RuleContext } from "../../types";

/** Encourages use as such. */
const NUDGES =
  /\b(?:(?:get|getting|make|making) (?:the (?:most|best)|more|full use) (?:out )?(?:of|from)|have you (?:discovered|tried|used|explored)|did you know (?:that )?(?:you|your)|don['’]t (?:miss out|forget your|let (?:it|them) go)|(?:are you|you(?:['’]re| are)) (?:missing out|getting everything)|missing out|remember your|why not (?:use|put|plan)|rediscover|discover (?:all|the|what|your|how)|explore (?:your|all)|unlock (?:all|the|your)|take advantage of|use it or lose it|start (?:using|earning|tapping|saving|streaming)|(?:use|spend|redeem) (?:it|them|your (?:points|miles|reward|card|benefit|perks))|put (?:all )?your (?:shopping|miles|points)|boost your|watch your [^.!?\n]{1,20} grow|more (?:rewarding|than you think)|(?:make it|there is so much|so much) (?:count|included)|(?:points|miles|treatments?|reward)[^.!?\n]{0,20} (?:to spend|waiting|left)|is waiting|open more doors|do more with)\b/i;
/** Of these the ones that say it so plainly that the sentence need not sell anything itself. */
const PLAIN =
  /\b(?:(?:get|make|getting|making) (?:the (?:most|best)|more|full use) (?:out )?(?:of|from) your|unlock (?:all|the (?:full|whole|real)) |full potential of your|have you (?:discovered|explored)|rediscover|more rewarding than)\b/i;
/** Encourages use only beside the name of the thing. */
const WEAKER = /(?<!no longer |can |to )\b(?:enjoy|earn|use your|spend more)\b/i;
/** What the reader has. */
const OWNED =
  /\b(?:your|ur|yr|my) (?:\S+ ){0,3}(?:membership|member|card|account|plan|points|miles|perks?|benefits?|rewards?|subscription|policy|cover|package|season ticket|discount|cashback|pass|bonus|limit|allowance|loyalty)\b|\b(?:as an? (?:\S+ ){0,2}(?:member|customer|cardholder|subscriber|friend|policyholder))\b|\bpoints\b|\bperks\b|\b(?:already (?:yours|pay|in your)|part of your|comes? with)\b|\bthe benefits\b/i;
/** Needed to use the thing safely or at all, or told because it ends. */
const NEEDED =
  /\b(?:medicine|inhaler|tablets|treatment as|hearing aid|prescri\w+|to get [^.!?\n]{1,30} working|before you (?:can )?use it|expires? on|no longer (?:includes?|comes))\b/i;

export const rule: Rule = {
  meta: {
    id: "existing-benefit-nudge",
    summary: "Encouragement to use more of what the reader has already.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { message, verdict, channel, file } = context;
    if (declaresMarketing(message) || (verdict.class !== "marketing" && verdict.class !== "mixed")) return;
    const place = findNudge(context);
    if (!place) return;
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} encourages people to use more of what they have already. Praising a benefit reads as marketing even to a customer: take it out, or declare the message as marketing.`,
      fixes: removal(place, file.text),
      ...(channel.id === "push" ? { severity: "information" as const } : {}),
    };
  },
};

const isOwned = remembered((words) => OWNED.test(words));

/** A sentence that encourages, about something the reader has: in it or, where its words are plain, in a neighbour. */
function findNudge({ verdict }: RuleContext): Place | undefined {
  const shown = verdict.sentences.filter(
    ({ place: { part } }) => part.kind !== "preheader" && part.foreign === undefined,
  );
  const owned = shown.map(({ place }) => isOwned(wordsOf(place)));
  const found = shown
    .filter(({ place, promotes }, index) => {
      const words = wordsOf(place);
      // An app has a rule of its own.
      if (!(promotes || (owned[index] && PLAIN.test(words))) || NEEDED.test(words) || /\bapps?\b/i.test(words))
        return false;
      if (owned[index]) return NUDGES.test(words) || WEAKER.test(words);
      return (owned[index - 1] || owned[index + 1]) && NUDGES.test(words);
    })
    .map(({ place }) => place);
  return found.find(({ part }) => part.kind === "body") ?? found[0];
}
