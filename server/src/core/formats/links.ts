/** Finds addresses that stand as plain words in visible text: web, mail, and bare domains. */

import { touching } from "../text/place";
import type { Link, MessagePart } from "../types";

/** Each alternative starts at a word's beginning and is bounded, so the scan is linear. U+FFFC stands for a placeholder. */
const ADDRESS =
  /(?<![\w@.\uFFFC/-])(?:(?:https?:\/\/|www\.|mailto:)[^\s<>"']{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?:[a-z0-9-]{1,63}\.){1,4}(?:uk|com|org|net|io|ly|co|me|info|biz|eu|ie|scot|wales|cymru|london|gov|app|shop|link|example|invalid|test)(?:\/[^\s<>"']{0,2000})?(?![\w@]))/gi;
/** Punctuation that ends the sentence rather than the address. */
const TRAILING = new Set(".,;:!?)]}>'\"*_\u2019\u201d");

/** The part with links added for addresses that no link covers yet. */
export function withPlainLinks(part: MessagePart): MessagePart {
  const added: Link[] = [];
  for (const match of part.visible.text.matchAll(ADDRESS)) {
    const href = withoutTrailing(match[0]);
    if (href === "") continue;
    const range = { start: match.index, end: match.index + href.length };
    if (touching(part.links, range).length > 0) continue;
    const source = part.visible.toSource(range);
    added.push({ href: hrefWithSlots(part, range.start, href), range, source });
  }
  if (added.length === 0) return part;
  return { ...part, links: [...part.links, ...added].sort((one, other) => one.range.start - other.range.start) };
}

function withoutTrailing(address: string): string {
  let end = address.length;
  while (end > 0 && TRAILING.has(address[end - 1]!)) end--;
  return address.slice(0, end);
}

/** `https://x/\uFFFC` with each placeholder as written again, so that rules can read it. */
function hrefWithSlots(part: MessagePart, start: number, href: string): string {
  if (!href.includes("\uFFFC")) return href;
  let at = start;
  let result = "";
  for (const unit of href) {
    const slot = unit === "\uFFFC" ? touching(part.slots, { start: at, end: at + 1 })[0] : undefined;
    result += slot ? slot.written : unit;
    at += unit.length;
  }
  return result;
}
