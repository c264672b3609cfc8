/** Fits fixes to the side of a condition that needs them: a footer for some readers is not inserted for all. */

import { armsOf, type BranchArm } from "./branches/arms";
import type { Way } from "./judge";
import type { RuleInForce } from "./severities";
import { placeInside } from "./text/branchPlace";
import type { Edit, FooterPlace, KnownFacts, Message, MessagePart, Problem, TaggedFile } from "./types";

/** What a message's findings were made from. */
export interface Fitting {
  /** With all its conditions. */
  readonly read: Message;
  readonly file: TaggedFile;
  readonly facts: KnownFacts;
  readonly ways: readonly Way[];
  readonly rules: readonly RuleInForce[];
}
/** `holding` are the ways with this finding, `failing` those with any finding of its rule. */
export type Fit = (problem: Problem, holding: readonly Way[], failing: ReadonlySet<Way>) => Problem;

/** More findings of one message are not fitted: each asks its rule once more. */
const MOST = 20;

/** Leaves a finding as it is unless its fix adds words at the message's end and all ways that need them, and no other, show one side of a condition. */
export function fitterFor({ read, file, facts, ways, rules }: Fitting): Fit {
  const [footer] = read.footers;
  const bodies = read.parts.filter(isOwnBody);
  const [body] = bodies;
  if (!footer || !body || read.footers.length !== 1 || bodies.length !== 1) return (problem) => problem;
  const arms = new Lazy(() => shownArms(armsOf(body, file), body, ways));
  let fitted = 0;
  return (problem, holding, failing) => {
    const adds = (problem.fixes ?? []).some(({ edits }) => edits.some((edit) => isInsertion(edit, footer)));
    if (!adds || failing.size === ways.length || fitted++ >= MOST) return problem;
    const arm = arms.value.findLast(
      ({ seenBy }) => holding.every((way) => seenBy.has(way)) && [...seenBy].every((way) => failing.has(way)),
    );
    const inside = arm && placeInside(arm.region, footer, file);
    if (!inside) return problem;
    const place: FooterPlace = { ...inside, ...(arm.wordsFollow ? { wordsFollow: true } : {}) };
    return { ...problem, ...fixesAt(place, problem, holding[0]!) };
  };

  /** What the rule offers of the same words when the message ends at `place`. */
  function fixesAt(place: FooterPlace, { ruleId, range, fixes }: Problem, { judged }: Way): Pick<Problem, "fixes"> {
    const rule = rules.find((entry) => entry.rule.meta.id === ruleId)?.rule;
    const message = { ...judged.message, footers: [place] };
    const found = [...(rule?.check({ ...judged, message, facts, file }) ?? [])].find(
      (finding) => finding.range.start === range.start && finding.range.end === range.end,
    );
    return found?.fixes ? { fixes: found.fixes } : fixes ? { fixes } : {};
  }
}

const isOwnBody = ({ kind, foreign }: MessagePart): boolean => kind === "body" && foreign === undefined;

function isInsertion({ range, path }: Edit, { at }: FooterPlace): boolean {
  return path === undefined && range.start === at && range.end === at;
}

function shownArms(
  arms: readonly BranchArm[],
  body: MessagePart,
  ways: readonly Way[],
): (BranchArm & { readonly seenBy: ReadonlySet<Way> })[] {
  return arms.map((arm) => {
    const words = body.visible.pieces(arm.witness).find(({ start, end }) => end > start);
    const shows = ({ judged }: Way): boolean => {
      const own = judged.message.parts.find(isOwnBody)?.visible.toVisible(words!);
      return own !== undefined && own.end > own.start;
    };
    return { ...arm, seenBy: new Set(words ? ways.filter(shows) : []) };
  });
}

/** Made when it is first asked for: most messages have no conditions. */
class Lazy<T> {
  #made: { readonly value: T } | undefined;

  constructor(private readonly make: () => T) {}

  get value(): T {
    this.#made ??= { value: this.make() };
    return this.#made.value;
  }
}
