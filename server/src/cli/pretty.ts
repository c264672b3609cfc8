/** The report for people: findings under their file with the words they point at, then a table of verdicts. */

import {
  type FileReport,
  isSuppressing,
  lineStarts,
  type MessageReport,
  positionAt,
  type Problem,
  summarise,
} from "../core";

/** Tells our own words in the reader's language. */
type Say = (text: string) => string;
/** Words that are told in one piece, because single words are not translated wherever they stand. */
const MARKS = "error | warning | info | hint | unread | fix | declared in";
const HEADS = "template | channel | reads as | opt-out | consent | sender | findings";
const CELLS = "yes | unsure";

/** Plain text without colours or times, so that two runs can be compared. `text` is the file's own, for the lines shown. */
export function pretty(
  linted: readonly { readonly report: FileReport; readonly text: string }[],
  say: Say = (text) => text,
): string {
  const marks = marksIn(say);
  const blocks = linted.map(({ report, text }) => fileBlock(report, text, marks)).filter((block) => block !== "");
  const reports = linted.map(({ report }) => report);
  return [...blocks, table(reports, say), closing(reports, say), ""].join("\n");
}

function marksIn(say: Say) {
  const [error, warning, information, hint, unread, fix, declared] = say(MARKS).split(" | ");
  return { error, warning, information, hint, unread, fix, declared };
}
type Marks = ReturnType<typeof marksIn>;

function fileBlock(report: FileReport, text: string, marks: Marks): string {
  const starts = lineStarts(text);
  const problems = [...report.problems, ...report.messages.flatMap((message) => message.problems)];
  const lines = problems.map((problem) => problemLines(problem, text, starts, marks));
  const unread = report.unread.map(
    ({ range, text: why }) => `  ${place(starts, range.start)}  ${marks.unread}  ${why}`,
  );
  return lines.length + unread.length === 0 ? "" : [report.path, ...lines, ...unread, ""].join("\n");
}

function problemLines(
  { ruleId, severity, text: message, range, fixes = [], related = [] }: Problem,
  text: string,
  starts: readonly number[],
  marks: Marks,
): string {
  const { line, column } = positionAt(starts, range.start);
  const lineEnd = text.slice(starts[line]!).search(/[\r\n]|$/) + starts[line]!;
  const from = Math.max(starts[line]!, range.start - 60);
  const shown = text.slice(from, Math.min(lineEnd, from + 110)).replace(/\t/g, " ");
  const length = Math.max(1, Math.min(range.end, lineEnd, from + 110) - range.start);
  const rows = [`  ${line + 1}:${column + 1}  ${marks[severity]}  ${message}  ${ruleId}`];
  if (shown.trim() !== "")
    rows.push(`        ${shown}`, `        ${" ".repeat(range.start - from)}${"^".repeat(length)}`);
  const beside = related.find(({ path }) => path !== undefined);
  if (beside) rows.push(`        ${marks.declared} ${beside.path}`);
  const [fix] = fixes;
  if (fix && !isSuppressing(fix.title)) rows.push(`        ${marks.fix}: ${fix.title}`);
  return rows.join("\n");
}

function place(starts: readonly number[], offset: number): string {
  const { line, column } = positionAt(starts, offset);
  return `${line + 1}:${column + 1}`;
}

/** One row a message: what it reads as, and what it shows. */
function table(reports: readonly FileReport[], say: Say): string {
  const rows = reports.flatMap((report) =>
    report.messages.map((message) => [
      report.messages.length > 1 ? `${report.path} ${message.id}` : report.path,
      ...cells(message, say),
    ]),
  );
  if (rows.length === 0) return say("No message templates were found.");
  const head = say(HEADS).split(" | ");
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cells({ channel, verdict, recognised, problems }: MessageReport, say: Say): string[] {
  const [yes = "", unsure = ""] = say(CELLS).split(" | ");
  const mark = (present: boolean): string => (present ? yes : "-");
  const percent =
    verdict.class === "unsure"
      ? ""
      : ` ${Math.min(99, Math.round(100 * (verdict.class === "service" ? 1 - verdict.probability : verdict.probability)))}%`;
  return [
    channel,
    verdict.class === "unsure" ? unsure : say(verdict.class + percent),
    mark(recognised.optOut),
    mark(recognised.consentReference),
    mark(recognised.sender),
    String(problems.length),
  ];
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function closing(reports: readonly FileReport[], say: Say): string {
  const { files, messages, errors, warnings, information, hints, suppressed, unread } = summarise(reports);
  const parts = [
    counted(errors, "error"),
    counted(warnings, "warning"),
    `${information} information`,
    counted(hints, "hint"),
    ...(unread > 0 ? [`${counted(unread, "place")} unread`] : []),
  ].map(say);
  const total = `\n${say(`${counted(messages, "message")} in ${counted(files, "file")}`)}: ${parts.join(", ")}.`;
  if (suppressed === 0) return total;
  return `${total}\n${say(`${suppressed} ${suppressed === 1 ? "finding is" : "findings are"} set aside with a reason; --format json lists them.`)}`;
}
