// rules/: message + verdict -> findings.

import type { Message } from "./message";
import type { SourceRange } from "./range";
import type { Channel, Recognised } from "./recognised";
import type { KnownFacts } from "./report";
import type { TaggedFile } from "./template";
import type { Verdict } from "./verdict";

/** What a rule watches over, in kebab case; a profile says which exist and on what they rest. */
export type Duty =
  | "treat-as-marketing"
  | "label-honestly"
  | "offer-opt-out"
  | "identify-sender"
  | "identify-caller"
  | "screen-numbers"
  | "give-postal-address"
  | "hold-consent"
  | "declare-tracking"
  | "protect-data"
  | "follow-sector-rules"
  | "send-as-planned"
  | "carry-stop-headers";
/** One fault that a message may have. `check` keeps nothing between calls; when it throws, one finding says so in place of its own. */
export interface Rule {
  readonly meta: RuleMeta;
  check(context: RuleContext): Iterable<Finding>;
}
/** What a rule says of itself: read for settings, hovers and pages, without running it. */
export interface RuleMeta {
  /** Kebab case; also the folder, the setting, the diagnostic code and the heading of the page. */
  readonly id: string;
  readonly summary: string;
  readonly duty: Duty;
  /** `off`: it speaks only where a configuration or preset gives it a severity. */
  readonly severity: Severity | "off";
  readonly fixable: boolean;
  /** Channels it applies to; all when absent. */
  readonly channels?: readonly string[];
  /** Speaks only where no rule with a more specific reason speaks of the same words. */
  readonly general?: boolean;
  /** Reads the words of forms in catalogues, too: boxes' labels and small print. */
  readonly readsForms?: boolean;
}
/** All that a rule may look at, for one of the ways in which the template can read. */
export interface RuleContext {
  readonly message: Message;
  readonly recognised: Recognised;
  readonly verdict: Verdict;
  readonly channel: Channel;
  readonly facts: KnownFacts;
  readonly file: TaggedFile;
}
/** What a rule says, before the pipeline adds its id and the severity in force. */
export interface Finding {
  readonly range: SourceRange;
  /** One or two plain sentences: what was seen, why it matters, what to do. */
  readonly text: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Replaces the rule's severity where the rule itself knows better, such as a stance that softens it. */
  readonly severity?: Severity;
}
/** Another place that a finding speaks of. */
export interface Related {
  readonly range: SourceRange;
  readonly text: string;
  /** The template's sidecar, when the place stands there; rules leave it out. */
  readonly path?: string;
}
/** A change on offer; nothing applies it unasked. */
export interface Fix {
  readonly title: string;
  /** Never overlapping; all in this file, or all in its sidecar. */
  readonly edits: readonly Edit[];
  /** `safe` cannot change what the reader is told; `review` adds or changes wording and is never applied by fix-all. */
  readonly safety: "safe" | "review";
  readonly preferred?: boolean;
}
/** Replaces a half-open range of the file. `newText` is already escaped and encoded as the file needs it. */
export interface Edit {
  readonly range: SourceRange;
  readonly newText: string;
  /** The template's sidecar, when it is that file which changes; rules leave it out. */
  readonly path?: string;
}
/** Mildest first. A hint is no finding in the status item and never fails a check on the command line. */
export type Severity = "hint" | "information" | "warning" | "error";
