/** The figures of a set of judged messages: what the card prints and the floors hold. */

import { type Item, isFound, pointedAt } from "./judged";
import { auc, calibrationError, type Rate, recallAt } from "./measure";

/** What the card prints and the floors are made of. Positive is what needs marketing handling: marketing and mixed. */
export interface Figures {
  readonly messages: number;
  readonly recall: Rate;
  readonly falseAlarms: Rate;
  readonly unsure: Rate;
  readonly precision: Rate;
  readonly auc: number;
  /** At 2 % false alarms; `recallAt5` at 5 %. */
  readonly recallAt2: Rate;
  readonly recallAt5: Rate;
  /** Expected calibration error over messages that had words to judge. */
  readonly calibration: number;
  /** Both members on their own side of the threshold. */
  readonly pairs: Rate;
  /** The marketing member scores above the service member. */
  readonly pairsRanked: Rate;
  /** Promotional spans that a mark of ours touches, in messages that were found. */
  readonly spans: Rate;
  /** Of the messages found, those whose class is the very one. */
  readonly exactClass: Rate;
}

/** An unsure verdict counts as not found. */
export function figuresOf(items: readonly Item[]): Figures {
  const positives = items.filter(({ label }) => label === 1);
  const negatives = items.filter(({ label }) => label === 0);
  const found = items.filter(isFound);
  const scores = items.map(({ verdict }) => verdict.score);
  const labels = items.map(({ label }) => label);
  const judgedOnes = items.filter(({ verdict }) => verdict.sentences.length > 0);
  return {
    messages: items.length,
    recall: rate(positives, isFound),
    falseAlarms: rate(negatives, isFound),
    unsure: rate(items, ({ verdict }) => verdict.class === "unsure"),
    precision: rate(found, ({ label }) => label === 1),
    auc: auc(scores, labels),
    recallAt2: recallAt(scores, labels, 0.02),
    recallAt5: recallAt(scores, labels, 0.05),
    calibration: calibrationError(
      judgedOnes.map(({ verdict }) => verdict.probability),
      judgedOnes.map(({ label }) => label),
    ),
    ...pairFigures(items),
    spans: spanFigures(positives.filter(isFound)),
    exactClass: rate(
      found.filter(({ label }) => label === 1),
      ({ class: name, verdict }) => verdict.class === name,
    ),
  };
}

function rate<T>(items: readonly T[], hit: (item: T) => boolean): Rate {
  return { hits: items.filter(hit).length, of: items.length };
}

function pairFigures(items: readonly Item[]): { pairs: Rate; pairsRanked: Rate } {
  const byPair = new Map<string, Item[]>();
  for (const item of items)
    if (item.pair !== undefined) byPair.set(item.pair, [...(byPair.get(item.pair) ?? []), item]);
  const pairs = [...byPair.values()]
    .filter((members) => members.length === 2)
    .map((members) => members.sort((one, other) => one.label - other.label) as [Item, Item]);
  return {
    pairs: rate(pairs, ([service, marketing]) => !isFound(service) && isFound(marketing)),
    pairsRanked: rate(pairs, ([service, marketing]) => marketing.verdict.score > service.verdict.score),
  };
}

function spanFigures(found: readonly Item[]): Rate {
  let hits = 0;
  let of = 0;
  for (const { spans, verdict } of found) {
    const marks = pointedAt(verdict);
    of += spans.length;
    hits += spans.filter(([start, end]) => marks.some((mark) => mark.start < end && start < mark.end)).length;
  }
  return { hits, of };
}

/** Items by one of their groups, largest first. */
export function byGroup(items: readonly Item[], group: string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = item.groups[group] ?? "none";
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}
