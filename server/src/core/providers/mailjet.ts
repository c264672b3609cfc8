/** Mailjet: its own template language, and links in double square brackets, one for each language. */

import type { Provider } from "./provider";

const HOW_TO = "documentation.mailjet.com, How to add an unsubscribe link to your newsletter";

/** From Mailjet's documentation, the header from memory. Fixes write the English link. */
export const provider: Provider = {
  id: "mailjet",
  title: "Mailjet",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    { text: "[[UNSUB_LINK_EN]]", yields: "href", mark: "V", source: HOW_TO },
    { text: "[[UNSUB_LINK_…]]", yields: "href", mark: "V", source: HOW_TO },
  ],
  preferences: [],
  sender: [],
  addsHeaders: ["list-unsubscribe"],
  headersKnown: { mark: "M", source: "from memory: marketing campaigns" },
  addsFooter: { value: "depends", mark: "V", source: `${HOW_TO}: in marketing templates made with the editor` },
  mistakes: [],
};
