/** How a reader can refuse more, and what those who carry a message ask of it. */

import type { Profile } from "../../types";
import { CHECKED, regulation22, regulation23 } from "./sources";

export const optOut: Profile["duties"] = {
  "offer-opt-out": {
    summary:
      "Marketing by electronic mail must give a simple way to refuse more, in every message, and a valid address for the request.",
    citations: [regulation22, regulation23],
  },
  // No law, these two: they are what the carriers of messages ask.
  "send-as-planned": {
    summary: "Networks and sending services set how long a text may be and what it costs; this is no duty under PECR.",
    citations: [
      {
        label: "GOV.UK Notify, Text message pricing (lengths and characters)",
        url: "https://www.notifications.service.gov.uk/pricing/text-messages",
        checkedOn: CHECKED,
      },
    ],
  },
  "carry-stop-headers": {
    summary: "Mailbox providers ask for headers by which people can stop bulk e-mail; this is no duty under PECR.",
    citations: [
      {
        label: "RFC 8058 (one-click unsubscribe in e-mail headers)",
        url: "https://www.rfc-editor.org/rfc/rfc8058",
        checkedOn: CHECKED,
      },
    ],
  },
};
