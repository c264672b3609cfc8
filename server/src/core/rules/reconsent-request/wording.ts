/** The words by which a message asks for a yes to marketing, and by which it speaks of something else. Data alone. */

/** Asks for a yes to marketing in so many words. */
export const ASKS: readonly RegExp[] = [
  // A wish, and mailings for its object: "tell us if you'd still like to receive our course offers".
  /\b(?:would you (?:still )?(?:like|be happy)|are you (?:still )?(?:happy|willing)|do you (?:still )?(?:want|wish)|(?:if|whether) you(?:['’]d| would)? (?:still )?(?:like|want|wish)|still (?:want|like)|re-?confirm that you (?:want|wish|would like))\b(?:(?!\b(?:stop|not|no longer|fewer|less)\b)[^.!?\n]){0,40}\b(?:receiv\w{1,3}|get(?:ting)?|have|be sent|hear(?:ing)? about|send you|e-?mails? (?:about|with)|the)\b(?:(?!\b(?:stop|not|no longer)\b)[^.!?\n]){0,30}\b(?:marketing|promotions?|promotional|offers|deals|newsletters?|appeals|mailings)\b/i,
  // To go on as before: "we need your permission to carry on e-mailing you our appeals".
  /\b(?:want|like|wish|happy|love|permission|consent|okay|ok|agreement|go-ahead) (?:for )?(?:us )?to (?:carry on|continue|keep(?: on)?|go on) (?:hearing|(?:(?:receiving|getting|sending|e-?mailing|texting|contacting|messaging|writing)\b[^.!?\n]{0,60}\b(?:marketing|offers|deals|newsletters?|news|appeals|promotions?|campaigns?|events)))\b/i,
  // What such a button says.
  /\byes,? (?:please,? )?(?:i['’]?(?:ll| will| want to) )?(?:keep (?:me (?:in|on|subscribed|posted|updated|signed up)|sending|(?:it|them) coming)|stay (?:subscribed|in touch|on the list))\b/i,
  /\b(?:if|unless)\b[^.!?\n]{0,60}\b(?:remove you|take you|you(?:['’]ll| will) (?:be removed|come)) (?:from|off) (?:the|our) (?:mailing|e-?mail|marketing|newsletter|contact) list\b/i,
  // "Would you like to hear from us", "do you still want our offers".
  /\b(?:would you (?:still )?(?:like|be happy)|do you still (?:want|wish)|still want|if you(?:['’]d| would) like|if you (?:still )?want)\b[^.!?\n]{0,60}\b(?:hear(?:ing)? from|stay(?:ing)? (?:subscribed|on (?:the|our)(?: mailing)? list)|(?:our|the) (?:offers|deals|newsletters?|news\b|marketing)|(?:e-?mail|text|contact) you about|(?:get|receiv|keep gett|keep receiv)(?:ing|e)? (?:our|news|offers|them)\b)/i,
  /(?<!no longer |not |don['’]t )\bwant to (?:hear (?:from us|about [^.!?\n]{0,40}(?:offers|deals|tariffs|news|sales))|keep (?:hearing from|getting our|receiving our))/i,
  // "To keep receiving our e-mails, please opt in".
  /\b(?:to|so that you|if you(?:['’]d| would)? (?:like|want) to) (?:keep|continue|carry on) (?:receiv|gett|hear|to receive|to get|to hear)\w*\b(?=[^.!?\n]{0,60}\b(?:e-?mails|texts|offers|deals|newsletters?|news|catalogues?|appeals|promotions|from (?!reception|the (?:surgery|practice))[^.!?\n]{1,60}|them)\b)[^.!?\n]{0,90}\b(?:opt in|confirm|reconfirm|resubscribe|re-subscribe|click|tap|reply|tell us|say yes|renew)\b/i,
  /\b(?:confirm|reconfirm)\b[^.!?\n]{0,40}\b(?:you (?:still (?:want|wish|would like) to (?:hear from|receive|get)|(?:still )?(?:want|wish|would like) to (?:stay subscribed|stay on|keep))|you(?:['’]re| are) happy (?:for|to)\b[^.!?\n]{0,60}\b(?:contact you|hear from|e-?mail you))/i,
  // "Please opt in", "opt back in", "resubscribe", "rejoin the list".
  /\b(?:please|to|can|now|by|here|could|again|agree|simply|just)[,:]? (?:opt|sign up|subscribe|resubscribe|re-subscribe) (?:back )?(?:in )?(?:to|for|by|at|here|again|today|before)\b[^.!?\n]{0,40}\b(?:marketing|offers|deals|e-?mails|texts|list|friday|monday|weekly|news)\b/i,
  /\bopt (?:back )?in(?: (?:at any time|again|here|today|now|by|to marketing|and)\b|[.!:]|$)/i,
  /\bopt back in\b/i,
  /\bre-?subscribe\b/i,
  /\brejoin (?:the|our)(?: mailing)? list\b/i,
  // "May we text you about ...", "we would like your permission to send you offers".
  /\b(?:may|can|could|shall) we (?:text|e-?mail|contact|message|send|keep (?:in touch|you (?:posted|updated|informed))|stay in touch)\b[^.!?\n]{0,50}(?:\b(?:offers|deals|news|clinics|events|marketing|our work|in future)\b|in touch)/i,
  /\b(?:if|whether) we may (?:e-?mail|text|contact|send) you\b/i,
  /\b(?:your permission|us permission|your consent|okay|ok) (?:for us )?to (?:send|keep sending|contact|text|e-?mail|keep)\b[^.!?\n]{0,60}\b(?:offers|deals|news|marketing|e-?mails|fundraising|touch|products)\b/i,
  /\brenew your (?:consent|permission)\b[^.!?\n]{0,60}\b(?:hear|receiv|get|news|offers|contact)/i,
  /\b(?:choose|let us know|tell us|pick) how you(?:['’]d| would)? (?:like|want|prefer) to (?:receive|get|hear about) (?:our|news|special|marketing|fundraising)\b[^.!?\n]{0,30}(?:\b(?:offers|news|deals|newsletter|events|appeals)|(?<=marketing|fundraising))/i,
  // "Switch marketing e-mails on", "update your marketing preferences".
  /\b(?:turn|switch) (?:marketing|offers|news|our)\b[^.!?\n]{0,30}\b(?:back )?on\b/i,
  /\b(?:please|take a (?:minute|moment) to|time to|check that) (?:check |update |review |confirm )?(?:that )?your marketing (?:preferences|permissions|choices)\b/i,
];
/** Says that the reader gets no marketing, or that nobody knows a yes. */
export const NO =
  /\b(?:opted[- ]out (?:of|from)|(?:asked|told) us not to|(?:asked|told) us\b[^.!?\n]{0,20} you (?:don['’]t|do not|didn['’]t|did not)|set to ["“'‘]?(?:no marketing|no e-?mails|no texts|opted out)|chosen not to|set up not to|not (?:currently |yet )?(?:signed up|subscribed|opted in|agreed to (?:hear|receive|get)|said yes)|(?:not|aren['’]t) (?:currently |yet )?on our (?:mailing|e-?mail|marketing) list|unsubscribed|left our (?:mailing )?list|no (?:record|marketing consent|consent)|(?:don['’]t|do not|never) (?:currently |yet )?(?:have|had|got|hold) your (?:marketing )?(?:consent|permission|agreement|okay|ok)|not (?:yet )?told us (?:if|whether) we may|(?:settings|preferences) (?:mean|say)|because of your current (?:contact|marketing|e-?mail) (?:settings|preferences))\b/i;
/** Says what the sender would like to send, for an answer to follow. */
export const PROPOSES =
  /\b(?:we(?:['’]d| would) (?:love|like|be glad) to|let us|we want to) (?:send|e-?mail|text|write to|tell|keep) you\b[^.!?\n]{0,60}\b(?:offers|deals|news|newsletters?|e-?mails about|texts about|promotions|appeals|events|our work|our (?:\w{1,15} )?(?:products|courses|range))\b/i;
/** The answer, behind it or in the next two sentences. */
export const ANSWER =
  /\b(?:(?:please )?say (?:yes|yes please)|(?:reply|text|press|click|tap) ["“'‘]?(?:yes|y|ok|join)\b|opt in|tick (?:the|this) box|if you agree|to agree\b|let us know if that)/i;
/** What a NO must be about, here or in the sentence after it. */
export const MARKETING =
  /\b(?:marketing|newsletters?|offers?|promotions?|deals?|coupons?|vouchers?|latest news|hear from|our texts|our e-?mails|texts from|e-?mails from|mailing list)\b/i;
/** Invites to turn the NO into a yes. */
export const RECONSIDER =
  /\b(?:chang(?:e|ed|ing) your mind|reconsider|would you mind (?:giving|saying|letting)|(?:please|could you|can you|will you) (?:give|let us have) (?:it|us)|sign up again|want back in|if that has changed|tick the box|join (?:it|our list|the list|us) (?:for|to get|here)|switch\b[^.!?\n]{0,30}\bon|(?:start|begin) receiving|change your preferences|update your preferences|(?:please )?check that your (?:marketing )?preferences|(?:ok|okay|happy) (?:for us )?to send|please say yes|opt (?:back )?in\b|rejoin|reply (?:yes|y)\b|text (?:join|yes)\b|if you(?:['’]d| would) like to (?:receive|hear|get)|want to hear)/i;
/** A yes that is given to something else, or that the reader has just asked for. */
export const OTHERWISE =
  /\b(?:pension|payroll|enrol|vaccin|study|trial|clinical|trip|research|patient information|cookies?|treatment|operation|waiting list|test results?|renews|do nothing|up to you)\b|\bas you asked\b|\byou asked (?:for|to)\b(?! us not)/i;
/** A double opt-in, in which readers show that it was they who asked, or the confirmation of an opt-out. */
export const JUST_ASKED =
  /\b(?:been|are now|['’]ve now|have now|successfully) (?:unsubscribed|opted out|removed)\b|\byou (?:will|won['’]t) (?:no longer|not |get no more|receive|get )(?:receive|get|hear|more)?\b(?=[^.!?\n]{0,40}\b(?:e-?mails|texts|marketing|newsletters?|offers)\b)|\bwe(?:['’]ll| will) still (?:text|e-?mail|send|contact|write)\b|\bif (?:you (?:did not|didn['’]t)|it was ?n[o'’]t you|this was ?n[o'’]t you)\b|\b(?:thank you|thanks) for (?:signing up|subscribing|registering|asking|joining)\b|\bsomeone\b[^.!?\n]{0,30}\b(?:signed|entered|asked)\b/i;

/** A member of staff who will ring about the reader's own matter, written small; a sender has a name, or is "us". Case matters. */
export const FROM_A_PERSON =
  /\bhear(?:ing)? from (?:the|a|an|your|our|one of (?:the|our)) (?!\p{Lu}|(?:team|club|gym|charity|school|college|university|company|shop|store|firm|trust|party|brand)\b)\p{Ll}/u;
/** The footer's wish: no more of it. */
export const ENDS =
  /\b(?:want|wish|like|prefer|rather) (?:us )?(?:not )?to (?:stop|end|leave|cancel|unsubscribe|opt out|be removed|no longer)\b/i;
