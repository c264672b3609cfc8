/** How sure a rule may be that a message is marketing. */

import type { RuleContext } from "../types";
import { declaresMarketing } from "./judged";

/** Above this probability fewer than one service message in a hundred is wrongly judged, by writers the model never read. */
const CERTAIN = 0.95;

/** How a sentence about marketing begins that rests on the author's word: what it reads as may be something else. */
export function readsAs(text: string, { message, verdict }: Pick<RuleContext, "message" | "verdict">): string {
  const byWord = declaresMarketing(message) && (verdict.class === "service" || verdict.class === "unsure");
  return byWord ? text.replace(/^This reads as marketing/, "This is declared as marketing") : text;
}

/** The author says so, or the wording leaves little doubt. */
export function isCertain({ message, verdict }: Pick<RuleContext, "message" | "verdict">): boolean {
  return declaresMarketing(message) || verdict.probability >= CERTAIN;
}
