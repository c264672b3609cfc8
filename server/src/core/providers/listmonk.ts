/** listmonk: Go templates; names with capitals as the program defines them. */

import type { Provider } from "./provider";

const TEMPLATING = "knadh/listmonk docs/docs/content/templating.md";

/** From listmonk's own documentation and issues; headers and footer are from memory. */
export const provider: Provider = {
  id: "listmonk",
  title: "listmonk",
  checkedOn: "2026-11-23",
  channels: ["email"],
  caseSensitive: { mark: "M", source: "Go templates look functions and fields up by their exact name" },
  unsubscribe: [
    { text: "{{ UnsubscribeURL }}", yields: "href", mark: "V", source: TEMPLATING },
    { text: "{{ .UnsubscribeURL }}", yields: "href", mark: "V", source: "knadh/listmonk #23: before 0.4" },
  ],
  preferences: [{ text: "{{ UnsubscribeURL }}?manage=true", yields: "href", mark: "V", source: TEMPLATING }],
  sender: [],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: { mark: "M", source: "from memory: campaigns, when the privacy setting is on" },
  addsFooter: { value: "no", mark: "M", source: "from memory: only what the template holds" },
  mistakes: [
    {
      wrong: /\{\{-? {0,4}\.UnsubscribeURL {0,4}-?\}\}/,
      meant: "{{ UnsubscribeURL }}",
      text: "Since version 0.4 listmonk gives this address by a function, written without the dot.",
      source: "knadh/listmonk #99",
    },
    {
      wrong: /\{\{-? {0,4}\.?UnsubscribeURL {0,4}-?\}\}@TrackLink\b/,
      meant: "{{ UnsubscribeURL }}",
      text: "listmonk does not track its own links: the suffix is added to the address, which then opens no page.",
      source: "knadh/listmonk #667 and #2489",
      unmistakable: true,
    },
  ],
};
