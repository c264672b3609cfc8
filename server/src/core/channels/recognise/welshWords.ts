/**
 * How messages in Welsh give a way out, say why the reader gets them, and name their sender: patterns as data, no logic.
 * Written without a native speaker's review. First letters change in Welsh (dad-, ddad-; Cyngor, Gyngor, Chyngor), so each has its forms.
 */

/** What ends the messages: "ddad-danysgrifio", "optio allan", "roi'r gorau i gael", "beidio â derbyn". */
const STOPPING =
  "(?:d?dad-? ?danysgrif\\w*|optio ?allan|d?diddymu (?:eich|dy) (?:th|d)anysgrifiad|r(?:h)?oi['’]?r gorau i (?:gael|dd?erbyn|glywed|anfon)|(?:stopio|atal|canslo|ganslo)(?: (?:cael|derbyn|anfon))? (?:y(?:r|r? rhain)?|ein|unrhyw|pob|rhagor o|mwy o) ?(?:negeseuon|neges|testunau|tecst\\w*|e-?byst|e-?bost|hysbysiadau|diweddariadau|cylchlythyrau?)|(?:stopio|atal) (?:cael|derbyn|clywed)|(?:b|p)eidio (?:â|a|ag) (?:chael|derbyn|clywed|chlywed|chysylltu)|cael eich (?:tynnu|dileu)|dynnu (?:eich|dy) (?:enw|manylion|rhif|cyfeiriad)|adael y rhestr)";
/** What the reader is told to do. */
const DOING =
  "(?:cliciwch|clicia|tapiwch|ewch|dos|atebwch|ateba?|tecstiwch|tecstia|anfonwch|anfona?|danfonwch|gyrrwch|e-?bostiwch|ffoniwch|ysgrifennwch|cysylltwch|rhowch wybod|dywedwch|dilynwch|defnyddiwch|mewngofnodwch|ymwelwch|pwyswch)";
const MESSAGES =
  "(?:negeseuon|neges|testunau|tecst\\w*|e-?byst|e-?bost|hysbysiadau|diweddariadau|cylchlythyrau?|newyddion|cynigion|marchnata)";

/** Words of a link, or of the sentence that a short link stands in. */
export const WELSH_LINK_WORDS: readonly RegExp[] = [
  new RegExp(`\\b${STOPPING}`, "i"),
  /\b(?:newid|rheoli|reoli|diweddaru|golygu|dewis|gosod)(?: eich| dy)? (?:dd?ewisiadau|dd?ewisiad|gosodiadau|osodiadau|tanysgrifiad\w*|danysgrifiad\w*|hysbysiadau|pa (?:negeseuon|e-?byst)|sut (?:yr ydym|rydym|i ni) (?:yn )?cysylltu)/i,
  /\b(?:dewisiadau|gosodiadau) (?:e-?bost|negeseuon|cyswllt|cyfathrebu|marchnata|hysbysiadau)\b/i,
];

/** Sentences that give the way out in words alone. */
export const WELSH_INSTRUCTION: readonly RegExp[] = [
  new RegExp(`\\b(?:i|er mwyn|os hoffech|os ydych (?:chi )?am|os am) ${STOPPING}[^!?\\n]{0,80}\\b${DOING}\\b`, "i"),
  new RegExp(`\\b${DOING}\\b[^!?\\n]{0,80}\\b(?:i|er mwyn|os hoffech|os ydych (?:chi )?am|os am) ${STOPPING}`, "i"),
  new RegExp(
    `\\b(?:gallwch|gellwch|gelli|medrwch|cewch)(?: chi)?(?: hefyd)? ${STOPPING}[^!?\\n]{0,60}\\b(?:unrhyw bryd|ar unrhyw adeg|drwy|trwy|yma|yn y)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:os nad ydych|nad ydych|ddim|os nad wyt)(?: chi| ti)?(?: yn| mwyach)? ?(?:am|eisiau|yn dymuno|dymuno)(?: i ni| mwyach| bellach)? ?(?:gael|cael|dd?erbyn|gl?ywed|chlywed)\\b[^!?\\n]{0,60}\\b(?:${MESSAGES}|gennym|oddi wrthym|rhain|rhagor|mwy)\\b[^!?\\n]{0,60}\\b${DOING}\\b`,
    "i",
  ),
];

