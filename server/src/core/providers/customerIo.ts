/** Customer.io: Liquid; its unsubscribe names are tags in statement braces, not values. */

import type { Provider } from "./provider";

/** Tokens are from other projects' notes, not from Customer.io; the header is from its documentation. */
export const provider: Provider = {
  id: "customer-io",
  title: "Customer.io",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    { text: "{% unsubscribe_url %}", yields: "href", mark: "V2", source: "several projects' notes" },
    { text: "{% unsubscribe %}", yields: "anchor", mark: "V2", source: "several projects' notes" },
  ],
  preferences: [
    {
      text: "{% manage_subscription_preferences_url %}",
      yields: "href",
      mark: "V2",
      source: "several projects' notes",
    },
  ],
  sender: [],
  addsHeaders: ["list-unsubscribe"],
  headersKnown: { mark: "V", source: "Customer.io docs, Unsubscribes: an option of the workspace" },
  addsFooter: { value: "no", mark: "M", source: "from memory" },
  mistakes: [
    {
      wrong: /\{\{-? {0,4}unsubscribe_url\b[^{}]{0,80}\}\}/,
      meant: "{% unsubscribe_url %}",
      text: "In Customer.io this name is a tag; in value braces it prints nothing.",
      source: "several projects' notes",
    },
  ],
};
