/** Bird, once MessageBird: texts with {{names}}; an opt-out link for senders that take no replies. */

import type { Provider } from "./provider";

/** Texts only. The longest length is from memory. */
export const provider: Provider = {
  id: "bird",
  title: "Bird",
  checkedOn: "2026-11-23",
  channels: ["sms"],
  unsubscribe: [
    {
      text: "{{optOutLink}}",
      yields: "href",
      channel: "sms",
      mark: "V",
      source: "Bird docs, Managing Unsubscribes in SMS",
    },
  ],
  preferences: [],
  sender: [],
  addsHeaders: [],
  headersKnown: { mark: "M", source: "texts have no such headers" },
  // The editor puts the link in by default; a text sent by the API has it only when written.
  addsFooter: { value: "depends", mark: "V", source: "Bird docs, Managing Unsubscribes in SMS" },
  mistakes: [],
  sms: {
    // Sender names take no replies; the link is for them.
    twoWay: "depends",
    longest: 1377,
    longestMark: "M",
    keywords: ["STOP", "STOPALL", "END", "QUIT", "CANCEL", "UNSUBSCRIBE"],
    mark: "V",
    source: "Bird docs, Opt-in and opt-out compliance",
  },
};
