/** WhatsApp: conversations run both ways, so a reply stops them; the business name stands above every message. */

import type { Channel, Fix, KnownFacts, Message, PartSentences, Recognised } from "../types";
import { appendBlock } from "../text/insert";
import { replyOptOut } from "./additions";
import type { WayOutLine } from "./ownFooter";
import { recogniseAll } from "./recognise/recognise";

/** Reply keywords count. The only fix adds an opt-out line, in the template's footer where it has one. */
export const channel: Channel = {
  id: "whatsapp",
  label: "WhatsApp message",
  asks: "needs consent and a way to stop",
  recognise: (message: Message, sentences: readonly PartSentences[], facts: KnownFacts): Recognised => ({
    ...recogniseAll(message, sentences, facts, { keywords: true }),
    senderElsewhere: true,
  }),
  optOutFix: (message, file, facts) => addLine(message, replyOptOut("whatsapp", { message, file, facts })),
  consentFix: () => undefined,
};

/** In the template's footer where it has one: that is the last place. */
function addLine(message: Message, { title, addition }: WayOutLine): Fix | undefined {
  const place = message.footers.at(-1);
  if (!place) return undefined;
  return {
    title,
    safety: "review",
    edits: [appendBlock(place, addition, "line")],
  };
}
