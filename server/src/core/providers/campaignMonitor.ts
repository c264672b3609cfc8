/** Campaign Monitor: elements of its own around the link's words in HTML, square tags in text. */

import type { Provider } from "./provider";

/** None of it was read at Campaign Monitor; the text tags, headers and footer are from memory. */
export const provider: Provider = {
  id: "campaign-monitor",
  title: "Campaign Monitor",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    { text: "<unsubscribe>", yields: "wrap", mark: "V2", source: "public template code" },
    { text: "[unsubscribe]", yields: "href", mark: "M", source: "from memory: in text" },
  ],
  preferences: [
    { text: "<preferences>", yields: "wrap", mark: "V2", source: "public template code" },
    { text: "<preferences …>", yields: "wrap", mark: "V2", source: "public template code: with a language" },
    { text: "[preferences]", yields: "href", mark: "M", source: "from memory: in text" },
  ],
  sender: [],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: { mark: "M", source: "from memory" },
  addsFooter: { value: "no", mark: "M", source: "from memory: a send without the link is refused" },
  mistakes: [
    {
      wrong: /<a href=(?:""|'')> {0,4}<(?:unsubscribe|preferences|webversion)\b/i,
      meant: "<unsubscribe>…</unsubscribe>",
      text: "Campaign Monitor's own element makes the link; an empty link around it leads nowhere.",
      source: "public template code",
      unmistakable: true,
    },
  ],
};
