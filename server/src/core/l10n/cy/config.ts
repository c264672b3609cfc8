/** What is wrong in a configuration, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** A sentence, and the same as a clause before another sentence. */
const sentence = ([english, welsh]: Entry): Entry[] => [
  [`${english}.`, `${welsh}.`],
  [english, welsh],
];

const KINDS: readonly Entry[] = [
  ["a number", "rhif"],
  ["true or false", "true neu false"],
  ["a text", "testun"],
  ["a list", "rhestr"],
  ["a map", "map"],
];

/** What can be wrong with a value, before what follows from it. */
const VALUES: readonly Entry[] = [
  ...KINDS.flatMap(([kind, welsh]): Entry[] => [
    [`This is ${kind}; here belongs {0}`, `Dyma ${welsh}; yma y mae eisiau {0}`],
    [`This is ${kind}, which does not fit here`, `Dyma ${welsh}, nad yw'n gweddu yma`],
  ]),
  ["This is empty; here belongs {0}", "Mae hwn yn wag; yma y mae eisiau {0}"],
  ["This is empty, which does not fit here", "Mae hwn yn wag, ac nid yw hynny'n gweddu yma"],
  ["This is empty", "Mae hwn yn wag"],
  ["At most {0} entries fit here", "Lle i {0} o gofnodion ar y mwyaf sydd yma"],
  ["At most {0} characters fit here", "Lle i {0} o nodau ar y mwyaf sydd yma"],
  ["At least {0} characters are needed here", "Mae angen o leiaf {0} o nodau yma"],
  ["A glob may have at most {0} characters", "Caiff patrwm ffeiliau gynnwys {0} o nodau ar y mwyaf"],
  [
    "A severity is one of error, warning, information, hint, off",
    "Un o'r canlynol yw difrifoldeb: error, warning, information, hint, off",
  ],
  ["Give a number or short code, such as 66123", "Rhowch rif neu god byr, megis 66123"],
  ["A suppression needs its reason", "Mae angen rheswm ar ddistewi"],
  ["Write the day as 2027-05-03", "Ysgrifennwch y diwrnod fel 2027-05-03"],
  ["Give a number of characters, at most {0}", "Rhowch nifer o nodau, {0} ar y mwyaf"],
  ["min is more than max", "Mae min yn fwy na max"],
  ["An engine is one of {0}", "Un o'r canlynol yw iaith templedi: {0}"],
  ["Write at most 60 characters", "Ysgrifennwch 60 o nodau ar y mwyaf"],
  [
    "Write words, such as free school meals, or a beginning, such as deal*",
    "Ysgrifennwch eiriau, megis free school meals, neu ddechrau gair, megis deal*",
  ],
  ["Write at most eight words", "Ysgrifennwch wyth gair ar y mwyaf"],
  ["Write words of two letters or more", "Ysgrifennwch eiriau o ddwy lythyren neu fwy"],
  [
    "Amounts, percentages and beginnings cannot be allowed: write whole words",
    "Ni ellir caniatáu symiau, canrannau na dechrau geiriau: ysgrifennwch eiriau cyfan",
  ],
  ["Allowed wording needs its reason", "Mae angen rheswm ar eiriad a ganiateir"],
  ["Flagged wording needs a message", "Mae angen neges ar eiriad y tynnir sylw ato"],
  ["A profile is one of {0}", "Un o'r canlynol yw proffil: {0}"],
  ["A sector is one of {0}", "Un o'r canlynol yw sector: {0}"],
  ["The stance is strict or ico2021", "Naill ai strict neu ico2021 yw'r safbwynt"],
  [
    "A channel is one of sms, email, whatsapp, push, social, voicemail, automated-call, live-call, fax",
    "Un o'r canlynol yw sianel: sms, email, whatsapp, push, social, voicemail, automated-call, live-call, fax",
  ],
  ["A footer needs words", "Mae angen geiriau ar droedyn"],
  ["A footer may have at most 2000 characters", "Caiff troedyn gynnwys 2000 o nodau ar y mwyaf"],
  ["The language of footers is auto, en, cy or both", "auto, en, cy neu both yw iaith troedynnau"],
  [
    "Give a provider's id, such as mailchimp or govuk-notify",
    "Rhowch enw byr darparwr, megis mailchimp neu govuk-notify",
  ],
  [
    "Give a preset's name or a file's path, or a list of them",
    "Rhowch enw rhagosodiad neu lwybr ffeil, neu restr ohonynt",
  ],
];

