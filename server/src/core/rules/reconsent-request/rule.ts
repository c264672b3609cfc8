/** A message that asks the reader to agree to marketing, or to agree again. */

import { quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { sourceOf, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import type { Finding, Message, Place, Rule } from "../../types";
import {
  ANSWER,
  ASKS,
  ENDS,
  FROM_A_PERSON,
  JUST_ASKED,
  MARKETING,
  NO,
  OTHERWISE,
  PROPOSES,
  RECONSIDER,
} from "./wording";

export const rule: Rule = {
  meta: {
    id: "reconsent-request",
    summary: "A message that asks the reader to agree to marketing, or to agree again.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: false,
  },

  *check({ message, channel }): Iterable<Finding> {
    if (knowsItsReaders(message)) return;
    const found = findRequest(message);
    if (!found) return;
    const toAll = /^(?:all|unknown|opted[- ]?out|lapsed)$/i.test(message.declared.audience?.value ?? "");
    const range = sourceOf(found.place);
    if (found.refused)
      yield {
        range,
        text: `${quote(wordsOf(found.place))} asks people for marketing who have not agreed to it or have said no. The request itself reads as marketing: leave it out, and ask when they next come to you.`,
        severity: channel.id === "push" ? "information" : "error",
      };
    else
      yield {
        range,
        text: `${quote(wordsOf(found.place))} asks for consent to marketing. Sent to people who have not agreed, the request itself reads as marketing: send it only to those who have, and declare the consent it rests on.`,
        ...(channel.id === "push" ? { severity: "information" as const } : toAll ? { severity: "error" as const } : {}),
      };
  },
};

/** The author says on what the sending rests, or that one person's own step led to it. */
function knowsItsReaders({ declared }: Message): boolean {
  return (
    /^(?:consent|soft-opt-in|charity-soft-opt-in|solicited)$/i.test(declared.basis?.value ?? "") ||
    /^triggered$/i.test(declared.audience?.value ?? "") ||
    declared.consent !== undefined
  );
}

/** Looked for in the text itself, because the judged sentences leave out what speaks of the mailing. */
function findRequest(message: Message): { place: Place; refused: boolean } | undefined {
  for (const { part, sentences } of sentencesOf(message)) {
    if (part.foreign !== undefined || part.kind === "preheader") continue;
    const places = sentences.map((range): Place => ({ part, range }));
    const words = places.map(wordsOf);
    if (words.some(confirms)) continue;
    const refused = words.findIndex(
      (here, index) => saysNo(here) && reconsiders([here, ...words.slice(index + 1, index + 3)].join(" ")),
    );
    if (refused >= 0) return { place: places[refused]!, refused: true };
    const asked = words.findIndex(
      (here, index) =>
        asks(here) || (proposes(here) && ANSWER.test([here, ...words.slice(index + 1, index + 3)].join(" "))),
    );
    if (asked >= 0) return { place: places[asked]!, refused: false };
  }
  return undefined;
}

/** A sentence that says no, with an invitation to reconsider in it or in the two after it. */
function reconsiders(together: string): boolean {
  return MARKETING.test(together) && RECONSIDER.test(together) && !OTHERWISE.test(together);
}

const confirms = remembered((words) => JUST_ASKED.test(words));
const saysNo = remembered((words) => NO.test(words));
const proposes = remembered((words) => PROPOSES.test(words) && !OTHERWISE.test(words) && !ENDS.test(words));
const asks = remembered(
  (words) =>
    !OTHERWISE.test(words) &&
    !ENDS.test(words) &&
    !(FROM_A_PERSON.test(words) && !MARKETING.test(words.replace(/hear(?:ing)? from/i, ""))) &&
    ASKS.some((pattern) => pattern.test(words)),
);
