/** The sentences in which a message says how to stop it, and what may stand there instead. Knows no rule. */

import type { Fix, OptOut, Place, Recognised, RuleContext } from "../types";
import { sentencesOf } from "./messageSentences";
import { overlaps, wordsOf } from "./place";
import { wholeRun } from "./remove";

/** A sentence that says how to stop the messages. */
export interface WayOut {
  readonly place: Place;
  readonly words: string;
  /** The sentence behind it, which often says what the way costs; empty when there is none. */
  readonly after: string;
  /** Where that ends; where this one does when there is none. */
  readonly afterEnd: number;
  /** The ways out that were recognised in it; none when its words alone speak of stopping. */
  readonly optOuts: readonly OptOut[];
}

/** Words that speak of stopping messages even where no way out could be recognised. */
const STOPPING =
  /\bunsubs?cri(?:be|bing|ption)\b|\bopt(?:ing)?[- ]?out\b|\boptout\b|\bunsub\b|\bstop (?:receiving|getting|these|all|our|texts?|e-?mails?|messages?|msgs|marketing|offers)\b|\bto stop\b|\bstop\w{0,10} (?:to|2) \d{4}|\b(?:be (?:taken|removed)|take (?:me|you)|taken|remove (?:me|you|your (?:name|details|number))|come) (?:off|from) (?:this|the|our|my) (?:\w{1,12} )?(?:list|database)\b|\bno longer (?:wish|want|like) to (?:receive|hear|get|be contacted)\b|\b(?:no more|don['’]?t want|do not want|not want|rather not (?:get|receive|hear)) (?:these |our |any more |more |to (?:get|receive|hear) )?(?:texts?|txts?|e-?mails?|messages?|msgs|offers|from us|about (?:us|our)|marketing)\b|\b(?:don['’]?t|do not) want (?:these|our|any more|more)\b/i;
/** "STOP?", "Stop msgs?", "Had enough of our e-mails?": the answer is the next sentence. */
const QUESTION =
  /^\W{0,3}(?:(?:want|wish|like) (?:us )?to )?(?:stop|unsub|unsubscribe|opt[- ]?out|optout)\b[^.?!]{0,30}\?\W{0,3}$|^\W{0,3}(?:no more|had enough|fed up|want out|not (?:for you|interested|your thing))(?: any ?more| of us)?\?\W{0,3}$|\b(?:no more|no longer|not|don['’]?t|had enough|too many)\b[^.?!]{0,30}\b(?:texts?|txts?|e-?mails?|messages?|msgs|hear|offers)\b[^.?!]{0,30}\?\W{0,3}$/i;

/** Stopping a contract, a payment, a visit: the same verbs about something else. */
const OTHER_THINGS =
  /\b(?:renew\w{0,4}|cancel|subscription|cover|policy|pension|scheme|payments?|direct debit|membership|contract|join|screening|call from us|receive a call|record|sharing|trip)\b/i;
/** What makes it messages all the same. */
const OF_MESSAGES =
  /\bunsub|\be-?mails?\b|\btexts\b|\btexting\b|\bmessages?\b|\bmsgs\b|\bmailing|\blist\b|\bnewsletters?\b|\boffers\b|\bmarketing\b|\bhear from\b|\bSTOP\b/;

/** In order of place. Opt-outs that stand in a header, in an include or in no words are left out. */
export function waysOut(context: Pick<RuleContext, "message" | "recognised">): readonly WayOut[] {
  let found = known.get(context.recognised);
  if (!found) known.set(context.recognised, (found = findWaysOut(context)));
  return found;
}
/** What was recognised never changes, and seven rules ask for the same sentences. Results do not depend on it. */
const known = new WeakMap<Recognised, readonly WayOut[]>();

function findWaysOut({ message, recognised }: Pick<RuleContext, "message" | "recognised">): WayOut[] {
  const shown = recognised.optOuts.filter(({ place, foundIn }) => place && foundIn === undefined);
  return sentencesOf(message).flatMap(({ part, sentences }) => {
    if (part.foreign !== undefined) return [];
    const here = shown.filter(({ place }) => place!.part === part);
    const found: WayOut[] = [];
    for (let index = 0; index < sentences.length; index++) {
      const first = sentences[index]!;
      const asked = QUESTION.test(part.visible.text.slice(first.start, first.end)) && index + 1 < sentences.length;
      if (asked) index++;
      const place = { part, range: { start: first.start, end: sentences[index]!.end } };
      const words = wordsOf(place);
      const optOuts = here.filter((optOut) => touches(optOut, place));
      if (optOuts.length === 0 && !asked && !STOPPING.test(words)) continue;
      if (OTHER_THINGS.test(words) && !OF_MESSAGES.test(words) && optOuts.every(({ how }) => how === "words")) continue;
      const next = sentences[index + 1];
      const after = next ? part.visible.text.slice(next.start, next.end) : "";
      found.push({ place, words, after, afterEnd: next?.end ?? place.range.end, optOuts });
    }
    return found;
  });
}

/** The same part, and shared characters; a link without words touches the sentence it stands in. */
function touches({ place }: OptOut, { range }: Place): boolean {
  const own = place!.range;
  return own.start === own.end ? range.start <= own.start && own.start <= range.end : overlaps(own, range);
}

/** The channel's usual way out in place of words that were found wanting; undefined where they cannot be taken as a whole. */
export function usualWayOutInstead(
  place: Place,
  { message, file, channel, facts }: RuleContext,
  title: string,
): Fix | undefined {
  const [footer] = message.footers;
  const range = wholeRun(place, file.text);
  if (!footer || !range || message.footers.length !== 1 || footer.markup === "jsx") return undefined;
  if (footer.encoding.kind === "base64") return undefined;
  const { wrap: _wrap, wordsFollow: _follow, ...rest } = footer;
  const here = { ...rest, at: range.start, afterBreak: true, inline: footer.markup === "html" };
  const [edit] = channel.optOutFix({ ...message, footers: [here] }, file, facts)?.edits ?? [];
  if (!edit) return undefined;
  // Quoted-printable begins on a soft break, and needs one more for what follows.
  const soft = footer.encoding.kind === "quoted-printable" ? `=${footer.newline}` : "";
  const written = edit.newText.slice(soft.length).replace(/^<br>/, "").trim();
  // What follows on the line must not read as part of it.
  const follows = /^[^\S\n]{0,20}\S/.test(place.part.visible.text.slice(place.range.end, place.range.end + 30));
  const stop = follows && /[.!?]\W{0,2}$/.test(wordsOf(place)) && !/[.!?]$/.test(written) ? "." : "";
  return { title, safety: "review", edits: [{ range, newText: soft + written + stop + soft }] };
}
