/** GOV.UK Notify: ((names)) in texts, e-mails and letters; no merge tag for unsubscribing. */

import type { Provider } from "./provider";

const LINKS = "alphagov/notifications-admin unsubscribe-links.html";

/** From Notify's public code. Having no token, fixes write a placeholder for the author to fill. */
export const provider: Provider = {
  id: "govuk-notify",
  title: "GOV.UK Notify",
  checkedOn: "2026-11-23",
  channels: ["email", "sms"],
  // No token: the author writes a Markdown link to a page or mailbox, or a template setting adds Notify's own link outside the text.
  unsubscribe: [],
  preferences: [],
  sender: [],
  // The header's button needs the address that the sender gives with each e-mail (one_click_unsubscribe_url).
  addsHeaders: [],
  headersKnown: { mark: "V", source: `${LINKS}; Notify client docs` },
  addsFooter: { value: "depends", mark: "V", source: `${LINKS}: the template setting "Add an unsubscribe link"` },
  mistakes: [
    {
      wrong: /unsubscribe[^\][\r\n]{0,40}\] {1,3}\((?:https?:|mailto:)/i,
      meant: "[Unsubscribe](https://…)",
      text: "A space between the square and the round bracket keeps Notify from making a link.",
      source: LINKS,
    },
  ],
  sms: {
    // The sender's name takes no replies; an inbound number does, and nothing handles STOP.
    twoWay: "depends",
    longest: 918,
    keywords: [],
    mark: "V",
    source:
      "alphagov/notifications-utils SMS_CHAR_COUNT_LIMIT; notifications-admin text-message-sender.html and receive-text-messages.html",
  },
};
