/** A prize, a gift or a reward held out for doing something. */

import { declaresMarketing, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import { removal } from "../../text/remove";
import type { Finding, Place, Rule, RuleContext, Severity } from "../../types";

const REWARD =
  "(?:(?:\\S+ ){0,3}(?:gift|voucher|gift card|goody bag|tote bag|hamper|bonus|prize|tablet|treat|bottle|coffee|key ring|mug|shirt|reward)s?\\b)";
/** Free of charge, and no gift: the first step of a sale, or what is due anyway. */
const NO_GIFT =
  "(?:(?:\\S+ )?(?:quot\\w{1,6}|valuation|consultation|survey|estimate|appraisal|assessment|demo|trial|place|seat|check|test|copy|entitlement|flu|nhs|replacement|advice)\\b)";
/** Invites the reader to earn or win something; enough in any message. */
const INVITES: readonly RegExp[] = [
  /\b(?:you(?:['’]ll| will| go)?|and|be|to be) (?:also |automatically )?(?:be )?(?:entered |put |go )?(?:in|into|for) (?:\w+['’]?\w{0,2} ){1,4}(?:draw|prize|competition)\b/i,
  /\b(?:you|who|customers?) could (?:win\b|be (?:a|our|the) [^.!?\n]{0,20}winner)|\b(?:for|with) (?:a|your|the) chance (?:to win|of winning)|\bto be in with a chance\b|\bin the running for\b/i,
  /\b(?:enter|join) (?:our|this) (?:[\w-]{1,15} ){0,3}(?:draw|competition|raffle|giveaway)\b|\benter you (?:in|into)\b|\btext \w+ to enter\b/i,
  new RegExp(
    `\\b(?:and|to) (?:get|receive|claim|earn) (?:an? |your )?(?:free |welcome |£\\d+ )(?:gift |shopping )?(?:gift|voucher|gift card|goody bag|bonus|prize|treat)\\b|\\bwe(?:['’]ll| will) (?:send|give|thank|add|treat) you (?:with )?(?:an? )(?:free |£\\d+ |cinema |gift |shopping )${REWARD}`,
    "i",
  ),
];
/** Names a prize or a reward; enough where the message promotes. */
const HOLDS_OUT: readonly RegExp[] = [
  /\b(?:prize|early-bird|lucky|our|in the|into (?:our|a|the)) (?:[\w-]{1,15} )?draw\b|\bchance (?:to win|of winning)\b|\bwin (?:an?|one|two|three|£\d[\d,]*|tickets|prizes|back your)\b(?! (?:\w+ )?(?:argument|appeal|case|place)\b)|\b(?:scratch|spin|paperless) and win\b|\bwill pick a winner\b|\bjackpot\b|\bprizes include\b|\blucky (?:customer|winner|reader)s?\b|\b(?:giveaway|giving away|sweepstake|first prize|raffle|scratch card|spin the wheel)\b/i,
  new RegExp(
    `\\b(?:get|receive|claim|choose|enjoy|collect|pick up|with|give you|send you|add|thank you with) (?:you )?(?:an? |your |our )?(?:free |welcome |£\\d+ )${REWARD}`,
    "i",
  ),
  new RegExp(
    `\\b(?:bag|grab|claim|earn|score|scoop|collect(?= (?:your )?\\d)|snap up|unlock|pocket) (?:yourself |you |up to )?(?:an? |your |our |some |one of our )?(?:\\d[\\d,]* )?(?:free|bonus|mystery|complimentary|welcome) (?!${NO_GIFT})\\w`,
    "i",
  ),
  /\bmystery (?:gift|prize|box|treat)s?\b|\bprizes? (?:up to|worth|of £|galore|to be won)|\bfree spins?\b|\bwin (?:big|up to)\b|\b(?:spin|play|scratch|text|tap|enter|click|answer|bid|shop|buy|register|reply|swipe|guess|tag|share|follow)(?: [\w-]{1,20}){0,4} to win\b/i,
  /\bget a free (?!(?:quote|copy of your|check|test|flu|nhs|replacement|reading)\b)\w|\bfree [\w ]{1,20} with (?:every|any|your (?:next|first))\b|\bget a (?:goody|welcome)\b|\b(?:is|are) free when you\b|\b(?:sixth|tenth|fifth|next|\d+th) \w+ (?:is|are) free\b|\bclaim (?:your (?:reward|prize|gift)|an? £)|\breceive a (?:free|welcome)\b|\bspring prize\b|\bprize in the\b|\bgo paperless and win\b/i,
];
/** Something won, given or bought already; rules of a scheme; a warning. */
const GIVEN =
  /\b(?:you won|did not win|no prize|your prize\b[^.!?\n]{0,30}\b(?:was|is|has)|was (?:sent|posted|paid)|were (?:drawn|sent)|your (?:order|voucher|gift card) (?:for|of|order)|we never|prize giving|waiting list|entry received|prize-winning|tax-free|free of charge|shareholders|you(?:['’]ve| have) (?:been entered|won)|you win|draw result|result of|you remain|not successful|not from us|which you entered|entered on|sorry|apolog\w+|delay|refund\w*)\b/i;
/** Asks to recruit somebody: forward-to-friend speaks of that. */
const RECRUITS =
  /\b(?:refer|recommend us|invite|introduce|bring|tell|give|gift|every|share)\b[^.!?\n]{0,30}\b(?:friends?|family|mates?|colleagues?|neighbours?)\b/i;
const SURVEY = /\b(?:survey|feedback|questionnaire|tell us what you think|your (?:views|opinion)|rate your)\b/i;

export const rule: Rule = {
  meta: {
    id: "incentive-or-prize",
    summary: "A prize, a gift or a reward held out for doing something.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    if (declaresMarketing(context.message)) return;
    const place = findReward(context);
    if (!place) return;
    const words = wordsOf(place);
    const survey = SURVEY.test(words);
    const severity: Severity | undefined = survey || context.channel.id === "push" ? "information" : undefined;
    yield {
      range: sourceOf(place),
      text: survey
        ? `${quote(words)} rewards people for their answers. Genuine research may, but a reward is a sign of marketing: keep offers out of it, and link the conditions of any draw.`
        : `${quote(words)} holds out a prize or a reward. That reads as marketing, whatever it is given for: take it out, or declare the message as marketing and link the conditions.`,
      fixes: removal(place, context.file.text),
      ...(severity ? { severity } : {}),
    };
  },
};

function findReward({ verdict }: RuleContext): Place | undefined {
  const promotes = verdict.class === "marketing" || verdict.class === "mixed";
  const found = verdict.sentences
    .map(({ place }) => place)
    .filter((place, index, all) => {
      const words = wordsOf(place);
      const before = all[index - 1];
      if (place.part.kind === "preheader" || place.part.foreign !== undefined) return false;
      // A voucher after an apology makes good; it wins nobody over.
      if (before && /\b(?:sorry|apolog\w{1,6})\b/i.test(wordsOf(before))) return false;
      const reward = rewardIn(words);
      return reward === "invites" || (promotes && reward === "holds out");
    });
  return found.find(({ part }) => part.kind === "body") ?? found[0];
}

const rewardIn = remembered((words): "invites" | "holds out" | "none" => {
  if (GIVEN.test(words) || RECRUITS.test(words)) return "none";
  if (INVITES.some((pattern) => pattern.test(words))) return "invites";
  return HOLDS_OUT.some((pattern) => pattern.test(words)) ? "holds out" : "none";
});
