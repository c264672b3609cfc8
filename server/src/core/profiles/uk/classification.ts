/** What is direct marketing, and how it must be labelled. */

import type { Profile } from "../../types";
import { CHECKED, PECR, identify, regulation23 } from "./sources";

export const classification: Profile["duties"] = {
  "treat-as-marketing": {
    summary:
      "A message that promotes goods, services, aims or ideals is direct marketing, even when that is not its main purpose.",
    citations: [
      { label: "PECR regulation 2(1) (direct marketing)", url: `${PECR}/regulation/2`, checkedOn: CHECKED },
      identify,
    ],
  },
  "label-honestly": {
    summary: "A label does not decide: phrasing, tone and context do.",
    citations: [identify, regulation23],
  },
};
