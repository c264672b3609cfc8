/** Findings about consent and its record, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** English templates with numbered holes, and their Welsh. */
export const consent: readonly Entry[] = [
  [
    "This may be marketing, and it does not say why the reader gets it. If it is, you must be able to show their consent: say when and where they agreed, or declare the consent record.",
    "Gall hyn fod yn farchnata, ac nid yw'n dweud pam mae'r darllenydd yn ei gael. Os felly, rhaid i chi allu dangos eu cydsyniad: dywedwch pryd a ble y cytunasant, neu datganwch y cofnod cydsyniad.",
  ],
  [
    "This reads as marketing but does not say why the reader gets it. You must be able to show their consent: say when and where they agreed, or declare the consent record.",
    "Mae hyn yn darllen fel marchnata ond nid yw'n dweud pam y mae'r darllenydd yn ei gael. Rhaid i chi allu dangos ei gydsyniad: dywedwch pryd a ble y cytunodd, neu datganwch y cofnod cydsyniad.",
  ],
  [
    "This is declared as marketing but does not say why the reader gets it. You must be able to show their consent: say when and where they agreed, or declare the consent record.",
    "Datganwyd mai marchnata yw hyn ond nid yw'n dweud pam y mae'r darllenydd yn ei gael. Rhaid i chi allu dangos ei gydsyniad: dywedwch pryd a ble y cytunodd, neu datganwch y cofnod cydsyniad.",
  ],
  [
    "This consent was to be reviewed by {0}, which has passed. Check whether people still expect these messages, and set the next day for review.",
    "Roedd y cydsyniad hwn i'w adolygu erbyn {0}, sydd wedi mynd heibio. Gwiriwch a yw pobl yn dal i ddisgwyl y negeseuon hyn, a gosodwch y diwrnod adolygu nesaf.",
  ],
  [
    "{0} speaks of people who have been away for long. Consent is given for the time being and fades: check when they agreed, and leave out those whose consent is old.",
    "Mae {0} yn sôn am bobl sydd wedi bod i ffwrdd ers amser. Am y tro y rhoddir cydsyniad ac mae'n pylu: gwiriwch pryd y cytunasant, a gadewch allan y rhai y mae eu cydsyniad yn hen.",
  ],
  [
    "{0} asks for one yes to marketing and to something else. Consent must be a choice of its own: give marketing its own box, and leave it unticked.",
    "Mae {0} yn gofyn am un ie i farchnata ac i rywbeth arall. Rhaid i gydsyniad fod yn ddewis ar ei ben ei hun: rhowch ei flwch ei hun i farchnata, a gadewch ef heb ei dicio.",
  ],
  [
    "The consent names {0}, and this is sent by {1}. Consent for one channel does not carry to another: send it on a channel that people agreed to.",
    "Mae'r cydsyniad yn enwi {0}, ac anfonir hyn drwy {1}. Nid yw cydsyniad ar gyfer un sianel yn cario i un arall: anfonwch ef ar sianel y cytunodd pobl iddi.",
  ],
  [
    "{0} speaks of another channel than {1}. Consent for one channel does not carry to another: check that people agreed to this one, and say so.",
    "Mae {0} yn sôn am sianel heblaw {1}. Nid yw cydsyniad ar gyfer un sianel yn cario i un arall: gwiriwch fod pobl wedi cytuno i hon, a dywedwch hynny.",
  ],
  [
    "A charitable soft opt-in holds only if people could refuse, simply and free of charge, when their details were collected. Where they could not, ask for consent.",
    "Dim ond os gallai pobl wrthod, yn syml ac am ddim, pan gasglwyd eu manylion y mae optio i mewn meddal elusennol yn ddilys. Lle na allent, gofynnwch am gydsyniad.",
  ],
  [
    "A soft opt-in holds only if people could refuse, simply and free of charge, when their details were collected. Where they could not, ask for consent.",
    "Dim ond os gallai pobl wrthod, yn syml ac am ddim, pan gasglwyd eu manylion y mae optio i mewn meddal yn ddilys. Lle na allent, gofynnwch am gydsyniad.",
  ],
  [
    "A charitable soft opt-in needs a way out in every message, and this one shows none. Add one, or change the basis if this is a service message.",
    "Mae angen ffordd allan ym mhob neges ar optio i mewn meddal elusennol, ac nid yw hon yn dangos un. Ychwanegwch un, neu newidiwch y sail os neges wasanaeth yw hon.",
  ],
  [
    "A soft opt-in needs a way out in every message, and this one shows none. Add one, or change the basis if this is a service message.",
    "Mae angen ffordd allan ym mhob neges ar optio i mewn meddal, ac nid yw hon yn dangos un. Ychwanegwch un, neu newidiwch y sail os neges wasanaeth yw hon.",
  ],
  [
    "Only a charity may use this soft opt-in, and only for details collected since 5 February 2026. Give {0}, so that both can be shown.",
    "Dim ond elusen a gaiff ddefnyddio'r optio i mewn meddal hwn, a dim ond ar gyfer manylion a gasglwyd ers 5 Chwefror 2026. Rhowch {0}, fel y gellir dangos y ddau.",
  ],
  [
    "the charity's number (`charity_number`) and the earliest day on which details were collected (`consent.not_before`)",
    "rif yr elusen (`charity_number`) a'r diwrnod cynharaf y casglwyd manylion (`consent.not_before`)",
  ],
  ["the charity's number (`charity_number`)", "rif yr elusen (`charity_number`)"],
  [
    "the earliest day on which details were collected (`consent.not_before`)",
    "y diwrnod cynharaf y casglwyd manylion (`consent.not_before`)",
  ],
  [
    "This covers details collected before 5 February 2026, when the charitable soft opt-in began. It does not reach back: leave those people out, or ask for their consent.",
    "Mae hyn yn cwmpasu manylion a gasglwyd cyn 5 Chwefror 2026, pan ddechreuodd yr optio i mewn meddal elusennol. Nid yw'n ymestyn yn ôl: gadewch y bobl hynny allan, neu gofynnwch am eu cydsyniad.",
  ],
  [
    "A charitable soft opt-in needs details that the charity got straight from the supporter; {0} is another source. Use consent for these people.",
    "Mae angen manylion a gafodd yr elusen yn syth gan y cefnogwr ar optio i mewn meddal elusennol; ffynhonnell arall yw {0}. Defnyddiwch gydsyniad ar gyfer y bobl hyn.",
  ],
  [
    "{0} sells, and a charitable soft opt-in covers only what furthers the charity's own purposes. Send it on consent, or to buyers on the soft opt-in for goods.",
    "Mae {0} yn gwerthu, a dim ond yr hyn sy'n hybu dibenion yr elusen ei hun y mae optio i mewn meddal elusennol yn ei gwmpasu. Anfonwch ef ar sail cydsyniad, neu at brynwyr ar sail yr optio i mewn meddal ar gyfer nwyddau.",
  ],
  [
    "A soft opt-in needs details that the person gave you when buying, or when talking about buying; {0} is no sale. Use consent for these people, or correct how the details were collected.",
    "Mae angen manylion a roddodd y person i chi wrth brynu, neu wrth drafod prynu, ar optio i mewn meddal; nid gwerthiant yw {0}. Defnyddiwch gydsyniad ar gyfer y bobl hyn, neu cywirwch sut y casglwyd y manylion.",
  ],
  [
    "A soft opt-in holds only if people could refuse when their details were collected. Note it with `consent.refusal_at_collection: true` once you have checked.",
    "Dim ond os gallai pobl wrthod pan gasglwyd eu manylion y mae optio i mewn meddal yn ddilys. Nodwch hynny gyda `consent.refusal_at_collection: true` ar ôl i chi wirio.",
  ],
  [
    "{0} collected the details and {1} sends. A soft opt-in holds only for the one who collected them, not for a sister company: use consent that names the sender.",
    "{0} a gasglodd y manylion a {1} sy'n anfon. Dim ond i'r un a'u casglodd y mae optio i mewn meddal yn ddilys, nid i chwaer gwmni: defnyddiwch gydsyniad sy'n enwi'r anfonwr.",
  ],
  [
    "{0} asks for a cause. A soft opt-in covers your own similar goods and services only: use consent, or for a charity the charitable soft opt-in.",
    "Mae {0} yn gofyn dros achos. Dim ond eich nwyddau a'ch gwasanaethau tebyg eich hun y mae optio i mewn meddal yn eu cwmpasu: defnyddiwch gydsyniad, neu i elusen yr optio i mewn meddal elusennol.",
  ],
  ["{0} in the consent register: {1}", "{0} yn y gofrestr gydsyniad: {1}"],
  ["it is withdrawn", "fe'i tynnwyd yn ôl"],
  ["it was withdrawn on {0}", "fe'i tynnwyd yn ôl ar {0}"],
  ["Stop sending on it.", "Peidiwch ag anfon ar ei sail."],
  ["it ran out on {0}", "daeth i ben ar {0}"],
  ["Stop sending on it, or ask anew.", "Peidiwch ag anfon ar ei sail, neu gofynnwch o'r newydd."],
  ["it is collected from {0} on, which is still to come", "fe'i cesglir o {0} ymlaen, sydd eto i ddod"],
  ["Nobody can have agreed yet: check the day.", "Ni all neb fod wedi cytuno eto: gwiriwch y diwrnod."],
  ["it names {0}, and this is sent by {1}", "mae'n enwi {0}, ac anfonir hyn drwy {1}"],
  [
    "Consent for one channel does not carry to another: send it on a channel that people agreed to.",
    "Nid yw cydsyniad ar gyfer un sianel yn cario i un arall: anfonwch ef ar sianel y cytunodd pobl iddi.",
  ],
  ["its review was due on {0}", "roedd ei adolygiad i fod ar {0}"],
  [
    "Consent is given for the time being: check that it still holds, and set the next day.",
    "Am y tro y rhoddir cydsyniad: gwiriwch ei fod yn dal yn ddilys, a gosodwch y diwrnod nesaf.",
  ],
  ["it rests on {0}, and this file declares {1}", "mae'n seiliedig ar {0}, ac mae'r ffeil hon yn datgan {1}"],
  ["Correct whichever is wrong.", "Cywirwch ba un bynnag sy'n anghywir."],
  ["people could not refuse when their details were collected", "ni allai pobl wrthod pan gasglwyd eu manylion"],
  [
    "A soft opt-in holds only if they could, simply and free of charge: ask for consent.",
    "Dim ond os gallent, yn syml ac am ddim, y mae optio i mewn meddal yn ddilys: gofynnwch am gydsyniad.",
  ],
  [
    "it does not say whether people could refuse when their details were collected",
    "nid yw'n dweud a allai pobl wrthod pan gasglwyd eu manylion",
  ],
  [
    "A soft opt-in holds only if they could: note it as refusal_at_collection once you have checked.",
    "Dim ond os gallent y mae optio i mewn meddal yn ddilys: nodwch hynny fel refusal_at_collection ar ôl i chi wirio.",
  ],
  [
    "it was collected until {0}, before the charitable soft opt-in began on 5 February 2026",
    "fe'i casglwyd hyd {0}, cyn i'r optio i mewn meddal elusennol ddechrau ar 5 Chwefror 2026",
  ],
  [
    "it was collected from {0} on, before the charitable soft opt-in began on 5 February 2026",
    "fe'i casglwyd o {0} ymlaen, cyn i'r optio i mewn meddal elusennol ddechrau ar 5 Chwefror 2026",
  ],
  [
    "That does not reach back: leave those people out, or ask for their consent.",
    "Nid yw hynny'n ymestyn yn ôl: gadewch y bobl hynny allan, neu gofynnwch am eu cydsyniad.",
  ],
  ["its wording is version {0}, and this file names {1}", "fersiwn {0} yw ei eiriad, ac mae'r ffeil hon yn enwi {1}"],
  ["Check which words people agreed to.", "Gwiriwch i ba eiriau y cytunodd pobl."],
  ["it names {0}, and {1} sends", "mae'n enwi {0}, a {1} sy'n anfon"],
  [
    "Consent and soft opt-in hold for the sender who was named, not for a sister company.",
    "I'r anfonwr a enwyd y mae cydsyniad ac optio i mewn meddal yn ddilys, nid i chwaer gwmni.",
  ],
  [
    "{0} takes another act for consent to marketing. Consent must be a clear choice of its own: ask with an unticked box that names you and the channel.",
    "Mae {0} yn cymryd gweithred arall yn gydsyniad i farchnata. Rhaid i gydsyniad fod yn ddewis clir ar ei ben ei hun: gofynnwch gyda blwch heb ei dicio sy'n eich enwi chi a'r sianel.",
  ],
  [
    "{0} takes another act for consent to marketing. That is no consent, and enough only for a soft opt-in: declare it, or ask for a yes.",
    "Mae {0} yn cymryd gweithred arall yn gydsyniad i farchnata. Nid cydsyniad yw hynny, a dim ond digon ar gyfer optio i mewn meddal: datganwch ef, neu gofynnwch am ie.",
  ],
  [
    "{0} gives a reason that shows no consent. Consent must be a clear choice of the reader's own: say when and where they agreed, or declare the consent record.",
    "Mae {0} yn rhoi rheswm nad yw'n dangos cydsyniad. Rhaid i gydsyniad fod yn ddewis clir y darllenydd ei hun: dywedwch pryd a ble y cytunodd, neu ddatgan y cofnod cydsynio.",
  ],
  [
    "{0} takes silence for consent to marketing. Consent needs a clear act: send marketing only to those who say yes, or declare the soft opt-in if it applies.",
    "Mae {0} yn cymryd distawrwydd yn gydsyniad i farchnata. Mae angen gweithred glir ar gyfer cydsyniad: anfonwch farchnata at y rhai sy'n dweud ie yn unig, neu datganwch yr optio i mewn meddal os yw'n gymwys.",
  ],
  [
    "{0} asks people to act if they do not want marketing. That is no consent, and enough only for a soft opt-in: declare it, or ask for a yes.",
    "Mae {0} yn gofyn i bobl weithredu os nad ydynt am gael marchnata. Nid cydsyniad yw hynny, a dim ond digon ar gyfer optio i mewn meddal: datganwch ef, neu gofynnwch am ie.",
  ],
  [
    "{0} is set before the reader touches it. Silence or a box that was ticked for them is no consent: leave it empty.",
    "Mae {0} wedi'i osod cyn i'r darllenydd ei gyffwrdd. Nid cydsyniad yw distawrwydd na blwch a diciwyd ar ei ran: gadewch ef yn wag.",
  ],
  [
    "The box {0} is set before the reader touches it. Silence or a box that was ticked for them is no consent: leave it empty.",
    "Mae'r blwch {0} wedi'i osod cyn i'r darllenydd ei gyffwrdd. Nid cydsyniad yw distawrwydd na blwch a diciwyd ar ei ran: gadewch ef yn wag.",
  ],
  [
    "{0} is set before the reader touches it. If it shows what they chose before, let a placeholder set it; if not, leave it empty.",
    "Mae {0} wedi'i osod cyn i'r darllenydd ei gyffwrdd. Os yw'n dangos yr hyn a ddewisodd o'r blaen, gadewch i ddalfan ei osod; os nad yw, gadewch ef yn wag.",
  ],
  [
    "The box {0} is set before the reader touches it. If it shows what they chose before, let a placeholder set it; if not, leave it empty.",
    "Mae'r blwch {0} wedi'i osod cyn i'r darllenydd ei gyffwrdd. Os yw'n dangos yr hyn a ddewisodd o'r blaen, gadewch i ddalfan ei osod; os nad yw, gadewch ef yn wag.",
  ],
  [
    "{0} takes those who leave the box alone to agree. That is enough only for a soft opt-in: ask for a yes instead, or declare the soft opt-in.",
    "Mae {0} yn cymryd bod y rhai nad ydynt yn cyffwrdd â'r blwch yn cytuno. Dim ond digon ar gyfer optio i mewn meddal yw hynny: gofynnwch am ie yn lle hynny, neu datganwch yr optio i mewn meddal.",
  ],
  [
    "{0} has a box that is ticked already. If readers are to answer, leave it empty; a tick that they did not make is no consent.",
    "Mae gan {0} flwch sydd eisoes wedi'i dicio. Os yw darllenwyr i ateb, gadewch ef yn wag; nid cydsyniad yw tic na wnaethant ei roi.",
  ],
  [
    "{0} speaks of a box that is ticked for the reader. That is no consent, and enough only for a soft opt-in: ask for a tick instead, or declare the soft opt-in.",
    "Mae {0} yn sôn am flwch a diciwyd ar ran y darllenydd. Nid cydsyniad yw hynny, a dim ond digon ar gyfer optio i mewn meddal: gofynnwch am dic yn lle hynny, neu datganwch yr optio i mewn meddal.",
  ],
  [
    "Legitimate interests cannot carry marketing by e-mail or text to individuals: it needs their consent, or a soft opt-in. Change the basis, or declare `subscriber: corporate` if every reader is a company.",
    "Ni all buddiannau cyfreithlon gynnal marchnata drwy e-bost neu neges destun i unigolion: mae angen eu cydsyniad, neu optio i mewn meddal. Newidiwch y sail, neu datganwch `subscriber: corporate` os cwmni yw pob darllenydd.",
  ],
  [
    "{0} gives legitimate interests as the reason for a message that reads as marketing. By e-mail or text that needs consent or a soft opt-in: say which of them applies.",
    "Mae {0} yn rhoi buddiannau cyfreithlon yn rheswm dros neges sy'n darllen fel marchnata. Drwy e-bost neu neges destun mae angen cydsyniad neu optio i mewn meddal: dywedwch pa un sy'n gymwys.",
  ],
  [
    "This declares marketing that rests on nothing. Marketing to individuals needs their consent or a soft opt-in: name the basis and its record, or declare `subscriber: corporate`.",
    "Mae hyn yn datgan marchnata heb unrhyw sail. Mae angen cydsyniad neu optio i mewn meddal ar gyfer marchnata i unigolion: enwch y sail a'i chofnod, neu datganwch `subscriber: corporate`.",
  ],
  [
    "This rests on consent but names no record. You must be able to show who agreed, when and to what: give the record (`consent.ref`) and the version of the wording (`consent.text_version`).",
    "Mae hyn yn seiliedig ar gydsyniad ond nid yw'n enwi cofnod. Rhaid i chi allu dangos pwy a gytunodd, pryd ac i beth: rhowch y cofnod (`consent.ref`) a fersiwn y geiriad (`consent.text_version`).",
  ],
  [
    "The consent record is named, but not the wording that people agreed to. Add `consent.text_version`, so that it can be shown later.",
    "Enwir y cofnod cydsyniad, ond nid y geiriad y cytunodd pobl iddo. Ychwanegwch `consent.text_version`, fel y gellir ei ddangos yn ddiweddarach.",
  ],
  [
    "This declares marketing but not what it rests on. The words give the reader a reason; name the basis and the consent record here as well, so that you can show them.",
    "Mae hyn yn datgan marchnata ond nid ei sail. Mae'r geiriau yn rhoi rheswm i'r darllenydd; enwch y sail a'r cofnod cydsyniad yma hefyd, fel y gallwch eu dangos.",
  ],
  [
    "{0} asks people for marketing who have not agreed to it or have said no. The request itself reads as marketing: leave it out, and ask when they next come to you.",
    "Mae {0} yn gofyn am gael anfon marchnata at bobl nad ydynt wedi cytuno iddo neu sydd wedi dweud na. Mae'r cais ei hun yn darllen fel marchnata: gadewch ef allan, a gofynnwch pan ddônt atoch nesaf.",
  ],
  [
    "{0} asks for consent to marketing. Sent to people who have not agreed, the request itself reads as marketing: send it only to those who have, and declare the consent it rests on.",
    "Mae {0} yn gofyn am gydsyniad i farchnata. O'i anfon at bobl nad ydynt wedi cytuno, mae'r cais ei hun yn darllen fel marchnata: anfonwch ef at y rhai sydd wedi cytuno yn unig, a datganwch y cydsyniad y mae'n seiliedig arno.",
  ],
  [
    "{0} is not in the consent register ({1}), as far as that could be read. {2}",
    "Nid yw {0} yn y gofrestr gydsyniad ({1}), hyd y gellid darllen honno. {2}",
  ],
  ["Part of it could not be read.", "Ni ellid darllen rhan ohoni."],
  [
    "{0} is not in the consent register ({1}). Name a record that is there, or add this one, so that you can show what people agreed to.",
    "Nid yw {0} yn y gofrestr gydsyniad ({1}). Enwch gofnod sydd yno, neu ychwanegwch yr un hwn, fel y gallwch ddangos i beth y cytunodd pobl.",
  ],
  [
    "{0} names nobody. Consent counts only for the organisations that people were told of by name: name each one, or leave this out.",
    "Nid yw {0} yn enwi neb. Dim ond i'r sefydliadau y dywedwyd wrth bobl amdanynt wrth eu henw y mae cydsyniad yn cyfrif: enwch bob un, neu gadewch hyn allan.",
  ],
];
