/** The pipeline: one file in, one report out. Synchronous, never throws, no clock, no disk. */

import { conditionOf } from "./branches/words";
import { channels } from "./channels";
import type { Classifier } from "./classify/verdict";
import { type Fit, fitterFor } from "./fitBranch";
import { beginning, cappedProblem, gravest, judgeVariants, type Way } from "./judge";
import { profiles } from "./profiles";
import { readFile } from "./read";
import { rules } from "./rules";
import { withScaffold } from "./scaffold";
import { inForce, profileOf, type RuleInForce, severityOf } from "./severities";
import { complaintsOf, newSidecarPlace, takenApart } from "./sidecar/apply";
import { sidecarCandidates } from "./sidecar/names";
import { applySuppressions, withSuppressFixes } from "./suppress";
import { markOf } from "./text/judged";
import { overlaps } from "./text/place";
import { smsParts } from "./text/smsMessage";
import { settleAllowed, type Settling } from "./vocabulary/allow";
import { flaggedIn } from "./vocabulary/flag";
import type {
  FileReport,
  LintOptions,
  Message,
  MessageReport,
  Problem,
  Profile,
  ReadProblem,
  Recognised,
  RuleContext,
  SidecarReport,
  SourceFile,
  TaggedFile,
  Template,
} from "./types";

/** Lints one file for every front. Making `classifier` is the costly part, so callers keep it; equal input gives an equal report. */
export function lint(source: SourceFile, options: LintOptions, classifier: Classifier): FileReport {
  const { file, format, template, sidecar, sections } = readFile(source, options.facts.engines, options.facts.files);
  const active = inForce(rules, profiles, options);
  const many = template.messages.length > 1;
  const reporting = { file, options, classifier, active, sidecar, many };
  const reports = template.messages.map((message) => report(message, reporting));
  const capped = reports
    .filter(({ capped: checked }) => checked > 0)
    .map(({ range, capped: checked }) => cappedProblem(range, checked));
  // The words of a form are no message; they are shown only where they say something wrong.
  const messages = reports
    .filter((told, index) => !template.messages[index]!.ofForm || told.problems.length + told.suppressed.length > 0)
    .map(({ capped: _capped, beside: _beside, ...message }) => message);
  const inSidecar = complaintsOf(
    reports.map(({ beside }) => beside),
    sections,
  );
  return {
    uri: source.uri,
    path: source.path,
    format: format.id,
    engines: file.engines,
    messages,
    problems: misdeclared(template, messages),
    unread: [...template.problems, ...capped, ...outside(messages, profileOf(profiles, options.profile))],
    ...(sidecar ? { sidecar: { ...sidecar, problems: [...sidecar.problems, ...inSidecar].sort(byPlace) } } : {}),
  };
}

/** What is wrong with the metadata that the file declares, but for words of which a rule says more. */
function misdeclared({ misdeclared: found = [] }: Template, messages: readonly MessageReport[]): Problem[] {
  const told = messages.flatMap(({ problems }) => problems.map(({ range }) => range));
  return found
    .filter(({ range }) => !told.some(({ start, end }) => start === range.start && end === range.end))
    .map((finding) => ({ ...finding, ruleId: "metadata", severity: "warning" }));
}

/** Messages on channels of which the regulation says nothing, each told: that no rule speaks must not pass for clean. */
function outside(messages: readonly MessageReport[], { channels: known, title }: Profile): ReadProblem[] {
  if (!known) return [];
  return messages
    .filter(({ channel }) => !known.includes(channel))
    .map(({ range, channel }) => ({
      range: beginning(range),
      text: `This is no ${known.map(labelOf).join(" or ")}: ${title} does not speak of a message sent by ${labelOf(channel)}, so it was not checked.`,
    }));
}

function labelOf(channel: string): string {
  return channels.find(({ id }) => id === channel)?.label ?? channel;
}

function toSettle({ allowed = [], whole, judged: { verdict } }: Way): Settling {
  return { allowed, verdict, whole };
}

/** What every message of a file is reported with. */
interface Reporting {
  readonly file: TaggedFile;
  readonly options: LintOptions;
  readonly classifier: Classifier;
  readonly active: readonly RuleInForce[];
  readonly sidecar: SidecarReport | undefined;
  /** The file holds other messages as well. */
  readonly many: boolean;
}

/** `beside` are complaints about the sidecar's suppressions, in its offsets. */
function report(
  read: Message,
  { file, options, classifier, active, sidecar, many }: Reporting,
): MessageReport & { readonly capped: number; readonly beside: readonly Problem[] } {
  const { ways, capped, facts } = judgeVariants(read, file, options, classifier);
  const { channels: known } = profileOf(profiles, options.profile);
  const rulesHere = known && !known.includes(ways[0]!.judged.channel.id) ? [] : readersOf(read, active);
  const found = ways.map(({ judged: { message }, judged: way }) => [
    ...specificFirst(runRules({ ...way, facts, file }, rulesHere)),
    ...flaggedIn(message, facts),
  ]);
  const { judged } = gravest(ways);
  const fit = fitterFor({ read, file, facts, ways, rules: rulesHere });
  const { problems: left, settled } = settleAllowed(mergeWays(found, ways, fit), ways.map(toSettle), (ruleId) =>
    OF_WORDS.has(ruleId),
  );
  const { problems, suppressed: answered } = applySuppressions(left, judged.message, {
    ruleIds: RULE_IDS,
    ...(options.facts.today === undefined ? {} : { today: options.facts.today }),
    ...(options.allow ? { allow: options.allow } : {}),
  });
  const suppressed = [...answered, ...settled];
  const agreed = ways.every(({ judged: { verdict } }) => verdict.class === judged.verdict.class);
  const path = sidecar?.path ?? sidecarCandidates(file.path)[0];
  // One that is there has said where its keys go.
  const unborn =
    path === undefined || sidecar ? undefined : newSidecarPlace(file.text, many ? judged.message.id : undefined);
  const said = withSuppressFixes(withScaffold(problems, judged, { agreed, unborn }), judged.message, unborn);
  const apart = <Found extends Problem>(found: readonly Found[]) =>
    takenApart(found, file.text, markOf(judged), path ?? "");
  const { own, beside } = apart(said);
  return {
    id: judged.message.id,
    range: judged.message.range,
    channel: judged.channel.id,
    verdict: judged.verdict,
    recognised: summary(ways),
    ...(judged.channel.id === "sms"
      ? {
          sms: smsParts(
            ways.map((way) => way.judged.message),
            facts,
          ),
        }
      : {}),
    problems: own.sort(byPlace),
    suppressed: apart(suppressed).own,
    beside,
    capped: capped ? ways.length : 0,
  };
}

