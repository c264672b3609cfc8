/** Questions about a judged message that several rules ask. Knows no rule. */

import type { Evidence, Message, Place, RuleContext, SentenceVerdict, SourceRange, Verdict } from "../types";
import { markedOf, overlaps, sourceOf, wordsOf } from "./place";

/** The message needs marketing handling: by its wording, or because its author says so. */
export function needsMarketingHandling({ verdict, message }: Pick<RuleContext, "verdict" | "message">): boolean {
  return verdict.class === "marketing" || verdict.class === "mixed" || declaresMarketing(message);
}

/** By the declared purpose alone, in any letter case; the wording has no say. */
export function declaresMarketing({ declared }: Message): boolean {
  return /^(?:marketing|mixed)$/i.test(declared.purpose?.value ?? "");
}

/** Promotional sentences with the strongest words in each; the strongest evidence alone when no sentence stands out. */
export function promotions({ sentences, evidence }: Verdict): { place: Place; strongest: Evidence | undefined }[] {
  const speaking = evidence.filter((item) => item.towards === "marketing" && speaks(item));
  const found = sentences
    .filter(({ promotes, place }) => promotes && place.part.foreign === undefined)
    .map(({ place }) => ({ place, strongest: speaking.find((item) => isWithin(item.place, place)) }))
    .filter(({ place, strongest }) => strongest || /\p{L}{3}/u.test(wordsOf(place)));
  if (found.length > 0) return found;
  const [strongest] = speaking;
  const sentence = strongest && sentences.find(({ place }) => isWithin(strongest.place, place));
  return sentence ? [{ place: sentence.place, strongest }] : [];
}

/** The one of them that promotes most plainly, with words to show where one has any; where the alarm for the message goes. */
export function loudestOf(found: ReturnType<typeof promotions>, { sentences }: Verdict): Place | undefined {
  const shown = found.filter(({ strongest }) => strongest);
  const probability = (place: Place): number => sentences.find((item) => item.place === place)?.probability ?? 0;
  return (shown.length > 0 ? shown : found)
    .map(({ place }) => place)
    .sort((one, other) => probability(other) - probability(one))[0];
}

/** The sentence that speaks most plainly of service; where a mixed message has its core. */
export function serviceCore({ sentences }: Verdict): SentenceVerdict | undefined {
  return sentences
    .filter(({ place }) => place.part.kind === "body" && wordsOf(place).length > 20)
    .sort((one, other) => one.probability - other.probability)[0];
}

/** Where to point for a message as a whole: the words that weigh most, else its beginning. */
export function markOf({ verdict, message }: Pick<RuleContext, "verdict" | "message">): SourceRange {
  const marketing = verdict.evidence.filter(({ towards }) => towards === "marketing");
  const strongest = marketing.find(speaks) ?? marketing[0];
  if (strongest) return markedOf(strongest.place);
  const first = verdict.sentences[0];
  return first ? sourceOf(first.place) : { start: message.range.start, end: message.range.end };
}

/** A mark of one common word, of punctuation, or across the edge of a link explains nothing: better the whole sentence. */
function speaks({ place, cue }: Evidence): boolean {
  if (markedOf(place).end - markedOf(place).start < wordsOf(place).trim().length) return false;
  const words = wordsOf(place);
  if (/[\d£%]/.test(words)) return true;
  const telling = (words.match(/[\p{L}'’]{3,}/gu) ?? []).filter((word) => !FUNCTION_WORD.test(word));
  return telling.length >= (cue === "words" ? 2 : 1);
}
const FUNCTION_WORD =
  /^(?:the|and|but|for|you|your|yours|our|ours|their|its|his|her|this|that|these|those|with|from|have|has|had|was|were|are|will|can|not|all|any|more|most|some|what|when|where|who|how|why|than|then|them|they|there|here|into|about|just|also|been|being|would|could|should|out|off|over|only|very|such|each|every|while|before|after)$/i;

function isWithin(inner: Place, outer: Place): boolean {
  return inner.part === outer.part && overlaps(inner.range, outer.range);
}

/** Words in quotation marks for a sentence shown to people: one line, at most 60 characters, placeholders as "…". */
export function quote(words: string): string {
  const line = words
    .replace(/\uFFFC/g, "…")
    .replace(/\s+/g, " ")
    .trim();
  return `"${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}"`;
}
