/** Direct messages on social media: electronic mail in the law's sense; the account is the sender, a reply the way out. */

import type { Channel, KnownFacts, Message, PartSentences, Recognised } from "../types";
import { appendBlock } from "../text/insert";
import { replyOptOut } from "./additions";
import { recogniseAll } from "./recognise/recognise";

/** Reply keywords count; a direct message has no footer, unless the organisation has configured one. */
export const channel: Channel = {
  id: "social",
  label: "direct message",
  asks: "needs consent and a way to stop",
  recognise: (message: Message, sentences: readonly PartSentences[], facts: KnownFacts): Recognised => ({
    ...recogniseAll(message, sentences, facts, { keywords: true }),
    senderElsewhere: true,
  }),
  optOutFix: (message, file, facts) => {
    const [place] = facts.footers?.has("social") ? message.footers : [];
    if (!place) return undefined;
    const { title, addition } = replyOptOut("social", { message, file, facts });
    return { title, safety: "review", edits: [appendBlock(place, addition, "line")] };
  },
  consentFix: () => undefined,
};
