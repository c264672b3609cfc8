/** A request for answers or feedback that also promotes, or gathers details for marketing. */

import { declaresMarketing, promotions, quote } from "../../text/judged";
import { overlaps, sourceOf, wordsOf } from "../../text/place";
import { removal } from "../../text/remove";
import type { Finding, Place, Rule, RuleContext } from "../../types";

/** Asks for the reader's views. */
const ASKS =
  /\b(?:surveys?(?! (?:of [\w ]{1,30} )?on \d)|questionnaire|feedback|quick poll|your (?:opinion|views|thoughts)|tell us (?:what you think|how|about|what|in)|have your say|how (?:did (?:we|our [^.!?\n]{1,30})|was (?:your|it)|likely are you|many stars|satisfied)|(?:^|please |pls |[.:!,] ?)(?:rate (?:your|us|our|how|the)|review (?:your|us))|leave a review|give a score|(?:few|short|quick|two|three|four|five|six|seven|eight|ten|\d{1,2})(?: \w{1,10})? questions|short form|carrying out research)\b/i;
/** So many sentences from the beginning, subject included. */
const FIRST = 4;
/** Details given now are for selling later: who will use them, and what the reader will get. */
const GATHERS: readonly RegExp[] = [
  /\b(?:we(?:['’]ll| will| may| might| can| could)|(?:one of our [\w ]{1,30}|our \w{1,20}|an? (?:\w{1,12} )?(?:advisers?|advisors?|experts?|specialists?|consultants?|colleagues?)) (?:will|may|might|can)|by taking part you agree|everyone who answers|your (?:answers?|details) (?:will |may |can )?(?:helps? us|lets? us|allows? us))\b(?! (?:not|never)\b)(?:(?!\b(?:not|never|improve|design|test|you asked)\b)[^.!?\n]){0,80}\b(?:contact you (?:about|with) (?:products|offers|services|our)|products (?:that|which|you)|our [\w ]{0,20}products|offers|(?:an|our|special|the best) offer|deals?|quote|mailing list|brochure|(?:send|sending) you (?:\w{1,12} )?marketing|show you how much you could save)\b(?![^.!?\n]{0,30}\byou (?:have )?asked)/i,
  /\b(?:your (?:answers?|details|address|number)|you)\b[^.!?\n]{0,20}\b(?:will|may) be (?:added to|put on|used for) (?:our |a |the )?(?:mailing list|marketing|newsletter)\b/i,
];
const gathers = (words: string): boolean => GATHERS.some((pattern) => pattern.test(words));

export const rule: Rule = {
  meta: {
    id: "survey-with-promotion",
    summary: "A request for answers or feedback that also promotes, or gathers details for marketing.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { message, channel, file } = context;
    if (declaresMarketing(message)) return;
    // Further down it is a line among many, and the message is no survey.
    const question = shown(context)
      .slice(0, FIRST)
      .find((place) => ASKS.test(wordsOf(place)));
    if (!question) return;
    const gathered = shown(context).find((place) => gathers(wordsOf(place)));
    const place = gathered ?? promotionBeside(context, question);
    if (!place) return;
    yield {
      range: sourceOf(place),
      text: gathered
        ? `${quote(wordsOf(place))} uses the answers for marketing. Then the request is marketing, not research: ask for nothing but answers, or declare the message as marketing.`
        : `${quote(wordsOf(place))} promotes beside a request for answers. Then the whole reads as marketing, not research: take it out, or declare the message as marketing.`,
      related: [{ range: sourceOf(question), text: "The request for answers is here." }],
      fixes: removal(place, file.text),
      ...(channel.id === "push" ? { severity: "information" as const } : {}),
    };
  },
};

function shown({ verdict }: RuleContext): Place[] {
  return verdict.sentences
    .map(({ place }) => place)
    .filter(({ part }) => part.kind !== "preheader" && part.foreign === undefined);
}

/** Holds out something to buy, join or use. */
const OFFERS =
  /£\d|\d%|\b(?:save|sale|discounts?|offers?|range|buy|shop|book|upgrade|join|free|donate|discover|browse|code|deals?|try|refer|pop in|open one|earn|half price|from only|plans?|partner)\b/i;

/** A reward for answering, in the same sentence as the request, is no promotion of its own unless it is money off. */
const MONEY_OFF =
  /\b\d{1,2}% off\b|£\d+ off\b|\bdiscount\b|\bdiscover our\b|\bbrowse\b|\btwo for\b|\bfree delivery\b|\bwith code\b/i;

function promotionBeside({ verdict }: RuleContext, question: Place): Place | undefined {
  if (verdict.class !== "marketing" && verdict.class !== "mixed") return undefined;
  return promotions(verdict)
    .map(({ place }) => place)
    .find((place) => {
      const same = place.part === question.part && overlaps(place.range, question.range);
      const words = wordsOf(place);
      if (place.part.kind === "preheader") return false;
      return MONEY_OFF.test(words) || (!same && OFFERS.test(words) && !ASKS.test(words) && !isDraw(words));
    });
}

/** A draw for those who answer: incentive-or-prize speaks of it. */
function isDraw(words: string): boolean {
  return /\b(?:draw|chance to win|prize|gift card|voucher)\b/i.test(words) && !MONEY_OFF.test(words);
}
