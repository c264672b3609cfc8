/** Dotdigital: @FIELDS@, and links between dollar signs that carry their scheme. */

import type { Provider } from "./provider";

const SAMPLES = "SDK tests and samples in public code";

/** Tokens are from public code; headers, footer and texts are from memory. */
export const provider: Provider = {
  id: "dotdigital",
  title: "Dotdigital",
  checkedOn: "2026-11-23",
  channels: ["email", "sms"],
  unsubscribe: [
    { text: "http://$UNSUB$", yields: "href", mark: "V2", source: SAMPLES },
    { text: "https://$UNSUB$", yields: "href", mark: "V2", source: SAMPLES },
    { text: "$UNSUB$", yields: "href", mark: "V2", source: `${SAMPLES}: in text` },
  ],
  preferences: [],
  sender: [],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: { mark: "M", source: "from memory" },
  addsFooter: { value: "no", mark: "M", source: "from memory: nothing is added to own HTML" },
  mistakes: [],
  sms: {
    // A number takes replies; a sender name cannot and needs a link.
    twoWay: "depends",
    keywords: [],
    mark: "M",
    source: "from memory",
  },
};
