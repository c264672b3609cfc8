/** Words that take something else for consent to marketing: an order, an entry, silence. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { sourceOf } from "../../text/place";
import type { Finding, Message, Rule, RuleContext } from "../../types";
import { BY_CONTRACT, CHOSE, HOLLOW, KEPT_ON, ORDERED, PRESUMED } from "./reasons";

/** What the consent would be to. Without it the words may speak of terms, cookies or reminders. */
const MARKETING =
  "\\b(?:marketing|promotions?|promotional|advert(?:s|ising|isements?)|offers|deals|discounts|newsletters?|(?:our|added to (?:our|the|a)) mailing list|appeals|(?:our|about) (?:other|latest|similar) (?:products|services)|hear(?:ing)? (?:more )?(?:from us )?about our)\\b";
/** What people are put on; an offer or a discount may as well be something that comes off a bill. */
const LIST =
  "\\b(?:marketing|promotional (?:e-?mails?|texts?|messages)|newsletters?|(?:mailing|e-?mail|text|offers|news) lists?)\\b";
/** Acts by which somebody chooses: ticking a box for offers, joining a list. Whatever else is done is done for its own sake. */
const CHOICE =
  "(?:(?:un)?(?:tick|subscrib|opt|reply|text|answer|say)ing\\b|checking (?!in\\b|out\\b)|joining (?:our|the|this) (?:[\\w-]{1,20} ){0,2}list\\b|signing up(?! (?:for|to) (?:an? |the |our |your )?(?:\\w{1,20} )?(?:account|trial|wi-?fi|event|competition|draw)\\b)|(?:clicking|pressing|tapping|selecting|choosing) (?:on )?(?![\"'“‘]?(?:continue|submit|next|pay|buy|order|book|accept|confirm|get|proceed|send|log in|register|finish)\\b))";
const ACT = `(?:simply |just |merely )?(?!${CHOICE})\\w{2,15}ing\\b`;
/** The same acts as conditions: "when you obtain a valuation". Named, because "if you want" and "if you say" leave the choice open. */
const DO =
  "(?:continue|proceed|use|visit|browse|submit|complete|place|order|purchase|buy|pay|book|reserve|enter|register|create|open|obtain|get|request|ask(?: us)? (?:for|to)|apply|call|ring|make|take part|fill in|connect|log in|contact|send|give us|share|accept|download|upload|attend|donate|provide|supply|join|check in|redeem)\\b";
const AGREE =
  "\\b(?:you|u)(?:['’](?:re|ve|ll))?(?: (?:also|hereby|have|are|will|automatically|expressly|then|confirm that you|understand and)){0,3} (?:agree|agreed|agreeing|consent|consented|consenting|accept|accepted|accepting|opt in|opted in|opting in|authorise|allow us|let us|happy (?:for us )?to|(?:give|grant) (?:us )?(?:your )?(?:consent|permission))\\b";
const INSTEAD: readonly RegExp[] = [
  new RegExp(`\\bby ${ACT}[^.!?]{0,80}${AGREE}[^.!?]{0,140}${MARKETING}`, "i"),
  new RegExp(`\\b(?:when|if|once|whenever) you ${DO}[^.!?]{0,80}${AGREE}[^.!?]{0,140}${MARKETING}`, "i"),
  new RegExp(
    `(?:\\b(?:use|visit|purchase|booking|order|entry|registration|membership|application|payment|donation)|^\\W{0,5}${ACT}) [^.!?]{0,60}\\b(?:constitutes|means|counts as|is taken as|signifies|implies|amounts to|gives us)\\b[^.!?]{0,40}\\b(?:consent|agree|agreement|accept|permission|opt(?:ed|ing)? in)\\b[^.!?]{0,100}${MARKETING}`,
    "i",
  ),
  new RegExp(
    `\\byou(?: (?:also|hereby|automatically|expressly|then)){0,2} (?:agree|consent|accept|opt in)\\b[^.!?]{0,60}${MARKETING}[^.!?]{0,60}\\bby ${ACT}`,
    "i",
  ),
  new RegExp(
    `\\b(?:purchase|booking|order|entry|registration|membership|application|payment|donation|account) (?:also |automatically |then ){0,2}(?:signs|adds|subscribes|enrols|opts) you (?:up|in|to|for|on)\\b(?! [^.!?]{0,40}\\bnot\\b)[^.!?]{0,40}${LIST}`,
    "i",
  ),
  new RegExp(
    `\\b(?:customers|members|guests|users|visitors|entrants|applicants|buyers|donors|tenants|people|anyone|everyone|all) who (?!agree|consent|accept|opt|tick|subscri|sign|want|wish|have\\b|say)\\w{2,20} [^.!?]{0,60}(?<!\\b(?:and|or|also|then|must|can|may|to) )\\b(?:agrees?|consents?|accepts?|opts? in|are opted in)\\b[^.!?]{0,100}${MARKETING}`,
    "i",
  ),
  // What somebody is, taken for a yes.
  new RegExp(
    `\\bas (?:an?|our) [^.!?,]{2,40},? you(?: (?:have|are|will|also|automatically|hereby)){0,3} (?:agree|consent|accept|opt(?:ed)? in)\\b[^.!?]{0,140}${MARKETING}`,
    "i",
  ),
  new RegExp(
    `(?<!\\b(?:not|never|longer|\\w{2,5}n['’]t) (?:be |been )?)\\b(?:automatically|by default) (?:be |been )?(?:opted[- ]in|subscribed|added|signed up|enrolled|registered|put)\\b[^.!?]{0,60}${LIST}`,
    "i",
  ),
  // A yes presumed.
  new RegExp(
    `(?<!\\b(?:not|never|cannot|\\w{2,5}n['’]t) (?:be )?)\\b(?:deemed|assumed?|taken|presumed?|considered|treated|regarded|take (?:it|this|that|(?:your |any )?silence|no reply)) (?:to|as|that|you)\\b[^.!?]{0,30}\\b(?:agreed?|agreement|consent|consented|happy|permission|a yes|wish|want|would like|(?:do not|don['’]t) mind)\\b[^.!?]{0,100}${MARKETING}`,
    "i",
  ),
];
const WILL =
  "(?:['’]ll|\\b(?:will|(?<!\\d )may|can|would))(?! (?:not|never|only|keep|continue|carry|stop|remove|delete|take you off)\\b)[^.!?]{0,100}";
