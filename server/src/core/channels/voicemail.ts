/** Voicemails that are left: stored until collected, so electronic mail in the law's sense, and nobody can press a key in them. */

import { writePlaceholder } from "../text/placeholderStyle";
import { spokenChannel } from "./spokenChannel";

/** The way out is a number to call. */
export const channel = spokenChannel(
  { id: "voicemail", label: "voicemail", asks: "needs consent and a way to stop" },
  {
    keyless: true,
    optOut: {
      title: "Add a number to call",
      line: (file) => `To stop these messages, call ${writePlaceholder(file, "contact-number")}.`,
    },
    consent: {
      title: "Add why this person is called",
      line: (file) => `We are calling because you agreed to it at ${writePlaceholder(file, "consent-source")}.`,
    },
  },
);
