/** From a message, without what the rules look for, to a verdict with its reasons. Knows no rules, profiles or declared metadata. */

import type {
  Evidence,
  MessagePart,
  PartSentences,
  Place,
  SentenceMemory,
  SentenceVerdict,
  Verdict,
  VerdictClass,
  VisibleRange,
} from "../types";
import { explain } from "./explain";
import { createFeatureReader, type FeatureReader, type SentenceFeatures } from "./features";
import { loadModel, type Model, probability } from "./model";
import { type JudgedSentence, judgeSentence, type MessageScore, scoreMessage, type Sited } from "./score";

/** Everything a run needs that is worth keeping between runs. */
export interface Classifier {
  classify(sentences: readonly PartSentences[], hidden: readonly Place[], memory?: SentenceMemory): Verdict;
}

export function createClassifier(model: Model = loadModel()): Classifier {
  const reader = createFeatureReader();
  return { classify: (sentences, hidden, memory) => verdictOf(judge(sentences, hidden, model, reader, memory), model) };
}

/** The model's view of each distinct sentence. */
export function judge(
  sentences: readonly PartSentences[],
  hidden: readonly Place[],
  model: Model,
  reader: FeatureReader,
  memory?: SentenceMemory,
): JudgedSentence[] {
  return distinctSentences(sentences, hidden, (text) => judgeSentence(text, model, reader, memory));
}

/** Sentences that hold at least one word once the hidden places are blanked; one said twice counts once. */
export function distinctSentences<T extends { readonly read: SentenceFeatures }>(
  sentences: readonly PartSentences[],
  hidden: readonly Place[],
  view: (text: string) => T,
): (T & Sited)[] {
  const found: (T & Sited)[] = [];
  const seen = new Set<string>();
  for (const { part, sentences: ranges } of sentences) {
    const holes = hidden.filter((place) => place.part === part).map(({ range }) => range);
    for (const range of ranges) {
      const viewed = view(blanked(part, range, holes));
      const { tokens } = viewed.read;
      const key = tokens.map(({ stem }) => stem).join(" ");
      if (seen.has(key) || !tokens.some(({ stem }) => /^[a-z]/.test(stem))) continue;
      seen.add(key);
      found.push({ ...viewed, place: { part, range: withoutEdges(part, range, holes) }, origin: range.start });
    }
  }
  return found;
}

/** The range without hidden places at its edges, so that what is shown and removed is the sentence alone. */
function withoutEdges(part: MessagePart, range: VisibleRange, holes: readonly VisibleRange[]): VisibleRange {
  let { start, end } = range;
  for (const hole of holes) {
    if (hole.start <= start && hole.end > start && hole.end < end) start = hole.end;
    if (hole.end >= end && hole.start < end && hole.start > start) end = hole.start;
  }
  const { text } = part.visible;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The sentence's text with hidden places as spaces, so that offsets stay. */
function blanked(part: MessagePart, range: VisibleRange, holes: readonly VisibleRange[]): string {
  let text = part.visible.text.slice(range.start, range.end);
  for (const hole of holes) {
    const start = Math.max(0, hole.start - range.start);
    const end = Math.min(text.length, hole.end - range.start);
    if (start < end) text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  }
  return text;
}

function verdictOf(sentences: readonly JudgedSentence[], model: Model): Verdict {
  const { calibration, thresholds } = model.stored;
  const scored = scoreMessage(sentences, model);
  const marketing = probability(scored.score, calibration.message);
  const known = sentences.reduce(
    (sum, { weighted }) => sum + weighted.filter(({ feature }) => /^[a-z]+$/.test(feature.name)).length,
    0,
  );
  if (known < FEWEST_WORDS) return unjudged(sentences, scored);
  const verdicts = sentences.map((sentence): SentenceVerdict => {
    const promoting = probability(sentence.score, calibration.sentence);
    return { place: sentence.place, probability: promoting, promotes: promoting >= thresholds.sentence };
  });
  const { evidence, rest } = explain(scored);
  return {
    class: classOf(marketing, scored, model),
    probability: marketing,
    score: scored.score,
    intercept: scored.intercept,
    evidence,
    rest,
    sentences: verdicts,
  };
}

/** Fewer known words than this say nothing about a message. */
const FEWEST_WORDS = 2;

function unjudged(sentences: readonly JudgedSentence[], { intercept, score }: MessageScore): Verdict {
  const evidence: Evidence[] = [];
  const reason =
    sentences.length === 0
      ? "There are no words to judge: the message is filled in when it is sent."
      : "There are too few words to judge.";
  return {
    class: "unsure",
    probability: 0.5,
    score,
    intercept,
    evidence,
    rest: score - intercept,
    sentences: [],
    reason,
  };
}

function classOf(marketing: number, { mixed }: MessageScore, { stored }: Model): VerdictClass {
  if (marketing < stored.thresholds.marketing) return "service";
  return probability(mixed, stored.calibration.mixed) >= stored.thresholds.mixed ? "mixed" : "marketing";
}
