/** Mautic: tokens in single braces. */

import type { Provider } from "./provider";

const VARIABLES = "mautic/user-documentation docs/configuration/variables.rst";

/** From Mautic's documentation and issues; whether a footer is added is from memory. */
export const provider: Provider = {
  id: "mautic",
  title: "Mautic",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    { text: "{unsubscribe_url}", yields: "href", mark: "V", source: VARIABLES },
    { text: "{unsubscribe_text}", yields: "anchor", mark: "V", source: VARIABLES },
  ],
  // Reached through the unsubscribe address.
  preferences: [],
  sender: [{ text: "{signature}", yields: "block", mark: "V", source: VARIABLES }],
  addsHeaders: ["list-unsubscribe"],
  headersKnown: { mark: "V", source: "mautic/mautic #4596 and PR #6084" },
  addsFooter: { value: "no", mark: "M", source: "from memory: none beyond tokens" },
  mistakes: [
    {
      wrong: /%7Bunsubscribe_(?:url|text)%7D/i,
      meant: "{unsubscribe_url}",
      text: "The braces were percent-encoded, so Mautic does not fill this token and the link is dead.",
      source: "mautic/mautic #8446 and #12047",
    },
  ],
};
