/** The shape of `.pecr-lint.json` and `.pecr-lint.yaml`: one place for validation, defaults, the JSON schema and its descriptions. */

import * as v from "valibot";
import { ENGINE_NAMES } from "../engines/chosen";
import { isDay } from "../text/day";
import { LONGEST_GLOB } from "../text/glob";
import { MOST_CHARACTERS } from "../text/placeholders";
import { phraseWords } from "../text/phrases";
import type { FooterLanguage, Sector } from "../types";
import { described, footers } from "./footerSchema";

/** How a message can be sent, as configuration and command line name it. */
export const CHANNELS = [
  "sms",
  "email",
  "whatsapp",
  "push",
  "social",
  "voicemail",
  "automated-call",
  "live-call",
  "fax",
] as const;
/** A channel that a configuration may name; each has a file of that name in channels/. */
export type ChannelId = (typeof CHANNELS)[number];

/** The regulations there are; each has a file in profiles/, the first is the default. */
export const PROFILES = ["uk-pecr", "us-can-spam"] as const;

/** Languages in which fixes can write. */
const FOOTER_LANGUAGES = ["auto", "en", "cy", "both"] as const satisfies readonly FooterLanguage[];

/** What kinds of organisation there are; `general` says nothing of it. */
export const SECTORS = [
  "general",
  "health",
  "council",
  "charity",
  "retail",
  "finance",
  "political",
  "b2b",
  "telecoms-utilities",
  "education",
  "housing",
] as const satisfies readonly Sector[];

const glob = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST_GLOB, `A glob may have at most ${LONGEST_GLOB} characters.`),
);
const globs = v.pipe(v.array(glob), v.maxLength(200));
const severity = v.picklist(
  ["error", "warning", "information", "hint", "off"],
  "A severity is one of error, warning, information, hint, off.",
);

const unsubscribe = v.strictObject({
  url: v.optional(
    described(v.string(), "Address or placeholder that the footer fix links to, such as {{unsubscribe_url}}."),
  ),
  sms: v.optional(
    described(
      v.pipe(v.string(), v.regex(/^[+\d][\d ]{3,15}$/, "Give a number or short code, such as 66123.")),
      "Number or short code that receives STOP.",
    ),
  ),
  email: v.optional(described(v.string(), "Mailbox that receives unsubscribe requests; used when there is no url.")),
});

const allowed = v.strictObject({
  rule: described(v.pipe(v.string(), v.minLength(1)), "The rule that is set aside."),
  reason: described(
    v.pipe(v.string(), v.trim(), v.minLength(1, "A suppression needs its reason.")),
    "Why its findings do not apply; kept in every report.",
  ),
  until: v.optional(
    described(
      v.pipe(v.string(), v.check(isDay, "Write the day as 2027-05-03.")),
      "The last day on which it holds, as 2027-05-03.",
    ),
  ),
  by: v.optional(described(v.string(), "Who answers for it.")),
});

const COUNT = `Give a number of characters, at most ${MOST_CHARACTERS}.`;
const characters = v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(0, COUNT), v.maxValue(MOST_CHARACTERS, COUNT));
const bounds = v.pipe(
  v.strictObject({
    min: v.optional(described(characters, "Fewest characters of its value.")),
    max: v.optional(described(characters, "Most characters of its value.")),
    unicode: v.optional(
      described(v.boolean(), "Its value may hold characters that make the whole text message a longer one, such as ŵ."),
    ),
  }),
  // A negative number has been told by itself.
  v.check(({ min = 0, max = min }) => max < 0 || min <= max, "min is more than max."),
);
const engine = v.picklist(ENGINE_NAMES, `An engine is one of ${ENGINE_NAMES.join(", ")}.`);
const phrase = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(60, "Write at most 60 characters."),
  v.check(
    (words) => phraseWords(words).length > 0,
    "Write words, such as free school meals, or a beginning, such as deal*.",
  ),
  v.check((words) => phraseWords(words).length <= 8, "Write at most eight words."),
  v.check(
    (words) => phraseWords(words).every((word) => word.replace("*", "").length > 1),
    "Write words of two letters or more.",
  ),
);
const allowedWords = v.strictObject({
  words: described(
    v.pipe(
      phrase,
      v.check(
        (words) => !/[\p{N}£€$%*]/u.test(words),
        "Amounts, percentages and beginnings cannot be allowed: write whole words.",
      ),
    ),
    "Words as readers see them, such as a scheme's name; case does not matter.",
  ),
  reason: described(
    v.pipe(v.string(), v.trim(), v.minLength(1, "Allowed wording needs its reason.")),
    "Why these words promote nothing here; kept in every report.",
  ),
});
const flaggedWords = v.strictObject({
  words: described(phrase, "Words as readers see them; a star behind a word stands for any further letters."),
  message: described(
    v.pipe(v.string(), v.trim(), v.minLength(1, "Flagged wording needs a message."), v.maxLength(300)),
    "What to write instead, or why not; shown at the words.",
  ),
  severity: v.optional(described(severity, "How gravely it is told; warning when absent.")),
});
const vocabulary = v.strictObject({
  allow: v.optional(
    described(
      v.pipe(v.array(allowedWords), v.maxLength(200)),
      "Wording that is judged as if it were not there, each with a reason. It is never more than half of a message, sets no other words aside, and what it changed is listed in every report.",
    ),
  ),
  flag: v.optional(
    described(
      v.pipe(v.array(flaggedWords), v.maxLength(200)),
      "Wording that is reported wherever it stands, each with a message.",
    ),
  ),
});

