/** A reader's health condition in words that others can see: a text, a notice, a subject line. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import { wordsOf } from "../../text/place";
import { removeEdits } from "../../text/remove";
import type { Finding, Fix, MessagePart, Place, Rule, RuleContext, Severity } from "../../types";

/** What people keep to themselves. */
const PRIVATE =
  "(?:hiv|sexual health|gum|sti|std|chlamydia|gonorrh\\w{2,4}|syphilis|hepatitis(?: [abc])?|hpv|colposcopy|abortion(?: care)?|miscarriage|fertility|ivf|antenatal|pregnancy|(?:community )?mental health|schizophreni\\w{1,2}|bipolar|psychosis|depression|eating disorders?|bulimia|anorexia|self[- ]harm|alcohol(?: (?:recovery|misuse|support|dependence))?|addiction|methadone|substance misuse|drug (?:misuse|recovery)|dementia|memory clinic|cancer|chemotherapy|radiotherapy|oncology|palliative(?: care)?|gender identity|domestic abuse|adhd|autism|learning disabilit(?:y|ies)|tuberculosis)";
/** What a household may know, and a screen on a table still should not show. */
const CHRONIC =
  "(?:diabet(?:es|ic)|asthma(?:tic)?|copd|epilep(?:sy|tic)|high blood pressure|hypertension|heart (?:failure|disease)|arthritis|psoriasis|eczema|stroke(?! of\\b)|kidney disease|thyroid|dialysis|obesity|coeliac)";
const CONDITION = `\\b(?:${PRIVATE}|${CHRONIC})\\b(?!-| (?:[abc] )?(?:vaccin|jab|dose|booster|screening kit|screening result|screening test))`;
const IS_PRIVATE = new RegExp(`(?:^|\\s)${PRIVATE}$`, "i");
const MAY_SPEAK = new RegExp(CONDITION, "i");
/** One word between "your" and the condition; those of giving and of campaigns speak of other people's. */
const BETWEEN =
  "(?:(?!(?:gifts?|donations?|support|helps?|money|votes?|runs?|kindness|generosity|horoscope|people|talk|about|charity|world|local|newsletter|dog|cat|pet|puppy|kitten|horse|bowel|lung|breast)\\b)[\\w’']{1,20}(?:['’]s)? )";
/** Words that tie the condition to the reader. Group 1 is the condition. */
const TIES: readonly RegExp[] = [
  new RegExp(`\\byour ${BETWEEN}{0,6}(${CONDITION})`, "i"),
  new RegExp(`\\b(?:as an?|dear) ${BETWEEN}{0,2}(${CONDITION}) (?:patient|sufferer|person|client|member)`, "i"),
  // "As someone living with dementia", "because you have": said of the reader, in a roundabout way.
  new RegExp(
    `\\bas (?:someone|somebody|(?:a|one of (?:our|the|those)) (?:person|people|patients?|those|adults?|parent|carer)) (?:who (?:is|are|has|have|lives?|suffers?) )?(?:currently )?(?:living |diagnosed |suffering |registered |recovering |affected |treated )?(?:with|from|by|for|on|having )?(?: a (?:diagnosis|history) of)? ?${BETWEEN}{0,2}(${CONDITION})`,
    "i",
  ),
  // An organ alone may be a campaign's; with what a patient has there it is the reader's own.
  new RegExp(
    `\\byour ${BETWEEN}{0,3}((?:breast|bowel|lung|prostate|skin|ovarian|cervical|thyroid|bladder|kidney|liver|womb|blood|brain|throat|testicular) cancer) (?:follow-?up|clinic|reviews?|appointment|treatment|care|nurse|team|surgery|operation|scan|results?|diagnosis|consultant|referral|medication|check)\\b`,
    "i",
  ),
  new RegExp(
    `^\\W{0,3}(?:dear )?(?:patients?|people|those) (?:with|living with|on) (${CONDITION})(?:[:,]| please)`,
    "i",
  ),
  new RegExp(
    `(?<!\\b(?:if|whether|when|unless|once|should|do|did|have) )\\byou(?: have|['’]ve| had| are|['’]re| were| suffer| live)\\b ${BETWEEN}{0,7}(${CONDITION})`,
    "i",
  ),
  new RegExp(`\\bthis is (?:the|your) ${BETWEEN}{0,3}(${CONDITION})`, "i"),
];
/** Where the noun behind says enough without the condition. */
const NOUN_BEHIND =
  /^ (?:reviews?|checks?|checkup|check-up|tests?|clinic|appointment|screening|medication|prescription|results?|follow-up|assessment|session|consultation|team|care team|service|blood test|eye screening)\b/i;

