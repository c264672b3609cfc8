/** An appeal to pass the message on or to recruit others. */

import { declaresMarketing, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import { removal } from "../../text/remove";
import type { Finding, Place, Rule, RuleContext } from "../../types";

/** Friends and others whom the sender does not know yet. */
const OTHERS =
  "(?:an? |your |some |other |all your |five |\\d+ |everyone |with |the )*(?:friends?|mates?|family|colleagues?|neighbours?|parents|people|everyone|anyone|someone|guests?|reader)\\b";
/** Words that recruit and nothing else. */
const RECRUITS: readonly RegExp[] = [
  /\b(?:refer|introduce|recommend us to|invite) (?:an? |your |some |other |five |\d+ |more )*(?:friends?|mates?|colleagues?|neighbours?)\b(?! (?:link|scheme|reward|bonus|to the (?:meeting|file|workspace)))/i,
  /\b(?:get|encourage|urge|persuade|ask|remind|invite|help) (?:all |some |more |as many )?(?:of )?(?:your |a |other )?(?:family and |friends and |friends or )?(?:friends?|family|mates?|colleagues?|neighbours?)(?: and family)? to (?:sign|join|register|enrol|subscribe|switch|donate|follow|give|book|come along|download|vote)\b/i,
  /\bsend (?:them|him|her|'?em|someone|somebody|anyone|people) (?:our|my) way\b/i,
  /\b(?:tell|ask) (?:all |five |\d+ |\d+ of |some )?(?:your )?(?:family and )?(?:friends|mates|neighbours)\b/i,
  /\b(?:for every|every) (?:friend|colleague|mate) (?:who|you|that)\b/i,
  /\b(?:spread the word|share the love|bring[- ]a[- ](?:friend|mate) (?:week|day|month)|gift a friend|give a friend|recommend someone|recommend us to)\b/i,
  /\bshare your (?:\w+ )?(?:code|link)\b[^.!?\n]{0,30}\bfriends\b/i,
  /\bforward (?:it|this(?: e-?mail| message| text)?) to (?:a friend|friends|everyone you know)\b/i,
];
/** Words that recruit where the message promotes, and else may be about safety, a lift home or a household. */
const WEAKER: readonly RegExp[] = [
  new RegExp(
    `\\b(?:tell|bring|share (?:it |this )?(?:\\w+ )?with|pass (?:it|this) on to|forward (?:it|this|them)) ${OTHERS}`,
    "i",
  ),
  /\b(?:pass this on|share this|send them (?:this|\w+\.)|pass it on|forward (?:it|this|them)|recommend us|(?:refer|recommend|introduce) (?:them|someone|somebody|anyone|people) to us|let (?:other|your) \w+ know|if you know (?:an?|any|some)\w*|(?:^|[.!?:] ?)know an? [\w -]{2,30} (?:looking|who|in need|needing)|know (?:any|some)one|do you know an? )\b/i,
];
/** For safety, a household, a helper or a paperwork matter; a scheme as such; the Friends and Family Test. */
const OTHERWISE =
  /\b(?:do not|don['’]t|never|cannot) (?:forward|share|pass)\b|\b(?:relative|to take you home|help desk|household|picks? up|pays your bills|call (?:101|999)|may not get|would you recommend|how likely|reward of|rewards for|scheme (?:ends|on)|(?:may|can) bring|take in|boil|the file|your team|your guests to)\b/i;

/** A warning to all who may be in danger: there, telling the neighbours is the point. */
const DANGER =
  /\b(?:do not (?:drink|use|eat|swim|touch|open|approach|enter)|boil (?:all |any |your |the )?(?:tap |drinking )?water|evacuat\w{1,4}|flood (?:warning|alert)|gas (?:leak|escape)|stop using|recall(?:ed)?|stay (?:indoors|inside|away)|missing (?:child|person|since)|call (?:999|101|112)|scams?\b|bogus|fraudsters?|unsafe|danger(?:ous)?|contaminat\w{2,4}|outbreak)\b/i;
/** Sentences before and behind the appeal in which a warning counts. */
const NEAR = 3;

export const rule: Rule = {
  meta: {
    id: "forward-to-friend",
    summary: "An appeal to pass the message on or to recruit others.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    if (declaresMarketing(context.message)) return;
    const place = findAppeal(context);
    if (!place) return;
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} asks the reader to recruit others. That reads as marketing, and you may answer for what readers send on at your request: take it out, or declare the message as marketing.`,
      fixes: removal(place, context.file.text),
      ...(context.channel.id === "push" ? { severity: "information" as const } : {}),
    };
  },
};

function findAppeal({ verdict }: RuleContext): Place | undefined {
  const dangers = verdict.sentences.map(({ place }) => inDanger(wordsOf(place)));
  const promotes = verdict.class === "marketing" || verdict.class === "mixed";
  const found = verdict.sentences
    .map(({ place }) => place)
    .filter((place, index) => {
      if (dangers.slice(Math.max(0, index - NEAR), index + NEAR + 1).includes(true)) return false;
      if (place.part.kind === "preheader" || place.part.foreign !== undefined) return false;
      const appeal = appealIn(wordsOf(place));
      return appeal === "recruits" || (promotes && appeal === "hints");
    });
  return found.find(({ part }) => part.kind === "body") ?? found[0];
}

const inDanger = remembered((words) => DANGER.test(words));

const appealIn = remembered((words): "recruits" | "hints" | "none" => {
  if (OTHERWISE.test(words)) return "none";
  if (RECRUITS.some((pattern) => pattern.test(words))) return "recruits";
  return WEAKER.some((pattern) => pattern.test(words)) ? "hints" : "none";
});
