/** Marketing sent on a channel that the consent does not name. */

import { namesChannel } from "../../text/channelNames";
import { needsMarketingHandling, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import type { Finding, Place, Rule, RuleContext } from "../../types";

const SAYS_EMAIL = /\be-?(?:mails?|newsletter)\b(?! address)/i;
const SAYS_TEXT = /\b(?:texts?|sms|mms|txts?|text (?:messages?|alerts?))\b/i;
const SAYS_OTHER = /\b(?:mobile|phone|(?<!(?:text|sms|txt|e-?mail) )messages?|whatsapp|number)\b/i;

export const rule: Rule = {
  meta: {
    id: "channel-not-consented",
    summary: "Marketing on a channel that the consent does not name.",
    duty: "hold-consent",
    severity: "error",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    const { declared } = context.message;
    const basis = declared.basis?.value ?? "consent";
    if (!/^(?:consent|opt[-_ ]?in)$/i.test(basis) || !needsMarketingHandling(context)) return;
    if (/^corporate$/i.test(declared.entries?.get("subscriber")?.value ?? "")) return;
    const channels = declared.entries?.get("consent.channels");
    if (channels) {
      if (isNamed(channels.value, context.channel.id)) return;
      yield {
        range: channels.range,
        text: `The consent names ${quote(channels.value)}, and this is sent by ${context.channel.label}. Consent for one channel does not carry to another: send it on a channel that people agreed to.`,
        ...severityFor(context),
      };
      return;
    }
    const place = otherChannelIn(context);
    if (!place) return;
    yield {
      range: sourceOf(place),
      text: `${quote(wordsOf(place))} speaks of another channel than ${context.channel.label}. Consent for one channel does not carry to another: check that people agreed to this one, and say so.`,
      severity: "warning",
    };
  },
};

function isNamed(channels: string, id: string): boolean {
  const named = channels.split(/[,;]/).filter((word) => word.trim() !== "");
  return named.length === 0 || namesChannel(named, id);
}

/** Beyond doubt only where the channel is declared or configured; what was inferred from a file's shape may be wrong. Push is not settled. */
function severityFor({ channel, message, facts }: RuleContext): { severity?: "information" | "warning" } {
  if (channel.id === "push") return { severity: "information" };
  return message.declared.channel || facts.channel || message.headers.length > 0 ? {} : { severity: "warning" };
}

/** The reason given in the message names e-mail in a text, or texts in an e-mail, and nothing else. */
function otherChannelIn({ channel, recognised }: RuleContext): Place | undefined {
  if (channel.id !== "sms" && channel.id !== "email") return undefined;
  const [own, other] = channel.id === "sms" ? [SAYS_TEXT, SAYS_EMAIL] : [SAYS_EMAIL, SAYS_TEXT];
  return recognised.consentReferences.find((place) => {
    if (place.part.foreign !== undefined) return false;
    const words = wordsOf(place);
    return other.test(words) && !own.test(words) && !SAYS_OTHER.test(words);
  });
}
