/** Push and in-app notices: the app's own settings are the way out and its name the sender, so the text carries neither. */

import type { Channel, KnownFacts, Message, PartSentences, Recognised } from "../types";
import { recogniseAll } from "./recognise/recognise";

/** No fix is offered, since the text is no place for a way out. */
export const channel: Channel = {
  id: "push",
  label: "push notice",
  asks: "needs consent and a way to stop",
  recognise: (message: Message, sentences: readonly PartSentences[], facts: KnownFacts): Recognised => ({
    ...recogniseAll(message, sentences, facts, { keywords: true }),
    senderElsewhere: true,
  }),
  optOutFix: () => undefined,
  consentFix: () => undefined,
};
