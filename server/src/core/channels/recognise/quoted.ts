/** Words that stand as a quoted string inside a placeholder: `{% trans "Unsubscribe" %}`, `<%= link_to "Stop", url %>`. */

/** Of a tag, so much is looked at. */
const LONGEST_TAG = 600;

/** The quoted strings of a tag's inside, joined by full stops; empty when there is none. */
export function quotedIn(name: string): string {
  if (!/["'\u201c]/.test(name)) return "";
  const found = name.slice(0, LONGEST_TAG).match(/"[^"]{1,300}"|'(?:[^']|'(?=[a-z])){1,300}'/g) ?? [];
  return found.map((text) => text.slice(1, -1)).join(". ");
}
