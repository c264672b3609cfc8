/** ActiveCampaign: capital names between percent signs. */

import type { Provider } from "./provider";

/** Nothing here was read at ActiveCampaign itself; whether a footer is added is from memory. */
export const provider: Provider = {
  id: "active-campaign",
  title: "ActiveCampaign",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    { text: "%UNSUBSCRIBELINK%", yields: "href", mark: "V2", source: "Activepedia, Unsubscribe Link" },
    // Every list rather than those of the campaign.
    { text: "%UNSUBSCRIBELINK%&ALL", yields: "href", mark: "V2", source: "Activepedia, Unsubscribe Link" },
  ],
  preferences: [{ text: "%UPDATELINK%", yields: "href", mark: "V2", source: "public template code" }],
  sender: [
    { text: "%SENDER-INFO-SINGLELINE%", yields: "text", mark: "V2", source: "public template code" },
    { text: "%SENDER-INFO%", yields: "block", mark: "M", source: "from memory" },
  ],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: { mark: "V2", source: "Activepedia, Email Deliverability Reports" },
  addsFooter: { value: "depends", mark: "M", source: "from memory: when link or sender information is missing" },
  mistakes: [],
};
