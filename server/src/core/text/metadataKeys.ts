/** The keys in which an author declares what a message is: one table for completion, hovers, the sidecar's check and scaffolds. */

/** What a key takes. `values` are the words that mean something; absent where any text will do. */
export interface MetadataKey {
  /** Dotted, lower case, with underscores: `consent.text_version`. */
  readonly key: string;
  /** One sentence for people. */
  readonly description: string;
  readonly values?: readonly MetadataValue[];
  /** A map of further keys, which stand in this table as well. */
  readonly group?: boolean;
  /** May also be written as one word: `consent: newsletter-2026`. */
  readonly word?: boolean;
  /** Other words are as good: only a slip for one of `values` is told. */
  readonly open?: boolean;
  /** May hold several words. */
  readonly list?: boolean;
  /** A day, as 2027-05-03. */
  readonly day?: boolean;
}
/** A word that a key takes, and what it says. */
export interface MetadataValue {
  readonly value: string;
  readonly description: string;
}

const yesOrNo = (yes: string, no: string): readonly MetadataValue[] => [
  { value: "true", description: yes },
  { value: "false", description: no },
];

const PURPOSE: readonly MetadataValue[] = [
  { value: "service", description: "It serves what the reader has asked for or already has, and promotes nothing." },
  {
    value: "marketing",
    description: "It promotes: consent or a soft opt-in, a way out and the sender's name are needed.",
  },
  { value: "mixed", description: "A service message that also promotes; it needs the same handling as marketing." },
  { value: "regulatory", description: "A regulator asked for it, and it is neutral in tone." },
  { value: "research", description: "Genuine market research, which promotes nothing." },
  { value: "public-task", description: "A public body's task needs it, and it is neutral in tone." },
];
const BASIS: readonly MetadataValue[] = [
  { value: "consent", description: "The readers agreed to this kind of message; name the record under consent." },
  {
    value: "soft-opt-in",
    description: "Own customers, own similar products, and a refusal offered when the details were taken.",
  },
  {
    value: "charity-soft-opt-in",
    description: "A charity's supporters, with details taken since 5 February 2026 and a refusal offered then.",
  },
  { value: "solicited", description: "The reader asked for exactly this message." },
  { value: "public-task", description: "A service message of a public body." },
  { value: "none", description: "Nothing is needed, because it is no marketing or goes to companies only." },
];
const CHANNEL: readonly MetadataValue[] = [
  { value: "email", description: "An e-mail." },
  { value: "sms", description: "A text message." },
  { value: "whatsapp", description: "A WhatsApp message." },
  { value: "push", description: "A notice on a phone or in an app." },
  { value: "social", description: "A direct message in a social network." },
  { value: "voicemail", description: "A message left on people's voicemail." },
  { value: "automated-call", description: "A recorded message that is played when people answer." },
  { value: "live-call", description: "A script that a caller reads or follows." },
  { value: "fax", description: "A fax." },
];
const AUDIENCE: readonly MetadataValue[] = [
  { value: "single", description: "One person, by hand." },
  { value: "triggered", description: "One person at a time, because of something that happened." },
  { value: "segment", description: "A group that was chosen." },
  { value: "all", description: "Everybody on the list." },
  { value: "lapsed", description: "People who have not been in touch for long." },
  { value: "opted-out", description: "People who have said no to marketing." },
  { value: "unknown", description: "Nobody knows who has agreed." },
];
const SUBSCRIBER: readonly MetadataValue[] = [
  { value: "individual", description: "People, sole traders and ordinary partnerships." },
  { value: "corporate", description: "Companies and public bodies only, at addresses of theirs." },
  { value: "unknown", description: "Nobody knows, so the stricter rules count." },
];