function readersOf({ ofForm }: Message, active: readonly RuleInForce[]): readonly RuleInForce[] {
  return ofForm ? active.filter(({ rule }) => rule.meta.readsForms) : active;
}

const RULE_IDS = rules.map(({ meta }) => meta.id);

function runRules(context: RuleContext, active: readonly RuleInForce[]): (Problem & { general?: boolean })[] {
  return active
    .filter(({ rule }) => rule.meta.channels?.includes(context.channel.id) ?? true)
    .flatMap((entry) => runRule(entry, context));
}

/** Findings of all ways, each once; one that holds on some ways only says on which, and its fix is fitted to these. */
function mergeWays(found: readonly (readonly Problem[])[], ways: readonly Way[], fit: Fit): Problem[] {
  if (ways.length === 1) return [...found[0]!];
  const byKey = new Map<string, { problem: Problem; some: Set<Way> }>();
  const failing = new Map<string, Set<Way>>();
  found.forEach((problems, index) => {
    for (const problem of problems) {
      const way = ways[index]!;
      const key = `${problem.ruleId} ${problem.range.start} ${problem.range.end}`;
      const known = byKey.get(key);
      if (!known) byKey.set(key, { problem, some: new Set([way]) });
      else known.some.add(way);
      failing.set(problem.ruleId, (failing.get(problem.ruleId) ?? new Set()).add(way));
    }
  });
  const all = ways.map(({ variant }) => variant);
  return [...byKey.values()].map(({ problem, some }) => {
    const holding = [...some];
    const condition = conditionOf(
      holding.map(({ variant }) => variant),
      all,
    );
    const fitted = fit(problem, holding, failing.get(problem.ruleId)!);
    return condition === undefined ? fitted : { ...fitted, text: `${problem.text} This holds ${condition}.` };
  });
}

/** A rule that throws costs its own findings and shows itself: silence would pass for clean. */
function runRule(entry: RuleInForce, context: RuleContext): (Problem & { general?: boolean })[] {
  const { rule } = entry;
  try {
    return [...rule.check(context)].map((finding) => ({
      ...finding,
      ruleId: rule.meta.id,
      severity: severityOf(entry, finding),
      ...(rule.meta.general ? { general: true } : {}),
    }));
  } catch (error) {
    const { range } = context.message;
    const text = `The rule ${rule.meta.id} failed here and said nothing (${error instanceof Error ? error.name : "unknown failure"}). Please report it; the other rules have run.`;
    return [
      {
        ruleId: "internal",
        severity: "warning",
        range: beginning(range),
        text,
      },
    ];
  }
}

/** Drops a general finding where a more specific one speaks of the same words. */
function specificFirst(found: readonly (Problem & { general?: boolean })[]): Problem[] {
  const specific = found.filter(({ general, ruleId }) => !general && SPEAKS_OF_WORDS.has(ruleId));
  return found
    .filter(({ general, range }) => !general || !specific.some((other) => overlaps(other.range, range)))
    .map(({ general: _general, ...problem }) => problem);
}
/** Rules of the same duty as the general ones: those that mark the promotional words themselves. */
const SPEAKS_OF_WORDS: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.duty === "treat-as-marketing" && !meta.general).map(({ meta }) => meta.id),
);

/** All rules that say of words that they promote. */
const OF_WORDS: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.duty === "treat-as-marketing").map(({ meta }) => meta.id),
);

/** What every way that needs marketing handling shows; without such a way, what any shows. */
function summary(ways: readonly Way[]): MessageReport["recognised"] {
  const marketing = ways.filter(
    ({ judged }) => judged.verdict.class === "marketing" || judged.verdict.class === "mixed",
  );
  const shows = (test: (recognised: Recognised) => boolean): boolean =>
    marketing.length > 0
      ? marketing.every(({ judged }) => test(judged.recognised))
      : ways.some(({ judged }) => test(judged.recognised));
  const foundIn = ways
    .flatMap(({ judged }) => judged.recognised.optOuts)
    .find((optOut) => optOut.foundIn !== undefined && !optOut.fault)?.foundIn;
  return {
    optOut: shows(({ optOuts }) =>
      optOuts.some(({ fault }) => !fault || fault.unfilled === true || fault.most !== undefined),
    ),
    consentReference: shows(({ consentReferences }) => consentReferences.length > 0),
    sender: shows(({ senders, senderElsewhere }) => senders.length > 0 || senderElsewhere),
    ...(foundIn === undefined ? {} : { optOutIn: foundIn }),
  };
}

function byPlace(one: Problem, other: Problem): number {
  return (
    one.range.start - other.range.start || one.range.end - other.range.end || one.ruleId.localeCompare(other.ruleId)
  );
}
