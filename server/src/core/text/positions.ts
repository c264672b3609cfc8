/** Lines and columns of offsets in one text. Treats CRLF, CR and LF as line ends, as editors do. */

/** Starts of all lines, in UTF-16 units; always begins with 0. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 13) {
      if (text.charCodeAt(at + 1) === 10) at++;
      starts.push(at + 1);
    } else if (unit === 10) starts.push(at + 1);
  }
  return starts;
}

/** Line and column of an offset, both from 0, in UTF-16 units. */
export function positionAt(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: offset - starts[low]! };
}

/** The line break that a text uses first; LF when it has none. */
export function newlineOf(text: string): string {
  const at = text.search(/\r|\n/);
  if (at < 0) return "\n";
  return text.startsWith("\r\n", at) ? "\r\n" : text[at]!;
}