const KEYWORD = "(?:stop\\w{0,8}|diwedd|end|quit|gadael|dim mwy|unsub\\w*|na)";
const SENDING = "(?:atebwch|ateba?|tecstiwch|tecstia|anfonwch|anfona?|danfonwch|danfona?|gyrrwch|testun|neges)";
/** Texts: a keyword to send. "NA" and "DIWEDD" count where what they do is said, STOP anywhere. */
export const WELSH_KEYWORD: readonly RegExp[] = [
  new RegExp(
    `\\b${SENDING}(?: (?:yn ôl|nôl|gyda|â|y gair|gyda'r gair|â'r gair)){0,2} ["'“‘]?(?:stop\\w{0,8}|unsub\\w*)\\b["'”’]?(?: (?:i|at) (?:\\+?[\\d\\uFFFC][\\d\\s\\uFFFC-]{2,15}))?[^.!?\\n]{0,60}`,
    "i",
  ),
  new RegExp(
    `\\b${SENDING}(?: (?:yn ôl|nôl|gyda|â|y gair|gyda'r gair|â'r gair)){0,2} ["'“‘]?${KEYWORD}\\b["'”’]?(?: (?:i|at) (?:\\+?[\\d\\uFFFC][\\d\\s\\uFFFC-]{2,15}))? (?:i|er mwyn|os) [^.!?\\n]{0,20}${STOPPING}[^.!?\\n]{0,40}`,
    "i",
  ),
  new RegExp(`\\bstop (?:i|er mwyn) ${STOPPING}[^.!?\\n]{0,40}`, "i"),
  new RegExp(
    `\\b(?:i|er mwyn) (?:${STOPPING}|stopio|atal)[^.!?\\n]{0,40}?[,:-]? ?${SENDING} ["'“‘]?${KEYWORD}\\b[^.!?\\n]{0,40}`,
    "i",
  ),
  /\b(?:optio ?allan|dad-?danysgrif\w*)\s?[:=-]{1,2}\s?(?:tecstiwch|atebwch|anfonwch|https?:\/\/|www\.|[a-z0-9-]{2,40}\.[a-z]{2,6}|\uFFFC|\d{4,6}\b|stop\b)[^\s]{0,80}/i,
  /\bstop (?:i|at) (?:\uFFFC|\+?\d{4,13}\b)[^\s]{0,20}/i,
];

