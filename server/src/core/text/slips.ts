/** How many slips of the finger lie between two words, and which word was meant. */

/** Letters added, dropped, changed or swapped with a neighbour to get from one to the other; `most + 1` when it is more than `most`. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const far = most + 1;
  const width = other.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, column) => Math.min(column, far));
  for (let row = 1; row <= one.length; row++) {
    const current = new Array<number>(width).fill(far);
    if (row <= most) current[0] = row;
    // Only a band of cells around the diagonal can stay within `most`.
    const end = Math.min(other.length, row + most);
    let best = current[0]!;
    for (let column = Math.max(1, row - most); column <= end; column++) {
      const same = one[row - 1] === other[column - 1];
      let slips = Math.min(last[column - 1]! + (same ? 0 : 1), last[column]! + 1, current[column - 1]! + 1);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        slips = Math.min(slips, before[column - 2]! + 1);
      current[column] = Math.min(slips, far);
      best = Math.min(best, slips);
    }
    if (best > most) return far;
    before = last;
    last = current;
  }
  return last[other.length]!;
}

/** The words nearest to one, at most `most` slips away, nearest first. Digits that differ are another year or version, and no slip. */
export function nearestWords(word: string, words: Iterable<string>, most: number): string[] {
  const wanted = word.toLowerCase();
  const found: { readonly word: string; readonly slips: number }[] = [];
  for (const candidate of words) {
    // Most are told apart by their lengths alone.
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const slips = slipsBetween(wanted, candidate.toLowerCase(), most);
    if (slips <= most && digitsOf(candidate) === digitsOf(word)) found.push({ word: candidate, slips });
  }
  return found.sort((one, other) => one.slips - other.slips).map(({ word: near }) => near);
}

/** Whether one short word was meant by another: one slip away, or the same letters in another order. */
export function isSlipOf(word: string, meant: string): boolean {
  return word !== meant && (slipsBetween(word, meant, 1) === 1 || lettersOf(word) === lettersOf(meant));
}

const lettersOf = (word: string): string => [...word].sort().join("");
const digitsOf = (word: string): string => word.replace(/\D+/g, " ").trim();

/** The name that was most likely meant: at most two slips away, one for a short word, none for one of two letters. Case does not matter; of two that are as near the first. */
export function nearestOf(word: string, names: readonly string[]): string | undefined {
  return nearestWords(word, names, word.length < 3 ? 0 : word.length < 5 ? 1 : 2)[0];
}
