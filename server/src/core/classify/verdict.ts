/** From a message, without what the rules look for, to a verdict with its reasons. Knows no rules, profiles or declared metadata. */

import { readLanguages } from "../text/language/reading";
import type { PartSentences, Place, SentenceMemory, SentenceVerdict, Verdict, VerdictClass } from "../types";
import { explain } from "./explain";
import { createFeatureReader } from "./features";
import { loadModel, type Model, probability } from "./model";
import { type JudgedSentence, judgeSentence, type MessageScore, Scratch, scoreMessage } from "./score";
import { withLanguage } from "./languages";
import { distinctSentences } from "./sentences";
import { unjudged } from "./unjudged";

/** Everything a run needs that is worth keeping between runs. */
export interface Classifier {
  classify(sentences: readonly PartSentences[], hidden: readonly Place[], memory?: SentenceMemory): Verdict;
}

/** Fewer known words than this say nothing about a message. */
const FEWEST_WORDS = 2;

/** Uses the shipped weights unless given others. Costs some milliseconds, so fronts make one and keep it. */
export function createClassifier(model: Model = loadModel()): Classifier {
  const reader = createFeatureReader(model.vocabulary);
  const scratch = new Scratch(model.size);
  return {
    classify(sentences, hidden, memory) {
      const reading = readLanguages(sentences, hidden);
      const unseen = reading.foreign.length > 0 ? [...hidden, ...reading.foreign] : hidden;
      const judged = distinctSentences(sentences, unseen, (text) => judgeSentence(text, model, reader, memory));
      const scored = scoreMessage(judged, model, scratch);
      const verdict =
        scored.knownWords < FEWEST_WORDS
          ? unjudged(scored, judged.length === 0 ? withoutWords(sentences) : "There are too few words to judge.")
          : verdictOf(judged, scored, model);
      const remedy = remedyOf(judged, verdict, model, scratch);
      return withLanguage(remedy ? { ...verdict, remedy } : verdict, reading, judged);
    },
  };
}

function verdictOf(sentences: readonly JudgedSentence[], scored: MessageScore, { stored }: Model): Verdict {
  const { calibration, thresholds } = stored;
  const { score, intercept } = scored;
  const marketing = probability(score, calibration.message);
  const name = classOf(marketing, scored, stored.thresholds, stored.calibration);
  const verdicts = sentences.map((sentence): SentenceVerdict => {
    const promoting = probability(sentence.score, calibration.sentence);
    return { place: sentence.place, probability: promoting, promotes: promoting >= thresholds.sentence };
  });
  const { evidence, rest } = explain(sentences, scored);
  const reason = name === "unsure" ? { reason: "The wording could be either: a person should read it." } : {};
  return { class: name, probability: marketing, score, intercept, evidence, rest, sentences: verdicts, ...reason };
}

/** A change of more sentences than this is a rewrite. */
const LARGEST_REMEDY = 3;
/** Below this probability the rest of a message has left all doubt behind. */
const CLEAR = 0.5;

/** Takes out the loudest sentences, one after another, until what is left reads as service with room to spare. */
function remedyOf(
  sentences: readonly JudgedSentence[],
  verdict: Verdict,
  model: Model,
  scratch: Scratch,
): readonly Place[] | undefined {
  if ((verdict.class !== "mixed" && verdict.class !== "marketing") || sentences.length < 2) return undefined;
  const { calibration, thresholds } = model.stored;
  const limit = Math.min(CLEAR, thresholds.service);
  const loudest = [...sentences].sort((one, other) => other.score - one.score).slice(0, LARGEST_REMEDY);
  const out = new Set<JudgedSentence>();
  for (const sentence of loudest) {
    if (sentence.place.part.foreign !== undefined) return undefined;
    out.add(sentence);
    const rest = sentences.filter((other) => !out.has(other));
    const scored = scoreMessage(rest, model, scratch);
    if (scored.knownWords < FEWEST_WORDS) return undefined;
    if (probability(scored.score, calibration.message) < limit) return [...out].map(({ place }) => place);
  }
  return undefined;
}

/** Why there is no sentence to judge. */
function withoutWords(sentences: readonly PartSentences[]): string {
  const parts = sentences.map(({ part }) => part);
  if (parts.some(({ slots, controls }) => slots.length > 0 || controls.some(({ tag }) => tag.kind === "include")))
    return "There are no words to judge: the message is filled in when it is sent.";
  return parts.some(({ visible }) => /[\p{L}\p{N}]/u.test(visible.text))
    ? "There are no words to judge beside the way out, the reason and the sender's name."
    : "There are no words in this message.";
}

const EVEN = 0.5;

function classOf(
  marketing: number,
  { mixed }: MessageScore,
  thresholds: Model["stored"]["thresholds"],
  calibration: Model["stored"]["calibration"],
): VerdictClass {
  // Whatever the trade says, what is more likely marketing than not is not called service.
  if (marketing < Math.min(EVEN, thresholds.service)) return "service";
  if (marketing < thresholds.marketing) return "unsure";
  return probability(mixed, calibration.mixed) >= thresholds.mixed ? "mixed" : "marketing";
}
