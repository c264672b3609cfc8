/** The verdict on what was not judged. */

import type { Verdict } from "../types";

/** No sentence, no evidence, no side; `reason` says why, for people. */
export function unjudged({ score, intercept }: Pick<Verdict, "score" | "intercept">, reason: string): Verdict {
  return {
    class: "unsure",
    probability: 0.5,
    score,
    intercept,
    evidence: [],
    rest: score - intercept,
    sentences: [],
    reason,
  };
}
