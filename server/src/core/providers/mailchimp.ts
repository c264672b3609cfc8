/** Mailchimp campaigns, and Mandrill (Mailchimp Transactional), which writes the same tags in its own way. */

import type { Provider } from "./provider";

/** From Mailchimp's and Mandrill's pages, other tokens from public templates. Headers on campaigns are from memory. */
export const provider: Provider = {
  id: "mailchimp",
  title: "Mailchimp and Mandrill",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    { text: "*|UNSUB|*", yields: "href", mark: "V", source: "Mailchimp KB, HTML Code for Footer Content" },
    // Mandrill: the address is the page people land on afterwards.
    { text: "*|UNSUB:…|*", yields: "href", mark: "V", source: "Mandrill, About Unsubscribes" },
    { text: "{{unsub …}}", yields: "href", mark: "V2", source: "Mandrill: npm mandrill-template-helpers" },
  ],
  preferences: [{ text: "*|UPDATE_PROFILE|*", yields: "href", mark: "V2", source: "public template code" }],
  sender: [
    { text: "*|LIST:ADDRESSLINE|*", yields: "text", mark: "V2", source: "public template code" },
    {
      text: "*|HTML:LIST_ADDRESS_HTML|*",
      yields: "block",
      mark: "V",
      source: "Mailchimp KB, HTML Code for Footer Content",
    },
    { text: "*|LIST_ADDRESS_HTML|*", yields: "block", mark: "V2", source: "public template code" },
    { text: "*|LIST:COMPANY|*", yields: "text", mark: "V2", source: "public template code" },
  ],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: {
    mark: "M",
    source: "from memory, for campaigns; Mandrill adds the first to mail that holds its link (About Unsubscribes)",
  },
  addsFooter: {
    value: "depends",
    mark: "V",
    source: "Mailchimp KB, There's a gray footer added to my campaign; Mandrill, About Unsubscribes: a setting",
  },
  mistakes: [
    {
      wrong: /(?<!\*)\|UNSUB:[^|*\s]{1,300}\|(?!\*)/,
      meant: "*|UNSUB:…|*",
      text: "Mandrill reads a merge tag only with its asterisks, so this is sent as it stands.",
      source: "letsencrypt/boulder PR #2524",
      unmistakable: true,
    },
  ],
};