/** What belongs in a place, with an example. */
const PLACES: readonly Entry[] = [
  ["a map of settings such as {0}", "map o osodiadau megis {0}"],
  ["the address of a schema", "cyfeiriad sgema"],
  ["a preset or a list such as {0}", "rhagosodiad neu restr megis {0}"],
  ["the name of a preset or the path of a file such as {0}", "enw rhagosodiad neu lwybr ffeil megis {0}"],
  ["the name of a sending provider such as {0}", "enw darparwr anfon megis {0}"],
  ["a map such as {0}", "map megis {0}"],
  ["a list such as {0}", "rhestr megis {0}"],
  ["a list of globs such as {0}", "rhestr o batrymau ffeiliau megis {0}"],
  ["a glob such as {0}", "patrwm ffeiliau megis {0}"],
  ["a name such as {0}", "enw megis {0}"],
  ["an address or placeholder such as {0}", "cyfeiriad neu ddalfan megis {0}"],
  ["a number or short code in quotes such as {0}", "rhif neu god byr mewn dyfynodau megis {0}"],
  ["a mailbox such as {0}", "blwch post megis {0}"],
  ["a path such as {0}", "llwybr megis {0}"],
  ["a text such as {0}", "testun megis {0}"],
  ["words such as {0}", "geiriau megis {0}"],
  ["the id of a rule such as {0}", "enw rheol megis {0}"],
  ["a day in quotes such as {0}", "diwrnod mewn dyfynodau megis {0}"],
  ["true or false", "true neu false"],
];

/** What is wrong with what a configuration is built on; the rest stays in force. */
const BASES: readonly Entry[] = [
  [
    '"{0}" leads outside the workspace, so it was not read',
    'Mae "{0}" yn arwain y tu allan i\'r gweithle, felly nis darllenwyd',
  ],
  [
    "{0} is built on this file itself, in a circle: {1}",
    "Mae {0} wedi'i adeiladu ar yr union ffeil hon, mewn cylch: {1}",
  ],
  [
    '"{0}" is more than {1} files away from the first, so it was not read',
    'Mae "{0}" fwy na {1} o ffeiliau i ffwrdd o\'r gyntaf, felly nis darllenwyd',
  ],
  ["There is no file {0}", "Nid oes ffeil {0}"],
  ['There is no preset "{0}". Did you mean {1}?', 'Nid oes rhagosodiad "{0}". Ai {1} oeddech yn ei olygu?'],
  [
    'There is no preset "{0}"; there are {1}. A file is named by its path, such as ./base.json',
    'Nid oes rhagosodiad "{0}"; dyma\'r rhai sydd: {1}. Enwir ffeil yn ôl ei llwybr, megis ./base.json',
  ],
];

/** What follows from a value that does not fit; {9} is its name. */
const CONSEQUENCES: readonly Entry[] = [
  ['"{9}" keeps its default.', 'Mae "{9}" yn cadw ei werth diofyn.'],
  ["This entry does nothing.", "Nid yw'r cofnod hwn yn gwneud dim."],
  ["This suppresses nothing.", "Nid yw hyn yn distewi dim."],
  ["Nothing in this file is in force.", "Nid oes dim yn y ffeil hon mewn grym."],
];

