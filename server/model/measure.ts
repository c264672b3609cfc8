/** Figures with their uncertainty: rates with Wilson intervals, ranking, calibration, agreement. Knows no messages. */

/** A share with its counts, so that its uncertainty can be told. `of` may be nought. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
}

/** "97.1 % (96.0 to 97.9, n 1200)": Wilson's 95 % interval. */
export function showRate({ hits, of }: Rate): string {
  if (of === 0) return "none";
  const [low, high] = wilson({ hits, of });
  return `${percent(hits / of)} (${percent(low)} to ${percent(high)}, n ${of})`;
}

/** The 95 % interval, within 0 and 1. Not for a rate of nothing. */
export function wilson({ hits, of }: Rate): [number, number] {
  const z = 1.96;
  const p = hits / of;
  const middle = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** `share` from 0 to 1, with one decimal. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Area under the ROC curve: how often a positive scores above a negative; ties count half. */
export function auc(scores: readonly number[], labels: readonly number[]): number {
  const sorted = scores
    .map((score, index) => ({ score, label: labels[index]! }))
    .sort((one, other) => one.score - other.score);
  let below = 0;
  let wins = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]!.score === sorted[at]!.score) end++;
    const tied = sorted.slice(at, end);
    const negatives = tied.filter(({ label }) => label === 0).length;
    wins += (tied.length - negatives) * (below + negatives / 2);
    below += negatives;
    at = end;
  }
  const positives = labels.filter((label) => label === 1).length;
  return positives === 0 || below === 0 ? Number.NaN : wins / (positives * below);
}

/** Share of positives above the score that at most `share` of the negatives exceed. */
export function recallAt(scores: readonly number[], labels: readonly number[], share: number): Rate {
  const negatives = scores.filter((_, index) => labels[index] === 0).sort((one, other) => other - one);
  const limit = negatives[Math.floor(share * negatives.length)] ?? Number.NEGATIVE_INFINITY;
  const positives = scores.filter((_, index) => labels[index] === 1);
  return { hits: positives.filter((score) => score > limit).length, of: positives.length };
}

/** Expected calibration error over ten bins of equal width. */
export function calibrationError(probabilities: readonly number[], labels: readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, hits: 0 }));
  probabilities.forEach((value, index) => {
    const bin = bins[Math.min(9, Math.floor(value * 10))]!;
    bin.count++;
    bin.sum += value;
    bin.hits += labels[index]!;
  });
  return (
    bins.reduce((error, { count, sum, hits }) => error + (count === 0 ? 0 : Math.abs(sum - hits)), 0) /
    probabilities.length
  );
}

/** Cohen's kappa of two labellings. */
export function kappa(one: readonly string[], other: readonly string[]): number {
  const labels = [...new Set([...one, ...other])];
  const agreed = one.filter((label, index) => label === other[index]).length / one.length;
  const chance = labels.reduce(
    (sum, label) =>
      sum +
      (one.filter((item) => item === label).length / one.length) *
        (other.filter((item) => item === label).length / other.length),
    0,
  );
  return (agreed - chance) / (1 - chance);
}
