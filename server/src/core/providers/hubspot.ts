/** HubSpot: HubL templates, which cannot be sent without an unsubscribe link and the company's address. */

import type { Provider, ProviderToken } from "./provider";

const REFERENCE = "HubL Variables, a reference drawn from HubSpot's editor extension";
const TWO_LINKS = "HubSpot Knowledge, difference between the two unsubscribe links";

const company = (name: string, mark: ProviderToken["mark"], source: string): ProviderToken => ({
  text: `{{ site_settings.company_${name} }}`,
  yields: "text",
  mark,
  source,
});

/** `unsubscribe_link` stands twice: it opens a preferences page, which HubSpot accepts as the way out. */
export const provider: Provider = {
  id: "hubspot",
  title: "HubSpot",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    { text: "{{ unsubscribe_link_all }}", yields: "href", mark: "V", source: TWO_LINKS },
    { text: "{{ unsubscribe_section }}", yields: "block", mark: "V2", source: REFERENCE },
    { text: "{{ unsubscribe_anchor }}", yields: "anchor", mark: "V2", source: REFERENCE },
    // A preferences page, on which the reader may leave; HubSpot accepts it as the required link.
    { text: "{{ unsubscribe_link }}", yields: "href", mark: "V", source: TWO_LINKS },
  ],
  preferences: [{ text: "{{ unsubscribe_link }}", yields: "href", mark: "V", source: TWO_LINKS }],
  sender: [
    company("name", "V", "HubSpot developer docs, HubL variables"),
    company("street_address_1", "V2", REFERENCE),
    company("street_address_2", "V2", REFERENCE),
    company("city", "V", "HubSpot developer docs, HubL variables"),
    company("state", "V2", REFERENCE),
    company("zip", "V2", REFERENCE),
    company("country", "V2", REFERENCE),
  ],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: { mark: "M", source: "from memory: marketing mail" },
  addsFooter: {
    value: "no",
    mark: "V",
    source: "HubSpot, Set up your CAN-SPAM email footer information: nothing is put into custom code",
  },
  mistakes: [
    {
      wrong: /\{\{ {0,4}unsubscribe_link_url\b[^{}]{0,80}\}\}/,
      meant: "{{ unsubscribe_link }}",
      text: "HubSpot has no variable of this name, so it prints nothing.",
      source: "an exporter in public code; the name is not in the HubL Variables reference",
    },
  ],
};
