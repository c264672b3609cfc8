/** Findings about calls, voicemails and faxes, what each such channel asks, and senders that nobody names, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** What a channel's marketing asks, `Channel.asks`: after its name, and alone. The Welsh of the name stands after "drwy". */
const ASKED: readonly (readonly [name: string, welshName: string, asks: string, welshAsks: string])[] = [
  [
    "automated call",
    "alwad awtomataidd",
    "needs consent to such calls, from companies too",
    "mae angen cydsyniad i alwadau o'r fath, gan gwmnïau hefyd",
  ],
  [
    "live call",
    "alwad fyw",
    "must leave out people who objected and numbers on the TPS or CTPS",
    "rhaid hepgor pobl sydd wedi gwrthwynebu a rhifau ar y TPS neu'r CTPS",
  ],
  [
    "fax",
    "ffacs",
    "needs consent from people, and must leave out companies that objected",
    "mae angen cydsyniad gan bobl, a rhaid hepgor cwmnïau sydd wedi gwrthwynebu",
  ],
];

/** English templates with numbered holes, and their Welsh. */
export const calls: readonly Entry[] = [
  ...ASKED.flatMap(([name, welshName, asks, welshAsks]): Entry[] => [
    [name, welshName],
    [asks, welshAsks],
    [`${name} ${asks}`, `${welshName}, ${welshAsks}`],
  ]),
  ["needs consent and a way to stop", "mae angen cydsyniad a modd i stopio"],
  ["voicemail", "neges llais"],
  // As consent records name them, in a list of channels.
  ["automated-call", "galwad awtomataidd"],
  ["live-call", "galwad fyw"],
  ["a fax, which lies open beside the machine", "mewn ffacs, sy'n gorwedd yn agored wrth ochr y peiriant"],
  ["a voicemail, which others in the room may hear", "mewn neges llais, y gallai eraill yn yr ystafell ei chlywed"],
  ["a live call, which others in the room may hear", "mewn galwad fyw, y gallai eraill yn yr ystafell ei chlywed"],
  [
    "an automated call, which others in the room may hear",
    "mewn galwad awtomataidd, y gallai eraill yn yr ystafell ei chlywed",
  ],
  [
    "{0} reads as marketing. {1} Marketing by {2}: take the words out, or declare the message as marketing.",
    "Mae {0} yn darllen fel marchnata. {1} Ar gyfer marchnata drwy {2}: tynnwch y geiriau allan, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} may read as marketing. {1} Marketing by {2}: take the words out, or declare the message as marketing.",
    "Gall {0} ddarllen fel marchnata. {1} Ar gyfer marchnata drwy {2}: tynnwch y geiriau allan, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} asks for support. Fundraising and campaigning read as marketing just as selling does, and marketing by {1}: take it out, or declare the message as marketing.",
    "Mae {0} yn gofyn am gefnogaeth. Mae codi arian ac ymgyrchu yn darllen fel marchnata fel y mae gwerthu. Ar gyfer marchnata drwy {1}: tynnwch hwn allan, neu datganwch y neges fel marchnata.",
  ],
  [
    "{0} announces something new. {1} about a new service reads as marketing even when it may help them, and marketing by {2}. Send it to those who agreed, or invite each person to what is due for them.",
    "Mae {0} yn cyhoeddi rhywbeth newydd. Mae {1} am wasanaeth newydd yn darllen fel marchnata hyd yn oed pan allai eu helpu. Ar gyfer marchnata drwy {2}. Anfonwch hi at y rhai sydd wedi cytuno, neu gwahoddwch bob un at yr hyn sy'n ddyledus iddo.",
  ],
  [
    "A soft opt-in exists only for e-mails, texts and other messages that wait to be read. For a message sent by {0} it carries nothing: such marketing {1}.",
    "Dim ond ar gyfer e-byst, negeseuon testun a negeseuon eraill sy'n aros i gael eu darllen y mae optio i mewn meddal yn bodoli. Ar gyfer neges a anfonir drwy {0} nid yw'n cario dim: ar gyfer marchnata o'r fath {1}.",
  ],
  [
    "This voicemail reads as marketing and does not say how to stop more of them. Nobody can reply to it: add a number to call.",
    "Mae'r neges llais hon yn darllen fel marchnata ac nid yw'n dweud sut i stopio rhagor ohonynt. Ni all neb ei hateb: ychwanegwch rif i'w ffonio.",
  ],
  [
    "This automated call reads as marketing and does not say how to stop more of them. No provision asks for it in the call itself, but an objection must be heeded: add a key to press.",
    "Mae'r alwad awtomataidd hon yn darllen fel marchnata ac nid yw'n dweud sut i stopio rhagor ohonynt. Nid oes darpariaeth sy'n gofyn am hynny yn yr alwad ei hun, ond rhaid parchu gwrthwynebiad: ychwanegwch fysell i'w phwyso.",
  ],
  [
    "This fax reads as marketing and does not say how to stop more of them. No provision asks for it on the page, but an objection must be heeded: add a free number to call.",
    "Mae'r ffacs hwn yn darllen fel marchnata ac nid yw'n dweud sut i stopio rhagor ohonynt. Nid oes darpariaeth sy'n gofyn am hynny ar y dudalen, ond rhaid parchu gwrthwynebiad: ychwanegwch rif rhadffôn i'w ffonio.",
  ],
  [
    "This script promotes and holds no address and no free number. Callers must give one when they are asked: put it where the person who calls will find it.",
    "Mae'r sgript hon yn hyrwyddo ac nid oes ynddi gyfeiriad na rhif rhadffôn. Rhaid i alwyr roi un pan ofynnir iddynt: rhowch ef lle bydd y sawl sy'n ffonio yn dod o hyd iddo.",
  ],
  [
    "This voicemail reads as marketing and gives no number or address for a request to stop. Add one.",
    "Mae'r neges llais hon yn darllen fel marchnata ac nid yw'n rhoi rhif na chyfeiriad ar gyfer cais i stopio. Ychwanegwch un.",
  ],
  [
    "This automated call reads as marketing, and its contact is neither an address nor a number that is plainly free to call. The caller must give one of the two: add it.",
    "Mae'r alwad awtomataidd hon yn darllen fel marchnata, ac nid yw ei manylion cyswllt yn gyfeiriad nac yn rhif sy'n amlwg am ddim i'w ffonio. Rhaid i'r galwr roi un o'r ddau: ychwanegwch ef.",
  ],
  [
    "This fax reads as marketing, and its contact is neither an address nor a number that is plainly free to call. The caller must give one of the two: add it.",
    "Mae'r ffacs hwn yn darllen fel marchnata, ac nid yw ei fanylion cyswllt yn gyfeiriad nac yn rhif sy'n amlwg am ddim i'w ffonio. Rhaid i'r anfonwr roi un o'r ddau: ychwanegwch ef.",
  ],
  [
    "This automated call reads as marketing and does not say where its caller can be reached. It must give an address, or a number that is free to call: add one.",
    "Mae'r alwad awtomataidd hon yn darllen fel marchnata ac nid yw'n dweud ble y gellir cysylltu â'r galwr. Rhaid iddi roi cyfeiriad, neu rif sydd am ddim i'w ffonio: ychwanegwch un.",
  ],
  [
    "This fax reads as marketing and does not say where its caller can be reached. It must give an address, or a number that is free to call: add one.",
    "Mae'r ffacs hwn yn darllen fel marchnata ac nid yw'n dweud ble y gellir cysylltu â'r anfonwr. Rhaid iddo roi cyfeiriad, neu rif sydd am ddim i'w ffonio: ychwanegwch un.",
  ],
  [
    "This reads as marketing but does not say who calls. The person called must be told on whose behalf: say your organisation's name near the beginning.",
    "Mae hyn yn darllen fel marchnata ond nid yw'n dweud pwy sy'n ffonio. Rhaid dweud wrth y sawl a ffonnir ar ran pwy y gwneir hynny: dywedwch enw eich sefydliad yn agos at y dechrau.",
  ],
  [
    "This fax reads as marketing. People must have agreed to it, and numbers of companies must be compared with the Fax Preference Service and your own list of objections: declare `screening: fps` once that is done.",
    "Mae'r ffacs hwn yn darllen fel marchnata. Rhaid bod pobl wedi cytuno iddo, a rhaid cymharu rhifau cwmnïau â'r Gwasanaeth Dewis Ffacs (FPS) a'ch rhestr eich hun o wrthwynebiadau: datganwch `screening: fps` ar ôl gwneud hynny.",
  ],
  [
    "This script reads as marketing. Numbers on the TPS or CTPS, and those of people who objected, must not be called: compare the list with both before calling, and declare `screening: tps, ctps`.",
    "Mae'r sgript hon yn darllen fel marchnata. Ni chaniateir ffonio rhifau ar y TPS neu'r CTPS, na rhifau pobl sydd wedi gwrthwynebu: cymharwch y rhestr â'r ddau cyn ffonio, a datganwch `screening: tps, ctps`.",
  ],
  [
    "This script seems to offer to handle claims. Such calls need the consent of the person called, and screening against a register is not enough: declare `basis: consent` if they agreed.",
    "Ymddengys fod y sgript hon yn cynnig ymdrin â hawliadau. Mae angen cydsyniad y sawl a ffonnir ar gyfer galwadau o'r fath, ac nid yw sgrinio yn erbyn cofrestr yn ddigon: datganwch `basis: consent` os yw wedi cytuno.",
  ],
  [
    "This script seems to promote pension services. Only an authorised firm or the scheme itself may call about these, and only with consent or to clients who expect it: check who calls, and declare `basis: consent` if people agreed.",
    "Ymddengys fod y sgript hon yn hyrwyddo gwasanaethau pensiwn. Dim ond cwmni awdurdodedig neu'r cynllun ei hun a gaiff ffonio am y rhain, a dim ond gyda chydsyniad neu at gleientiaid sy'n disgwyl hynny: gwiriwch pwy sy'n ffonio, a datganwch `basis: consent` os yw pobl wedi cytuno.",
  ],
  ["Add a free number", "Ychwanegu rhif rhadffôn"],
  ["Add a number to call", "Ychwanegu rhif i'w ffonio"],
  ["Add a free number to call", "Ychwanegu rhif rhadffôn i'w ffonio"],
  ["Add a key to press", "Ychwanegu bysell i'w phwyso"],
  ["Add why this person is called", "Ychwanegu pam y ffonnir y person hwn"],
  ["Add why this goes to the reader", "Ychwanegu pam yr anfonir hwn at y darllenydd"],
  ["Add what to say to those who want no calls", "Ychwanegu'r hyn i'w ddweud wrth y rhai nad ydynt am gael galwadau"],
  [
    "This may be marketing, and nothing in it was recognised as its sender's name. If it is, the reader must be able to see on whose behalf it comes: name your organisation, or add its name to `senderNames` where it stands here already.",
    "Gall hyn fod yn farchnata, ac ni chanfuwyd dim ynddo fel enw'r anfonwr. Os felly, rhaid i'r darllenydd allu gweld ar ran pwy y mae'n dod: enwch eich sefydliad, neu ychwanegwch ei enw at `senderNames` lle mae'n sefyll yma eisoes.",
  ],
  [
    "This reads as marketing, and nothing in it was recognised as its sender's name. The reader must be able to see on whose behalf it comes: name your organisation, or add its name to `senderNames` where it stands here already.",
    "Mae hyn yn darllen fel marchnata, ac ni chanfuwyd dim ynddo fel enw'r anfonwr. Rhaid i'r darllenydd allu gweld ar ran pwy y mae'n dod: enwch eich sefydliad, neu ychwanegwch ei enw at `senderNames` lle mae'n sefyll yma eisoes.",
  ],
  [
    "This is declared as marketing, and nothing in it was recognised as its sender's name. The reader must be able to see on whose behalf it comes: name your organisation, or add its name to `senderNames` where it stands here already.",
    "Datganwyd mai marchnata yw hyn, ac ni chanfuwyd dim ynddo fel enw'r anfonwr. Rhaid i'r darllenydd allu gweld ar ran pwy y mae'n dod: enwch eich sefydliad, neu ychwanegwch ei enw at `senderNames` lle mae'n sefyll yma eisoes.",
  ],
];
