/** Whose token is this, and what was meant by one that is nobody's. Answers from the providers' facts; knows no message and no rule. */

import { slipsBetween } from "../text/slips";
import { providers } from "./index";
import type { Provider, ProviderMistake, ProviderToken } from "./provider";
import { readWritten, spelling, tokensIn, type Written } from "./written";

/** What a token is for. */
export type TokenRole = "unsubscribe" | "preferences" | "sender";

/** One provider's token that a text equals. A text may equal several, and one token may have two roles. */
export interface TokenMatch {
  readonly provider: Provider;
  readonly role: TokenRole;
  readonly token: ProviderToken;
}

/** A token in one spelling, with its case kept for the providers that tell it. */
interface Entry {
  readonly match: TokenMatch;
  readonly spelt: string;
}
/** A token with words of the author's own inside. */
interface OpenEntry {
  readonly match: TokenMatch;
  readonly start: string;
  readonly end: string;
}
/** A token that others may be meant for. */
interface Candidate {
  readonly match: TokenMatch;
  readonly open: string;
  readonly name: string;
  readonly otherWords: number;
}

const HOLE = "…";
/** Right words with another meaning: signing up, signing up again, having left. */
const OTHER_WORD = /(?<![a-z])(?:(?:re|pre)[-_]?)?subscri|unsubscrib(?:ed|er|ers|es|ing)(?![a-z])/gi;
const ROLES: readonly TokenRole[] = ["unsubscribe", "preferences", "sender"];
const ALL: readonly TokenMatch[] = providers.flatMap((provider) =>
  ROLES.flatMap((role) => provider[role].map((token): TokenMatch => ({ provider, role, token }))),
);
const BY_ID: ReadonlyMap<string, Provider> = new Map(providers.map((provider) => [provider.id, provider]));
const EXACT: ReadonlyMap<string, readonly Entry[]> = exactTable();
const WITH_HOLE: readonly OpenEntry[] = ALL.filter(({ token }) => token.text.includes(HOLE)).map(openEntry);
/** Tokens without brackets, which stand in the query of a longer address. */
const IN_QUERY: readonly TokenMatch[] = ALL.filter(({ token }) => !readWritten(token.text));
const CANDIDATES: readonly Candidate[] = ALL.flatMap(candidate);

/** The provider of the configuration; undefined for none and for one without a file here. */
export function providerById(id: string | undefined): Provider | undefined {
  return id === undefined ? undefined : BY_ID.get(id);
}

/** Every provider's token that this text equals, e.g. `*|UNSUB|*` Mailchimp's. Spaces just inside brackets and filters after a bar do not count. */
export function matchToken(written: string): readonly TokenMatch[] {
  const spelt = spelling(written);
  const folded = spelt.toLowerCase();
  const exact = EXACT.get(folded) ?? [];
  const found = exact.filter((entry) => !entry.match.provider.caseSensitive || entry.spelt === spelt);
  const open = WITH_HOLE.filter(
    ({ start, end }) => folded.length > start.length + end.length && folded.startsWith(start) && folded.endsWith(end),
  );
  return [...found, ...open].map(({ match }) => match);
}

/** The tokens that an address is or holds: `https://example.org/?u=%unsubscribe_url%` holds Mailgun's. */
export function matchAddress(address: string): readonly TokenMatch[] {
  const whole = matchToken(address);
  if (whole.length > 0) return whole;
  const folded = address.toLowerCase();
  return [
    ...tokensIn(address).flatMap((token) => matchToken(token)),
    ...IN_QUERY.filter(({ token }) => folded.includes(token.text)),
  ];
}

/** Slips of the finger in a name, and how alike it must stay. */
const MOST_SLIPS = 2;
const LEAST_ALIKE = 0.75;
const LONGEST_NAME = 60;
/** Brackets in which senders write names of their own choice. */
const OWN_NAMES = new Set(["{{{", "{{", "{", "[", "<", "%", "(("]);
/** The word is spelt right, so a difference elsewhere is the sender's own name and no slip. */
const SPELT_RIGHT = /unsubscri(?:be|ption)|opt[-_ ]?out/i;
/** What nearly every such name ends in; a word one slip away from it, as in `unsubscribe_ur`, is nobody's own choice. */
const ENDINGS = ["url", "link"];
const OTHER_ENDINGS = new Set(["url", "link", "uri", "urls", "links", "line"]);

function endsInSlip(name: string): boolean {
  const word = name.split(/[_\-. ]/).at(-1) ?? "";
  const last = /(?:[A-Z]?[a-z]{1,6}|[A-Z]{2,6})$/.exec(word)?.[0].toLowerCase() ?? "";
  return !OTHER_ENDINGS.has(last) && ENDINGS.some((ending) => slipsBetween(last, ending, 1) === 1);
}

