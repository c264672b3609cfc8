/** The provisions and guidance that several duties rest on, each with the date it was last read. */

import type { Citation } from "../../types";

/** The sources were read up to then; the links have not been opened since. */
export const CHECKED = "2026-10-31";
export const PECR = "https://www.legislation.gov.uk/uksi/2003/2426";
export const ICO = "https://ico.org.uk/for-organisations";

export const regulation22: Citation = {
  label: "PECR regulation 22 (electronic mail marketing)",
  url: `${PECR}/regulation/22`,
  checkedOn: CHECKED,
};
export const regulation23: Citation = {
  label: "PECR regulation 23 (identity and a valid address)",
  url: `${PECR}/regulation/23`,
  checkedOn: CHECKED,
};
export const identify: Citation = {
  label: "ICO, Identify direct marketing",
  url: `${ICO}/direct-marketing-and-privacy-and-electronic-communications/guidance-on-direct-marketing/identify-direct-marketing/`,
  checkedOn: CHECKED,
};
export const mail: Citation = {
  label: "ICO, Electronic mail marketing",
  url: `${ICO}/direct-marketing-and-privacy-and-electronic-communications/guide-to-pecr/electronic-and-telephone-marketing/electronic-mail-marketing/`,
  checkedOn: CHECKED,
};