/** Everything that can also be set for some files only. */
const perFile = {
  profile: v.optional(
    described(
      v.picklist(PROFILES, `A profile is one of ${PROFILES.join(", ")}.`),
      "The regulation whose duties are checked: uk-pecr, or us-can-spam (from memory, e-mail only: check before relying on it).",
    ),
  ),
  sector: v.optional(
    described(
      v.picklist(SECTORS, `A sector is one of ${SECTORS.join(", ")}.`),
      "What kind of organisation sends these messages.",
    ),
  ),
  publicTaskStance: v.optional(
    described(
      v.picklist(["strict", "ico2021"], "The stance is strict or ico2021."),
      "strict: a new service told to a group of patients is marketing. ico2021: it may be a service message when it is needed for a public task and neutral.",
    ),
  ),
  channel: v.optional(
    described(
      v.picklist(CHANNELS, `A channel is one of ${CHANNELS.join(", ")}.`),
      "How these messages are sent, where the file does not say.",
    ),
  ),
  rules: v.optional(
    described(
      v.record(v.string(), severity),
      "Severity by rule id; off switches a rule off, and any other severity switches on one that is off by default.",
    ),
  ),
  senderNames: v.optional(
    described(
      v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.maxLength(100)),
      "Names by which readers know the sender.",
    ),
  ),
  unsubscribe: v.optional(described(unsubscribe, "Where the ways out lead that fixes insert.")),
  footerLanguage: v.optional(
    described(
      v.picklist(FOOTER_LANGUAGES, "The language of footers is auto, en, cy or both."),
      "Language of the lines that fixes insert: auto follows the message, en is English, cy Welsh, both Welsh and then English.",
    ),
  ),
  footers: v.optional(
    described(
      footers,
      "Your own footers by channel and language, which fixes write instead of the product's lines: plain text with placeholders, and [words](address) for a link.",
    ),
  ),
  provider: v.optional(
    described(
      v.pipe(v.string(), v.regex(/^[a-z\d-]{1,40}$/, "Give a provider's id, such as mailchimp or govuk-notify.")),
      "The sending provider, whose tokens fixes use and broken opt-outs are compared with.",
    ),
  ),
  engine: v.optional(
    described(
      v.union([engine, v.pipe(v.array(engine), v.maxLength(20))], engine.message as string),
      "The template language of these files, or a list of them; none reads braces and brackets as words. Without it the file's own signs decide.",
    ),
  ),
  layouts: v.optional(
    described(
      v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_GLOB))), v.maxLength(20)),
      "Layout files around these templates, or folders in which includes lie, from the workspace's root.",
    ),
  ),
  allowedValues: v.optional(
    described(
      v.record(v.string(), v.pipe(v.array(v.string()), v.maxLength(50))),
      "Values that a free-text placeholder may take, by its name; each is judged.",
    ),
  ),
  placeholders: v.optional(
    described(
      v.record(v.string(), bounds),
      "How many characters the values of placeholders have, by name, for the length of text messages.",
    ),
  ),
  vocabulary: v.optional(described(vocabulary, "The organisation's own wording: words to allow, and words to flag.")),
  allow: v.optional(
    described(
      v.pipe(v.array(allowed), v.maxLength(200)),
      "Rules whose findings are set aside for these files, each with a reason; for formats without comments, such as text messages.",
    ),
  ),
  optOutAddedByPlatform: v.optional(
    described(v.boolean(), "The sending platform adds the opt-out itself, so templates need none."),
  ),
};

const extended = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_GLOB));

/** Strict: an unknown key is a problem, never ignored in silence. The editors' JSON schema is generated from it. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  extends: v.optional(
    described(
      v.union(
        [extended, v.pipe(v.array(extended), v.maxLength(20))],
        "Give a preset's name or a file's path, or a list of them.",
      ),
      "Presets, such as gp or charity, and configuration files, such as ../base.json, on which this one builds; later ones win, and this file wins over all.",
    ),
  ),
  ...perFile,
  files: v.optional(described(globs, "Which HTML, Markdown and text files are message templates.")),
  ignore: v.optional(described(globs, "Files that are never linted.")),
  overrides: v.optional(
    described(
      v.pipe(v.array(v.strictObject({ files: globs, ...perFile })), v.maxLength(200)),
      "Settings for some files; later entries win.",
    ),
  ),
});

/** One configuration file after validation, defaults not yet filled in. */
export type Config = v.InferOutput<typeof configSchema>;
/** What may differ from file to file: everything but which files are linted at all. */
export type FileSettings = Omit<Config, "$schema" | "extends" | "files" | "ignore" | "overrides">;
