/** A way out that asks more of the reader than one simple step. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { usualWayOutInstead, type WayOut, waysOut } from "../../text/optOutPlaces";
import { sourceOf, touching, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import { removal } from "../../text/remove";
import type { Finding, Link, Place, Rule, RuleContext, Severity } from "../../types";

interface Hurdle {
  readonly words: RegExp;
  /** What the reader must do, for people. */
  readonly asks: string;
  readonly severity: Severity;
  /** An e-mail address or a link in the sentence shows that no such step is needed. */
  readonly unlessAddress?: true;
}

/** In order of gravity: the first that fits speaks. */
const HURDLES: readonly Hurdle[] = [
  {
    words:
      /\b(?:fee|charge|costs?|pay)\b[^.!?\n]{0,30}£ ?\d|£ ?\d[\d.]{0,5}\b[^.!?\n]{0,20}\b(?:fee|charge|admin\w*)\b/i,
    asks: "to pay",
    severity: "error",
  },
  {
    words:
      /\b(?:log(?:ged|ging)?|sign(?:ed|ing)?)[- ]?(?:in|on)(?:to)?\b|\b(?:in|through|via|from|visit|using|to) (?:the |your )?(?:my account|(?:account|app) settings|(?:online |customer |web )?account(?! (?:manager|number))|(?:customer )?dashboard)\b|\bmy account\b|\b(?:create|open|make|set up|activate) (?:an?|your) (?:\w{1,12} )?(?:account|login|profile)\b|\bregister (?:on|at|with) (?:our|the) (?:web ?site|site|portal|app)\b|\b(?:your|the) (?:\w{1,12} )?(?:profile|account) page\b|\benter(?:ing)? your password\b/i,
    asks: "to log in",
    severity: "warning",
  },
  {
    words:
      /\b(?:fill (?:in|out)|complet(?:e|ing)) (?:and \w{1,12} )?(?:the|an?|our|this) (?:[\w-]{1,15} ){0,3}form\b|\btell us why\b|\bcopy of your (?:id|passport|licence)\b|\bphoto(?:graphic)? id/i,
    asks: "to fill in a form or give reasons or papers",
    severity: "warning",
  },
  {
    words:
      /\bwrit(?:e|ing) to\b|\bin writing\b|\bby (?:post|letter)\b|\bpost(?:ing)? (?:it|this|a letter|your)\b|\bsend(?:ing)? (?:us )?(?:a|your) (?:letter|cheque|card)\b|\bPO Box\b/i,
    asks: "to send a letter",
    severity: "warning",
    unlessAddress: true,
  },
  {
    words:
      /\b(?:ask|tell us|speak to|call in|pop in)\b[^.!?\n]{0,40}\b(?:reception|desk|till|counter|staff|shop|store|salon|branch)\b|\bvisit(?:ing)? (?:your |our |the |us (?:at|in) )?(?:nearest |local )?(?:branch|shop|store|office|reception|desk)\b|\b(?:come|pop|drop|call|stop|go|step) (?:back )?(?:in(?:to)?|by|round|over|along|down|up)(?: to)? (?:the|our|your|any|one of our) (?:\w{1,12} )?(?:branch|shop|store|office|salon|studio|surgery|reception|desk|counter|till|showroom|clinic|gym|club|library)\b|\bin (?:person|branch|store)\b/i,
    asks: "to come in person",
    severity: "warning",
  },
  {
    words: /\b(?:reply|tell us|let us know|respond|unsubscribe|opt out) (?:within|before|by) (?:the )?\d/i,
    asks: "to be quick",
    severity: "warning",
  },
  {
    words:
      /\b(?:call(?:ing)?|phon(?:e|ing)|ring(?:ing)?|telephon(?:e|ing)|dial(?:ling)?)\b[^.!?\n]{0,60}(?:\b0\d|\+44|\(0\d|\b(?:us|centre|team|line|helpline|office|shop)\b)/i,
    asks: "to make a call",
    severity: "information",
    unlessAddress: true,
  },
];
/** "You do not need to log in". */
const DENIED =
  /\b(?:no need|not need|needn['’]t|without|don['’]t (?:have|need)|never (?:have|need))\b[^.!?\n]{0,30}\b(?:log|sign|call|write|form|fee|pay|account)/i;
const LOGIN_TARGET = /[/.](?:log-?in|sign-?in|auth(?:enticate|entication)?|sso)(?:[/?#.]|$)/i;
const ADDRESS = /@|https?:\/\/|\bwww\.|\uFFFC/i;
/** A step that anybody can take from the message itself. */
const DIRECT =
  /\b(?:reply(?:ing)?|text|txt|e-?mail|click|tap)\b[^.!?\n]{0,40}\b(?:stop|unsubscribe|end|opt ?out|@|here)\b|\bSTOP (?:to|2)\b/i;
/** It is messages that stop, not a payment, a visit or a nosebleed. */
const OF_MESSAGES =
  /\bunsub|\bopt(?:ing)?[- ]?out|\bopt[- ]?out|\be-?mails?\b|\btexts\b|\bmessages?\b|\bmsgs\b|\bmail(?:ing|ings|shots)?\b|\bletters\b|\blist\b|\bnewsletters?\b|\boffers\b|\bmarketing\b|\bhear from\b|\binformation about\b|\bthese\b/i;

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
    const ways = waysOut(context).map((way) => ({ way, hurdle: hurdleOf(way) }));
    const direct = hasDirectWay(context, ways);
    for (const { way, hurdle } of ways) {
      // A letter or a call beside a direct link is one way more; a price is one too many.
      if (!hurdle || (direct && hurdle.severity !== "error")) continue;
      yield {
        range: sourceOf(way.place),
        text: `${quote(way.words)} asks the reader ${hurdle.asks}. Refusing must be simple: give a link, a keyword or an address that stops the messages in one step.`,
        ...(certain && hurdle.severity === "warning" ? {} : { severity: certain ? hurdle.severity : "information" }),
        ...fixesFor(way, hurdle, direct, context),
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

function slowIn({ message }: RuleContext): Place | undefined {
  for (const { part, sentences } of sentencesOf(message)) {
    const range = sentences.find(({ start, end }) => isSlow(part.visible.text.slice(start, end)));
    if (range) return { part, range };
  }
  return undefined;
}

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
  /\b(?:3[2-9]|[4-9]\d|[1-9]\d\d) (?:working |business |calendar )?days\b|\b(?:[5-9]|[1-9]\d|five|six|seven|eight|nine|ten|twelve) (?:working )?weeks\b|\b(?:[2-9]|[1-9]\d|two|three|four|six) (?:calendar )?months\b/i;

/** The simple way in place of the demanding one; beside a simple one the price goes. A line added elsewhere would leave a price standing. */
function fixesFor(
  { place }: WayOut,
  { severity }: Hurdle,
  direct: boolean,
  context: RuleContext,
): Pick<Finding, "fixes"> {
  const { message, file, channel, facts } = context;
  if (direct) return { fixes: removal(place, file.text) };
  const instead = usualWayOutInstead(place, context, "Put the usual way out here");
  const added = severity === "error" ? undefined : channel.optOutFix(message, file, facts);
  const fix = instead ?? added;
  return fix ? { fixes: [fix] } : {};
}

function hurdleOf(way: WayOut): Hurdle | undefined {
  const { words } = way;
  if (DENIED.test(words) || !OF_MESSAGES.test(words)) return undefined;
  if (linksOf(way).some(({ href }) => LOGIN_TARGET.test(href))) return HURDLES.find(({ asks }) => asks === "to log in");
  const hurdle = HURDLES.find((candidate) => candidate.words.test(words));
  return hurdle?.unlessAddress && (ADDRESS.test(words) || linksOf(way).length > 0) ? undefined : hurdle;
}

/** A working way out that stands in no sentence with a hurdle, or a step in the same sentence that needs none. */
function hasDirectWay(
  { recognised }: RuleContext,
  ways: readonly { way: WayOut; hurdle: Hurdle | undefined }[],
): boolean {
  const hindered = ways.filter(({ hurdle }) => hurdle).map(({ way }) => way);
  return recognised.optOuts.some((optOut) => {
    if (optOut.fault || optOut.how === "header") return false;
    const way = hindered.find(({ optOuts }) => optOuts.includes(optOut));
    if (!way) return true;
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
