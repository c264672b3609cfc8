/** Words that offer to stop messages, on a link that leads to something else. */

import type { OptOutFault } from "../../types";
import { shorten } from "./optOutAddresses";

/** `words` are the link's own, which say that it stops messages. Undefined where its target may do so. */
export function elsewhereFault(words: string, around: string, target: string): OptOutFault | undefined {
  if (IN_AN_ACCOUNT.test(around) || isAddress(words)) return undefined;
  const href = target.slice(0, LONGEST);
  const place = placeOf(href);
  return place === undefined
    ? undefined
    : { text: `This unsubscribe link leads to ${place}, not to a way to stop.`, most: "warning" };
}
/** What stands further on does not make it a home page. */
const LONGEST = 300;
/** There the home page, where the reader logs in, is what the words say. */
const IN_AN_ACCOUNT =
  /\b(?:accounts?|preferences?|settings?|profile|log(?:ging)? ?in|sign(?:ing)? ?in|app|portal|cyfrif|dewisiadau)\b/i;

/** Words that show the address promise no more than it. */
function isAddress(words: string): boolean {
  return /[\w-]\.[a-z]{2}/i.test(words);
}

function placeOf(href: string): string | undefined {
  const [, host = "", path = ""] = PAGE.exec(href) ?? [];
  if (host !== "" && !OWN_HOST.test(host))
    return path === "" ? "the home page" : SALES.test(path) ? `the page "${shorten(path)}"` : undefined;
  const token = TOKEN.exec(href)?.[1];
  return token !== undefined && OTHER_TOKEN.test(token) ? `what "${shorten(href)}" stands for` : undefined;
}
/** No query and no fragment, either of which may say what to do there. */
const PAGE = /^https?:\/\/([\w.-]{4,100})(?::\d{1,5})?\/?((?<=\/)[\w-]{1,30})?\/?$/i;
/** A host kept for this, or a short one that forwards. */
const OWN_HOST = /unsub|opt-?out|stop|prefer|subscri|remove|consent|e?mail|list|^(?!www)[\w-]{1,3}\./i;
const SALES = /^(?:shop|store|sales?|products?|basket|cart|offers?|deals|checkout)$/i;
const TOKEN = /^(?:\{{2,3}|\{|\*\||\[{1,2}|%%?|\$\{|<%=)\s?[@$]?([\w.-]{2,40})\s?(?:\}{1,3}|\|\*|\]{1,2}|%%?|%>)$/;
const OTHER_TOKEN =
  /^(?:view[_-]?(?:in|on)[_-]?(?:your[_-]?)?(?:browser|line|web)(?:[_-]?(?:url|link))?|(?:web[_-]?(?:version|view|copy)|browser|archive|forward(?:[_-]?to[_-]?a?[_-]?friend)?|home(?:[_-]?page)?|shop|store|basket|cart|web[_-]?site)(?:[_.-]?(?:url|link))?)$/i;
