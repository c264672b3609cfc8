/** Brevo (formerly Sendinblue): a Jinja-like language for e-mail, square-bracket codes for texts and old templates. */

import type { Provider } from "./provider";

/** All facts are from Brevo's help pages; fixes write the newer `{{ unsubscribe }}`, not the square tags. */
export const provider: Provider = {
  id: "brevo",
  title: "Brevo (Sendinblue)",
  checkedOn: "2026-11-23",
  channels: ["email", "sms"],
  unsubscribe: [
    { text: "{{ unsubscribe }}", yields: "href", mark: "V", source: "Brevo help, About Sendinblue Template Language" },
    {
      text: "[UNSUBSCRIBE]",
      yields: "href",
      mark: "V",
      source: "Brevo help, Manage your transactional email unsubscriptions: older tag",
    },
    {
      text: "[STOP_CODE]",
      yields: "text",
      channel: "sms",
      mark: "V",
      source: "Brevo help, Include an unsubscribe option in your SMS messages",
    },
  ],
  preferences: [
    {
      text: "{{ update_profile }}",
      yields: "href",
      mark: "V",
      source: "Brevo help, About Sendinblue Template Language",
    },
  ],
  sender: [],
  addsHeaders: ["list-unsubscribe"],
  headersKnown: {
    mark: "V",
    source: "Brevo help, FAQs – About list-unsubscribe and list-help headers: campaigns and transactional mail",
  },
  addsFooter: {
    value: "depends",
    mark: "V",
    source: "Brevo help, Manage your transactional email unsubscriptions: the older design builder did, HTML did not",
  },
  mistakes: [],
  sms: {
    twoWay: "depends",
    keywords: ["STOP"],
    mark: "V",
    source: "Brevo help, SMS opt-out keywords",
  },
};
