/** Findings about what a message is, in Welsh: rules that tell marketing from service. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** English templates with numbered holes, and their Welsh. */
export const marketing: readonly Entry[] = [
  [
    "{0} reads as marketing. {1} Marketing by {2} needs consent and a way to stop: take the words out, or declare the message as marketing.",
    "Mae {0} yn darllen fel marchnata. {1} Mae angen cydsyniad a modd i stopio ar gyfer marchnata drwy {2}: tynnwch y geiriau allan, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} may read as marketing. {1} Marketing by {2} needs consent and a way to stop: take the words out, or declare the message as marketing.",
    "Gall {0} ddarllen fel marchnata. {1} Mae angen cydsyniad a modd i stopio ar gyfer marchnata drwy {2}: tynnwch y geiriau allan, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} asks for support. Fundraising and campaigning read as marketing just as selling does, and marketing by {1} needs consent and a way to stop: take it out, or declare the message as marketing.",
    "Mae {0} yn gofyn am gefnogaeth. Mae codi arian ac ymgyrchu yn darllen fel marchnata fel y mae gwerthu, ac mae angen cydsyniad a modd i stopio ar gyfer marchnata drwy {1}: tynnwch hwn allan, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} urges people to use an app. Under the public-task view a neutral line on how to reach you can be service; keep praise out, or treat the message as marketing.",
    "Mae {0} yn annog pobl i ddefnyddio ap. Yn ôl y farn tasg gyhoeddus, gall llinell niwtral am sut i gysylltu â chi fod yn neges wasanaeth; peidiwch â chanmol, neu triniwch y neges fel marchnata.",
  ],
  [
    "{0} urges people to use an app. Unless the reader's own matter needs that step, it reads as marketing: say plainly where things can be done, or take it out.",
    "Mae {0} yn annog pobl i ddefnyddio ap. Oni bai bod mater y darllenydd ei hun yn gofyn am y cam hwnnw, mae'n darllen fel marchnata: dywedwch yn blaen ble y gellir gwneud pethau, neu tynnwch hwn allan.",
  ],
  [
    "{0} encourages people to use more of what they have already. Praising a benefit reads as marketing even to a customer: take it out, or declare the message as marketing.",
    "Mae {0} yn annog pobl i ddefnyddio mwy o'r hyn sydd ganddynt eisoes. Mae canmol budd yn darllen fel marchnata hyd yn oed i gwsmer: tynnwch hwn allan, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} asks the reader to recruit others. That reads as marketing, and you may answer for what readers send on at your request: take it out, or declare the message as marketing.",
    "Mae {0} yn gofyn i'r darllenydd ddenu eraill. Mae hynny'n darllen fel marchnata, a gallech fod yn gyfrifol am yr hyn y mae darllenwyr yn ei anfon ymlaen ar eich cais: tynnwch hwn allan, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} rewards people for their answers. Genuine research may, but a reward is a sign of marketing: keep offers out of it, and link the conditions of any draw.",
    "Mae {0} yn gwobrwyo pobl am eu hatebion. Caiff ymchwil go iawn wneud hynny, ond mae gwobr yn arwydd o farchnata: cadwch gynigion allan ohoni, a rhowch ddolen at amodau unrhyw raffl.",
  ],
  [
    "{0} holds out a prize or a reward. That reads as marketing, whatever it is given for: take it out, or declare the message as marketing and link the conditions.",
    "Mae {0} yn cynnig gwobr. Mae hynny'n darllen fel marchnata, beth bynnag y rhoddir hi amdano: tynnwch hwn allan, neu datganwch y neges fel marchnata a rhowch ddolen at yr amodau.",
  ],
  [
    "{0} promotes inside a service message, so the whole message counts as marketing by {1}. Take this part out and send it separately to people who agreed to it.",
    "Mae {0} yn hyrwyddo o fewn neges wasanaeth, felly mae'r neges gyfan yn cyfrif fel marchnata drwy {1}. Tynnwch y rhan hon allan a'i hanfon ar wahân at bobl sydd wedi cytuno iddi.",
  ],
  [
    "{0} may promote inside a service message. If it does, the whole message counts as marketing by {1}: take this part out, or send it separately to people who agreed to it.",
    "Gall {0} hyrwyddo o fewn neges wasanaeth. Os felly, mae'r neges gyfan yn cyfrif fel marchnata drwy {1}: tynnwch y rhan hon allan, neu anfonwch hi ar wahân at bobl sydd wedi cytuno iddi.",
  ],
  [
    "{0} announces something new. {1} about a new service reads as marketing even when it may help them, and marketing by {2} needs their consent. Send it to those who agreed, or invite each person to what is due for them.",
    "Mae {0} yn cyhoeddi rhywbeth newydd. Mae {1} am wasanaeth newydd yn darllen fel marchnata hyd yn oed pan allai eu helpu, ac mae angen eu cydsyniad ar gyfer marchnata drwy {2}. Anfonwch hi at y rhai sydd wedi cytuno, neu gwahoddwch bob un at yr hyn sy'n ddyledus iddo.",
  ],
  [
    "{0} announces something new. Under the public-task view this can be a service message when it is needed for your task and neutral in tone; note why, and keep praise out.",
    "Mae {0} yn cyhoeddi rhywbeth newydd. Yn ôl y farn tasg gyhoeddus, gall hyn fod yn neges wasanaeth pan fo'i hangen ar gyfer eich tasg a'i naws yn niwtral; nodwch pam, a pheidiwch â chanmol.",
  ],
  ["Telling a group of patients", "dweud wrth grŵp o gleifion"],
  ["Telling people", "dweud wrth bobl"],
  [
    "{0} makes an offer, and the message shows no end, no conditions and no link to them. Say until when it runs and for whom, or link to the terms.",
    "Mae {0} yn gwneud cynnig, ac nid yw'r neges yn dangos diwedd, amodau na dolen atynt. Dywedwch tan pryd y mae'n para ac ar gyfer pwy, neu rhowch ddolen at y telerau.",
  ],
  [
    "{0} promotes something that people pay for. That is no part of a public task, so it reads as marketing under every view: take it out, or send it only to those who agreed and declare it as marketing.",
    "Mae {0} yn hyrwyddo rhywbeth y mae pobl yn talu amdano. Nid yw hynny'n rhan o dasg gyhoeddus, felly mae'n darllen fel marchnata yn ôl pob barn: tynnwch hwn allan, neu anfonwch ef at y rhai sydd wedi cytuno yn unig a'i ddatgan fel marchnata.",
  ],
  [
    "{0} announces a lower price. Unless the reader's own contract changes, that reads as marketing however plainly it is put: take it out, or declare the message as marketing.",
    "Mae {0} yn cyhoeddi pris is. Oni bai bod contract y darllenydd ei hun yn newid, mae hynny'n darllen fel marchnata waeth pa mor blaen y'i dywedir: tynnwch hwn allan, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} promotes another organisation. A soft opt-in covers only your own similar products and services, so this part needs consent that names the other: take it out.",
    "Mae {0} yn hyrwyddo sefydliad arall. Dim ond eich cynhyrchion a'ch gwasanaethau tebyg eich hun y mae optio i mewn meddal yn eu cwmpasu, felly mae angen cydsyniad sy'n enwi'r llall ar gyfer y rhan hon: tynnwch hi allan.",
  ],
  [
    "{0} promotes another organisation. Readers who agreed to hear from you have not agreed to this: take it out, or send it on a consent that names the other.",
    "Mae {0} yn hyrwyddo sefydliad arall. Nid yw darllenwyr a gytunodd i glywed gennych chi wedi cytuno i hyn: tynnwch hwn allan, neu anfonwch ef ar sail cydsyniad sy'n enwi'r llall.",
  ],
  [
    "{0} uses the answers for marketing. Then the request is marketing, not research: ask for nothing but answers, or declare the message as marketing.",
    "Mae {0} yn defnyddio'r atebion ar gyfer marchnata. Yna marchnata yw'r cais, nid ymchwil: peidiwch â gofyn am ddim ond atebion, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} promotes beside a request for answers. Then the whole reads as marketing, not research: take it out, or declare the message as marketing.",
    "Mae {0} yn hyrwyddo wrth ochr cais am atebion. Yna mae'r cyfan yn darllen fel marchnata, nid ymchwil: tynnwch hwn allan, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} leans on hardship or on a name the reader trusts, to offer credit or debt help. Regulators weigh that against a sender: let a person approve it, or say neutrally what help there is.",
    "Mae {0} yn pwyso ar galedi neu ar enw y mae'r darllenydd yn ymddiried ynddo, i gynnig credyd neu help gyda dyled. Mae rheoleiddwyr yn dal hynny yn erbyn anfonwr: gofynnwch i rywun ei gymeradwyo, neu dywedwch yn niwtral pa help sydd ar gael.",
  ],
  [
    "{0} leans on hardship, a crisis or a name the reader trusts. Regulators weigh that against a sender: let a person approve it, or leave it out.",
    "Mae {0} yn pwyso ar galedi, argyfwng neu enw y mae'r darllenydd yn ymddiried ynddo. Mae rheoleiddwyr yn dal hynny yn erbyn anfonwr: gofynnwch i rywun ei gymeradwyo, neu gadewch ef allan.",
  ],
  [
    "{0} promotes in a message declared as regulatory. A duty to inform covers neutral words only; praise and a push to act read as marketing: say what there is and that the reader is free to choose.",
    "Mae {0} yn hyrwyddo mewn neges a ddatganwyd yn rheoleiddiol. Dim ond geiriau niwtral y mae dyletswydd i hysbysu yn eu cwmpasu; mae canmol a gwthio i weithredu yn darllen fel marchnata: dywedwch beth sydd ar gael a bod y darllenydd yn rhydd i ddewis.",
  ],
  [
    "This line says that readers cannot stop the messages, but {0} promotes. Readers must be able to refuse marketing: remove the line and give a way to stop, or take the promotion out.",
    "Mae'r llinell hon yn dweud na all darllenwyr stopio'r negeseuon, ond mae {0} yn hyrwyddo. Rhaid i ddarllenwyr allu gwrthod marchnata: tynnwch y llinell a rhowch fodd i stopio, neu tynnwch yr hyrwyddo allan.",
  ],
  [
    "This line says that the message is no marketing, and {0} may be an offer. A label does not change what a message is: if it sells something, remove the label and treat it as marketing.",
    "Mae'r llinell hon yn dweud nad marchnata yw'r neges, a gall {0} fod yn gynnig. Nid yw label yn newid beth yw neges: os yw'n gwerthu rhywbeth, tynnwch y label a'i thrin fel marchnata.",
  ],
  [
    "This line says that the message is a service message, but {0} promotes. A label does not change what a message is: remove the label and treat it as marketing, or take the promotion out.",
    "Mae'r llinell hon yn dweud mai neges wasanaeth yw'r neges, ond mae {0} yn hyrwyddo. Nid yw label yn newid yr hyn yw neges: tynnwch y label a'i thrin fel marchnata, neu tynnwch yr hyrwyddo allan.",
  ],
  [
    "{0} makes the message look like part of a conversation, but it promotes and nothing shows an earlier mail. Take it out, and let the subject say what is on offer.",
    "Mae {0} yn gwneud i'r neges edrych fel rhan o sgwrs, ond mae'n hyrwyddo ac nid oes dim yn dangos neges gynharach. Tynnwch hwn allan, a gadewch i'r pwnc ddweud beth sydd ar gynnig.",
  ],
  [
    "The subject {0} reads as a notice about the reader's own business, but the message promotes. Readers should see from the subject that it is marketing: say there what is on offer.",
    "Mae'r pwnc {0} yn darllen fel hysbysiad am fusnes y darllenydd ei hun, ond mae'r neges yn hyrwyddo. Dylai darllenwyr weld o'r pwnc mai marchnata ydyw: dywedwch yno beth sydd ar gynnig.",
  ],
  [
    "The purpose is declared as {0}, but {1} reads as marketing. A declaration does not change what a message is: change the purpose, or the wording.",
    "Datganwyd y diben fel {0}, ond mae {1} yn darllen fel marchnata. Nid yw datganiad yn newid yr hyn yw neges: newidiwch y diben, neu'r geiriad.",
  ],
  ["the wording", "y geiriad"],
  [
    "The purpose is declared as {0}, but {1} sends it {2}. Streams decide who gets it and whether opt-outs are honoured: change one of the two.",
    "Datganwyd y diben fel {0}, ond mae {1} yn ei hanfon {2}. Ffrydiau sy'n penderfynu pwy sy'n ei chael ac a barchir optio allan: newidiwch y naill neu'r llall.",
  ],
  ["as marketing", "fel marchnata"],
  ["as a service message", "fel neges wasanaeth"],
  [
    "This message does not declare its purpose. Say whether it is service or marketing, so that whoever sends it later can see who may get it.",
    "Nid yw'r neges hon yn datgan ei diben. Dywedwch ai gwasanaeth ynteu marchnata ydyw, fel y gall pwy bynnag sy'n ei hanfon yn ddiweddarach weld pwy a gaiff ei derbyn.",
  ],
  [
    "The purpose {0} is none that is known here, so it declares nothing. Write service, marketing, mixed, regulatory, research or public-task.",
    "Nid yw'r diben {0} yn un sy'n hysbys yma, felly nid yw'n datgan dim. Ysgrifennwch service, marketing, mixed, regulatory, research neu public-task.",
  ],
  [
    "What fills {0} sounds like advertising, and it is not judged here; one promotional sentence would make this service message read as marketing. List what may stand there in `allowedValues`, or check it before sending.",
    "Mae'r hyn sy'n llenwi {0} yn swnio fel hysbysebu, ac ni chaiff ei farnu yma; byddai un frawddeg hyrwyddo yn gwneud i'r neges wasanaeth hon ddarllen fel marchnata. Rhestrwch yr hyn a gaiff sefyll yno yn `allowedValues`, neu gwiriwch ef cyn anfon.",
  ],
  [
    "{0} can be filled with any text, and it is not judged here; one promotional sentence would make this service message read as marketing. List what may stand there in `allowedValues`, or check it before sending.",
    "Gellir llenwi {0} ag unrhyw destun, ac ni chaiff ei farnu yma; byddai un frawddeg hyrwyddo yn gwneud i'r neges wasanaeth hon ddarllen fel marchnata. Rhestrwch yr hyn a gaiff sefyll yno yn `allowedValues`, neu gwiriwch ef cyn anfon.",
  ],
  ["{0} Write them before it is sent.", "{0} Ysgrifennwch nhw cyn ei hanfon."],
  [
    "{0} Write what its pictures say into their alt texts, so that it can be judged and everybody can read it.",
    "{0} Ysgrifennwch yr hyn y mae ei lluniau'n ei ddweud yn eu testunau amgen, fel y gellir ei barnu ac y gall pawb ei darllen.",
  ],
  [
    "{0} Judge it with the words filled in, or declare its purpose and check the words yourself.",
    "{0} Barnwch hi gyda'r geiriau wedi'u llenwi, neu datganwch ei diben a gwiriwch y geiriau eich hun.",
  ],
  [
    "This could be read as marketing or as a service message, and no words decide it. Ask whether it serves something the reader already has, or tries to start something new.",
    "Gellid darllen hyn fel marchnata neu fel neges wasanaeth, ac nid oes geiriau sy'n penderfynu. Gofynnwch a yw'n gwasanaethu rhywbeth sydd gan y darllenydd eisoes, neu'n ceisio dechrau rhywbeth newydd.",
  ],
  [
    "{0} could be read as marketing; the rest does not decide it. Ask whether it serves something the reader already has. If it tries to start something new, treat the message as marketing.",
    "Gellid darllen {0} fel marchnata; nid yw'r gweddill yn penderfynu. Gofynnwch a yw'n gwasanaethu rhywbeth sydd gan y darllenydd eisoes. Os yw'n ceisio dechrau rhywbeth newydd, triniwch y neges fel marchnata.",
  ],
  [
    "This part is written in {0} and was set aside: the verdict is that of the English alone. Check that both say the same.",
    "Ysgrifennwyd y rhan hon yn {0} ac fe'i rhoddwyd o'r neilltu: dyfarniad y Saesneg yn unig yw hwn. Gwiriwch fod y ddwy yn dweud yr un peth.",
  ],
  [
    "{0} Let somebody who reads it say whether it promotes anything, and declare its purpose: the checks of opt-out, consent and sender follow from that.",
    "{0} Gofynnwch i rywun sy'n ei darllen ddweud a yw'n hyrwyddo unrhyw beth, a datganwch ei diben: mae'r gwiriadau o optio allan, cydsyniad ac anfonwr yn dilyn o hynny.",
  ],
];
