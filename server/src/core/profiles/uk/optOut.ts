/** How a reader can refuse more. */

import type { Profile } from "../../types";
import { regulation22, regulation23 } from "./sources";

export const optOut: Profile["duties"] = {
  "offer-opt-out": {
    summary:
      "Marketing by electronic mail must give a simple way to refuse more, in every message, and a valid address for the request.",
    citations: [regulation22, regulation23],
  },
};
