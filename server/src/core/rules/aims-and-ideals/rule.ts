/** A message that asks for money, votes or support for a cause. */

import { declaresMarketing, needsMarketingHandling, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import { removal } from "../../text/remove";
import type { Finding, Place, Rule, RuleContext } from "../../types";

/** Leave no doubt that the reader is asked for money, a vote or a voice. */
const ASKS: readonly RegExp[] = [
  // Money.
  /\b(?:please|can you|could you|will you|would you|why not|consider|we ask you|asks? [^.!?\n]{1,40} to)[, ]{1,2}(?:kindly |consider |also |just )?(?:donat(?:e|ing)|giv(?:e|ing) (?:today|now|what|whatever|generously|us £|£|a gift|a donation|to (?:our|the))|mak(?:e|ing) (?:(?:it|this|that|yours?)(?: gift| donation)? )?an? (?:regular |monthly |small )?(?:donation|gift)|(?:turn|upgrad|increas)(?:e|ing)? (?:it|this|your (?:gift|donation))\b[^.!?\n]{0,20}\b(?:monthly|regular) (?:gift|donation|one)|(?:start|set)(?:ting)? (?:up )?an? (?:monthly|regular) (?:gift|donation)|add(?:ing)? a donation|support us with)\b/i,
  /(?:^|[.!?:\n] ?)(?:donate|give (?:today|now|generously|what you can|a gift|your zakat)|chip in|support our (?:appeal|work|nurses|cause))\b(?! to )/i,
  /\bdonate (?:now|today|online|here|£|at (?:the|[a-z-]{2,30}\.)|via)/i,
  /(?:^|[.!?:,\n] ?|\bplease )give (?:just |only )?£\d{1,5}(?![^.!?\n]{0,30}\bget\b)(?= (?:today|now|a month|per month|each month|towards|to (?:help|our|the|feed|protect|save)|and\b|or\b)|[.!]|$)/i,
  /\byour (?:zakat|sadaqah?|fitrana|tithe|offering|generosity|support|donation) (?:can|could|will|would) (?:help|feed|buy|give|provide|save|protect|keep|pay|bring|change)\b/i,
  /\bgive your zakat\b|\bto donate £|\bchip in £|\b(?:can|could|will) you (?:help|give|spare|sponsor|chip in)\b[^.!?\n]{0,30}(?:£|gift\b|donation\b|an? [^.!?\n]{0,20}\b(?:child|dog|puppy|animal|donkey|family)\b)/i,
  /(?:£\d{1,5}|\byour gift)[^.!?\n]{0,30}\b(?:could|can|will|would|pays for|gives|buys|helps)\b(?: (?:help|buy|feed|pay for|provide|save|give|protect|keep)\b| an? | the )[^.!?\n]{0,60}\b(?:care|family|families|child|children|water|shelter|tent|meal|nurse|animal|animals|home|lives?|coast|bed|beds|roof|blankets?|people|future|cancer|research|nursing)\b/i,
  /\b(?:leave|remember)\b[^.!?\n]{0,30}\b(?:a legacy|in your will|a gift in your will)\b|\bgift in your will\b/i,
  /\b(?:hold|host|organise) (?:a|your own) (?:fundraiser|bake sale|coffee morning)\b|\bfundraise for us\b|\b(?:run|walk|swim|cycle|hike|bake)\b[^.!?\n]{0,40}\bfor (?:us|our charity|[A-Z][a-z]+ (?:Hospice|Trust|Rescue|Aid))\b/i,
  // A cause.
  /\b(?:sign|add your name to) (?:the|our|this) (?:petition|open letter|pledge)\b/i,
  /\b(?:write to|e-?mail|contact|lobby|tell|ask) your (?:local )?(?:mp|msp|councillor|ms|member of parliament)\b(?! (?:if|about your)\b)/i,
  /\bjoin (?:the|our) (?:campaign|fight|movement|protest|march|rally)\b|\bmake your pledge\b|\bstand with us\b/i,
  // A vote, a party.
  /\b(?:count on your vote|lend us your vote|back (?:her|him|them|us) at the (?:ballot|polls)|only a vote for|use your vote to)/i,
  /\b(?:join|become a member of) (?:the )?(?:[A-Z][\w-]{1,20} ){1,3}party\b/i,
  /\bhelp us (?:to )?(?:win|fight|stop|save|plant|feed|protect|rescue|reach £|raise)\b/i,
];
/** Ask for a helping hand; enough where the message promotes anyway. */
const WEAKER =
  /\bvolunteers? (?:needed|wanted|with us)\b|\bbecome a (?:volunteer|donor|supporter|friend of|member)\b|\b(?:our|the) [\w ]{0,20}appeal\b|\bsupport our\b|\bget involved\b|\bmake a difference\b|\b(?<!may |can |postal |did not |didn['’]t )vote for\b|\bto donate\b|\bstand with the\b|\b(?:sign (?:the|our|this)|add your name to (?:the|our|this)) petition\b|\bin memory of\b/i;
/** Words for something else: a remedy at law, a receipt, a gift already given, an election as such. */
const OTHERWISE =
  /\b(?:appeal(?:s|ed)? (?:against|hearing|within|panel|tribunal)|(?:your|thank you for your|refunded your) (?:donation of|gift of|monthly gift of)|thank you for (?:asking|(?:your|the) (?:pledge|intention|offer))|(?:did not|didn['’]t|asked to|tried to) (?:sign|add)|once you sign|postal vote|entitled to|proxy|resolutions?|divorce|ballot paper|no longer|as you asked|electoral register|polls are open)\b/i;

export const rule: Rule = {
  meta: {
    id: "aims-and-ideals",
    summary: "A message that asks for money, votes or support for a cause.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    if (declaresMarketing(context.message)) return;
    const place = findAsk(context);
    if (!place) return;
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} asks for support. Fundraising and campaigning read as marketing just as selling does, and marketing by ${context.channel.label} ${context.channel.asks}: take it out, or declare the message as marketing.`,
      fixes: removal(place, context.file.text),
      // Where all else reads as service, the ask may be the reader's own: a signature to confirm, a gift to complete.
      ...(context.channel.id === "push" || context.verdict.class === "service"
        ? { severity: "information" as const }
        : {}),
    };
  },
};

/** The first sentence that asks, of the body where there is one: a subject often only names the appeal. */
function findAsk(context: RuleContext): Place | undefined {
  const places = context.verdict.sentences
    .map(({ place }) => place)
    .filter(({ part }) => part.kind !== "preheader" && part.foreign === undefined);
  const enough = needsMarketingHandling(context) ? ["asks", "helps"] : ["asks"];
  const asking = places.filter((place) => enough.includes(askOf(wordsOf(place))));
  return asking.find(({ part }) => part.kind === "body") ?? asking[0];
}

/** Whether a sentence leaves no doubt that it asks, only looks for a helping hand, or does neither. */
const askOf = remembered((words): "asks" | "helps" | "neither" => {
  if (OTHERWISE.test(words)) return "neither";
  if (ASKS.some((pattern) => pattern.test(words))) return "asks";
  return WEAKER.test(words) ? "helps" : "neither";
});
