/** Braze: Liquid with dollar-brace names; the unsubscribe link often stands in the workspace's own footer. */

import type { Provider } from "./provider";

const FOOTER = "braze-inc/braze-docs, custom_email_footer.md";

/** Tokens are from Braze's own documentation. A preferences link does not count there as a way to unsubscribe. */
export const provider: Provider = {
  id: "braze",
  title: "Braze",
  checkedOn: "2026-11-23",
  channels: ["email", "sms"],
  unsubscribe: [
    { text: "{{${set_user_to_unsubscribed_url}}}", yields: "href", mark: "V", source: FOOTER },
    { text: "{{${unsubscribe_url}}}", yields: "href", mark: "V", source: `${FOOTER}: older` },
    // Brings in the workspace's footer, which must hold a link itself.
    { text: "{{${email_footer}}}", yields: "block", mark: "V", source: FOOTER },
  ],
  // Braze does not count this as an unsubscribe link.
  preferences: [{ text: "{{${preference_center_url}}}", yields: "href", mark: "V", source: FOOTER }],
  sender: [],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: { mark: "V", source: "Braze docs, Email Preferences: a setting of the workspace or the message" },
  addsFooter: { value: "no", mark: "V", source: `${FOOTER}: the composer warns, and sending is allowed` },
  mistakes: [
    {
      wrong: /\bhttps?:\/\/\{\{ {0,4}\$\{set_user_to_unsubscribed_url\} {0,4}\}\}/,
      meant: "{{${set_user_to_unsubscribed_url}}}",
      text: "Braze's tag brings its own https://, so the address comes out with the scheme twice; choose <other> as the link's protocol.",
      source: FOOTER,
      unmistakable: true,
    },
  ],
  sms: {
    // Sender names are one-way.
    twoWay: "depends",
    keywords: ["STOP", "END", "QUIT", "UNSUBSCRIBE", "CANCEL", "STOPALL"],
    mark: "V",
    source: "Braze docs, SMS terms",
  },
};
