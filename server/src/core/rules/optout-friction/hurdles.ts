/** What a way out may ask beyond one simple step, and the words that tell of it. */

import type { Severity } from "../../types";

/** A step more than refusing should take. */
export interface Hurdle {
  readonly words: RegExp;
  /** What the reader must do, for people. */
  readonly asks: string;
  readonly severity: Severity;
  /** An e-mail address or a link in the sentence shows that no such step is needed. */
  readonly unlessAddress?: true;
  /** A web address, an e-mail address, a number or a link to more than a policy shows where to go. */
  readonly unlessTarget?: true;
  /** A condition on the way itself: the keyword or link in the same sentence does not get round it. */
  readonly tied?: true;
  /** The same, said in the sentence behind the way out. */
  readonly behind?: RegExp;
}

/** What people are asked to prove who they are with. A name or an address to take off the list is no more than the list holds. */
const PAPERS =
  "(?:full name|post ?code|(?:home |postal )address|date of birth|d\\.?o\\.?b\\b|birthday|password|pin\\b|(?:\\w{1,12} )?(?:account|customer|order|membership|member|reference|booking|policy|card|contract|loyalty|client|patient) (?:number|no\\b|id\\b|ref\\w{0,6})|reference number|customer id|proof of)";
const DETAILS = `(?:your |a |the |us |an )?(?:[\\w-]{1,12}(?:,| and)? ){0,3}?${PAPERS}`;

