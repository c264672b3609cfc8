/** How real messages name who they are from: patterns as data, each with what it covers. No logic. */

/** Placeholders for an organisation: `{{company}}`, `{{ site.title }}`, `{{appName}}`, `{{ config('app.name') }}`, `((org_name))`. */
export const TOKEN =
  /(?:site|company|organi[sz]ation|org|business|brand|shop|store|sender|practice|surgery|clinic|school|charity|team|product|app|application|subteam|facility|service|account|tenant|community|instance|merchant|seller|host|venue|project|workspace|university|council|trust|hotel|platform|provider|club|agency|firm|office|department|lms|portal|system|salon|restaurant|bank|publication|blog|forum|server|realm|website|network|vendor|partner|publisher)[-_ .]?(?:settings[-_ .]?)?(?:short[-_ .]?|display[-_ .]?)?(?:name|title)?s?$|^(?:site|company|organi[sz]ation|brand|shop|business|app|sender|from)\b|signature|member_busname|list:company|companyname|-brand-|site_settings|app(?:lication)?\.name|(?:site|app|brand|company|product|platform|project|store|shop|org|organi[sz]ation|service|instance|sender|from)[-_.]?name|site\.|footer_?address|legal_?entity|company_?address|sender[-_ ]?(?:info|address)/i;
/** Fields of the reader, of a document or of a person that end like those of a sender. */
export const NOT_TOKEN =
  /first[-_ ]?name|last[-_ ]?name|full[-_ ]?name|\buser|recipient|customer|contact|patient|\byour|member\.|lead|_id$|\bid$|url|link|date|domain|email|phone|path|count|inviter|invitee|requester|author|child|student|pupil|driver|guest|attendee|threshold|format|product[-_ .]?title|programme|reason|price|amount|total|shipping|billing|delivery|order\.|item\.|cart|new_|old_|asset|image|logo_|height|width|color|colour|css|style|i18n|locali[sz]er|@(?:using|model|inject)|petition\.|signature\.|\.signature\b|@signature/i;

/** Words that begin lines and sentences with a capital letter and name nobody. */
export const NOT_NAMES = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "christmas xmas easter halloween ramadan eid diwali valentine valentines new year years summer winter autumn spring black cyber bank holiday today tomorrow tonight yesterday now here there noon midnight " +
    "is are was be do did has had have can may will i me my we us our you your he she it they their this that these those the a an and or but if when where what why how who which all any some every each no not yes only just more most one two three four five first second third last next final half " +
    "hi hello hey dear thanks thank please sorry welcome congratulations regards cheers best kind yours sincerely faithfully love mum dad nan team friend friends customer customers subscriber member members reader volunteer volunteers colleague sir madam mr mrs ms miss dr prof " +
    "free win winner won sale sales offer offers deal deals discount save saving savings shop shopping buy get grab order orders ordering book booking bookings upgrade update updates news newsletter special exclusive limited hurry ends ending prize award draw voucher gift code claim guaranteed bonus reward rewards credit cash complimentary urgent important notice alert reminder warning info note ps nb re fw fwd fyi attention action " +
    "call text txt msg msgs reply send stop end quit help click tap visit go see read view learn discover explore watch download install open start begin continue confirm verify check complete finish submit sign log login register join subscribe unsubscribe manage change reset set pay track find meet try enjoy share follow like tell ask contact email e-mail mail sms message messages phone mobile number landline " +
    "account password profile settings preferences privacy policy terms conditions cookie cookies faq faqs about home menu website site web page link online app apps application ticket tickets event events session class course lesson appointment visit meeting event delivery parcel package invoice bill payment receipt refund statement total subtotal price quantity date time name address details information summary report status step steps question questions answer support customer service services product products project item items plan plans trial premium pro plus basic standard version feature features team data file files document documents letter form forms request requests application hr it id pin otp url pdf html css t&c t&cs ts&cs tsandcs " +
    "north south east west street road lane avenue station hall park high england scotland wales britain uk london europe america english welsh british irish european american french german spanish " +
    "facebook twitter instagram linkedin youtube google apple android iphone ipad ios whatsapp telegram tiktok pinterest paypal visa mastercard amex safari chrome firefox outlook gmail windows covid covid-19 flu mmr vat gdpr pecr nhs.uk god ok okay lol x xx xxx " +
    "lorem ipsum dolor sit amet logo image banner icon photo picture header footer title subject preview untitled button copy placeholder company-name your-company acronym " +
    "good great big new old early late happy merry almost done ready important-notice introducing announcing available coming soon back up down in out on off at by for from to with of as so then once again also because since while until before after during over under between " +
    "china geneva paris berlin france germany spain italy india canada australia ireland wales rome madrid dublin edinburgh glasgow cardiff belfast manchester birmingham leeds liverpool bristol devon kent cornwall " +
    "doctor nurse gp consultant manager director officer assistant reception receptionist driver engineer mp council government parliament committee court police hospital surgery clinic practice school university church club centre center office department"
  ).split(" "),
);
/** A person, or a street: what begins or ends so is no organisation. */
export const NO_NAME =
  /^(?:Mrs?|Ms|Miss|Dr|Prof|Nurse|Sister|Rev|Revd|Sir|Lady|Cllr|Councillor)\b|\b(?:Street|Road|Lane|Avenue|Station|Close|Drive|Crescent|Terrace)$/;
