/** An organisation's own footers: what their words hold and give, and what is wrong with one. Read as a message's own words are. */

import { channels } from "../channels";
import { matchToken } from "../providers/match";
import { readFile } from "../read";
import { callerContact } from "../text/contact";
import { sentencesOf } from "../text/messageSentences";
import { wantedBy } from "../text/placeholderStyle";
import { remembered } from "../text/remember";
import { smsLength } from "../text/smsLength";
import type {
  FooterAtom,
  FooterGives,
  FooterPiece,
  KnownFacts,
  LineLanguage,
  OwnFooter,
  TaggedFile,
  TemplateTag,
} from "../types";

/** What a configuration writes, by channel and language. */
export type WrittenFooters = Readonly<
  Record<string, { readonly [Language in LineLanguage]?: string | undefined } | undefined>
>;

/** Characters that a footer may have; a text message's is measured in parts instead. */
const LONGEST: Readonly<Record<string, number>> = { email: 2000, fax: 1000 };
const LONGEST_ELSE = 300;

/** Footers as fixes use them; undefined where there is none. What does not work is told at the configuration and passed over here. */
export function toFooters(written: WrittenFooters | undefined, facts: KnownFacts): KnownFacts["footers"] {
  const entries = Object.entries(written ?? {}).map(([channel, { en, cy } = {}]) => {
    const read = (text: string): OwnFooter => readFooter(channel, text.replace(/\r\n?/g, "\n"), facts);
    return [channel, { ...(en ? { en: read(en) } : {}), ...(cy ? { cy: read(cy) } : {}) }] as const;
  });
  return entries.length === 0 ? undefined : new Map(entries);
}

/** What is wrong with a footer, for people; undefined for a good one. */
export function footerFault(channel: string, text: string, facts: KnownFacts): string | undefined {
  const label = channels.find(({ id }) => id === channel)?.label ?? channel;
  if (/<\/?(?:a|b|br|div|em|font|i|p|span|strong|table|td|tr)\b[^<>]{0,400}>/i.test(text))
    return "A footer is plain text, which fixes write as each file needs it. For a link write [words](address).";
  const { file } = tagged(text);
  if (file.tags.some(({ kind }) => kind !== "value" && kind !== "statement"))
    return "A footer may hold placeholders, but no conditions, loops or other files.";
  if (channel === "sms" && smsLength(text).parts > 1)
    return `This footer alone is longer than one text message: ${smsLength(text).units} characters. Shorten it.`;
  const most = LONGEST[channel] ?? LONGEST_ELSE;
  if (text.length > most)
    return `This footer has ${text.length} characters; in ${/^[aeiou]/.test(label) ? "an" : "a"} ${label} it may have ${most}. Shorten it.`;
  return readFooter(channel, text, facts).gives.optOut
    ? undefined
    : `This footer shows no way to stop the messages that works on this channel (${label}), so no fix uses it. Say how, as in ${EXAMPLE[channel] ?? EXAMPLE["sms"]!}.`;
}
const EXAMPLE: Readonly<Record<string, string>> = {
  email: '"Unsubscribe: {{unsubscribe_url}}"',
  sms: '"Text STOP to 60777"',
  whatsapp: '"Reply STOP to opt out"',
  social: '"Reply STOP to opt out"',
  voicemail: '"To stop these messages, call 01632 960123"',
  "automated-call": '"To be removed from our list, press 9"',
  "live-call": '"Tell me now if you want no more calls, and I will take your number off our list"',
  fax: '"To stop these faxes, call 0800 496 0123 free of charge"',
};

function readFooter(channel: string, text: string, { provider, senderNames }: KnownFacts): OwnFooter {
  return readKnown(JSON.stringify([channel, text, provider, senderNames]));
}
/** A file's options are made anew with each change of configuration, and its footers seldom change. */
const readKnown = remembered((key): OwnFooter => {
  const [channel, text, provider, senderNames] = JSON.parse(key) as [string, string, string | null, string[]];
  const pieces = piecesOf(text);
  return { pieces, gives: givesOf(channel, pieces, { ...(provider === null ? {} : { provider }), senderNames }) };
});

function tagged(text: string): ReturnType<typeof readFile> {
  return readFile({ uri: "", path: "footer.msg.txt", languageId: "", text });
}