const UNLESS =
  "\\b(?:unless (?:you|u) (?:tell|let|say|opt|object|ask|inform|advise|contact|notify|untick|uncheck|instruct|write|reply|act|click|get in touch)|unless we hear (?:otherwise|differently|from you)|(?:no (?:reply|answer|response)|silence|(?:saying|doing) nothing) (?:means|counts as|will be taken)\\b|if (?:you|u) (?:do nothing|(?:do not|don['’]t|did not) (?:object|opt out|tell us|let us know|reply|respond|untick|uncheck|say|act|contact us|get in touch|answer|click))|if we (?:do not|don['’]t|have not|haven['’]t) hear(?:d)?)\\b";
const SILENCE: readonly RegExp[] = [
  new RegExp(`${UNLESS}[^.!?]{0,80}${WILL}${MARKETING}`, "i"),
  new RegExp(
    `${WILL}(?:${MARKETING}|\\babout our (?!meeting|appointment|visit)[^.!?]{0,60})[^.!?]{0,80}${UNLESS}`,
    "i",
  ),
];
const UNLESS_REGEXP = new RegExp(UNLESS, "i");
/** What comes of it is the end of the mailings. */
const ENDS =
  /\b(?:no longer|remov(?:e|ed|ing)|taken? (?:you )?off|stop (?:sending|e-?mailing|texting|getting|receiving)|unsubscribe you|(?:the|our|your) last (?:e-?mail|message|newsletter|text))\b/i;
const REFUSE =
  "\\b(?:do not|don['’]t|would not|wouldn['’]t|rather not|prefer not|not)\\b[^.!?]{0,20}\\b(?:receive|hear|get|have|be (?:contacted|sent|told|e-?mailed))\\b";
