/** Characters of word processors for which the basic alphabet of text messages has one that reads the same. */

/** What GSM-7 has in place of characters that word processors write. Each reads the same. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ..."‘’‚‛′´`".split("").map((written): [string, string] => [written, "'"]),
  ..."“”„‟″".split("").map((written): [string, string] => [written, '"']),
  ..."‐‑‒–—―−".split("").map((written): [string, string] => [written, "-"]),
  ["…", "..."],
  ...[..."\t\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F"].map(
    (written): [string, string] => [written, " "],
  ),
  ...[..."\u00AD\u200B\u200C\u200D\u2060\uFEFF"].map((written): [string, string] => [written, ""]),
]);
/** Sending services that put the look-alikes right themselves. */
const PUT_RIGHT_BY: ReadonlySet<string> = new Set(["govuk-notify", "customer-io"]);

/** The text with the plain characters. */
export function withoutLookAlikes(text: string): string {
  return [...text].map((character) => LOOK_ALIKES.get(character) ?? character).join("");
}

/** The text as the provider sends it: some put look-alikes right before they count. */
export function putRight(text: string, provider: string | undefined): string {
  return PUT_RIGHT_BY.has(provider ?? "") ? withoutLookAlikes(text) : text;
}
