/** How real messages say "you can stop this": patterns as data, each with what it covers. No logic. */

/** Cheap first look: a text without any of these has no opt-out in words. */
export const MAY_STOP =
  /unsub|opt|stop|prefer|remov|no longer|no more|settings|options|manage|end\b|quit|cancel|txt|subscription|notif|mute|leav|take (?:me|us|you)|taken|off\b|hear|receiv|withdr|rather|unfollow|unwatch|disable|pause|fewer|often|don['’]?t|do not|abmeld|abbestell|abonn|baja|danysgrif|optio|gorau i|peidio|beidio|dewisiad|gosodiad|diwedd|atal|ddim|nad ydych|newid|rheoli/i;

/** Names of placeholders and targets that are known to give a way out. */
export const OPT_OUT_TOKEN =
  /unsub|opt[-_ ]?out|desabon|abmeld|(?:email|mail|sms|notification|communication|contact|marketing|subscription|message|alert|digest)s?[-_ ./]{0,2}(?:preference|setting|pref|option)s?\b|(?:email|mail|sms|notification|communication|contact|marketing|subscription|message)[-_ ./]?(?:preference|setting)|(?:manage|update|edit|change)[-_ ./]?(?:my[-_ ]|your[-_ ])?(?:preference|subscription|notification|emails\b|email[-_ ]?(?:pref|setting|sub|notif|alert)|setting|profile$)|preference(?:s)?[-_ ]?(?:cent(?:er|re)|link|url|page)|\bpreferences\b|\bprefs\b|(?:settings?|profile|account|preferences|me|my|email|mail|notification)s?\/(?:e-?mails?|notifications?|alerts?|digests?|newsletters?|communications?|manage|edit-?subscriptions?)\b|subscription[-_ ]?cent(?:er|re)|profile_center|update_profile|updatelink|delivery_info|asm_|stop_?code|stop[-_ ]?(?:link|url|keyword|number|emails?|notif|alerts?|following|watching)|mute[-_ ]?(?:url|link|thread|topic)|\/(?:mute|unfollow|unwatch)\b|unfollow|unwatch|list-?remove|leave-?list|[?&]subject=(?:remove|cancel|stop|leave)|remove[-_ ]?me\b|do[-_ ]?not[-_ ]?(?:contact|email)/i;
/** Tokens that speak of unsubscribing but are something else. */
export const NOT_OPT_OUT_TOKEN =
  /unsubscribed(?:_?at|_?on|_?date|_?email|_?list)?$|resubscri|view|browser|webversion|archive|forward|privacy|cookie|billing|invoice|(?:hide|no|without|omit|disable|skip|exclude)[-_]?(?:unsub|opt|pref)/i;

const STREAM =
  "(?:e-?mails?|mails?|mailings?|messages?|msgs?|texts?|txts?|sms|notifications?|alerts?|reminders?|updates?|newsletters?|digests?|bulletins?|announcements?|communications?|summar(?:y|ies)|reports?|tips?)";
const SETTLE =
  "(?:manage|managing|update|updating|change|changing|edit|editing|set|adjust|adjusting|review|choose|choosing|customi[sz]e|control|configure|configuring|modify|modifying|personali[sz]e|select|amend)";

/** Words of a link, or of the sentence that a short link stands in, that say it stops messages. */
export const OPT_OUT_LINK_WORDS: readonly RegExp[] = [
  /\bun-?subs?cri\w*|\bunsub\b|\bopt(?:ing)?[- ]?out\b|\bd[eé]sabonn|\babmelden\b|\babbestellen\b|\bdarse de baja\b|\bdad-?danysgrif/i,
  // What can be settled: "manage your e-mail preferences", "change what you receive", "choose how often we write".
  new RegExp(
    `\\b${SETTLE}\\b[^.!?\\n]{0,40}\\b(?:(?<!\\b(?:delivery|cookie|privacy|dietary|payment|language|travel|seat|booking|billing) )preferences?|(?:mail(?:ing)?[- ]|contact[- ])?subscriptions?|(?:e-?mail|mail|contact|communication|message|alert|notification|subscription|marketing|mailing|newsletter|reminder)s? (?:settings?|options|choices)|notifications|(?:what|which|how often|how many|when)\\b[^.!?\\n]{0,20}\\b(?:you|we) (?:hear|receive|send|contact|write|are sent|e-?mail)|(?:what|which|how many) ${STREAM} (?:you|we)|how (?:we|you) (?:contact|hear))\\b`,
    "i",
  ),
  /\b(?:e-?mail|mail(?:ing)?|notification|communication|marketing|contact|alert|newsletter|subscription|message|digest)s? (?:and \w{3,12} )?(?:preferences?|settings?|options)\b|^(?:your |my )?(?:preferences|subscriptions?|notifications)$/i,
  // Ending one stream.
  /\bstop (?:receiving|getting|all|sending|hearing|following|watching|(?:e-?)?mailing|texting|contacting|subscribing)\b/i,
  new RegExp(
    `\\bstop (?:these|this|the|our|your|my|such|future|further|any)?(?: [\\w-]{1,15}){0,2}? ?(?:${STREAM}|onboarding sequence|sequence)\\b`,
    "i",
  ),
  /\bstop (?:these|this)$/i,
  new RegExp(
    `\\b(?:cancel|disable|deactivate|mute|silence|snooze|pause|turn(?:ing)? off|switch(?:ing)? off)\\b(?: or change| all)?(?: (?:these|this|the|our|your|my|such|future|further|any|all))?(?: [\\w-]{1,15}){0,2}? ?\\b(?:${STREAM}|thread|topic|conversation|discussion)\\b`,
    "i",
  ),
  new RegExp(`\\bend (?:these|this|all|your) (?:[\\w-]{1,15} )?${STREAM}`, "i"),
  new RegExp(
    `\\b(?:turn|switch)(?:ing)? (?:these|them|this|(?:(?:these|this|your|all|the|our|such) )?(?:[\\w-]{1,15} )?${STREAM}) off\\b`,
    "i",
  ),
  /\bunfollow\b|\bunwatch\b|\bmute (?:this|these)\b|\bturn (?:these |this |them |it )?off$/i,
  new RegExp(
    `\\b(?:don['’]?t|do not|stop|never|no longer)\\b(?: want (?:us )?to)?(?: (?:ever|please))? (?:send|e-?mail|text|contact|notify|remind|message|write)(?: to)? (?:me|us)\\b`,
    "i",
  ),
  /\b(?:remove me|remove (?:my|your) (?:e-?mail|address|name|number)|take me off)\b/i,
  /\b(?:get|receive|send|want) (?:me )?(?:fewer|less)\b|\bhow often (?:you|we) (?:hear|receive|contact|write|e-?mail|send)\b/i,
  new RegExp(`\\bno (?:more|longer) (?:interested|${STREAM})\\b`, "i"),
  /\b(?:leave|come off) (?:this|the|our) (?:mailing |e-?mail )?list\b/i,
  new RegExp(
    `\\bwithdraw (?:your |my |that )?consent (?:to|for) (?:\\w{1,12} ){0,2}(?:marketing|offers|${STREAM})`,
    "i",
  ),
];
/** A paid plan, a parcel or a device is settled, not the messages. */
export const NOT_ABOUT_MESSAGES =
  /\b(?:billing|invoices?|payments?|renew\w*|plans?|pricing|trial|upgrade|parcels?|deliver(?:y|ies)|devices?|password|dietary|cookies?)\b/i;
/** The messages themselves are named beside it. */
export const ABOUT_MESSAGES =
  /\be-?mails?\b|\bmail(?:ing)?s?\b|\bnotifi|\bunsub|\bopt(?:ing)?[- ]?out|\bnewsletter|\bmessages?\b|\balerts?\b|\bcommunications?\b|\bcontact\b/i;

/** A question that the next sentence answers: "STOP?", "Don't want these e-mails?", "Not for you?". */
export const OPT_OUT_QUESTION = new RegExp(
  "^\\W{0,3}(?:(?:do you )?(?:want|wish|like) (?:us )?to )?(?:to )?(?:stop|end|unsub|unsubscribe|opt[- ]?out|optout)\\b[^.?!\\n]{0,30}\\?\\W{0,3}$|" +
    "^[^?!\\n]{0,80}\\b(?:" +
    [
      `no more(?: of)?(?: these| this| our)?(?: ${STREAM}|txts?|msgs?)?`,
      `(?:no longer|don['’]?t|do not|rather not|prefer not|not|never)\\b[^?\\n]{0,20}\\b(?:receive|get|hear|see|want)\\b[^?\\n]{0,25}\\b(?:from us|about us|${STREAM}|txts?|msgs?|offers|marketing)`,
      "(?:no longer|don['’]?t|do not|rather not|prefer not) (?:want|get|receive|to receive|to get)(?: to get| to receive)? (?:these|this|more|any more|more of these)",
      "not (?:for you|interested|your thing)(?: any ?more)?",
      "no longer interested",
      `(?:too many|had enough|fed up|tired|bored)(?: of| with)?(?: these| this| our)?(?: ${STREAM}|txts?|msgs?)?`,
      "want out",
    ].join("|") +
    ")\\s?\\?\\W{0,3}$",
  "i",
);
/** The answer to such a question. */
export const OPT_OUT_ANSWER =
  /\?\W{0,3}(?:(?:just|please|pls|simply|you can|then) )?(?:txt|text|reply|rply|respond|rspnd|send|sms|call|dial|ring|click|tap|press|visit|go to|go ?2|see|e-?mail|write|let us know|tell us)\b[^.!?\n]{0,60}/i;

const TELL =
  "(?:reply|respond|answer|e-?mail|write|message|contact|get in touch|call|(?:tele)?phone|ring|text|tell|let)";
/** What the sender stops doing. */
const WRITING = "(?:e-?mailing|texting|messaging|contacting|mailing|writing)";
const USE =
  "(?:reply|respond|e-?mail|click|tap|let (?:us|me) know|tell|(?:just|please) (?:say|ask|shout)|say (?:so|no|the word)|call|(?:tele)?phone|ring|contact|get in touch|speak to|ask (?:us|at|in|one of)|pop in|come in|text|txt|write|visit|go (?:to|here)|use|follow|say so|send|dial|see|press|enter|sign in|log ?in|head to|update|change|edit|manage)";
/** What the reader is free to do. */
const MAY =
  "(?:(?:can|may|could|have (?:the|a|every) (?:right|option|choice) to)|(?:are|['’]re) (?:always |quite |of course |perfectly )?(?:free|able|welcome|entitled) to)";
/** Sentences that give the way out in words alone: an instruction that a reader can follow. */
export const OPT_OUT_INSTRUCTION: readonly RegExp[] = [
  new RegExp(
    `\\b${TELL}\\b[^!?\\n]{0,60}\\b(?:unsubscribe|opt[- ]?out|remove me|be removed|be taken off|take (?:you|me) off|come off|stop(?:ped)? (?:receiving|sending|getting|these|all|marketing|${WRITING})|no longer (?:wish|want|like)|not (?:wish|want) to (?:receive|hear|get|be contacted))`,
    "i",
  ),
  new RegExp(
    `\\b(?:(?:no longer|not|don['’]?t|never) (?:\\w{1,12} ){0,2}?(?:wish|want|like|care|prefer)|(?:rather|prefer) not|(?:like|want|wish) (?:us|me) to stop|want to stop|no longer (?=receive|get|hear)|not to (?=receive|get|hear|be))\\w*\\b[^!?\\n]{0,60}\\b(?:receiv\\w*|hear(?! from you)|gett?(?:ing)?|sending|be contacted|e?-?mail\\w*|messag\\w*|te?xt\\w*|msgs?)\\b[^!?\\n]{0,60}\\b${USE}\\b`,
    "i",
  ),
  new RegExp(
    `(?<!\\b(?:needs?|needed|has|have|had|ought) )\\bto (?:unsubscribe|opt[- ]?out|be (?:removed|taken off)|remove yourself|(?:leave|come off) (?:this|the|our) (?:mailing )?list|stop (?:receiving|getting|these|all|our|marketing|hearing|following|watching|this)|(?:turn|switch) off (?:these|this|your|all|our|e-?mail|notif|alert)|disable (?:these|this|e-?mail|notif)|(?:cancel|mute|pause) (?:these|this|your) (?:e-?mail |text )?${STREAM})\\b[^!?\\n]{0,80}(?:\\b${USE}\\b|:\\s{0,4}\\uFFFC|:\\s{0,4}https?:)`,
    "i",
  ),
  /\blet (?:us|me) know if you(?: would|['’]d)? (?:like|want|prefer|rather)\b[^.!?\n]{0,60}\b(?:removed?|stop|taken off|not (?:receive|get|hear))/i,
  new RegExp(
    `\\b(?:click|tap|press|go|visit|reply|text|send|dial|follow|use)\\b[^.!?\\n]{0,50}\\bto (?:unsubscribe|opt[- ]?out|stop (?:receiving|getting|these|all|our|marketing|emails|messages|texts)|(?:manage|change|update|edit) (?:your )?(?:e-?mail|notification|communication|alert|subscription)s? (?:preferences|settings|options)|(?:turn|switch) off (?:these|this|your) )`,
    "i",
  ),
  new RegExp(
    `\\byou (?:can|may|could)(?: also| always| easily| still)? (?:unsubscribe|opt[- ]?out(?= (?:of|from) (?:these|our|receiving|getting|all|future|marketing|${STREAM})| (?:here|at any ?time|any ?time|by|via|in|using|through)\\b)|stop (?:these|receiving|getting)|(?:change|cancel|pause|turn off|switch off|disable|mute)(?: (?:or|and) (?:change|cancel|pause|manage))?(?: (?:these|this|your|all|any|our|e-?mail|text))* (?:preferences|${STREAM}))\\b`,
    "i",
  ),
  // A promise, with or without where to go: "you are free to unsubscribe", "you can stop hearing from us at any point".
  new RegExp(
    `\\b(?:you|u)\\s?${MAY}\\b[^.!?\\n]{0,50}\\b(?:unsubscribe|opt[- ]?out(?= of (?:these|our|receiving|getting|all|future|marketing|${STREAM})| here\\b| whenever\\b|,? (?:at )?any\\b|\\W{0,3}$)|(?:stop|quit) (?:these|receiving|getting|hearing)|(?:leave|come off) (?:this|the|our) (?:\\w{1,12} )?list|(?:withdraw|take back) (?:your |that |this )?consent (?:to|for) (?:\\w{1,12} ){0,2}(?:marketing|offers|${STREAM})|(?:ask|tell) us to stop(?= (?:sending|${WRITING})|\\W{0,3}$))`,
    "i",
  ),
  // "Unsubscribe: text STOP to 66123", where keywords alone mean nothing.
  new RegExp(
    `\\b(?:unsubscribe|opt[- ]?out)\\b\\s?[:=,–-]\\s{0,2}(?:just |please |simply )?(?:te?xt|reply|send|call|(?:tele)?phone|ring|e-?mail|write|visit|go to)\\b[^.!?\\n]{1,60}`,
    "i",
  ),
  new RegExp(
    `\\b(?:you (?:can|may|could)(?: also| always| easily)?|to|please|want to|like to) (?:manage|change|update|adjust|edit|review|configure|customi[sz]e|modify|set)\\b[^.!?\\n]{0,30}\\b(?:(?:e-?mail|mail(?:ing)?|notification|communication|marketing|contact|alert|newsletter|subscription|message|digest)s? (?:preferences?|settings?|options)|(?:which|what|how many|how often)\\b[^.!?\\n]{0,20}\\b(?:you|we) (?:receive|send|hear)|(?:what|which|how many) ${STREAM} (?:you|we))`,
    "i",
  ),
];

const SEND = "(?:reply|respond|rspnd|answer|text|txt|send|sms|rply|msg)";
/** Texts: a keyword to send, with or without where to. Group `to` is a destination when one is named. */
export const SMS_KEYWORD: readonly RegExp[] = [
  new RegExp(
    `\\b${SEND}\\s+(?:with\\s+|back\\s+|us\\s+)?["'“‘]?(?:[a-z]{2,12}\\s+)?(?:stop\\w{0,8}|end|quit|unsub\\w*|opt\\s?out|no more|remove|cancel all|leave|arret)\\b["'”’]?(?:\\s?(?!(?:to|at|on|if|and|or|for|by)\\b)[a-z0-9]{2,12}\\b)?(?:\\s*(?:to|2|at|on|:)\\s*(?<to>\\+?[\\d\\uFFFC][\\d\\s\\uFFFC-]{2,15}))?(?:\\s*(?:to|2|if you|and we|for no)\\b[^.!?\\n]{0,60})?`,
    "i",
  ),
  // Any word or digit, where what it does is said: "reply 9 to leave", "text NO to stop these".
  new RegExp(
    `\\b${SEND}\\s+(?:with\\s+|back\\s+|us\\s+)?["'“‘]?[a-z0-9]{1,12}["'”’]?\\s+(?:to|2)\\s+(?:leave(?= (?:the|this|our) (?:\\w{1,12} )?(?:list|group|club|channel)|\\W{0,3}$)|stop\\b|opt[\\s-]?out|unsub|be removed|end (?:texts|messages|msgs|alerts)|quit)[^.!?\\n]{0,40}`,
    "i",
  ),
  /\b(?:stop|end|unsub\w*|opt[\s-]?out|optout)\b\s{0,2}(?:(?:msgs?|texts?|messages|txts?|sms|these|this|mktg|marketing|promos?|all)\b\s{0,2})?[:?=,-]?\s{0,2}(?:just\s|pls\s|please\s)?(?:txt|text|reply|rply|rspnd|respond|send|sms|call|dial|ring|click|tap|go\s?2|go to|visit|see)\b[^.!?\n]{0,60}/i,
  /(?:\b|[a-z])2\s?(?:opt\s?out|stop\w{0,6}|unsub\w*)\b[^.!?\n]{0,40}|\b2\s?(?:end|quit|cancel)\b[^.!?\n]{0,40}/i,
  /\bstop\s?(?:2|to)\s?(?:end|stop|opt\s?out|quit|unsub\w*|cancel|optout)\b|\bstop\s?[=:>]\s?(?:end|stop|opt\s?out|quit|unsub\w*|cancel)\b/i,
  /\bto (?:stop|end|opt[\s-]?out|unsub\w*|leave|quit|cancel) (?:texts?|messages?|msgs?|txts?|sms|alerts|receiving|getting|these|this|all|our|mktg|marketing|promotional|dial|text|txt|reply|send|call|visit|go|press|click|tap)\b[^!?\n]{0,60}|\b(?:to|2) ?stop ?(?:txt|text|msg|sms)\w{0,12}/i,
  new RegExp(
    `\\bto (?:stop|end|leave|quit|cancel) (?:[\\w'’-]{1,14} ){1,2}(?:${STREAM}|offers|promos|club|list|group)\\b,?\\s(?:just |pls |please )?${SEND}\\b[^!?\\n]{0,60}`,
    "i",
  ),
  /\btxt\s?(?:no|stop|end)\b\s*\d*[^.!?\n]{0,24}/i,
  /\b(?:stop|unsub\w*|opt[\s-]?out|optout|no more (?:texts?|msgs?|messages?))\s*[:?@=-]{1,2}\s*(?:https?:\/\/|www\.|[a-z0-9-]{2,40}\.[a-z]{2,6}|\uFFFC|\d{4,6}\b)[^\s]{0,80}/i,
  /\b(?:stop\w{0,10}|unsub\w*|opt[\s-]?out|optout)\s+(?:to|2|at|via|on)\s+(?:\uFFFC|\+?\d{4,13}\b|https?:\/\/|[a-z0-9-]{2,40}\.[a-z]{2,6}\b)[^\s]{0,60}/i,
  // A shared number knows its senders by a second word: "STOP LARCH to 88033".
  /\bstop\s[a-z\d]{2,12}\s(?:to|2)\s(?:\uFFFC|\d{5}\b)/i,
  /\b(?:unsub\w{0,10}|opt[\s-]?out|optout)\s(?:(?:reply|txt|text|send)\s["']?[a-z]{1,8}\b|["']?(?!(?:of|from|the|and|or|at|to|rate|rates|form|page)\b)[a-z]{1,8}\b)/i,
  /\bor (?:just )?(?:stop|end|quit)\b(?:\s+(?:to|2|4|for)\b[^.!?\n]{0,30}|\s*[.!]?\s*$)/i,
  /\bsend (?:stop|end|quit)\b[^.!?\n]{0,30}/i,
];

/** The same words where they give no way out. */
export const NOT_AN_OPT_OUT =
  /\b(?:(?:have|has|had|been|were|are|now|successfully|was)\s{1,3}(?:(?:been|now|successfully)\s{1,3}){0,3}(?:unsubscribed|opted[- ]out|removed)|cannot (?:unsubscribe|opt[- ]?out|be stopped|reply)|can['’]?t (?:unsubscribe|opt[- ]?out)|can(?: not| no longer) (?:unsubscribe|opt)|no longer (?:able )?to (?:unsubscribe|opt)|unable to (?:unsubscribe|opt)|not possible to (?:unsubscribe|opt)|no (?:need|way|option) to (?:unsubscribe|opt)|do not unsubscribe|even if you (?:unsubscribe|have opted|opt)|if you (?:have )?(?:previously )?(?:unsubscribed|opted out)|stop (?:smok|drink|tak|using|work|the spread|bleed|by\b|at the|eating|driving)|one stop|bus stop|next stop|non-?stop|stop press|stop (?:payment|cheque|code|sign)|will (?:not )?stop (?:work|charg|automatic|at\b)|stops? working|responding will stop)\b/i;