/** A box to untick is one that is ticked already, of which preticked-consent speaks. */
const TICK = "\\b(?:tick|check)\\b(?![- ](?:in|out|up|your|that|whether))";
const TICK_TO_REFUSE: readonly RegExp[] = [
  new RegExp(`${TICK}[^.!?]{0,60}${REFUSE}[^.!?]{0,80}${MARKETING}`, "i"),
  new RegExp(`${REFUSE}[^.!?]{0,80}${MARKETING}[^.!?]{0,60}${TICK}`, "i"),
];
/** A sentence that also asks for a yes leaves the choice open. */
const ASKS = /\bif you(?:['’]d| would) (?:like|love) (?!not)|\bif you (?:want|wish|agree|are happy)\b/i;
/** A form whose only purpose is the list: sending it is the choice. */
const IS_SIGN_UP =
  /\bsubscribe (?:to|for|now|here|today)\b|\bsign(?:ing)? up (?:to|for) (?:our |the )?(?:\w{1,20} )?(?:newsletter|offers|mailing list|e-?mails|texts|updates|news)\b|\bjoin (?:our|the) (?:mailing|e-?mail|text) list\b/i;
const MAY_SPEAK =
  /\b(?:agree|consent|accept|opt|permission|authorise|allow us|let us|happy|automatically|by default|assum|deem|taken?|presum|consider|treated|regarded|unless|if (?:you|u|we)|(?:sign|add|subscrib|enrol|opt)\w{0,3} you|no (?:reply|answer|response)|silence|tick|untick|check|uncheck|because|since you|as you|as (?:an?|our|one)|being (?:an?|our|one)|valued|now that|(?:your|contact) (?:e-?mail|address|name|number|details|mobile|phone)|about you)/i;

export const rule: Rule = {
  meta: {
    id: "invalid-consent-wording",
    summary: "Words that take an order, an entry or silence for consent to marketing.",
    duty: "hold-consent",
    severity: "warning",
    fixable: false,
    readsForms: true,
  },

  *check(context): Iterable<Finding> {
    const { message } = context;
    if (!message.parts.some(({ visible }) => MAY_SPEAK.test(visible.text))) return;
    const isSignUp = message.parts.some(({ visible }) => IS_SIGN_UP.test(visible.text));
    for (const { part, sentences } of sentencesOf(message)) {
      if (part.foreign !== undefined) continue;
      for (const sentence of sentences) {
        const words = part.visible.text.slice(sentence.start, sentence.end);
        const fault = MAY_SPEAK.test(words)
          ? (faultIn(words, message, isSignUp) ?? presumedIn(words, context))
          : undefined;
        if (!fault) continue;
        const start = sentence.start + fault.match.index;
        const range = { start, end: start + fault.match[0].length };
        yield {
          range: sourceOf({ part, range }),
          text: `${quote(fault.match[0])} ${fault.text}`,
          ...(fault.mild ? { severity: "information" as const } : {}),
        };
      }
    }
  },
};

interface Fault {
  readonly match: RegExpExecArray;
  readonly text: string;
  /** A soft opt-in may be built like this, so a person must decide. */
  readonly mild?: boolean;
}

function faultIn(words: string, message: Message, isSignUp: boolean): Fault | undefined {
  if (ENDS.test(words)) return undefined;
  const instead = isSignUp ? undefined : firstOf(INSTEAD, words);
  if (instead)
    return {
      match: instead,
      text: "takes another act for consent to marketing. Consent must be a clear choice of its own: ask with an unticked box that names you and the channel.",
    };
  if (/\bsoft-opt-in$/i.test(message.declared.basis?.value ?? "")) return undefined;
  const silence = firstOf(SILENCE, words);
  if (silence)
    return {
      match: silence,
      text: "takes silence for consent to marketing. Consent needs a clear act: send marketing only to those who say yes, or declare the soft opt-in if it applies.",
    };
  const refusal = ASKS.test(words) ? undefined : firstOf(TICK_TO_REFUSE, words);
  if (refusal)
    return {
      match: refusal,
      text: "asks people to act if they do not want marketing. That is no consent, and enough only for a soft opt-in: declare it, or ask for a yes.",
      mild: true,
    };
  return undefined;
}

/** What only the whole message shows to be about marketing: a hollow reason for it, and silence that keeps it coming. */
function presumedIn(words: string, context: RuleContext): Fault | undefined {
  const { declared } = context.message;
  if (declared.consent || declared.basis || !needsMarketingHandling(context)) return undefined;
  if (ENDS.test(words)) return undefined;
  const ordered = ORDERED.exec(words);
  if (ordered && SELLS.test(words) && !CHOSE_LIST.test(words))
    return {
      match: ordered,
      text: "takes another act for consent to marketing. That is no consent, and enough only for a soft opt-in: declare it, or ask for a yes.",
      mild: true,
    };
  const silence = BY_CONTRACT.test(words) ? null : UNLESS_REGEXP.exec(words);
  if (silence && (PRESUMED.test(words) || KEPT_ON.test(words)))
    return {
      match: silence,
      text: "takes silence for consent to marketing. Consent needs a clear act: send marketing only to those who say yes, or declare the soft opt-in if it applies.",
    };
  const hollow =
    CHOSE.test(words) || context.recognised.consentReferences.length > 1 ? undefined : firstOf(HOLLOW, words);
  return (
    hollow && {
      match: hollow,
      text: "gives a reason that shows no consent. Consent must be a clear choice of the reader's own: say when and where they agreed, or declare the consent record.",
    }
  );
}
const SELLS =
  /\b(?:deals|offers|promotions?|promotional|marketing|newsletters?|discounts?|news|adverts?|sales?|vouchers?)\b/i;
const CHOSE_LIST = /\b(?:sign(?:ed|ing)?[- ]?up|subscri\w+|opted|asked|requested|agreed|ticked|permission)\b/i;

function firstOf(patterns: readonly RegExp[], words: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(words);
    if (match) return match;
  }
  return undefined;
}