/** First names alone name a person and no sender. */
export const FIRST_NAMES = new Set(
  "aaron abby abigail adam adrian ahmed aisha alan alex alexander alexandra alfie ali alice alison alistair amanda amber amelia amy andrea andrew andy angela anita ann anna anne annie anthony antonia archie arthur ashley asha ava barbara beatrice becky ben benjamin beth bethany bev bill billy bob bobby brenda brian bridget callum cameron carl carla carol caroline catherine cathy charles charlie charlotte chloe chris christina christine christopher claire clare colin connor craig daisy dan dani daniel daniela danny darren dave david dawn dean debbie deborah declan denise dennis derek diana diane dominic donna doris dylan eddie edward eileen elaine eleanor elena eliza elizabeth ella ellen ellie elliot emily emma eric erin esther ethan eva eve evelyn evie faith fatima felix fergus finn fiona florence frances francis frank fred freddie freya gail gareth gary gavin gemma george georgia georgina gerald gill gillian gina glen gloria grace graham greg hannah harold harriet harry harvey hassan hayley heather helen henry holly howard hugh ian imogen imran ingrid irene iris isaac isabel isabella isla ivan ivy jack jacob jade jake james jamie jan jane janet janice jasmine jason jay jayne jean jeff jen jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne joe joel john jon jonathan jordan joseph josh joshua joy joyce juan judith judy julia julian julie june kai karen karl kate katherine kathleen kathy katie katy kay keith kelly ken kenneth kerry kevin kieran kim kirsty kyle laura lauren lea leah lee len leo leon lesley lewis liam lily linda lisa liz logan lola lorna lorraine louis louise lucas lucy luke lydia lynn lynne mabel maggie malcolm mandy marcus margaret maria marie marion mark martha martin mary mason matt matthew maureen max maya megan mel melanie melissa mia michael michelle mick mike millie miriam mo mohammed molly monica morgan muhammad nadia nan nancy naomi natalie natasha nathan neil nia niall nick nicholas nicola nicole nigel nina noah noor nora norman ola oliver olivia omar oscar owen pam pamela pat patricia patrick paul paula pauline penny pete peter phil philip phoebe pip polly priya rachel raj ravi ray rebecca rhys richard rick rita rob robert robin robyn roger ron rory rosa rose rosie ross rowan roy ruby rupert russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean seb sebastian shannon sharon sheila shirley sian simon sofia sonia sophia sophie stan stella stephanie stephen steve steven stuart sue summer susan suzanne sylvia tanya tara ted teresa terry theo theresa thomas tim tina toby tom tommy tony tracey tracy trevor una ursula val valerie vera vicky victor victoria vikram vincent violet vivienne wayne wendy will william willow yasmin yusuf yvonne zac zara zoe".split(
    " ",
  ),
);