/** In the order in which people are offered them. */
export const METADATA_KEYS: readonly MetadataKey[] = [
  {
    key: "purpose",
    description: "What the message is for. It is compared with the wording and never silences a finding.",
    values: PURPOSE,
  },
  {
    key: "channel",
    description: "How it is sent, where the file's name or the configuration does not say.",
    values: CHANNEL,
  },
  {
    key: "audience",
    description: "Who gets it: one of these, or a word of your own.",
    values: AUDIENCE,
    open: true,
    list: true,
  },
  { key: "subscriber", description: "Whose addresses it goes to.", values: SUBSCRIBER },
  { key: "basis", description: "What marketing to these readers rests on.", values: BASIS },
  { key: "consent", description: "The consent record that this rests on: its id, or a map.", group: true, word: true },
  { key: "consent.ref", description: "The id of the record in the consent register." },
  { key: "consent.text_version", description: "The version of the wording that people agreed to." },
  {
    key: "consent.channels",
    description: "The channels that the wording names, as a list.",
    values: CHANNEL,
    list: true,
  },
  { key: "consent.sender", description: "The organisation that the wording names." },
  { key: "consent.collected", description: "Where and how it was collected, such as webform:/offers or checkout." },
  { key: "consent.not_before", description: "The first day on which it was collected, as 2026-05-03.", day: true },
  {
    key: "consent.review_by",
    description: "The day by which somebody looks whether it still holds, as 2027-05-03.",
    day: true,
  },
  {
    key: "consent.refusal_at_collection",
    description: "Whether people could refuse, simply and free of charge, when their details were taken.",
    values: yesOrNo("They could refuse then.", "They could not."),
  },
  { key: "optout", description: "How readers stop these messages.", group: true, word: true },
  {
    key: "optout.mechanism",
    description: "The way out.",
    values: ["link", "stop", "reply", "page"].map((value) => ({ value, description: `By ${value}.` })),
    list: true,
  },
  { key: "optout.target", description: "The number, address or placeholder that the way out leads to." },
  {
    key: "optout.cost",
    description: "What it costs the reader.",
    values: [
      { value: "free", description: "Nothing." },
      { value: "standard", description: "A message at the standard rate." },
    ],
  },
  { key: "sender", description: "Who sends it, as the reader knows them.", group: true, word: true },
  { key: "sender.name", description: "The name that the reader knows." },
  { key: "sender.id", description: "The sender's id or number on the phone." },
  { key: "sender.legal_name", description: "The organisation's full name." },
  { key: "sender.address", description: "Its postal address." },
  { key: "sender.company_no", description: "Its company number." },
  { key: "sender.charity_no", description: "Its charity number." },
  { key: "charity_number", description: "The charity's number, where a charitable soft opt-in is relied on." },
  {
    key: "not_before",
    description: "The first day on which the readers' details were taken, as 2026-05-03.",
    day: true,
  },
  { key: "stream", description: "The list or stream that it is sent through." },
  { key: "suppression_list", description: "The list of people who have said stop." },
  {
    key: "screening",
    description: "The registers that the numbers were compared with, such as tps, ctps or fps; of calls and faxes.",
    list: true,
  },
  { key: "send_at", description: "When it goes out, as 2027-05-03 10:00 or 10:00, in the reader's time zone." },
  {
    key: "mandated_text",
    description: "Whether a regulator wrote the words.",
    values: yesOrNo("The words are the regulator's.", "The words are ours."),
  },
  { key: "tracking", description: "What is measured of the reader.", group: true },
  {
    key: "tracking.pixel",
    description: "Whether a picture tells that the message was opened.",
    values: yesOrNo("It does.", "It does not."),
  },
  {
    key: "tracking.links",
    description: "Whether links tell who followed them.",
    values: yesOrNo("They do.", "They do not."),
  },
];

/** Other ways in which people write a key. */
const ALSO: Readonly<Record<string, string>> = {
  opt_out: "optout",
  from: "sender",
  from_name: "sender",
  charity_no: "charity_number",
  "sender.charity_number": "sender.charity_no",
  "consent.id": "consent.ref",
  "consent.name": "consent.ref",
  screened: "screening",
  screened_against: "screening",
  tps: "screening",
  ctps: "screening",
  fps: "screening",
};
const BY_KEY: ReadonlyMap<string, MetadataKey> = new Map(METADATA_KEYS.map((entry) => [entry.key, entry]));
/** Groups that may also be written in one: `consent_ref`, as headers of a mail are. */
const GROUP = /^(consent|opt_?out|sender|tracking)_/;
/** Ways to say when a message goes out. */
const SEND_AT =
  /^(?:schedule(?:d)?(?:_?(?:at|for|time))?|send_?(?:at|time|on)|deliver(?:y)?_?(?:at|time)|publish_?at)$/;
/** What may speak about the stream, tag or list that a message goes to. */
const STREAM = /^(?:stream|message_?stream|list|list_?id|campaign|tags?|category|template_?type|type|kind|utm_\w+)$/;
/** What is read besides declarations: words of the message, and what is known of its placeholders. */
const CONTENT = /^(?:subject|title|email_subject|preheader|preview|preview_text|placeholders|allowed_?values)$/;

/** A key as all places that read metadata spell it: lower case, with underscores. */
export function foldedKey(written: string): string {
  return written.trim().toLowerCase().replaceAll("-", "_");
}

/** The entry of a dotted key in any spelling: case, hyphens, `consent_ref` for `consent.ref`, and common other names. */
export function metadataKey(written: string): MetadataKey | undefined {
  const key = foldedKey(written);
  return named(key) ?? named(key.replace(GROUP, "$1."));
}

/** A key as it is known to rules: dotted where one word stands for a group's key, else as written, in lower case. */
export function dottedKey(written: string): string {
  const key = foldedKey(written);
  const dotted = key.replace(GROUP, "$1.").replace(/^opt_out\b/, "optout");
  return dotted !== key && !named(key) && named(dotted) ? dotted : key;
}

function named(key: string): MetadataKey | undefined {
  const [first = "", ...rest] = key.split(".");
  const whole = Object.hasOwn(ALSO, key) ? ALSO[key]! : key;
  const renamed = Object.hasOwn(ALSO, first) ? [ALSO[first]!, ...rest].join(".") : key;
  return BY_KEY.get(whole) ?? BY_KEY.get(renamed) ?? (SEND_AT.test(key) ? BY_KEY.get("send_at") : undefined);
}

/** Whether a key outside a group speaks of the stream, in a block of anybody's. */
export function isStreamKey(written: string): boolean {
  return STREAM.test(foldedKey(written));
}

/** Whether something other than a declaration is read from a key outside a group. */
export function isContentKey(written: string): boolean {
  return CONTENT.test(foldedKey(written));
}

/** Keys that may stand inside a group, or at the top where `group` is empty; without the group's name. */
export function keysIn(group: string): readonly MetadataKey[] {
  return METADATA_KEYS.filter(({ key }) => (group === "" ? !key.includes(".") : key.startsWith(`${group}.`)));
}
