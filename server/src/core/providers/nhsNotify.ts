/** NHS Notify: ((names)) without spaces in App messages, e-mails and texts; no merge tag for unsubscribing. */

import type { Provider } from "./provider";

const PERSONALISATION = "NHSDigital/nhs-notify-web-cms personalisation.md";

/** Names are from NHS Notify's pages, which say nothing of headers and footers; replies are from memory. */
export const provider: Provider = {
  id: "nhs-notify",
  title: "NHS Notify",
  checkedOn: "2026-11-23",
  channels: ["email", "sms"],
  caseSensitive: { mark: "V", source: PERSONALISATION },
  // No token: the author writes a Markdown link, which works in e-mail and not in texts or letters.
  unsubscribe: [],
  preferences: [],
  sender: [],
  addsHeaders: [],
  headersKnown: { mark: "M", source: "not described in the pages read" },
  addsFooter: { value: "no", mark: "M", source: "not described in the pages read" },
  mistakes: [
    {
      wrong: /\(\(unsubscribe \w{1,20}\)\)/i,
      meant: "((unsubscribe_…))",
      text: "NHS Notify's names have no spaces, so this one is not filled.",
      source: PERSONALISATION,
    },
  ],
  sms: {
    twoWay: "no",
    // Prices are given up to 918 characters; whether longer texts are refused was not found.
    longest: 918,
    longestMark: "M",
    keywords: [],
    mark: "M",
    source: "from memory: the sender is a name (tell-recipients-who-your-messages-are-from.md), which takes no replies",
  },
};
