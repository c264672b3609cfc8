/** Turns contributions into evidence: neighbouring words joined into phrases, each with its weight and a reason. */

import type { Evidence } from "../types";
import type { Cue } from "./cues";
import type { Contribution, JudgedSentence, MessageScore } from "./score";

/** More reasons than this are not read. */
const MOST = 12;
/** Log-odds below which a phrase is summed into the rest. */
const SMALLEST = 0.1;

/** Words fainter than this share of their sentence's loudest word end a phrase and are summed into the rest. */
const FAINT = 0.2;

/** Contributions at one run of tokens of one sentence. */
interface Group {
  readonly sentence: JudgedSentence;
  from: number;
  to: number;
  value: number;
  /** The cue that weighs most among those that point the same way. */
  cue?: Cue;
  cueValue: number;
}

/** Sentences beyond this many weigh too little to be read. */
const MOST_SENTENCES = 24;

/** Evidence plus `rest` plus the score's intercept is the score, exactly. */
export function explain(
  sentences: readonly JudgedSentence[],
  scored: MessageScore,
): { evidence: Evidence[]; rest: number } {
  const loud = sentences
    // Words of another file have no place in this one; they are summed in the rest.
    .filter(({ place }) => place.part.foreign === undefined)
    .sort((one, other) => Math.abs(other.score) - Math.abs(one.score))
    .slice(0, MOST_SENTENCES);
  const groups = loud
    .flatMap((sentence) => groupSentence(sentence, scored.contributions(sentence)))
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
  const evidence = groups
    .filter((group) => Math.abs(group.value) >= SMALLEST && saysSomething(group))
    .slice(0, MOST)
    .map(toEvidence);
  const rest = scored.score - scored.intercept - evidence.reduce((sum, { contribution }) => sum + contribution, 0);
  return { evidence, rest };
}

/** "a", "and", "More" alone explain nothing to anybody; they are summed in the rest. */
function saysSomething({ sentence, from, to, cue }: Group): boolean {
  if (cue || to - from > 1) return true;
  return !SMALL_WORD.test(sentence.read.tokens[from]!.stem);
}
const SMALL_WORD =
  /^(?:\W+|.{1,2}|the|and|but|for|you|your|our|their|his|her|its|this|that|thi|these|those|with|from|have|has|had|was|were|are|will|can|not|all|any|more|most|some|what|when|where|who|how|why|than|then|them|they|there|here|into|about|just|also|been|being|would|could|should|out|off|over|onli|veri)$/;

/**
 * Each feature is shared out over its tokens; neighbouring tokens that point the same way become one phrase.
 * So a phrase is never shown as speaking for one side while half of it speaks for the other.
 */
function groupSentence(sentence: JudgedSentence, contributions: readonly Contribution[]): Group[] {
  const shares = new Float64Array(sentence.read.tokens.length);
  for (const { feature, value } of contributions) {
    for (let token = feature.from; token < feature.to; token++) shares[token]! += value / (feature.to - feature.from);
  }
  const loudest = shares.reduce((most, share) => Math.max(most, Math.abs(share)), 0);
  const groups: Group[] = [];
  shares.forEach((share, token) => {
    const last = groups.at(-1);
    if (Math.abs(share) <= loudest * FAINT) return;
    if (last && last.to === token && Math.sign(last.value) === Math.sign(share)) {
      last.to = token + 1;
      last.value += share;
    } else groups.push({ sentence, from: token, to: token + 1, value: share, cueValue: 0 });
  });
  for (const { feature, value } of contributions)
    if (feature.cue) nameCue(groups, feature.cue, feature.from, feature.to, value);
  return groups;
}

function nameCue(groups: readonly Group[], cue: Cue, from: number, to: number, value: number): void {
  for (const candidate of groups) {
    const agrees = (cue.towards === "marketing") === candidate.value > 0;
    if (candidate.from >= to || candidate.to <= from || !agrees) continue;
    const size = Math.abs(value) + 1e-6;
    if (size > candidate.cueValue) {
      candidate.cue = cue;
      candidate.cueValue = size;
    }
  }
}

function toEvidence({ sentence, from, to, value, cue }: Group): Evidence {
  const { tokens } = sentence.read;
  const start = sentence.origin;
  const range = { start: start + tokens[from]!.start, end: start + tokens[to - 1]!.end };
  const towards = value > 0 ? "marketing" : "service";
  const reason =
    cue?.reason ??
    (towards === "marketing"
      ? "Words like these are common in messages that promote."
      : "Words like these are common in messages that only inform.");
  return { place: { part: sentence.place.part, range }, towards, contribution: value, reason, cue: cue?.id ?? "words" };
}
