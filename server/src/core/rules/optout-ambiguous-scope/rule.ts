/** A way out that may leave some of the marketing running. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { type WayOut, waysOut } from "../../text/optOutPlaces";
import { sourceOf, touching, wordsOf } from "../../text/place";
import type { Finding, OptOut, Rule, RuleContext } from "../../types";

const STOP = "(?:unsubscrib(?:e|ing|es)|opt(?:ing|s)?[- ]?out|stops?|stopping|end|opting you out)";
/** Messages that sell. */
const SELLING =
  "(?:offers?|promos?|promotions?|promotional|appeals|raffles?|marketing|deals?|sales|rewards?|vouchers?|discounts?|news of|newsletters?|competitions?|partners?|other (?:companies|brands|salons|shops|clubs|mailings?|(?:mailing |e-?mail )?lists))";
/** The way out reaches no further than one list, type or brand. */
const ONLY_THIS: readonly RegExp[] = [
  new RegExp(
    `\\b${STOP}\\b[^.!?\\n]{0,40}\\b(?:this|our) (?:mailing )?(?:list|newsletter|campaign|series|type of (?:e-?mail|message)|brand|shop|store|e-?mail|kind)\\b[^.!?\\n]{0,12}\\bonly\\b`,
    "i",
  ),
  new RegExp(
    `\\b${STOP}\\b[^.!?\\n]{0,20}\\b(?:only|just) (?:this|the|these) (?:mailing )?(?:list|newsletter|campaign|series|type|brand|kind|e-?mails?|texts?)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${STOP}\\b[^.!?\\n]{0,12}\\bfrom just this\\b|\\b${STOP}\\b (?:of|from) (?!(?:all |our |any )?marketing\\b)[\\w&'’ -]{1,30} (?:offers|deals|promos?|promotions|appeals|news|newsletters?|lists?|e-?mails|texts) only\\b`,
    "i",
  ),
  // One refusal for each list: "you must leave each list separately".
  new RegExp(
    `\\b(?:${STOP}|leave|remove yourself)\\b[^.!?\\n]{0,30}\\b(?:each|every) (?:list|one|brand|shop|newsletter|type|kind)\\b[^.!?\\n]{0,30}\\b(?:in turn|separately|individually|by itself|on its own|one by one)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${STOP}\\b e-?mails (?:on|about) [\\w -]{1,20} only\\b|\\bonly applies to this (?:mailing )?list\\b|\\bother lists\\b[^.!?\\n]{0,30}\\bnot affected\\b`,
    "i",
  ),
];
/** What goes on sells something. */
const GOES_ON: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:may|might|will|can|['’]ll) (?:still|continue to|also|carry on|keep(?: on)?|go on)|still|continue to|carry on|keep(?: on)?) (?:be (?:sent|told)|(?:be )?get(?:ting)?|receiv(?:e|ing)|hear(?:ing)?|see(?:ing)?|(?:be )?(?:send|sending|e-?mail|e-?mailing|text|texting|contact|contacting|tell|telling|write to|writing to) you)\\b[^.!?\\n]{0,50}\\b${SELLING}\\b`,
    "i",
  ),
  new RegExp(
    `\\b${SELLING}\\b[^.!?\\n]{0,30}\\b(?:(?:will )?(?:still )?continues?|resumes?|are not affected|cannot be turned off|(?:will )?(?:go|carry) on|(?:will )?still (?:be sent|come|reach you|arrive))\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:not (?:stop|end|affect|change|cover|apply to|opt you out of|unsubscribe you from|remove you from)|(?:won|doesn)['’]?t (?:stop|end|affect|change|cover|apply to|opt you out of|unsubscribe you from|remove you from)|but not)\\b[^.!?\\n]{0,40}\\b${SELLING}\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:stay|remain|be kept) on (?:our|the) [\\w -]{0,20}${SELLING}\\b|\\b(?:account|service) (?:messages|e-?mails)\\b[^.!?\\n]{0,30}\\b(?:contain|include|about)\\b[^.!?\\n]{0,20}\\b${SELLING}\\b`,
    "i",
  ),
];
/** "Others carry on", behind or beside a way out of some. */
const OTHERS_GO_ON =
  /(?:^\W{0,3}|[,;:(–—-] ?|\b(?:and|but|while) )(?:the |our |all |any |your )?(?:others?|rest|other (?:\w{1,15} )?(?:texts?|e-?mails?|messages?|msgs|lists?|news|updates|alerts|topics|brands|shops|kinds?|types?|mailings?|newsletters?)|everything else)(?: (?:of (?:them|our \w{1,15})|from (?:us|our \w{1,15})|about (?:\w{1,15} )?\w{1,15}))? (?:(?:(?:will|may|might|can|could|do|does)(?: still| also)? |still ){0,2}(?:carry on|carries on|continues?|keeps?(?: on)?|go(?:es)? on|come|stays? on|runs? on|not (?:stop|end|change)|be sent|reach you|arrive)|(?:wo|do|does)n['’]?t (?:stop|end|change)|(?:is|are) (?:not affected|unaffected))(?=\W{0,3}$|[.,;:!)]|,? (?:as|to come|coming|arriving|being sent|for|until|in|by|with|to (?:arrive|be sent|reach))\b)/i;
/** "Stop e-mails about merino": the way names a part of what is sent. What follows decides whether that is all of it. */
const OF_PART = new RegExp(
  `\\b(?:${STOP}|end|ends|ending|no more)\\b[^.!?\\n]{0,25}\\b(?:e-?mails?|texts?|messages?|msgs|newsletters?|news|updates|alerts|mailings?)(?: (?:only|just))? (?:about|on|concerning|regarding) (?:the |our |new )?`,
  "i",
);
/** Names of all that is sent; a capital begins a name, which may be the sender's own. */
const OF_ALL =
  /^(?:[A-Z\uFFFC{[<%$*|]|(?:us|you|your|ours?|it|this|that|these|those|them|all|any|every\w{0,5}|what|how|where|when|offers?|sales?|deals?|promotions?|marketing|products?|services?|events?|shop|store|stock|news|range|work|business|company|club|mobile|phone|e-?mail|\d)\b)/;
/** What goes on is no marketing, or the last one in the pipe. */
const NEEDED =
  /\b(?:order|orders|bills?|account|security|service|appointment|reminders?|booking|transactional|essential|legal|delivery|one more|already on (?:its|their) way)\b/i;
/** The same message offers to stop everything. */
const EVERYTHING =
  /\b(?:all|any|every|everything)\b[^.!?\n]{0,30}\b(?:e-?mails?|texts?|messages?|marketing|offers|communications?|mailings?|lists|promotional)\b|\beverything\b|\bunsubscribe[-_ ]?all\b|\bglobal\b/i;
const PREFERENCES = /preferences?\b|\bsettings\b|\bhow (?:often|we)\b|\bwhat (?:you|we)\b/i;
const PLAIN_STOP = /\bunsub|\bopt[-_ ]?(?:ing )?out\b|\bstop\b|\bremove\b|\bno more\b|\bturn (?:these )?off\b/i;

export const rule: Rule = {
  meta: {
    id: "optout-ambiguous-scope",
    summary: "An opt-out that may leave some of the marketing running.",
    duty: "offer-opt-out",
    severity: "warning",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    const certain = needsMarketingHandling(context);
    if (!certain && context.verdict.class !== "unsure") return;
    const ways = waysOut(context);
    if (stopsEverything(context, ways)) return;
    const limited = ways.filter((way) => isLimited(way));
    for (const { place, words } of limited)
      yield {
        range: sourceOf(place),
        text: `${quote(words)} may leave other marketing running. A reader who refuses must be able to stop all of it: offer that first, and finer choices beside it.`,
        ...(certain ? {} : { severity: "information" as const }),
      };
    const part = limited.length === 0 ? onlyPart(context, ways) : undefined;
    if (part)
      yield {
        range: sourceOf(part.place),
        text: `${quote(part.words)} may leave other marketing running. A reader who refuses must be able to stop all of it: offer that first, and finer choices beside it.`,
        severity: "information",
      };
    const [choice] = certain && limited.length === 0 ? onlyPreferences(context) : [];
    if (choice)
      yield {
        range: choice.range,
        text: "The only way out here leads to a choice of settings. Make sure that the page offers to stop all marketing in one step, or add a link that does.",
        severity: "information",
      };
  },
};

/** A way out that names a topic, where no other stands. */
function onlyPart({ recognised }: RuleContext, ways: readonly WayOut[]): WayOut | undefined {
  const ofPart = ways.filter(({ words }) => {
    const match = OF_PART.exec(words);
    if (!match) return false;
    const topic = words.slice(match.index + match[0].length);
    return !OF_ALL.test(topic) && !PLAIN_STOP.test(topic);
  });
  const others = recognised.optOuts.some(
    (optOut) => optOut.how !== "header" && !ofPart.some(({ optOuts }) => optOuts.includes(optOut)),
  );
  return others ? undefined : ofPart[0];
}

function isLimited({ words, after }: WayOut): boolean {
  const others = [words, after].map((text) => OTHERS_GO_ON.exec(text)?.[0]);
  if (others.some((said) => said !== undefined && !NEEDED.test(said))) return true;
  if (ONLY_THIS.some((pattern) => pattern.test(words))) return true;
  return [words, after].some((text) => {
    const match = GOES_ON.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    return (
      match !== undefined &&
      match !== null &&
      (!NEEDED.test(match[0]) || /\b(?:offers?|promotion|partner)/i.test(match[0]))
    );
  });
}

/** One of the ways out, or a link beside it, says that it ends all of it. */
function stopsEverything({ message }: RuleContext, ways: readonly WayOut[]): boolean {
  return (
    ways.some(({ place, words }) => {
      if (EVERYTHING.test(words) && !GOES_ON.some((pattern) => pattern.test(words))) return true;
      return touching(place.part.links, place.range).some(({ href }) => EVERYTHING.test(href));
    }) ||
    message.parts.some(({ slots }) => slots.some(({ name }) => /unsub\w{0,12}[-_.]?all|global[-_.]?unsub/i.test(name)))
  );
}

/** Links to preferences, where none of the ways out says or means that it stops the messages. */
function onlyPreferences({ recognised }: RuleContext): OptOut[] {
  const shown = recognised.optOuts.filter(({ how, fault }) => how !== "header" && !fault);
  const isChoice = (optOut: OptOut): boolean => {
    const { place, how } = optOut;
    if (how !== "link" || !place) return false;
    const links = touching(place.part.links, place.range).filter(({ source }) => source.start === optOut.range.start);
    const said = [wordsOf(place), ...links.map(({ href }) => href)].join(" ");
    return PREFERENCES.test(said) && !PLAIN_STOP.test(said);
  };
  return shown.length > 0 && shown.every(isChoice) ? shown : [];
}
