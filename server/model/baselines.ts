/** What a simpler tool would do with the same messages: a keyword list, natural's Bayes, natural's logistic regression. */

// Leaf imports: natural's root prints to standard output and reads .env.
import BayesClassifier from "natural/lib/natural/classifiers/bayes_classifier";
import LogisticRegressionClassifier from "natural/lib/natural/classifiers/logistic_regression_classifier";
import { createFeatureReader } from "../src/core/classify/features";
import { distinctSentences } from "../src/core/classify/sentences";
import { type Line, readMessage } from "./corpus";
import { GrowingVocabulary } from "./vocabulary";

/** A simpler tool, to measure the model against on the same messages. */
export interface Baseline {
  readonly name: string;
  /** Higher reads more as marketing; `found` says on which side of its own threshold it lies. */
  judge(line: Line): { readonly score: number; readonly found: boolean };
}

/** What careful people put on such lists. Written once, from general knowledge, and never fitted to any data. */
const KEYWORDS =
  /\b(?:\d+\s?% off|half price|bogof|buy one,? get|sale|discounts?|special offers?|offers? ends?|exclusive|limited time|don'?t miss|hurry|last chance|while stocks last|shop now|buy now|order now|book now|sign up|subscribe now|join (?:us|now|today)|upgrade (?:now|today|to)|refer a friend|win|prize|competition|raffle|free (?:trial|gift|delivery|tickets?|quote|consultation)|vouchers?|promo(?:tion|tional)?(?: code)?|use code|save (?:up to|£|\d)|early bird|new (?:range|collection|service|clinic|arrivals?)|introducing|now available|we(?:'re| are) (?:excited|delighted|thrilled)|discover|treat yourself|donate|support us|appeal|newsletter|download (?:the|our) app|rewards?|vip|deals?|bargains?|pre-?order|you may also like|recommended for you)\b/gi;

const reader = createFeatureReader(new GrowingVocabulary());

/** The stems of a message, cut and masked as the model sees them, so that baselines get the same help. */
export function stemsOf(line: Line): string[] {
  const { sentences, hidden } = readMessage(line);
  const distinct = distinctSentences(sentences, hidden, (text) => ({ read: reader.read(text) }));
  return distinct.flatMap(({ read }) => read.tokens.map(({ stem }) => stem));
}

/** The score is the number of matches, and one is enough. Nothing is learnt. */
export function keywordList(): Baseline {
  return {
    name: "keyword list",
    judge({ text }) {
      const score = [...text.matchAll(KEYWORDS)].length;
      return { score, found: score > 0 };
    },
  };
}

/** Learns from `lines` by the model's own stems; every class but service counts as marketing. */
export function naturalBayes(lines: readonly Line[]): Baseline {
  const classifier = new BayesClassifier();
  for (const line of lines) classifier.addDocument(stemsOf(line), line.class === "service" ? "service" : "marketing");
  classifier.train();
  return { name: `natural Bayes (${lines.length})`, judge: (line) => side(classifier, stemsOf(line), true) };
}

/** Dense examples and features: 250 messages take half a minute, 2,000 more than fifteen minutes, so it learns from a sample. */
export function naturalLogisticRegression(lines: readonly Line[], most = 250): Baseline {
  const step = Math.max(1, Math.floor(lines.length / most));
  const sample = lines.filter((_, index) => index % step === 0).slice(0, most);
  const classifier = new LogisticRegressionClassifier();
  for (const line of sample) classifier.addDocument(stemsOf(line), line.class === "service" ? "service" : "marketing");
  classifier.train();
  return {
    name: `natural logistic regression (${sample.length})`,
    judge: (line) => side(classifier, stemsOf(line), false),
  };
}

function side(
  classifier: { getClassifications(words: string[]): { label: string; value: number }[] },
  stems: string[],
  products: boolean,
): { score: number; found: boolean } {
  const values = new Map(classifier.getClassifications(stems).map(({ label, value }) => [label, value]));
  const marketing = values.get("marketing") ?? 0;
  const service = values.get("service") ?? 0;
  // Bayes multiplies probabilities, which underflow to nought in long messages: it then knows nothing and says so.
  const score = products ? Math.log(marketing || 1e-320) - Math.log(service || 1e-320) : marketing - service;
  return { score, found: score > 0 };
}
