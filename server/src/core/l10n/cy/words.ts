/** The words of the command line's tables and of the configuration in force, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** English templates with numbered holes, and their Welsh. */
export const words: readonly Entry[] = [
  [
    "error | warning | info | hint | unread | fix | declared in",
    "gwall | rhybudd | gwybodaeth | awgrym | heb ei ddarllen | trwsio | datganwyd yn",
  ],
  [
    "template | channel | reads as | opt-out | consent | sender | findings",
    "templed | sianel | yn darllen fel | optio allan | cydsyniad | anfonwr | canfyddiadau",
  ],
  ["yes | unsure", "oes | ansicr"],
  ["service {0}%", "gwasanaeth {0}%"],
  ["marketing {0}%", "marchnata {0}%"],
  ["mixed {0}%", "cymysg {0}%"],
  ["No message templates were found.", "Ni chafwyd hyd i dempledi negeseuon."],
  ...(["message", "messages"] as const).flatMap((messages): Entry[] =>
    (["file", "files"] as const).map((files) => [`{0} ${messages} in {1} ${files}`, "{0} neges mewn {1} ffeil"]),
  ),
  ["{0} error", "{0} gwall"],
  ["{0} errors", "{0} gwall"],
  ["{0} warning", "{0} rhybudd"],
  ["{0} warnings", "{0} rhybudd"],
  ["{0} information", "{0} gwybodaeth"],
  ["{0} hint", "{0} awgrym"],
  ["{0} hints", "{0} awgrym"],
  ["{0} place unread", "{0} man heb ei ddarllen"],
  ["{0} places unread", "{0} man heb ei ddarllen"],
  [
    "{0} finding is set aside with a reason; --format json lists them.",
    "Rhoddwyd {0} canfyddiad o'r neilltu gyda rheswm; mae --format json yn ei restru.",
  ],
  [
    "{0} findings are set aside with a reason; --format json lists them.",
    "Rhoddwyd {0} canfyddiad o'r neilltu gyda rheswm; mae --format json yn eu rhestru.",
  ],
  ["default | preset | editor settings | for", "diofyn | rhagosodiad | gosodiadau'r golygydd | ar gyfer"],
  ["What is in force for", "Yr hyn sydd mewn grym ar gyfer"],
  ["It is checked as a message template.", "Fe'i gwirir fel templed neges."],
  [
    "It is not checked: no glob of files names it, or it is ignored or switched off.",
    "Ni wirir hi: nid oes patrwm ffeiliau yn ei henwi, neu fe'i hanwybyddir neu mae wedi'i diffodd.",
  ],
  // Headings of hovers.
  ["from memory: check before relying on it", "o'r cof: gwiriwch cyn dibynnu arno"],
  ["Weight {0} for marketing", "Pwysau {0} dros farchnata"],
  ["Weight {0} for service", "Pwysau {0} dros wasanaeth"],
];
