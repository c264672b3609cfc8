/** A report, or a judged message, told in another language. Places, rules and severities stay; fronts call it last. */

import type { Judged } from "../judge";
import type { FileReport, Finding, Fix, MessageReport, Problem, ReadProblem, Verdict } from "../types";
import type { Translate } from "./translator";

/** The same report with its sentences translated; what has no translation stays English. */
export function inLanguage(report: FileReport, translate: Translate): FileReport {
  const say = orEnglish(translate);
  const { sidecar } = report;
  return {
    ...report,
    ...(sidecar ? { sidecar: { ...sidecar, problems: problemsInLanguage(sidecar.problems, translate) } } : {}),
    problems: report.problems.map((problem) => finding(problem, say)),
    messages: report.messages.map((message) => messageIn(message, say)),
    unread: report.unread.map((problem) => unreadIn(problem, say)),
  };
}

/** As `inLanguage`, for what is wrong with a file beside templates. */
export function problemsInLanguage(problems: readonly Problem[], translate: Translate): Problem[] {
  const say = orEnglish(translate);
  return problems.map((problem) => finding(problem, say));
}

/** As `inLanguage`, for what is wrong with a configuration or a consent register. */
export function faultsInLanguage(problems: readonly ReadProblem[], translate: Translate): ReadProblem[] {
  const say = orEnglish(translate);
  return problems.map((problem) => unreadIn(problem, say));
}

/** As `inLanguage`, for what the palette and `classify` show. */
export function judgedInLanguage(judged: Judged, translate: Translate): Judged {
  return { ...judged, verdict: verdictIn(judged.verdict, orEnglish(translate)) };
}

/** Always a sentence. */
type Say = (text: string) => string;

function orEnglish(translate: Translate): Say {
  return (text) => translate(text) ?? text;
}

function messageIn(message: MessageReport, say: Say): MessageReport {
  return {
    ...message,
    verdict: verdictIn(message.verdict, say),
    problems: message.problems.map((problem) => finding(problem, say)),
    suppressed: message.suppressed.map((problem) => finding(problem, say)),
  };
}

function verdictIn(verdict: Verdict, say: Say): Verdict {
  const { reason, aside, evidence } = verdict;
  return {
    ...verdict,
    evidence: evidence.map((item) => ({ ...item, reason: say(item.reason) })),
    ...(reason === undefined ? {} : { reason: say(reason) }),
    ...(aside ? { aside: { ...aside, language: say(aside.language) } } : {}),
  };
}

function finding<T extends Finding>(problem: T, say: Say): T {
  const { text, related, fixes } = problem;
  return {
    ...problem,
    text: say(text),
    ...(related ? { related: related.map((item) => ({ ...item, text: say(item.text) })) } : {}),
    ...(fixes ? { fixes: fixes.map((fix): Fix => ({ ...fix, title: say(fix.title) })) } : {}),
  };
}

function unreadIn(problem: ReadProblem, say: Say): ReadProblem {
  return { ...problem, text: say(problem.text) };
}
