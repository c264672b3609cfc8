/** Finds words that tell the reader why they get this message: which act of theirs led to it. */

import type { MessagePart, PartSentences, Place, VisibleRange } from "../../types";
import { clauseAround } from "../../text/messageSentences";
import { touching } from "../../text/place";
import { remembered } from "../../text/remember";
import { BOILERPLATE, MENTION, NOT_CONSENT, SUPPOSED, TOKEN } from "./consentWords";
import { MAY_GIVE_REASON, WELSH_BOILERPLATE, WELSH_MENTION } from "./welshWords";
import { quotedIn } from "./quoted";

/** Statements of why the reader gets the message, at most one a sentence. */
export interface ConsentReferences {
  readonly places: readonly Place[];
  /** Those that are boilerplate about the mailing itself, which the classifier must not see. */
  readonly boilerplate: readonly Place[];
}

export function findConsentReferences(sentences: readonly PartSentences[]): ConsentReferences {
  const places: Place[] = [];
  const boilerplate: Place[] = [];
  for (const { part, sentences: ranges } of sentences) {
    if (part.kind === "subject") continue;
    for (const sentence of ranges) {
      const found = inSentence(part, sentence);
      if (!found) continue;
      places.push(found.place);
      if (found.boilerplate) boilerplate.push(found.place);
    }
  }
  return { places, boilerplate };
}

function inSentence(part: MessagePart, sentence: VisibleRange): { place: Place; boilerplate: boolean } | undefined {
  const words = part.visible.text.slice(sentence.start, sentence.end);
  const token = touching(part.slots, sentence).find(({ name }) => TOKEN.test(name) || speaks(quotedIn(name)));
  const found = reasonOnceIn(words);
  // "You get this because you signed up at {{consent_source}}": the words around the placeholder speak of the mailing too.
  if (token && !found?.boilerplate) return { place: clauseAround(part, token.range, sentence), boilerplate: true };
  if (!found) return undefined;
  const range = {
    start: Math.min(sentence.start + found.start, token?.range.start ?? sentence.end),
    end: Math.max(sentence.start + found.end, token?.range.end ?? sentence.start),
  };
  return { place: clauseAround(part, range, sentence), boilerplate: found.boilerplate };
}

function speaks(words: string): boolean {
  return words !== "" && reasonIn(words) !== undefined;
}

function reasonIn(words: string): { start: number; end: number; boilerplate: boolean } | undefined {
  const english = /\byou|\bu\b|request|ask|subscri|opt|sign|join|regist/i.test(words);
  const welsh = MAY_GIVE_REASON.test(words);
  if (!(english || welsh) || NOT_CONSENT.test(words)) return undefined;
  for (const [asked, patterns, boilerplate] of [
    [english, BOILERPLATE, true],
    [welsh, WELSH_BOILERPLATE, true],
    [english, MENTION, false],
    [welsh, WELSH_MENTION, false],
  ] as const) {
    if (!asked) continue;
    for (const pattern of patterns) {
      const match = pattern.exec(words);
      if (!match || isSupposed(words, match.index)) continue;
      return { start: match.index, end: match.index + match[0].length, boilerplate };
    }
  }
  return undefined;
}

const reasonOnceIn = remembered(reasonIn);

/** "If you signed up", "have you registered": no act is told. */
function isSupposed(words: string, at: number): boolean {
  return SUPPOSED.test(words.slice(Math.max(0, at - 24), at));
}
