/** Why the address of a link that should stop messages cannot be opened, or knows nobody. Reads the address alone. */

import { matchToken } from "../../providers/match";
import type { OptOutFault } from "../../types";

/** Undefined when, as far as text can show, it is an address that any reader can open. */
export function addressFault(target: string): OptOutFault | undefined {
  const href = target.slice(0, LONGEST);
  return (
    standInFault(href) ??
    schemeFault(href) ??
    bracketFault(href) ??
    mailboxFault(href) ??
    defaultFault(href) ??
    testSystemFault(href) ??
    nobodyFault(href)
  );
}
/** What stands further on does not decide where an address leads. */
const LONGEST = 1000;

/** What a program writes for a value it has not got, and what an author leaves for someone else to fill. */
function standInFault(href: string): OptOutFault | undefined {
  if (NO_VALUE.test(href) || (STAND_IN.test(href) && matchToken(href).length === 0))
    return { text: `This unsubscribe link points to "${shorten(href)}", which is no address.` };
  const lost = LOST_VALUE.exec(href)?.[1];
  return lost === undefined
    ? undefined
    : { text: `This unsubscribe link holds "${lost}" where it should say who asks to stop.` };
}
const NO_VALUE = /^(?:undefined|null|none|nil|nan|\[object Object\])$/i;
const STAND_IN =
  /^(?:[[<(]{1,2}(?:insert|add|enter|paste|put|your) [^[\]<>(){}%]{1,80}[\])>]{1,2}|<(?:link|url|href|address|(?:unsub\w{0,10}|opt[- ]?out) (?:link|url))>|(?:insert|add|enter|paste|put|your) [^/<>{}%[\]]{1,80})$/i;
/** Written so by JavaScript and Python; `none` may be a value of its own. */
const LOST_VALUE = /[/=](undefined|null|None|NaN)(?=[&#/?]|$)/;

/** `htp://`, `http//`, `https://https://`, `file://`; what was meant is plain but for the last. */
function schemeFault(href: string): OptOutFault | undefined {
  if (/^(?:file:|[a-z]:[\\/])/i.test(href))
    return {
      text: `This unsubscribe link points to "${shorten(href)}", which only its author's own machine can open.`,
    };
  const [written] = MISSPELT.exec(href) ?? [];
  if (written !== undefined) {
    const instead = /s[^a-z]{0,4}$/i.test(written) ? "https://" : "http://";
    return {
      text: `This unsubscribe link begins with "${written}", which no program can open.`,
      meant: { written, instead },
    };
  }
  return /^https?:\/\/[\w.-]{1,100} {1,5}[\w.-]{1,100}(?:[/?#:]|$)/i.test(href)
    ? { text: `This unsubscribe link points to "${shorten(href)}", and no address has a blank in its name.` }
    : undefined;
}
const MISSPELT =
  /^(?:(?:htp|htpp|hppt|hhttp|htttp|httpp|ttp|hhtp|hxxp|thtp|htt)s?:\/{1,3}|https?(?:\/\/|;\/\/|:\\\\|:;\/\/)|https?:\/\/https?(?::\/\/|\/\/))/i;

/** `{unsubscribe_url)` and `{{{{unsubscribe_url}}}}`. */
function bracketFault(href: string): OptOutFault | undefined {
  const doubled = /\{{4}\s?([\w.-]{1,60})\s?\}{4}/.exec(href);
  if (doubled)
    return {
      text: `"${shorten(doubled[0])}" has its brackets twice, so it will be sent with brackets, or as it stands.`,
      meant: { written: doubled[0], instead: `{{${doubled[1]!}}}` },
      most: "warning",
    };
  const mixed = MIXED.exec(href);
  if (!mixed) return undefined;
  const [written, open = "", name = ""] = mixed;
  return {
    text: `"${shorten(written)}" closes with another bracket than it opens with, so it will be sent as it stands.`,
    meant: { written, instead: `${open}${name}${open === "{" ? "}" : "]"}` },
  };
}
/** One bracket, for a doubled one that is not closed is told elsewhere. */
const MIXED = /(?<![{[])(\{(?=[\w.-]{1,60}[)\]](?![\])}]))|\[(?=[\w.-]{1,60}[)}](?![\])}])))([\w.-]{1,60})[)\]}]/;

