/** Reasons that are given for a mailing and show no consent to it: a visit, a friend, a list that was found. */

/** Acts of which nobody would think that they ask for marketing. */
const LOOKED =
  "(?:(?:visited|came to|stopped by|called at|used) (?:our|the|this|my) (?:\\w{1,15} )?(?:web ?site|site|web ?page|page|home ?page|stand|stall|blog|channel|wi-?fi)|browsed|viewed|looked at|landed on|walked past|clicked(?: on)?|read our|searched|liked?|follow(?:ed)?|watched|connected to|live (?:near|close|in|on|nearby)|work (?:in|for|at|near))";
/** What somebody is to the sender, without having bought or asked. */
const CONTACT =
  "(?:a|an|our|one of our) (?:(?:very )?(?:valued|valuable|trusted|esteemed|important|key|business|local|known|existing|good|dear) ){0,2}(?:contacts?|connections?|acquaintances?|neighbours?|residents?|homeowners?|professionals?|prospects?|leads?|visitors?|people we know|decision makers?|business(?:es)?)\\b";
/** Others who gave the address away. */
const OTHERS =
  "(?:an? |your |one of (?:our|your) |our )(?:friends?|colleagues?|family|relatives?|neighbours?|customers?|members?|contacts?|partners?|suppliers?|sister company|third part(?:y|ies)|list broker|brokers?)";
const PASSED =
  "(?: (?:has|have|of yours|kindly|who knows you)){0,2} (?:gave|given|passed|pass|shared|sold|suggested|recommended|nominated|mentioned|sent|told) (?:us |on |to us |over )?(?:about )?(?:you\\b|your (?:e-?mail|address|name|number|details|contact|mobile|phone))";
const GOT =
  "\\bwe (?:have |['’]ve )?(?:found|bought|purchased|obtained|came across|sourced|rented|collected|took|picked up|got) your (?:e-?mail(?: address)?|address|name|number|details|contact details|mobile|phone number)\\b(?! (?:from|when|at|as) (?:your|you)\\b)";
const WHY =
  "\\b(?:get|gets|getting|got|receiv(?:e|ed|ing)|see|seeing|sent|contacting|e-?mailing|texting|writing|hear(?:ing)? from)\\b[^.!?\\n]{0,40}\\b(?:because|as|since)";

/** Each alone shows no consent. */
export const HOLLOW: readonly RegExp[] = [
  new RegExp(
    `${WHY} you(?:['’]ve| have)?(?: (?:recently|once|previously|just|also|often|already)){0,2} ${LOOKED}\\b[^.!?\\n]{0,60}`,
    "i",
  ),
  new RegExp(`${WHY} (?:you(?:['’]re| are)(?: still)?|being) ${CONTACT}`, "i"),
  new RegExp(
    `\\b(?:as|being) ${CONTACT},? (?:you|we)\\b(?:['’]ll| will)? (?:get|receive|are sent|send|hear|text|e-?mail|write)\\b`,
    "i",
  ),
  new RegExp(`^\\W{0,3}you(?:['’]re| are) ${CONTACT}\\W{0,3}$`, "i"),
  new RegExp(`(?:^\\W{0,3}|\\b(?:because|as|since|and) )${OTHERS}${PASSED}`, "i"),
  new RegExp(GOT, "i"),
  new RegExp(
    `${WHY} (?:we (?:think|thought|believe|believed|felt|know|hope|hoped) (?:that )?(?:you|this)|you (?:may|might|could) (?:be interested|like))\\b`,
    "i",
  ),
];
/** The reader did choose, or deals with the sender, after all. */
export const CHOSE =
  /\b(?:sign(?:ed|ing)?[- ]?up|subscri\w+|opt(?:ed|ing)?[- ]?in(?:to)?|asked|request\w*|consent\w*|agreed|ticked|permission|joined|members?|customer|enquir\w+|registered|donat\w+|booked|with your)\b|\byou(?:['’]ve| have)?(?: \w{1,12})? (?:bought|ordered|purchased|shopped)\b/i;
/** An order or the like that is said to bring marketing with it; a soft opt-in may be built like this. */
export const ORDERED =
  /\b(?:because|since|as|now that) you(?:['’]ve| have)?(?: (?:recently|once|previously|just|also|already)){0,2} (?:ordered|bought|purchased|booked|shopped|stayed|dined|ate|paid|donated|entered|registered|visited|browsed|called|enquired|downloaded|used|attended|came|applied)\b[^.!?]{0,80}\b(?:you(?:['’]ll| will| are going to| now| also)|we(?:['’]ll| will| now| also))(?: (?:now|also|be|then|automatically|start to)){0,2} (?:get|receive|getting|sent|send|text|e-?mail|hear|texting|sending)\b(?! (?:you )?(?:only|no|the (?:order|receipt)))/i;
/** Silence taken for a yes to what the message is about. */
export const PRESUMED =
  /\b(?:take it|assume|presume|understand|treat (?:it|this|that|your silence)|count (?:it|this|that|you)|consider|take (?:this|that|your silence|silence))\b[^.!?]{0,30}\b(?:happy|a yes|agree|consent|want|wish|(?:would|['’]d) like|(?:do not|don['’]t) mind|in\b|interested)/i;
/** No word from the reader, and the messages keep coming. To say that they come until somebody refuses is no such thing. */
export const KEPT_ON =
  /\bif (?:(?:you|u) (?:do nothing|(?:do not|don['’]t|did not) (?:reply|respond|say|act|click|answer))|we (?:do not|don['’]t|have not|haven['’]t) hear(?:d)?)\b[^.!?]{0,40}\b(?:(?:keep|leave) you on|you(?:['’]ll| will)? (?:stay|remain) (?:on|in)|carry on (?:sending|texting|e-?mailing|writing)|keep (?:sending|texting|e-?mailing)|go on (?:sending|texting|e-?mailing))\b/i;
/** What goes on by contract. */
export const BY_CONTRACT =
  /\b(?:renew\w*|polic(?:y|ies)|premium|cover|price|booking|orders?|appointments?|rates?|tariff|tenancy|loan|plan|contract|delivery|refund|claim|application|payments?)\b/i;
