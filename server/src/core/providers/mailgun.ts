/** Mailgun: %recipient.x% variables, Handlebars in stored templates, three unsubscribe variables by scope. */

import type { Provider } from "./provider";

const TRACKING = "documentation.mailgun.com, Tracking Unsubscribes";

/** From Mailgun's documentation. Headers and footer come only where unsubscribe handling is switched on. */
export const provider: Provider = {
  id: "mailgun",
  title: "Mailgun",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    // The whole domain; the message's tags; the list.
    { text: "%unsubscribe_url%", yields: "href", mark: "V", source: TRACKING },
    { text: "%tag_unsubscribe_url%", yields: "href", mark: "V", source: TRACKING },
    { text: "%mailing_list_unsubscribe_url%", yields: "href", mark: "V", source: TRACKING },
  ],
  preferences: [],
  sender: [],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: {
    mark: "V",
    source: "Mailgun help 203306610, Unsubscribe Handling Links: when unsubscribe handling is on",
  },
  addsFooter: {
    value: "depends",
    mark: "V",
    source: `${TRACKING}: when unsubscribes are on for the domain or the message and the footer is not emptied`,
  },
  mistakes: [],
};
