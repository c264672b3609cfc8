/** What else a message may not carry: tracking, personal data, what single sectors must add. */

import type { Profile } from "../../types";
import { CHECKED, identify, PECR } from "./sources";

export const tracking: Profile["duties"] = {
  "declare-tracking": {
    summary: "Reading from a person's device who opened what needs their consent, unless an exception applies.",
    citations: [
      { label: "PECR regulation 6 (storing or reading information)", url: `${PECR}/regulation/6`, checkedOn: CHECKED },
      { label: "PECR Schedule A1 (exceptions)", url: `${PECR}/schedule/A1`, checkedOn: CHECKED },
    ],
  },
  "protect-data": {
    summary: "A message must not show more about its reader than it has to, least of all about their health.",
    citations: [
      {
        label: "UK GDPR Article 5(1)(f) (integrity and confidentiality)",
        url: "https://www.legislation.gov.uk/eur/2016/679/article/5",
        checkedOn: CHECKED,
      },
      {
        label: "UK GDPR Article 9 (special categories of personal data)",
        url: "https://www.legislation.gov.uk/eur/2016/679/article/9",
        checkedOn: CHECKED,
      },
    ],
  },
  "follow-sector-rules": {
    summary:
      "Some messages owe more than PECR asks: those of companies, charities, campaigns and lenders, offers with conditions, and what is sent at night.",
    citations: [identify],
  },
};
