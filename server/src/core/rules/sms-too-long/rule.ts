/** A text message that is longer than what is sent in one piece. */

import { providerById } from "../../providers/match";
import { sourceOf } from "../../text/place";
import { smsLength } from "../../text/smsLength";
import type { Finding, Rule } from "../../types";

/** Six joined parts, where the sending service's own limit is not known; the shortest limit among services. */
const USUAL_LONGEST = 918;

export const rule: Rule = {
  meta: {
    id: "sms-too-long",
    summary: "A text message that is longer than its sending service takes.",
    duty: "send-as-planned",
    severity: "warning",
    fixable: false,
    channels: ["sms"],
  },

  *check({ message, facts }): Iterable<Finding> {
    const provider = providerById(facts.provider);
    const known = provider?.sms?.longest;
    const longest = known ?? USUAL_LONGEST;
    const parts = message.parts.filter(({ kind, foreign }) => kind === "body" && foreign === undefined);
    const text = parts
      .map(({ visible }) => visible.text.replace(/\uFFFC/g, ""))
      .join("\n")
      .trim();
    const length = [...text].length;
    if (length <= longest) return;
    const slots = parts.some((part) => part.slots.length > 0);
    const beyond = parts.at(-1)!;
    const end = beyond.visible.text.trimEnd().length;
    // What must go stands at the end: at least the words beyond the limit, as many as the last part has.
    const start = Math.max(0, Math.min(end - 1, end - (length - longest)));
    const sent = smsLength(text);
    const counted = `${slots ? "at least " : ""}${length} characters${slots ? " before placeholders are filled" : ""}`;
    yield {
      range: sourceOf({ part: beyond, range: { start, end } }),
      text:
        known === undefined
          ? `This text has ${counted}, ${sent.parts} parts, and some sending services take no more than ${longest}. Shorten it, or send a link to the rest.`
          : `This text has ${counted}, and ${provider!.title} takes no more than ${longest}. Shorten it, or send a link to the rest.`,
      ...(known === undefined || provider?.sms?.longestMark === "M" ? { severity: "information" as const } : {}),
    };
  },
};
