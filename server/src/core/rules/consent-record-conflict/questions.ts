/** What is asked of a consent record before a message may rest on it. Each answer stands for itself. */

import { namesChannel } from "../../text/channelNames";
import { basisNamed } from "../../text/consentRecord";
import { dayInWords } from "../../text/calendar";
import { quote } from "../../text/judged";
import type { ConsentBasis, ConsentRecord, RuleContext, Severity } from "../../types";

/** What the register says against this message, as a clause, and what to do. */
interface Conflict {
  readonly clause: string;
  readonly advice: string;
  readonly severity: Severity;
}
type Question = (record: ConsentRecord, context: RuleContext) => Conflict | undefined;

/** The charitable soft opt-in came into force on this day; details collected earlier cannot rest on it. */
const CHARITY_FROM = "2026-02-05";
const REFUSED = /^(?:false|no|never|none|0|off)$/i;

const withdrawn: Question = ({ withdrawn: since }, { facts: { today } }) => {
  const over = since === true || (typeof since === "string" && today !== undefined && since <= today);
  if (!over) return undefined;
  return {
    clause: since === true ? "it is withdrawn" : `it was withdrawn on ${dayInWords(since)}`,
    advice: "Stop sending on it.",
    severity: "error",
  };
};

const expired: Question = ({ expires }, { facts: { today } }) => {
  if (expires === undefined || today === undefined || expires >= today) return undefined;
  return {
    clause: `it ran out on ${dayInWords(expires)}`,
    advice: "Stop sending on it, or ask anew.",
    severity: "error",
  };
};

const notYet: Question = ({ firstCollected }, { facts: { today } }) => {
  if (firstCollected === undefined || today === undefined || firstCollected <= today) return undefined;
  return {
    clause: `it is collected from ${dayInWords(firstCollected)} on, which is still to come`,
    advice: "Nobody can have agreed yet: check the day.",
    severity: "warning",
  };
};

/** A contradiction within the file itself is channel-not-consented's. Push is not settled, and what is inferred may be wrong. */
const otherChannel: Question = ({ channels }, { message, channel, facts }) => {
  if (!channels || channels.length === 0 || namesChannel(channels, channel.id)) return undefined;
  const declared = message.declared.entries?.get("consent.channels")?.value;
  if (declared && !namesChannel(declared.split(/[,;]/), channel.id)) return undefined;
  const certain = message.declared.channel !== undefined || facts.channel !== undefined || message.headers.length > 0;
  return {
    clause: `it names ${listed(channels)}, and this is sent by ${channel.label}`,
    advice: "Consent for one channel does not carry to another: send it on a channel that people agreed to.",
    severity: channel.id === "push" ? "information" : certain ? "error" : "warning",
  };
};

const overdue: Question = ({ reviewBy }, { facts: { today } }) => {
  if (reviewBy === undefined || today === undefined || reviewBy >= today) return undefined;
  return {
    clause: `its review was due on ${dayInWords(reviewBy)}`,
    advice: "Consent is given for the time being: check that it still holds, and set the next day.",
    severity: "warning",
  };
};

const otherBasis: Question = ({ basis }, { message }) => {
  const declared = message.declared.basis;
  if (!basis || !declared || basisNamed(declared.value) === basis) return undefined;
  return {
    clause: `it rests on ${basis}, and this file declares ${declared.value}`,
    advice: "Correct whichever is wrong.",
    severity: "warning",
  };
};

/** What a soft opt-in's own rule says of the file is not said again. */
const noRefusal: Question = (record, context) => {
  const { basis, entries } = context.message.declared;
  const resting = basisIn(record, context);
  if (resting !== "soft-opt-in" && resting !== "charity-soft-opt-in") return undefined;
  const declared = entries?.get("consent.refusal_at_collection");
  if (record.refusalAtCollection === true || (declared && REFUSED.test(declared.value))) return undefined;
  if (record.refusalAtCollection === false)
    return {
      clause: "people could not refuse when their details were collected",
      advice: "A soft opt-in holds only if they could, simply and free of charge: ask for consent.",
      severity: "error",
    };
  if (declared || (basis && resting === "soft-opt-in")) return undefined;
  return {
    clause: "it does not say whether people could refuse when their details were collected",
    advice: "A soft opt-in holds only if they could: note it as refusal_at_collection once you have checked.",
    severity: "information",
  };
};

/** A date in the file that is too early is reported there. */
const beforeCharity: Question = (record, context) => {
  if (basisIn(record, context) !== "charity-soft-opt-in") return undefined;
  const first = record.firstCollected ?? record.lastCollected;
  if (first === undefined || first >= CHARITY_FROM) return undefined;
  const { basis, entries } = context.message.declared;
  const declared = (entries?.get("consent.not_before") ?? entries?.get("not_before"))?.value;
  if (basis && declared && declared < CHARITY_FROM) return undefined;
  const span = record.firstCollected === undefined ? `until ${dayInWords(first)}` : `from ${dayInWords(first)} on`;
  return {
    clause: `it was collected ${span}, before the charitable soft opt-in began on 5 February 2026`,
    advice: "That does not reach back: leave those people out, or ask for their consent.",
    severity: "error",
  };
};

const otherVersion: Question = ({ textVersion }, { message }) => {
  const declared = message.declared.entries?.get("consent.text_version")?.value;
  if (!textVersion || !declared || declared.toLowerCase() === textVersion.toLowerCase()) return undefined;
  return {
    clause: `its wording is version ${quote(textVersion)}, and this file names ${quote(declared)}`,
    advice: "Check which words people agreed to.",
    severity: "warning",
  };
};

const otherSender: Question = ({ sender }, { message }) => {
  const { entries } = message.declared;
  const declared = (entries?.get("consent.sender") ?? entries?.get("sender.legal_name"))?.value;
  if (!sender || !declared || nameOf(sender) === nameOf(declared)) return undefined;
  return {
    clause: `it names ${quote(sender)}, and ${quote(declared)} sends`,
    advice: "Consent and soft opt-in hold for the sender who was named, not for a sister company.",
    severity: "warning",
  };
};

/** In the order in which equally grave answers are told. */
export const QUESTIONS: readonly Question[] = [
  withdrawn,
  expired,
  notYet,
  otherChannel,
  noRefusal,
  beforeCharity,
  otherBasis,
  otherSender,
  otherVersion,
  overdue,
];

/** What the file declares it rests on, else what the record says. */
function basisIn({ basis }: ConsentRecord, { message }: RuleContext): ConsentBasis | undefined {
  const declared = message.declared.basis;
  return declared ? basisNamed(declared.value) : basis;
}

/** A legal name without its form, so that "Fern Ltd" and "FERN LIMITED" are one. */
function nameOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:ltd|limited|plc|llp|inc|cic)\b/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function listed(words: readonly string[]): string {
  const unique = [...new Set(words)];
  return unique.length < 2 ? (unique[0] ?? "") : `${unique.slice(0, -1).join(", ")} and ${unique.at(-1)!}`;
}