export const rule: Rule = {
  meta: {
    id: "sensitive-data-in-message",
    summary: "A message that shows its reader's health condition where others can see it.",
    duty: "protect-data",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    for (const { part, sentences } of sentencesOf(context.message)) {
      if (!isInView(part, context) || !MAY_SPEAK.test(part.visible.text)) continue;
      for (const sentence of sentences) {
        const place = conditionIn(part, sentence.start, sentence.end);
        if (!place) continue;
        yield finding(place, context);
        return;
      }
    }
    yield* inAudience(context);
  },
};

/** Of an e-mail only what an inbox shows; of everything shorter the whole. A person who calls knows whom they speak to. */
function isInView({ kind, foreign }: MessagePart, { channel }: RuleContext): boolean {
  return foreign === undefined && channel.id !== "live-call" && (channel.id !== "email" || kind !== "body");
}

function conditionIn(part: MessagePart, start: number, end: number): Place | undefined {
  const words = part.visible.text.slice(start, end);
  if (!MAY_SPEAK.test(words)) return undefined;
  for (const tie of TIES) {
    const match = tie.exec(words);
    if (!match) continue;
    const at = start + match.index + match[0].lastIndexOf(match[1]!);
    return { part, range: { start: at, end: at + match[1]!.length } };
  }
  return undefined;
}

function finding(place: Place, context: RuleContext): Finding {
  const { channel, file } = context;
  const words = wordsOf(place);
  const where =
    channel.id === "email"
      ? "the subject, which an inbox shows"
      : `${article(channel.label)}, which ${exposed(channel.id)}`;
  const grave = IS_PRIVATE.test(words) || needsMarketingHandling(context);
  const severity: Severity = channel.id === "push" || !grave ? "information" : "warning";
  return {
    range: place.part.visible.toSource(place.range),
    text: `${quote(words)} tells of the reader's health in ${where}. Leave the condition out, and say only what is due and whom to call.`,
    fixes: neutral(place, file.text),
    severity,
  };
}

function article(label: string): string {
  return `${/^[aeiou]/.test(label) ? "an" : "a"} ${label}`;
}

/** Who else meets it. */
function exposed(channel: string): string {
  if (channel === "fax") return "lies open beside the machine";
  return /call|voicemail/.test(channel) ? "others in the room may hear" : "a locked screen shows";
}

/** "Your diabetes review" is as clear without its second word. */
function neutral(place: Place, file: string): Fix[] {
  const { part, range } = place;
  if (!NOUN_BEHIND.test(part.visible.text.slice(range.end, range.end + 40))) return [];
  const edits = removeEdits(place, file);
  return edits.length === 0
    ? []
    : [{ title: `Remove ${quote(wordsOf(place))}`, safety: "review", edits, preferred: true }];
}

/** A list picked by a condition treats health data too, however the message is worded. */
function* inAudience(context: RuleContext): Iterable<Finding> {
  const { audience } = context.message.declared;
  const name = audience?.value.replace(/[-_]/g, " ") ?? "";
  if (!audience || !MAY_SPEAK.test(name) || !needsMarketingHandling(context)) return;
  yield {
    range: audience.range,
    text: `The audience ${quote(audience.value)} is picked by a health condition, which needs a condition of its own under data protection law. Make sure that there is one, or choose the audience by something else.`,
    severity: "information",
  };
}
