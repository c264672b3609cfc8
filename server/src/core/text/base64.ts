/** Base64 without a platform: bytes in, text out, and back. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...ALPHABET].map((unit, value) => [unit, value]));

/** The six bits of one character; undefined for anything that is not base64. */
export function base64Value(unit: string): number | undefined {
  return VALUES.get(unit);
}

/** One line, padded. Only the low eight bits of each value count, so signed bytes may be given. */
export function encodeBase64(bytes: ArrayLike<number>): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const missing = Math.max(0, at + 3 - bytes.length);
    const group = ((bytes[at]! & 255) << 16) | (((bytes[at + 1] ?? 0) & 255) << 8) | ((bytes[at + 2] ?? 0) & 255);
    const units = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63]!);
    text += units.slice(0, 4 - missing).join("") + "=".repeat(missing);
  }
  return text;
}

/** Well-formed base64 only: what we wrote ourselves. */
export function decodeBase64(text: string): Uint8Array {
  const length = Math.floor((text.length * 3) / 4) - (text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0);
  const bytes = new Uint8Array(length);
  const codes = new Uint8Array(128);
  for (const [unit, value] of VALUES) codes[unit.charCodeAt(0)] = value;
  let out = 0;
  for (let at = 0; at < text.length; at += 4) {
    const group =
      (codes[text.charCodeAt(at)]! << 18) |
      (codes[text.charCodeAt(at + 1)]! << 12) |
      (codes[text.charCodeAt(at + 2)]! << 6) |
      codes[text.charCodeAt(at + 3)]!;
    if (out < length) bytes[out++] = group >> 16;
    if (out < length) bytes[out++] = (group >> 8) & 255;
    if (out < length) bytes[out++] = group & 255;
  }
  return bytes;
}
