/** Faxes, cover sheets included: no electronic mail, with rules of their own that are older. */

import { writePlaceholder } from "../text/placeholderStyle";
import { spokenChannel } from "./spokenChannel";

/** The way out is a free number. */
export const channel = spokenChannel(
  { id: "fax", label: "fax", asks: "needs consent from people, and must leave out companies that objected" },
  {
    keyless: true,
    optOut: {
      title: "Add a free number to call",
      line: (file) => `To stop these faxes, call ${writePlaceholder(file, "contact-number")} free of charge.`,
    },
    consent: {
      title: "Add why this goes to the reader",
      line: (file) =>
        `You are getting this fax because you agreed to it at ${writePlaceholder(file, "consent-source")}.`,
    },
  },
);
