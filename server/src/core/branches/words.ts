/** Conditions in words: when a finding holds only on some of the ways. */

import { loopKey } from "./lists";
import type { Variant } from "./variants";

/** "only when `is_member` is true": what the given variants have in common and the others lack; undefined when they are all. */
export function conditionOf(some: readonly Variant[], all: readonly Variant[]): string | undefined {
  if (some.length === all.length) return undefined;
  const [first] = some;
  if (!first) return undefined;
  const shared = [...first.holds].filter(([condition, value]) =>
    some.every(({ holds }) => holds.get(condition) === value),
  );
  const telling = shared.filter(([condition, value]) => all.some(({ holds }) => holds.get(condition) !== value));
  // Of a list that has items it need not be said that it is there.
  const said = telling.filter(
    ([condition, value]) => !telling.some(([other, same]) => other === loopKey(condition) && same === value),
  );
  const picks = first.picks.filter(
    (pick) =>
      some.every((variant) => variant.picks.includes(pick)) && !all.every((variant) => variant.picks.includes(pick)),
  );
  const words = [...said.map(([condition, value]) => inWords(condition, value)), ...picks];
  if (words.length === 0) return "only on some of the ways through this template's conditions";
  return `only when ${words.slice(0, 3).join(" and ")}`;
}

function inWords(condition: string, value: boolean): string {
  if (condition.startsWith("loop "))
    return value ? `\`${shorten(condition.slice(5))}\` has items` : `\`${shorten(condition.slice(5))}\` is empty`;
  return `\`${shorten(condition)}\` is ${value}`;
}

function shorten(text: string): string {
  const line = text.replace(/`/g, "'");
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}
