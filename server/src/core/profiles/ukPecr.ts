/** The United Kingdom: the Privacy and Electronic Communications (EC Directive) Regulations 2003, with the guidance that reads them. */

import type { Profile } from "../types";

const CHECKED = "2026-11-23";
const PECR = "https://www.legislation.gov.uk/uksi/2003/2426";
const ICO = "https://ico.org.uk/for-organisations";

const regulation22 = {
  label: "PECR regulation 22 (electronic mail marketing)",
  url: `${PECR}/regulation/22`,
  checkedOn: CHECKED,
};
const regulation23 = {
  label: "PECR regulation 23 (identity and a valid address)",
  url: `${PECR}/regulation/23`,
  checkedOn: CHECKED,
};
const identify = {
  label: "ICO, Identify direct marketing",
  url: `${ICO}/direct-marketing-and-privacy-and-electronic-communications/guidance-on-direct-marketing/identify-direct-marketing/`,
  checkedOn: CHECKED,
};
const mail = {
  label: "ICO, Electronic mail marketing",
  url: `${ICO}/direct-marketing-and-privacy-and-electronic-communications/guide-to-pecr/electronic-and-telephone-marketing/electronic-mail-marketing/`,
  checkedOn: CHECKED,
};

export const profile: Profile = {
  id: "uk-pecr",
  title: "UK PECR",
  duties: {
    "treat-as-marketing": {
      summary:
        "A message that promotes goods, services, aims or ideals is direct marketing, even when that is not its main purpose.",
      citations: [
        { label: "PECR regulation 2(1) (direct marketing)", url: `${PECR}/regulation/2`, checkedOn: CHECKED },
        identify,
      ],
    },
    "offer-opt-out": {
      summary:
        "Marketing by electronic mail must give a simple way to refuse more, in every message, and a valid address for the request.",
      citations: [regulation22, regulation23],
    },
    "hold-consent": {
      summary:
        "Marketing by electronic mail needs the reader's consent or a soft opt-in, which the sender must be able to show.",
      citations: [
        regulation22,
        {
          label: "UK GDPR Article 7(1)",
          url: "https://www.legislation.gov.uk/eur/2016/679/article/7",
          checkedOn: CHECKED,
        },
      ],
    },
    "identify-sender": {
      summary: "Marketing by electronic mail must not disguise or conceal on whose behalf it is sent.",
      citations: [regulation23, mail],
    },
    "label-honestly": {
      summary: "A label does not decide: phrasing, tone and context do.",
      citations: [identify, regulation23],
    },
  },
};
