/** How real messages say "you can stop this": patterns as data, each with what it covers. No logic. */

/** Cheap first look: a text without any of these has no opt-out in words. */
export const MAY_STOP =
  /unsub|opt|stop|prefer|remov|no longer|no more|settings|options|manage|end\b|quit|cancel|txtno|subscription|notification|mute|leave|take me|turn|hear|receive/i;

/** Names of placeholders and targets that are known to give a way out. */
export const OPT_OUT_TOKEN =
  /unsub|opt[-_ ]?out|desabon|abmeld|(?:email|mail|sms|notification|communication|contact|marketing|subscription|message)[-_ ./]?(?:preference|setting)s?|(?:manage|update|edit|change)[-_ ./]?(?:my[-_ ])?(?:preference|subscription|notification|email|setting|profile$)|preference(?:s)?[-_ ]?(?:cent(?:er|re)|link|url|page)|\bpreferences\b|subscription[-_ ]?cent(?:er|re)|profile_center|update_profile|updatelink|delivery_info|asm_|stop_?code|stop[-_ ]?(?:link|url|keyword|number)|list-?remove|remove[-_ ]?me\b|do[-_ ]?not[-_ ]?(?:contact|email)/i;
/** Tokens that speak of unsubscribing but are something else. */
export const NOT_OPT_OUT_TOKEN =
  /unsubscribed(?:_?at|_?on|_?date|_?email|_?list)?$|resubscri|view|browser|webversion|archive|forward|privacy|cookie/i;

/** Words of a link (or right before it) that say it stops messages. */
export const OPT_OUT_LINK_WORDS =
  /\bunsubs?cri\w*|\bunsub\b|\bopt(?:ing)?[- ]?out\b|\b(?:manage|update|change|edit|set|adjust|review|choose)\b.{0,40}\b(?:preferences?|subscriptions?|notifications?|(?:e-?mail|contact|communication|message|alert)s? (?:settings|options)|what (?:you|we) (?:hear|receive|send)|how (?:we|you) (?:contact|hear))|\b(?:e-?mail|notification|communication|marketing|contact|alert) (?:preferences|settings|options)\b|\bstop (?:receiving|getting|these|this|all|sending|hearing)\b|\bstop (?:e-?mails|messages|texts|notifications|this onboarding)\b|\bremove me\b|\btake me off\b|\bturn (?:these |this |them |it )?off\b|\bturn off (?:these|this|e-?mails?|notifications?|alerts?|reminders)\b|\bmute this\b|\bno (?:more|longer) (?:e-?mails|messages|interested)\b|\bleave (?:this|the|our) (?:mailing )?list\b/i;

