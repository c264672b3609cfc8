/** A placeholder for free text in a message that otherwise reads as service: what is filled in was never judged. */

import { declaresMarketing } from "../../text/judged";
import type { Finding, MessagePart, PartSentences, Rule, RuleContext, Slot } from "../../types";
import { sentenceAt, sentencesOf } from "../../text/messageSentences";

/** Names, in words, that promise advertising. */
const ADVERTISING =
  /^(?!(?:job|study|conditional|counter|pension|tenancy|utm|nb|number|count|total|open|closed|won) )(?:\w{1,20} )?(?:(?:offers?|promos?|promotions?|banners?|adverts?|ads?|upsells?|cross ?sell|marketing|deals)(?: (?:text|block|message|html|content|banner|copy|section|area|box|line|body))?|(?:campaign|sponsor) (?:text|block|message|html|content|copy))$/;
/** Names, in words, that promise any text at all. */
const FREE_TEXT =
  /^(?:(?:custom|free|extra|additional|dynamic|optional|other|closing|opening|footer|header|email|sms|main|intro) )?(?:text|message|content|contents|html|copy|blurb|note|info|information|paragraph|announcement|news|ps|wording)$|^(?:free|custom)$/;
/** The whole of a layout's inside, which is judged where it is written. */
const LAYOUT = /^(?:body|yield|main|children|slot|inner|email ?body|body ?html|html ?body)$/;
/** A person or a machine speaks in the lines before, and the placeholder passes it on. */
const SPEAKER =
  /\b(?:wrote|writes|says|said|sent you|left you|commented|replied|enquiry|contact form|message from|shared|invited|invites|asked to|wants you|added you|exception|error)\b[^]{0,160}$/i;
/** In the same sentence: a field, a reason, an opening quotation mark. */
const PASSED_ON =
  /\b(?:comments?|reason|failed|note from|answer|feedback|review|description|details)\b[^.!?\n]{0,80}$|[:"“‘>]\s{0,4}$/i;
/** The object of a loop or of a record, whose text is data: `exception.message`, `r.text`. */
const RECORD =
  /^[$@]?(?!(?:mail|e-?mail|block|custom|content|settings?|template|campaign|page|data|event|person|customer|contact)\b)\w{1,40}\.\w/i;
/** The same where the mark-up of a whole page stands around it and no word before it. */
const LAYOUT_FIRST = /^(?:content|contents|html|message|email content|page content|main content)$/;
/** Words of its own that a message needs before one placeholder is only a part of it: fewer where its name says what it is. */
const FEWEST_WORDS = { text: 6, advertising: 3 };

export const rule: Rule = {
  meta: {
    id: "unchecked-placeholder",
    summary: "A placeholder for free text in a message that otherwise reads as service.",
    duty: "label-honestly",
    severity: "information",
    fixable: false,
  },

  *check(context): Iterable<Finding> {
    const { message, verdict } = context;
    if (verdict.class !== "service" || declaresMarketing(message)) return;
    const parts = sentencesOf(message);
    const words = countWords(parts);
    if (words < FEWEST_WORDS.advertising) return;
    const told = new Set<string>();
    for (const { part, sentences } of parts) {
      if (part.foreign !== undefined || part.kind === "subject") continue;
      for (const slot of part.slots) {
        const kind = kindOf(slot, context);
        if (!kind || words < FEWEST_WORDS[kind] || told.has(slot.name)) continue;
        if (kind === "text" && isLayout(part, slot, context)) continue;
        if (kind === "text" ? isPassedOn(part, slot, sentences) : isQuoted(part, slot)) continue;
        told.add(slot.name);
        yield {
          range: part.visible.toSource(slot.range),
          text: `${kind === "advertising" ? `What fills ${slot.written} sounds like advertising` : `${slot.written} can be filled with any text`}, and it is not judged here; one promotional sentence would make this service message read as marketing. List what may stand there in \`allowedValues\`, or check it before sending.`,
        };
      }
    }
  },
};

function kindOf({ name }: Slot, { facts }: RuleContext): "advertising" | "text" | undefined {
  // With values, the placeholder is judged with each of them; an empty list allows none.
  if (facts.allowedValues.has(name)) return undefined;
  const words = wordsIn(name);
  if (LAYOUT.test(words)) return undefined;
  if (ADVERTISING.test(words) && !/^(?:stats?|counts?|totals?)\./i.test(name)) return "advertising";
  return FREE_TEXT.test(words) && !RECORD.test(name) ? "text" : undefined;
}

/** `promoBlock`, `PROMO-BLOCK`, `block.promo_block | raw` as words in small letters: the last name, without filters. */
function wordsIn(name: string): string {
  const [bare = ""] = name.slice(0, 80).split("|");
  const written = bare.trim();
  const source = /^[\w -]+$/.test(written) ? written : (written.split(/[.:\s]/).at(-1) ?? "");
  return source
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .replace(/[^\w ]/g, "")
    .trim()
    .toLowerCase();
}

function isPassedOn(part: MessagePart, { range }: Slot, sentences: PartSentences["sentences"]): boolean {
  const { text } = part.visible;
  const sentence = sentenceAt(sentences, range.start);
  const start = Math.max(0, Math.min(sentence?.start ?? range.start, range.start) - 100, range.start - 200);
  return (
    PASSED_ON.test(text.slice(start, range.start)) ||
    SPEAKER.test(text.slice(Math.max(0, range.start - 300), range.start))
  );
}

/** A page around one place for everything: what is written there is judged in its own file. */
function isLayout(part: MessagePart, { name, range }: Slot, { file }: RuleContext): boolean {
  return (
    LAYOUT_FIRST.test(wordsIn(name)) &&
    /<(?:!doctype|html|mjml)\b/i.test(file.text.slice(0, 2000)) &&
    !/\p{L}/u.test(part.visible.text.slice(0, range.start))
  );
}

/** A title in quotation marks: `Your ad "{{ ad }}"`. */
function isQuoted(part: MessagePart, { range }: Slot): boolean {
  return /["“‘]$/.test(part.visible.text.slice(Math.max(0, range.start - 1), range.start));
}

function countWords(parts: readonly PartSentences[]): number {
  return parts
    .filter(({ part }) => part.kind === "body" && part.foreign === undefined)
    .reduce((sum, { part }) => sum + (part.visible.text.slice(0, 2000).match(/[a-z]{2,}/gi)?.length ?? 0), 0);
}
