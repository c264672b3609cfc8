/** Salesforce Marketing Cloud: Engagement (AMPscript), Account Engagement (Pardot) and Next, each with its own tokens. */

import type { Provider, ProviderToken } from "./provider";

const member = (name: string): ProviderToken => ({
  text: `%%Member_${name}%%`,
  yields: "text",
  mark: "V2",
  source: "public template code",
});

/** Three products in one entry, since a file seldom says which sends it; fixes write Engagement's token. */
export const provider: Provider = {
  id: "salesforce-marketing-cloud",
  title: "Salesforce Marketing Cloud",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    { text: "%%unsub_center_url%%", yields: "href", mark: "V2", source: "public template code" },
    {
      text: "%%unsubscribe%%",
      yields: "href",
      mark: "V",
      source: "Account Engagement: Salesforce Help, Considerations for Using Email Preference Pages",
    },
    {
      text: "{$link.EmailAddressOptOutUrl}",
      yields: "href",
      mark: "V",
      source: "Marketing Cloud Next: Salesforce Help 005036918",
    },
  ],
  preferences: [
    { text: "%%profile_center_url%%", yields: "href", mark: "V2", source: "public template code" },
    { text: "%%subscription_center_url%%", yields: "href", mark: "M", source: "from memory" },
    {
      text: "%%email_preference_center%%",
      yields: "href",
      mark: "V",
      source: "Account Engagement: Salesforce Help, Considerations for Using Email Preference Pages",
    },
    {
      text: "{$link.PreferenceCenterUrl}",
      yields: "href",
      mark: "V",
      source: "Marketing Cloud Next: Salesforce Help 005036918",
    },
  ],
  sender: ["Busname", "Addr", "City", "State", "PostalCode", "Country"].map(member),
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: { mark: "M", source: "from memory: one-click for commercial sends" },
  addsFooter: {
    value: "depends",
    mark: "V",
    source: "Salesforce Help, Profile Center: standard templates carry it, pasted HTML gets nothing",
  },
  mistakes: [],
};
