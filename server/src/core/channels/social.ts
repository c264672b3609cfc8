/** Direct messages on social media: electronic mail in the law's sense; the account is the sender, a reply the way out. */

import type { Channel, KnownFacts, Message, PartSentences, Recognised } from "../types";
import { recogniseAll } from "./recognise/recognise";

/** Reply keywords count; no fix is offered, since a direct message has no footer. */
export const channel: Channel = {
  id: "social",
  label: "direct message",
  asks: "needs consent and a way to stop",
  recognise: (message: Message, sentences: readonly PartSentences[], facts: KnownFacts): Recognised => ({
    ...recogniseAll(message, sentences, facts, { keywords: true }),
    senderElsewhere: true,
  }),
  optOutFix: () => undefined,
  consentFix: () => undefined,
};
