/** A report written for a person to read, as it is kept beside the tests. No figure of the model stands in it: those change with each training. */

import {
  type FileReport,
  lineStarts,
  type MessageReport,
  positionAt,
  type Problem,
  type SourceRange,
} from "../../server/src/core";

/** Longer words are cut in the middle. */
const LONGEST_WORDS = 160;

export function golden(report: FileReport, text: string): string {
  const show = new Shown(text);
  const blocks = [
    [report.path],
    ...report.messages.map((message) => messageLines(message, show)),
    ...(report.problems.length > 0 ? [["file", ...report.problems.flatMap((problem) => show.problem(problem))]] : []),
    ...(report.unread.length > 0
      ? [report.unread.map(({ range, text: why }) => `unread ${show.place(range)}  ${why}`)]
      : []),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function messageLines(
  { id, channel, verdict, recognised, problems, suppressed }: MessageReport,
  show: Shown,
): string[] {
  const shows = [
    recognised.optOut ? `opt-out${recognised.optOutIn ? ` (in ${recognised.optOutIn})` : ""}` : "no opt-out",
    recognised.consentReference ? "consent" : "no consent",
    recognised.sender ? "sender" : "no sender",
  ];
  return [
    `message ${id}: ${channel}, ${verdict.class}${verdict.reason ? ` (${verdict.reason})` : ""}`,
    `  shows ${shows.join(", ")}`,
    ...(problems.length === 0 ? ["  no findings"] : problems.flatMap((problem) => show.problem(problem))),
    ...suppressed.map((problem) => `  suppressed ${problem.ruleId} ${show.place(problem.range)}  ${problem.reason}`),
  ];
}

/** Writes places and words of one file. */
class Shown {
  readonly #starts: readonly number[];

  constructor(private readonly text: string) {
    this.#starts = lineStarts(text);
  }

  problem({ severity, ruleId, range, text, fixes = [] }: Problem): string[] {
    return [
      `  ${severity} ${ruleId} ${this.place(range)}`,
      `    | ${this.#words(range)}`,
      `    ${text}`,
      ...fixes.map(({ title }) => `    fix: ${title}`),
    ];
  }

  /** `line:column-line:column`, from 1; the end is the first character behind. */
  place({ start, end }: SourceRange): string {
    return `${this.#position(start)}-${this.#position(end)}`;
  }

  #position(offset: number): string {
    const { line, column } = positionAt(this.#starts, offset);
    return `${line + 1}:${column + 1}`;
  }

  #words({ start, end }: SourceRange): string {
    const words = this.text.slice(start, end).replace(/\r\n|\r|\n/g, "⏎");
    if (words.length <= LONGEST_WORDS) return words;
    return `${words.slice(0, LONGEST_WORDS / 2)} [...] ${words.slice(-LONGEST_WORDS / 2)}`;
  }
}
