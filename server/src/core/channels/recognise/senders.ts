/** Finds who a message says it is from: a name at its start or end, a placeholder for one, an address that names it. */

import { matchToken } from "../../providers/match";
import { remembered } from "../../text/remember";
import type { KnownFacts, Message, MessagePart, PartSentences, Place, Slot, VisibleRange } from "../../types";
import { isSmallWelsh } from "../../text/language/detect";
import { isCommon } from "./commonWords";
import {
  ANY_PREFIX,
  BRACKETED,
  FIRST_NAMES,
  FRAMES,
  HANDLE,
  JOINED,
  KIND_NAME,
  LEGAL,
  NAME,
  NAMED_DOMAIN,
  NO_NAME,
  NOT_JOINED,
  NOT_NAMES,
  NOT_TOKEN,
  OTHERS_DOMAIN,
  PREFIX,
  SIGN_OFF,
  SMALL_FRAME,
  TEAM,
  TOKEN,
  WITH_ADDRESS,
} from "./senderWords";
import { WELSH_BODY, WELSH_FRAMES, WELSH_LEGAL, WELSH_OPENINGS, WELSH_SIGN_OFF } from "./welshWords";

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

/** "Rowan Pharmacy", "Anvil Lane Surgery"; but "Customer Services" and "The Council" name nobody. */
function isKindName(name: string): boolean {
  return wordsIn(name)
    .slice(0, -1)
    .some((word) => !NOT_NAMES.has(word));
}

/** The whole text is a name that ends in what companies and public bodies call themselves. */
function isBody(name: string): boolean {
  return [...name.matchAll(KIND_NAME)].some((match) => match[0] === name) && isKindName(name);
}

/** "Wedding", "Severe Weather": every word of it is ordinary, and only the place gave it its capital. */
function isOrdinary(name: string): boolean {
  return wordsIn(name).every(
    (word) => isCommon(word) || NOT_NAMES.has(word) || FIRST_NAMES.has(word) || isOrdinaryWelsh(word),
  );
}

function isOrdinaryWelsh(word: string): boolean {
  return WELSH_OPENINGS.has(word) || isSmallWelsh(word);
}

function wordsIn(name: string): string[] {
  return name
    .replace(/['’]s\b/gi, "")
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/[^\w&\u00c0-\u024f-]/g, ""))
    .filter((word) => word !== "");
}

/** At least one word that is no ordinary one, and not a person's name. */
function isName(name: string): boolean {
  if (NO_NAME.test(name)) return false;
  const words = wordsIn(name);
  if (words.every((word) => NOT_NAMES.has(word) || word.length < 2 || /^\d+$/.test(word))) return false;
  if (name === name.toUpperCase() && isOrdinary(name)) return false;
  // "Jo", "Jo Smith"; but "Jo & Sons", "Rose Hill Garden Centre".
  return !(FIRST_NAMES.has(words[0]!) && words.length <= 2);
}

/** The line behind "Regards,", where it is no person's name, or the line behind that. */
function signatureIn(text: string): VisibleRange | undefined {
  const lines = linesOf(text, 0, text.length);
  for (let index = 0; index < lines.length - 1; index++) {
    const { start, end } = lines[index]!;
    if (end - start > LONGEST_SIGN_OFF || !isSignOff(text.slice(start, end))) continue;
    const found = lines.slice(index + 1, index + 3).find((line) => isSignature(text.slice(line.start, line.end)));
    if (found) return found;
  }
  return undefined;
}
const LONGEST_SIGN_OFF = 40;

function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line) || WELSH_SIGN_OFF.test(line.trim());
}

/** A logo's alternative text at the top, a name at the foot: a line of up to three words, one of which is no ordinary word. */
function nameAlone(text: string): VisibleRange | undefined {
  const first = linesOf(text, 0, Math.min(text.length, LONGEST_SIGNATURE)).slice(0, 2);
  const firstEnd = first.at(-1)?.end ?? 0;
  const last = linesOf(text, Math.max(0, text.length - LONGEST_SIGNATURE), text.length).slice(-3);
  return [...first, ...last].find(({ start, end }) => {
    const line = text.slice(start, end);
    if (
      line.length > LONGEST_NAME ||
      !WHOLE_NAME.test(line) ||
      wordsIn(line).length > 3 ||
      !isName(line) ||
      isOrdinary(line)
    )
      return false;
    return start < firstEnd || !isPersonal(line);
  });
}

/** "... till Sunday! Willow Wool.": a sentence among the last three that is nothing but two to four names. */
function namedSentence(text: string, sentences: readonly VisibleRange[]): VisibleRange | undefined {
  return sentences.slice(-3).find(({ start, end }) => {
    const name = text.slice(start, Math.min(end, start + LONGEST_NAME + 1)).replace(/[.!]$/, "");
    const words = wordsIn(name);
    return (
      words.length > 1 &&
      words.length < 5 &&
      WHOLE_NAME.test(name) &&
      !NO_NAME.test(name) &&
      // "Dan Fletcher" is a person; "Willow Wool" sells some.
      (!FIRST_NAMES.has(words[0]!) || isCommon(words.at(-1)!)) &&
      !words.some((word) => NOT_NAMES.has(word))
    );
  });
}

/** The lines between two offsets that are not blank, white space around them left out. */
function linesOf(text: string, from: number, to: number): VisibleRange[] {
  const lines: VisibleRange[] = [];
  let at = from;
  for (const line of text.slice(from, to).split("\n")) {
    const start = at + (line.length - line.trimStart().length);
    const end = start + line.trim().length;
    if (end > start) lines.push({ start, end });
    at += line.length + 1;
  }
  return lines;
}

/** A short line of names; two words with capitals are a person's as a rule. */
function isSignature(line: string): boolean {
  if (line.length > LONGEST_NAME) return false;
  const name = line
    .trim()
    .replace(/^(?:the|from|your friends at) /i, "")
    .replace(/[.,!]$/, "");
  return WHOLE_NAME.test(name) && isName(name) && !isPersonal(name);
}

const LONGEST_NAME = 60;

/** One or two words, as people sign: "Tamsin", "Marek Zielony". Kept for people unless something says company. */
function isPersonal(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= 2 && name !== name.toUpperCase() && !isBody(name) && !words.some((word) => JOINED_WHOLE.test(word))
  );
}
const JOINED_WHOLE = new RegExp(`^${JOINED.source}$`);
const WHOLE_NAME = new RegExp(`^${NAME}$`);

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
