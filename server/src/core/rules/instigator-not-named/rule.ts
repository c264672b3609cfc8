/** A mailing for someone else that leaves one of the two unnamed: who promotes, or whose list it is. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { overlaps } from "../../text/place";
import type { Finding, MessagePart, Rule, VisibleRange } from "../../types";

/** Someone without a name: "one of our trusted partners", "a third-party site". */
const NOBODY =
  "(?:(?:an?|another|one|of|our|the|carefully|specially|selected|chosen|trusted|preferred|associated|advertising|marketing|data|affiliate|media|third[- ]party|partner|network|media|list|commercial|mailing|other) ){1,6}(?:partner (?:web)?sites?|(?:third[- ]party|affiliate|associated) (?:web)?sites?|partners?|clients?|advertisers?|sponsors?|affiliates?|third[- ]part(?:y|ies)|list (?:owner|provider|supplier)s?|data (?:supplier|provider)s?|sites? in our network|partner network|(?<=(?:another|other|selected|chosen) )(?:compan(?:y|ies)|brands?)|(?:(?:web)?sites?|compan(?:y|ies)|brands?|organisations?|business(?:es)?|shops?)(?: (?:that|which|who))? (?:we (?:work|partner|team up)|works? with us|is (?:part of|in) our network))\\b";
const PATTERNS: readonly RegExp[] = [
  // Whose message it is: "sent on behalf of our client".
  new RegExp(
    `\\b(?:sent|message|mailing|e-?mail|offer|promotion|advert(?:isement)?|brought to you|comes)\\b(?: \\w{1,12}){0,6}? (?:on behalf of|for|from|by) ${NOBODY}`,
    "i",
  ),
  new RegExp(`^(?:from|for|on behalf of) (?=our|one of|an? |another)${NOBODY}[.\\s]*$`, "i"),
  // Whose list it is: "you registered with one of our partners".
  new RegExp(
    `\\b(?:registered|signed up|opted[- ]in|subscribed|joined|consent(?:ed)?|took part|(?:a|are) member|mailing list|run|list)\\b[^.!?\\n]{0,40}? (?:with|at|on|to|through|via|of|by|in) ${NOBODY}`,
    "i",
  ),
  new RegExp(
    `\\b(?:your|these|the) (?:contact )?(?:details|address|e-?mail address|number|data|name)\\b[^.!?\\n]{0,40}? (?:from|by) ${NOBODY}`,
    "i",
  ),
];
const MAY_SPEAK =
  /partner|client|work(?:s|ing)? with|team up|advertiser|sponsor|affiliate|third[- ]part|list (?:owner|prov|supp)|data supp|network|behalf/i;
/** A name right behind, or one for whom the mail is sent before it. */
const NAMED_BEHIND = /^(?:['’]s)?,? ?(?:[:(\uFFFC]|called |named |such as |[A-Z][\w'’&-]{2,})/;
const NAMED_BEFORE = /\b(?:on behalf of|sent (?:by|for)) (?:our (?:client|partner),? )?[A-Z\uFFFC]/;
const DENIES = /\b(?:never|do not|don['’]t|does not|will not|won['’]t)\b/i;

export const rule: Rule = {
  meta: {
    id: "instigator-not-named",
    summary: "A mailing for someone else that does not name both the advertiser and the list's owner.",
    duty: "identify-sender",
    severity: "warning",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    const { message, channel } = context;
    if (!message.parts.some(({ visible }) => MAY_SPEAK.test(visible.text)) || !needsMarketingHandling(context)) return;
    for (const { part, sentences } of sentencesOf(message)) {
      if (part.kind !== "body" || part.foreign !== undefined) continue;
      for (const sentence of sentences) {
        const range = unnamedIn(part, sentence);
        if (!range) continue;
        yield {
          range: part.visible.toSource(range),
          text: `${quote(part.visible.text.slice(range.start, range.end))} leaves out a name. Both the one who promotes and the one whose list it is send this message: name them, as in "sent by Mailhub on behalf of Larkspur".`,
          ...(channel.id === "push" ? { severity: "information" as const } : {}),
        };
        return;
      }
    }
  },
};

function unnamedIn(part: MessagePart, { start, end }: VisibleRange): VisibleRange | undefined {
  const words = part.visible.text.slice(start, end);
  if (!MAY_SPEAK.test(words) || DENIES.test(words) || NAMED_BEFORE.test(words)) return undefined;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (!match || NAMED_BEHIND.test(words.slice(match.index + match[0].length))) continue;
    const range = { start: start + match.index, end: start + match.index + match[0].length };
    if (part.slots.some((slot) => overlaps(slot.range, range))) continue;
    return range;
  }
  return undefined;
}
