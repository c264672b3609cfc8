/** Marketing that comes under the name of a relative, a friend or an authority. */

import { isCertain } from "../../text/certainty";
import { needsMarketingHandling, quote } from "../../text/judged";
import { overlaps } from "../../text/place";
import type { Finding, MessagePart, Rule, RuleContext, SourceRange, VisibleRange } from "../../types";

const RELATIVE =
  /^(?:(?:a|an|my|ur|your|your best|best) )?(?:mum|mummy|mom|mam|mammy|dad|daddy|nan|nana|nanna|gran|granny|grandma|grandad|sis|sister|bro|brother|auntie|aunt|uncle|cousin|mate|best ?mate|friend|bestie|bff|pal|boyfriend|girlfriend|babe|hubby|husband|wife|neighbour|secret admirer|someone you know)$/i;
/** Bodies with which people have to deal, as they appear alone in a sender field. A longer name that holds one of them may be anyone's. */
const AUTHORITY =
  /^(?:hmrc|hm revenue (?:and|&) customs|the taxman|nhs|gov\.?uk|government|uk gov(?:ernment)?|dvla|dwp|dwp payments|police|court|hm courts|council|your council|royal mail|citizens advice|ofgem|ofcom|fca|home office|jobcentre|tv licensing|student loans company)$/i;
const AUTHORITY_OPENS = /^\s{0,3}((?:hmrc|nhs|gov\.uk|dvla|dwp|ofgem|royal mail)(?: [a-z]{2,10})?) ?[:>-] /i;
/** What an authority does not sell; its own invitations to book or apply have none of this. */
const COMMERCE =
  /£|\d ?%|\b(?:half price|sale|deals?|compensation|no win|discount|voucher|buy one|free (?:solar|boilers?|gift|trial|assessment|quote|valuation|credit|consultation))\b/i;
/** An offer of any kind. The verdict alone would not do: an impersonal reminder under a wrong name is a slip, and no lure. */
const OFFERS =
  /\d ?%|\bfree\b|\bhalf[- ]price\b|\bsale\b|\boff\b|\bdeals?\b|\b\d ?-?(?:for|4)-? ?\d\b|\btickets?\b|\bvouchers?\b|\bdiscount|\boffers?\b|\bwin\b|\bjoin\b|\bfrom £|\bsave\b|\bbets?\b|\bclaim\b|\bcredit\b/i;
/** Addresses at which such bodies write themselves. */
const OFFICIAL = /(?:gov|nhs|police|parliament)\.(?:uk|scot|wales)\b/i;

const GREETS_A_FRIEND =
  /^\s{0,3}(?:hi+|hey+|hiya|alright|yo|oi|morning|evening)[ ,!]{1,3}(?:mate|hun|babes?|bro|pal|bestie|sis|u|darling|gorgeous)\b/i;
const KNOWN_VOICE =
  /\b(?:it['’]?s me\b|guess who\b|(?<!not )remember me\b|long time no (?:see|speak)|how['’]?s (?:u|you|things|it going)\b|how r u\b|(?:mum|dad|nan|gran|sis) here\b|from the other (?:night|day)\b)/i;
