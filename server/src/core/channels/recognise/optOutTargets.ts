/** What becomes of words that give a way out: as good as the number, the links or the slots that they send the reader to. */

import { touching, wordsOf } from "../../text/place";
import type { MessagePart, OptOut, OptOutFault, Place, VisibleRange } from "../../types";
import { isUnfilled, numberFault, targetFault } from "./optOutFaults";

/** With a fault where the number is still to be written, or no link leads anywhere. `sentence` is the one it stands in. */
export function judgedByTarget(part: MessagePart, optOut: OptOut, sentence: VisibleRange, provider?: string): OptOut {
  const { how, fault: known, place } = optOut;
  if (known || !place) return optOut;
  const words = wordsOf(place);
  const fault = numberFault(part.visible.text.slice(place.range.start, Math.max(place.range.end, sentence.end)));
  if (fault) return { ...optOut, fault };
  return how === "words" && !/\d[\d ]{4}/.test(words) ? judgedByLinks(part, optOut, place, words, provider) : optOut;
}

/** Links that all lead nowhere, with no number or placeholder beside them; or "the link below" where nothing follows. */
function judgedByLinks(part: MessagePart, optOut: OptOut, { range }: Place, words: string, provider?: string): OptOut {
  if (touching(part.slots, range).length > 0) return optOut;
  const links = touching(part.links, range);
  const [first] = links;
  if (!first) {
    if (!isLast(part, range)) return optOut;
    if (POINTS_ON.test(words)) return { ...optOut, fault: noLink() };
    return CLICK_HERE.test(words) && part.links.length === 0 ? { ...optOut, fault: noLinkHere() } : optOut;
  }
  const fault = targetFault(first, provider);
  if (!fault || links.some((link) => !targetFault(link, provider))) return optOut;
  return { ...optOut, range: first.source, fault: isUnfilled(first, part) ? { ...fault, unfilled: true } : fault };
}
const POINTS_ON = /\b(?:links?|buttons?) (?:below|beneath|underneath)\b|\bclick below\b/i;

/** Nothing can be clicked; a tag that a program fills, "<0>here</0>", may hold the link. */
const CLICK_HERE =
  /^[^<>[\]]{0,200}\b(?:(?:click|tap|press|go) here|(?:click|tap|press) to (?:unsubscribe|opt))\b[^<>[\]]{0,200}$|^[^<>[\]]{0,100}\b(?:unsubscribe|opt[- ]?out) here\b[^<>[\]]{0,100}$/i;

/** Nothing that a sending platform or a reader could follow stands behind it. */
function isLast(part: MessagePart, { end }: VisibleRange): boolean {
  const rest = { start: end, end: part.visible.text.length };
  return (
    touching(part.links, rest).length === 0 && touching(part.slots, rest).length === 0 && part.controls.length === 0
  );
}

function noLink(): OptOutFault {
  return { text: "These words send the reader to a link below, and no link stands there." };
}

function noLinkHere(): OptOutFault {
  return { text: "These words ask the reader to click, and no link stands there." };
}
