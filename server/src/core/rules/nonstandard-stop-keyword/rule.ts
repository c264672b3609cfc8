/** A code word, or letters run together, where readers expect STOP. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { type WayOut, waysOut } from "../../text/optOutPlaces";
import { sourceOf } from "../../text/place";
import type { Finding, Fix, Place, Rule } from "../../types";

/** Words that readers know, and that networks and sending services act on. */
const KNOWN =
  /^(?:stop|stop ?all|end|quit|cancel|unsub|unsubscribe|unsubs|opt-?out|opt|remove|leave|no|out|off|arret|revoke|stopp|texts?|txts?|back|us|msgs?|the|this|a|an|now|your|to|it|with|free|word|me|here|or|and|if|in|on|help|please|pls|just)$/i;
/** The word to send: after a verb, or before a destination. */
const SENT =
  /\b(?:text|txt|send|sms|reply|rply)\s{1,2}(?:with\s|the word\s|us\s|back\s)?["'“‘]?([A-Z][A-Z\d]{1,11})\b(?!\s{0,2}(?:STOP|OUT|END|QUIT)\b)["'”’]?/gi;
const BEFORE_NUMBER = /(?<![\w-])["'“‘]?([A-Z][A-Z\d]{2,11})["'”’]?\s(?:to|2)\s(?:\+?\d[\d ]{3,12}\d)/g;
/** "Stop2Stop", "2stop": letters and a digit run together. */
const GLUED =
  /\bstop2(?:stop|end|quit|opt ?out|unsub\w{0,8}|cancel)\b|\b2(?:stop|end|quit|opt ?out)\b(?=\s(?:txt|text|send|reply)\b)/i;
/** The word serves stopping when this stands right before it, or right behind. */
const STOP_BEFORE =
  /(?:\bopt[- ]?(?:out|ing out)\b|\boptout\b|\bunsub\w{0,8}|\b2stop\b|\bto (?:stop|end|leave(?! (?:an?|us|your|feedback)\b)|quit(?! smok))\b(?: [\w'’-]{1,14}){0,4}|\bcome off (?:this|the|our) (?:\w{1,12} )?list\b|\b(?:no more|no longer|don['’]?t want|do not want|not want|rather not|had enough|too many)\b[^.!?\n]{0,40}[?,]?)[^a-z]{0,4}(?:please |just |simply |by )?(?:(?:text|txt|send|sms|reply|rply)\w{0,3}\s)?(?:with |the word )?["'“‘]?$/i;
const STOP_BEHIND =
  /^["'”’]?(?:\s{1,2}(?:to|2)\s(?:\+?\d[\d ]{3,13}|\uFFFC))?\s{0,2}(?:to|2|and we)\s?(?:stop|end|leave|quit|opt[- ]?out|unsub)/i;
/** One of the known words stands beside it. */
const KNOWN_BESIDE = /\b(?:STOP|STOPALL|END|QUIT|OPTOUT|UNSUB|UNSUBSCRIBE)\b(?! ?(?:TXT|TEXT|OUT))/;
/** It serves something else. */
const OTHER_USE =
  /\b(?:to|for) (?:book|order|buy|win|enter|play|donate|give|claim|join|help|get|a (?:free )?quote|more)\b/i;

export const rule: Rule = {
  meta: {
    id: "nonstandard-stop-keyword",
    summary: "A code word where readers expect STOP.",
    duty: "offer-opt-out",
    severity: "hint",
    fixable: true,
    channels: ["sms"],
  },

  *check(context): Iterable<Finding> {
    if (!needsMarketingHandling(context) && context.verdict.class !== "unsure") return;
    for (const way of waysOut(context)) {
      const found = codeWord(way);
      if (!found) continue;
      const { word, place, glued } = found;
      const fix = glued ? undefined : stopFix(place, word);
      yield {
        range: sourceOf(place),
        text: `${quote(word)} is not a word that readers, networks and sending services know for stopping. Ask for STOP${glued ? " and a number to send it to" : `, or STOP ${word.toUpperCase().replace(/^STOP(?=.)/, "")} where the number is shared`}.`,
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
};

function codeWord(way: WayOut): { word: string; place: Place; glued: boolean } | undefined {
  const { place, words } = way;
  const at = (index: number, word: string, glued: boolean): { word: string; place: Place; glued: boolean } => {
    const start = place.range.start + index;
    return { word, place: { part: place.part, range: { start, end: start + word.length } }, glued };
  };
  for (const match of [...words.matchAll(SENT), ...words.matchAll(BEFORE_NUMBER)]) {
    const word = match[1]!;
    const index = match.index + match[0].indexOf(word);
    if (KNOWN.test(word) || !isCode(word)) continue;
    const before = words.slice(0, index);
    const behind = words.slice(index + word.length);
    if (OTHER_USE.test(behind.slice(0, 60)) || KNOWN_BESIDE.test(words.replace(/^\W{0,3}OPTOUT/, ""))) continue;
    if (STOP_BEFORE.test(before.slice(-80)) || STOP_BEHIND.test(behind) || /^stop/i.test(word))
      return at(index, word, false);
  }
  const glued = GLUED.exec(words);
  return glued && !/\bto \d{4}/i.test(words.slice(glued.index)) ? at(glued.index, glued[0], true) : undefined;
}

/** Capitals or digits, as a code is written; not a common word of the sentence. */
function isCode(word: string): boolean {
  return word === word.toUpperCase() || /^stop[a-z]{2,}/i.test(word);
}

function stopFix({ part, range }: Place, word: string): Fix {
  const name = word.toUpperCase().replace(/^STOP(?=.)/, "");
  return {
    title: `Ask for STOP ${name} instead`,
    safety: "review",
    edits: [{ range: part.visible.toSource(range), newText: `STOP ${name}` }],
  };
}
