/** The pipeline: one file in, one report out. Synchronous, never throws, no clock, no disk. */

import { channels } from "./channels";
import { inferChannel } from "./channels/infer";
import type { Classifier } from "./classify/verdict";
import { profiles } from "./profiles";
import { readFile } from "./read";
import { rules } from "./rules";
import { inForce, type RuleInForce } from "./severities";
import { applySuppressions, withSuppressFixes } from "./suppress";
import { sentencesOf } from "./text/messageSentences";
import { overlaps } from "./text/place";
import type {
  Channel,
  FileReport,
  LintOptions,
  Message,
  MessageReport,
  Problem,
  ReadProblem,
  Recognised,
  RuleContext,
  SourceFile,
  TaggedFile,
  Verdict,
} from "./types";

export function lint(source: SourceFile, options: LintOptions, classifier: Classifier): FileReport {
  const { file, format, template } = readFile(source);
  const active = inForce(rules, profiles, options);
  const messages = template.messages.map((message) => report(message, file, options, classifier, active));
  return {
    uri: source.uri,
    path: source.path,
    format: format.id,
    engines: file.engines,
    messages,
    problems: [],
    unread: template.problems,
  };
}

/** What a message is and shows, before any rule. Also serves the palette and `classify`. */
export interface Judged {
  readonly message: Message;
  readonly channel: Channel;
  readonly recognised: Recognised;
  readonly verdict: Verdict;
}

export function judgeMessage(read: Message, file: TaggedFile, options: LintOptions, classifier: Classifier): Judged {
  const channelId = inferChannel(read, file, options.facts);
  const channel = channels.find(({ id }) => id === channelId) ?? channels[0]!;
  const message: Message = { ...read, channel: channel.id };
  const sentences = sentencesOf(message);
  const recognised = channel.recognise(message, sentences, options.facts);
  return { message, channel, recognised, verdict: classifier.classify(sentences, recognised.hidden, options.memory) };
}

export interface JudgedFile {
  readonly judged: Judged[];
  readonly unread: readonly ReadProblem[];
  readonly file: TaggedFile;
}

export function judgeFile(source: SourceFile, options: LintOptions, classifier: Classifier): JudgedFile {
  const { file, template } = readFile(source);
  return {
    judged: template.messages.map((message) => judgeMessage(message, file, options, classifier)),
    unread: template.problems,
    file,
  };
}

function report(
  read: Message,
  file: TaggedFile,
  options: LintOptions,
  classifier: Classifier,
  active: readonly RuleInForce[],
): MessageReport {
  const judged = judgeMessage(read, file, options, classifier);
  const context: RuleContext = { ...judged, facts: options.facts, file };
  const found = active
    .filter(({ rule }) => rule.meta.channels?.includes(judged.channel.id) ?? true)
    .flatMap((entry) => runRule(entry, context));
  const { problems, suppressed } = applySuppressions(specificFirst(found), judged.message);
  return {
    id: judged.message.id,
    range: judged.message.range,
    channel: judged.channel.id,
    verdict: judged.verdict,
    recognised: summary(judged.recognised),
    problems: withSuppressFixes(problems, judged.message).sort(byPlace),
    suppressed,
  };
}

/** A rule that throws costs its own findings and shows itself: silence would pass for clean. */
function runRule({ rule, severity }: RuleInForce, context: RuleContext): (Problem & { general?: boolean })[] {
  try {
    return [...rule.check(context)].map((finding) => ({
      ...finding,
      ruleId: rule.meta.id,
      severity: severity.configured ? severity.value : (finding.severity ?? severity.value),
      ...(rule.meta.general ? { general: true } : {}),
    }));
  } catch (error) {
    const { range } = context.message;
    const text = `The rule ${rule.meta.id} failed here and said nothing (${error instanceof Error ? error.name : "unknown failure"}). Please report it; the other rules have run.`;
    return [
      {
        ruleId: "internal",
        severity: "warning",
        range: { start: range.start, end: Math.min(range.end, range.start + 1) },
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

function summary({ optOuts, consentReferences, senders, senderElsewhere }: Recognised): MessageReport["recognised"] {
  return {
    optOut: optOuts.some(({ fault }) => !fault),
    consentReference: consentReferences.length > 0,
    sender: senders.length > 0 || senderElsewhere,
  };
}

function byPlace(one: Problem, other: Problem): number {
  return (
    one.range.start - other.range.start || one.range.end - other.range.end || one.ruleId.localeCompare(other.ruleId)
  );
}
