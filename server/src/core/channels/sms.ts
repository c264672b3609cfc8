/** Text messages: the way out is a keyword to a number that can receive it, and every character has a price. */

import type { Channel, Fix, KnownFacts, Message, PartSentences, Recognised, TaggedFile } from "../types";
import { appendBlock } from "../text/insert";
import { smsLength } from "../text/smsLength";
import { plainLine, smsConsent, smsOptOut } from "./additions";
import type { WayOutLine } from "./ownFooter";
import { recogniseAll } from "./recognise/recognise";

/** Reply keywords count. A fix adds one line and says in its title what that costs in characters and parts. */
export const channel: Channel = {
  id: "sms",
  label: "text message",
  asks: "needs consent and a way to stop",
  recognise: (message: Message, sentences: readonly PartSentences[], facts: KnownFacts): Recognised =>
    recogniseAll(message, sentences, facts, {
      keywords: true,
      ...(facts.provider ? { provider: facts.provider } : {}),
    }),
  optOutFix: (message, file, facts) => addLine(message, smsOptOut({ message, file, facts })),
  consentFix: (message: Message, file: TaggedFile, facts: KnownFacts) => {
    const addition = plainLine(smsConsent(message, file, facts));
    return addLine(message, { title: "Add where the reader opted in", addition });
  },
};

function addLine(message: Message, { title, addition }: WayOutLine): Fix | undefined {
  const [place] = message.footers;
  if (!place) return undefined;
  return {
    title: `${title} (${cost(message, addition.text)})`,
    safety: "review",
    edits: [appendBlock(place, addition, "line")],
  };
}

/** "+24 characters, still 1 part": placeholders count as nothing, which is said. */
function cost(message: Message, line: string): string {
  const body = message.parts
    .filter(({ kind }) => kind === "body")
    .map(({ visible }) => visible.text.trimEnd().replace(/\uFFFC/g, ""))
    .join("\n");
  const added = line.replace(/\{\{[^{}]*\}\}|\(\([^()]*\)\)/g, "");
  const before = smsLength(body);
  const after = smsLength(`${body}\n${added}`);
  const parts = `${after.parts} ${after.parts === 1 ? "part" : "parts"}`;
  const fillIns = message.parts.some(({ slots }) => slots.length > 0) || added !== line;
  return `+${after.units - before.units} characters, ${after.parts === before.parts ? "still" : "now"} ${parts}${fillIns ? " before placeholders are filled" : ""}`;
}