/** In order of gravity: the first that fits speaks. */
export const HURDLES: readonly Hurdle[] = [
  {
    words:
      /\b(?:fee|charged?|costs?|pay)\b[^.!?\n]{0,30}£ ?\d|£ ?\d[\d.]{0,5}\b[^.!?\n]{0,20}\b(?:fee|charged?|admin\w*|(?:is|be) (?:taken|deducted|debited|added))\b|\b(?:we|we['’]ll) (?:will )?(?:take|deduct|debit|charge)(?: you)? £ ?\d/i,
    behind:
      /\b(?:closing|closure|removal|opt[- ]?out|unsubscri\w{2,6}|stopping|leaving|exit|admin\w{0,12}|processing|handling) (?:fee|charge)\b[^.!?\n]{0,30}(?:£ ?\d|\bappl|\bpayable|\btaken)|£ ?\d[\d.]{0,5} (?:closing|closure|removal|opt[- ]?out|unsubscri\w{2,6}|stopping|leaving|exit|admin\w{0,12}|processing|handling) (?:fee|charge)\b|^\W{0,3}(?:(?:this|it|that|each request|every request|(?:opting|opt)[- ]out|unsubscribing|leaving|stopping)(?: will)? costs? (?:you )?£ ?\d|(?:we|we['’]ll) (?:will )?(?:take|deduct|debit|charge)(?: you)? £ ?\d|you(?:['’]ll| will) be charged £ ?\d|(?:there is|there['’]s) an? (?:fee|charge) of £ ?\d|(?:there is|there['’]s) a £ ?\d[\d.]{0,5} (?:fee|charge))/i,
    asks: "to pay",
    severity: "error",
    tied: true,
  },
  {
    words:
      /\b(?:log(?:ged|ging)?|sign(?:ed|ing)?)[- ]?(?:in|on)(?:to)?\b|\b(?:in|through|via|from|visit|using|to) (?:the |your )?(?:my account|(?:account|app) settings|(?:online |customer |web )?account(?! (?:manager|number))|(?:customer )?dashboard)\b|\bmy account\b|\b(?:create|open|make|set up|activate) (?:an?|your) (?:\w{1,12} )?(?:account|login|profile)\b|\bregister (?:on|at|with) (?:our|the) (?:web ?site|site|portal|app)\b|\b(?:your|the) (?:\w{1,12} )?(?:profile|account) page\b|\benter(?:ing)? your password\b/i,
    asks: "to log in",
    severity: "warning",
  },
  {
    words: new RegExp(
      `\\b(?:followed by|along with|together with|with|and|plus|including|quoting|giving|stating|adding|(?:give|send|quote|state|include|enter|confirm|provide|add|need|verify)(?: us)?) ${DETAILS}|\\b(?:asked|ask(?: you)?) (?:for|to (?:confirm|enter|give|provide)) ${DETAILS}|\\b(?:and|with|giving|stating|plus|followed by|give(?: us)?|state|including) (?:your |the |a |us (?:a |the |your )?)?reasons?\\b(?! (?:to (?!\\d)|we|for (?:love|shop|visit)))|\\b(?:tell(?:ing)?|let(?:ting)?|show(?:ing)?) us (?:know )?why\\b|\\b(?:say(?:ing)?|explain(?:ing)?|stat(?:e|ing)) why\\b|\\b(?:after|once|when|by|first) (?:you (?:have |['’]ve )?)?(?:answer|complet|tak|fill|finish)\\w{0,4} (?:in )?(?:our|the|an?|all|some|\\d|\\w{2,6} (?:short |quick )?questions)[^.!?\\n]{0,30}\\b(?:survey|questions?|questionnaire|quiz)\\b`,
      "i",
    ),
    behind: new RegExp(
      `^\\W{0,3}(?:please |then |and |you(?:['’]ll| will| must| need to| have to)? ){0,2}(?:be asked (?:for|to (?:confirm|enter|give|provide))|(?:give|send|quote|state|include|enter|confirm|provide|add|need|verify)(?: us)?) ${DETAILS}|^\\W{0,3}(?:we(?:['’]ll| will)? (?:ask|need)(?: you)?(?: for| to (?:confirm|give|enter|provide))?|have) ${DETAILS}|^\\W{0,3}(?:please |you (?:must|need to|have to) |then ){0,2}(?:give (?:us )?(?:your|a|the) reason|(?:tell us|say|state|explain) why)\\b`,
      "i",
    ),
    asks: "to give details or reasons",
    severity: "warning",
    tied: true,
  },
  {
    words:
      /\b(?:text|txt|send|reply|say|click|stop|unsubscribe)\b[^.!?\n]{0,20}\b(?:twice|(?:two|three|four|2|3|4) times|(?:again|once more) (?:to|after|when|the next))\b|\b(?:then|and) (?:please )?(?:confirm (?:(?:it|this|that) )?(?:with|by (?:texting|sending|replying|answering|calling|phoning|e-?mailing|letter))|(?:reply|text|send|answer|say)(?: back)? (?:with )?["'“‘]?(?:yes|y|ok|confirm|again|the (?:\w{1,10} )?code|our code|a code)\b)|\b(?:enter|send (?:us |back )?|text back |reply with )the code\b/i,
    behind:
      /^\W{0,3}(?:then |you must |you need to |please ){0,2}(?:(?:reply|text|send|answer|say)(?: back)? (?:with )?["'“‘]?(?:yes|y|again|the (?:\w{1,10} )?code)\b(?! (?:for|and (?:get|win|save)|if you (?:want|would))[^.!?\n]{0,30}$)[^.!?\n]{0,30}\b(?:confirm|stop|opt|unsubscribe|leave|complete|that you)|confirm (?:it |this |that )?(?:with|by (?:texting|sending|replying|answering)) )/i,
    asks: "to refuse more than once",
    severity: "warning",
    tied: true,
  },
  {
    words:
      /\b(?:delet(?:e|ing)|uninstall(?:ing)?|remov(?:e|ing)) (?:the|our|this|your)(?: \w{1,12})? app\b|\b(?:clos(?:e|ing)|delet(?:e|ing)|cancel(?:ling)?) (?:your|the|my) (?:\w{1,12} )?(?:account|membership|contract|subscription to the service|card|loyalty card)\b|\bblock(?:ing)? (?:us|this number|our number|the number)\b|\bchang(?:e|ing) your (?:phone |mobile )?number\b/i,
    asks: "to delete or give up something else",
    severity: "warning",
  },
  {
    words:
      /\b(?:fill (?:in|out)|complet(?:e|ing)) (?:and \w{1,12} )?(?:the|an?|our|this) (?:[\w-]{1,15} ){0,3}form\b|\bcopy of your (?:id|passport|licence)\b|\bphoto(?:graphic)? id/i,
    asks: "to fill in a form or give papers",
    severity: "warning",
  },
  {
    words:
      /\bwrit(?:e|ing) to\b|\bin writing\b|\bby (?:post|letter)\b|\bpost(?:ing)? (?:it|this|a letter|your)\b|\bsend(?:ing)? (?:us )?(?:a|your) (?:letter|cheque|card)\b|\bPO Box\b/i,
    asks: "to send a letter",
    severity: "warning",
    unlessAddress: true,
  },
  {
    words:
      /\b(?:tell|ask|inform|let|see|find|speak to|talk to) (?:(?:the|our|any|a|your) )?(?:member of )?(?:the |our )?(?:staff|stylist|receptionist|cashier|assistant|barista|instructor|manager|driver)\b|\b(?:tell|let|ask|mention|say)\b[^.!?\n]{0,40}\b(?:next (?:time|visit|appointment)|when you(?:['’]re| are)? (?:next )?(?:in|visit|call in|come in|pop in|with us))\b|\b(?:ask|tell us|speak to|call in|pop in)\b[^.!?\n]{0,40}\b(?:reception|desk|till|counter|staff|shop|store|salon|branch)\b|\bvisit(?:ing)? (?:your |our |the |us (?:at|in) )?(?:nearest |local )?(?:branch|shop|store|office|reception|desk)\b|\b(?:come|pop|drop|call|stop|go|step) (?:back )?(?:in(?:to)?|by|round|over|along|down|up)(?: to)? (?:the|our|your|any|one of our) (?:\w{1,12} )?(?:branch|shop|store|office|salon|studio|surgery|reception|desk|counter|till|showroom|clinic|gym|club|library)\b|\bin (?:person|branch|store)\b/i,
    asks: "to come in person",
    severity: "warning",
  },
  {
    words: /\b(?:reply|tell us|let us know|respond|unsubscribe|opt out) (?:within|before|by) (?:the )?\d/i,
    asks: "to be quick",
    severity: "warning",
  },
  {
    words:
      /\b(?:call(?:ing)?|phon(?:e|ing)|ring(?:ing)?|telephon(?:e|ing)|dial(?:ling)?)\b[^.!?\n]{0,60}(?:\b0\d|\+44|\(0\d|\b(?:us|centre|team|line|helpline|office|shop)\b)/i,
    asks: "to make a call",
    severity: "information",
    unlessAddress: true,
  },
  {
    words:
      /\b(?:unsub\w{0,9}|opt[- ]?out|stop)\b[^.!?\n]{0,40}\b(?:on|at|via|through|from|visit|using|see|go to) (?:our|the) (?:web ?site|site|web ?page|home ?page)\b|\b(?:visit|go to|use|using|via|through|on) (?:our|the) (?:web ?site|site|web ?page|home ?page) (?:to|if you (?:want|wish) to) (?:unsub|opt|stop)|\b(?:see|visit|on|check) website\b|\b(?:as|how|see|read|in|under|consult|find)\b[^.!?\n]{0,30}\b(?:our|the) (?:privacy|data|cookie|contact|marketing)[- ](?:protection )?(?:policy|notice|statement|page)\b|\b(?:as|see|read|in|under|consult) (?:our|the) (?:terms|t&cs|small print|handbook|policy)\b/i,
    asks: "to look elsewhere for the way out",
    severity: "warning",
    unlessTarget: true,
  },
];
