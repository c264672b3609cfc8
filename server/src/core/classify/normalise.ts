/** Folds characters that look or mean the same into one: case, accents, curly quotes, look-alike letters, styled alphabets, zero-width marks. */

/** Letters of other scripts that pass for Latin ones. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    в: "b",
    е: "e",
    ё: "e",
    з: "3",
    и: "u",
    і: "i",
    ї: "i",
    ј: "j",
    к: "k",
    м: "m",
    н: "h",
    о: "o",
    р: "p",
    с: "c",
    т: "t",
    у: "y",
    х: "x",
    ѕ: "s",
    ԁ: "d",
    һ: "h",
    ӏ: "l",
    ԛ: "q",
    ԝ: "w",
    ь: "b",
    α: "a",
    β: "b",
    ε: "e",
    η: "n",
    ι: "i",
    κ: "k",
    ν: "v",
    ο: "o",
    ρ: "p",
    τ: "t",
    υ: "u",
    χ: "x",
    ϲ: "c",
    ϳ: "j",
    ɑ: "a",
    ɡ: "g",
    ı: "i",
    ʟ: "l",
    ᴏ: "o",
    ꜱ: "s",
    "‘": "'",
    "’": "'",
    "‛": "'",
    ʼ: "'",
    "′": "'",
    "`": "'",
    "´": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "−": "-",
    "…": ".",
    "⁄": "/",
    "﹪": "%",
    "％": "%",
    "∕": "/",
  }),
);
const ZERO_WIDTH = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/;

/** One character, folded; empty when it takes no room. Memoised by the caller's table, not here. */
function fold(character: string): string {
  if (ZERO_WIDTH.test(character)) return "";
  const lower = character.toLowerCase();
  const alike = LOOK_ALIKES.get(lower);
  if (alike !== undefined) return alike;
  const plain = lower.normalize("NFKD").replace(/\p{M}+/gu, "");
  return [...plain].map((unit) => LOOK_ALIKES.get(unit) ?? unit).join("");
}

/** A text with look-alikes folded into one. Its length may differ from the original's; `originalOffset` leads back. */
export interface Normalised {
  readonly text: string;
  /** For each unit of `text`, and one past the end, the offset it came from; undefined when nothing moved. */
  readonly offsets: Int32Array | undefined;
}

/** Plain ASCII text comes back lower-cased at the same offsets. */
export function normalise(text: string): Normalised {
  // oxlint-disable-next-line no-control-regex -- the test is for pure ASCII.
  if (/^[\u0000-\u007f\u00a3\u00a0\ufffc]*$/.test(text))
    return { text: text.toLowerCase().replace(/\u00a0/g, " "), offsets: undefined };
  const chunks: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded =
      character < "\u0080"
        ? character.toLowerCase()
        : character === "£" || character === "\ufffc"
          ? character
          : fold(character);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(at);
    chunks.push(folded);
    at += character.length;
  }
  offsets.push(at);
  return { text: chunks.join(""), offsets: Int32Array.from(offsets) };
}

/** The offset in the original text of an offset in the normalised one. */
export function originalOffset(normalised: Normalised, offset: number): number {
  return normalised.offsets ? normalised.offsets[offset]! : offset;
}
