/** Words that ask for, or take, a yes to marketing; where they may stand, so that the rules on consent need not read everything. */

const YES =
  /\b(?:agree|accept|consent|opt|permission|authorise|allow|happy|wish|want|like|subscrib|sign(?:ing)? (?:me )?up|register|receiv|contact|send me|e-?mail me|text me|keep me|tick|untick|unless|if (?:you|we) (?:do not|don['’]t))/i;
const MARKETING =
  /\b(?:marketing|promotion|advert|(?<!job )offers\b|deals\b|discounts\b|newsletter|mailing list|appeals\b|partners\b|third[- ]part|similar organisations|our (?:other|latest|similar) (?:products|services)|hear (?:more )?(?:from us )?about our)/i;

/** A cheap first question: more words pass than ask for consent, and the rules decide. */
export function asksForConsent(words: string): boolean {
  return MARKETING.test(words) && YES.test(words);
}
