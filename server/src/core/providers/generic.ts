/** Own sending code, and spellings shared by providers that have no file of their own. A sender's own names are as right as these. */

import type { Provider } from "./provider";

/** Declaring it says no more than declaring nothing when slips are looked for: the tokens of all providers are compared. */
export const provider: Provider = {
  id: "generic",
  title: "Own sending code or another provider",
  checkedOn: "2026-11-23",
  channels: ["email", "sms"],
  unsubscribe: [
    {
      text: "{{unsubscribe_url}}",
      yields: "href",
      mark: "V",
      source: "Kit, Troubleshooting: HTML Email Templates; Sendportal discussion 237",
    },
    { text: "{{unsubscribeUrl}}", yields: "href", mark: "V", source: "Mailcoach docs v6; Plunk" },
    // Kit prints a whole link here (same page); own code mostly gives an address.
    { text: "{{unsubscribe_link}}", yields: "href", mark: "M", source: "from memory: own sending code" },
    { text: "{{unsubscribe}}", yields: "href", mark: "V", source: "SendPost" },
    { text: "{unsubscribe_link}", yields: "href", mark: "V2", source: "Loops and Shopify Email, in public code" },
    { text: "{$unsubscribe_link}", yields: "href", mark: "V", source: "Webasyst support" },
    {
      text: "[unsubscribe_url]",
      yields: "href",
      mark: "V",
      source: "OneSignal, Unsubscribe Links & Email Subscriptions; MailWizz in capitals",
    },
    { text: "[unsubscribe]", yields: "href", mark: "V2", source: "Sendy, by an editor plugin" },
    { text: "<unsubscribe>", yields: "wrap", mark: "V2", source: "Sendy, by an editor plugin" },
    { text: "::unsubscribeUrl::", yields: "href", mark: "V", source: "Mailcoach docs v4 and v5" },
    { text: "%%{unsubscribe_url}%%", yields: "href", mark: "V", source: "TryGhost/Ghost template.hbs" },
    { text: "%%url.unsub%%", yields: "href", mark: "V", source: "Lyris ListManager" },
    {
      text: "{{optOutLink}}",
      yields: "href",
      channel: "sms",
      mark: "V",
      source: "Bird, Managing Unsubscribes in SMS",
    },
  ],
  preferences: [{ text: "{{preferencesUrl}}", yields: "href", mark: "M", source: "from memory: Mailcoach v6" }],
  sender: [],
  addsHeaders: [],
  headersKnown: { mark: "M", source: "own code adds what it was written to add" },
  addsFooter: { value: "no", mark: "M", source: "own code adds what it was written to add" },
  mistakes: [],
};
