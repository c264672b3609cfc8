/** E-mail: the way out is a link, the sender stands in From or in the footer. */

import type { Channel, Fix, KnownFacts, Message, PartSentences, Recognised, TaggedFile } from "../types";
import { type Addition, appendBlock } from "../text/insert";
import { emailConsent, emailOptOut } from "./additions";
import { recogniseAll } from "./recognise/recognise";

/** Reply keywords mean nothing here. A fix adds one block for each body that a mail client may show. */
export const channel: Channel = {
  id: "email",
  label: "e-mail",
  asks: "needs consent and a way to stop",
  recognise: (message: Message, sentences: readonly PartSentences[], facts: KnownFacts): Recognised =>
    recogniseAll(message, sentences, facts, {
      keywords: false,
      ...(facts.provider ? { provider: facts.provider } : {}),
    }),
  optOutFix: (message, file, facts) => {
    const { title, addition } = emailOptOut({ message, file, facts });
    return addBlock(message, title, addition);
  },
  consentFix: (message: Message, file: TaggedFile, facts: KnownFacts) =>
    addBlock(message, "Add a line saying why the reader gets this", emailConsent(message, file, facts)),
};

function addBlock(message: Message, title: string, addition: Addition): Fix | undefined {
  if (message.footers.length === 0) return undefined;
  return { title, safety: "review", edits: message.footers.map((place) => appendBlock(place, addition, "paragraph")) };
}
