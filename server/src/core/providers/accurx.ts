/** Accurx, in which practices write texts to patients: no published template syntax; a reply goes through a link. */

import type { Provider } from "./provider";

/** Read in Accurx's support pages and at one practice; stopping messages is for the practice to record. */
export const provider: Provider = {
  id: "accurx",
  title: "Accurx",
  checkedOn: "2026-11-23",
  channels: ["sms"],
  // No token: the patient tells the practice, which records the wish.
  unsubscribe: [],
  preferences: [],
  sender: [],
  addsHeaders: [],
  headersKnown: { mark: "M", source: "texts have no such headers" },
  addsFooter: { value: "no", mark: "V2", source: "a practice's SMS Text Message Policy: patients contact reception" },
  mistakes: [],
  sms: {
    // A reply goes through a link in the message and a form behind it; no word of a reply stops anything.
    twoWay: "no",
    // Four parts, which the greeting, the practice's name and links share.
    longest: 612,
    keywords: [],
    mark: "V",
    source: "Accurx support 3392054 and 5472599",
  },
};
