/** What is wrong in a consent register, and what its records say, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** What a field takes, as the end of a sentence. Words to be written stay as they are. */
const TAKES: readonly Entry[] = [
  ["it takes one text", "mae'n cymryd un testun"],
  [
    "a channel is email, sms, whatsapp, push, social, voicemail, automated-call, live-call (or phone) or fax, or post",
    "sianel yw email, sms, whatsapp, push, social, voicemail, automated-call, live-call (neu phone) neu fax, neu post",
  ],
  ["it takes a day such as 2026-05-03", "mae'n cymryd diwrnod megis 2026-05-03"],
  ["it takes true or false", "mae'n cymryd true neu false"],
  ["it takes true, false or a day such as 2026-05-03", "mae'n cymryd true, false neu ddiwrnod megis 2026-05-03"],
  [
    "it takes one of consent, soft-opt-in, charity-soft-opt-in",
    "mae'n cymryd un o'r canlynol: consent, soft-opt-in, charity-soft-opt-in",
  ],
];

/** Where a register in JSON breaks off. */
const FAULTS: readonly Entry[] = [
  ["This stands behind the end of the register.", "Mae hwn y tu ôl i ddiwedd y gofrestr."],
  ["The file ends here, before its brackets are closed.", "Daw'r ffeil i ben yma, cyn cau ei chromfachau."],
  ["A comma is expected here.", "Disgwylir coma yma."],
  ["A name in quotes is expected here.", "Disgwylir enw mewn dyfynodau yma."],
  ["A colon is expected here.", "Disgwylir colon yma."],
  ["A value is expected here.", "Disgwylir gwerth yma."],
  ["This string is never closed.", "Ni chaeir y llinyn hwn byth."],
  [
    'A register is a list of records, or a map with a list called "{0}".',
    'Rhestr o gofnodion yw cofrestr, neu fap â rhestr o\'r enw "{0}".',
  ],
];

