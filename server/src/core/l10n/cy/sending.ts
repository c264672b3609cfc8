/** Findings about tracking, data, texts on the air, suppressions and what was not read, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** English templates with numbered holes, and their Welsh. */
export const sending: readonly Entry[] = [
  [
    "{0} tells the sender which reader followed the link, here and in {1} more. Following readers like this needs their consent: leave the identifier out, or declare `tracking.links: true` where you hold that consent.",
    "Mae {0} yn dweud wrth yr anfonwr pa ddarllenydd a ddilynodd y ddolen, yma ac mewn {1} arall. Mae angen cydsyniad darllenwyr i'w dilyn fel hyn: gadewch y dynodwr allan, neu datganwch `tracking.links: true` lle mae gennych y cydsyniad hwnnw.",
  ],
  [
    "{0} tells the sender which reader followed the link. Following readers like this needs their consent: leave the identifier out, or declare `tracking.links: true` where you hold that consent.",
    "Mae {0} yn dweud wrth yr anfonwr pa ddarllenydd a ddilynodd y ddolen. Mae angen cydsyniad darllenwyr i'w dilyn fel hyn: gadewch y dynodwr allan, neu datganwch `tracking.links: true` lle mae gennych y cydsyniad hwnnw.",
  ],
  [
    "This tells the sender who opened the message. Agreeing to e-mails is not agreeing to that: it needs consent of its own, so take it out, or declare `tracking.pixel: true` where you hold that consent.",
    "Mae hyn yn dweud wrth yr anfonwr pwy a agorodd y neges. Nid yw cytuno i e-byst yn gytuno i hynny: mae angen ei gydsyniad ei hun, felly tynnwch ef allan, neu datganwch `tracking.pixel: true` lle mae gennych y cydsyniad hwnnw.",
  ],
  [
    "This service message is sent with open tracking. Its readers had no moment at which to agree to that: switch the tracking off for it, or check that you hold their consent.",
    "Anfonir y neges wasanaeth hon gydag olrhain agor. Ni chafodd ei darllenwyr gyfle i gytuno i hynny: diffoddwch yr olrhain ar ei chyfer, neu gwiriwch fod gennych eu cydsyniad.",
  ],
  [
    "{0} tells of the reader's health in {1}. Leave the condition out, and say only what is due and whom to call.",
    "Mae {0} yn datgelu iechyd y darllenydd {1}. Gadewch y cyflwr allan, a dywedwch yn unig beth sy'n ddyledus a phwy i'w ffonio.",
  ],
  ["the subject, which an inbox shows", "yn y pwnc, y mae blwch derbyn yn ei ddangos"],
  ["a {0}, which a locked screen shows", "mewn {0}, sy'n ymddangos ar sgrin dan glo"],
  [
    "The audience {0} is picked by a health condition, which needs a condition of its own under data protection law. Make sure that there is one, or choose the audience by something else.",
    "Dewisir y gynulleidfa {0} yn ôl cyflwr iechyd, sy'n gofyn am amod ei hun o dan gyfraith diogelu data. Gwnewch yn siŵr bod un, neu dewiswch y gynulleidfa yn ôl rhywbeth arall.",
  ],
  [
    "{0} hides where it leads, and fraudsters use the same service. Readers should see whose page they open: link to your own domain.",
    "Mae {0} yn cuddio i ble y mae'n arwain, ac mae twyllwyr yn defnyddio'r un gwasanaeth. Dylai darllenwyr weld tudalen pwy y maent yn ei hagor: rhowch ddolen at eich parth eich hun.",
  ],
  [
    "{0} not in the basic alphabet of text messages, so the whole text has room for 70 characters a part instead of 160: {1} instead of {2}. A plain character reads the same.",
    "{0} yng ngwyddor sylfaenol negeseuon testun, felly mae lle yn y testun cyfan i 70 nod y rhan yn lle 160: {1} yn lle {2}. Mae nod plaen yn darllen yr un fath.",
  ],
  [
    "{0} not in the basic alphabet of text messages, so the whole text has room for 70 characters a part instead of 160: {1} instead of {2}.",
    "{0} yng ngwyddor sylfaenol negeseuon testun, felly mae lle yn y testun cyfan i 70 nod y rhan yn lle 160: {1} yn lle {2}.",
  ],
  ["{0} is", "Nid yw {0}"],
  ["{0} are", "Nid yw {0}"],
  ["1 part", "1 rhan"],
  ["{0} parts", "{0} rhan"],
  ["{0} before placeholders are filled", "{0} cyn llenwi dalfannau"],
  ["at least {0}", "o leiaf {0}"],
  ["{0} characters", "{0} nod"],
  [
    "This text has {0}, {1} parts, and some sending services take no more than {2}. Shorten it, or send a link to the rest.",
    "Mae gan y testun hwn {0}, {1} rhan, ac nid yw rhai gwasanaethau anfon yn cymryd mwy na {2}. Byrhewch ef, neu anfonwch ddolen at y gweddill.",
  ],
  [
    "This text has {0}, and {1} takes no more than {2}. Shorten it, or send a link to the rest.",
    "Mae gan y testun hwn {0}, ac nid yw {1} yn cymryd mwy na {2}. Byrhewch ef, neu anfonwch ddolen at y gweddill.",
  ],
  [
    "With as many characters as {0} and the like may have, this text has up to {1}, {2} parts, and some sending services take no more than {3}. Shorten it, or allow fewer.",
    "Gyda chynifer o nodau ag a gaiff {0} a'i debyg, mae gan y testun hwn hyd at {1} nod, {2} rhan, ac nid yw rhai gwasanaethau anfon yn cymryd mwy na {3}. Byrhewch ef, neu caniatewch lai.",
  ],
  [
    "With as many characters as {0} and the like may have, this text has up to {1}, and {2} takes no more than {3}. Shorten it, or allow fewer.",
    "Gyda chynifer o nodau ag a gaiff {0} a'i debyg, mae gan y testun hwn hyd at {1} nod, ac nid yw {2} yn cymryd mwy na {3}. Byrhewch ef, neu caniatewch lai.",
  ],
  [
    "{0} is outside 8:00 to 20:00. Marketing at night is a frequent reason for complaints: choose a time in the day, in the reader's time zone.",
    "Mae {0} y tu allan i 8:00 hyd 20:00. Mae marchnata gyda'r nos yn rheswm cyffredin dros gwynion: dewiswch amser yn ystod y dydd, yng nghylchfa amser y darllenydd.",
  ],
  ["{0} This holds {1}.", "{0} Mae hyn yn wir {1}."],
  [
    "only on some of the ways through this template's conditions",
    "dim ond ar rai o'r ffyrdd drwy amodau'r templed hwn",
  ],
  ["only when {0}", "dim ond pan {0}"],
  ["{0} has items", "fo eitemau gan {0}"],
  ["{0} is empty", "fo {0} yn wag"],
  ["{0} is true", "fo {0} yn wir"],
  ["{0} is false", "fo {0} yn anwir"],
  [
    "The conditions of this template make more different messages than could be checked; {0} of them were.",
    "Mae amodau'r templed hwn yn gwneud mwy o negeseuon gwahanol nag y gellid eu gwirio; gwiriwyd {0} ohonynt.",
  ],
  [
    "The rule {0} failed here and said nothing ({1}). Please report it; the other rules have run.",
    "Methodd y rheol {0} yma ac ni ddywedodd ddim ({1}). Rhowch wybod amdani; mae'r rheolau eraill wedi rhedeg.",
  ],
  ["unknown failure", "methiant anhysbys"],
  [
    "Nothing is suppressed by this: {0} finds nothing on the next line. Remove it.",
    "Nid oes dim yn cael ei ddistewi gan hyn: nid yw {0} yn canfod dim ar y llinell nesaf. Tynnwch ef.",
  ],
  [
    "Nothing is suppressed by this: {0} finds nothing here. Remove it.",
    "Nid oes dim yn cael ei ddistewi gan hyn: nid yw {0} yn canfod dim yma. Tynnwch ef.",
  ],
  [
    "A suppression names the rules that it sets aside; this one names none, so it suppresses nothing.",
    "Mae distewi yn enwi'r rheolau y mae'n eu rhoi o'r neilltu; nid yw hwn yn enwi'r un, felly nid yw'n distewi dim.",
  ],
  [
    "Findings of {0} cannot be suppressed: they tell what was not checked.",
    "Ni ellir distewi canfyddiadau {0}: maent yn dweud beth na wiriwyd.",
  ],
  [
    'There is no rule "{0}", so this suppresses nothing. Did you mean {1}?',
    'Nid oes rheol "{0}", felly nid yw hyn yn distewi dim. Ai {1} oeddech yn ei olygu?',
  ],
  ['There is no rule "{0}", so this suppresses nothing.', 'Nid oes rheol "{0}", felly nid yw hyn yn distewi dim.'],
  [
    "This suppression of {0} has no reason, so it suppresses nothing. Say why the finding does not apply.",
    "Nid oes rheswm gan y distewi hwn o {0}, felly nid yw'n distewi dim. Dywedwch pam nad yw'r canfyddiad yn gymwys.",
  ],
  [
    'This suppression of {0} ends on "{1}", which is no day. Write it as 2027-05-03; until then it suppresses nothing.',
    "Daw'r distewi hwn o {0} i ben ar \"{1}\", nad yw'n ddiwrnod. Ysgrifennwch ef fel 2027-05-03; tan hynny nid yw'n distewi dim.",
  ],
  [
    "This suppression of {0} ran out on {1}, so it suppresses nothing. Mend the finding, or look at it again and set a later day.",
    "Daeth y distewi hwn o {0} i ben ar {1}, felly nid yw'n distewi dim. Trwsiwch y canfyddiad, neu edrychwch arno eto a gosodwch ddiwrnod diweddarach.",
  ],
  [
    '"pecr-lint-{0}" is not known, so this suppresses nothing. Write pecr-lint-disable-next-line or pecr-lint-disable.',
    'Nid yw "pecr-lint-{0}" yn hysbys, felly nid yw hyn yn distewi dim. Ysgrifennwch pecr-lint-disable-next-line neu pecr-lint-disable.',
  ],
  ["This holds {0}.", "Mae hyn yn wir {0}."],
  ["January", "Ionawr"],
  ["February", "Chwefror"],
  ["March", "Mawrth"],
  ["April", "Ebrill"],
  ["May", "Mai"],
  ["June", "Mehefin"],
  ["July", "Gorffennaf"],
  ["August", "Awst"],
  ["September", "Medi"],
  ["October", "Hydref"],
  ["November", "Tachwedd"],
  ["December", "Rhagfyr"],
  ["text message", "neges destun"],
  ["e-mail", "e-bost"],
  ["email", "e-bost"],
  ["sms", "neges destun"],
  ["phone", "ffôn"],
  ["post", "post"],
  ["push", "hysbysiad gwthio"],
  ["social", "neges uniongyrchol"],
  ["whatsapp", "WhatsApp"],
  ["WhatsApp message", "neges WhatsApp"],
  ["push notice", "hysbysiad gwthio"],
  ["direct message", "neges uniongyrchol"],
  ["The promotion is here.", "Mae'r hyrwyddo yma."],
  ["This link names the reader as well.", "Mae'r ddolen hon yn enwi'r darllenydd hefyd."],
  ["The service message is here.", "Mae'r neges wasanaeth yma."],
  ["The purpose is declared here.", "Datgenir y diben yma."],
  ["Another such character.", "Nod arall o'r fath."],
  ["Who collected the details is declared here.", "Datgenir pwy a gasglodd y manylion yma."],
  ["The request for answers is here.", "Mae'r cais am atebion yma."],
];
