// channels/: what this channel's own conventions mean. Runs before classify/, which must not see these places.

import type { Message } from "./message";
import type { SourceRange } from "./range";
import type { KnownFacts } from "./report";
import type { Edit, Fix } from "./rule";
import type { TaggedFile } from "./template";
import type { PartSentences, Place } from "./visible";

/** How messages travel, and the customs that go with it. One file each in channels/; rules ask it for wording to insert. */
export interface Channel {
  readonly id: string;
  /** The word used in sentences shown to people: "text message", "e-mail". */
  readonly label: string;
  /** What marketing on it asks of the sender, behind "Marketing by e-mail": "needs consent and a way to stop". */
  readonly asks: string;
  recognise(message: Message, sentences: readonly PartSentences[], facts: KnownFacts): Recognised;
  /** The usual way out on this channel; undefined when the format has no safe place for it. */
  optOutFix(message: Message, file: TaggedFile, facts: KnownFacts): Fix | undefined;
  /** A line saying why the reader gets this; undefined when the format has no safe place for it. */
  consentFix(message: Message, file: TaggedFile, facts: KnownFacts): Fix | undefined;
}
/** What a message shows of its sender's duties, found before it is judged. Whether it must show them is the rules' business. */
export interface Recognised {
  readonly optOuts: readonly OptOut[];
  readonly consentReferences: readonly Place[];
  readonly senders: readonly Place[];
  /** The message names its sender in a way that has no words of its own, such as an e-mail's From header. */
  readonly senderElsewhere: boolean;
  /** Names of includes that could not be read; what they hold is not known. */
  readonly unreadIncludes: readonly string[];
  /** Opt-outs, boilerplate about the mailing and identity lines: what the classifier must not see. */
  readonly hidden: readonly Place[];
}
/** One way to stop messages, working or faulty. `range` is what findings and fixes point at. */
export interface OptOut {
  readonly range: SourceRange;
  /** The words to hide from the classifier; absent for a header. */
  readonly place?: Place;
  readonly how: "link" | "token" | "keyword" | "mailto" | "header" | "words";
  /** Path of the included file in which it stands; then `range` is the include's. */
  readonly foundIn?: string;
  /** Why it cannot work as written; absent when, as far as text can show, it works. */
  readonly fault?: OptOutFault;
}
/** Why a reader who uses this way out will not be heard, as far as the text itself shows; no address is ever tried. */
export interface OptOutFault {
  readonly text: string;
  /** Replaces the faulty target or token, when what was meant is plain. */
  readonly fix?: Edit;
  /** No link of the message leads anywhere yet: a design whose addresses are filled in later. It still counts as shown. */
  readonly unfilled?: boolean;
  /** The gravest that it can be, where the way out may work all the same. */
  readonly most?: "warning" | "information";
  /** What the link's target holds, such as a token, and what to put in its place. */
  readonly meant?: { readonly written: string; readonly instead?: string };
}
