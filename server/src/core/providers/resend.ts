/** Resend: broadcasts fill capital names in three braces; one-off sends fill nothing. */

import type { Provider } from "./provider";

/** The token is from public code; headers and footer are from memory. */
export const provider: Provider = {
  id: "resend",
  title: "Resend",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    {
      text: "{{{RESEND_UNSUBSCRIBE_URL}}}",
      yields: "href",
      mark: "V2",
      source: "public template code; zetxek/adrianmoreno.info PR #479",
    },
  ],
  preferences: [],
  sender: [],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: {
    mark: "M",
    source:
      "from memory, for broadcasts; transactional mail is the sender's task (Resend docs, Add unsubscribe to transactional emails)",
  },
  addsFooter: { value: "no", mark: "M", source: "from memory" },
  mistakes: [
    {
      wrong: /%7b%7b%7b(?:%20)?RESEND_UNSUBSCRIBE_URL(?:%20)?%7d%7d%7d/i,
      meant: "{{{RESEND_UNSUBSCRIBE_URL}}}",
      text: "The braces were percent-encoded, so Resend neither sees nor fills this placeholder.",
      source: "zetxek/adrianmoreno.info PR #479",
      unmistakable: true,
    },
  ],
};
