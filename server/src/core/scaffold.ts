/** The fix that writes down what a message is, where its author has said nothing of it yet. */

import type { Judged } from "./judge";
import { scaffoldEdit } from "./text/declare";
import { wordsOf } from "./text/place";
import type { DeclarationPlace, Fix, Problem } from "./types";

/** Rules that ask what a message is or rests on. */
const ASKS: ReadonlySet<string> = new Set(["missing-consent-reference", "unclear-message"]);
/** A name that needs no care in any format. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} &'’-]{1,58}$/u;

/** Problems with the fix added, where nothing is declared and the format has a place for it. `agreed`: every way reads as the same. */
export function withScaffold(problems: readonly Problem[], judged: Judged, agreed: boolean): Problem[] {
  const { place, entries, purpose, basis, consent } = judged.message.declared;
  if (!place || entries || purpose || basis || consent) return [...problems];
  return problems.map((problem) =>
    ASKS.has(problem.ruleId)
      ? { ...problem, fixes: [...(problem.fixes ?? []), scaffold(judged, place, agreed)] }
      : problem,
  );
}

function scaffold({ verdict, channel, recognised }: Judged, place: DeclarationPlace, agreed: boolean): Fix {
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
  return { title: "Declare what this message is", safety: "review", edits: [scaffoldEdit(place, shown)] };
}
