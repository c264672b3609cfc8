/** A way out that costs more than sending the request. */

import { isCertain } from "../../text/certainty";
import { needsMarketingHandling, quote } from "../../text/judged";
import { usualWayOutInstead, type WayOut, waysOut } from "../../text/optOutPlaces";
import { sourceOf } from "../../text/place";
import type { Finding, Place, Rule } from "../../types";

/** A British number as people write it. */
const NUMBER = /(?<![\w£])(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)[\d)][\d() .-]{6,14}\d(?!\d)|(?<![\d£])118 ?\d{3}(?!\d)/g;
/** 084, 087, 09 and 118 carry a service charge on top of the call. */
const CHARGED = /^0?(?:8[47]|9)|^118/;
/** Personal numbers: no longer premium, yet often outside what a plan includes. */
const PERSONAL = /^0?70/;
/** What a reply or a call costs, beyond the usual price of sending it. */
const PRICE =
  /(?<!\b(?:no|not|not an?|never|never an?|without|isn['’]t|isn['’]t an?) )\bpremium[- ](?:rates?|charges?|charged|texts?|sms|messages?|msgs?|priced?|tariff|numbers?|lines?|calls?|costs?)\b(?! customers?)|\b(?:unsubscribing|opting out|stopping|leaving|(?:each|every|a|one) STOP|STOP) costs (?:you )?(?:£ ?\d|\d{1,3}p\b)|\bp ?(?:\/|per|a) ?min|(?:\b\d{1,3}(?:\.\d{1,2})?p|£ ?\d{1,2}(?:\.\d{2})?) ?(?:a|per|each|\/) ?(?:minute|min|texts?|txt|messages?|msgs?|sms|call|reply)\b(?! (?:rcvd|received))|\b(?:texts?|txts?|messages?|msgs?|calls?|repl(?:y|ies)|it)(?: to (?:this|our) (?:number|line))? (?:(?:will )?costs?|(?:are|is) (?:charged|billed) at|charged at)(?: you)? (?:£ ?\d|\d{2,3}p|our)|\bcosts? £ ?\d/i;
/** A price that is only the usual one. */
const USUAL = /\b(?:std|standard|usual|normal|local|same|national|free)\b/i;
/** What is paid beside the price: "plus your standard network rate". */
const ON_TOP =
  /(?:\+|\bplus\b|\band\b|\bin addition to\b|\bon top of\b|\bas well as\b) ?(?:(?:your|the|1|one) )?(?:usual|normal|std|standard)\b/i;
/** Sentences about the cost, behind the one that gives the way out. */
const OF_COST =
  /^\W{0,3}(?:(?:this|it|that)(?: is|['’]s)? (?:a |an |our )?(?:premium|charged|costs?)|(?:please note|nb|note)\b|(?:each |a |the |your |all )?(?:texts?|messages?|msgs?|calls?|repl(?:y|ies)|costs?|charges?|premium)\b|(?:\d{1,3}p|£ ?\d))/i;
/** Asking for something else by phone, in the same sentence. */
const OTHER_USE =
  /\b(?:to|for) (?:book|order|buy|pay|shop|a quote|quotes|enquir\w*|help|advice|more|details|bookings?|orders?)\b/i;

interface Cost {
  readonly place: Place;
  readonly personal: boolean;
  /** What costs so much, for people. */
  readonly what: string;
}

export const rule: Rule = {
  meta: {
    id: "optout-premium-rate",
    summary: "A way out that costs more than sending the request.",
    duty: "offer-opt-out",
    severity: "error",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const certain = needsMarketingHandling(context);
    if (!certain && context.verdict.class !== "unsure") return;
    for (const way of waysOut(context)) {
      const cost = costOf(way) ?? costOfLink(way);
      if (!cost) continue;
      const { place, personal, what } = cost;
      const instead = replaceable(way);
      const fix = instead && usualWayOutInstead(instead, context, "Put the usual way out here");
      yield {
        range: sourceOf(place),
        text: personal
          ? `${what} is a personal number, and calls to it may cost more than calls to a mobile. Refusing must be free but for sending the request: check the price, or give another way.`
          : `${what} costs more than sending the request, so refusing is not free. Give a number without a service charge, a keyword or a link.`,
        ...(personal || !certain
          ? { severity: "information" as const }
          : isCertain(context)
            ? {}
            : { severity: "warning" as const }),
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
};

/** The dear number, or the words of the price, in a sentence that says how to stop; undefined when it costs no more than usual. */
function costOf({ place, words, after }: WayOut): Cost | undefined {
  const numbers = [...words.matchAll(NUMBER)].map((match) => ({
    at: match.index,
    written: match[0],
    digits: match[0].replace(/\D/g, "").replace(/^(?:00)?44/, ""),
  }));
  const start = place.range.start;
  const at = (index: number, length: number): Place => ({
    part: place.part,
    range: { start: start + index, end: start + index + length },
  });
  for (const { at: index, written, digits } of numbers) {
    const personal = PERSONAL.test(digits);
    if (!personal && !CHARGED.test(digits)) continue;
    if (isForOther(words, index, written.length)) continue;
    return { place: at(index, written.length), personal, what: quote(written) };
  }
  if (numbers.length > 0) return undefined;
  const price = PRICE.exec(words);
  if (price && isDear(words)) return { place: at(price.index, price[0].length), personal: false, what: quote(words) };
  return tellsPrice(after) ? { place, personal: false, what: `This way out (${quote(after)})` } : undefined;
}

/** The dear number that a `tel:` link calls, whatever its words say. */
function costOfLink({ optOuts }: WayOut): Cost | undefined {
  for (const { range, place } of optOuts) {
    const links = place?.part.links.filter(({ source }) => source.start === range.start && source.end === range.end);
    const href = links?.[0]?.href.slice(0, LONGEST_CALL) ?? "";
    const written = CALL.exec(href)?.[1];
    if (!place || written === undefined) continue;
    const digits = written.replace(/\D/g, "").replace(/^(?:00)?44/, "");
    const personal = PERSONAL.test(digits);
    if (personal || CHARGED.test(digits)) return { place, personal, what: quote(href) };
  }
  return undefined;
}
const CALL = /^(?:tel|callto):(?:\/\/)?((?:\+|%2b)?[\d() .-]{6,20})(?=[;?,]|$)/i;
const LONGEST_CALL = 100;

/** "Calls cost £1 a minute", as the sentence behind. */
function tellsPrice(after: string): boolean {
  return OF_COST.test(after) && isDear(after) && PRICE.test(after);
}

/** "Standard premium charge": the usual price of something dear. */
const USUAL_PREMIUM = /\b(?:usual|normal|std|standard|local|national) (?=(?:\w{1,12} )?premium\b)/gi;

function isDear(words: string): boolean {
  return !USUAL.test(words.replace(ON_TOP, "").replace(USUAL_PREMIUM, ""));
}

/** "Call 0871 ... to book or text STOP to 66123": the number serves something else when a keyword or link follows it. */
function isForOther(words: string, index: number, length: number): boolean {
  const before = words.slice(0, index);
  const behind = words.slice(index + length);
  const clause = before.slice(
    Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf(" - ")) + 1,
  );
  return OTHER_USE.test(clause) || OTHER_USE.test(behind.slice(0, 40));
}

/** The clause of the way out, or the sentence where it says little more, with the price told behind it; undefined where other words would go with it. */
function replaceable({ place, optOuts, after, afterEnd }: WayOut): Place | undefined {
  if (place.range.end - place.range.start >= 120) return optOuts[0]?.place;
  return tellsPrice(after) ? { ...place, range: { start: place.range.start, end: afterEnd } } : place;
}