const FIRST_NAME =
  /^\s{0,3}(?:[Hh]i|[Hh]ey|[Hh]iya|[Aa]lright),? [Ii]t['’]?s (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|The|Time|Your|Our)[a-z]{0,7}\b)[A-Z][a-z]{2,11}(?=[.!,;]| x\b| from the other)/;
/** "Just got £300 sent to my bank": a happy customer who does not exist. */
const TESTIMONY =
  /\b(?:these guys\b|they got me\b|(?:just )?got (?:my|£ ?\d[\d,]{0,8}) [^.!?\n]{0,30}(?:cheque|payout|refund|in my (?:account|bank)|to my bank)|i (?:have )?lost (?:a|\d{1,2}) (?:stone|lbs?|kg)\b)/i;
/** "BrewBarn here", "Tom from Greenleaf": the organisation is told after all. */
const NAMES_ITSELF =
  /\b(?!(?:Mum|Dad|Nan|Gran|Sis)\b)[A-Z][\w'’&]{2,20}(?: [A-Z][\w'’&]{1,20}){0,3} here\b|(?:\b(?:[Ff]rom|[Hh]ere at)|@) (?:the )?[A-Z][\w'’&]{2,20}/;

export const rule: Rule = {
  meta: {
    id: "concealed-identity",
    summary: "Marketing that poses as coming from a relative, a friend or an authority.",
    duty: "identify-sender",
    severity: "error",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    const { channel } = context;
    const found = falseSender(context) ?? falseAuthority(context) ?? falseFriend(context);
    if (!found) return;
    const severity = channel.id === "push" ? "information" : isCertain(context) ? undefined : "warning";
    yield {
      ...found,
      text: `${found.text} Marketing must not hide on whose behalf it is sent: let it come from your organisation, by name.`,
      ...(severity ? { severity } : {}),
    };
  },
};

interface Found {
  readonly range: SourceRange;
  readonly text: string;
}

/** A declared sender or a From header that is a relative, or an authority over words that sell. */
function falseSender(context: RuleContext): Found | undefined {
  const { message, facts } = context;
  const from = message.headers.find(({ name }) => name === "from") ?? message.declared.sender;
  if (!from || !needsMarketingHandling(context)) return undefined;
  const name = displayName(from.value);
  if (facts.senderNames.some((known) => known.toLowerCase() === name.toLowerCase())) return undefined;
  if (RELATIVE.test(name) && offers(context))
    return { range: from.range, text: `The sender is given as ${quote(name)}, and the message promotes.` };
  return AUTHORITY.test(name) && !OFFICIAL.test(addressOf(from.value)) && sellsAs(name, context)
    ? {
        range: from.range,
        text: `The sender is given as ${quote(name)}, and the message promotes what that body does not sell.`,
      }
    : undefined;
}

/** "HMRC: save up to 40%": the authority stands where a text names its sender. */
function falseAuthority(context: RuleContext): Found | undefined {
  const body = bodyOf(context);
  const match = body && AUTHORITY_OPENS.exec(body.visible.text.slice(0, 60));
  if (!match || !needsMarketingHandling(context) || !sellsAs(match[1]!, context, match[0].length)) return undefined;
  const start = match[0].indexOf(match[1]!);
  return {
    range: body.visible.toSource({ start, end: start + match[1]!.length }),
    text: `The message begins with ${quote(match[1]!)} and promotes what that body does not sell.`,
  };
}

/** A chat between friends that ends in an offer, with no organisation named in words. */
function falseFriend(context: RuleContext): Found | undefined {
  const body = bodyOf(context);
  if (!body || context.message.declared.sender) return undefined;
  const opening = body.visible.text.slice(0, 160);
  const persona = GREETS_A_FRIEND.exec(opening) ?? KNOWN_VOICE.exec(opening) ?? FIRST_NAME.exec(opening);
  const testimony = TESTIMONY.exec(body.visible.text.slice(0, 400));
  const words = needsMarketingHandling(context) && offers(context) ? (persona ?? testimony) : testimony && persona;
  if (!words || namesOrganisation(context, body)) return undefined;
  const range = { start: words.index, end: words.index + words[0].length };
  return {
    range: body.visible.toSource(range),
    text: `${quote(words[0])} reads as if the message came from someone the reader knows, and it promotes without naming an organisation.`,
  };
}

/** The words trade, and no address in the message is the body's own; "gov.uk" as the sender's name, before `after`, is none. */
function sellsAs(name: string, { message, facts }: RuleContext, after = 0): boolean {
  if (facts.sector === "health" && /^nhs/i.test(name)) return false;
  const own = name.toLowerCase().replace(/[^a-z]/g, "");
  const links = message.parts.flatMap(({ links: all }) =>
    all.filter(({ range }) => range.start >= after).map(({ href }) => href.toLowerCase().slice(0, 200)),
  );
  if (links.some((href) => OFFICIAL.test(href) || href.replace(/[^a-z]/g, "").includes(own))) return false;
  return message.parts.some(({ visible }) => COMMERCE.test(visible.text));
}

/** An address alone is not enough here: a friend can pass one on as well. */
function namesOrganisation({ recognised, facts }: RuleContext, part: MessagePart): boolean {
  if (facts.senderNames.length > 0 && recognised.senders.length > 0) return true;
  const isLink = (range: VisibleRange): boolean => part.links.some((link) => overlaps(link.range, range));
  return (
    recognised.senders.some(({ part: of, range }) => of !== part || !isLink(range)) ||
    NAMES_ITSELF.test(part.visible.text.slice(0, 400))
  );
}

function bodyOf({ message }: RuleContext): MessagePart | undefined {
  return message.parts.find(({ kind, foreign }) => kind === "body" && foreign === undefined);
}

function offers({ message }: RuleContext): boolean {
  return message.parts.some(({ visible }) => OFFERS.test(visible.text));
}

/** `"Jo at Larkspur" <jo@larkspur.example>` without the address. */
function displayName(value: string): string {
  const at = value.indexOf("<");
  return (at < 0 ? value : value.slice(0, at)).replace(/["']/g, "").trim();
}

function addressOf(value: string): string {
  const at = value.indexOf("@");
  return at < 0 ? "" : value.slice(at);
}
