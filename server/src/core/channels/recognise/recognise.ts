/** Everything a message shows of its duties, found in one pass and handed to classifier and rules. */

import type { KnownFacts, Message, PartSentences, Place, Recognised } from "../../types";
import { findConsentReferences } from "./consent";
import { findOptOuts, type OptOutStyle } from "./optOuts";
import { findSenders } from "./senders";

/** Every channel calls it with its own style. `unreadIncludes` stays empty here; `includes/` fills it. */
export function recogniseAll(
  message: Message,
  sentences: readonly PartSentences[],
  facts: KnownFacts,
  style: OptOutStyle,
): Recognised {
  const optOuts = findOptOuts(message, sentences, style);
  const consent = findConsentReferences(sentences);
  const senders = findSenders(message, sentences, facts);
  return {
    optOuts,
    consentReferences: consent.places,
    senders: senders.places,
    senderElsewhere: senders.elsewhere,
    unreadIncludes: [],
    hidden: [
      ...optOuts.flatMap(({ place }): Place[] => (place ? [place] : [])),
      ...consent.boilerplate,
      ...senders.lines,
    ],
  };
}
