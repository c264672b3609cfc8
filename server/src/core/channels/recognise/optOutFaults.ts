/** Why a link that should stop messages cannot do so as written. */

import { insteadInAddress, mistakeIn, nearestUnsubscribe } from "../../providers/match";
import { tokensIn } from "../../providers/written";
import type { Link, MessagePart, OptOutFault } from "../../types";
import { addressFault, shorten } from "./optOutAddresses";

/** Undefined when, as far as text can show, the target works. */
export function targetFault(link: Link, provider?: string): OptOutFault | undefined {
  const href = link.href.trim();
  if (href === "") return { text: "This unsubscribe link has no address, so it leads nowhere." };
  // Ruby and Pug write a value as "#{address}".
  if (/^(?:#(?!\{)|javascript:|about:blank|void)/i.test(href))
    return { text: `This unsubscribe link points to "${shorten(href)}", so it leads nowhere.` };
  if (
    /^(?:https?:\/\/)?(?:[\w-]{1,30}\.){0,2}(?:example\.com|your-?(?:domain|site|web-?site|company|brand|shop|store|business)\.\w{2,10}|(?:my)?(?:domain|website)\.com)(?:\.uk)?(?:[/?#]|$)/i.test(
      href,
    )
  ) {
    return { text: `This unsubscribe link still points to the sample address "${shorten(href)}".` };
  }
  if (/^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)(?:[:/?]|$)/i.test(href))
    return {
      text: `This unsubscribe link points to "${shorten(href)}", which only its author's own machine can open.`,
    };
  if (/^(?:(?:https?:\/\/)?|mailto:)$/i.test(href) || /\b(?:TODO|FIXME|TBC|TBD|XXX+|INSERT)\b/.test(href))
    return { text: "This unsubscribe link has not been filled in yet." };
  if (/%7B%7B|%7b%7b/.test(href))
    return {
      text: "The placeholder in this unsubscribe link was percent-encoded, so the sending platform will not replace it.",
    };
  if (/^mailto:(?:no-?reply|do-?not-?reply|noreply)/i.test(href))
    return { text: "This unsubscribe address is a no-reply mailbox, so requests to it are not read." };
  if (hasUnclosedTag(href)) {
    const [written, name] = /^\{\{\s?([\w.-]{1,60})\s?[})\]]{0,2}$/.exec(href) ?? [];
    return {
      text: "The placeholder in this unsubscribe link is not closed, so it will be sent as it stands.",
      ...(written !== undefined && name !== undefined ? { meant: { written, instead: `{{${name}}}` } } : {}),
    };
  }
  const tokens = tokensIn(href);
  for (const written of tokens) {
    const instead = insteadInAddress(written, provider);
    if (instead)
      return {
        text: `"${shorten(written)}" prints a whole link, so inside an address it breaks the link.`,
        // Several providers write this: which address belongs here, only the author knows.
        meant: { written, ...(instead.length === 1 ? { instead: instead[0]!.token.text } : {}) },
      };
  }
  const mistake = mistakeIn(href, provider);
  if (mistake)
    return {
      text: mistake.mistake.text,
      meant: {
        written: mistake.written,
        ...(mistake.mistake.meant.includes("…") ? {} : { instead: mistake.mistake.meant }),
      },
    };
  return (
    tokens.map((written) => tokenFault(written, provider)).find((fault) => fault !== undefined) ?? addressFault(href)
  );
}

/** A number or keyword line whose destination is still to be written: "Text STOP to TBC", "call 00000". */
export function numberFault(words: string): OptOutFault | undefined {
  const unwritten = UNWRITTEN_NUMBER.exec(words)?.[1];
  return unwritten === undefined
    ? undefined
    : { text: `The number in this way out has not been filled in yet: it says "${unwritten}".` };
}
const UNWRITTEN_NUMBER =
  /\b(?:to|2|on|call|ring|number|shortcode)[: ]\s?(0{4,15}|x{3,15}|n{4,15}|_{3,15}|#{3,15}|\?{2,15}|TBC|TBD|TBA|TODO)(?![\w#?]|\.\w)/i;

/** Every link of a design points to "#"; where others are filled in, this one was forgotten. */
export function isUnfilled({ href }: Link, { links }: MessagePart): boolean {
  return (
    EMPTY_TARGET.test(href) &&
    links.length > 1 &&
    links.slice(0, MOST_LINKS).every((other) => EMPTY_TARGET.test(other.href))
  );
}
const EMPTY_TARGET = /^\s{0,20}(?:#\w{0,20}|javascript:(?:void\(0\))?[^a-z]{0,20})?\s{0,20}$/i;
/** More links than these say nothing new about a design. */
const MOST_LINKS = 50;

/** Why a token that should stop messages is not filled: a slip in its name, or a form known to be wrong. */
export function tokenFault(written: string, provider?: string): OptOutFault | undefined {
  const known = mistakeIn(written, provider);
  if (known)
    return {
      text: known.mistake.text,
      meant: { written: known.written, ...(known.mistake.meant.includes("…") ? {} : { instead: known.mistake.meant }) },
    };
  const nearest = nearestUnsubscribe(written, provider);
  if (!nearest) return undefined;
  const whose = nearest.provider.id === "generic" ? "" : ` (${nearest.provider.title})`;
  return {
    text: `"${shorten(written)}" is no known placeholder; "${nearest.token.text}"${whose} was probably meant. A name that nothing fills is sent as it stands.`,
    meant: { written, instead: nearest.token.text },
  };
}

function hasUnclosedTag(href: string): boolean {
  const opened = href.match(/\{\{|\{%|<%|\*\|/g)?.length ?? 0;
  const closed = href.match(/\}\}|%\}|%>|\|\*/g)?.length ?? 0;
  return opened > closed;
}
