/** AWS End User Messaging and SNS: plain text bodies; words of a reply put the number on an opt-out list. */

import type { Provider } from "./provider";

/** Texts only; e-mail through AWS is Amazon SES's. The longest length is from memory. */
export const provider: Provider = {
  id: "aws-sms",
  title: "AWS End User Messaging SMS",
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
    // The reply must reach the number that sent, and a sender name takes none. Self-managed opt-outs hand STOP to the sender.
    twoWay: "depends",
    longest: 1600,
    longestMark: "M",
    keywords: ["ARRET", "CANCEL", "END", "OPT-OUT", "OPTOUT", "QUIT", "REMOVE", "STOP", "TD", "UNSUBSCRIBE"],
    mark: "V",
    source: "AWS docs, Required opt-out list keywords and Opt-out lists",
  },
};
