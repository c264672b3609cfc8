/** Amazon SES: Handlebars in stored templates; its own unsubscribe placeholder works only with list management. */

import type { Provider } from "./provider";

/** The placeholder and the headers work only where the request names a contact list, which no template shows. */
export const provider: Provider = {
  id: "amazon-ses",
  title: "Amazon SES",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    {
      // Needs a contact list in the request; only the first two occurrences are filled.
      text: "{{amazonSESUnsubscribeUrl}}",
      yields: "href",
      mark: "V2",
      source: "project notes on the SES guide, Using subscription management; many public templates",
    },
  ],
  preferences: [],
  sender: [],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: { mark: "V", source: "SES guide, Using subscription management: with list management only" },
  addsFooter: {
    value: "no",
    mark: "V2",
    source: "project notes on the SES guide: nothing is added unless the placeholder is used",
  },
  mistakes: [],
};
