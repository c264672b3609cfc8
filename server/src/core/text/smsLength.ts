/** How long a text message is on the air: GSM-7 septets or UCS-2 units, and how many parts. 3GPP TS 23.038 and 23.040. */

const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Sent as an escape and a second septet, which may not be parted. */
const EXTENDED = new Set("\f^{}\\[~]|€");

/** What a text takes on the air. Callers take placeholders out first: U+FFFC is no GSM-7 character. */
export interface SmsLength {
  readonly encoding: "GSM-7" | "UCS-2";
  /** Septets or UTF-16 units. */
  readonly units: number;
  readonly parts: number;
  /** The first characters that GSM-7 lacks; empty in GSM-7. */
  readonly foreign: readonly string[];
}

/** Words as they are sent, or so many characters that are not known yet; `unicode` ones may be outside GSM-7. */
export type SmsPiece = string | { readonly count: number; readonly unicode: boolean };

/** The length of a text as it is sent, without placeholders' values. An empty text is one part. Linear, and without copies: texts may be megabytes. */
export function smsLength(text: string): SmsLength {
  return smsLengthOf([text]);
}

/** As `smsLength`, for a text of which some characters are only counted. Each of those takes one unit. */
export function smsLengthOf(pieces: readonly SmsPiece[]): SmsLength {
  const foreign = foreignIn(pieces);
  const wide =
    foreign.length > 0 || pieces.some((piece) => typeof piece !== "string" && piece.unicode && piece.count > 0);
  const [single, joined] = wide ? [70, 67] : [160, 153];
  let units = 0;
  let parts = 1;
  let used = 0;
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      units += piece.count;
      const more = Math.max(0, Math.ceil((used + piece.count) / joined) - 1);
      parts += more;
      used += piece.count - more * joined;
      continue;
    }
    for (const character of piece) {
      const size = wide ? character.length : EXTENDED.has(character) ? 2 : 1;
      units += size;
      // An escape pair or a surrogate pair that would straddle two parts moves on whole.
      if (used + size > joined) {
        parts++;
        used = 0;
      }
      used += size;
    }
  }
  return { encoding: wide ? "UCS-2" : "GSM-7", units, parts: units <= single ? 1 : parts, foreign };
}

/** More kinds of foreign characters than this need not be named. */
const MOST_FOREIGN = 200;

function foreignIn(pieces: readonly SmsPiece[]): string[] {
  const foreign = new Set<string>();
  for (const piece of pieces) {
    if (typeof piece !== "string") continue;
    for (const character of piece) {
      if (BASIC.has(character) || EXTENDED.has(character)) continue;
      foreign.add(character);
      if (foreign.size >= MOST_FOREIGN) return [...foreign];
    }
  }
  return [...foreign];
}