/**
 * The unsubscribe token that was probably meant by one that nobody has: `*|UNSUBB|*` was to be `*|UNSUB|*`.
 * Without a declared provider only plain slips count, in the same brackets. With one, its tokens alone are compared,
 * and right names in wrong brackets count too. Undefined for what equals a token, in either role, and for ordinary names.
 */
export function nearestUnsubscribe(written: string, providerId?: string): TokenMatch | undefined {
  const read = readWritten(written);
  if (!read || read.before !== "" || read.after !== "" || read.name.length > LONGEST_NAME) return undefined;
  const declared = providerId === "generic" ? undefined : providerById(providerId);
  if (matchToken(written).some(({ provider }) => !declared || provider === declared)) return undefined;
  if (
    !declared &&
    OWN_NAMES.has(read.open) &&
    SPELT_RIGHT.test(read.name) &&
    !endsInSlip(read.name) &&
    !read.name.includes(":")
  )
    return undefined;
  return closest(
    read,
    CANDIDATES.filter(({ match, open }) => (declared ? match.provider === declared : open === read.open)),
  );
}

function closest({ open, name }: Written, candidates: readonly Candidate[]): TokenMatch | undefined {
  const folded = name.toLowerCase();
  const others = otherWords(name);
  let best: TokenMatch | undefined;
  let least = MOST_SLIPS + 1;
  for (const candidate of candidates) {
    // `subscribe_url` is no slip for `unsubscribe_url`; MailPoet's names begin with `subscription_` themselves.
    if (others > candidate.otherWords) continue;
    const slips = slipsBetween(folded, candidate.name, MOST_SLIPS);
    // Wrong brackets are a slip of their own.
    const all = slips + (candidate.open === open ? 0 : 1);
    const alike = 1 - slips / Math.max(folded.length, candidate.name.length);
    if (all >= least || slips > MOST_SLIPS || alike < LEAST_ALIKE) continue;
    best = candidate.match;
    least = all;
  }
  return best;
}

/** How many words speak of something else; a capital begins a word as an underscore does. */
function otherWords(name: string): number {
  return name.replace(/([a-z])([A-Z])/g, "$1_$2").match(OTHER_WORD)?.length ?? 0;
}

/**
 * What belongs into an address where this token prints a whole link, as in `<a href="{% unsubscribe %}">`; one token for each provider.
 * Undefined where the token may stand in an address.
 */
export function insteadInAddress(written: string, providerId?: string): readonly TokenMatch[] | undefined {
  const declared = providerById(providerId);
  const all = matchToken(written);
  const own = all.filter(({ provider }) => provider === declared);
  const matches = own.length > 0 ? own : all;
  const printsMore = ({ token }: TokenMatch): boolean => token.yields !== "href" && token.yields !== "text";
  if (matches.length === 0 || !matches.every(printsMore)) return undefined;
  return matches.flatMap(({ provider, role }): TokenMatch[] => {
    const token = provider[role].find(({ yields, text }) => yields === "href" && !text.includes(HOLE));
    return token ? [{ provider, role, token }] : [];
  });
}

/** A wrong form found: `written` is what `mistake.meant` belongs in place of. */
export interface Mistaken {
  readonly provider: Provider;
  readonly mistake: ProviderMistake;
  readonly written: string;
}

/** A provider's known wrong form in a token, an address or the source of a link. Without a declared provider only those no other system writes. */
export function mistakeIn(text: string, providerId?: string): Mistaken | undefined {
  const declared = providerById(providerId);
  for (const provider of declared ? [declared] : providers) {
    for (const mistake of provider.mistakes) {
      const match = declared || mistake.unmistakable ? mistake.wrong.exec(text) : null;
      if (match) return { provider, mistake, written: match[0] };
    }
  }
  return undefined;
}

function exactTable(): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const match of ALL) {
    if (match.token.text.includes(HOLE)) continue;
    const spelt = spelling(match.token.text);
    const entries = table.get(spelt.toLowerCase());
    if (entries) entries.push({ match, spelt });
    else table.set(spelt.toLowerCase(), [{ match, spelt }]);
  }
  return table;
}

function openEntry(match: TokenMatch): OpenEntry {
  const [start = "", end = ""] = spelling(match.token.text).toLowerCase().split(HOLE);
  return { match, start, end };
}

/** Nothing is meant for a token with a hole, or for one with words around its brackets: their plain forms are listed too. */
function candidate(match: TokenMatch): Candidate[] {
  const read = readWritten(match.token.text);
  if (match.role !== "unsubscribe" || match.token.text.includes(HOLE)) return [];
  if (!read || read.before !== "" || read.after !== "") return [];
  return [{ match, open: read.open, name: read.name.toLowerCase(), otherWords: otherWords(read.name) }];
}
