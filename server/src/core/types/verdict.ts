// classify/: sentences, with the recognised places masked -> cues -> verdict.

import type { MessageClass } from "./message";
import type { Place } from "./visible";

/** `unsure` is shown as such and never counted as service. */
export type VerdictClass = MessageClass | "unsure";
/** What the wording reads as. Declared metadata, recognised places and rules have no part in it. */
export interface Verdict {
  readonly class: VerdictClass;
  /** That the message needs marketing handling (marketing or mixed), 0 to 1. */
  readonly probability: number;
  /** Log-odds behind `probability`, before calibration: the intercept plus every contribution, exactly. */
  readonly score: number;
  readonly intercept: number;
  /** Strongest first. What is too small to name is summed in `rest`. */
  readonly evidence: readonly Evidence[];
  readonly rest: number;
  readonly sentences: readonly SentenceVerdict[];
  /** Why a message is `unsure`, for people. */
  readonly reason?: string;
  /** What is written in another language and was not judged; absent where all of it reads as English. */
  readonly aside?: Aside;
  /** The fewest sentences without which the rest reads as a service message; absent when no few will do. */
  readonly remedy?: readonly Place[];
}
/** Stretches of a message that the classifier cannot read. The verdict is that of the rest. */
export interface Aside {
  /** As people call it: "Welsh". */
  readonly language: string;
  /** In order; empty where the language is not known and the whole message is meant. */
  readonly places: readonly Place[];
  /** Too little is left to speak for the whole: this, not the wording, is why the message is `unsure`. */
  readonly decides: boolean;
}
/** One sentence judged alone. A sentence that a message repeats is listed once, at its first place. */
export interface SentenceVerdict {
  readonly place: Place;
  /** That this sentence promotes, 0 to 1. */
  readonly probability: number;
  readonly promotes: boolean;
}
/** Words of this file that moved the score. All contributions, `rest` and the intercept add up to `Verdict.score`. */
export interface Evidence {
  readonly place: Place;
  readonly towards: "marketing" | "service";
  /** Signed log-odds: positive speaks for marketing. */
  readonly contribution: number;
  readonly reason: string;
  /** The cue family that gave the reason; `words` when it is the model's own weight of the words. */
  readonly cue: string;
}
