/** Matches paths against globs in time linear in both: a pattern from a repository must never hang the editor. */

/** Longer patterns are refused by the configuration. */
export const LONGEST_GLOB = 200;

/** Whether a path with forward slashes matches. `*` stays inside a folder, `**` crosses folders, `?` is one character, `{a,b}` is either. */
export function matchesGlob(path: string, glob: string): boolean {
  return expandBraces(glob).some((pattern) => matchesPlain(path, pattern));
}

/** At most 64 alternatives; the rest of a hostile pattern is taken literally. */
function expandBraces(glob: string): string[] {
  let patterns = [glob];
  for (let round = 0; round < 6; round++) {
    const next = patterns.flatMap((pattern) => {
      const match = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
      if (!match) return [pattern];
      return match[1]!
        .split(",")
        .map((choice) => pattern.slice(0, match.index) + choice + pattern.slice(match.index + match[0].length));
    });
    if (next.length === patterns.length || next.length > 64) break;
    patterns = next;
  }
  return patterns;
}

/** Walks the path once, keeping every pattern position that what was read so far allows. */
function matchesPlain(path: string, pattern: string): boolean {
  const items = parse(pattern.replace(/^\.?\//, ""));
  let reached = closure([0], items);
  for (const unit of path.replace(/^\.?\//, "")) {
    const moved: number[] = [];
    const inside: number[] = [];
    for (const at of reached) {
      const item = items[at];
      if (item === "**/") {
        inside.push(at);
        if (unit === "/") moved.push(at + 1);
      } else if (item === "**" || (item === "*" && unit !== "/")) moved.push(at);
      else if (item === "?" ? unit !== "/" : item === unit) moved.push(at + 1);
    }
    reached = closure(moved, items);
    for (const at of inside) reached.add(at);
  }
  return reached.has(items.length);
}

/** `**` with the slash behind it is one item: any number of whole folders, none included. */
function parse(pattern: string): string[] {
  return pattern.match(/\*\*\/|\*\*|[^]/g) ?? [];
}

/** Positions reached without reading: stars may match nothing, and folders may be none when first met. */
function closure(positions: readonly number[], items: readonly string[]): Set<number> {
  const all = new Set<number>();
  const queue = [...positions];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (all.has(at)) continue;
    all.add(at);
    const item = items[at];
    if (item === "*" || item === "**" || item === "**/") queue.push(at + 1);
  }
  return all;
}
