/** Finds cue phrases in a sentence's tokens by one walk over a tree of stems. */

import { type Cue, CUES } from "./cues";
import { type Stemmer, type Token, tokenise } from "./tokens";

/** A cue's phrase in one sentence: the longest that begins at its token. */
export interface CueMatch {
  readonly cue: Cue;
  /** Half-open, token indexes. */
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  cue?: Cue;
}

const ANY = "_";
/** Class words in phrases, in the words the tokeniser makes of them. */
const CLASSES: Readonly<Record<string, string>> = {
  N: "<num>",
  "£N": "<money>",
  "N%": "<pct>",
  DAY: "<day>",
  DATE: "<date>",
  TIME: "<time>",
  CODE: "<code>",
  URL: "<url>",
  NAME: "<slot>",
};
/** Numbers are written many ways; a phrase that wants one accepts these. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "<num>": ["<number-word>", "<slot>", "<phone>"],
  "<money>": ["<slot>"],
  "<date>": ["<day>", "<num>", "<slot>", "<month>"],
  "<code>": ["<num>", "<slot>"],
};

/** Finds cue phrases in tokens that the same stemmer cut; matches come in order of place. */
export interface PhraseIndex {
  find(tokens: readonly Token[]): CueMatch[];
}

/** Compiles the cues with the given stemmer, so that phrases and texts are cut alike. */
export function createPhraseIndex(stem: Stemmer): PhraseIndex {
  const root: Node = { next: new Map() };
  for (const cue of CUES) for (const phrase of cue.phrases) addPhrase(root, stemsOf(phrase, stem), cue);
  return { find: (tokens) => find(root, tokens) };
}

function stemsOf(phrase: string, stem: Stemmer): string[] {
  return phrase
    .split(/\s+/)
    .flatMap((word) => CLASSES[word] ?? (word === ANY ? ANY : tokenise(word, stem).map((token) => token.stem)));
}

function addPhrase(root: Node, stems: readonly string[], cue: Cue): void {
  let nodes = [root];
  for (const stem of stems) {
    nodes = nodes.flatMap((node) =>
      [stem, ...(ALSO[stem] ?? [])].map((key) => {
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = { next: new Map() }));
        return next;
      }),
    );
  }
  for (const node of nodes) node.cue ??= cue;
}

/** Longest match at each token; matches of different families may overlap, of one family not. */
function find(root: Node, tokens: readonly Token[]): CueMatch[] {
  const matches: CueMatch[] = [];
  const lastEnd = new Map<string, number>();
  for (let from = 0; from < tokens.length; from++) {
    const longest = longestFrom(root, tokens, from);
    if (!longest || (lastEnd.get(longest.cue.id) ?? 0) > from) continue;
    lastEnd.set(longest.cue.id, longest.to);
    matches.push(longest);
  }
  return matches;
}

function longestFrom(root: Node, tokens: readonly Token[], from: number): CueMatch | undefined {
  // Most words begin no phrase.
  if (!root.next.has(tokens[from]!.stem)) return undefined;
  let best: CueMatch | undefined;
  let nodes: Node[] = [root];
  for (let at = from; at < tokens.length && nodes.length > 0; at++) {
    nodes = nodes.flatMap((node) =>
      [node.next.get(tokens[at]!.stem), at > from ? node.next.get(ANY) : undefined].filter(
        (next) => next !== undefined,
      ),
    );
    const cue = nodes.find((node) => node.cue !== undefined)?.cue;
    if (cue) best = { cue, from, to: at + 1 };
  }
  return best;
}
