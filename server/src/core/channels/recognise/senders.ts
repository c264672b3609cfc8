/** Finds who a message says it is from: a name at its start or end, a placeholder for one, an address that names it. */

import { matchToken } from "../../providers/match";
import { remembered } from "../../text/remember";
import type { KnownFacts, Message, MessagePart, PartSentences, Place, Slot, VisibleRange } from "../../types";
import {
  ANY_PREFIX,
  BRACKETED,
  FRAMES,
  HANDLE,
  JOINED,
  KIND_NAME,
  LEGAL,
  NAMED_DOMAIN,
  NOT_JOINED,
  NOT_TOKEN,
  OTHERS_DOMAIN,
  PREFIX,
  SMALL_FRAME,
  TEAM,
  TOKEN,
  WITH_ADDRESS,
} from "./senderWords";
import { WELSH_BODY, WELSH_FRAMES, WELSH_LEGAL } from "./welshWords";
import { isBody, isKindName, isName, isOrdinary } from "./names";
import { nameAlone, namedSentence, signatureIn } from "./signatures";

/** Where a message names a sender; whether that is the true one, no text can show. */
export interface Senders {
  readonly places: readonly Place[];
  /** Lines that only identify, which the classifier must not see. */
  readonly lines: readonly Place[];
  /** Named by a header or in declared metadata rather than in the words. */
  readonly elsewhere: boolean;
}

const ALL_FRAMES = [...FRAMES, ...WELSH_FRAMES];
/** A line longer than this is prose, not a signature. */
const LONGEST_SIGNATURE = 400;
/** Of a sentence, so much is searched for names; of a part, so many sentences. */
const LONGEST_SENTENCE = 1000;
const MOST_SENTENCES = 400;

/** Configured names, a name at the start or end, names in words that lead to one, sender placeholders, legal lines, and the first link whose domain names somebody. */
export function findSenders(message: Message, sentences: readonly PartSentences[], facts: KnownFacts): Senders {
  const places: Place[] = [];
  const lines: Place[] = [];
  for (const { part, sentences: ranges } of sentences) placesIn(part, ranges, facts, places, lines);
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
  const prefix = part.kind === "body" ? prefixOf(text) : undefined;
  if (prefix) places.push({ part, range: prefix });
  const hidden = part.kind === "body" ? hiddenPrefixOf(text) : undefined;
  if (hidden) lines.push({ part, range: hidden });
  for (const slot of part.slots)
    if ((TOKEN.test(slot.name) && !NOT_TOKEN.test(slot.name)) || isProvidersSender(slot, facts))
      places.push({ part, range: slot.range });
  for (const range of sentences.slice(0, MOST_SENTENCES)) {
    const words = text.slice(range.start, Math.min(range.end, range.start + LONGEST_SENTENCE));
    if (part.kind !== "subject" && (LEGAL.test(words) || WELSH_LEGAL.test(words))) {
      places.push({ part, range });
      if (words.length < 300 && isIdentityOnly(words)) lines.push({ part, range });
    } else {
      const named = nameOnceIn(words);
      if (named) places.push({ part, range: { start: range.start + named.start, end: range.start + named.end } });
    }
  }
  const signed =
    signatureIn(text) ?? nameAlone(text) ?? (part.kind === "body" ? namedSentence(text, sentences) : undefined);
  if (signed) places.push({ part, range: signed });
  const link = part.links.find(
    ({ href, range }) => namesSender(href) || isAddress(text.slice(range.start, Math.min(range.end, range.start + 80))),
  );
  if (link) places.push({ part, range: link.range });
}

/** "PENNYCROFT: ..." at the very beginning: a name by its capitals, or by words that are no ordinary ones. */
function prefixOf(text: string): VisibleRange | undefined {
  const head = text.slice(0, 80);
  const match = PREFIX.exec(head) ?? BRACKETED.exec(head);
  if (!match) return hiddenPrefixOf(text);
  const named = (isName(match[1]!) && !isOrdinary(match[1]!)) || isBody(match[1]!);
  return named ? { start: 0, end: match[0].length } : undefined;
}

/** What the classifier must not see: found without looking at capitals, because a verdict does not move for them. */
function hiddenPrefixOf(text: string): VisibleRange | undefined {
  const match = ANY_PREFIX.exec(text.slice(0, 80));
  return match && !isOrdinary(match[1]!) ? { start: 0, end: match[0].length } : undefined;
}

/** The first name of an organisation in a sentence, by the words around it or its own shape. */
function nameIn(words: string): VisibleRange | undefined {
  if (words.length < LONGEST_SIGNATURE) {
    const team = TEAM.exec(words);
    if (team && !/\b(?:The|Your|the|your) (?:Team|team)\b/.test(team[0])) return rangeOf(team.index, team[0]);
  }
  const bracketed = BRACKETED.exec(words);
  if (bracketed && isName(bracketed[1]!)) return rangeOf(bracketed.index, bracketed[0]);
  if (!/[A-Z]/.test(words)) return smallName(words);
  for (const frame of ALL_FRAMES) {
    const framed = firstOf(frame, words, (match) => isName(match[1]!));
    if (framed) return rangeOf(framed.index + framed[0].indexOf(framed[1]!), framed[1]!);
  }
  const body = WELSH_BODY.exec(words);
  if (body) return rangeOf(body.index, body[0]);
  const kind = firstOf(KIND_NAME, words, (match) => isKindName(match[0]));
  if (kind) return rangeOf(kind.index, kind[0]);
  // "OakTable 2. PineChair 3." is a list of wares, and the number of the next stands behind each.
  const joined = firstOf(
    JOINED,
    words,
    ({ 0: name, index }) =>
      !NOT_JOINED.test(name) && !/^\s\d/.test(words.slice(index + name.length, index + name.length + 2)),
  );
  if (joined) return rangeOf(joined.index, joined[0]);
  const posted = WITH_ADDRESS.exec(words);
  if (posted && isName(posted[1]!)) return rangeOf(posted.index, posted[1]!);
  return smallName(words);
}

/** The first match that will do, of a global pattern; `matchAll` makes a new pattern at each call. */
function firstOf(pattern: RegExp, words: string, fits: (match: RegExpExecArray) => boolean) {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) if (fits(match)) return match;
  return undefined;
}

const nameOnceIn = remembered(nameIn);

function smallName(words: string): VisibleRange | undefined {
  const match = SMALL_FRAME.exec(words);
  return match && isName(match[1]!) ? rangeOf(match.index, match[0]) : undefined;
}

function rangeOf(index: number, text: string): VisibleRange {
  return { start: index, end: index + text.length };
}

function namesSender(href: string): boolean {
  const target = href.slice(0, 300);
  return HANDLE.test(target) || (NAMED_DOMAIN.test(target) && !OTHERS_DOMAIN.test(target));
}

/** "hello@heron.example" as the words of a link that is not filled in yet. */
function isAddress(words: string): boolean {
  const trimmed = words.trim();
  return /^[\w.+-]{1,40}@?[\w-]{1,40}\.[\w.-]{2,20}$/.test(trimmed) && namesSender(trimmed);
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
