/** Decodes transfer encodings and charsets into text with a map back to the file. Knows no headers and no markup. */

import { base64Value } from "../../text/base64";
import { RunMap } from "../../text/runMap";

/** As much of a text as could be decoded, also behind a fault. */
export interface Decoded {
  readonly text: string;
  /** Leads from `text` to the file. */
  readonly origin: RunMap;
  /** Offset in the file of the first thing that could not be decoded. */
  readonly faultAt?: number;
}

/** Bytes with the source range of each, built before the charset is known to be sane. */
interface Bytes {
  readonly values: number[];
  readonly starts: number[];
  readonly ends: number[];
  faultAt?: number;
}

/** The character sets that are decoded; others are reported or left as written, never guessed at. */
export const CHARSETS = /^(?:utf-?8|us-ascii|ascii|iso-?8859-(?:1|15)|latin-?[19]|windows-1252|cp-?1252)$/i;

/** Text that needs no decoding: bytes are the file's own characters. */
export function decodePlain(file: string, start: number, end: number): Decoded {
  const origin = new RunMap();
  if (end > start) origin.add(0, end - start, start, end - start);
  return { text: file.slice(start, end), origin };
}

/** RFC 2045 quoted-printable; `word` for the header form, in which "_" is a space. A stray "=" stays as it is, as mail clients show it. */
export function decodeQuotedPrintable(
  file: string,
  start: number,
  end: number,
  charset: string,
  form: "body" | "word" = "body",
): Decoded {
  const bytes: Bytes = { values: [], starts: [], ends: [] };
  let at = start;
  while (at < end) {
    const unit = file.charCodeAt(at);
    if (unit !== 61) {
      push(bytes, unit === 95 && form === "word" ? 32 : unit, at, at + 1);
      at++;
      continue;
    }
    const soft = /^=[ \t]*(?:\r\n|\r|\n|$)/.exec(file.slice(at, Math.min(end, at + 80)));
    if (soft) {
      at += soft[0].length;
      continue;
    }
    const hex = file.slice(at + 1, Math.min(end, at + 3));
    if (/^[\da-f]{2}$/i.test(hex)) {
      push(bytes, Number.parseInt(hex, 16), at, at + 3);
      at += 3;
      continue;
    }
    push(bytes, unit, at, at + 1);
    at++;
  }
  return decodeBytes(bytes, charset);
}

/** RFC 2045 base64. White space is skipped; any other foreign character is a fault, and decoding goes on behind it. */
export function decodeBase64(file: string, start: number, end: number, charset: string): Decoded {
  const bytes: Bytes = { values: [], starts: [], ends: [] };
  let group: { value: number; at: number }[] = [];
  for (let at = start; at < end; at++) {
    const unit = file[at]!;
    if (unit === "=") break;
    if (/\s/.test(unit)) continue;
    const value = base64Value(unit);
    if (value === undefined) {
      bytes.faultAt ??= at;
      continue;
    }
    group.push({ value, at });
    if (group.length === 4) {
      pushGroup(bytes, group);
      group = [];
    }
  }
  if (group.length > 1) pushGroup(bytes, group);
  else if (group.length === 1) bytes.faultAt ??= group[0]!.at;
  return decodeBytes(bytes, charset);
}

function pushGroup(bytes: Bytes, group: readonly { value: number; at: number }[]): void {
  const start = group[0]!.at;
  const end = group.at(-1)!.at + 1;
  const value = group.reduce((sum, { value: bits }) => sum * 64 + bits, 0) * 64 ** (4 - group.length);
  for (let index = 0; index < group.length - 1; index++)
    push(bytes, Math.floor(value / 256 ** (2 - index)) & 255, start, end);
}

function push(bytes: Bytes, value: number, start: number, end: number): void {
  bytes.values.push(value);
  bytes.starts.push(start);
  bytes.ends.push(end);
}

/** Bytes above 255 are characters that stood undecoded in the file, and are kept. */
function decodeBytes(bytes: Bytes, charset: string): Decoded {
  const utf8 = /^utf-?8$/i.test(charset);
  const windows = !utf8 && !/ascii/i.test(charset);
  const origin = new RunMap();
  const chunks: string[] = [];
  let length = 0;
  let { faultAt } = bytes;
  for (let index = 0; index < bytes.values.length; ) {
    const step = utf8
      ? utf8At(bytes.values, index)
      : { codePoint: windows ? fromWindows1252(bytes.values[index]!) : bytes.values[index]!, size: 1 };
    const start = bytes.starts[index]!;
    const end = bytes.ends[index + step.size - 1]!;
    if (step.codePoint === 0xfffd) faultAt ??= start;
    const shown = String.fromCodePoint(step.codePoint);
    origin.add(length, shown.length, start, end - start);
    chunks.push(shown);
    length += shown.length;
    index += step.size;
  }
  const text = chunks.join("");
  return faultAt === undefined ? { text, origin } : { text, origin, faultAt };
}

function utf8At(values: readonly number[], index: number): { codePoint: number; size: number } {
  const first = values[index]!;
  if (first < 0x80 || first > 0xff) return { codePoint: first, size: 1 };
  const size = first >= 0xf0 && first < 0xf8 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (size === 0 || first >= 0xf8) return { codePoint: 0xfffd, size: 1 };
  let codePoint = first & (0xff >> (size + 1));
  for (let step = 1; step < size; step++) {
    const next = values[index + step];
    if (next === undefined || (next & 0xc0) !== 0x80 || next > 0xff) return { codePoint: 0xfffd, size: 1 };
    codePoint = codePoint * 64 + (next & 0x3f);
  }
  return codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)
    ? { codePoint: 0xfffd, size: 1 }
    : { codePoint, size };
}

const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function fromWindows1252(value: number): number {
  return value >= 0x80 && value <= 0x9f ? WINDOWS_1252.charCodeAt(value - 0x80) : value;
}
