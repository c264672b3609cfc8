/** Who must be named, and how. */

import type { Profile } from "../../types";
import { mail, regulation23 } from "./sources";

export const identity: Profile["duties"] = {
  "identify-sender": {
    summary: "Marketing by electronic mail must not disguise or conceal on whose behalf it is sent.",
    citations: [regulation23, mail],
  },
};
