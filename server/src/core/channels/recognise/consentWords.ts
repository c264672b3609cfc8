/** How real messages say which act of the reader led to them: patterns as data, each with what it covers. No logic. */

/** What a mailing is called. */
const MAILING =
  "(?:e-?mails?|messages?|texts?|sms|mail|newsletters?|notifications?|notices?|alerts?|reminders?|updates?|bulletins?|digests?|invitations?|letters?|communications?|posts?)";
/** Acts that make someone a reader, wherever they stand. */
const ACT =
  "(?:signed[- ]up|subscribed|opted[- ]in(?:to)?|asked(?: us| me)? (?:for|to|that|about|if|whether|what|how|at)\\b|requested|registered|joined|agreed to (?:hear|receive|get|be|let|our)|consented|ticked|created (?:an?|your|this) |booked|placed an order|donated|enquired|attended|enrolled|applied (?:for|to|on)\\b|signed (?:the|an?|our|this) (?:[\\w-]{1,20} ){0,2}(?:petition|form|pledge|letter|list|register|registry|book|agreement|contract|sheet|paper|consent)\\b|(?:bought|ordered|purchased)\\b[^.!?\\n]{0,40}\\b(?:from|with|at|through) (?:us|our|\\uFFFC)|started (?:an?|this) (?:\\w+ )?(?:application|account|registration|sign-?up|petition|request)|entered (?:your|this|an?|our)\\b|made (?:an?|this|the) (?:\\w+ )?(?:request|enquiry|application|booking|donation))";
/** Acts that say it only as the sentence's own statement: "You chose to get this by e-mail", not "the seat you chose". */
const STATED =
  "(?:chose|chosen|told us|said (?:we|that we|you)|(?:gave|given) us|gave (?:us )?(?:your )?(?:consent|permission)|opened (?:an?|your)|set (?:this|up)|saved (?:this|a|an|the)|filed|pledged|volunteered|left (?:us )?your (?:e-?mail|details|address|number))";
const YOU =
  "(?:you(?:['’]ve| have)?(?: \\([^()\\n]{1,40}\\))?|u)(?: (?:recently|previously|once|also|just|now|already|originally|have|kindly|first)){0,2}";