const WORD = "[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f&'’+]*(?:[.-][\\w\\u00c0-\\u024f]+)*";
/** One to six words with capital letters, joined by "of", "the", "&" or "and". */
export const NAME = `${WORD}(?: (?:(?:of|the|and|for|&) (?:the )?)?${WORD}){0,5}`;
/** What a company or public body calls itself: "Mill Lane Surgery", "The Fresh Window Company". */
const KIND =
  "(?:Company|Co|Ltd|Limited|Plc|PLC|LLP|LLC|Inc|Corp|Corporation|GmbH|CIC|Council|Surgery|Practice|Clinic|Pharmacy|Dental|Dentists|School|Academy|College|University|Trust|Hospital|Bank|Insurance|Charity|Club|Gym|Hotel|Foundation|Association|Society|Festival|Institute|Agency|Services|Service|Solutions|Systems|Group|Network|Housing|Homes|Energy|Water|Power|Mobile|Broadband|Telecom|Airways|Airlines|Railways?|Trains|Travel|Tours|Holidays|Motors|Tyres|Books|Press|Media|Magazine|Radio|Theatre|Museum|Gallery|Library|Libraries|Church|Parish|Kitchen|Restaurant|Cafe|Café|Coffee|Bakery|Brewery|Spa|Salon|Studio|Studios|Fitness|Yoga|Opticians|Vets|Windows|Carpets|Loans|Finance|Labs|Technologies|Software|Supermarket|Stores?|Union|Federation|Alliance|Partnership|Hospice|Rescue|Cinemas?|Barbers|Hairdressers|Florists?|Butchers|Bakers|Grocers|Bistro|Jewellers|Lettings|Garage|Plumbing|Roofing|Removals|Solicitors|Accountants|Surveyors|Recruitment|Physio|Physiotherapy|Osteopaths|Podiatry|Optometrists|Dentistry|Nursery|Nurseries|Cycles|Interiors|Distillery|Vineyard|Farm Shop|(?:Garden|Leisure|Health|Medical|Arts|Community|Sports|Shopping|Wellbeing|Heritage|Visitor|Fitness|Dental|Learning|Outdoor|Tennis|Riding) Centre|Campaign|Party|News|Times|Herald|Echo|Gazette)";
export const KIND_NAME = new RegExp(
  `\\b(?:${WORD}(?: (?:&|and|of))? ){1,4}${KIND}\\b(?! (?:Street|Road|Lane|Station|Code|Fee|Number))`,
  "g",
);
/** A small letter before a capital inside one word: names that companies make, and "McKay" and "iPhone" besides. */
export const JOINED =
  /(?<![\w.@/-])(?!Mc[A-Z]|Mac[A-Z]|O[A-Z])(?=[A-Za-z0-9]{6})[A-Z][A-Za-z]*[a-z][A-Z0-9][A-Za-z0-9]{1,30}\b/g;
export const NOT_JOINED =
  /^(?:WhatsApp|YouTube|LinkedIn|PayPal|FaceTime|TikTok|JavaScript|TypeScript|PowerPoint|PostScript|AirPods|MacBook|HubSpot|MailChimp|SendGrid|WiFi|GitHub|DataTables|[A-Z][a-z]+\d+)$/;

const IN_ACCOUNT =
  "(?:[Aa]ccount|[Pp]rofile|[Mm]embership|[Bb]ooking|[Aa]ppointment|[Rr]eservation|[Tt]able|[Oo]rder|[Pp]urchase|[Ss]ubscription|[Pp]lace|[Tt]icket|[Jj]ob|[Aa]pplication|[Cc]ard|[Pp]olicy|[Pp]arcel|[Dd]onation|[Rr]eminder|[Mm]essage|[Nn]ews|[Uu]pdates?|[Oo]ffers?|[Gg]ift|[Ii]nvoice|[Rr]eceipt|[Pp]assword|[Rr]egistration)";
