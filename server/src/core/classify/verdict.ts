/** From a message, without what the rules look for, to a verdict with its reasons. Knows no rules, profiles or declared metadata. */

import type { PartSentences, Place, SentenceMemory, SentenceVerdict, Verdict, VerdictClass } from "../types";
import { explain } from "./explain";
import { createFeatureReader } from "./features";
import { loadModel, type Model, probability } from "./model";
import { type JudgedSentence, judgeSentence, type MessageScore, Scratch, scoreMessage } from "./score";
import { distinctSentences } from "./sentences";

/** Everything a run needs that is worth keeping between runs. */
export interface Classifier {
  classify(sentences: readonly PartSentences[], hidden: readonly Place[], memory?: SentenceMemory): Verdict;
}

/** Fewer known words than this say nothing about a message. */
const FEWEST_WORDS = 2;

export function createClassifier(model: Model = loadModel()): Classifier {
  const reader = createFeatureReader(model.vocabulary);
  const scratch = new Scratch(model.size);
  return {
    classify(sentences, hidden, memory) {
      const judged = distinctSentences(sentences, hidden, (text) => judgeSentence(text, model, reader, memory));
      return verdictOf(judged, scoreMessage(judged, model, scratch), model);
    },
  };
}

function verdictOf(sentences: readonly JudgedSentence[], scored: MessageScore, { stored }: Model): Verdict {
  const { calibration, thresholds } = stored;
  const { score, intercept, knownWords } = scored;
  if (knownWords < FEWEST_WORDS) return unjudged(sentences.length, scored);
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

function unjudged(sentences: number, { intercept, score }: MessageScore): Verdict {
  const reason =
    sentences === 0
      ? "There are no words to judge: the message is filled in when it is sent."
      : "There are too few words to judge.";
  return {
    class: "unsure",
    probability: 0.5,
    score,
    intercept,
    evidence: [],
    rest: score - intercept,
    sentences: [],
    reason,
  };
}

function classOf(
  marketing: number,
  { mixed }: MessageScore,
  thresholds: Model["stored"]["thresholds"],
  calibration: Model["stored"]["calibration"],
): VerdictClass {
  if (marketing < thresholds.service) return "service";
  if (marketing < thresholds.marketing) return "unsure";
  return probability(mixed, calibration.mixed) >= thresholds.mixed ? "mixed" : "marketing";
}