/** `mailto:unsubscribe@`, `mailto:unsubscribe`, `mailto:?subject=stop`. */
function mailboxFault(href: string): OptOutFault | undefined {
  const mailbox = /^mailto:([\w.+-]{0,64}@?[\w-]{0,64}\.?)(?:\?|$)/i.exec(href)?.[1];
  if (mailbox === undefined) return undefined;
  return mailbox === ""
    ? { text: "This unsubscribe link opens an e-mail that is addressed to nobody." }
    : { text: `This unsubscribe link opens an e-mail to "${shorten(mailbox)}", which is no address.` };
}

/** `{{ unsubscribe_url | default: '#' }}`: works wherever the value is there. */
function defaultFault(href: string): OptOutFault | undefined {
  return NOWHERE_ELSE.test(href)
    ? { text: "Where its value is missing, this unsubscribe link leads nowhere.", most: "information" }
    : undefined;
}
const NOWHERE_ELSE =
  /(?:\|\s{0,4}default(?:_if_none)?\s{0,4}[:(]|\|\||\?\?|\bor\b)\s{0,4}(["'])(?:#|javascript:[^"']{0,20})?\1/i;

/** Private networks, names that only they know, and hosts named as tests are. */
function testSystemFault(href: string): OptOutFault | undefined {
  const host = HOST.exec(href)?.[1];
  return host !== undefined && (PRIVATE.test(host) || TEST_HOST.test(host))
    ? {
        text: `This unsubscribe link points to "${shorten(host)}", which looks like a test system that readers cannot reach.`,
        most: "warning",
      }
    : undefined;
}
const HOST = /^(?:https?:)?\/\/([a-z\d][\w.-]{0,200})(?=[:/?#]|$)/i;
const PRIVATE =
  /^(?:(?:0|10|127)(?:\.\d{1,3}){3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2})$|\.(?:local|internal|test|localhost|lan|intranet)$/i;
/** `dev.to` and `stage.co.uk` are names like any other. */
const TEST_HOST =
  /^(?:staging|stage|dev|test|uat|qa|preprod)\d{0,2}\.(?!(?:com?|org|net|ltd|plc|me)\.[a-z]{2}$)[\w-]+\.[\w.-]+$/i;

/** `/unsub?u=`: no value in the whole address could tell one reader from another. */
function nobodyFault(href: string): OptOutFault | undefined {
  const query = /^[^?#{}<>%$[\]*|]{1,400}\?([^#{}<>%$[\]*|]{1,400})(?:#|$)/.exec(href)?.[1];
  if (query === undefined) return undefined;
  const pairs = query.split(/&(?:amp;)?|;/).map((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? { key: pair, value: undefined } : { key: pair.slice(0, at), value: pair.slice(at + 1) };
  });
  if (pairs.some(({ key, value }) => (value ?? key).length >= SHORTEST_ID && !ABOUT_CAMPAIGN.test(key)))
    return undefined;
  return pairs.some(({ key, value }) => value === "" && WHO.test(key))
    ? {
        text: "This unsubscribe link names nobody, so the page behind it cannot know whom to stop.",
        most: "warning",
      }
    : undefined;
}
/** A shorter value is a list's or a language's more often than a reader's. */
const SHORTEST_ID = 5;
const ABOUT_CAMPAIGN = /^utm_|source|campaign|lang/i;
const WHO =
  /^(?:[a-z]|cid|rid|mid|sid|pid|ref|sub|code|key|hash|num|to|addr\w{0,5}|\w{0,20}(?:id|user|mail|token|contact|customer|member|subscriber|recipient|phone|mobile|msisdn|number|guid))$/i;

/** Not too long for a sentence. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