/** Words before which a name stands; the name is checked apart. Case counts, because it is what makes a name. */
export const FRAMES: readonly RegExp[] = [
  `\\b(?:[Ww]e(?: all)?|[Aa]ll of us|[Ee]veryone|[Tt]he team) at (?:[Tt]he )?(${NAME})`,
  `[Ww]elcome(?: back)?(?: you)? to (?:the )?(${NAME})`,
  `\\b${IN_ACCOUNT}s? (?:with|at|from|on|for|to) (?:[Tt]he )?(${NAME})`,
  `\\b(?:[Ss]ign|[Ll]og)(?:ged|ging|ning|ned)? ?(?:in|on|up)?(?:to| to| at| on| with| for) (?:your |the )?(${NAME})`,
  `\\b(?:[Rr]egister|[Ss]hopp?|[Ss]earch|[Vv]olunteer|[Bb]ook)(?:ed|ing)? (?:with|at|on|for|from) (?:[Tt]he )?(${NAME})`,
  `\\b(?:[Ss]ubscrib(?:ed?|ing) (?:to|2)|[Jj]oin(?:ed|ing)?|[Uu]sing|[Cc]hoosing|[Tt]rying|[Ss]upporting|[Vv]isiting|[Mm]aking|[Ii]nvit(?:ed|ation|e)(?: you)? to(?: join)?|[Ss]pend(?: \\S{1,12}){0,2} on|[Cc]redit (?:on|at)|[Pp]owered by|[Bb]rought to you by|[Bb]ehalf of|[Pp]art of|[Ff]riends at|[Uu]pgrade to|[Ss]witch to) (?:[Tt]he )?(${NAME})`,
  `\\b(?:[Cc]laim|[Rr]eturn|[Ff]orm|[Ss]tudy|[Ww]ork|[Tt]rial|[Ss]tay|[Cc]hat|[Ss]peak|[Tt]alk|[Dd]eal) (?:with|at|to) (?:[Tt]he )?(${NAME})`,
  `(?<!\\b[Ll]etter )\\b(?:[Ff]rom|[Hh]ere at|[Ll]ove from)(?: all(?: of us)?| everyone| everybody| the team| your friends| us)?(?: at)? (?:[Tt]he )?(${NAME})`,
  `\\b(?:[Oo]nly|[Ss]hopping|[Ll]ife|[Ss]tart|[Ss]avings|[Jj]ourney) (?:with|at|on) ([Tt]he ${NAME}|${NAME})`,
  `\\b(?:[Cc]all|[Rr]ing|[Cc]ontact|[Ee]-?mail|[Tt]ext) (?:[Tt]he )?(${NAME}) (?:\\w{1,8} )?(?:on|at)\\b`,
  `\\b[Yy]our (?:new |free )?(${NAME}) (?:verification|security|log-?in|sign-?in|access|confirmation|one-?time|account|code|password|bill|order|subscription|membership|card|booking|plan|profile|receipt|invoice|statement|delivery|parcel|team|app\\b|number|policy|points|online)`,
  `\\bis your (${NAME}) (?:\\w{1,14} )?(?:code|password|pin)\\b`,
  `\\b(?:[Tt]he )(${NAME}) (?:app|platform|website|newsletter|team|community|crew|family|store)\\b`,
  `\\b(?:[Ii]t['’]s|[Tt]his is) (${NAME}) (?:here|calling|speaking|from)\\b`,
  `\\b(?:[Ii]t['’]s|[Tt]his is|I['’]m|I am|[Mm]y name is|[Ii]t is) ${WORD}(?: ${WORD})?,? (?:from|at|with|of|here at|calling from) (?:the )?(${NAME})`,
  `\\b[Tt]eam(?:,| at| from) (?:the )?(${NAME})`,
  `\\b((?:University|Bank|Friends|Ministry|Department|Institute|Museum|Office|Courts?|Society) (?:of|for) (?:the )?${WORD})`,
  `\\b(?:[Tt]his is) (${NAME})[.,!]`,
].map((source) => new RegExp(source, "g"));
/** A brand in small letters, where nothing but a name can follow. */
export const SMALL_FRAME = /\b[Ww]elcome to ([a-z][a-z0-9]{3,20})[!.,]/;
/** "[Plover] ...", at the beginning. */
export const BRACKETED = new RegExp(`^\\s*\\[(${NAME})\\]\\s`);
/** "Plover, 12 Quay Street": a postal address behind a name. */
export const WITH_ADDRESS = new RegExp(
  `(${NAME}),? (?:\\d{1,5}[A-Za-z]?,? (?:[A-Z0-9][\\w.'’]{0,20},? ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Way|Square|Place|Drive|Blvd|Boulevard|Quay|Row|Terrace|Court|Close|Hill|Yard|Parade|Crescent)\\b|P\\.?O\\.? ?[Bb][Oo][Xx])`,
);
/** "99182: ..." is no name; "Your order: ..." is none either. */
export const PREFIX = new RegExp(
  `^\\s*((?:${NAME})|[a-z][a-z0-9]{2,15}(?:['’]s)?)(?: [a-z0-9][\\w.'’-]{0,15}){0,3} ?(?::|>|»| -| –) ?(?=\\S)`,
);
/** The same whatever the capitals are: one to five words before a colon or a dash. */
export const ANY_PREFIX =
  /^\s{0,9}(?!(?:hi|hello|hey|dear|reminder|urgent|important|free ?msg|fyi|ps|note|update|alert|warning|notice|now|introducing|available|announcing|coming soon|open|opening|win|free|from|re|subject|date|time|good news|news|tip|code|your|please|thanks|thank you|sale|offer|today|tomorrow|final|last|new|just|only|when|where|what)\b)([a-z\u00c0-\u024f\d][\w\u00c0-\u024f&'’.+-]{0,30}(?: [\w\u00c0-\u024f&'’.+-]{1,30}){0,4})\s{0,2}[:>»-]\s/i;
