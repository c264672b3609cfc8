/** A marketing call or fax that does not say where its caller can be reached. */

import { isCertain } from "../../text/certainty";
import { callerContact } from "../../text/contact";
import { markOf, needsMarketingHandling } from "../../text/judged";
import { appendBlock } from "../../text/insert";
import { ownFooterFix } from "../../text/ownFooter";
import { writePlaceholder } from "../../text/placeholderStyle";
import type { Finding, Fix, Rule, RuleContext } from "../../types";

export const rule: Rule = {
  meta: {
    id: "missing-caller-contact",
    summary: "A marketing call or fax that gives no address and no free number of its caller.",
    duty: "identify-caller",
    severity: "warning",
    fixable: true,
    channels: ["automated-call", "voicemail", "live-call", "fax"],
  },

  *check(context): Iterable<Finding> {
    const { channel, message } = context;
    if (!needsMarketingHandling(context)) return;
    const shown = callerContact(message);
    // To what is left to be collected any address will do to which a request to stop can be sent.
    if (shown === "full" || (shown === "other" && channel.id === "voicemail")) return;
    const fix = ownFooterFix(context, "contact") ?? contactLine(context);
    yield {
      range: markOf(context),
      text: textFor(channel.id, channel.label, shown === "other"),
      ...(fix ? { fixes: [fix] } : {}),
      ...severityFor(context, shown === "other"),
    };
  },
};

function textFor(id: string, label: string, other: boolean): string {
  if (id === "live-call")
    return "This script promotes and holds no address and no free number. Callers must give one when they are asked: put it where the person who calls will find it.";
  if (id === "voicemail")
    return "This voicemail reads as marketing and gives no number or address for a request to stop. Add one.";
  return other
    ? `This ${label} reads as marketing, and its contact is neither an address nor a number that is plainly free to call. The caller must give one of the two: add it.`
    : `This ${label} reads as marketing and does not say where its caller can be reached. It must give an address, or a number that is free to call: add one.`;
}

/** Asked for only on request in a live call; and a number may be free without looking like it. */
function severityFor(context: RuleContext, other: boolean): Pick<Finding, "severity"> {
  if (context.channel.id === "live-call") return { severity: "hint" };
  return isCertain(context) && !other ? {} : { severity: "information" };
}

function contactLine({ message, file, channel }: RuleContext): Fix | undefined {
  if (message.footers.length === 0) return undefined;
  const number = writePlaceholder(file, "contact-number");
  const line =
    channel.id === "live-call"
      ? `If asked: you can reach us free of charge on ${number}.`
      : `You can reach us free of charge on ${number}.`;
  const addition = { text: line, markdown: line, html: `<p>${line}</p>` };
  const edits = message.footers.map((place) => appendBlock(place, addition, "line"));
  return { title: "Add a free number", safety: "review", edits };
}
