/** A text message that is longer than what is sent in one piece. */

import { providerById } from "../../providers/match";
import { sourceOf } from "../../text/place";
import { boundsOf } from "../../text/placeholders";
import { type SmsPiece, smsLengthOf } from "../../text/smsLength";
import { charactersIn, smsBody } from "../../text/smsMessage";
import type { Finding, KnownFacts, MessagePart, Rule, Slot, SourceRange } from "../../types";

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
    const body = smsBody(message, facts);
    const least = charactersIn(body.least);
    if (charactersIn(body.most) <= longest) return;
    const parts = message.parts.filter(({ kind, foreign }) => kind === "body" && foreign === undefined);
    const said =
      known === undefined
        ? `some sending services take no more than ${longest}`
        : `${provider!.title} takes no more than ${longest}`;
    const softly =
      known === undefined || provider?.sms?.longestMark === "M" ? { severity: "information" as const } : {};
    const inParts = (pieces: readonly SmsPiece[]): string =>
      known === undefined ? `, ${smsLengthOf(pieces).parts} parts` : "";
    if (least <= longest) {
      const [slot, place] = longestSlot(parts, facts);
      const most = `With as many characters as ${slot.written} and the like may have, this text has up to ${charactersIn(body.most)}${inParts(body.most)}`;
      yield { range: place, text: `${most}, and ${said}. Shorten it, or allow fewer.`, ...softly };
      return;
    }
    const slots = parts.some((part) => part.slots.length > 0);
    const beyond = parts.at(-1)!;
    const end = beyond.visible.text.trimEnd().length;
    // What must go stands at the end: at least the words beyond the limit, as many as the last part has.
    const start = Math.max(0, Math.min(end - 1, end - (least - longest)));
    const counted = `${slots ? "at least " : ""}${least} characters${slots ? " before placeholders are filled" : ""}`;
    yield {
      range: sourceOf({ part: beyond, range: { start, end } }),
      text: `This text has ${counted}${inParts(body.least)}, and ${said}. Shorten it, or send a link to the rest.`,
      ...softly,
    };
  },
};

/** The placeholder that may hold most, and where it stands: there is one, since only placeholders make a text longer than its words. */
function longestSlot(parts: readonly MessagePart[], facts: KnownFacts): [Slot, SourceRange] {
  const slots = parts.flatMap((part) => part.slots.map((slot): [Slot, MessagePart] => [slot, part]));
  const [slot, part] = slots.reduce((longest, item) =>
    (boundsOf(item[0].name, facts)?.max ?? 0) > (boundsOf(longest[0].name, facts)?.max ?? 0) ? item : longest,
  );
  return [slot, part.visible.toSource(slot.range)];
}
