/** Klaviyo: Django-style templates; its unsubscribe tags stand in statement braces and most print a whole link. */

import type { Provider } from "./provider";

/** From Klaviyo's help; the sender tokens are from memory. A footer is added where no tag is found. */
export const provider: Provider = {
  id: "klaviyo",
  title: "Klaviyo",
  checkedOn: "2026-11-23",
  channels: ["email", "sms"],
  unsubscribe: [
    { text: "{% unsubscribe_link %}", yields: "href", mark: "V", source: "Klaviyo help 115005078267" },
    { text: "{% unsubscribe %}", yields: "anchor", mark: "V", source: "Klaviyo help 115005078267 and 115006054267" },
    { text: "{% unsubscribe … %}", yields: "anchor", mark: "V", source: "Klaviyo help 115005078267" },
  ],
  preferences: [
    { text: "{% manage_preferences %}", yields: "anchor", mark: "V", source: "Klaviyo Community 11103" },
    { text: "{% manage_preferences_link %}", yields: "href", mark: "V", source: "Klaviyo Community 11103" },
  ],
  sender: [
    { text: "{{ organization.full_address }}", yields: "text", mark: "M", source: "from memory" },
    { text: "{{ organization.name }}", yields: "text", mark: "M", source: "from memory" },
    { text: "{{ organization.url }}", yields: "href", mark: "M", source: "from memory" },
  ],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: { mark: "V", source: "Klaviyo help 115005078267: one-click code in every e-mail" },
  addsFooter: { value: "yes", mark: "V", source: "Klaviyo help 115006054267: when no tag is found" },
  mistakes: [],
  sms: {
    // Branded senders receive nothing; Klaviyo puts an unsubscribe link into their texts instead.
    twoWay: "depends",
    keywords: ["STOP", "END", "QUIT"],
    mark: "V",
    source: "Klaviyo help 26977831996315, 4404710011035 and 29109965092251",
  },
};
