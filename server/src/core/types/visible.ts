// text/: what the reader sees, and the way back.

import type { MessagePart } from "./message";
import type { SourceRange, VisibleRange } from "./range";

/** What a reader sees of one part: no mark-up, placeholders as U+FFFC. The only way between such words and the file, both ways. */
export interface VisibleText {
  readonly text: string;
  /** Rounds outward: the smallest source range that covers every character asked for. */
  toSource(range: VisibleRange): SourceRange;
  /** The source of the same characters without the markup between them; joined runs are merged. */
  pieces(range: VisibleRange): readonly SourceRange[];
  /** The visible range that a source range covers, rounded outward; empty when nothing visible lies in it. */
  toVisible(range: SourceRange): VisibleRange;
}
/** One part of a message with its sentences in order: split once, shared by every stage that reads sentences. */
export interface PartSentences {
  readonly part: MessagePart;
  readonly sentences: readonly VisibleRange[];
}
/** A place in the visible text: a sentence, a cue, an opt-out line. */
export interface Place {
  readonly part: MessagePart;
  readonly range: VisibleRange;
}
