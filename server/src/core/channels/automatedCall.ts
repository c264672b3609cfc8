/** Automated calls: a recorded or synthetic voice. Heard once, so who calls and how to stop must be said aloud. */

import { writePlaceholder } from "../text/placeholderStyle";
import { spokenChannel } from "./spokenChannel";

/** The way out is a key to press. Consent must have been given to such calls, by people and companies alike. */
export const channel = spokenChannel(
  { id: "automated-call", label: "automated call", asks: "needs consent to such calls, from companies too" },
  {
    optOut: { title: "Add a key to press", line: () => "To be removed from our list, press 9." },
    consent: {
      title: "Add why this person is called",
      line: (file) =>
        `You are getting this call because you agreed to recorded calls at ${writePlaceholder(file, "consent-source")}.`,
    },
  },
);