/** The same words where they give no way out: done already, not possible, told not to. */
export const NOT_A_WELSH_WAY_OUT =
  /\b(?:wedi(?:['’](?:ch|u|i|n))?|fe['’]ch|cawsoch eich) (?:d?dad-? ?danysgrif\w*|optio ?allan|tynnu oddi ar)|\b(?:ni allwch|ni ellir|allwch chi ddim|does dim modd|nid oes modd|nid oes angen|methu|peidiwch â) (?:d?dad-? ?danysgrif\w*|optio ?allan)|\b(?:yr arhosfan|man aros|safle) |\bstopio (?:ysmygu|smygu|yfed|gweithio)\b/i;

const ACT =
  "(?:g?ofrestru|cofrestru|danysgrifio|tanysgrifio|gydsynio|cydsynio|optio i mewn|ymuno|ofyn|gofyn|gytuno|cytuno|ddewis|dewis|brynu|prynu|archebu|roi (?:eich )?(?:caniatâd|cydsyniad)|rhoi (?:eich )?(?:caniatâd|cydsyniad)|roi eich (?:rhif|manylion|cyfeiriad)|rhoi eich (?:rhif|manylion|cyfeiriad)|greu cyfrif|creu cyfrif|wneud cais|gwneud cais|dicio|ticio)";
/** A sentence without any of these gives no reason in Welsh. */
export const MAY_GIVE_REASON =
  /rydych|rwyt|eich bod|dy fod|i chi|i ti|wnaethoch|wnest|gofyn|diolch|cydsyniad|caniat|ch cais|ymholiad/i;
/** "Rydych yn derbyn hwn am eich bod wedi cofrestru": about the mailing. */
export const WELSH_BOILERPLATE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:rydych|rwyt)(?: chi| ti)?(?:(?:['’]n| yn) (?:derbyn|cael|gweld)| ar (?:y|ein) rhestr)|(?:fe )?(?:g|c)awsoch)\\b[^.!?\\n]{0,60}\\b(?:am|oherwydd|gan|achos) (?:eich bod|dy fod|i chi|i ti)\\b[^.!?,;\\n]{0,120}`,
    "i",
  ),
  new RegExp(
    `\\b(?:anfonwyd|danfonwyd|anfonir|rydym yn (?:anfon|cysylltu|ysgrifennu))\\b[^.!?\\n]{0,80}\\b(?:am|oherwydd|gan|achos) (?:eich bod|dy fod|i chi|i ti)\\b[^.!?,;\\n]{0,120}`,
    "i",
  ),
  new RegExp(
    `\\b(?:rydych|rwyt|rydych chi|fe wnaethoch|gwnaethoch)(?: chi| ti)? (?:wedi )?${ACT}[^.!?\\n]{0,60}\\b(?:${MESSAGES}|clywed|glywed|rhestr)\\b`,
    "i",
  ),
  /\b(?:gyda|â)(?:['’]ch| eich) (?:caniatâd|cydsyniad)(?![\w\u00c0-\u024f])/i,
];
/** Other mentions of the reader's own act. */
export const WELSH_MENTION: readonly RegExp[] = [
  new RegExp(`\\b(?:am|oherwydd|gan|achos) (?:eich bod|dy fod|i chi|i ti)(?: chi| ti)? (?:wedi )?${ACT}\\b`, "i"),
  new RegExp(`\\b(?:rydych|rwyt|fe wnaethoch|gwnaethoch|fe wnest)(?: chi| ti)? (?:wedi )?${ACT}\\b`, "i"),
  /\bdiolch am (?:g?ofrestru|danysgrifio|optio i mewn|ofyn|eich cais|ymuno â['’]n (?:rhestr|cylchlythyr))\b/i,
  /\b(?:yn dilyn|mewn ymateb|ynghylch|yn unol â|rydym wedi (?:derbyn|cael)|derbyniwyd) (?:i['’]ch|eich) (?:cais|ymholiad)\b/i,
  /\b(?:fel|yn ôl) y (?:gofynnoch|gofynnwyd)\b|\bgofynnoch (?:i ni|am)\b/i,
];

/** What a Welsh body calls itself, before its name, in its changed forms. */
const BODY =
  "(?:[CGN]?(?:h|gh)?yngor|[MF]h?eddygfa|[BF]wrdd Iechyd|Mwrdd Iechyd|Ysgol|[PB](?:h)?rifysgol|Mhrifysgol|[CG]h?oleg|Ysbyty|[CG]h?linig|Nghlinig|Fferyllfa|[Ll]lyfrgell|Llyfrgell|Lyfrgell|[CG]h?ymdeithas|Ymddiriedolaeth|Gwasanaeth|Wasanaeth|Heddlu|Amgueddfa|Llywodraeth|Lywodraeth|[CG]h?anolfan|[DN]?h?deintyddfa|Deintyddfa|Ddeintyddfa|Siop|Caffi|Gaffi|Gwesty|Westy|Dŵr|Banc|Fanc|Undeb|Elusen|Tai|Theatr|Clwb|Glwb|Awdurdod|Urdd|Mudiad|Menter|Fenter|Cartrefi|Cwmni|Gwmni)";
/** Words with a capital that make no name of it: "Canolfan Hamdden", "Ysgol Gynradd". */
const GENERIC =
  "(?:Hamdden|Gymunedol|Cymunedol|Gynradd|Uwchradd|Iechyd|Sir|Tref|Dref|Meddygol|Cenedlaethol|Genedlaethol|Bost|Plant|Newydd|Gwaed|Tân)";
const CAPITAL = "[A-Z\\u00c0-\\u00de\\u0174\\u0176][\\w\\u00c0-\\u024f'’-]{1,30}";
/** "Cyngor Dyffryn", "Meddygfa'r Bont", "Canolfan Hamdden y Fro"; but not "Ysgol Gynradd" alone, nor "y cyngor". */
export const WELSH_BODY = new RegExp(
  `(?<![\\w\\u00c0-\\u024f])${BODY}(?:['’]r)?(?: ${GENERIC}){0,2}(?: (?:a|ac|y|yr|o|am|ar|i|dros|Y|Yr))?(?: (?!${GENERIC}\\b)${CAPITAL})(?: (?:(?:a|ac|y|yr|a['’]r) )?${CAPITAL}){0,3}`,
);
/** Words before which a name stands. */
export const WELSH_FRAMES: readonly RegExp[] = [
  `\\b(?:[Oo]ddi wrth|[Aa]r ran|[Cc]roeso i|[Tt]îm|[Yy] tîm yn|[Cc]yfrif gyda|[Aa]rcheb (?:gyda|gan)|[Nn]eges gan|[Nn]ewyddion gan|[Aa]tgoffa gan) (?:y |yr )?(${CAPITAL}(?: (?:(?:a|ac|y|yr|&) )?${CAPITAL}){0,4})`,
].map((source) => new RegExp(source, "g"));
/** A line that closes a letter. */
export const WELSH_SIGN_OFF =
  /^(?:(?:gyda )?(?:llawer o )?(?:cofion|diolch|dymuniadau)(?: (?:cynnes|gorau|caredig|cywir|yn fawr))?|yn (?:gywir|ddiffuant|gynnes)|hwyl(?: fawr)?|oddi wrth|pob hwyl)\W{0,3}$/i;
export const WELSH_LEGAL =
  /(?:elusen gofrestredig|rhif (?:yr )?elusen|rhif (?:y )?cwmni|cofrestrwyd yng nghymru|cedwir pob hawl|swyddfa gofrestredig|\bcyf\.?(?=[\s,]*(?:$|,|\d|©)))/i;
/** Words that open a message and name nobody. */
export const WELSH_OPENINGS: ReadonlySet<string> = new Set(
  (
    "atgoffa nodyn nodi rhybudd neges newyddion pwysig brys sel gostyngiad diweddariad gwahoddiad cadarnhad annwyl helo " +
    "cofiwch diolch croeso heddiw yfory heno gwybodaeth cynnig cynigion apwyntiad canslo oedi cynnes caredig fawr dyddiad " +
    "amser lle y bore prynhawn noswaith da pawb ffrind ffrindiau cwsmer aelod aelodau rhiant rhieni cod archeb"
  ).split(" "),
);
