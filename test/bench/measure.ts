/** Times and what is made of them. A busy machine only ever adds time, so figures are medians of many runs. */

export interface Times {
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

export function timesOf(samples: readonly number[]): Times {
  if (samples.length === 0) throw new Error("nothing was measured");
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}

/** Milliseconds that `work` takes, waiting for it if it promises. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Times of several subjects taken in turn, so that a noisy minute falls on all of them alike. `warmUp` rounds are dropped. */
export async function inTurn(
  subjects: readonly ((round: number) => unknown)[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Times[]> {
  const samples = subjects.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const time = await timed(() => subject(round));
      if (round >= warmUp) samples[index]!.push(time);
    }
  }
  return samples.map(timesOf);
}