/** The channels that have footers of their own, as a footer's faults name them; their Welsh has no mutation here. */
const FOOTED: readonly (readonly [article: string, name: string, welsh: string])[] = [
  ["an", "e-mail", "e-bost"],
  ["a", "text message", "neges destun"],
  ["a", "WhatsApp message", "neges WhatsApp"],
  ["a", "direct message", "neges uniongyrchol"],
  ["a", "voicemail", "neges llais"],
  ["an", "automated call", "galwad awtomataidd"],
  ["a", "live call", "galwad fyw"],
  ["a", "fax", "ffacs"],
];
/** What is wrong with the footer of one channel. */
const footerEntries = (inEnglish: string, name: string, welsh: string): Entry[] => [
  [
    `This footer has {0} characters; in ${inEnglish} it may have {1}. Shorten it.`,
    `Mae gan y troedyn hwn {0} o nodau; caiff {1} mewn ${welsh}. Byrhewch ef.`,
  ],
  [
    `This footer shows no way to stop the messages that works on this channel (${name}), so no fix uses it. Say how, as in {0}.`,
    `Nid yw'r troedyn hwn yn dangos ffordd o stopio'r negeseuon sy'n gweithio ar y sianel hon (${welsh}), felly nid oes atgyweiriad yn ei ddefnyddio. Dywedwch sut, megis {0}.`,
  ],
];
/** What is wrong with a footer, and what the settings of footers mean. */
const FOOTERS: readonly Entry[] = [
  ...FOOTED.flatMap(([article, name, welsh]) => footerEntries(`${article} ${name}`, name, welsh)),
  [
    "A footer is plain text, which fixes write as each file needs it. For a link write [words](address).",
    "Testun plaen yw troedyn, y mae atgyweiriadau yn ei ysgrifennu fel y mae ar bob ffeil ei angen. Ar gyfer dolen ysgrifennwch [geiriau](cyfeiriad).",
  ],
  [
    "A footer may hold placeholders, but no conditions, loops or other files.",
    "Caiff troedyn gynnwys dalfannau, ond nid amodau, dolenni ailadrodd na ffeiliau eraill.",
  ],
  [
    "This footer alone is longer than one text message: {0} characters. Shorten it.",
    "Mae'r troedyn hwn ar ei ben ei hun yn hwy nag un neges destun: {0} o nodau. Byrhewch ef.",
  ],
  [
    "Your own footers by channel and language, which fixes write instead of the product's lines: plain text with placeholders, and [words](address) for a link.",
    "Eich troedynnau eich hun yn ôl sianel ac iaith, y mae atgyweiriadau yn eu hysgrifennu yn lle llinellau'r cynnyrch: testun plaen gyda dalfannau, a [geiriau](cyfeiriad) ar gyfer dolen.",
  ],
  ["Your own footer for {0}, by language, such as: {1}", "Eich troedyn eich hun ar gyfer {0}, yn ôl iaith, megis: {1}"],
  ["e-mails", "e-byst"],
  ["text messages", "negeseuon testun"],
  ["WhatsApp messages", "negeseuon WhatsApp"],
  ["direct messages", "negeseuon uniongyrchol"],
  ["voicemails", "negeseuon llais"],
  ["automated calls", "galwadau awtomataidd"],
  ["call scripts", "sgriptiau galwadau"],
  ["faxes", "ffacsys"],
  ["The footer of messages in English.", "Troedyn negeseuon Saesneg."],
  ["The footer of messages in Welsh.", "Troedyn negeseuon Cymraeg."],
];

const STAYS: Entry = ["The rest stays in force.", "Mae'r gweddill yn dal mewn grym."];

