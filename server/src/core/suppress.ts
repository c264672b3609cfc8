/** Findings that the author has answered for: set aside with the reason, never lost. */

import { VOCABULARY } from "./vocabulary/flag";
import { slipsBetween } from "./text/slips";
import { isDay, isPast } from "./text/day";
import { suppressEdit } from "./text/declare";
import type {
  Answer,
  DeclarationPlace,
  Fix,
  Message,
  Problem,
  Severity,
  SuppressedProblem,
  Suppression,
} from "./types";

/** How the titles of fixes begin that silence a finding instead of mending it; editors show them last. */
export const SUPPRESSES = "Suppress ";

/** Whether a fix's title, in any language of ours, is that of one which sets a finding aside. */
export function isSuppressing(title: string): boolean {
  return title.startsWith(SUPPRESSES) || title.startsWith("Distewi ");
}
/** What people write who mean every rule. None of it is taken: a new rule's finding would be lost unseen. */
export const BLANKET = /^(?:|all|any|\*+|every(?:thing)?)$/i;

/** What is known outside the message. */
export interface SuppressionFacts {
  readonly ruleIds: readonly string[];
  readonly today?: string;
  /** What the configuration sets aside; its faults are told there. */
  readonly allow?: readonly Answer[];
}

/** Splits problems by the message's suppressions and the configuration's. One with a fault suppresses nothing and is itself reported; so is one that meets nothing. */
export function applySuppressions(
  found: readonly Problem[],
  { declared }: Message,
  facts: SuppressionFacts,
): { problems: Problem[]; suppressed: SuppressedProblem[] } {
  const judged = declared.suppressions.map((suppression) => ({ suppression, fault: faultOf(suppression, facts) }));
  const answers: readonly Suppression[] = [
    ...judged.filter(({ fault }) => !fault).map(({ suppression }) => suppression),
    ...(facts.allow ?? [])
      .filter((answer) => holds(answer, facts))
      .map((answer) => ({ ...answer, range: { start: 0, end: 0 } })),
  ];
  const answerTo = (problem: Problem): Suppression | undefined => answers.find((answer) => meets(answer, problem));
  const suppressed = found.flatMap((problem) => {
    const answer = answerTo(problem);
    return answer ? [{ ...problem, ...spoken(answer) }] : [];
  });
  const complaints = judged.flatMap(({ suppression, fault }) => {
    if (fault) return [complaint(suppression, fault)];
    if (found.some((problem) => meets(suppression, problem))) return [];
    const where = suppression.within ? "on the next line" : "here";
    return [
      complaint(suppression, {
        severity: "information",
        text: `Nothing is suppressed by this: ${suppression.ruleId} finds nothing ${where}. Remove it.`,
      }),
    ];
  });
  return { problems: [...found.filter((problem) => !answerTo(problem)), ...complaints], suppressed };
}

/** Whether an answer from a configuration counts. */
function holds(answer: Answer, facts: SuppressionFacts): boolean {
  return faultOf(answer, facts) === undefined;
}

function meets({ ruleId, within }: Suppression, { ruleId: found, range: { start } }: Problem): boolean {
  return ruleId === found && (!within || (start >= within.start && start < within.end));
}

function spoken({ reason, until, by }: Answer): Omit<Answer, "ruleId"> {
  return { reason, ...(until === undefined ? {} : { until }), ...(by === undefined ? {} : { by }) };
}

interface Fault {
  readonly text: string;
  /** The part of the answer that is at fault. */
  readonly key: "rule" | "reason" | "until";
  /** It is not written as it should be, which a schema tells as well. */
  readonly shape?: boolean;
  readonly severity?: Severity;
  /** The rule that was meant. */
  readonly meant?: string;
}

/** Why an answer suppresses nothing; undefined when it does. Also serves the configuration's own check. */
export function faultOf(
  { ruleId, reason, until, ...rest }: Answer & { readonly fault?: string },
  { ruleIds, today }: SuppressionFacts,
): Fault | undefined {
  if (rest.fault !== undefined) return { text: rest.fault, key: "rule" };
  if (BLANKET.test(ruleId))
    return {
      text: "A suppression names the rules that it sets aside; this one names none, so it suppresses nothing.",
      key: "rule",
    };
  if (ruleId === "suppression" || ruleId === "internal" || ruleId === "unread")
    return { text: `Findings of ${ruleId} cannot be suppressed: they tell what was not checked.`, key: "rule" };
  if (!ruleIds.includes(ruleId) && ruleId !== VOCABULARY) {
    const meant = ruleIds.find((id) => slipsBetween(id, ruleId.toLowerCase(), 3) <= 3);
    const hint = meant ? ` Did you mean ${meant}?` : "";
    return {
      text: `There is no rule "${ruleId.slice(0, 60)}", so this suppresses nothing.${hint}`,
      key: "rule",
      ...(meant ? { meant } : {}),
    };
  }
  if (reason === "")
    return {
      text: `This suppression of ${ruleId} has no reason, so it suppresses nothing. Say why the finding does not apply.`,
      key: "reason",
    };
  if (until !== undefined && !isDay(until))
    return {
      text: `This suppression of ${ruleId} ends on "${until.slice(0, 40)}", which is no day. Write it as 2027-05-03; until then it suppresses nothing.`,
      key: "until",
      shape: true,
    };
  if (until !== undefined && isPast(until, today))
    return {
      text: `This suppression of ${ruleId} ran out on ${until}, so it suppresses nothing. Mend the finding, or look at it again and set a later day.`,
      key: "until",
    };
  return undefined;
}

function complaint(suppression: Suppression, { text, severity, meant }: Omit<Fault, "key">): Problem {
  const { range, removal, name } = suppression;
  const fixes: Fix[] = [
    ...(meant && name
      ? [{ title: `Write ${meant}`, safety: "review" as const, edits: [{ range: name, newText: meant }] }]
      : []),
    // It suppresses nothing as it stands, so taking it away changes nothing but the text.
    ...(removal
      ? [{ title: "Remove this suppression", safety: "safe" as const, edits: [{ range: removal, newText: "" }] }]
      : []),
  ];
  return {
    ruleId: "suppression",
    severity: severity ?? "warning",
    range,
    text,
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

/** Every finding can be answered for: where the format has a place to say so, else in a file beside it. */
export function withSuppressFixes(
  problems: readonly Problem[],
  { declared }: Message,
  beside: DeclarationPlace | undefined,
): Problem[] {
  const place = declared.place ?? beside;
  const where = declared.place ? "here" : "in a file beside this one";
  return problems.map((problem) => {
    if (!place || problem.ruleId === "suppression" || problem.ruleId === "internal") return problem;
    const fix = {
      title: `${SUPPRESSES}${problem.ruleId} ${where} (then write the reason)`,
      safety: "review" as const,
      edits: [suppressEdit(place, problem.ruleId)],
    };
    return { ...problem, fixes: [...(problem.fixes ?? []), fix] };
  });
}
