/** What else a message may not carry: tracking, personal data, what single sectors must add. */

import type { Profile } from "../../types";

export const tracking: Profile["duties"] = {};
