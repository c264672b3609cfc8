/** Matches paths against globs in time linear in both: a pattern from a repository must never hang the editor. */

/** Longer patterns are refused by the configuration. */
export const LONGEST_GLOB = 200;

/** One step of a pattern: what it reads, and where it leads. A step without `reads` leads on at once. */
interface Step {
  readonly reads?: string;
  readonly next: number[];
}

/**
 * Whether a path with forward slashes matches. `*` stays inside a folder, `**` crosses folders, `?` is one character, `{a,b}` is either.
 * The pattern becomes a small automaton that is walked once along the path, keeping every step that what was read so far allows.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const { steps, end } = compile(glob.replace(/^\.?\//, ""));
  let reached = follow(steps, [0], new Set());
  for (const unit of path.replace(/^\.?\//, "")) {
    const moved: number[] = [];
    const inside: number[] = [];
    for (const at of reached) {
      const { reads, next } = steps[at]!;
      if (reads === "**/") {
        inside.push(at);
        if (unit === "/") moved.push(...next);
      } else if (reads === "**" || (reads === "*" && unit !== "/")) moved.push(at);
      else if (reads === "?" ? unit !== "/" : reads === unit) moved.push(...next);
    }
    // Inside a folder that `**/` swallows, what follows may not begin yet.
    reached = follow(steps, moved, new Set(inside));
  }
  return reached.has(end);
}

function compile(glob: string): { steps: Step[]; end: number } {
  const steps: Step[] = [];
  const items: readonly string[] = glob.match(/\*\*\/|\*\*|[^]/g) ?? [];
  const closes = items.lastIndexOf("}");
  let at = 0;
  const add = (reads?: string): number => steps.push(reads === undefined ? { next: [] } : { reads, next: [] }) - 1;
  /** Reads items up to a closing brace or comma at this depth; returns the first and last step. */
  const sequence = (depth: number): { first: number; last: number } => {
    const first = add();
    let last = first;
    const append = (step: number, exit = step): void => {
      steps[last]!.next.push(step);
      last = exit;
    };
    for (; at < items.length; at++) {
      const item = items[at]!;
      if (depth > 0 && (item === "," || item === "}")) break;
      if (item === "{" && at < closes && depth < 10) {
        const { first: entry, last: exit } = choice(depth + 1);
        append(entry, exit);
      } else append(add(item));
    }
    return { first, last };
  };
  const choice = (depth: number): { first: number; last: number } => {
    const first = add();
    const last = add();
    do {
      at++;
      const branch = sequence(depth);
      steps[first]!.next.push(branch.first);
      steps[branch.last]!.next.push(last);
    } while (items[at] === ",");
    return { first, last };
  };
  const { last } = sequence(0);
  const end = add();
  steps[last]!.next.push(end);
  return { steps, end };
}

/** All steps that can be reached without reading: stars may match nothing, and folders may be none when first met. */
function follow(steps: readonly Step[], from: readonly number[], kept: Set<number>): Set<number> {
  const seen = new Set<number>();
  const queue = [...from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const { reads, next } = steps[at]!;
    if (reads === undefined || reads === "*" || reads === "**" || reads === "**/") queue.push(...next);
  }
  for (const at of kept) seen.add(at);
  return seen;
}
