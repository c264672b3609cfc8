/** Findings about files beside templates, and about an organisation's own wording, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** How a message can read, as a word of the classifier. */
const CLASSES = [
  ["marketing", "marchnata"],
  ["mixed", "neges gymysg"],
  ["service", "neges wasanaeth"],
  ["unsure", "ansicr"],
] as const;

/** The words for channels are to be written as they are, although each has its Welsh in a sentence. */
const CHANNEL_WORDS = "email, sms, whatsapp, push, social, voicemail, automated-call, live-call, fax";

/** English templates with numbered holes, and their Welsh. */
export const beside: readonly Entry[] = [
  [
    "{0} is wording that your configuration flags: {1}",
    "Mae {0} yn eiriad y mae eich ffurfweddiad yn tynnu sylw ato: {1}",
  ],
  [
    "The allowed wording {0} was met in none of the files that were checked. Take it out, or write it as readers see it.",
    "Ni welwyd y geiriad a ganiateir {0} yn unrhyw un o'r ffeiliau a wiriwyd. Tynnwch ef, neu ysgrifennwch ef fel y mae darllenwyr yn ei weld.",
  ],
  ...CLASSES.flatMap(([withThem, welshWith]) =>
    CLASSES.filter(([without]) => without !== withThem).map(
      ([without, welshWithout]): Entry => [
        `With {0} this reads as ${withThem}, and without as ${without}. The configuration allows these words, so it was judged without them.`,
        `Gyda {0} mae hyn yn darllen fel ${welshWith}, a heb y geiriau fel ${welshWithout}. Mae'r ffurfweddiad yn caniatáu'r geiriau hyn, felly fe'i barnwyd hebddynt.`,
      ],
    ),
  ),
  [
    "The template declares {0} itself, and its own word counts; this line does nothing.",
    "Mae'r templed yn datgan {0} ei hun, a'i air ei hun sy'n cyfrif; nid yw'r llinell hon yn gwneud dim.",
  ],
  ["This is declared here, in the file beside the template.", "Datgenir hyn yma, yn y ffeil wrth ochr y templed."],
  [
    "The template beside this file is not checked, or has a file of metadata that is nearer in name, so this one declares nothing.",
    "Nid yw'r templed wrth ochr y ffeil hon yn cael ei wirio, neu mae ganddo ffeil fetadata sy'n nes o ran enw, felly nid yw hon yn datgan dim.",
  ],
  [
    "No template is known beside this file. It is called after its template: receipt.html.pecr.yaml or receipt.pecr.yaml beside receipt.html.",
    "Nid oes templed hysbys wrth ochr y ffeil hon. Fe'i henwir ar ôl ei thempled: receipt.html.pecr.yaml neu receipt.pecr.yaml wrth ochr receipt.html.",
  ],
  [
    "This file is longer than a hundred thousand characters, so nothing in it counts.",
    "Mae'r ffeil hon yn hwy na chan mil o nodau, felly nid oes dim ynddi yn cyfrif.",
  ],
  [
    "This file is nested too deeply, so nothing in it counts.",
    "Mae'r ffeil hon wedi'i nythu'n rhy ddwfn, felly nid oes dim ynddi yn cyfrif.",
  ],
  [
    "A file beside a template is a map of keys such as purpose and consent, so nothing in it counts.",
    "Map o allweddi megis purpose a consent yw ffeil wrth ochr templed, felly nid oes dim yn hon yn cyfrif.",
  ],
  [
    "This could not be read as YAML: {0}. What it declares may be missed.",
    "Ni ellid darllen hyn fel YAML: {0}. Gellir colli'r hyn y mae'n ei ddatgan.",
  ],
  ["{0} stands here twice; the last one counts.", "Mae {0} yma ddwywaith; yr un olaf sy'n cyfrif."],
  [
    "{0} is no key that is known here, so this line does nothing.",
    "Nid yw {0} yn allwedd hysbys yma, felly nid yw'r llinell hon yn gwneud dim.",
  ],
  [
    "{0} is no key that is known here, so this line does nothing. Did you mean {1}?",
    "Nid yw {0} yn allwedd hysbys yma, felly nid yw'r llinell hon yn gwneud dim. Ai {1} oeddech yn ei olygu?",
  ],
  [
    "{0} is no key that is known here under {1}, so this line does nothing.",
    "Nid yw {0} yn allwedd hysbys yma o dan {1}, felly nid yw'r llinell hon yn gwneud dim.",
  ],
  [
    "{0} is no key that is known here under {1}, so this line does nothing. Did you mean {2}?",
    "Nid yw {0} yn allwedd hysbys yma o dan {1}, felly nid yw'r llinell hon yn gwneud dim. Ai {2} oeddech yn ei olygu?",
  ],
  [
    "{0} is no key that is known here, so this line does nothing. It may be meant as {1}.",
    "Nid yw {0} yn allwedd hysbys yma, felly nid yw'r llinell hon yn gwneud dim. Efallai mai {1} a olygir.",
  ],
  [
    "{0} is no key that is known here under {1}, so this line does nothing. It may be meant as {2}.",
    "Nid yw {0} yn allwedd hysbys yma o dan {1}, felly nid yw'r llinell hon yn gwneud dim. Efallai mai {2} a olygir.",
  ],
  [
    "{0} is no key that is known here, so this line does nothing. Did you mean {1}, which stands under pecr?",
    "Nid yw {0} yn allwedd hysbys yma, felly nid yw'r llinell hon yn gwneud dim. Ai {1}, sy'n sefyll o dan pecr, oeddech yn ei olygu?",
  ],
  [
    "{0} counts under pecr alone: move it there. Where it stands it does nothing.",
    "Dim ond o dan pecr y mae {0} yn cyfrif: symudwch ef yno. Lle mae'n sefyll nid yw'n gwneud dim.",
  ],
  [
    "pecr takes a map of keys such as purpose and consent, so this line does nothing.",
    "Map o allweddi megis purpose a consent y mae pecr yn ei gymryd, felly nid yw'r llinell hon yn gwneud dim.",
  ],
  [
    "This pecr stands beside no message, so nothing in it counts. Put it into the map of a message, or into the file beside this one.",
    "Nid yw'r pecr hwn wrth ochr unrhyw neges, felly nid oes dim ynddo yn cyfrif. Rhowch ef ym map neges, neu yn y ffeil wrth ochr hon.",
  ],
  ["{0} takes one word, not a list.", "Un gair y mae {0} yn ei gymryd, nid rhestr."],
  ["{0} stands here twice; the first one counts.", "Mae {0} yma ddwywaith; yr un cyntaf sy'n cyfrif."],
  [
    "{0} is no word that is known as {1}. Did you mean {2}?",
    "Nid yw {0} yn air hysbys fel {1}. Ai {2} oeddech yn ei olygu?",
  ],
  [
    "{0} is not known as {1}; it takes one of {2}. Did you mean {3}?",
    "Nid yw {0} yn hysbys fel {1}; mae'n cymryd un o'r canlynol: {2}. Ai {3} oeddech yn ei olygu?",
  ],
  ["An alias is not followed here: write the value out.", "Ni ddilynir alias yma: ysgrifennwch y gwerth yn llawn."],
  ["{0} takes a word, not a map.", "Gair y mae {0} yn ei gymryd, nid map."],
  ["{0} takes a list of words.", "Rhestr o eiriau y mae {0} yn ei chymryd."],
  ["{0} is no day; write it as 2027-05-03.", "Nid yw {0} yn ddiwrnod; ysgrifennwch ef fel 2027-05-03."],
  ["{0} is not known as {1}; it takes one of {2}.", "Nid yw {0} yn hysbys fel {1}; mae'n cymryd un o'r canlynol: {2}."],
  [CHANNEL_WORDS, CHANNEL_WORDS],
  [
    "Suppress {0} in a file beside this one (then write the reason)",
    "Distewi {0} mewn ffeil wrth ochr yr un hon (yna ysgrifennwch y rheswm)",
  ],
  [
    "This is no {0}: {1} does not speak of a message sent by {2}, so it was not checked.",
    "Nid {0} yw hyn: nid yw {1} yn sôn am neges a anfonir drwy {2}, felly ni wiriwyd hi.",
  ],
  [
    "This does not look like text, so nothing in it was read.",
    "Nid yw hyn yn edrych fel testun, felly ni ddarllenwyd dim ynddo.",
  ],
  ["Declare what this message is", "Datgan beth yw'r neges hon"],
  [
    "Declare what this message is, in a file beside this one",
    "Datgan beth yw'r neges hon, mewn ffeil wrth ochr yr un hon",
  ],
  [
    "messages takes a map from the ids of messages to their keys, so this line does nothing.",
    "Map o ddynodyddion negeseuon i'w hallweddi y mae messages yn ei gymryd, felly nid yw'r llinell hon yn gwneud dim.",
  ],
  [
    "{0} takes a map of keys such as purpose and consent, so this line does nothing.",
    "Map o allweddi megis purpose a consent y mae {0} yn ei gymryd, felly nid yw'r llinell hon yn gwneud dim.",
  ],
  [
    "{0} is no message of this file, so nothing under it counts.",
    "Nid yw {0} yn neges yn y ffeil hon, felly nid oes dim oddi tani yn cyfrif.",
  ],
  [
    "{0} is no message of this file, so nothing under it counts. Did you mean {1}?",
    "Nid yw {0} yn neges yn y ffeil hon, felly nid oes dim oddi tani yn cyfrif. Ai {1} oeddech yn ei olygu?",
  ],
];
