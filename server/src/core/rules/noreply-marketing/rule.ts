/** Marketing from a mailbox that nobody reads, with nowhere else to write. */

import { isNoReply, showsContact } from "../../text/contact";
import { needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import type { Finding, Message, Rule, SourceRange } from "../../types";

/** "Please do not reply", "this mailbox is not monitored": the template says it where no From header stands. */
const SAYS_SO =
  /\bplease (?:do not|don['’]t) (?:reply|respond)(?: to this (?:e-?mail|message|address|mail))?\b|\b(?:do not|don['’]t|cannot|can['’]t) (?:reply|respond) to this (?:e-?mail|message|address|mail)\b|\b(?:mailbox|inbox|address|account) (?:is|are) (?:not|un)[- ]?(?:monitored|read|checked)\b|\bunmonitored (?:mailbox|inbox|address|e-?mail)\b|\breplies (?:to this (?:e-?mail|message|address) )?are not (?:read|monitored|received|checked)\b/i;

export const rule: Rule = {
  meta: {
    id: "noreply-marketing",
    summary: "A marketing e-mail from a no-reply address that gives no other contact.",
    duty: "offer-opt-out",
    severity: "warning",
    fixable: false,
    channels: ["email"],
  },

  *check(context): Iterable<Finding> {
    const { message, recognised, facts } = context;
    if (!needsMarketingHandling(context) || recognised.unreadIncludes.length > 0) return;
    const found = closedMailbox(message);
    if (!found || showsContact(message)) return;
    const wayOut =
      facts.optOutAddedByPlatform || recognised.optOuts.some(({ fault, how }) => !fault && how !== "header");
    yield {
      range: found.range,
      text: wayOut
        ? `${quote(found.words)} means that replies are not read, and apart from the opt-out the message gives no contact. Some readers answer to stop or to complain: use a mailbox that is read, or give an address.`
        : `${quote(found.words)} means that replies are not read, and the message gives no other contact. Marketing needs a valid address for requests to stop: use a mailbox that is read, or give one.`,
      ...(wayOut ? { severity: "hint" as const } : {}),
    };
  },
};

/** Where answers go nowhere: the Reply-To address if there is one, else From or the declared sender, else what the text says. */
function closedMailbox(message: Message): { range: SourceRange; words: string } | undefined {
  const header = (wanted: string) => message.headers.find(({ name, value }) => name === wanted && value !== "");
  const replies = header("reply-to") ?? header("from") ?? message.declared.sender;
  if (replies && isNoReply(replies.value)) return { range: replies.range, words: replies.value };
  if (header("reply-to")) return undefined;
  for (const { part, sentences } of sentencesOf(message)) {
    if (part.kind !== "body" || part.foreign !== undefined) continue;
    for (const { start, end } of sentences) {
      const match = SAYS_SO.exec(part.visible.text.slice(start, end));
      if (!match) continue;
      const at = start + match.index;
      return { range: part.visible.toSource({ start: at, end: at + match[0].length }), words: match[0] };
    }
  }
  return undefined;
}