/** English templates with numbered holes, and their Welsh. */
export const config: readonly Entry[] = [
  ...[...VALUES, ...BASES.filter(([english]) => !english.endsWith("?"))].flatMap(sentence),
  ...BASES.filter(([english]) => english.endsWith("?")),
  ...PLACES,
  ...CONSEQUENCES,
  ...VALUES.flatMap(([english, welsh]) =>
    CONSEQUENCES.map(([then, welshThen]): Entry => [`${english}. ${then}`, `${welsh}. ${welshThen}`]),
  ),
  ...BASES.map(([english, welsh]): Entry => {
    const stop = english.endsWith("?") ? "" : ".";
    return [`${english}${stop} ${STAYS[0]}`, `${welsh}${stop} ${STAYS[1]}`];
  }),
  STAYS,
  ...FOOTERS,
  ['"{0}" is not a setting, so it is ignored.', 'Nid yw "{0}" yn osodiad, felly fe\'i hanwybyddir.'],
  [
    '"{0}" is not a setting, so it is ignored. Did you mean {1}?',
    'Nid yw "{0}" yn osodiad, felly fe\'i hanwybyddir. Ai {1} oeddech yn ei olygu?',
  ],
  [
    '"{0}" is missing here, so this entry does nothing.',
    'Mae "{0}" ar goll yma, felly nid yw\'r cofnod hwn yn gwneud dim.',
  ],
  [
    'There is no rule "{0}", so this line does nothing.',
    'Nid oes rheol "{0}", felly nid yw\'r llinell hon yn gwneud dim.',
  ],
  ["These words stand here already.", "Mae'r geiriau hyn yma eisoes."],
  [
    "These words are flagged as well, and are told all the same.",
    "Tynnir sylw at y geiriau hyn hefyd, ac fe'u hadroddir beth bynnag.",
  ],
  [
    "More than {0} configurations are built on each other; the rest was not read.",
    "Mae mwy na {0} o ffurfweddiadau wedi'u hadeiladu ar ei gilydd; ni ddarllenwyd y gweddill.",
  ],
  ["In {0}, line {1}: {2}", "Yn {0}, llinell {1}: {2}"],
  [
    "In {0}, line {1}: {2} There is 1 more fault in that file.",
    "Yn {0}, llinell {1}: {2} Mae 1 nam arall yn y ffeil honno.",
  ],
  [
    "In {0}, line {1}: {2} There are {3} more faults in that file.",
    "Yn {0}, llinell {1}: {2} Mae {3} o namau eraill yn y ffeil honno.",
  ],
  ["There is 1 more fault in that file.", "Mae 1 nam arall yn y ffeil honno."],
  ["There are {0} more faults in that file.", "Mae {0} o namau eraill yn y ffeil honno."],
  [
    "This file is not read, because {0} lies beside it. Keep one of the two.",
    "Ni ddarllenir y ffeil hon, am fod {0} wrth ei hochr. Cadwch un o'r ddwy.",
  ],
  [
    "This file cannot be read to its end as it is now, so its last good state counts until it can.",
    "Ni ellir darllen y ffeil hon i'w diwedd fel y mae, felly ei chyflwr da diwethaf sy'n cyfrif nes y gellir.",
  ],
  [
    "This configuration is larger than a megabyte, so it was not read.",
    "Mae'r ffurfweddiad hwn yn fwy na megabeit, felly nis darllenwyd.",
  ],
  [
    "This configuration is larger than a hundred thousand characters, which takes too long to read as YAML, so it was not read. Save it as JSON.",
    "Mae'r ffurfweddiad hwn yn fwy na chan mil o nodau, sy'n cymryd gormod o amser i'w ddarllen fel YAML, felly nis darllenwyd. Cadwch ef fel JSON.",
  ],
  [
    "This configuration is nested too deeply, so it was not read.",
    "Mae'r ffurfweddiad hwn wedi'i nythu'n rhy ddwfn, felly nis darllenwyd.",
  ],
  [
    "This file is nested too deep to be read, so none of it is in force.",
    "Mae'r ffeil hon wedi'i nythu'n rhy ddwfn i'w darllen, felly nid oes dim ohoni mewn grym.",
  ],
  [
    "This is not valid JSON: {0}. What follows may be ignored.",
    "Nid yw hwn yn JSON dilys: {0}. Gellir anwybyddu'r hyn sy'n dilyn.",
  ],
  [
    "This is not valid YAML: {0}. What follows may be ignored.",
    "Nid yw hwn yn YAML dilys: {0}. Gellir anwybyddu'r hyn sy'n dilyn.",
  ],
  [
    "Aliases are not followed in a configuration. Write the value out.",
    "Ni ddilynir aliasau mewn ffurfweddiad. Ysgrifennwch y gwerth yn llawn.",
  ],
];
