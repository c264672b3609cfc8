/** How a reader can refuse more, and what those who carry a message ask of it. */

import type { Profile } from "../../types";
import { CHECKED, regulation22, regulation23 } from "./sources";

export const optOut: Profile["duties"] = {
  "offer-opt-out": {
    summary:
      "Marketing by electronic mail must give a simple way to refuse more, in every message, and a valid address for the request.",
    citations: [regulation22, regulation23],
  },
  // No law: each rule's page says which of the two it rests on.
  "send-as-planned": {
    summary:
      "Networks and mailbox providers set the form in which a message is carried and what it costs; this is no duty under PECR.",
    citations: [
      {
        label: "GOV.UK Notify, Text message pricing (lengths and characters)",
        url: "https://www.notifications.service.gov.uk/pricing/text-messages",
        checkedOn: CHECKED,
      },
      {
        label: "RFC 8058 (one-click unsubscribe in e-mail headers)",
        url: "https://www.rfc-editor.org/rfc/rfc8058",
        checkedOn: CHECKED,
      },
    ],
  },
};
