/** Why a link that should stop messages cannot do so as written. */

import type { Link, OptOutFault } from "../../types";

/** Undefined when, as far as text can show, the target works. */
export function targetFault(link: Link): OptOutFault | undefined {
  const href = link.href.trim();
  if (href === "") return { text: "This unsubscribe link has no address, so it leads nowhere." };
  if (/^(?:#|javascript:|about:blank|void)/i.test(href))
    return { text: `This unsubscribe link points to "${shorten(href)}", so it leads nowhere.` };
  if (
    /^(?:https?:\/\/)?(?:www\.)?(?:example\.com|yourdomain\.\w+|your-?site\.\w+|yourwebsite\.\w+|yourcompany\.\w+|domain\.com|website\.com)\/?$/i.test(
      href,
    )
  ) {
    return { text: `This unsubscribe link still points to the sample address "${shorten(href)}".` };
  }
  if (/^(?:https?:\/\/)?$/i.test(href) || /\b(?:TODO|FIXME|TBC|TBD|XXX+|INSERT)\b/.test(href))
    return { text: "This unsubscribe link has not been filled in yet." };
  if (/%7B%7B|%7b%7b/.test(href))
    return {
      text: "The placeholder in this unsubscribe link was percent-encoded, so the sending platform will not replace it.",
    };
  if (/^mailto:(?:no-?reply|do-?not-?reply|noreply)/i.test(href))
    return { text: "This unsubscribe address is a no-reply mailbox, so requests to it are not read." };
  if (hasUnclosedTag(href))
    return { text: "The placeholder in this unsubscribe link is not closed, so it will be sent as it stands." };
  return undefined;
}

function hasUnclosedTag(href: string): boolean {
  const opened = href.match(/\{\{|\{%|<%|\*\|/g)?.length ?? 0;
  const closed = href.match(/\}\}|%\}|%>|\|\*/g)?.length ?? 0;
  return opened > closed;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
