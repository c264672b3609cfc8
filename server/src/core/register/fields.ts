/** The fields of the consent register: one table for the reader, the JSON schema and the words shown to people. */

import type { ConsentRecord } from "../types";

/** What a field may hold. `ending` is a flag or the day from which it holds. */
export type FieldKind = "text" | "channels" | "day" | "flag" | "ending" | "basis";
/** One field of a record. */
export interface Field {
  /** As it is written in the file, and as the heading of a CSV column. */
  readonly key: string;
  /** Absent for what is only a note. */
  readonly property?: keyof ConsentRecord;
  readonly kind: FieldKind;
  readonly description: string;
  /** Other spellings, as template metadata has them. */
  readonly also?: readonly string[];
}

export const FIELDS: readonly Field[] = [
  {
    key: "id",
    property: "id",
    kind: "text",
    description: "What templates write behind consent: or consent.ref:. Each record has its own.",
    also: ["ref"],
  },
  {
    key: "basis",
    property: "basis",
    kind: "basis",
    description: "What marketing to these people rests on: consent, soft-opt-in or charity-soft-opt-in.",
  },
  { key: "wording", property: "wording", kind: "text", description: "The text that people saw when they agreed." },
  {
    key: "text_version",
    property: "textVersion",
    kind: "text",
    description: "The version of the wording, as templates name it in consent.text_version.",
    also: ["version"],
  },
  {
    key: "channels",
    property: "channels",
    kind: "channels",
    description: "The channels that the wording names, such as email and sms.",
    also: ["channel"],
  },
  { key: "sender", property: "sender", kind: "text", description: "The organisation that the wording names." },
  {
    key: "collected",
    property: "collected",
    kind: "text",
    description: "Where and how it was collected, such as webform:/offers or till.",
  },
  {
    key: "first_collected",
    property: "firstCollected",
    kind: "day",
    description: "The first day on which it was collected, such as 2026-05-03.",
    also: ["not_before", "first", "first_date"],
  },
  {
    key: "last_collected",
    property: "lastCollected",
    kind: "day",
    description: "The last day on which it was collected; empty while it still is.",
    also: ["last", "last_date"],
  },
  {
    key: "review_by",
    property: "reviewBy",
    kind: "day",
    description: "The day by which somebody looks whether it still holds.",
    also: ["review", "review_date"],
  },
  {
    key: "expires",
    property: "expires",
    kind: "day",
    description: "The last day on which it may be relied on, where people were told one.",
    also: ["valid_until"],
  },
  {
    key: "withdrawn",
    property: "withdrawn",
    kind: "ending",
    description: "true, or the day from which nobody may be written to on it any more.",
  },
  {
    key: "refusal_at_collection",
    property: "refusalAtCollection",
    kind: "flag",
    description: "Whether people could refuse, simply and free of charge, when their details were collected.",
  },
  { key: "notes", kind: "text", description: "Anything else, but nothing about single people.", also: ["note"] },
];

/** Position in `FIELDS` by every spelling: lower case, underscores. */
export const FIELD_INDEX: ReadonlyMap<string, number> = new Map(
  FIELDS.flatMap(({ key, also = [] }, index) => [key, ...also].map((name) => [name, index] as const)),
);
/** The key under which the rows stand when the file is a map. */
export const ROWS_KEY = "consents";
export const BASES = ["consent", "soft-opt-in", "charity-soft-opt-in"] as const;

const NAME = /(?:^|\/)consent-register\.(?:ya?ml|json|csv)$/i;

/** In the order in which they are looked for in a folder. */
export const REGISTER_NAMES: readonly string[] = ["yaml", "yml", "json", "csv"].map((end) => `consent-register.${end}`);

/** Whether a path or an address is that of a consent register. */
export function isRegister(path: string): boolean {
  return NAME.test(path);
}
