/** MailPoet (WordPress): square-bracket shortcodes; a newsletter without the unsubscribe link is refused. */

import type { Provider } from "./provider";

const VALIDATOR = "mailpoet/mailpoet mailpoet/lib/Newsletter/NewsletterValidator.php";

/** From MailPoet's own code; the header is from memory. */
export const provider: Provider = {
  id: "mailpoet",
  title: "MailPoet",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    { text: "[link:subscription_unsubscribe_url]", yields: "href", mark: "V", source: VALIDATOR },
    { text: "[link:subscription_unsubscribe]", yields: "anchor", mark: "V", source: VALIDATOR },
  ],
  preferences: [
    { text: "[link:subscription_manage_url]", yields: "href", mark: "V", source: "MailPoet's default templates" },
    { text: "[link:subscription_manage]", yields: "anchor", mark: "M", source: "from memory" },
  ],
  sender: [],
  addsHeaders: ["list-unsubscribe"],
  headersKnown: { mark: "M", source: "from memory" },
  addsFooter: { value: "no", mark: "V", source: `${VALIDATOR}: the author must put it in` },
  mistakes: [],
};
