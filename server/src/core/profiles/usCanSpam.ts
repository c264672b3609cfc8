/**
 * The United States: the CAN-SPAM Act of 2003 for commercial e-mail. No consent is asked for, so the duties about it are not here.
 * Everything in this file is from memory until somebody has read the sources: no citation has a day, and it is shown so.
 */

import type { Citation, Profile } from "../types";

const CODE = "https://www.law.cornell.edu/uscode/text/15/7704";
const section = (paragraph: string, about: string): Citation => ({
  label: `15 U.S.C. 7704${paragraph} (${about})`,
  url: CODE,
});

export const profile: Profile = {
  id: "us-can-spam",
  title: "US CAN-SPAM",
  // Texts and calls fall under the TCPA, which is no part of this profile.
  channels: ["email"],
  duties: {
    "label-honestly": {
      summary: "The subject of a commercial e-mail must not mislead about what is in it.",
      citations: [
        section("(a)(2)", "deceptive subject headings"),
        {
          label: "16 CFR 316.3 (primary purpose)",
          url: "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-316/section-316.3",
        },
      ],
    },
    "identify-sender": {
      summary: "The header of an e-mail must not be false or mislead about who sends it.",
      citations: [section("(a)(1)", "false or misleading transmission information")],
    },
    "offer-opt-out": {
      summary:
        "A commercial e-mail must offer a working way to refuse more, for 30 days, without a fee and in at most one reply or one page.",
      citations: [
        section("(a)(3)-(5)", "opt-out"),
        {
          label: "16 CFR 316.5 (no fee, one step)",
          url: "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-316/section-316.5",
        },
      ],
    },
    "give-postal-address": {
      summary: "A commercial e-mail must show a valid physical postal address of its sender.",
      citations: [section("(a)(5)(A)(iii)", "postal address")],
    },
    "carry-stop-headers": {
      summary:
        "Mailbox providers ask for headers by which people can stop bulk e-mail; this is no duty under CAN-SPAM.",
      citations: [
        { label: "RFC 8058 (one-click unsubscribe in e-mail headers)", url: "https://www.rfc-editor.org/rfc/rfc8058" },
      ],
    },
  },
};
