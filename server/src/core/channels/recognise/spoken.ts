/** Ways out that are heard or faxed rather than tapped: a key to press, a number to call, a word to say. Knows no rules. */

import type { Message, OptOut, PartSentences, Place, Recognised } from "../../types";
import { overlaps } from "../../text/place";

/** A part shows a few ways out; a list of thousands is no message. */
const MOST = 50;
const MAY_SPEAK = /press|dial|key|say|call|ring|phone|telephone|fax|tell|ask|list|contact|touch/i;
const KEY =
  "(?:the )?(?:\\d{1,2}|\\uFFFC|zero|one|two|three|four|five|six|seven|eight|nine|star|hash|pound)(?: (?:key|button|on your (?:key ?pad|phone)))?";
const STOP =
  "(?:stop (?:these|this|any|all|our|further|future|more|receiving|getting|calls|faxes|messages)|opt[- ]?out|unsubscribe|be (?:removed|taken off|put on our do[- ]not[- ]call)|remove (?:yourself|your (?:name|number|details))|have your (?:name|number|details) (?:removed|taken off)|(?:come|get) off (?:our|the|this) (?:calling |phone |fax )?list|hear no more|end these (?:calls|messages)|not (?:be|get) (?:called|contacted|phoned|faxed|rung)|(?:no longer|not) (?:receive|get|hear|want)|prevent (?:further|future|any more) (?:calls|faxes|messages))";
const MESSAGES = "(?:calls?|messages?|voicemails?|faxes|contact|marketing|offers|from us|us again|you again|list)";

/** Sentences that tell how to hear no more; each fits in one sentence. */
const WAYS: readonly RegExp[] = [
  new RegExp(`\\b(?:press|dial|key(?: in)?|touch|hit|enter)(?:ing)? ${KEY}[^.!?]{0,30}\\bto ${STOP}`, "i"),
  new RegExp(
    `\\bto ${STOP}[^.!?]{0,60}\\b(?:press|dial|key|touch|hit|say|call|ring|phone|telephone|fax|tell|ask)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:call|ring|phone|telephone|fax)(?: us)?(?: free)?(?: on| at)? [\\d\\uFFFC+(][^.!?]{0,40}\\bto ${STOP}`,
    "i",
  ),
  new RegExp(
    `\\b(?:do not|don['’]?t|would not|wouldn['’]?t|would rather not|prefer not|rather (?:we|i) did(?: not|n['’]?t)|rather not|no longer|not)\\b[^.!?]{0,60}\\b(?:call|called|calls|phoned?|rung?|faxe?s?|faxed|contact(?:ed)?|messages?|hear)\\b[^.!?]{0,60}\\b(?:press|dial|say|call|ring|phone|telephone|tell|let|ask|fax)\\b`,
    "i",
  ),
  /\bsay ["'“‘]?(?:stop|remove|no more|opt[- ]?out)\b/i,
  new RegExp(
    `\\b(?:take|remove|put) (?:you|your (?:name|number|details)) (?:off|from|on)\\b[^.!?]{0,40}\\b${MESSAGES}`,
    "i",
  ),
  /\b(?:won['’]?t|will not|not) (?:call|ring|phone|contact|fax) you again\b/i,
];
/** An instruction to the caller that denies the way out, or a way out of something else. */
const NOT_A_WAY =
  /\b(?:cannot|can['’]?t|no way to) (?:opt|be removed|stop)|\b(?:parking|guest|waiting|mailing house) list\b/i;

/** "Press nine": worth nothing in a message that was left or printed, unless the sentence gives a number as well. */
const PRESSES = new RegExp(`\\b(?:press|touch|hit|key in)(?:ing)? ${KEY}`, "i");
const NUMBER_TO_CALL = /\d(?:[\d ]{3,}\d)|\b(?:call|ring|phone|telephone|fax)\b[^.!?]{0,20}\uFFFC/i;

/** From the place on: another way may follow behind a comma. */
function restOfSentence({ part, range: { start } }: Place): string {
  return /^[^.!?]{0,300}/.exec(part.visible.text.slice(start, start + 300))![0];
}

/** As found, with a fault where the only way is a key that nobody can press. */
export function withoutKeys(recognised: Recognised, label: string): Recognised {
  const optOuts = recognised.optOuts.map((optOut): OptOut => {
    const words = optOut.place ? restOfSentence(optOut.place) : "";
    if (optOut.fault || !PRESSES.test(words) || NUMBER_TO_CALL.test(words)) return optOut;
    return { ...optOut, fault: { text: `Nobody can press a key in a ${label}, so this way out does nothing.` } };
  });
  return { ...recognised, optOuts };
}

/** A sentence that only tells where the caller can be reached; the classifier must not see it, so that adding one never moves a verdict. */
const CONTACT =
  /^\W{0,3}(?:if (?:you are )?asked[:,] )?(?:you can (?:also )?(?:reach|call|contact|ring|write to) us|(?:reach|contact|write to) us|our (?:free-?phone |contact |office )?(?:number|address) is)\b[^.!?]{0,120}[\d\uFFFC]/i;
const MORE_THAN_CONTACT =
  /[£%]|\b(?:offers?|save|book|order|buy|join|claim|free (?!of charge)|quote|sign|today|now|more)\b/i;
/** Longer sentences say more than that. */
const LONGEST_CONTACT = 160;

/** Adds the ways out that are spoken to those that every channel knows; no place twice. */
export function withSpokenWays(
  recognised: Recognised,
  { parts }: Message,
  sentences: readonly PartSentences[],
): Recognised {
  const known = recognised.optOuts.flatMap(({ place }) => (place ? [place] : []));
  const found = sentences.flatMap(({ part, sentences: ranges }): OptOut[] => {
    if (part.kind !== "body" || !parts.includes(part) || !MAY_SPEAK.test(part.visible.text)) return [];
    return ranges.flatMap((range): OptOut[] => {
      const words = part.visible.text.slice(range.start, Math.min(range.end, range.start + 600));
      if (!MAY_SPEAK.test(words) || NOT_A_WAY.test(words) || !WAYS.some((way) => way.test(words))) return [];
      if (known.some((place) => place.part === part && overlaps(place.range, range))) return [];
      return [{ range: part.visible.toSource(range), place: { part, range }, how: "words" }];
    });
  });
  const added = found.slice(0, MOST);
  const contacts = sentences.flatMap(contactLines);
  if (added.length === 0 && contacts.length === 0) return recognised;
  return {
    ...recognised,
    optOuts: [...recognised.optOuts, ...added],
    hidden: [...recognised.hidden, ...added.flatMap(({ place }): Place[] => (place ? [place] : [])), ...contacts],
  };
}

function contactLines({ part, sentences }: PartSentences): Place[] {
  return sentences
    .filter(({ start, end }) => {
      const words = part.visible.text.slice(start, Math.min(end, start + LONGEST_CONTACT));
      return end - start <= LONGEST_CONTACT && CONTACT.test(words) && !MORE_THAN_CONTACT.test(words);
    })
    .map((range) => ({ part, range }));
}
