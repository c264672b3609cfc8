/** An election message that does not say who promotes it. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Place, Rule, RuleContext } from "../../types";

/** An ask for a vote, for a party or for a campaign's money. A lone "vote" may be for a flavour. */
const STRONG: readonly RegExp[] = [
  /\b(?:vote for (?:me|our candidate|your local|the [A-Z]\w+ (?:[A-Z]\w+ )?(?:party|independents|candidate)|change)|vote (?:them|him|her) out|get the (?:other lot|[A-Z]\w+) out)\b/i,
  /\b(?:our|your|the) candidates?\b[^.!?\n]{0,50}\b(?:win|elect|election|by-election|councillor|may|parliament)\b|\bhelp elect\b|\bstanding (?:to be|as) your (?:mp|mayor|councillor)\b|\bstanding \w{2,10} candidates\b|\b(?:(?:come|go) canvassing|canvass (?:with|for)|door[- ]?knocking)\b/i,
  /\bjoin (?:our|the) (?:[A-Z]\w+ )?party (?:today|now|before|for £|to )|\brecall petition\b/i,
];
/** Names of candidates and parties begin with capitals, so case matters here. */
const NAMED =
  /\b(?:VOTE|[Vv]ote) (?:(?:for )?[A-Z][\w'’]+ (?:[A-Z][\w'’]+|on \d|for (?:Mayor|the|change))|(?:Yes|No|YES|NO) (?:on|to|in)\b|Green|Labour|Conservative|Liberal|Unity)|\b[Jj]oin the [A-Z]\w+ (?:Party|Greens|Liberals|Independents|Conservatives|Alliance)/;
/** A person or a party, and not an office or an order to act; case matters. */
const WHO =
  "(?!(?:Now|Here|Today|Online|By|In|At|On|To|For|The|Your|A|An|As|It|Mayor|Police|Members?|Councillors?|Parliament|Council|Candidates?|Trustees?|Governors?|Directors?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|May|June|July)\\b)[A-Z][\\w'’-]{1,30}";
