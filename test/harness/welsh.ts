/** What of a translated sentence must be Welsh. */

/** The author's own words in quotation marks, code and placeholders are nobody's to translate. */
export function ours(text: string): string {
  return text
    .replace(/"[^\n]*"/g, "")
    .replace(/`[^`]*`|[a-z]+(?:-[a-z]+)+|Mailchimp and Mandrill/g, "")
    .replace(/\{\{.*?\}\}|\(\(.*?\)\)/g, "");
}
/** Words that no Welsh sentence has. */
export const ENGLISH =
  /\b(?:the|and|which|this|that|with|your|from|not|be|by|when|only|reads?|characters?|more|before|still|now|least|parts?)\b/i;