/** English templates with numbered holes, and their Welsh. */
export const register: readonly Entry[] = [
  ...TAKES,
  ...FAULTS,
  ...FAULTS.map(
    ([english, welsh]): Entry => [
      `${english} What follows was not read.`,
      `${welsh} Ni ddarllenwyd yr hyn sy'n dilyn.`,
    ],
  ),
  [
    "A register is a list of records, or a map with a list called consents.",
    "Rhestr o gofnodion yw cofrestr, neu fap â rhestr o'r enw consents.",
  ],
  ["A record is an object with an id.", "Gwrthrych ag id yw cofnod."],
  ["A record is a map with an id.", "Map ag id yw cofnod."],
  [
    'The first line names the columns, and none of them is "id", so nothing was read.',
    "Mae'r llinell gyntaf yn enwi'r colofnau, ac nid \"id\" yw'r un ohonynt, felly ni ddarllenwyd dim.",
  ],
  [
    "This quote is never closed, so the rest of the file was read as one cell.",
    "Ni chaeir y dyfynnod hwn byth, felly darllenwyd gweddill y ffeil fel un gell.",
  ],
  [
    "This row has {0} cells, and the first line names {1}.",
    "Mae {0} o gelloedd yn y rhes hon, ac mae'r llinell gyntaf yn enwi {1}.",
  ],
  [
    "There are {0} more problems like these in this register.",
    "Mae {0} o broblemau eraill fel y rhain yn y gofrestr hon.",
  ],
  [
    "This record has no id, so no template can refer to it. Give it one.",
    "Nid oes id gan y cofnod hwn, felly ni all yr un templed gyfeirio ato. Rhowch un iddo.",
  ],
  ["The last day of collection is before the first, {0}.", "Mae diwrnod olaf y casglu cyn y cyntaf, {0}."],
  [
    "There is another record with the id {0} above, and that one counts. Give each its own.",
    "Mae cofnod arall â'r id {0} uchod, a hwnnw sy'n cyfrif. Rhowch ei id ei hun i bob un.",
  ],
  ["This record has {0} already, and the first counts.", "Mae {0} gan y cofnod hwn eisoes, a'r cyntaf sy'n cyfrif."],
  ["{0} is an object; {1}.", "Gwrthrych yw {0}; {1}."],
  ["{0} is a list; {1}.", "Rhestr yw {0}; {1}."],
  ["{0} is a map; {1}.", "Map yw {0}; {1}."],
  ["{0} is an alias, which is not followed here; {1}.", "Alias yw {0}, nas dilynir yma; {1}."],
  ["{0} is given something else than a word; {1}.", "Rhoddir rhywbeth heblaw gair i {0}; {1}."],
  ["This is a number; {0}.", "Rhif yw hwn; {0}."],
  ["This is a boolean; {0}.", "true neu false yw hwn; {0}."],
  ['"{0}" does not fit; {1}.', 'Nid yw "{0}" yn gweddu; {1}.'],
  ['"{0}" is no day of the calendar; {1}.', 'Nid yw "{0}" yn ddiwrnod yn y calendr; {1}.'],
  ['"{0}" is no channel; {1}.', 'Nid yw "{0}" yn sianel; {1}.'],
  [
    '"{0}" looks like data about people. A register holds what was agreed to, never who agreed: take it out.',
    'Mae "{0}" yn edrych fel data am bobl. Mae cofrestr yn dal yr hyn y cytunwyd iddo, byth pwy a gytunodd: tynnwch ef allan.',
  ],
  [
    '"{0}" is no field of a consent register, so it is ignored.',
    'Nid yw "{0}" yn faes mewn cofrestr gydsynio, felly fe\'i hanwybyddir.',
  ],
  [
    '"{0}" is no field of a consent register, so it is ignored. Did you mean {1}?',
    'Nid yw "{0}" yn faes mewn cofrestr gydsynio, felly fe\'i hanwybyddir. Ai {1} oeddech yn ei olygu?',
  ],
  [
    "This register is larger than a million characters, which takes too long to read as YAML. Save it as JSON or CSV.",
    "Mae'r gofrestr hon yn fwy na miliwn o nodau, sy'n cymryd gormod o amser i'w darllen fel YAML. Cadwch hi fel JSON neu CSV.",
  ],
  [
    "Values are nested more than a hundred deep in this register, so it was not read.",
    "Mae gwerthoedd wedi'u nythu fwy na chan lefel yn y gofrestr hon, felly nis darllenwyd.",
  ],
  [
    "This register is nested too deeply, so it was not read.",
    "Mae'r gofrestr hon wedi'i nythu'n rhy ddwfn, felly nis darllenwyd.",
  ],
  ["An alias is not followed here: write the record out.", "Ni ddilynir alias yma: ysgrifennwch y cofnod yn llawn."],
  ["A merge is not followed here: write the fields out.", "Ni ddilynir cyfuniad yma: ysgrifennwch y meysydd yn llawn."],
  // What a record says, in a hover and in completion.
  ["Basis", "Sail"],
  ["Channels", "Sianeli"],
  ["Sender", "Anfonwr"],
  ["Collected", "Casglwyd"],
  ["Version of the wording", "Fersiwn y geiriad"],
  ["Review by", "Adolygu erbyn"],
  ["Runs out", "Daw i ben"],
  ["Withdrawn", "Tynnwyd yn ôl"],
  ["Could refuse at collection", "Gellid gwrthod wrth gasglu"],
  ["{0} (passed)", "{0} (wedi mynd heibio)"],
  ["since {0}", "ers {0}"],
  ["until {0}", "tan {0}"],
  ["from {0}", "o {0}"],
  ["Withdrawn: yes", "Tynnwyd yn ôl: do"],
  ["Could refuse at collection: yes", "Gellid gwrthod wrth gasglu: gellid"],
  ["Could refuse at collection: no", "Gellid gwrthod wrth gasglu: na ellid"],
  ["No template relies on this", "Nid oes templed yn dibynnu ar hwn"],
  ["No open template relies on this", "Nid oes templed agored yn dibynnu ar hwn"],
  ["1 template relies on this", "Mae 1 templed yn dibynnu ar hwn"],
  ["1 open template relies on this", "Mae 1 templed agored yn dibynnu ar hwn"],
  ["{0} templates rely on this", "Mae {0} o dempledi yn dibynnu ar hwn"],
  ["{0} open templates rely on this", "Mae {0} o dempledi agored yn dibynnu ar hwn"],
  [
    "The file is no longer there, so its last good state counts.",
    "Nid yw'r ffeil yno mwyach, felly ei chyflwr da diwethaf sy'n cyfrif.",
  ],
  [
    "The file cannot be read as it is now, so its last good state counts.",
    "Ni ellir darllen y ffeil fel y mae, felly ei chyflwr da diwethaf sy'n cyfrif.",
  ],
];
