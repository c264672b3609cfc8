/** What the keys and values of configurations and metadata mean, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

const CONFIGURATION: readonly Entry[] = [
  ["a list", "rhestr"],
  ["a map", "map"],
  ["a word, or a map", "gair, neu fap"],
  [
    "Address or placeholder that the footer fix links to, such as {{unsubscribe_url}}.",
    "Cyfeiriad neu ddalfan y mae'r troedyn a fewnosodir yn dolennu ato, megis {{unsubscribe_url}}.",
  ],
  ["Number or short code that receives STOP.", "Rhif neu god byr sy'n derbyn STOP."],
  [
    "Mailbox that receives unsubscribe requests; used when there is no url.",
    "Blwch post sy'n derbyn ceisiadau i ddad-danysgrifio; fe'i defnyddir pan nad oes url.",
  ],
  ["The rule that is set aside.", "Y rheol a roddir o'r neilltu."],
  [
    "Why its findings do not apply; kept in every report.",
    "Pam nad yw ei chanfyddiadau'n berthnasol; cedwir hyn ym mhob adroddiad.",
  ],
  ["The last day on which it holds, as 2027-05-03.", "Y diwrnod olaf y mae'n dal, fel 2027-05-03."],
  ["Who answers for it.", "Pwy sy'n atebol amdano."],
  ["Fewest characters of its value.", "Y nifer lleiaf o nodau yn ei gwerth."],
  ["Most characters of its value.", "Y nifer mwyaf o nodau yn ei gwerth."],
  [
    "Its value may hold characters that make the whole text message a longer one, such as ŵ.",
    "Gall ei gwerth gynnwys nodau sy'n gwneud y neges destun gyfan yn hwy, megis ŵ.",
  ],
  [
    "Words as readers see them, such as a scheme's name; case does not matter.",
    "Geiriau fel y mae darllenwyr yn eu gweld, megis enw cynllun; nid oes ots am briflythrennau.",
  ],
  [
    "Why these words promote nothing here; kept in every report.",
    "Pam nad yw'r geiriau hyn yn hyrwyddo dim yma; cedwir hyn ym mhob adroddiad.",
  ],
  [
    "Words as readers see them; a star behind a word stands for any further letters.",
    "Geiriau fel y mae darllenwyr yn eu gweld; mae seren ar ôl gair yn sefyll dros unrhyw lythrennau pellach.",
  ],
  [
    "What to write instead, or why not; shown at the words.",
    "Beth i'w ysgrifennu yn lle hynny, neu pam lai; dangosir hyn wrth y geiriau.",
  ],
  ["How gravely it is told; warning when absent.", "Pa mor ddifrifol yr adroddir amdano; warning pan fo'n absennol."],
  [
    "Wording that is judged as if it were not there, each with a reason. It is never more than half of a message, sets no other words aside, and what it changed is listed in every report.",
    "Geiriad a fernir fel pe na bai yno, pob un â rheswm. Nid yw byth yn fwy na hanner neges, nid yw'n rhoi geiriau eraill o'r neilltu, a rhestrir yr hyn a newidiodd ym mhob adroddiad.",
  ],
  [
    "Wording that is reported wherever it stands, each with a message.",
    "Geiriad yr adroddir amdano ble bynnag y mae, pob un â neges.",
  ],
  [
    "The regulation whose duties are checked: uk-pecr, or us-can-spam (from memory, e-mail only: check before relying on it).",
    "Y rheoliad y gwirir ei ddyletswyddau: uk-pecr, neu us-can-spam (o'r cof, e-bost yn unig: gwiriwch cyn dibynnu arno).",
  ],
  ["What kind of organisation sends these messages.", "Pa fath o sefydliad sy'n anfon y negeseuon hyn."],
  [
    "strict: a new service told to a group of patients is marketing. ico2021: it may be a service message when it is needed for a public task and neutral.",
    "strict: mae gwasanaeth newydd y dywedir amdano wrth grŵp o gleifion yn farchnata. ico2021: gall fod yn neges wasanaeth pan fo'i hangen at dasg gyhoeddus ac yn niwtral.",
  ],
  [
    "How these messages are sent, where the file does not say.",
    "Sut yr anfonir y negeseuon hyn, lle nad yw'r ffeil yn dweud.",
  ],
  [
    "Severity by rule id; off switches a rule off, and any other severity switches on one that is off by default.",
    "Difrifoldeb yn ôl enw rheol; mae off yn diffodd rheol, ac mae unrhyw ddifrifoldeb arall yn rhoi un sydd i ffwrdd yn ddiofyn ar waith.",
  ],
  ["Names by which readers know the sender.", "Enwau y mae darllenwyr yn adnabod yr anfonwr wrthynt."],
  ["Where the ways out lead that fixes insert.", "I ble y mae'r ffyrdd allan a fewnosodir yn arwain."],
  [
    "Language of the lines that fixes insert: auto follows the message, en is English, cy Welsh, both Welsh and then English.",
    "Iaith y llinellau a fewnosodir: mae auto yn dilyn y neges, en yw Saesneg, cy Cymraeg, both Cymraeg ac yna Saesneg.",
  ],
  [
    "The sending provider, whose tokens fixes use and broken opt-outs are compared with.",
    "Y darparwr anfon, y defnyddir ei docynnau ac y cymherir ffyrdd allan toredig â hwy.",
  ],
  [
    "The template language of these files, or a list of them; none reads braces and brackets as words. Without it the file's own signs decide.",
    "Iaith templedi'r ffeiliau hyn, neu restr ohonynt; mae none yn darllen bachau a chromfachau fel geiriau. Hebddi, arwyddion y ffeil ei hun sy'n penderfynu.",
  ],
  [
    "Layout files around these templates, or folders in which includes lie, from the workspace's root.",
    "Ffeiliau gosodiad o gwmpas y templedi hyn, neu ffolderi lle mae'r darnau a gynhwysir, o wraidd y gweithle.",
  ],
  [
    "Values that a free-text placeholder may take, by its name; each is judged.",
    "Gwerthoedd y gall dalfan testun rhydd eu cymryd, yn ôl ei henw; bernir pob un.",
  ],
  [
    "How many characters the values of placeholders have, by name, for the length of text messages.",
    "Faint o nodau sydd yng ngwerthoedd dalfannau, yn ôl enw, ar gyfer hyd negeseuon testun.",
  ],
  [
    "The organisation's own wording: words to allow, and words to flag.",
    "Geiriad y sefydliad ei hun: geiriau i'w caniatáu, a geiriau i dynnu sylw atynt.",
  ],
  [
    "Rules whose findings are set aside for these files, each with a reason; for formats without comments, such as text messages.",
    "Rheolau y rhoddir eu canfyddiadau o'r neilltu ar gyfer y ffeiliau hyn, pob un â rheswm; ar gyfer fformatau heb sylwadau, megis negeseuon testun.",
  ],
  [
    "The sending platform adds the opt-out itself, so templates need none.",
    "Mae'r platfform anfon yn ychwanegu'r ffordd allan ei hun, felly nid oes angen un ar dempledi.",
  ],
  [
    "Presets, such as gp or charity, and configuration files, such as ../base.json, on which this one builds; later ones win, and this file wins over all.",
    "Rhagosodiadau, megis gp neu charity, a ffeiliau ffurfweddu, megis ../base.json, y mae'r un hon yn adeiladu arnynt; y rhai diweddarach sy'n trechu, a'r ffeil hon sy'n trechu pob un.",
  ],
  [
    "Which HTML, Markdown and text files are message templates.",
    "Pa ffeiliau HTML, Markdown a thestun sy'n dempledi negeseuon.",
  ],
  ["Files that are never linted.", "Ffeiliau na wirir byth."],
  [
    "Settings for some files; later entries win.",
    "Gosodiadau ar gyfer rhai ffeiliau; y cofnodion diweddarach sy'n trechu.",
  ],
  ["Fails a check on the command line.", "Yn methu gwiriad ar y llinell orchymyn."],
  ["Shown as a warning.", "Fe'i dangosir fel rhybudd."],
  ["Shown, and needs a person to look.", "Fe'i dangosir, ac mae angen i rywun edrych."],
  ["Shown faintly, and never counted.", "Fe'i dangosir yn wan, ac nis cyfrifir byth."],
  ["The rule does not run.", "Nid yw'r rheol yn rhedeg."],
  ["Templates are sent through {0}.", "Anfonir templedi drwy {0}."],
  [
    "Rules whose findings are set aside, each with a reason.",
    "Rheolau y rhoddir eu canfyddiadau o'r neilltu, pob un â rheswm.",
  ],
];

const METADATA: readonly Entry[] = [
  [
    "It serves what the reader has asked for or already has, and promotes nothing.",
    "Mae'n gwasanaethu'r hyn y gofynnodd y darllenydd amdano neu sydd ganddo eisoes, ac nid yw'n hyrwyddo dim.",
  ],
  [
    "It promotes: consent or a soft opt-in, a way out and the sender's name are needed.",
    "Mae'n hyrwyddo: mae angen cydsyniad neu optio i mewn meddal, ffordd allan ac enw'r anfonwr.",
  ],
  [
    "A service message that also promotes; it needs the same handling as marketing.",
    "Neges wasanaeth sydd hefyd yn hyrwyddo; mae angen ei thrin yr un fath â marchnata.",
  ],
  ["A regulator asked for it, and it is neutral in tone.", "Gofynnodd rheoleiddiwr amdani, ac mae'n niwtral ei thôn."],
  ["Genuine market research, which promotes nothing.", "Ymchwil farchnad ddilys, nad yw'n hyrwyddo dim."],
  [
    "A public body's task needs it, and it is neutral in tone.",
    "Mae ei hangen at dasg corff cyhoeddus, ac mae'n niwtral ei thôn.",
  ],
  [
    "The readers agreed to this kind of message; name the record under consent.",
    "Cytunodd y darllenwyr i'r math hwn o neges; enwch y cofnod o dan consent.",
  ],
  [
    "Own customers, own similar products, and a refusal offered when the details were taken.",
    "Cwsmeriaid eich hun, cynhyrchion tebyg eich hun, a chynnig i wrthod pan gymerwyd y manylion.",
  ],
  [
    "A charity's supporters, with details taken since 5 February 2026 and a refusal offered then.",
    "Cefnogwyr elusen, â manylion a gymerwyd ers 5 Chwefror 2026 a chynnig i wrthod bryd hynny.",
  ],
  ["The reader asked for exactly this message.", "Gofynnodd y darllenydd am yr union neges hon."],
  ["A service message of a public body.", "Neges wasanaeth gan gorff cyhoeddus."],
  [
    "Nothing is needed, because it is no marketing or goes to companies only.",
    "Nid oes angen dim, am nad yw'n farchnata neu ei bod yn mynd at gwmnïau'n unig.",
  ],
  ["An e-mail.", "E-bost."],
  ["A text message.", "Neges destun."],
  ["A WhatsApp message.", "Neges WhatsApp."],
  ["A notice on a phone or in an app.", "Hysbysiad ar ffôn neu mewn ap."],
  ["A direct message in a social network.", "Neges uniongyrchol ar rwydwaith cymdeithasol."],
  ["A message left on people's voicemail.", "Neges a adewir ar negesfa llais pobl."],
  ["A recorded message that is played when people answer.", "Neges wedi'i recordio a chwaraeir pan fydd pobl yn ateb."],
  ["A script that a caller reads or follows.", "Sgript y mae galwr yn ei darllen neu'n ei dilyn."],
  ["A fax.", "Ffacs."],
  ["One person, by hand.", "Un person, â llaw."],
  ["One person at a time, because of something that happened.", "Un person ar y tro, oherwydd rhywbeth a ddigwyddodd."],
  ["A group that was chosen.", "Grŵp a ddewiswyd."],
  ["Everybody on the list.", "Pawb ar y rhestr."],
  ["People, sole traders and ordinary partnerships.", "Pobl, unig fasnachwyr a phartneriaethau cyffredin."],
  [
    "Companies and public bodies only, at addresses of theirs.",
    "Cwmnïau a chyrff cyhoeddus yn unig, yn eu cyfeiriadau eu hunain.",
  ],
  ["Nobody knows, so the stricter rules count.", "Nid oes neb yn gwybod, felly'r rheolau llymach sy'n cyfrif."],
  [
    "What the message is for. It is compared with the wording and never silences a finding.",
    "At beth y mae'r neges. Fe'i cymherir â'r geiriad ac nid yw byth yn distewi canfyddiad.",
  ],
  [
    "How it is sent, where the file's name or the configuration does not say.",
    "Sut y'i hanfonir, lle nad yw enw'r ffeil na'r ffurfweddiad yn dweud.",
  ],
  [
    "Who gets it: one of these, or a word of your own.",
    "Pwy sy'n ei chael: un o'r rhain, neu air o'ch dewis eich hun.",
  ],
  ["People who have not been in touch for long.", "Pobl nad ydynt wedi bod mewn cysylltiad ers amser maith."],
  ["People who have said no to marketing.", "Pobl sydd wedi dweud na wrth farchnata."],
  ["Nobody knows who has agreed.", "Nid oes neb yn gwybod pwy sydd wedi cytuno."],
  [
    "The registers that the numbers were compared with, such as tps, ctps or fps; of calls and faxes.",
    "Y cofrestrau y cymharwyd y rhifau â hwy, megis tps, ctps neu fps; ar gyfer galwadau a ffacsys.",
  ],
  [
    "When it goes out, as 2027-05-03 10:00 or 10:00, in the reader's time zone.",
    "Pryd yr anfonir hi, fel 2027-05-03 10:00 neu 10:00, yng nghylchfa amser y darllenydd.",
  ],
  [
    "What is said of single messages of a catalogue, by their ids; it counts before what is said of all.",
    "Yr hyn a ddywedir am negeseuon unigol mewn catalog, yn ôl eu dynodyddion; mae'n cyfrif o flaen yr hyn a ddywedir am bob un.",
  ],
  ["Whose addresses it goes to.", "I gyfeiriadau pwy y mae'n mynd."],
  ["What marketing to these readers rests on.", "Ar beth y mae marchnata i'r darllenwyr hyn yn dibynnu."],
  [
    "The consent record that this rests on: its id, or a map.",
    "Y cofnod cydsynio y mae hon yn dibynnu arno: ei id, neu fap.",
  ],
  ["The id of the record in the consent register.", "Id y cofnod yn y gofrestr gydsynio."],
  ["The version of the wording that people agreed to.", "Fersiwn y geiriad y cytunodd pobl iddo."],
  ["The channels that the wording names, as a list.", "Y sianeli y mae'r geiriad yn eu henwi, fel rhestr."],
  ["The organisation that the wording names.", "Y sefydliad y mae'r geiriad yn ei enwi."],
  [
    "Where and how it was collected, such as webform:/offers or checkout.",
    "Ble a sut y'i casglwyd, megis webform:/offers neu checkout.",
  ],
  ["The first day on which it was collected, as 2026-05-03.", "Y diwrnod cyntaf y'i casglwyd, fel 2026-05-03."],
  [
    "The day by which somebody looks whether it still holds, as 2027-05-03.",
    "Y diwrnod y bydd rhywun wedi edrych erbyn hynny a yw'n dal, fel 2027-05-03.",
  ],
  [
    "Whether people could refuse, simply and free of charge, when their details were taken.",
    "A allai pobl wrthod, yn syml ac yn ddi-dâl, pan gymerwyd eu manylion.",
  ],
  ["They could refuse then.", "Gallent wrthod bryd hynny."],
  ["They could not.", "Ni allent."],
  ["How readers stop these messages.", "Sut y mae darllenwyr yn stopio'r negeseuon hyn."],
  ["The way out.", "Y ffordd allan."],
  ["By link.", "Drwy ddolen."],
  ["By stop.", "Drwy STOP."],
  ["By reply.", "Drwy ateb."],
  ["By page.", "Drwy dudalen."],
  [
    "The number, address or placeholder that the way out leads to.",
    "Y rhif, y cyfeiriad neu'r ddalfan y mae'r ffordd allan yn arwain ato.",
  ],
  ["What it costs the reader.", "Beth y mae'n ei gostio i'r darllenydd."],
  ["Nothing.", "Dim."],
  ["A message at the standard rate.", "Neges ar y gyfradd safonol."],
  ["Who sends it, as the reader knows them.", "Pwy sy'n ei hanfon, fel y mae'r darllenydd yn eu hadnabod."],
  ["The name that the reader knows.", "Yr enw y mae'r darllenydd yn ei adnabod."],
  ["The sender's id or number on the phone.", "Enw neu rif yr anfonwr ar y ffôn."],
  ["The organisation's full name.", "Enw llawn y sefydliad."],
  ["Its postal address.", "Ei gyfeiriad post."],
  ["Its company number.", "Ei rif cwmni."],
  ["Its charity number.", "Ei rif elusen."],
  [
    "The charity's number, where a charitable soft opt-in is relied on.",
    "Rhif yr elusen, lle dibynnir ar optio i mewn meddal elusennol.",
  ],
  [
    "The first day on which the readers' details were taken, as 2026-05-03.",
    "Y diwrnod cyntaf y cymerwyd manylion y darllenwyr, fel 2026-05-03.",
  ],
  ["The list or stream that it is sent through.", "Y rhestr neu'r ffrwd y'i hanfonir drwyddi."],
  ["The list of people who have said stop.", "Y rhestr o bobl sydd wedi dweud stop."],
  ["Whether a regulator wrote the words.", "Ai rheoleiddiwr a ysgrifennodd y geiriau."],
  ["The words are the regulator's.", "Geiriau'r rheoleiddiwr ydynt."],
  ["The words are ours.", "Ein geiriau ni ydynt."],
  ["What is measured of the reader.", "Beth a fesurir am y darllenydd."],
  ["Whether a picture tells that the message was opened.", "A yw llun yn dweud bod y neges wedi'i hagor."],
  ["It does.", "Ydyw."],
  ["It does not.", "Nac ydyw."],
  ["Whether links tell who followed them.", "A yw dolenni'n dweud pwy a'u dilynodd."],
  ["They do.", "Ydynt."],
  ["They do not.", "Nac ydynt."],
];

/** English templates with numbered holes, and their Welsh. */
export const settings: readonly Entry[] = [...CONFIGURATION, ...METADATA];
