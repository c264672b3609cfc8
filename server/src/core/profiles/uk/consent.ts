/** What a sender must hold before it markets. */

import type { Profile } from "../../types";
import { CHECKED, regulation22 } from "./sources";

export const consent: Profile["duties"] = {
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
};
