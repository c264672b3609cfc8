/** Who writes for training and who for testing. A writer is never on both sides, so the test asks about manners never seen. */

import type { Line } from "./corpus";

/** Chosen by name before any was read, spread over sectors and manners; never to be changed to suit a figure. */
export const TEST_WRITERS: ReadonlySet<string> = new Set(["w02", "w10", "w14", "w19", "w36"]);

/** By the writer alone, whatever the line says. */
export const isTest = ({ writer }: Pick<Line, "writer">): boolean => TEST_WRITERS.has(writer);

/** Groups of training writers for scores that no writer's own lines have touched. */
export function folds(writers: readonly string[], count: number): ReadonlySet<string>[] {
  const sorted = [...new Set(writers)].sort();
  return Array.from(
    { length: Math.min(count, sorted.length) },
    (_, fold) => new Set(sorted.filter((_writer, index) => index % count === fold)),
  );
}
