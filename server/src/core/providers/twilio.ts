/** Twilio Programmable Messaging: plain text bodies; STOP is handled by Twilio on numbers that take replies. */

import type { Provider } from "./provider";

/** Texts only; e-mail through Twilio is SendGrid's. The longest length is from memory. */
export const provider: Provider = {
  id: "twilio",
  title: "Twilio",
  checkedOn: "2026-11-23",
  channels: ["sms"],
  // No token: the body is plain text, and the way out is a word to reply with.
  unsubscribe: [],
  preferences: [],
  sender: [],
  addsHeaders: [],
  headersKnown: { mark: "M", source: "texts have no such headers" },
  addsFooter: { value: "no", mark: "M", source: "from memory: the body is sent as it stands" },
  mistakes: [],
  sms: {
    // A sender name receives nothing, so STOP cannot work there. Only a one-word reply counts.
    twoWay: "depends",
    longest: 1600,
    longestMark: "M",
    keywords: ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"],
    mark: "V",
    source: "Twilio Support, Twilio Support for Opt-out Keywords; the Proxy opt-out page",
  },
};
