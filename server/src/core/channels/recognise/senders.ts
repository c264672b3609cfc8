/** Finds who a message says it is from: a name at its start or end, a placeholder for one, an address that names it. */

import { matchToken } from "../../providers/match";
import type { KnownFacts, Message, MessagePart, PartSentences, Place, Slot, VisibleRange } from "../../types";

/** Where a message names a sender; whether that is the true one, no text can show. */
export interface Senders {
  readonly places: readonly Place[];
  /** Lines that only identify, which the classifier must not see. */
  readonly lines: readonly Place[];
  /** Named by a header or in declared metadata rather than in the words. */
  readonly elsewhere: boolean;
}

const TOKEN =
  /(?:site|company|organi[sz]ation|org|business|brand|shop|store|sender|practice|surgery|clinic|school|charity|team|product|app|app_?name|platform|subteam|facility|service|account|tenant|community|instance|merchant|seller|host|venue|project|workspace|university|council|trust|hotel)[-_ .]?(?:name|title)?s?$|^(?:site|company|organi[sz]ation|brand|shop|business|app|sender|from)\b|signature|member_busname|list:company|companyname|-brand-name|site_settings/i;
/** Fields of the reader that end like those of a sender. */
const NOT_TOKEN = /first|last|full|user|recipient|customer|contact|patient|your|member\.|lead|id$|url|link|date/i;
const SMS_PREFIX =
  /^(?!(?:hi|hello|hey|dear|reminder|urgent|important|free ?msg|fyi|ps|note|update|alert|warning|notice|now|service|introducing|available|announcing|coming soon|open|opening|win|free|from|re|subject|date|time|good news|news|tip|code|your|please|thanks|thank you|sale|offer|today|tomorrow|final|last|new|just|only|when|where|what)\b)((?:(?:the|st)\s)?[a-z\u00c0-\u024f\d][a-z\u00c0-\u024f\d&'’.+-]*(?:\s[a-z\u00c0-\u024f\d&'’.+-]+){0,4})\s*[:>»-]\s/i;
const SIGN_OFF =
  /(?:^|\n)\s*(?:[-–—~]\s?|from\s+|regards,?\s+|thanks,?\s+|thank you,?\s+|best,?\s+|yours[^,\n]{0,20},?\s+|the\s+)?((?:the\s)?[a-z\u00c0-\u024f\d][a-z\u00c0-\u024f\d&'’.-]*(?:\s[a-z\u00c0-\u024f\d&'’.-]+){0,5})\s*(?:team|surgery|practice|clinic|pharmacy|dental|council|school|trust|hospital|university|college|bank|insurance|charity|club|gym|hotel|ltd|limited|plc|llp|inc|llc|cic|foundation|association|society|nhs|group)\b/i;
const LEGAL =
  /(?:©|\(c\)|copyright|registered (?:charity|company|in|office)|company (?:no|number|reg)|\b(?:ltd|limited|plc|llp|inc|llc|cic)\b|all rights reserved|on behalf of)/i;
const TEAM =
  /\b(?:the|your)\s+[a-z\u00c0-\u024f\d\uFFFC&'’. -]{2,40}\steam\b|\bthe team (?:at|from|behind)\s+\S+|\bhere at\s+[a-z\u00c0-\u024f\d\uFFFC]|\bfrom (?:all of us|everyone|the team|your friends)? ?at\s+\S+|\b(?:this is|it['’]s|it is) [a-z\u00c0-\u024f\uFFFC]\S+(?: \S+){0,3} (?:from|at|here|calling)\b/i;
const NAMED_DOMAIN =
  /(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{3,40})\.(?:co\.uk|org\.uk|gov\.uk|nhs\.uk|ac\.uk|sch\.uk|com|org|net|io|co|uk|app|example|scot|wales)\b/i;

/** A line longer than this is prose, not a signature. */
const LONGEST_SIGNATURE = 400;

/** Configured names, a name at the start or end, sender placeholders, legal lines, and the first link whose domain names somebody. Never the subject. */
export function findSenders(message: Message, sentences: readonly PartSentences[], facts: KnownFacts): Senders {
  const places: Place[] = [];
  const lines: Place[] = [];
  for (const { part, sentences: ranges } of sentences) {
    if (part.kind !== "subject") placesIn(part, ranges, facts, places, lines);
  }
  const elsewhere =
    message.declared.sender !== undefined ||
    message.headers.some(({ name, value }) => (name === "from" || name === "sender") && value !== "");
  return { places, lines, elsewhere };
}

function placesIn(
  part: MessagePart,
  sentences: readonly VisibleRange[],
  facts: KnownFacts,
  places: Place[],
  lines: Place[],
): void {
  const { text } = part.visible;
  for (const name of facts.senderNames) {
    const at = name === "" ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
    if (at >= 0) places.push({ part, range: { start: at, end: at + name.length } });
  }
  const prefix = part.kind === "body" ? SMS_PREFIX.exec(text.slice(0, 80)) : null;
  if (prefix) {
    const place = { part, range: { start: 0, end: prefix[0].length } };
    places.push(place);
    lines.push(place);
  }
  for (const slot of part.slots)
    if ((TOKEN.test(slot.name) && !NOT_TOKEN.test(slot.name)) || isProvidersSender(slot, facts))
      places.push({ part, range: slot.range });
  for (const range of sentences) {
    const words = text.slice(range.start, range.end);
    if (LEGAL.test(words)) {
      places.push({ part, range });
      if (words.length < 300 && isIdentityOnly(words)) lines.push({ part, range });
    } else if (words.length < LONGEST_SIGNATURE && (TEAM.test(words) || SIGN_OFF.test(words)))
      places.push({ part, range });
  }
  for (const link of part.links) {
    if (
      NAMED_DOMAIN.test(link.href) &&
      !/(?:bit\.ly|tinyurl|t\.co|goo\.gl|google|facebook|twitter|instagram|linkedin|youtube|apple|play\.google|w3\.org|schema\.org|githubusercontent|cloudfront|amazonaws|mailchimp|sendgrid|fonts\.)/i.test(
        link.href,
      )
    ) {
      places.push({ part, range: link.range });
      break;
    }
  }
}

/** `%%Member_Addr%%`; in braces, which others write too, only where the provider is declared: `{domain.name}` may be the reader's. */
function isProvidersSender({ written }: Slot, { provider: declared }: KnownFacts): boolean {
  return matchToken(written).some(
    ({ role, provider }) => role === "sender" && (provider.id === declared || /^(?:\*\||%%)/.test(written)),
  );
}

/** A line of names, numbers and places without a verb that asks for anything. */
function isIdentityOnly(words: string): boolean {
  return !/\b(?:you|your|we|our|us|buy|shop|book|visit|save|get|call|click|join|give|donate|offer|free|new)\b/i.test(
    words,
  );
}
