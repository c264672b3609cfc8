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
/** That it is about an election for office, or a referendum. */
const ELECTION =
  /\b(?:(?:general |local |council |mayoral |by-)election|the election|this election|referendum|polling day|polls close|ballot box|postal vote|recall petition|for mayor|your (?:mp|councillor)|sack our mp|senedd|holyrood|westminster|(?:our|your|the) (?:\w{3,12} )?(?:party|candidates?)|campaign|win (?:in may|fernhill|\w{3,12} at)|on (?:thursday )?\d{1,2} (?:may|june|july)|our council)\b/i;
const ASKS = /\b(?:chip in|donate|give £|rush £|volunteer|join|support|vote|pledge|sign up)\b/i;
const OF_AN_ELECTION = /\belection\b|\bparty\b|\bpolling\b|\bcandidates?\b|\breferendum\b/i;
const FOR_MONEY =
  /\b(?:chip in|donate|give|rush) £ ?\d{1,4}|\b(?:help (?:us|our) (?:\w{2,12} )?win|donate today|join (?:the|our) (?:party|campaign))\b/i;
/** Prizes, boards and talent: votes of other kinds. */
const OTHER_VOTES =
  /\b(?:trustees?|award|of the year|favourite|talent|flavour|union|agm|general meeting|school council|co-op|vacancy|\bcvs?\b|hamper)\b/i;
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
    if (!needsMarketingHandling(context) || recognised.unreadIncludes.length > 0) return;
    const texts = message.parts.map(({ visible }) => visible.text);
    const shows = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
    if (shows(IMPRINT) || shows(OTHER_VOTES) || shows(CELEBRATION) || !shows(ELECTION) || !shows(ASKS)) return;
    if (message.parts.some(({ slots }) => slots.some(({ name }) => SLOT.test(name)))) return;
    const place = askIn(context);
    if (!place) return;
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} reads as campaigning for an election, and no imprint says who promotes it. Digital campaign material mostly needs one: add "Promoted by", with the name and address of the promoter and of anyone it is for.`,
    };
  },
};

/** The first ask for votes, else the first for a campaign's money. */
function askIn({ verdict }: RuleContext): Place | undefined {
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
  return (
    find([...STRONG, NAMED]) ??
    (places.some((place) => OF_AN_ELECTION.test(wordsOf(place))) ? find([FOR_MONEY]) : undefined)
  );
}
