/** How sure a rule may be that a message is marketing. */

import type { RuleContext } from "../types";
import { declaresMarketing } from "./judged";

/** Above this probability a judgement counts as certain enough for the gravest severity. */
const CERTAIN = 0.9;

/** The author says so, or the wording leaves little doubt. */
export function isCertain({ message, verdict }: Pick<RuleContext, "message" | "verdict">): boolean {
  return declaresMarketing(message) || verdict.probability >= CERTAIN;
}
