/** SendGrid (Twilio SendGrid): dynamic templates in Handlebars, unsubscribe groups by <%asm_…%> tags, older square tags. */

import type { Provider } from "./provider";

/** The `asm` tags are filled only where the request names an unsubscribe group, which no template shows. */
export const provider: Provider = {
  id: "sendgrid",
  title: "SendGrid",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    {
      text: "{{{unsubscribe}}}",
      yields: "href",
      mark: "V2",
      source: "public template code: the provider's own unsubscribe module",
    },
    // These stay literal unless the request names an unsubscribe group.
    {
      text: "<%asm_group_unsubscribe_raw_url%>",
      yields: "href",
      mark: "V",
      source: "SendGrid docs, Global Unsubscribes; sendgrid/sendgrid-nodejs #1178",
    },
    {
      text: "<%asm_group_unsubscribe_url%>",
      yields: "anchor",
      mark: "V",
      source: "SendGrid docs, Global Unsubscribes",
    },
    {
      text: "<%asm_global_unsubscribe_raw_url%>",
      yields: "href",
      mark: "V",
      source: "SendGrid docs, Global Unsubscribes",
    },
    {
      text: "<%asm_global_unsubscribe_url%>",
      yields: "anchor",
      mark: "V",
      source: "SendGrid docs, Global Unsubscribes",
    },
    {
      text: "[unsubscribe]",
      yields: "href",
      mark: "V",
      source: "sendgrid/sendgrid-ruby #59, sendgrid/sendgrid-php #402: older tag",
    },
    // In two braces seen in older campaigns; not the form of dynamic templates.
    { text: "{{unsubscribe}}", yields: "href", mark: "V", source: "sendgrid/docs #5994: older campaigns" },
  ],
  preferences: [
    {
      text: "{{{unsubscribe_preferences}}}",
      yields: "href",
      mark: "V2",
      source: "public template code: the provider's own unsubscribe module",
    },
    {
      text: "<%asm_preferences_raw_url%>",
      yields: "href",
      mark: "V",
      source: "Twilio docs, Recipient's Subscription Preferences",
    },
    {
      text: "<%asm_preferences_url%>",
      yields: "anchor",
      mark: "V",
      source: "Twilio docs, Recipient's Subscription Preferences",
    },
    { text: "[Unsubscribe_Preferences]", yields: "href", mark: "V", source: "sendgrid/sendgrid-php #402: older tag" },
  ],
  sender: [
    { text: "{{Sender_Name}}", yields: "text", mark: "M", source: "from memory" },
    { text: "{{Sender_Address}}", yields: "text", mark: "V", source: "sendgrid/sendgrid-ruby #420" },
    { text: "{{Sender_City}}", yields: "text", mark: "V", source: "sendgrid/sendgrid-ruby #420" },
    { text: "{{Sender_State}}", yields: "text", mark: "V", source: "sendgrid/sendgrid-ruby #420" },
    { text: "{{Sender_Zip}}", yields: "text", mark: "V", source: "sendgrid/sendgrid-ruby #420" },
    { text: "[Sender_Address]", yields: "text", mark: "M", source: "from memory: older tag" },
  ],
  addsHeaders: ["list-unsubscribe"],
  headersKnown: { mark: "M", source: "from memory: with subscription tracking or an unsubscribe group" },
  addsFooter: {
    value: "depends",
    mark: "V",
    source: "SendGrid, Subscription Tracking; sendgrid/docs #3644: with tracking or a group",
  },
  mistakes: [
    {
      wrong: /\bhttps?:\/\/ {0,4}<%asm_group_unsubscribe_raw_url%>/i,
      meant: "<%asm_group_unsubscribe_raw_url%>",
      text: "This tag brings its own https://, so the address comes out with the scheme twice.",
      source: "sendgrid/sendgrid-ruby #420, sendgrid/sendgrid-python #829 and #996",
      unmistakable: true,
    },
  ],
};
