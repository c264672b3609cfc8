/** An offer that leans on hardship, loss or a crisis, or borrows the government's name. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Place, Rule, RuleContext } from "../../types";

const HOOKS: readonly RegExp[] = [
  // Debt and want of money.
  /\b(?:write|wrote|wip(?:e|ed|ing)|clear|cut|slash|reduce|get rid of) (?:off |out )?(?:up to |over |as much as )?(?:(?:\d{1,2} ?%|half|£\d[\d,]{0,8}) (?:of )?)?(?:all )?(?:(?:your|ur|their|my|of) (?:unaffordable |unsecured )?debts?|what (?:you|u) owe)\b|\bwrite off (?:up to|unaffordable|your|\d)|\bdebt[- ]free\b|\b(?:drowning|sinking|deep|trapped) in (?:debt|bills)\b|\bin debt\b|\bgoodbye to (?:your )?debts?\b/i,
  /\b(?:struggling|worried|worry|stressed|problems?|trouble|difficult(?:y|ies)) (?:with|about|to (?:pay|keep up|cope|make ends meet))\b[^.!?\n]{0,20}?\b(?:debts?|money|bills?|loans?|payments?|rent|mortgage|pay|ends meet|keep up|cope)\b|\bmake ends meet\b|\b(?:can['’]?t|cannot|unable to) (?:pay|afford)\b|\bfinancial(?:ly)? (?:difficult\w{1,4}|trouble|hardship|struggl\w{2,3})/i,
  /\b(?:broke|skint|short of cash|strapped for cash)\b(?= ?[?!]| after| until| before| this)|\b(?:behind|falling behind) (?:on|with) (?:your |the |ur )?(?:rent|mortgage|bills?|payments?)\b|\bbailiffs? (?:at|knock|call)\w{0,5}\b|\bstop (?:the )?bailiffs?\b|\b(?:facing|face|stop|avoid) (?:repossession|eviction)\b/i,
  // Being refused.
  /\b(?:declined|refused|turned down|rejected)(?: (?:elsewhere|before|credit|for (?:a|credit)|by (?:your|the|other))\b| ?\?)|\b(?:bad|poor) credit\b|\bccjs?\b|\bno credit checks?\b/i,
  // A loss of the reader's own.
  /\b(?:lost your job|(?:been )?made redundant|furloughed)\b|\b(?:lost (?:a|your) loved one|griev(?:ing|ed)|recently (?:bereaved|widowed|divorced)|going through a divorce)\b|\bfeeling lonely\b|^\W{0,3}lonely ?\?/i,
  // A crisis in the news.
  /\b(?:cost[- ]of[- ]living|energy(?: price)?) crisis\b|\b(?:after|since|hit by|hurt by|because of|during|post)[- ](?:the )?(?:covid|coronavirus|pandemic|lockdown)\b(?! (?:jab|vaccin|booster))|\b(?:covid|coronavirus|pandemic|lockdown)\b[^.!?\n]{0,20}\b(?:left|hit|broke|cost you|cash|debts?|bills|struggl\w{1,3})\b|\bwar in\b/i,
  // The state's name.
  /\bgovernment[- ](?:backed|approved|funded|appointed)\b|\bnew government (?:debt )?(?:scheme|legislation|law)\b/i,
];
const MAY_SPEAK =
  /debt|bill|owe|drown|struggl|worr|stress|afford|pay|financial|broke|skint|cash|behind|bailiff|reposs|evict|declin|refus|turned|reject|credit|ccj|job|redundant|furlough|work|loved one|griev|bereav|widow|divorc|lonely|crisis|covid|corona|pandemic|lockdown|war|government|problem|troubl|difficult|ends meet|write off|wip/i;
/** Lending and debt advice, for which the FCA's rules ask for more. */
const FINANCE =
  /\b(?:write off|owe|loans?|lend(?:ing|er)|borrow|debts?|iva|credit|apr|payday|cash (?:today|in|now)|finance|consolidat\w{1,5}|mortgage)\b/i;
const RELIEF =
  /\b(?:write|wipe|clear|cut|slash|get rid of) (?:off |out )?(?:up to |over |as much as )(?:\d{1,2} ?%|half|£\d)[^.!?\n]{0,20}\b(?:debts?|owe)\b/i;
/** Help that costs nothing and sells nothing. */
const SUPPORT =
  /\b(?:debt charity|free (?:advice|debt advice|help)|we can help you pay|payment plan|call us free|helpline)\b/i;

export const rule: Rule = {
  meta: {
    id: "vulnerable-hook",
    summary: "An offer that leans on hardship, a crisis or the government's name.",
    duty: "follow-sector-rules",
    severity: "information",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    const { message, channel } = context;
    if (!needsMarketingHandling(context) && !offersRelief(context)) return;
    const place = hookIn(context);
    if (!place || message.parts.some(({ visible }) => SUPPORT.test(visible.text))) return;
    const finance = message.parts.some(({ visible }) => FINANCE.test(visible.text));
    yield {
      range: sourceOf(place),
      text: finance
        ? `${quote(wordsOf(place))} leans on hardship or on a name the reader trusts, to offer credit or debt help. Regulators weigh that against a sender: let a person approve it, or say neutrally what help there is.`
        : `${quote(wordsOf(place))} leans on hardship, a crisis or a name the reader trusts. Regulators weigh that against a sender: let a person approve it, or leave it out.`,
      ...(finance && channel.id !== "push" ? { severity: "warning" as const } : {}),
    };
  },
};

/** Debts that go away for a share are for sale, and leave no doubt where the model has one. */
function offersRelief({ verdict }: RuleContext): boolean {
  return verdict.class === "unsure" && verdict.sentences.some(({ place }) => RELIEF.test(wordsOf(place)));
}

function hookIn({ verdict }: RuleContext): Place | undefined {
  for (const [index, { place, promotes }] of verdict.sentences.entries()) {
    const words = wordsOf(place);
    if (place.part.foreign !== undefined || !MAY_SPEAK.test(words)) continue;
    // In a mixed message the words may offer real help to someone in arrears; a question that the promotion answers does not.
    const leadsOn = /\?\s*$/.test(words) && verdict.sentences[index + 1]?.promotes === true;
    if (verdict.class === "mixed" && !promotes && !leadsOn) continue;
    const match = HOOKS.map((pattern) => pattern.exec(words)).find((found) => found !== null);
    if (!match) continue;
    const start = place.range.start + match.index;
    return { part: place.part, range: { start, end: start + match[0].length } };
  }
  return undefined;
}
