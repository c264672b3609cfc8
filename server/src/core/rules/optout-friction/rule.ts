/** A way out that asks more of the reader than one simple step. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { usualWayOutInstead, type WayOut, waysOut } from "../../text/optOutPlaces";
import { sourceOf, touching, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import { removal } from "../../text/remove";
import type { Finding, Link, Place, Rule, RuleContext } from "../../types";
import { type Hurdle, HURDLES } from "./hurdles";

/** "You do not need to log in". */
const DENIED =
  /\b(?:no need|not need|needn['’]t|without|(?:do not|don['’]t|never|not) (?:have|need|ask)|will not ask|won['’]t ask)\b[^.!?\n]{0,30}\b(?:log|sign|call|write|form|fee|pay|account|reason|why|name|number|details|survey|question|confirm|delete|anything)|\b(?:no|never an?|without) (?:\w{1,12} )?(?:fee|charge|cost|reasons?|questions?)\b|\bfor free\b|\b(?:if you (?:like|wish|want to|have a moment|can|would)|optional(?:ly)?)\b[^.!?\n]{0,40}\b(?:why|reason|survey|questions?)\b|\b(?:why|reason|survey|questions?)\b[^.!?\n]{0,40}\b(?:if you (?:like|wish|want to|have a moment|can|would)|optional)\b/i;
/** A fee for what is sold, not for refusing. */
const FEE_FOR_SALE =
  /\b(?:loans?|credit (?:card|check|agreement)|finance|apr|bookings?|(?:your|each|every|per|on) orders?|tickets?|delivery|postage|p&p|purchases?|memberships?|refunds?|exchanges?|returns?|entry|joining|mortgages?|rent)\b/i;
const TARGET = /@|https?:\/\/|\bwww\.|\b[\w-]{2,40}\.(?:[a-z]{2,12})(?:\/|\b)|\d{5}/i;
const POLICY = /\b(?:policy|notice|statement|privacy|terms|t&cs|contact)\b/i;
const LOGIN_TARGET = /[/.](?:log-?in|sign-?in|auth(?:enticate|entication)?|sso)(?:[/?#.]|$)/i;
const ADDRESS = /@|https?:\/\/|\bwww\.|\uFFFC/i;
/** A step that anybody can take from the message itself. */
const DIRECT =
  /\b(?:reply(?:ing)?|text|txt|e-?mail|click|tap)\b[^.!?\n]{0,40}\b(?:stop|unsubscribe|end|opt ?out|@|here)\b|\bSTOP (?:to|2)\b/i;
/** It is messages that stop, not a payment, a visit or a nosebleed. */
const OF_MESSAGES =
  /\bunsub|\bopt(?:ing)?[- ]?out|\bopt[- ]?out|\be-?mails?\b|\btexts\b|\bmessages?\b|\bmsgs\b|\bmail(?:ing|ings|shots)?\b|\bletters\b|\blist\b|\bnewsletters?\b|\boffers\b|\bmarketing\b|\bhear(?:ing)? from\b|\binformation about\b|\bthese\b/i;

export const rule: Rule = {
  meta: {
    id: "optout-friction",
    summary: "A way out that asks more of the reader than one simple step.",
    duty: "offer-opt-out",
    severity: "warning",
    // Whoever is called or faxed has a telephone at hand: a number to call is the usual way out there.
    channels: ["email", "sms", "whatsapp", "push", "social"],
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const certain = needsMarketingHandling(context);
    if (!certain && context.verdict.class !== "unsure") return;
    const ways = waysOut(context).map((way) => ({ way, met: hurdleOf(way) }));
    const direct = hasDirectWay(context, ways);
    for (const { met } of ways) {
      // A letter or a call beside a direct link is one way more; a price is one too many.
      if (!met || (direct && met.hurdle.severity !== "error")) continue;
      const { hurdle, place } = met;
      yield {
        range: sourceOf(place),
        text: `${quote(wordsOf(place))} asks the reader ${hurdle.asks}. Refusing must be simple: give a link, a keyword or an address that stops the messages in one step.`,
        ...(certain && hurdle.severity === "warning" ? {} : { severity: certain ? hurdle.severity : "information" }),
        ...fixesFor(met, direct, context),
      };
    }
    const slow = certain ? slowIn(context) : undefined;
    if (slow)
      yield {
        range: sourceOf(slow),
        text: `${quote(wordsOf(slow))} lets messages go on for more than a month after the reader refuses. Act on a refusal as soon as you can, and say so.`,
      };
  },
};

function slowIn(context: RuleContext): Place | undefined {
  for (const { part, sentences } of sentencesOf(context.message)) {
    const range = sentences.find(({ start, end }) => isSlow(part.visible.text.slice(start, end)));
    if (range) return { part, range };
  }
  const way = waysOut(context).find(({ words, after }) => STOPS.test(words) && LONG.test(after) && goesOn(after));
  return way && { ...way.place, range: { start: way.afterEnd - way.after.length, end: way.afterEnd } };
}

/** The sentence behind a way out tells how long the messages go on. */
function goesOn(after: string): boolean {
  return ((OF_MESSAGES.test(after) && GO_ON.test(after)) || REFUSAL_TAKES.test(after)) && !KEEPS.test(after);
}
const STOPS = /\bSTOP\b|\bunsub|\bopt(?:ing)?[- ]?out\b|\bstop\b/i;
const GO_ON =
  /\b(?:still|go(?:es)? on|continues?|keep|carry on|carries on|may|might|could|can|will)\b[^.!?\n]{0,20}\b(?:get|getting|receiv(?:e|ing)|hear|hearing|come|coming|arriv(?:e|ing)|reach(?:ing)?|be sent|sending)\b/i;
const REFUSAL_TAKES =
  /^\W{0,3}(?:please )?(?:allow|wait)\b(?![^.!?\n]{0,60}\b(?:deliver\w*|dispatch|refund\w*|returns?|order|prize)\b)|^\W{0,3}(?:(?:it|this|that|removal|your (?:request|removal|opt[- ]?out)|(?:all )?(?:requests?|changes|opt[- ]?outs|removals)) (?:can|may|will|could|usually )?\s?(?:takes?|be (?:processed|dealt with|acted on|completed)|(?:is|are) (?:processed|dealt with|acted on|completed)))\b/i;
const KEEPS = /\b(?:keep|kept|hold|held|stored?|retain\w*) (?!getting|receiving|hearing|coming|sending)/i;

/** A refusal that is obeyed more than a month later; a note on records that are kept so long is no such thing. */
const isSlow = remembered(
  (words) =>
    (REFUSAL.test(words) || /\bSTOP\b/.test(words)) &&
    /\b(?:takes?|allow|up to|within|process\w*|wait)\b/i.test(words) &&
    LONG.test(words) &&
    !/\b(?:keep|kept|hold|held|stored?|retain\w*)\b/i.test(words),
);
const REFUSAL =
  /\bunsubscri\w+|\bopt(?:ing)?[- ]?outs?\b|\bremov(?:e|ed|al)\b[^.!?\n]{0,40}\b(?:list|database|mailings?)\b|\bstop (?:these|all|receiving|getting|our)\b/i;
/** From 32 days: a month is what data protection law gives at most. */
const LONG =
  /\b(?:3[2-9]|[4-9]\d|[1-9]\d\d) (?:working |business |calendar )?days\b|\b(?:[5-9]|[1-9]\d|five|six|seven|eight|nine|ten|twelve) (?:working )?weeks\b|\b(?:[2-9]|[1-9]\d|two|three|four|five|six|several|a few|some|a couple of) (?:calendar )?months\b/i;

/** The simple way in place of the demanding one; beside a simple one the price goes. A line added elsewhere would leave a price standing. */
function fixesFor({ place, hurdle }: Met, direct: boolean, context: RuleContext): Pick<Finding, "fixes"> {
  const { message, file, channel, facts } = context;
  const { severity } = hurdle;
  if (direct) return { fixes: removal(place, file.text) };
  const instead = usualWayOutInstead(place, context, "Put the usual way out here");
  const added = severity === "error" ? undefined : channel.optOutFix(message, file, facts);
  const fix = instead ?? added;
  return fix ? { fixes: [fix] } : {};
}

/** A hurdle, and the words in which it stands. */
interface Met {
  readonly hurdle: Hurdle;
  readonly place: Place;
}

function hurdleOf(way: WayOut): Met | undefined {
  const { words, place } = way;
  if (!OF_MESSAGES.test(words) && !/\bSTOP\b/.test(words)) return undefined;
  const inside = DENIED.test(words) ? undefined : hurdleIn(way);
  if (inside) return { hurdle: inside, place };
  const { after, afterEnd } = way;
  if (after === "" || DENIED.test(after)) return undefined;
  const behind = HURDLES.find((candidate) => candidate.behind?.test(after));
  if (behind?.severity === "error" && FEE_FOR_SALE.test(after)) return undefined;
  // A price can go by itself; other demands are part of the way.
  const start = behind?.severity === "error" ? afterEnd - after.length : place.range.start;
  return behind && { hurdle: behind, place: { ...place, range: { start, end: afterEnd } } };
}

function hurdleIn(way: WayOut): Hurdle | undefined {
  const { words } = way;
  const links = linksOf(way);
  if (links.some(({ href }) => LOGIN_TARGET.test(href))) return HURDLES.find(({ asks }) => asks === "to log in");
  const hurdle = HURDLES.find((candidate) => candidate.words.test(words));
  if (hurdle?.unlessAddress && (ADDRESS.test(words) || links.length > 0)) return undefined;
  if (hurdle?.unlessTarget && (TARGET.test(words) || links.some(({ href }) => !POLICY.test(href)))) return undefined;
  return hurdle;
}

/** A working way out that stands in no sentence with a hurdle, or a step in the same sentence that needs none. */
function hasDirectWay({ recognised }: RuleContext, ways: readonly { way: WayOut; met: Met | undefined }[]): boolean {
  const hindered = ways.filter(({ met }) => met);
  return recognised.optOuts.some((optOut) => {
    if (optOut.fault || optOut.how === "header") return false;
    const found = hindered.find(({ way: { optOuts } }) => optOuts.includes(optOut));
    if (!found) return true;
    const { way, met } = found;
    // "Text STOP to 66123. A fee of £2 is taken": the way is plain, and its price goes.
    if (met?.hurdle.tied) return met.place.range.start !== way.place.range.start;
    if (optOut.how === "token" || optOut.how === "mailto" || DIRECT.test(way.words)) return true;
    return linksOf(way).some(
      ({ source, href }) =>
        source.start === optOut.range.start && !LOGIN_TARGET.test(href) && /unsub|opt|stop|prefer|remove/i.test(href),
    );
  });
}

function linksOf({ place }: WayOut): readonly Link[] {
  return touching(place.part.links, place.range);
}
