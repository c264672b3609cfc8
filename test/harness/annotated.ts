/** Reads expectations written into the text: carets under the words, then the rule id and how its message begins. */

export interface Expectation {
  /** UTF-16 offsets in `text`; the whole message when `end` is Infinity. */
  readonly start: number;
  readonly end: number;
  readonly note: string;
}
export interface Annotated {
  readonly text: string;
  readonly expected: readonly Expectation[];
}

const CARETS = /^( *)(\^+)(?: (.*))?$/;

/**
 * A line made only of spaces, carets and a note belongs to the line of text above it:
 *
 *     Get 20% off today
 *         ^^^^^^^ marketing-wording: "20% off" reads as marketing
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
    const caret = CARETS.exec(line);
    if (whole) expected.push({ start: 0, end: Number.POSITIVE_INFINITY, note: whole[1]! });
    else if (caret && text.length > 0)
      expected.push({
        start: lineStart + caret[1]!.length,
        end: lineStart + caret[1]!.length + caret[2]!.length,
        note: caret[3] ?? "",
      });
    else {
      text.push(line);
      lineStart = nextStart;
      nextStart += line.length + 1;
    }
  }
  return { text: text.join("\n"), expected };
}
