/** Writes texts as mail software does: transfer encodings, charsets, encoded words. The opposite of what the product reads. */

import fc from "fast-check";

const WINDOWS_1252 = new Map(
  [..."€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ"].map((character, index) => [
    character,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97,
      0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9f,
    ][index]!,
  ]),
);

export type Charset = "utf-8" | "windows-1252";

/** The character that a byte of the upper control range stands for, which other code units are given as. */
export function fromWindows1252(unit: string): string {
  return [...WINDOWS_1252].find(([, byte]) => byte === unit.charCodeAt(0))?.[0] ?? unit;
}

export function toBytes(text: string, charset: Charset): number[] {
  if (charset === "utf-8") return [...new TextEncoder().encode(text)];
  return [...text].map((character) => WINDOWS_1252.get(character) ?? character.codePointAt(0)!);
}

/** Words with everything that encodings must carry, and nothing that reads as a template's tag or as markup. */
export function wordsIn(charset: Charset, extra: readonly string[] = []): fc.Arbitrary<string> {
  const shared = [..."abcdeiorstTHW019 .,?!=-'\"&", " ", " ", "£", "é", "ü", "’", "€", "–"];
  const unit = fc.constantFrom(
    ...shared,
    ...extra,
    ...(charset === "utf-8" ? ["ŵ", "ŷ", "日", "😀", "\u{1F381}"] : []),
  );
  return fc.array(unit, { minLength: 1, maxLength: 120 }).map((units) => `W${units.join("")}w`);
}

/** RFC 2045, 6.7: lines of at most 76, soft breaks, blanks at a line's end encoded. */
export function toQuotedPrintable(text: string, charset: Charset, newline: string): string {
  return text
    .split("\n")
    .map((line) => softBreaks(quotedUnits(line, charset), newline))
    .join(newline);
}

function quotedUnits(line: string, charset: Charset): string[] {
  const units = [...line].flatMap((character) =>
    /[!-<>-~ ]/.test(character)
      ? [character]
      : toBytes(character, charset).map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`),
  );
  if (units.at(-1) === " ") units[units.length - 1] = "=20";
  return units;
}

function softBreaks(units: readonly string[], newline: string): string {
  let written = "";
  let length = 0;
  for (const unit of units) {
    if (length + unit.length > 75) {
      written += `=${newline}`;
      length = 0;
    }
    written += unit;
    length += unit.length;
  }
  return written;
}

export function toBase64(text: string, charset: Charset, newline: string): string {
  const bytes = toBytes(text.replace(/\n/g, "\r\n"), charset);
  return Buffer.from(bytes)
    .toString("base64")
    .match(/.{1,76}/g)!
    .join(newline);
}

/** RFC 2047: words of at most 75, folded; a character is never parted between two words. */
export function toEncodedWords(text: string, charset: Charset, kind: "B" | "Q", newline: string): string {
  const words: string[] = [];
  let chunk = "";
  const flush = (): void => {
    if (chunk !== "")
      words.push(
        `=?${charset}?${kind}?${kind === "B" ? Buffer.from(toBytes(chunk, charset)).toString("base64") : toQ(chunk, charset)}?=`,
      );
    chunk = "";
  };
  for (const character of text) {
    if (toQ(chunk + character, charset).length > 40) flush();
    chunk += character;
  }
  flush();
  return words.join(`${newline} `);
}

function toQ(text: string, charset: Charset): string {
  return [...text]
    .map((character) => {
      if (character === " ") return "_";
      return /[A-Za-z0-9]/.test(character)
        ? character
        : toBytes(character, charset)
            .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
            .join("");
    })
    .join("");
}