/** As recognised below another message's words, in plain text and in markup: a footer never begins a message. */
function givesOf(
  channelId: string,
  pieces: readonly FooterPiece[],
  known: Pick<KnownFacts, "provider" | "senderNames">,
): FooterGives {
  const text = pieces.map(plain).join("");
  const asText = shownIn(channelId, `Hello.\n\n${text}`, known);
  const lines = text.replace(/&/g, "&amp;").replace(/\n/g, "<br>");
  const asMarkup = shownIn(channelId, `<p>Hello.</p><p>${lines}</p>`, known);
  return {
    optOut: asText.optOut && asMarkup.optOut,
    consent: asText.consent && asMarkup.consent,
    sender: asText.sender && asMarkup.sender,
    contact: asText.contact && asMarkup.contact,
  };
}

function shownIn(channelId: string, text: string, known: Pick<KnownFacts, "provider" | "senderNames">): FooterGives {
  const channel = channels.find(({ id }) => id === channelId);
  const [read] = tagged(text).template.messages;
  if (!channel || !read) return { optOut: false, consent: false, sender: false, contact: false };
  const message = { ...read, channel: channelId };
  const facts: KnownFacts = { ...NOTHING, ...known };
  const { optOuts, consentReferences, senders } = channel.recognise(message, sentencesOf(message), facts);
  return {
    optOut: optOuts.some(({ fault }) => !fault),
    consent: consentReferences.length > 0,
    sender: senders.length > 0,
    contact: callerContact(message) === "full",
  };
}
const NOTHING: KnownFacts = {
  sector: "general",
  publicTaskStance: "strict",
  senderNames: [],
  unsubscribe: {},
  optOutAddedByPlatform: false,
  footerLanguage: "auto",
  files: new Map(),
  layouts: [],
  allowedValues: new Map(),
  placeholders: new Map(),
};

function plain({ words, target }: FooterPiece): string {
  const written = (atoms: readonly FooterAtom[]): string =>
    atoms.map((atom) => (typeof atom === "string" ? atom : atom.written)).join("");
  const [shown, address] = [written(words), target && written(target)];
  return address === undefined || address === shown ? shown : `${shown}: ${address}`;
}

/** `[words](address)`, whose address may hold a placeholder with spaces; or a bare address. */
const LINK =
  /\[([^[\]\n]{1,200})\]\(((?:\{\{[^{}\n]{1,80}\}\}|<%[^%\n]{1,80}%>|\(\([^()\n]{1,80}\)\)|(?!\{\{|<%)[^\s()]){1,500})\)|https?:\/\/[^\s<>"()[\]]{3,500}/g;

/** Words, links and placeholders in order. */
function piecesOf(text: string): FooterPiece[] {
  const { file } = tagged(text);
  const pieces: FooterPiece[] = [];
  let at = 0;
  const words = (end: number): void => {
    for (const atom of atomsIn(file, at, end))
      pieces.push(
        typeof atom !== "string" && isAddress(atom.written, atom.name)
          ? { words: [atom], target: [atom] }
          : { words: [atom] },
      );
  };
  for (const match of text.matchAll(LINK)) {
    const end = match.index + match[0].length;
    words(match.index);
    if (match[1] === undefined) {
      const stop = end - (/[.,;:!?]{1,10}$/.exec(match[0])?.[0].length ?? 0);
      const address = atomsIn(file, match.index, stop);
      pieces.push({ words: address, target: address });
      at = stop;
    } else {
      const from = match.index + match[0].length - 1 - match[2]!.length;
      pieces.push({ words: [match[1]], target: atomsIn(file, from, end - 1) });
      at = end;
    }
  }
  words(text.length);
  return pieces;
}

/** A placeholder whose value is an address, by the provider's own word or by its name. */
function isAddress(written: string, name: string): boolean {
  const known = matchToken(written);
  if (known.length > 0) return known.some(({ token }) => token.yields === "href");
  return wantedBy(name) === "unsubscribe-url" || /(?:url|link|href)$/i.test(name);
}

function atomsIn({ text, tags }: Pick<TaggedFile, "text" | "tags">, start: number, end: number): FooterAtom[] {
  const atoms: FooterAtom[] = [];
  let at = start;
  const upTo = (to: number): void => {
    if (to > at) atoms.push(text.slice(at, to));
  };
  for (const tag of tags) {
    if (tag.range.start < at || tag.range.end > end) continue;
    upTo(tag.range.start);
    atoms.push(placeholder(tag, text));
    at = tag.range.end;
  }
  upTo(end);
  return atoms;
}

function placeholder({ range, name, engine }: TemplateTag, text: string): FooterAtom {
  return { written: text.slice(range.start, range.end), name, engine };
}