/** A line that closes a letter, before the signature. */
export const SIGN_OFF =
  /^(?:many |kind |best |warm )?(?:regards|thanks|thank you|cheers|best|wishes|yours(?: sincerely| faithfully| truly)?|sincerely|love|with love|from)\W{0,3}$/i;
export const LEGAL =
  /(?:©|\(c\) ?(?:\d|[A-Z])|copyright (?:©|\d|[A-Z])|registered (?:charity|company|in|office)|company (?:no|number|reg)|\b(?:ltd|limited|plc|llp|inc|llc|cic)\b(?! (?:time|offer|edition|period|stock|number))|all rights reserved|on behalf of [A-Z\uFFFC])/i;
/** The team of somebody: a placeholder or a name, never just "the team". */
export const TEAM = new RegExp(
  `\\b(?:[Tt]he|[Yy]our) (?:\\uFFFC|${NAME})(?: [a-z]{3,16})? (?:[Tt]eam|[Cc]rew|[Ff]amily|[Ss]taff)\\b|\\b[Tt]he [Tt]eam (?:at|from|behind) [A-Z\\uFFFC]|\\b[Hh]ere at [A-Z\\uFFFC]|\\b[Ff]rom (?:all of us|everyone|the team|your friends)? ?at [A-Z\\uFFFC]|(?:^|\\n)\\s*(?:${NAME}) [Tt]eam\\s*(?:$|\\n)`,
);
/** Addresses of others: shorteners, social networks, stores, sending tools. */
export const OTHERS_DOMAIN =
  /(?:bit\.ly|tinyurl|\bt\.co\b|goo\.gl|google|facebook|twitter|instagram|linkedin|youtube|youtu\.be|pinterest|tiktok|whatsapp|apple\.com|microsoft|play\.google|w3\.org|schema\.org|github|gitlab|cloudfront|amazonaws|mailchimp|sendgrid|list-manage|campaign-archive|fonts\.|gravatar|litmus|placehold|unsplash|via\.placeholder|(?:\/\/|www\.|^|@)(?:example|yourdomain|your-?site|yourcompany|company|domain|website|test|localhost|email)\.(?:com|org|net|io|co\.uk|example))/i;
/** A page or handle of the sender's own on a social network. */
export const HANDLE =
  /(?:twitter|facebook|instagram|linkedin|youtube|tiktok|pinterest|x)\.com\/(?:company\/|user\/|c\/|@)?(?!share|sharer|intent|home|login|watch|your|username|#|profile\b|company\b|user\b|p\/|status)[\w.-]{3,40}\/?(?:$|[?#])/i;
export const NAMED_DOMAIN =
  /(?:https?:\/\/|@|^|\.)([a-z0-9-]{2,40})\.(?:co\.uk|org\.uk|gov\.uk|nhs\.uk|ac\.uk|sch\.uk|com|org|net|io|co|uk|gov|edu|ai|dev|app|biz|info|me|tv|ac|eu|de|fr|nl|es|it|ie|ca|au|nz|in|us|shop|store|online|example|scot|wales|cymru|london)(?![\w-])/i;