/** Asks for a vote for somebody: no notice of an electoral office speaks so, and the classifier need not be asked. */
const PARTISAN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:VOTE|[Vv]ote)(?: for)?(?: the)? ${WHO}(?: ${WHO})?(?=[.,!:;]| (?:for|on|in|to|and|this|at)\\b|\\s{0,3}$)`,
  ),
  new RegExp(`\\b[Vv]ote for (?:me|us)\\b|\\b(?:[Aa] vote|your vote|votes) for (?:me|us|${WHO})\\b`),
  new RegExp(`\\b[Vv]ote for (?:the|your|our) (?:local )?(?:${WHO} ){1,4}candidates?\\b`),
  /\b(?:lend|give|pledge|promise) (?:me|us|him|her|them) (?:your|a) (?:first |second )?vote\b|\b(?:ask(?:ing)?|grateful|hop(?:e|ing)) (?:you )?for your vote\b|\b(?:count|rely) on your vote\b/i,
  new RegExp(
    `\\b(?:RE-?ELECT|[Rr]e-?elect|[Ee]lect) (?:me|us|him|her|${WHO})|\\b[Hh]elp (?:us )?(?:to )?(?:elect |(?:get|make|see) ${WHO} (?:elected|our)|${WHO} (?:${WHO} )?(?:to )?(?:become|be) (?:our|your|the))`,
  ),
  new RegExp(`\\b[Cc]ross (?:next to|beside|by|against) (?:the )?(?:my name|our (?:name|candidate)|${WHO})`),
  /\bvote (?:them|him|her|this (?:lot|council|government)) out\b/i,
];
/** Work for a campaign. */
const CAMPAIGNING =
  /\bdoors to knock\b|\bon the doorsteps?\b|\bdisplay (?:a|our) (?:board|poster|window poster)\b|\b(?:re-?)?election campaign\b|\bfighting fund\b|\b(?:deliver|drop)\w{0,3} (?:\w{1,8} ){0,3}leaflets\b/i;
/** That it is about an election for office, or a referendum. */
const ELECTION =
  /\b(?:(?:general |local |council |mayoral |by-)election|the election|this election|referendum|polling day|polls close|ballot box|postal votes?|recall petition|for mayor|your (?:mp|councillor)|sack our mp|senedd|holyrood|westminster|(?:our|your|the) (?:\w{3,12} )?(?:party|candidates?)|campaign|win (?:in may|fernhill|\w{3,12} at)|on (?:thursday )?\d{1,2} (?:may|june|july)|use your vote|our council|cllr|candidate for|re-?elect\w{0,4}|by-election|(?:our|your|next) (?:next )?(?:mp|msp|mayor|councillors?)|standing (?:again )?(?:for|in|as)|council tax|vote (?:them|him|her) out)\b/i;
const ASKS = /\b(?:chip in|donate|give £|rush £|volunteer|join|support|vote|pledge|sign up|elect|re-?elect)\b/i;
const OF_AN_ELECTION =
  /\belection\b|\bre-?elect|\bcllr\b|\b(?:our|your) (?:next )?(?:mp|msp|mayor|councillor)\b|\bparty\b|\bpolling\b|\bcandidates?\b|\breferendum\b/i;
const FOR_MONEY =
  /\b(?:chip in|donate|give|rush) £ ?\d{1,4}|\b(?:help (?:us|our) (?:\w{2,12} )?win|donate today|join (?:the|our) (?:party|campaign))\b/i;
/** Prizes, boards and talent: votes of other kinds. */
const OTHER_VOTES =
  /\b(?:trustees?|award|of the year|favourite|talent|flavour|(?:trade|students['’]?|the|our|your) union|union (?:ballots?|reps?|members?|branch|dues)|agm|general meeting|school council|co-op|vacancy|\bcvs?\b|hamper|head (?:girl|boy))\b/i;
const CELEBRATION = /\b(?:christmas|hen|stag|birthday|office|dinner|garden|launch) party|party (?:night|food)\b/i;
const IMPRINT = /\b(?:promoted|published|printed)(?: and (?:promoted|published|printed))? by\b|\bpromoter\b/i;
const SLOT = /imprint|promot|footer|legal/i;

export const rule: Rule = {
  meta: {
    id: "missing-imprint",
    summary: "A campaign message for an election that does not say who promotes it.",
    duty: "follow-sector-rules",
    severity: "information",
    fixable: false,
    channels: ["email", "social", "whatsapp"],
  },

  *check(context): Iterable<Finding> {
    const { message, recognised } = context;
    if (recognised.unreadIncludes.length > 0) return;
    const texts = message.parts.map(({ visible }) => visible.text);
    const shows = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
    if (!shows(ELECTION) || shows(IMPRINT) || shows(OTHER_VOTES) || shows(CELEBRATION)) return;
    if (message.parts.some(({ slots }) => slots.some(({ name }) => SLOT.test(name)))) return;
    const place = askIn(context, shows(ASKS));
    if (!place) return;
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} reads as campaigning for an election, and no imprint says who promotes it. Digital campaign material mostly needs one: add "Promoted by", with the name and address of the promoter and of anyone it is for.`,
    };
  },
};

/** The first ask for votes, else the first for a campaign's hands or money. */
function askIn(context: RuleContext, asks: boolean): Place | undefined {
  const { verdict } = context;
  const certain = needsMarketingHandling(context);
  const places = verdict.sentences
    .filter(({ place, promotes }) => place.part.foreign === undefined && (promotes || verdict.class !== "mixed"))
    .map(({ place }) => place);
  const find = (patterns: readonly RegExp[]): Place | undefined => {
    for (const place of places) {
      const words = wordsOf(place);
      const match = patterns.map((pattern) => pattern.exec(words)).find((found) => found !== null);
      if (!match) continue;
      const start = place.range.start + match.index;
      return { part: place.part, range: { start, end: start + match[0].length } };
    }
    return undefined;
  };
  if (!certain || !asks) return find(PARTISAN);
  return (
    find([...STRONG, NAMED, ...PARTISAN]) ??
    (places.some((place) => OF_AN_ELECTION.test(wordsOf(place))) ? find([FOR_MONEY, CAMPAIGNING]) : undefined)
  );
}
