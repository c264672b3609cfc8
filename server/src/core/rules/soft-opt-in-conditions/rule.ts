/** A declared soft opt-in that the rest of the metadata, or the message, contradicts. */

import { recordOf } from "../../text/consentRecord";
import { promotions, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { declaredWithoutWayOut } from "../../text/wayOut";
import type { DeclaredValue, Finding, Rule, RuleContext } from "../../types";

const SALE = /sale\b|checkout|order|purchase|basket|till|booking|quote|enquir|trial|bought (?:from|in|online)/i;
/** Where details come from without a sale to that person, or talks about one. */
const NO_SALE =
  /\b(?:prize|draw|competition|giveaway|sweepstakes?|contest|quiz|survey|petition|wi-?fi|download|white-?paper|referral|friend|badge|linkedin|scrap(?:e|ed|ing)|public register|partner|third[- ]party|broker|import(?:ed)?|(?:bought|purchased|rented|acquired|swapped) (?:in )?(?:list|data|database|leads|contacts))\b/i;
const BOUGHT_IN = /\b(?:bought|purchased|rented|acquired|swapped) (?:in )?(?:list|data|database|leads|contacts)\b/i;
const REFUSED = /^(?:false|no|never|none|0|off)$/i;
/** An ask for a cause: neither goods nor services. A shop that gives part of its price asks for nothing. */
const CAUSE =
  /\b(?:(?:please|can you|could you|will you) (?:donate|give)|donate (?:now|today|here|£)|make a donation|sign (?:our|the|this) petition|write to your mp|vote for)\b/i;

export const rule: Rule = {
  meta: {
    id: "soft-opt-in-conditions",
    summary: "A soft opt-in whose conditions do not hold as declared.",
    duty: "hold-consent",
    severity: "error",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    const { basis, entries, purpose } = context.message.declared;
    if (!basis || !/^soft[-_ ]?opt[-_ ]?in$/i.test(basis.value)) return;
    if (/^(?:service|regulatory|research|public-task)$/i.test(purpose?.value ?? "")) return;
    if (/^corporate$/i.test(entries?.get("subscriber")?.value ?? "")) return;
    if (/^(?:automated-call|live-call|fax)$/.test(context.channel.id)) {
      yield notForCalls(basis, context);
      return;
    }
    yield* collection(entries?.get("consent.collected"));
    const noted = recordOf(context.message, context.facts)?.refusalAtCollection !== undefined;
    yield* refusal(basis, entries?.get("consent.refusal_at_collection"), noted);
    yield* sameSender(entries?.get("consent.sender"), entries?.get("sender.legal_name"));
    yield* cause(context);
    yield* declaredWithoutWayOut("A soft opt-in", basis, context);
  },
};

function notForCalls({ range }: DeclaredValue, { channel }: RuleContext): Finding {
  return {
    range,
    text: `A soft opt-in exists only for e-mails, texts and other messages that wait to be read. For a message sent by ${channel.label} it carries nothing: such marketing ${channel.asks}.`,
  };
}

function* collection(collected: DeclaredValue | undefined): Iterable<Finding> {
  if (!collected) return;
  const { value, range } = collected;
  const words = value.replace(/[-_:/]/g, " ");
  if (!NO_SALE.test(words) || (SALE.test(words) && !BOUGHT_IN.test(words))) return;
  yield {
    range,
    text: `A soft opt-in needs details that the person gave you when buying, or when talking about buying; ${quote(value)} is no sale. Use consent for these people, or correct how the details were collected.`,
  };
}

/** What the consent register notes need not be noted again; where it contradicts, consent-record-conflict speaks. */
function* refusal(basis: DeclaredValue, offered: DeclaredValue | undefined, noted: boolean): Iterable<Finding> {
  if (offered && REFUSED.test(offered.value))
    yield {
      range: offered.range,
      text: "A soft opt-in holds only if people could refuse, simply and free of charge, when their details were collected. Where they could not, ask for consent.",
    };
  else if (!offered && !noted)
    yield {
      range: basis.range,
      text: "A soft opt-in holds only if people could refuse when their details were collected. Note it with `consent.refusal_at_collection: true` once you have checked.",
      severity: "hint",
    };
}

function* sameSender(collector: DeclaredValue | undefined, sender: DeclaredValue | undefined): Iterable<Finding> {
  if (!collector || !sender) return;
  const [one, other] = [nameOf(collector.value), nameOf(sender.value)];
  if (one === "" || other === "" || one === other) return;
  yield {
    range: sender.range,
    text: `${quote(collector.value)} collected the details and ${quote(sender.value)} sends. A soft opt-in holds only for the one who collected them, not for a sister company: use consent that names the sender.`,
    related: [{ range: collector.range, text: "Who collected the details is declared here." }],
  };
}

/** A legal name without its form, so that "Fern Ltd" and "FERN LIMITED" are one. */
function nameOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:ltd|limited|plc|llp|inc|cic)\b/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Aims are neither goods nor services, so this soft opt-in does not reach them. */
function* cause({ verdict }: RuleContext): Iterable<Finding> {
  const found = promotions(verdict).find(({ place }) => CAUSE.test(wordsOf(place)));
  if (!found) return;
  yield {
    range: sourceOf(found.place),
    text: `${quote(wordsOf(found.place))} asks for a cause. A soft opt-in covers your own similar goods and services only: use consent, or for a charity the charitable soft opt-in.`,
    severity: "warning",
  };
}
