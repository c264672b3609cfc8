/** Who may be called or faxed, and what the caller must say. */

import type { Profile } from "../../types";
import { CHECKED, PECR } from "./sources";

export const calls: Profile["duties"] = {
  "identify-caller": {
    summary: "Who calls or faxes must give a name, and an address or a number that is free to call.",
    citations: [
      { label: "PECR regulation 24 (information to be given)", url: `${PECR}/regulation/24`, checkedOn: CHECKED },
    ],
  },
  "screen-numbers": {
    summary: "Live calls and faxes must leave out people who objected, and numbers on the registers for that.",
    citations: [
      { label: "PECR regulation 21 (live calls)", url: `${PECR}/regulation/21`, checkedOn: CHECKED },
      { label: "PECR regulation 20 (faxes)", url: `${PECR}/regulation/20`, checkedOn: CHECKED },
    ],
  },
};