/** Sentences that give the way out in words alone: an instruction that a reader can follow. */
export const OPT_OUT_INSTRUCTION: readonly RegExp[] = [
  /\b(?:reply|respond|answer|e-?mail|write|message|contact|call|phone|ring|text|tell|let)\b.{0,60}\b(?:unsubscribe|opt[- ]?out|remove me|be removed|take (?:you|me) off|stop (?:receiving|sending|getting|these|all|marketing)|no longer (?:wish|want|like)|not (?:wish|want) to (?:receive|hear|get|be contacted))/i,
  /\b(?:no longer|not|don['’]t|rather not|prefer not|like us to stop|like me to stop|want us to stop|want to stop)\b.{0,60}\b(?:receiv|hear|get|sending|be contacted|mail|messag|text)\w*\b.{0,60}\b(?:reply|respond|e-?mail|click|tap|let (?:us|me) know|tell|call|contact|text|write|visit|go to|use|follow)\b/i,
  /\bto (?:unsubscribe|opt[- ]?out|be removed|stop (?:receiving|getting|these|all|our|marketing|hearing))\b.{0,80}\b(?:reply|respond|e-?mail|click|tap|text|send|call|visit|go to|write|contact|dial|use|follow|see|press|enter)\b/i,
  /\blet (?:us|me) know if you(?: would|['’]d)? (?:like|want|prefer|rather)\b.{0,60}\b(?:removed?|stop|not (?:receive|get|hear))/i,
  /\b(?:click|tap|press|go|visit|reply|text|send|dial|follow|use)\b.{0,50}\bto (?:unsubscribe|opt[- ]?out|stop (?:receiving|getting|these|all|our|marketing|emails|messages|texts))/i,
  /\byou can (?:unsubscribe|opt[- ]?out|stop (?:these|receiving|getting)|change (?:or cancel )?your (?:preferences|reminders|alerts)|cancel or change your (?:reminders|alerts|e-?mails))\b/i,
];

/** Texts: a keyword to send, with or without where to. Group `to` is a destination when one is named. */
export const SMS_KEYWORD: readonly RegExp[] = [
  /\b(?:reply|text|txt|send|sms|rply)\s+(?:with\s+|back\s+|us\s+)?["'“‘]?(?:[a-z]{2,12}\s+)?(?:stop\w{0,8}|end|quit|unsub\w*|opt\s?out|no more|remove|cancel all|leave|arret)\b["'”’]?(?:\s?(?!(?:to|at|on|if|and|or|for|by)\b)[a-z0-9]{2,12}\b)?(?:\s*(?:to|2|at|on|:)\s*(?<to>\+?[\d\uFFFC][\d\s\uFFFC-]{2,15}))?(?:\s*(?:to|2|if you|and we|for no)\b[^.!?\n]{0,60})?/i,
  /\b(?:stop|end|unsub\w*|opt[\s-]?out|optout)\b\s{0,2}(?:(?:msgs?|texts?|messages|txts?|sms|these|this|mktg|marketing|promos?|all)\b\s{0,2})?[:?=,-]?\s{0,2}(?:just\s|pls\s|please\s)?(?:txt|text|reply|rply|send|sms|call|dial|ring|click|tap|go\s?2|go to|visit|see|with|via|at)\b[^.!?\n]{0,60}/i,
  /\b2\s?(?:opt\s?out|stop\w{0,6}|unsub\w*|end|quit|cancel)\b[^.!?\n]{0,40}/i,
  /\bstop\s?(?:2|to)\s?(?:end|stop|opt\s?out|quit|unsub\w*|cancel|optout)\b/i,
  /\bto (?:stop|end|opt[\s-]?out|unsub\w*|leave|quit|cancel) (?:texts?|messages?|msgs?|txts?|sms|alerts|receiving|getting|these|this|all|our|mktg|marketing|promotional|dial|text|txt|reply|send|call|visit|go|press|click|tap)\b[^!?\n]{0,60}/i,
  /\btxt\s?(?:no|stop|end)\b\s*\d*[^.!?\n]{0,24}/i,
  /\b(?:stop|unsub\w*|opt[\s-]?out|optout|no more (?:texts?|msgs?|messages?))\s*[:?@=-]{1,2}\s*(?:https?:\/\/|www\.|[a-z0-9-]{2,40}\.[a-z]{2,6}|\uFFFC|\d{4,6}\b)[^\s]{0,80}/i,
  /\b(?:stop|unsub\w*|opt[\s-]?out|optout)\s+(?:to|2|at|via|on)\s+(?:\uFFFC|\+?\d{4,13}\b|https?:\/\/|[a-z0-9-]{2,40}\.[a-z]{2,6}\b)[^\s]{0,60}/i,
  /\b(?:unsub\w{0,10}|opt[\s-]?out|optout)\s(?:(?:reply|txt|text|send)\s)?["']?[a-z]{1,8}\b/i,
  /\bor (?:just )?(?:stop|end|quit)\b(?:\s+(?:to|2)\b[^.!?\n]{0,30}|\s*[.!]?\s*$)/i,
  /\bsend (?:stop|end|quit)\b[^.!?\n]{0,30}/i,
];

/** The same words where they give no way out. */
export const NOT_AN_OPT_OUT =
  /\b(?:(?:have|has|had|been|were|are|now|successfully|was)\s+(?:been\s+|now\s+|successfully\s+)*(?:unsubscribed|opted[- ]out|removed)|cannot (?:unsubscribe|opt[- ]?out|be stopped|reply)|can['’]?t (?:unsubscribe|opt[- ]?out)|can not (?:unsubscribe|opt)|unable to (?:unsubscribe|opt)|not possible to (?:unsubscribe|opt)|no (?:need|way|option) to (?:unsubscribe|opt)|do not unsubscribe|even if you (?:unsubscribe|have opted|opt)|if you (?:have )?(?:previously )?(?:unsubscribed|opted out)|stop (?:smok|drink|tak|using|work|the spread|bleed|by\b|at the|eating|driving)|one stop|bus stop|next stop|non-?stop|stop press|stop (?:payment|cheque|code|sign)|will stop (?:work|charg|automatic)|stops? working|responding will stop)\b/i;
