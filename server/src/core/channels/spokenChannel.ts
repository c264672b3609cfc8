/** What calls, voicemails and faxes share as channels: ways out by key, number or word, and lines added in words. */

import type { Channel, Fix, Message, TaggedFile } from "../types";
import { appendBlock } from "../text/insert";
import { plainLine } from "./additions";
import { ownOr, type WayOutLine } from "./ownFooter";
import { recogniseAll } from "./recognise/recognise";
import { withoutKeys, withSpokenWays } from "./recognise/spoken";

/** Lines that fixes add; a channel without one offers no such fix. Placeholders are written as the file writes its own. */
export interface SpokenLines {
  /** Nobody can press a key in it: the message was left, or is printed. */
  readonly keyless?: boolean;
  readonly optOut: { readonly title: string; line(file: TaggedFile): string };
  readonly consent?: { readonly title: string; line(file: TaggedFile): string };
}

/** A channel without links, tokens or reply keywords. */
export function spokenChannel(known: Pick<Channel, "id" | "label" | "asks">, lines: SpokenLines): Channel {
  return {
    ...known,
    recognise: (message, sentences, facts) => {
      const found = recogniseAll(message, sentences, facts, { keywords: false });
      const recognised = withSpokenWays(found, message, sentences);
      return lines.keyless ? withoutKeys(recognised, known.label) : recognised;
    },
    optOutFix: (message, file, facts) => {
      const { title, line } = lines.optOut;
      return addLine(message, ownOr(known.id, { message, file, facts }, { title, write: () => plainLine(line(file)) }));
    },
    consentFix: (message, file) =>
      lines.consent && addLine(message, { title: lines.consent.title, addition: plainLine(lines.consent.line(file)) }),
  };
}

function addLine({ footers }: Message, { title, addition }: WayOutLine): Fix | undefined {
  if (footers.length === 0) return undefined;
  return { title, safety: "review", edits: footers.map((place) => appendBlock(place, addition, "line")) };
}
