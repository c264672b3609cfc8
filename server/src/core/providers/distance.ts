/** How many slips of the finger lie between two words. */

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

/** The name that was most likely meant: at most two slips away, one for a short word, none for one of two letters. Case does not matter; of two that are as near the first. */
export function nearestOf(word: string, names: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  let most = word.length < 3 ? 0 : word.length < 5 ? 1 : 2;
  let nearest: string | undefined;
  for (const name of names) {
    const slips = slipsBetween(name.toLowerCase(), written, most);
    if (slips > most) continue;
    nearest = name;
    most = slips - 1;
  }
  return nearest;
}
