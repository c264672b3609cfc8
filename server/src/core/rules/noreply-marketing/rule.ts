/** Marketing from a mailbox that nobody reads, with nowhere else to write. */

import { isNoReply, showsContact } from "../../text/contact";
import { needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import type { Finding, Message, Rule, SourceRange } from "../../types";

/** "Please do not reply", "this mailbox is not monitored": the template says it where no From header stands. */
const SAYS_SO: readonly RegExp[] = [
  /\bplease (?:do not|don['’]?t) (?:reply|respond|answer)\b(?! (?:with|until|before|if|unless)\b)(?: to this (?:[\w-]{1,15} )?(?:e-?mail|message|address|mail))?|\b(?:do not|don['’]?t|cannot|can['’]?t) (?:reply|respond|answer)(?: directly)? to (?:this|our) (?:[\w-]{1,15} )?(?:e-?mail|message|address|mail(?:box)?)\b/i,
  /\b(?:mailbox|inbox|address|account) (?:is|are) (?:not |never |un)-?(?:monitored|read|checked|attended|manned|staffed|looked at)\b|\b(?:unmonitored|unattended|unmanned|(?:send|outgoing|notification)[- ]only) (?:e-?mail )?(?:mailbox|inbox|address|account|e-?mail)\b/i,
  /\b(?:replies|answers|responses)\b[^.!?\n]{0,40}\b(?:(?:not|never|cannot|won['’]?t) (?:be )?(?:read|monitored|received|checked|seen|answered|reach)|go(?:es)? (?:nowhere|unread))\b|\bnobody (?:reads|sees|checks|monitors) (?:this|the|our|replies|answers)\b/i,
  /\b(?:cannot|can['’]?t|does not|doesn['’]t|unable to|not able to|do not|not set up to) (?:accept|receive|take|read|see) (?:any )?(?:incoming |inbound )?(?:e-?mails?|mail|replies|responses)\b/i,
];

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
    const certain = needsMarketingHandling(context);
    if ((!certain && context.verdict.class !== "unsure") || recognised.unreadIncludes.length > 0) return;
    const found = closedMailbox(message);
    if (!found || showsContact(message)) return;
    const wayOut =
      facts.optOutAddedByPlatform || recognised.optOuts.some(({ fault, how }) => !fault && how !== "header");
    yield {
      range: found.range,
      text: wayOut
        ? `${quote(found.words)} means that replies are not read, and apart from the opt-out the message gives no contact. Some readers answer to stop or to complain: use a mailbox that is read, or give an address.`
        : `${quote(found.words)} means that replies are not read, and the message gives no other contact. Marketing needs a valid address for requests to stop: use a mailbox that is read, or give one.`,
      ...(wayOut || !certain ? { severity: "hint" as const } : {}),
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
      const words = part.visible.text.slice(start, end);
      const match = SAYS_SO.map((pattern) => pattern.exec(words)).find((found) => found !== null);
      if (!match) continue;
      const at = start + match.index;
      return { range: part.visible.toSource({ start: at, end: at + match[0].length }), words: match[0] };
    }
  }
  return undefined;
}
