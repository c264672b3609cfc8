/** The shape of an organisation's own footers, by channel and language. */

import * as v from "valibot";

/** A value with the words that completion, hovers and the settings page show for it. */
export const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

const footer = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, "A footer needs words."),
  v.maxLength(2000, "A footer may have at most 2000 characters."),
);
const inLanguages = v.strictObject({
  en: v.optional(described(footer, "The footer of messages in English.")),
  cy: v.optional(described(footer, "The footer of messages in Welsh.")),
});
const footersOf = (label: string, example: string) =>
  v.optional(described(inLanguages, `Your own footer for ${label}, by language, such as: ${example}`));
/** One key for each channel on which fixes write. A push notice has none: its settings are the way out. */
export const footers = v.strictObject({
  email: footersOf("e-mails", "You get this because you signed up at example.org. [Unsubscribe]({{unsubscribe_url}})"),
  sms: footersOf("text messages", "Text STOP to 60777"),
  whatsapp: footersOf("WhatsApp messages", "Reply STOP to opt out"),
  social: footersOf("direct messages", "Reply STOP to opt out"),
  voicemail: footersOf("voicemails", "To stop these messages, call 01632 960123."),
  "automated-call": footersOf("automated calls", "To be removed from our list, press 9."),
  "live-call": footersOf(
    "call scripts",
    "Tell me now if you want no more calls, and I will take your number off our list.",
  ),
  fax: footersOf("faxes", "To stop these faxes, call 0800 496 0123 free of charge."),
});
