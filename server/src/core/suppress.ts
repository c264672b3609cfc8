/** Findings that the author has answered for: set aside with the reason, never lost. */

import { suppressEdit } from "./text/declare";
import type { Message, Problem, SuppressedProblem, Suppression } from "./types";

/** How the titles of fixes begin that silence a finding instead of mending it; editors show them last. */
export const SUPPRESSES = "Suppress ";

/** Splits problems by the message's suppressions. One without a reason suppresses nothing and is itself reported; so is one that meets nothing. */
export function applySuppressions(
  found: readonly Problem[],
  { declared }: Message,
): { problems: Problem[]; suppressed: SuppressedProblem[] } {
  const valid = declared.suppressions.filter(({ reason }) => reason !== "");
  const reasonFor = (problem: Problem): string | undefined =>
    valid.find(({ ruleId }) => ruleId === problem.ruleId)?.reason;
  const problems = found.filter((problem) => reasonFor(problem) === undefined);
  const suppressed = found.flatMap((problem) => {
    const reason = reasonFor(problem);
    return reason === undefined ? [] : [{ ...problem, reason }];
  });
  const complaints = declared.suppressions.flatMap((suppression) => complain(suppression, found));
  return { problems: [...problems, ...complaints], suppressed };
}

function complain({ ruleId, reason, range }: Suppression, found: readonly Problem[]): Problem[] {
  if (reason === "") {
    return [
      {
        ruleId: "suppression",
        severity: "warning",
        range,
        text: `This suppression of ${ruleId} has no reason, so it suppresses nothing. Say why the finding does not apply.`,
      },
    ];
  }
  if (found.some((problem) => problem.ruleId === ruleId)) return [];
  return [
    {
      ruleId: "suppression",
      severity: "information",
      range,
      text: `Nothing is suppressed by this: ${ruleId} finds nothing here. Remove it.`,
    },
  ];
}

/** Every finding can be answered for, where the format has a place to say so. */
export function withSuppressFixes(problems: readonly Problem[], { declared: { place } }: Message): Problem[] {
  return problems.map((problem) => {
    if (!place || place.indent === "X-Pecr-" || problem.ruleId === "suppression" || problem.ruleId === "internal")
      return problem;
    const fix = {
      title: `${SUPPRESSES}${problem.ruleId} here (then write the reason)`,
      safety: "review" as const,
      edits: [suppressEdit(place, problem.ruleId)],
    };
    return { ...problem, fixes: [...(problem.fixes ?? []), fix] };
  });
}
