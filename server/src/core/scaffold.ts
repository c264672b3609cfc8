/** The fix that writes down what a message is, where its author has said nothing of it yet. */

import type { Judged } from "./judge";
import { scaffoldEdit } from "./text/declare";
import { wordsOf } from "./text/place";
import type { DeclarationPlace, Edit, Problem } from "./types";

/** Rules that ask what a message is or rests on. */
const ASKS: ReadonlySet<string> = new Set(["missing-consent-reference", "unclear-message"]);
/** A name that needs no care in any format. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} &'’-]{1,58}$/u;

/** What is known of the message's ways and of the file beside it. */
interface Known {
  /** Every way reads as the same. */
  readonly agreed: boolean;
  /** Where the file beside it would begin, when there is none. */
  readonly unborn: DeclarationPlace | undefined;
}

/** Problems with the fix added, where nothing is declared; written beside the file where the format has no place for it. */
export function withScaffold(problems: readonly Problem[], judged: Judged, { agreed, unborn }: Known): Problem[] {
  const { place: own, entries, purpose, basis, consent } = judged.message.declared;
  const place = own ?? unborn;
  if (!place || entries || purpose || basis || consent) return [...problems];
  const title = own ? "Declare what this message is" : "Declare what this message is, in a file beside this one";
  const fix = { title, safety: "review" as const, edits: [scaffold(judged, place, agreed)] };
  return problems.map((problem) =>
    ASKS.has(problem.ruleId) ? { ...problem, fixes: [...(problem.fixes ?? []), fix] } : problem,
  );
}

function scaffold({ verdict, channel, recognised }: Judged, place: DeclarationPlace, agreed: boolean): Edit {
  const sender = recognised.senders
    .filter(({ part }) => part.foreign === undefined)
    .map((found) =>
      wordsOf(found)
        .trim()
        .replace(/[\s:,.-]{1,5}$/, ""),
    )
    .find((name) => NAME.test(name));
  const shown = {
    purpose: agreed && verdict.class !== "unsure" ? verdict.class : "",
    channel: channel.id,
    needsBasis: verdict.class !== "service",
    sender,
  };
  return scaffoldEdit(place, shown);
}
