/** "Reply STOP" where no reply can arrive. */

import { needsMarketingHandling } from "../../text/judged";
import { usualWayOutInstead, type WayOut, waysOut } from "../../text/optOutPlaces";
import { sourceOf, touching, wordsOf } from "../../text/place";
import { providerById } from "../../providers/match";
import type { Finding, Place, Rule, RuleContext } from "../../types";

/** Asks for an answer to this very message. */
const REPLY = /\b(?:reply(?:ing)?|respond(?:ing)?|rply)\b/i;
/** On a phone, a keyword without a destination is an answer too. */
const KEYWORD =
  /\b(?:text|txt|send|sms)\s+(?:back\s+|us\s+)?["'“‘]?(?:stop\w{0,6}|end|quit|unsub\w*|opt[- ]?out|no more|remove|leave)\b/i;
/** Somewhere to send it: a number, a placeholder for one, an address. */
const DESTINATION =
  /\d[\d ]{3,15}|\uFFFC|@|https?:\/\/|\bwww\.|\b[a-z\d-]{2,40}\.(?:example|co\.uk|org\.uk|com|org|uk|net)\b/i;
/** Says that answers go nowhere; "do not reply with your PIN" says something else. */
const NOBODY_READS =
  /\bdo(?: not|n['’]t) reply(?: (?:directly )?to (?:this|the|our) [a-z-]{3,10})?(?=\s*(?:[.!,;:)]|-|as\b|because\b|or\b|$))|\brepl(?:y|ies)(?: to (?:this|the|our) [a-z-]{3,10})? (?:are|is|will|can|cannot|can['’]t)(?: not)?(?: be)? (?:monitored|read|received|answered|seen)\b|\b(?:cannot|can['’]t|can not|does not|doesn['’]t|unable to|do not) (?:receive|accept|get|see|read|take) (?:any )?repl|\b(?:number|line|phone) (?:cannot|can['’]t|can not|does not|doesn['’]t) (?:receive|accept|get) (?:incoming )?(?:texts?|messages?|sms)\b|\bunmonitored\b|\bnot monitored\b|\bno[- ]?reply (?:number|address|mailbox|e-?mail)\b/i;
/** Answers are read after all. */
const SOMEBODY_READS = /\brepl(?:y|ies) (?:are|is|will be) (?:monitored|read|received|answered|seen)\b/i;
const NO_REPLY = /\b(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply)\b[^@<>\s]{0,20}@/i;
/** A sender name of the networks: at most 11 characters, with a letter. */
const SENDER_NAME = /^(?=.{0,10}[a-z])[\w &.'+-]{1,11}$/i;

export const rule: Rule = {
  meta: {
    id: "optout-unrepliable",
    summary: "An opt-out that asks for a reply which cannot arrive.",
    duty: "offer-opt-out",
    severity: "error",
    fixable: true,
    channels: ["sms", "email"],
  },

  *check(context): Iterable<Finding> {
    const { recognised } = context;
    const ways = waysOut(context).filter((way) => asksForReply(way, context));
    const why = ways.length > 0 ? reasonOf(context) : undefined;
    if (why === undefined) return;
    for (const { place, words, optOuts } of ways) {
      const other = recognised.optOuts.some(
        (optOut) => !optOut.fault && optOut.how !== "header" && !optOuts.includes(optOut),
      );
      const mark: Place = optOuts[0]?.place ?? place;
      const fix = usualWayOutInstead(words.length < 120 ? place : mark, context, "Put the usual way out here");
      yield {
        range: sourceOf(mark),
        text: `This way out asks for a reply, and ${why}. Give a number that receives texts, or a link.`,
        ...(other || !needsMarketingHandling(context) ? { severity: "warning" as const } : {}),
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
};

/** The way out is an answer to this message and names nowhere else to go. */
function asksForReply({ place, words }: WayOut, { channel }: RuleContext): boolean {
  if (NOBODY_READS.test(words) && !/\bstop\b|\bunsub/i.test(words)) return false;
  const asked = REPLY.exec(words) ?? (channel.id === "sms" ? KEYWORD.exec(words) : null);
  // What stands before it, such as the shop's address in the same sentence, is no place to send the answer to.
  const from = asked?.index ?? 0;
  return (
    asked !== null &&
    !DESTINATION.test(words.slice(from)) &&
    touching(place.part.links, { start: place.range.start + from, end: place.range.end }).length === 0
  );
}

/** Why a reply cannot arrive; undefined where nothing shows that it cannot. */
function reasonOf(context: RuleContext): string | undefined {
  const { message, facts, channel } = context;
  if (channel.id === "sms") {
    const { sender: declared, entries } = message.declared;
    // `sender: { name: ... }` names the organisation; the text may still come from a number.
    const sender = entries?.has("sender.name") && !entries.has("sender.id") ? "" : (declared?.value ?? "");
    if (SENDER_NAME.test(sender)) return `the sender name "${sender}" receives no replies, unlike a number`;
    const provider = providerById(facts.provider);
    if (provider?.sms?.twoWay === "no") return `${provider.title} receives no replies`;
  } else {
    const header = (name: string): string => message.headers.find((entry) => entry.name === name)?.value ?? "";
    const address = header("reply-to") || header("from") || message.declared.sender?.value || "";
    if (NO_REPLY.test(address)) return "replies go to a no-reply mailbox";
  }
  return saysNobodyReads(context) ? "the message itself says that replies are not read" : undefined;
}

function saysNobodyReads({ message }: RuleContext): boolean {
  return message.parts.some((part) => {
    const words = wordsOf({ part, range: { start: 0, end: part.visible.text.length } });
    return part.kind === "body" && NOBODY_READS.test(words) && !SOMEBODY_READS.test(words);
  });
}
