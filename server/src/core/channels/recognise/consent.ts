/** Finds words that tell the reader why they get this message: which act of theirs led to it. */

import type { MessagePart, PartSentences, Place, VisibleRange } from "../../types";
import { clauseAround } from "../../text/messageSentences";
import { touching } from "../../text/place";

/** Statements of why the reader gets the message, at most one a sentence. */
export interface ConsentReferences {
  readonly places: readonly Place[];
  /** Those that are boilerplate about the mailing itself, which the classifier must not see. */
  readonly boilerplate: readonly Place[];
}

const ACT =
  "(?:signed[- ]up|sign(?:ing)? up|subscrib(?:ed|ing)|opt(?:ed|ing)[- ]?in|asked|requested|registered|joined|agreed|consented|ticked|chose|chosen|told us|gave (?:us )?(?:your )?(?:consent|permission)|given (?:us )?(?:your )?(?:consent|permission)|creat(?:ed|ing) an? (?:account|profile|customer account)|bought|ordered|purchas(?:ed|ing)|booked|placed an order|donated|enquired|attended|entered|downloaded|enrolled|applied|set (?:this|up)|have an? (?:account|subscription)|are (?:an? )?(?:subscribed|registered|subscriber|member|customer))";

/** "You are receiving this because ...", "You signed up ...": about the mailing. */
const BOILERPLATE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:receiv|get|got|sent|send|see|hear|contact)\\w*\\b[^.!?\\n]{0,60}\\b(?:because|as|since)\\b[^.!?\\n]{0,20}\\b(?:you|your)\\b[^.!?\\n]{0,120}`,
    "i",
  ),
  new RegExp(
    `\\b(?:you(?:['’]ve| have|['’]re| are)?|who)\\s+(?:recently |previously |once |also )?${ACT}\\b[^.!?\\n]{0,60}\\b(?:e-?mails?|messages?|texts?|updates?|news(?:letter)?|offers?|alerts?|mailing|list|hear(?:ing)? from|contact)\\b`,
    "i",
  ),
  /\byou asked (?:us |me )?to (?:send|be sent|be told|let you know|notify|e-?mail|text|keep)\b/i,
  /\bthis (?:e-?mail|message|text|newsletter) (?:was|is|has been)(?: being)? sent to\b[^!?\n]{0,120}\b(?:because|as you|who|subscri|regist|sign)/i,
  /\bwith your (?:consent|permission)\b/i,
  /\byou (?:opted|ticked|subscribed)\b/i,
  /\bopted[- ]in (?:at|on|via|by|through)\b/i,
];
/** Other mentions of the reader's own act; they are content as well. */
const MENTION: readonly RegExp[] = [
  new RegExp(
    `\\b(?:thank(?:s| you)|welcome)\\b[^.!?\\n]{0,30}\\bfor\\b[^.!?\\n]{0,20}\\b(?:sign(?:ing)?[- ]?up|subscribing|registering|joining|booking|order(?:ing)?|creating (?:an? |your )[\\w ]{0,20}(?:account|profile)|opting[- ]in|requesting|asking|applying|starting your)`,
    "i",
  ),
  /\bas (?:an? |our )?(?:\S+ ){0,3}subscriber\b/i,
  /\b(?:you|you['’]ve|you have)\s+(?:recently |just |now )?(?:signed up|subscribed|registered|requested|asked|booked|created (?:an? |your )|opted[- ]in|applied)\b/i,
  /\byour (?:recent )?(?:request|enquiry|registration|sign-?up|subscription request)\b/i,
  /\bsomeone\b[^.!?\n]{0,30}\b(?:has )?requested\b/i,
  /\byou(?:['’]ve| have)? (?:submitted|filed|sent us) (?:an? |your )/i,
];
const TOKEN =
  /consent|opt[-_ ]?in[-_ ](?:date|source|at)|signup[-_ ](?:date|source)|subscribed[-_ ](?:at|on)|list[-_ ]?description|why[-_ ]?receiv|reason[-_ ]?for/i;
/** Consent to treatment, and consent claimed from mere reading. */
const NOT_CONSENT =
  /\b(?:consent (?:form|to (?:the |their |your |his |her )?(?:vaccin|treatment|procedure|surgery|operation|screening|jab|immunis)|for (?:the |their |your )?(?:vaccin|treatment|procedure|trip|surgery)|given consent|consented vaccin)|parental consent|by (?:reading|opening|continuing|using|replying|visiting) (?:this|to|our|the)?[^.!?\n]{0,40}(?:consent|agree)|loyal customer|dear subscriber)\b/i;

/** Looks at preheader and body, never at the subject. A statement is found, not believed: its worth is the rules' business. */
export function findConsentReferences(sentences: readonly PartSentences[]): ConsentReferences {
  const places: Place[] = [];
  const boilerplate: Place[] = [];
  for (const { part, sentences: ranges } of sentences) {
    if (part.kind === "subject") continue;
    for (const sentence of ranges) {
      const found = inSentence(part, sentence);
      if (!found) continue;
      places.push(found.place);
      if (found.boilerplate) boilerplate.push(found.place);
    }
  }
  return { places, boilerplate };
}

function inSentence(part: MessagePart, sentence: VisibleRange): { place: Place; boilerplate: boolean } | undefined {
  const words = part.visible.text.slice(sentence.start, sentence.end);
  const token = touching(part.slots, sentence).find(({ name }) => TOKEN.test(name));
  if (token) return { place: clauseAround(part, token.range, sentence), boilerplate: true };
  if (!/\byou|welcome|request|subscri|opt/i.test(words) || NOT_CONSENT.test(words)) return undefined;
  for (const [patterns, boilerplate] of [
    [BOILERPLATE, true],
    [MENTION, false],
  ] as const) {
    for (const pattern of patterns) {
      const match = pattern.exec(words);
      if (!match) continue;
      const range = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      return { place: clauseAround(part, range, sentence), boilerplate };
    }
  }
  return undefined;
}
