/** Postmark: Mustachio templates; broadcasts need the unsubscribe placeholder, transactional streams do not. */

import type { Provider } from "./provider";

/** From Postmark's support pages. Headers and footer come on broadcast streams only, which no template shows. */
export const provider: Provider = {
  id: "postmark",
  title: "Postmark",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    {
      // Bare, it prints a link worded "Unsubscribe"; in an href, the address.
      text: "{{{ pm:unsubscribe }}}",
      yields: "href",
      mark: "V",
      source: "Postmark support 1208, How to add an unsubscribe link",
    },
    {
      text: "{{{ pm:unsubscribe label=… }}}",
      yields: "anchor",
      mark: "V",
      source: "Postmark support 1208, copy of 2020",
    },
    { text: "{{{ pm:unsubscribe_url }}}", yields: "href", mark: "M", source: "from memory" },
  ],
  preferences: [],
  sender: [],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: {
    mark: "V",
    source: "Postmark, How to include a List-Unsubscribe header: on broadcast streams",
  },
  addsFooter: {
    value: "depends",
    mark: "V",
    source: "Postmark support 1208 and 1217: on broadcast streams, when the placeholder is missing",
  },
  mistakes: [
    {
      wrong: /(?<!\{)\{\{ {0,4}pm:unsubscribe\b[^{}]{0,80}\}\}(?!\})/,
      meant: "{{{ pm:unsubscribe }}}",
      text: "Postmark fills this placeholder only in three braces; in two it is escaped.",
      source: "ActiveCampaign/mailmason PR #55",
      unmistakable: true,
    },
  ],
};
