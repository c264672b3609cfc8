/** The report as other programs read it. Its shape is a promise: fields are added, never renamed or removed. */

import { wordsOf, sourceOf } from "./text/place";
import { lineStarts, positionAt } from "./text/positions";
import type { FileReport, Fix, MessageReport, Problem, SourceRange, Verdict } from "./types";

/** Rises only when a field is renamed or removed, which takes a major version; an added field leaves it as it is. */
export const SCHEMA_VERSION = 1;

/** One entry of `files`. Offsets are UTF-16 units of the file; `line` and `column` count from 1. `pageOf` gives a rule's page. */
export function fileEntry(report: FileReport, text: string, pageOf: (ruleId: string) => string) {
  const starts = lineStarts(text);
  return {
    path: report.path,
    messages: report.messages.map((message) => messageEntry(message, starts, pageOf)),
    unread: report.unread.map(({ range, text: message }) => ({ start: range.start, end: range.end, message })),
    ...(report.problems.length > 0
      ? { findings: report.problems.map((problem) => findingEntry(problem, starts, pageOf)) }
      : {}),
  };
}

function messageEntry(
  { id, channel, range, verdict, recognised, sms, problems, suppressed }: MessageReport,
  starts: readonly number[],
  pageOf: (ruleId: string) => string,
) {
  return {
    id,
    channel,
    range: plain(range),
    verdict: verdictEntry(verdict),
    recognised,
    ...(sms ? { sms } : {}),
    findings: problems.map((problem) => findingEntry(problem, starts, pageOf)),
    ...(suppressed.length > 0
      ? {
          suppressed: suppressed.map((problem) => ({
            ...findingEntry(problem, starts, pageOf),
            reason: problem.reason,
            ...(problem.until === undefined ? {} : { until: problem.until }),
            ...(problem.by === undefined ? {} : { by: problem.by }),
          })),
        }
      : {}),
  };
}

/** A verdict as `check` and `classify` print it: half-open offsets of the file in UTF-16 units, numbers to four decimals. */
export function verdictEntry(verdict: Verdict) {
  return {
    class: verdict.class,
    probability: round(verdict.probability),
    evidence: verdict.evidence.map(({ place, towards, contribution, reason }) => ({
      ...plain(sourceOf(place)),
      text: wordsOf(place),
      towards,
      contribution: round(contribution),
      reason,
    })),
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    ...(verdict.aside
      ? {
          setAside: {
            language: verdict.aside.language,
            places: verdict.aside.places.map((place) => plain(sourceOf(place))),
          },
        }
      : {}),
  };
}

function findingEntry(
  { ruleId, severity, text, range, fixes = [], related = [] }: Problem,
  starts: readonly number[],
  pageOf: (ruleId: string) => string,
) {
  const { line, column } = positionAt(starts, range.start);
  return {
    ruleId,
    severity,
    message: text,
    ...plain(range),
    line: line + 1,
    column: column + 1,
    url: pageOf(ruleId),
    fixes: fixes.map(fixEntry),
    // Places in this file are told by the sentence; one in the file beside it can only be told here.
    ...related
      .filter(({ path }) => path !== undefined)
      .slice(0, 1)
      .map((item) => ({ declaredIn: { path: item.path, ...plain(item.range) } }))[0],
  };
}

function fixEntry({ title, safety, edits }: Fix) {
  return {
    title,
    safety,
    edits: edits.map(({ range, newText, path }) => ({
      ...plain(range),
      newText,
      ...(path === undefined ? {} : { path }),
    })),
  };
}

/** Counts over many files, as in `summary`. */
export function summarise(reports: readonly FileReport[]) {
  const messages = reports.flatMap((report) => report.messages);
  const problems = reports.flatMap((report) => [
    ...report.problems,
    ...report.messages.flatMap((message) => message.problems),
  ]);
  const ofClass = (name: Verdict["class"]): number => messages.filter(({ verdict }) => verdict.class === name).length;
  const ofSeverity = (name: Problem["severity"]): number => problems.filter(({ severity }) => severity === name).length;
  return {
    files: reports.length,
    messages: messages.length,
    marketing: ofClass("marketing"),
    mixed: ofClass("mixed"),
    service: ofClass("service"),
    unsure: ofClass("unsure"),
    errors: ofSeverity("error"),
    warnings: ofSeverity("warning"),
    information: ofSeverity("information"),
    hints: ofSeverity("hint"),
    suppressed: messages.reduce((sum, message) => sum + message.suppressed.length, 0),
    unread: reports.reduce((sum, { unread }) => sum + unread.length, 0),
  };
}

const plain = ({ start, end }: SourceRange): { start: number; end: number } => ({ start, end });
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
