/** Findings about ways out and senders, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** English templates with numbered holes, and their Welsh. */
export const optOut: readonly Entry[] = [
  [
    "This reads as marketing but gives the reader no way to stop it. Add a line such as: text STOP to a number that can receive replies.",
    "Mae hyn yn darllen fel marchnata ond nid yw'n rhoi modd i'r darllenydd ei stopio. Ychwanegwch linell megis: tecstiwch STOP i rif sy'n gallu derbyn atebion.",
  ],
  [
    "This is declared as marketing but gives the reader no way to stop it. Add a line such as: text STOP to a number that can receive replies.",
    "Datganwyd mai marchnata yw hyn ond nid yw'n rhoi modd i'r darllenydd ei stopio. Ychwanegwch linell megis: tecstiwch STOP i rif sy'n gallu derbyn atebion.",
  ],
  [
    "This may be marketing, and it gives the reader no way to stop it. If it is, add a line such as: text STOP to a number that can receive replies.",
    "Gall hyn fod yn farchnata, ac nid yw'n rhoi modd i'r darllenydd ei stopio. Os felly, ychwanegwch linell megis: tecstiwch STOP i rif sy'n gallu derbyn atebion.",
  ],
  [
    "This reads as marketing but gives the reader no way to stop it. Add a line such as: reply STOP to opt out.",
    "Mae hyn yn darllen fel marchnata ond nid yw'n rhoi modd i'r darllenydd ei stopio. Ychwanegwch linell megis: atebwch STOP i optio allan.",
  ],
  [
    "This is declared as marketing but gives the reader no way to stop it. Add a line such as: reply STOP to opt out.",
    "Datganwyd mai marchnata yw hyn ond nid yw'n rhoi modd i'r darllenydd ei stopio. Ychwanegwch linell megis: atebwch STOP i optio allan.",
  ],
  [
    "This may be marketing, and it gives the reader no way to stop it. If it is, add a line such as: reply STOP to opt out.",
    "Gall hyn fod yn farchnata, ac nid yw'n rhoi modd i'r darllenydd ei stopio. Os felly, ychwanegwch linell megis: atebwch STOP i optio allan.",
  ],
  [
    "This may be marketing, and only a List-Unsubscribe header offers a way out, which many readers never see. If it is, add an unsubscribe link to the message itself.",
    "Gall hyn fod yn farchnata, a dim ond pennyn List-Unsubscribe sy'n cynnig ffordd allan, na fydd llawer o ddarllenwyr byth yn ei weld. Os felly, ychwanegwch ddolen dad-danysgrifio at y neges ei hun.",
  ],
  [
    "This may be marketing, and it gives the reader no way to stop it. If it is, add an unsubscribe link.",
    "Gall hyn fod yn farchnata, ac nid yw'n rhoi modd i'r darllenydd ei stopio. Os felly, ychwanegwch ddolen dad-danysgrifio.",
  ],
  [
    "This reads as marketing, and no unsubscribe link stands in this file; `{0}`, which it includes, was not found, so the link may be there. Make sure that it is.",
    "Mae hyn yn darllen fel marchnata, ac nid oes dolen dad-danysgrifio yn y ffeil hon; ni chafwyd hyd i `{0}`, y mae'n ei gynnwys, felly gall y ddolen fod yno. Gwnewch yn siŵr ei bod.",
  ],
  [
    "This reads as marketing, and only a List-Unsubscribe header offers a way out, which many readers never see. Add an unsubscribe link to the message itself.",
    "Mae hyn yn darllen fel marchnata, a dim ond pennyn List-Unsubscribe sy'n cynnig ffordd allan, na fydd llawer o ddarllenwyr byth yn ei weld. Ychwanegwch ddolen dad-danysgrifio at y neges ei hun.",
  ],
  [
    "This is declared as marketing, and only a List-Unsubscribe header offers a way out, which many readers never see. Add an unsubscribe link to the message itself.",
    "Datganwyd mai marchnata yw hyn, a dim ond pennyn List-Unsubscribe sy'n cynnig ffordd allan, na fydd llawer o ddarllenwyr byth yn ei weld. Ychwanegwch ddolen dad-danysgrifio at y neges ei hun.",
  ],
  [
    "This reads as marketing but gives the reader no way to stop it. Add an unsubscribe link.",
    "Mae hyn yn darllen fel marchnata ond nid yw'n rhoi modd i'r darllenydd ei stopio. Ychwanegwch ddolen dad-danysgrifio.",
  ],
  [
    "This is declared as marketing but gives the reader no way to stop it. Add an unsubscribe link.",
    "Datganwyd mai marchnata yw hyn ond nid yw'n rhoi modd i'r darllenydd ei stopio. Ychwanegwch ddolen dad-danysgrifio.",
  ],
  [
    "{0} A reader who wants to stop must be able to: give the opt-out a target that works.",
    "{0} Rhaid i ddarllenydd sydd am stopio allu gwneud hynny: rhowch darged sy'n gweithio i'r optio allan.",
  ],
  [
    "This unsubscribe link has no address, so it leads nowhere.",
    "Nid oes cyfeiriad gan y ddolen dad-danysgrifio hon, felly nid yw'n arwain i unman.",
  ],
  [
    "Nobody can press a key in a {0}, so this way out does nothing.",
    "Ni all neb wasgu bysell mewn {0}, felly nid yw'r modd hwn i optio allan yn gwneud dim.",
  ],
  [
    'This unsubscribe link points to "{0}", which only its author\'s own machine can open.',
    'Mae\'r ddolen dad-danysgrifio hon yn pwyntio at "{0}", na all ond peiriant ei hawdur ei hun ei hagor.',
  ],
  [
    'This unsubscribe link points to "{0}", so it leads nowhere.',
    "Mae'r ddolen dad-danysgrifio hon yn pwyntio at \"{0}\", felly nid yw'n arwain i unman.",
  ],
  [
    'This unsubscribe link still points to the sample address "{0}".',
    'Mae\'r ddolen dad-danysgrifio hon yn dal i bwyntio at y cyfeiriad enghreifftiol "{0}".',
  ],
  ["This unsubscribe link has not been filled in yet.", "Ni lenwyd y ddolen dad-danysgrifio hon eto."],
  [
    "The placeholder in this unsubscribe link was percent-encoded, so the sending platform will not replace it.",
    "Cafodd y dalfan yn y ddolen dad-danysgrifio hon ei amgodio â chanrannau, felly ni fydd y llwyfan anfon yn ei ddisodli.",
  ],
  [
    "This unsubscribe address is a no-reply mailbox, so requests to it are not read.",
    "Blwch post dim-ateb yw'r cyfeiriad dad-danysgrifio hwn, felly ni ddarllenir ceisiadau ato.",
  ],
  [
    "The placeholder in this unsubscribe link is not closed, so it will be sent as it stands.",
    "Nid yw'r dalfan yn y ddolen dad-danysgrifio hon wedi'i gau, felly fe'i hanfonir fel y mae.",
  ],
  [
    '"{0}" prints a whole link, so inside an address it breaks the link.',
    "Mae \"{0}\" yn argraffu dolen gyfan, felly o fewn cyfeiriad mae'n torri'r ddolen.",
  ],
  [
    '"{0}" is no known placeholder; "{1}" was probably meant. A name that nothing fills is sent as it stands.',
    'Nid yw "{0}" yn ddalfan hysbys; "{1}" a olygwyd yn ôl pob tebyg. Anfonir enw nad oes dim yn ei lenwi fel y mae.',
  ],
  [
    '"{0}" is no known placeholder; "{1}" ({2}) was probably meant. A name that nothing fills is sent as it stands.',
    'Nid yw "{0}" yn ddalfan hysbys; "{1}" ({2}) a olygwyd yn ôl pob tebyg. Anfonir enw nad oes dim yn ei lenwi fel y mae.',
  ],
  ["In {0}: {1}", "Yn {0}: {1}"],
  [
    'The word "{0}" stands here without a link, address or number, so nothing happens when a reader uses it.',
    'Saif y gair "{0}" yma heb ddolen, cyfeiriad na rhif, felly nid oes dim yn digwydd pan fydd darllenydd yn ei ddefnyddio.',
  ],
  [
    "{0} asks the reader {1}. Refusing must be simple: give a link, a keyword or an address that stops the messages in one step.",
    "Mae {0} yn gofyn i'r darllenydd {1}. Rhaid i wrthod fod yn syml: rhowch ddolen, allweddair neu gyfeiriad sy'n stopio'r negeseuon mewn un cam.",
  ],
  [
    "{0} lets messages go on for more than a month after the reader refuses. Act on a refusal as soon as you can, and say so.",
    "Mae {0} yn gadael i negeseuon barhau am fwy na mis ar ôl i'r darllenydd wrthod. Gweithredwch ar wrthodiad cyn gynted ag y gallwch, a dywedwch hynny.",
  ],
  [
    'The number in this way out has not been filled in yet: it says "{0}".',
    "Nid yw'r rhif yn y ffordd allan hon wedi'i lenwi eto: mae'n dweud \"{0}\".",
  ],
  [
    "These words send the reader to a link below, and no link stands there.",
    "Mae'r geiriau hyn yn anfon y darllenydd at ddolen isod, ac nid oes dolen yno.",
  ],
  [
    "These words ask the reader to click, and no link stands there.",
    "Mae'r geiriau hyn yn gofyn i'r darllenydd glicio, ac nid oes dolen yno.",
  ],
  ["to pay", "dalu"],
  ["to log in", "fewngofnodi"],
  ["to fill in a form or give papers", "lenwi ffurflen neu roi papurau"],
  ["to give details or reasons", "roi manylion neu resymau"],
  ["to refuse more than once", "wrthod fwy nag unwaith"],
  ["to delete or give up something else", "ddileu rhywbeth arall neu roi'r gorau iddo"],
  ["to look elsewhere for the way out", "chwilio mewn man arall am y ffordd allan"],
  ["to send a letter", "anfon llythyr"],
  ["to come in person", "ddod yn bersonol"],
  ["to be quick", "fod yn gyflym"],
  ["to make a call", "ffonio"],
  [
    "This way out {0}, so few readers will find it. Refusing must be simple: show it in the size and colour of the other text.",
    "Mae'r ffordd allan hon {0}, felly prin yw'r darllenwyr a ddaw o hyd iddi. Rhaid i wrthod fod yn syml: dangoswch hi ym maint a lliw'r testun arall.",
  ],
  ["stands in a part that mail programs do not show", "yn sefyll mewn rhan nad yw rhaglenni e-bost yn ei dangos"],
  ["stands below more than {0} empty lines", "yn sefyll o dan fwy na {0} llinell wag"],
  ["is {0} in size", "yn {0} o faint"],
  ["is shown at an opacity of {0}", "yn cael ei dangos â didreiddedd o {0}"],
  ["is {0} on {1}", "yn {0} ar {1}"],
  ["is moved off the screen", "wedi'i symud oddi ar y sgrin"],
  ['has only "{0}" to click', 'â dim ond "{0}" i\'w glicio'],
  ["is an image without words beside it", "yn ddelwedd heb eiriau wrth ei hochr"],
  [
    "{0} is a personal number, and calls to it may cost more than calls to a mobile. Refusing must be free but for sending the request: check the price, or give another way.",
    "Rhif personol yw {0}, a gall galwadau iddo gostio mwy na galwadau i ffôn symudol. Rhaid i wrthod fod am ddim ac eithrio anfon y cais: gwiriwch y pris, neu rhowch ffordd arall.",
  ],
  [
    "{0} costs more than sending the request, so refusing is not free. Give a number without a service charge, a keyword or a link.",
    "Mae {0} yn costio mwy nag anfon y cais, felly nid yw gwrthod am ddim. Rhowch rif heb dâl gwasanaeth, allweddair neu ddolen.",
  ],
  ["This way out ({0})", "y ffordd allan hon ({0})"],
  [
    "This way out asks for a reply, and {0}. Give a number that receives texts, or a link.",
    "Mae'r ffordd allan hon yn gofyn am ateb, ac {0}. Rhowch rif sy'n derbyn negeseuon testun, neu ddolen.",
  ],
  [
    'the sender name "{0}" receives no replies, unlike a number',
    'nid yw\'r enw anfonwr "{0}" yn derbyn atebion, yn wahanol i rif',
  ],
  ["{0} receives no replies", "nid yw {0} yn derbyn atebion"],
  ["replies go to a no-reply mailbox", "mae atebion yn mynd i flwch post dim-ateb"],
  ["the message itself says that replies are not read", "mae'r neges ei hun yn dweud na ddarllenir atebion"],
  [
    "{0} is not a word that readers, networks and sending services know for stopping. Ask for STOP, or STOP {1} where the number is shared.",
    "Nid yw {0} yn air y mae darllenwyr, rhwydweithiau a gwasanaethau anfon yn ei adnabod ar gyfer stopio. Gofynnwch am STOP, neu STOP {1} lle rhennir y rhif.",
  ],
  [
    "{0} is not a word that readers, networks and sending services know for stopping. Ask for STOP and a number to send it to.",
    "Nid yw {0} yn air y mae darllenwyr, rhwydweithiau a gwasanaethau anfon yn ei adnabod ar gyfer stopio. Gofynnwch am STOP a rhif i'w anfon ato.",
  ],
  [
    "{0} may leave other marketing running. A reader who refuses must be able to stop all of it: offer that first, and finer choices beside it.",
    "Gall {0} adael i farchnata arall barhau. Rhaid i ddarllenydd sy'n gwrthod allu stopio'r cyfan: cynigiwch hynny yn gyntaf, a dewisiadau manylach wrth ei ochr.",
  ],
  [
    "The only way out here leads to a choice of settings. Make sure that the page offers to stop all marketing in one step, or add a link that does.",
    "Mae'r unig ffordd allan yma yn arwain at ddewis o osodiadau. Gwnewch yn siŵr bod y dudalen yn cynnig stopio pob marchnata mewn un cam, neu ychwanegwch ddolen sy'n gwneud hynny.",
  ],
  [
    "This List-Unsubscribe header has {0}, so mailboxes cannot unsubscribe the reader with one click. Add an https address that knows the reader and the list.",
    "Mae gan y pennyn List-Unsubscribe hwn {0}, felly ni all blychau post ddad-danysgrifio'r darllenydd ag un clic. Ychwanegwch gyfeiriad https sy'n adnabod y darllenydd a'r rhestr.",
  ],
  ["no https address, only http", "http yn unig, heb gyfeiriad https"],
  ["a mailbox and no https address", "flwch post a dim cyfeiriad https"],
  [
    'List-Unsubscribe-Post must read "{0}"; with another value mailboxes leave the header unused.',
    'Rhaid i List-Unsubscribe-Post ddarllen "{0}"; gyda gwerth arall mae blychau post yn gadael y pennyn heb ei ddefnyddio.',
  ],
  [
    "There is a List-Unsubscribe header without List-Unsubscribe-Post, so mailboxes cannot unsubscribe the reader with one click. Add it, and answer the request without a login or a further page.",
    "Mae pennyn List-Unsubscribe heb List-Unsubscribe-Post, felly ni all blychau post ddad-danysgrifio'r darllenydd ag un clic. Ychwanegwch ef, ac atebwch y cais heb fewngofnodi na thudalen arall.",
  ],
  [
    "This e-mail reads as marketing and has no List-Unsubscribe header, so mailboxes cannot show their own way out; large ones ask bulk senders for it. Add the header, or let the sending service add it.",
    "Mae'r e-bost hwn yn darllen fel marchnata ac nid oes ganddo bennyn List-Unsubscribe, felly ni all blychau post ddangos eu ffordd allan eu hunain; mae'r rhai mawr yn ei ofyn gan anfonwyr swmp. Ychwanegwch y pennyn, neu gadewch i'r gwasanaeth anfon ei ychwanegu.",
  ],
  [
    "{0} would end messages that this reader needs. A service message needs no opt-out: leave it out, or say which messages it stops.",
    "Byddai {0} yn rhoi terfyn ar negeseuon y mae ar y darllenydd hwn eu hangen. Nid oes angen optio allan ar neges wasanaeth: gadewch ef allan, neu dywedwch pa negeseuon y mae'n eu stopio.",
  ],
  [
    "{0} means that replies are not read, and apart from the opt-out the message gives no contact. Some readers answer to stop or to complain: use a mailbox that is read, or give an address.",
    "Mae {0} yn golygu na ddarllenir atebion, ac ar wahân i'r optio allan nid yw'r neges yn rhoi modd i gysylltu. Mae rhai darllenwyr yn ateb i stopio neu i gwyno: defnyddiwch flwch post a ddarllenir, neu rhowch gyfeiriad.",
  ],
  [
    "{0} means that replies are not read, and the message gives no other contact. Marketing needs a valid address for requests to stop: use a mailbox that is read, or give one.",
    "Mae {0} yn golygu na ddarllenir atebion, ac nid yw'r neges yn rhoi modd arall i gysylltu. Mae angen cyfeiriad dilys ar farchnata ar gyfer ceisiadau i stopio: defnyddiwch flwch post a ddarllenir, neu rhowch un.",
  ],
  [
    "This tells readers that they can stop the messages, and nothing in the message tells where to write. Marketing must carry a valid address for such requests: add a link, a mailbox or a number.",
    "Mae hyn yn dweud wrth ddarllenwyr y gallant stopio'r negeseuon, ac nid oes dim yn y neges yn dweud ble i ysgrifennu. Rhaid i farchnata gario cyfeiriad dilys ar gyfer ceisiadau o'r fath: ychwanegwch ddolen, blwch post neu rif.",
  ],
  [
    "The opt-out is left out on purpose, but marketing must carry a valid address for requests to stop, to companies too. Add a link, a mailbox or a number.",
    "Gadawyd yr optio allan o'r neilltu yn fwriadol, ond rhaid i farchnata gario cyfeiriad dilys ar gyfer ceisiadau i stopio, i gwmnïau hefyd. Ychwanegwch ddolen, blwch post neu rif.",
  ],
  [
    "{0} Marketing must not hide on whose behalf it is sent: let it come from your organisation, by name.",
    "{0} Rhaid i farchnata beidio â chuddio ar ran pwy yr anfonir ef: gadewch iddo ddod oddi wrth eich sefydliad, wrth ei enw.",
  ],
  [
    "The sender is given as {0}, and the message promotes what that body does not sell.",
    "Rhoddir yr anfonwr fel {0}, ac mae'r neges yn hyrwyddo'r hyn nad yw'r corff hwnnw yn ei werthu.",
  ],
  ["The sender is given as {0}, and the message promotes.", "Rhoddir yr anfonwr fel {0}, ac mae'r neges yn hyrwyddo."],
  [
    "The message begins with {0} and promotes what that body does not sell.",
    "Mae'r neges yn dechrau gyda {0} ac yn hyrwyddo'r hyn nad yw'r corff hwnnw yn ei werthu.",
  ],
  [
    "{0} reads as if the message came from someone the reader knows, and it promotes without naming an organisation.",
    "Mae {0} yn darllen fel petai'r neges wedi dod oddi wrth rywun y mae'r darllenydd yn ei adnabod, ac mae'n hyrwyddo heb enwi sefydliad.",
  ],
  [
    "This reads as marketing and shows no postal address. Add the street address or the box at a post office where the sender can be written to.",
    "Mae hyn yn darllen fel marchnata ac nid yw'n dangos cyfeiriad post. Ychwanegwch y cyfeiriad stryd neu'r blwch swyddfa bost lle gellir ysgrifennu at yr anfonwr.",
  ],
  [
    "This reads as marketing, and no postal address stands in this file; `{0}`, which it includes, was not found, so it may be there. Make sure that it is.",
    "Mae hyn yn darllen fel marchnata, ac nid oes cyfeiriad post yn y ffeil hon; ni chafwyd hyd i `{0}`, y mae'n ei gynnwys, felly gall fod yno. Gwnewch yn siŵr ei fod.",
  ],
  [
    "{0} is a number abroad. British networks block such senders, and readers cannot tell who writes: use your organisation's name or a British number.",
    "Rhif tramor yw {0}. Mae rhwydweithiau Prydain yn rhwystro anfonwyr o'r fath, ac ni all darllenwyr wybod pwy sy'n ysgrifennu: defnyddiwch enw eich sefydliad neu rif Prydeinig.",
  ],
  [
    "{0} could be any sender, and British networks block such names. Use the name by which readers know your organisation.",
    "Gallai {0} fod yn unrhyw anfonwr, ac mae rhwydweithiau Prydain yn rhwystro enwau o'r fath. Defnyddiwch yr enw y mae darllenwyr yn adnabod eich sefydliad wrtho.",
  ],
  [
    "{0} holds a character that many networks refuse in a sender's name. Use letters, digits and spaces.",
    "Mae {0} yn cynnwys nod y mae llawer o rwydweithiau yn ei wrthod mewn enw anfonwr. Defnyddiwch lythrennau, digidau a bylchau.",
  ],
  [
    "{0} has {1} characters, and a sender's name may have {2}; networks cut or refuse the rest. Shorten it, and keep the full name in the text.",
    "Mae gan {0} {1} nod, a chaiff enw anfonwr fod â {2}; mae rhwydweithiau yn torri neu'n gwrthod y gweddill. Byrhewch ef, a chadwch yr enw llawn yn y testun.",
  ],
  [
    '{0} leaves out a name. Both the one who promotes and the one whose list it is send this message: name them, as in "sent by Mailhub on behalf of Larkspur".',
    "Mae {0} yn hepgor enw. Mae'r un sy'n hyrwyddo a pherchennog y rhestr ill dau yn anfon y neges hon: enwch nhw, fel yn \"anfonwyd gan Mailhub ar ran Larkspur\".",
  ],
  [
    '{0} asks for money, and nothing in this e-mail says that a registered charity asks. Charities above a small income must say so: add "registered charity", in Scotland with the number.',
    "Mae {0} yn gofyn am arian, ac nid oes dim yn yr e-bost hwn yn dweud mai elusen gofrestredig sy'n gofyn. Rhaid i elusennau uwchlaw incwm bach ddweud hynny: ychwanegwch \"elusen gofrestredig\", yn yr Alban gyda'r rhif.",
  ],
  [
    "{0} is named without {1}. Companies give these on business letters, by e-mail too: add them to the footer.",
    "Enwir {0} heb {1}. Mae cwmnïau yn rhoi'r rhain ar lythyrau busnes, drwy e-bost hefyd: ychwanegwch nhw at y troedyn.",
  ],
  ["its registered number", "ei rif cofrestredig"],
  ["its registered office", "ei swyddfa gofrestredig"],
  ["the part of the United Kingdom where it is registered", "y rhan o'r Deyrnas Unedig lle y'i cofrestrwyd"],
  [
    "The registered name {0} does not stand in this message. Companies give it on all business correspondence: add it to the footer.",
    "Nid yw'r enw cofrestredig {0} yn y neges hon. Mae cwmnïau yn ei roi ar bob gohebiaeth fusnes: ychwanegwch ef at y troedyn.",
  ],
  [
    '{0} reads as campaigning for an election, and no imprint says who promotes it. Digital campaign material mostly needs one: add "Promoted by", with the name and address of the promoter and of anyone it is for.',
    'Mae {0} yn darllen fel ymgyrchu ar gyfer etholiad, ac nid oes argraffnod yn dweud pwy sy\'n ei hyrwyddo. Mae angen un ar ddeunydd ymgyrchu digidol gan amlaf: ychwanegwch "Hyrwyddwyd gan", gydag enw a chyfeiriad yr hyrwyddwr ac unrhyw un y mae ar ei gyfer.',
  ],
];
