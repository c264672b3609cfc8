/** Marketo (Adobe): dotted tokens in double braces; a default unsubscribe text is appended when no link is there. */

import type { Provider } from "./provider";

/** From Marketo's community pages, the header as of 2016. */
export const provider: Provider = {
  id: "marketo",
  title: "Marketo",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    {
      text: "{{system.unsubscribeLink}}",
      yields: "href",
      mark: "V",
      source: "Marketo Nation, 7 Things … Unsubscribe System Token",
    },
    // In the query of a link of the sender's own.
    { text: "mkt_unsubscribe=1", yields: "href", mark: "V", source: "Marketo Nation DOC-6169" },
  ],
  preferences: [],
  sender: [],
  addsHeaders: ["list-unsubscribe"],
  headersKnown: { mark: "V", source: "Marketo Nation, Adding a list-unsubscribe header (2016)" },
  addsFooter: {
    value: "yes",
    mark: "V",
    source: "Marketo Nation: the default HTML from Admin, when no unsubscribe link is in the mail",
  },
  mistakes: [],
};