/** "You are receiving this because ...", "You signed up for our e-mails": about the mailing. */
export const BOILERPLATE: readonly RegExp[] = [
  // You are receiving this e-mail because ...
  new RegExp(
    `\\byou\\b[^.!?\\n]{0,30}\\b(?:receiv(?:ing|ed?)|get(?:ting)?|got|see(?:ing)?|(?:been |were |are )(?:being )?(?:sent|e-?mailed|texted|contacted|notified)) (?:this|these|it\\b|(?:the|our|an?|such|all)(?: [\\w-]{1,20}){0,3} ${MAILING}|${MAILING})[^.!?\\n]{0,100}\\b(?:because|as you|since you|as your|since your|as part of your|due to your)\\b[^.!?,;\\n]{0,120}`,
    "i",
  ),
  /\byou(?:['’]re| are| were|['’]ve been| have been)(?: being)? (?:contacted|e-?mailed|texted|notified|written to)\b[^.!?\n]{0,40}\b(?:because|as you|since you)\b[^.!?,;\n]{0,120}/i,
  // You are on this list because ..., you were added to it when ...
  /\byou(?:['’]re| are| were|['’]ve been| have been)\b[^.!?\n]{0,20}\b(?:on|added to|part of|subscribed to) (?:this|our|the|my)\b[^.!?\n]{0,40}\b(?:because|as you|since you|when you|after you)\b[^.!?,;\n]{0,120}/i,
  // We are writing to you because you ...
  /\b(?:we(?:['’]re| are| have|['’]ve)?|i(?:['’]m| am)?)\b[^.!?\n]{0,20}\b(?:sending|sent|contacting|writing|e-?mailing|texting|notifying|reaching out|getting in touch|in touch)\b[^.!?\n]{0,60}\b(?:because|as|since) (?:you|your)\b[^.!?,;\n]{0,120}/i,
  new RegExp(
    `\\bthis (?:[\\w-]{1,15} ){0,2}(?:${MAILING}|mailing) (?:\\w{1,12} )?(?:was|is|has been|are|were)(?: being)?(?: \\w{4,15}ly)? (?:sent|generated|intended|addressed|delivered|mailed|meant)\\b[^!?\\n]{0,120}\\b(?:because|as (?:you|a result of)|since you|who (?:have |has )?(?:signed|subscri|regist|opted|asked|joined)|at your request|(?:subscri|regist)\\w+ (?:at|on|to|with|in|for))\\b[^.!?,;\\n]{0,120}`,
    "i",
  ),
  /\b(?:sent|e-?mailed|delivered|addressed) to\b[^!?\n]{0,80}\b(?:because|since|as) (?:you|your)\b[^.!?,;\n]{0,120}/i,
  new RegExp(
    `\\b${YOU} (?:${ACT}|${STATED})[^.!?\\n]{0,60}\\b(?:e-?mails?|messages?|texts?|updates?|news(?:letter)?s?|offers?|alerts?|mailing|list|hear(?:ing)? from|contact)\\b`,
    "i",
  ),
  // As a customer who bought from us you receive our offers; what is received has to be the mailing.
  new RegExp(
    `\\b(?:as|being) (?:an?|our) (?:\\w{1,15} ){0,2}(?:customer|member|client|supporter|donor|guest|patient|reader|visitor|patron)s?\\b(?: (?:of|at|with|who) [^.!?\\n]{1,70})?,? you(?:['’]ll| will| also| now){0,2} (?:receive|get|hear|are sent|are on) (?:(?:this|these|our|the) (?:${MAILING}|offers|news|(?:mailing )?list)|about our (?:offers|news)|from us)\\b`,
    "i",
  ),
  /\byou asked (?:us |me )?to (?:send|be sent|be told|let you know|notify|e-?mail|text|keep)\b/i,
  /\bwith your (?:consent|permission)\b/i,
  /\byou(?:['’]ve| have)? (?:opted|ticked|subscribed)\b/i,
  /\bopted[- ]in (?:at|on|via|by|through)\b/i,
  /\b(?:u|you) (?:r|are)(?: now| already| currently)? subscribed\b/i,
  /\byou(?:['’]re| are)(?: now| already| currently)? subscribed\b/i,
];
/** Other mentions of the reader's own act; they are content as well. */
export const MENTION: readonly RegExp[] = [
  new RegExp(`\\b${YOU} ${ACT}`, "i"),
  new RegExp(`(?:^|[,;:.!?–—\\n-]\\s{0,3}|\\b(?:because|as|since|when|and|that) )${YOU} ${STATED}\\b`, "i"),
  /\bas (?:you )?(?:asked|requested)\b/i,
  /\byou(?:['’]re| are)(?: now| already| currently)? (?:an? )?(?:registered|signed up|opted[- ]in)\b(?! (?:trade|charity|company|number|post|to vote))/i,
  /\byou(?: were|['’]ve been| have been) (?:added|subscribed|signed up|opted[- ]in)\b/i,
  /\byour (?:e-?mail )?(?:address|e-?mail|number|phone number) (?:was|has been|is) (?:recently )?(?:entered|registered|added|given|submitted|provided|subscribed|signed up|used to (?:sign|register|create|request|subscribe))\b/i,
  // Thanks for an order or a payment is courtesy; thanks for signing up says why the message came.
  /\b(?:thanks?|thank you|welcome)\b[^.!?\n]{0,20}\bfor (?:\w{3,12}ly )?(?:signing[- ]?up|subscribing|opting[- ]in|requesting|asking|your (?:request|enquiry|inquiry|sign-?up)|(?:joining|registering (?:to|for)) (?:our|the|this)\b[^.!?\n]{0,40}\b(?:list|newsletter|mailing|updates|alerts))\b(?! to (?:volunteer|help|run|walk|ride|be\b|do\b|take|attend|speak|vote|give|donate|fundraise|teach|host|cook|play|lead))/i,
  /\b(?:as|being) (?:an? |our )?(?:\S{1,20} ){0,3}subscriber\b/i,
  /\b(?:petition|form|list|pledge)\b[^.!?\n]{0,30}\byou(?:['’]ve| have)? (?:signed|started|joined|filled in|completed)\b/i,
  // Your request is the act, however it is answered.
  /\b(?:as|per|at|following|re|regarding|further to|in (?:response|reply|answer) to|received|got|processed|processing|approved|accepted|completed|about) (?:per )?your (?:recent |latest )?(?:request|enquiry|inquiry|reply|registration|sign-?up|subscription request)\b/i,
  /\byour (?:recent )?(?:request|enquiry|inquiry) (?:for|to|of|about|on)\b[^.!?\n]{0,80}\b(?:has been|have been|was|is|will be)\b/i,
  /\b(?:we(?:['’]ve| have)?|have)(?: just| recently)? (?:received|got|had|gotten) (?:an?|your|this|the) (?:[\w-]{1,20} ){0,3}(?:request|enquiry|inquiry)\b/i,
  /\b(?:someone|somebody)\b[^.!?\n]{0,40}\b(?:requested|asked|signed up|registered|entered|subscribed)\b[^.!?\n]{0,60}\b(?:password|account|sign|e-?mail|address|code|link|reset|list|newsletter)/i,
  /\b(?:an? )?(?:password reset|reset|sign-?in link|log-?in link|magic link|verification code|security code|code|link|copy|change of [\w-]{3,20})\b[^.!?\n]{0,30}\b(?:was|has been|were) (?:recently |just )?requested\b/i,
  /\ba (?:[\w-]{1,20} ){0,2}request\b[^.!?\n]{0,60}\b(?:was|has been) (?:recently |just )?(?:made|received|submitted|sent)\b/i,
  /\b(?:set(?: up)?|requested|made|initiated|submitted|ordered) by you\b/i,
];
/** The act is only supposed, another's, or must still be done: "if you signed up", "some of you asked", "once you have registered". */
export const SUPPOSED =
  /\b(?:os|pan|pe|if|once|whenever|unless|whether|until|till|before|have|did|has|should|provided|in case|everyone|anyone|why|how|where|what|time|(?:some|many|few|lots?|all|most|several|none|\d+) of)\s+$/i;

export const TOKEN =
  /consent[-_ ]?(?:date|source|at|text|method|basis|on|time|record)\b|opt[-_ ]?in[-_ ]?(?:date|source|at)|sign-?up[-_ ]?(?:date|source|form)|subscribed[-_ ]?(?:at|on)|subscription[-_ ]?source|list[-_ :]?description|why[-_ ]?receiv|reason[-_ ]?for/i;
/** Consent to treatment, and consent claimed from mere reading. */
export const NOT_CONSENT =
  /\b(?:consent (?:form|request|to (?:the |their |your |his |her )?(?:vaccin|treatment|procedure|surgery|operation|screening|jab|immunis)|for (?:the |their |your |\uFFFC)?\s?(?:vaccin|treatment|procedure|trip|surgery|to))|given consent|consented vaccin|parental consent|by (?:reading|opening|continuing|using|replying|visiting) (?:this|to|our|the)?[^.!?\n]{0,40}(?:consent|agree)|loyal customer|dear subscriber)\b/i;
