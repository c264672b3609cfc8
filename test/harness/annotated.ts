/** Reads expectations written into the text: carets or tildes under the words, then the rule id and how its message begins. */

/** One finding that a test expects. */
export interface Expectation {
  /** UTF-16 offsets in `text`; the whole message when `end` is Infinity. */
  readonly start: number;
  readonly end: number;
  /** The finding may mark some of the words only: which of them weigh most is the model's to say. */
  readonly within: boolean;
  readonly note: string;
}
/** The text without its expectation lines, and what they expect of it. */
export interface Annotated {
  readonly text: string;
  readonly expected: readonly Expectation[];
}

const MARKS = /^( *)(\^+|~+)(?: (.*))?$/;

/**
 * A line made only of spaces, carets and a note belongs to the line of text above it:
 *
 *     This is a service message.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^ disguised-service-label: This line says
 *
 * Tildes expect a finding at some of the words above them:
 *
 *     Get 20% off today
 *     ~~~~~~~~~~~~~~~~~ marketing-wording: "
 *
 * `^message rule-id: ...` expects a finding anywhere in the message.
 */
export function readAnnotated(block: string): Annotated {
  const text: string[] = [];
  const expected: Expectation[] = [];
  let lineStart = 0;
  let nextStart = 0;
  for (const line of block.replace(/\n$/, "").split("\n")) {
    const whole = /^\^message (.*)$/.exec(line);
    const mark = MARKS.exec(line);
    if (whole) expected.push({ start: 0, end: Number.POSITIVE_INFINITY, within: true, note: whole[1]! });
    else if (mark && text.length > 0)
      expected.push({
        start: lineStart + mark[1]!.length,
        end: lineStart + mark[1]!.length + mark[2]!.length,
        within: mark[2]!.startsWith("~"),
        note: mark[3] ?? "",
      });
    else {
      text.push(line);
      lineStart = nextStart;
      nextStart += line.length + 1;
    }
  }
  return { text: text.join("\n"), expected };
}
