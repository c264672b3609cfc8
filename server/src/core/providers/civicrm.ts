/** CiviCRM (CiviMail): dotted tokens in single braces; bulk mail needs a way out and the organisation's address. */

import type { Provider, ProviderToken } from "./provider";

const TOKEN = "civicrm/civicrm-core CRM/Utils/Token.php";

const token = (text: string, yields: ProviderToken["yields"]): ProviderToken => ({
  text,
  yields,
  mark: "V",
  source: TOKEN,
});

/** Tokens are from CiviCRM's own code. Fixes write the address that leaves one group, not all bulk mail. */
export const provider: Provider = {
  id: "civicrm",
  title: "CiviCRM",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    // Leaves this group; optOut leaves all bulk mail. The forms without Url are e-mail addresses.
    token("{action.unsubscribeUrl}", "href"),
    token("{action.optOutUrl}", "href"),
    token("{action.unsubscribe}", "text"),
    token("{action.optOut}", "text"),
  ],
  preferences: [],
  sender: [
    token("{domain.address}", "block"),
    token("{domain.name}", "text"),
    token("{domain.email}", "text"),
    token("{domain.phone}", "text"),
  ],
  addsHeaders: ["list-unsubscribe"],
  headersKnown: { mark: "M", source: "from memory" },
  addsFooter: { value: "no", mark: "V", source: `${TOKEN}: the required tokens must stand in the mailing` },
  mistakes: [
    {
      wrong: /\{\{ {0,4}action\.unsubscribeUrl {0,4}\}\}/,
      meant: "{action.unsubscribeUrl}",
      text: "CiviCRM reads its tokens in single braces; a second brace makes it plain text.",
      source: TOKEN,
    },
    {
      wrong: /\{\{ {0,4}action\.optOutUrl {0,4}\}\}/,
      meant: "{action.optOutUrl}",
      text: "CiviCRM reads its tokens in single braces; a second brace makes it plain text.",
      source: TOKEN,
    },
  ],
};
