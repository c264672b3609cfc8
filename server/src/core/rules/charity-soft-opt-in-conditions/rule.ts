/** A declared charitable soft opt-in that the rest of the metadata, or the message, contradicts. */

import { recordOf } from "../../text/consentRecord";
import { declareEdit } from "../../text/declare";
import { quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { declaredWithoutWayOut } from "../../text/wayOut";
import type { DeclaredValue, Finding, Fix, Rule, RuleContext } from "../../types";

/** The provision came into force on this day; details collected earlier cannot rest on it. */
const FIRST_DAY = "2026-02-05";
const NUMBER_KEYS = ["charity_number", "charity_no", "sender.charity_number", "sender.charity_no"];
const DATE_KEYS = ["consent.not_before", "not_before"];
const NUMBER_IN_WORDS =
  /\b(?:registered charity|charity (?:no|number|reg)|elusen gofrestredig|SC0\d{5}|NIC ?1\d{5})\b/i;
/** Details that did not come straight from the person. */
const INDIRECT =
  /\b(?:platform|third party|trading|subsidiary|partner|swapped|import(?:ed)?|existing (?:database|list|supporters)|(?:bought|purchased|rented|acquired) (?:in )?(?:list|data|database|leads))\b/i;
const REFUSED = /^(?:false|no|never|none|0|off)$/i;
/** Goods and other people's offers; a raffle, a gala or a gift are the cause's own. */
const COMMERCIAL =
  /\b\d{1,2}% off\b|\bhalf[- ]price\b|\bshop now\b|\b(?:with|from) our partner\b|\bpartner (?:offer|deal)\b|\b(?:switch|save)\b[^.!?]{0,40}\b(?:energy|insurance|broadband)\b/i;

export const rule: Rule = {
  meta: {
    id: "charity-soft-opt-in-conditions",
    summary: "A charitable soft opt-in whose conditions do not hold as declared.",
    duty: "hold-consent",
    severity: "error",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { basis, entries, purpose } = context.message.declared;
    if (!basis || !/^charit(?:y|able)[-_ ]soft[-_ ]?opt[-_ ]?in$/i.test(basis.value)) return;
    if (/^(?:service|regulatory|research|public-task)$/i.test(purpose?.value ?? "")) return;
    yield* missing(basis, context);
    yield* tooEarly(DATE_KEYS.map((key) => entries?.get(key)).find(isSet));
    yield* indirect(entries?.get("consent.collected"));
    const offered = entries?.get("consent.refusal_at_collection");
    if (offered && REFUSED.test(offered.value))
      yield {
        range: offered.range,
        text: "A charitable soft opt-in holds only if people could refuse, simply and free of charge, when their details were collected. Where they could not, ask for consent.",
      };
    yield* commercial(context);
    yield* declaredWithoutWayOut("A charitable soft opt-in", basis, context);
  },
};

/** The number is not a condition itself: it shows that the sender is a charity, which is. */
function* missing(basis: DeclaredValue, context: RuleContext): Iterable<Finding> {
  const { entries } = context.message.declared;
  const { parts } = context.message;
  const number =
    NUMBER_KEYS.some((key) => isSet(entries?.get(key))) ||
    parts.some(({ visible }) => NUMBER_IN_WORDS.test(visible.text));
  // What the consent register says, consent-record-conflict compares.
  const date =
    DATE_KEYS.some((key) => isSet(entries?.get(key))) ||
    recordOf(context.message, context.facts)?.firstCollected !== undefined;
  if (number && date) return;
  const what = number
    ? "the earliest day on which details were collected (`consent.not_before`)"
    : date
      ? "the charity's number (`charity_number`)"
      : "the charity's number (`charity_number`) and the earliest day on which details were collected (`consent.not_before`)";
  const fix = scaffold(context, [...(number ? [] : ["charity_number"]), ...(date ? [] : ["not_before"])]);
  yield {
    range: basis.range,
    text: `Only a charity may use this soft opt-in, and only for details collected since 5 February 2026. Give ${what}, so that both can be shown.`,
    severity: "warning",
    ...(fix ? { fixes: [fix] } : {}),
  };
}

function isSet(entry: DeclaredValue | undefined): entry is DeclaredValue {
  return entry !== undefined && entry.value !== "";
}

function scaffold({ message: { declared } }: RuleContext, keys: readonly string[]): Fix | undefined {
  const { place, entries } = declared;
  if (!place || /^x-/i.test(place.indent) || keys.some((key) => entries?.has(key))) return undefined;
  const [first, ...others] = keys;
  const rest = others.map((key) => `${place.newline}${place.indent}${key}: ""`).join("");
  return {
    title: "Add places for what is missing",
    safety: "review",
    edits: [declareEdit(place, first!, `""${rest}`)],
  };
}

/** Compares as far as the date is given: a month or a year that may hold a later day is not doubted. */
function* tooEarly(date: DeclaredValue | undefined): Iterable<Finding> {
  const day = date && /\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date.value)?.[0];
  if (!date || !day || day >= FIRST_DAY.slice(0, day.length)) return;
  yield {
    range: date.range,
    text: "This covers details collected before 5 February 2026, when the charitable soft opt-in began. It does not reach back: leave those people out, or ask for their consent.",
  };
}

function* indirect(collected: DeclaredValue | undefined): Iterable<Finding> {
  if (!collected || !INDIRECT.test(collected.value.replace(/[-_:/]/g, " "))) return;
  yield {
    range: collected.range,
    text: `A charitable soft opt-in needs details that the charity got straight from the supporter; ${quote(collected.value)} is another source. Use consent for these people.`,
  };
}

function* commercial({ verdict }: RuleContext): Iterable<Finding> {
  const sentence = verdict.sentences.find(
    ({ place }) => place.part.foreign === undefined && COMMERCIAL.test(wordsOf(place)),
  );
  if (!sentence) return;
  yield {
    range: sourceOf(sentence.place),
    text: `${quote(wordsOf(sentence.place))} sells, and a charitable soft opt-in covers only what furthers the charity's own purposes. Send it on consent, or to buyers on the soft opt-in for goods.`,
    severity: "warning",
  };
}
