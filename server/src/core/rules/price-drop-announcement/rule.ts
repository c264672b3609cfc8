/** A price cut told as if it were information. */

import { declaresMarketing, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import { removal } from "../../text/remove";
import type { Finding, Place, Rule, RuleContext } from "../../types";

/** Tells that something costs less than it did. */
const CUTS =
  /\bprices? (?:\w+ )?(?:drops?|dropped|cuts?|reductions?|slashed|reduced|fallen|falls?|lowered)\b|\b(?:cut|cutting|slashed|lowered|dropped|reduced|brought down|slashing|dropping) (?:the |our |all |their )?(?:(?:price|cost|fare|rate)s?\b|prices of)|\b(?:down|dropped|come down|fallen|falling|lower|reduced) (?:in price|to £|to just £|from £|by a (?:third|half|quarter))|\b(?:got|is|are|even|it['’]s|now|made \w{1,20}) (?:now |£\d[\d.]* (?:a \w+ )?|\d+p (?:a \w+ )?|\d+% )?cheaper\b|\bcheaper (?:now|from today|than before)\b|\bnow (?:costs? )?(?:only |just )?(?:£\d[\d.]{0,6} |\d+% )?less\b(?! than (?!before))|\b(?:from today|all our)\b[^.!?\n]{0,30}\bcosts? less\b|\bnow (?:only|just) (?:£\d|\d+p)|\bnow £\d[\d.,]{0,8}(?: each way)?[,( ]+(?:was|down from|from) £|\bwas £\d[\d.,]{0,8} (?:and )?(?:is )?now £|\bfares (?:have )?fallen\b|\b(?<!at the )(?:new )?low(?:er|est) (?:price|rate|fare|tariff)s?\b|\brates are lower\b|\bmarked down\b|\bknocked £\d|\bfor less than before\b|\breduced prices\b|\bcost (?:\d+% )?less than\b|, were £\d|\bnow £\d[\d.]{0,6},? (?:down|reduced)\b|\bnow from £\d[\d.]{0,6}|\breduced to £|\b(?:reduced|dropped|fallen|come down|gone down|marked down|brought down|cut|slashed|lowered|knocked down) by (?:up to |as much as |over |another |a further )?(?:£\d|\d{1,3}p\b)|\b(?:prices?|fares?|rates?|costs?|tickets?|plans?|fees|all|our|every\w{0,5})\b[^.!?\n]{0,60}\b(?:reduced|dropped|come down|gone down|marked down|brought down|cut|slashed|lowered|knocked down) by (?:up to |as much as |over |another |a further )?(?:\d{1,2}(?:\.\d)? ?%|an? (?:third|quarter|fifth|tenth|half)|half)|\b£\d[\d.,]{0,8} (?:off|lower) (?:the|our) (?:old |usual |previous )?price/i;
/** What the reader pays already under a contract or by law, has been refunded, or asked to be told of. */
const OWN =
  /\b(?:your (?:unit rate|standing charge|tariff|rent|direct debit|council tax|payments?|premium|mortgage|bill|benefit|quote|offer|charge|monthly|contract|ticket was|renewal|service charge|insurance|rate|balance|loan|debt|fine|award|benefits?|wages|hours|dose|limit|deposit|fees?|grant|pension)\b(?! (?:for less|and save))|cheapest tariff|you asked|you paid|price cap|asking price|refund(?:ed)?|staff|school meals|share|gone back|you (?:will|would) pay|need do nothing|if you do nothing|speed limit|priced? match)/i;
/** News that praises the cut; with it the words leave no doubt. */
const PRAISE = /\b(?:good news|great news|happy to say|pleased to|never been a better time|just got cheaper)\b|!/i;

export const rule: Rule = {
  meta: {
    id: "price-drop-announcement",
    summary: "A price cut told as if it were information.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { message, channel, file } = context;
    if (declaresMarketing(message)) return;
    const place = findCut(context);
    if (!place) return;
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} announces a lower price. Unless the reader's own contract changes, that reads as marketing however plainly it is put: take it out, or declare the message as marketing.`,
      fixes: removal(place, file.text),
      ...(channel.id === "push" ? { severity: "information" as const } : {}),
    };
  },
};

const tellsOfCut = remembered((words) => CUTS.test(words) && !OWN.test(words));

function findCut({ verdict }: RuleContext): Place | undefined {
  const promotes = verdict.class === "marketing" || verdict.class === "mixed";
  const found = verdict.sentences
    .map(({ place }) => place)
    .filter((place) => {
      const words = wordsOf(place);
      if (place.part.kind === "preheader" || place.part.foreign !== undefined) return false;
      return tellsOfCut(words) && (promotes || PRAISE.test(words));
    });
  return found.find(({ part }) => part.kind === "body") ?? found[0];
}
