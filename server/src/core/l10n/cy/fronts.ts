/** What the editor and the command line say around findings, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** English templates with numbered holes, and their Welsh. */
export const fronts: readonly Entry[] = [
  ["Unsure: {0}", "Ansicr: {0}"],
  ...(
    [
      ["marketing", "marchnata"],
      ["mixed", "neges gymysg"],
      ["service", "neges wasanaeth"],
    ] as const
  ).flatMap(([english, welsh]): Entry[] => [
    [
      `Reads as ${english} ({0}% that it needs marketing handling), as a {1}.`,
      `Yn darllen fel ${welsh} ({0}% bod angen ei thrin fel marchnata), fel {1}.`,
    ],
    [
      `Reads as ${english} ({0}% that it needs marketing handling), as an {1}.`,
      `Yn darllen fel ${welsh} ({0}% bod angen ei thrin fel marchnata), fel {1}.`,
    ],
  ]),
  ["{0} speaks for marketing. {1}", "Mae {0} yn awgrymu marchnata. {1}"],
  ["{0} speaks for service. {1}", "Mae {0} yn awgrymu gwasanaeth. {1}"],
  [
    "The part in {0} was set aside: this is the verdict on the English alone.",
    "Rhoddwyd y rhan yn {0} o'r neilltu: dyfarniad ar y Saesneg yn unig yw hwn.",
  ],
  ["It {0}, {1}, {2}.", "Y neges: {0}, {1}, {2}."],
  ["shows a way to stop", "mae'n dangos modd i stopio"],
  ["does not show a way to stop", "nid yw'n dangos modd i stopio"],
  ["shows why the reader gets it", "mae'n dangos pam y mae'r darllenydd yn ei chael"],
  ["does not show why the reader gets it", "nid yw'n dangos pam y mae'r darllenydd yn ei chael"],
  ["shows who sends it", "mae'n dangos pwy sy'n ei hanfon"],
  ["does not show who sends it", "nid yw'n dangos pwy sy'n ei hanfon"],
  ["No message was found in this document.", "Ni chafwyd hyd i neges yn y ddogfen hon."],
  ["This message already shows a way to stop it.", "Mae'r neges hon eisoes yn dangos modd i'w stopio."],
  ["There is no safe place for a footer in this format.", "Nid oes lle diogel i droedyn yn y fformat hwn."],
];
