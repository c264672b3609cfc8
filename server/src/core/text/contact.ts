/** Ways to reach the sender that a message shows: addresses, numbers, a contact page. Knows no rule. */

import type { Link, Message, MessagePart } from "../types";

const NO_REPLY =
  /(?:\b|[a-z][-_.])no[-_. ]?(?:reply|response|answer)[^@\s]{0,30}@|\bdo[-_. ]?not[-_. ]?reply[^@\s]{0,30}@|\bunmonitored[^@\s]{0,30}@/i;
const MAILBOX = /^(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}\./i;
const CONTACT_PAGE = /contact|support|help(?:desk|\b)|customer-?(?:care|services?)|enquir|get-?in-?touch|wa\.me\//i;
const CONTACT_WORDS =
  /\b(?:contact(?: us)?|get in touch|customer (?:care|services?)|(?:get|need) help|help(?: centre)?|support|write to us|chat (?:with|to) us)\b/i;
/** A number with an area or mobile code, or a freephone number; five digits alone are a short code or an order. */
const PHONE = /(?<![\d-])(?:\+44 ?|\(?0)[1-9]\d{1,4}\)?[ -]?\d{2,4}[ -]?\d{2,4}(?:[ -]?\d{2,4})?(?![\d-])/;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
const STREET =
  /\b\d{1,4}[a-z]?,? [A-Z][\w'’]{1,20}(?: [A-Z][\w'’]{1,20}){0,2} (?:Street|Road|Lane|Avenue|Way|Square|Place|Drive|Close|Terrace|Row|Court|Crescent|Park|Hill|Yard|Quay|Parade|St|Rd|Ave|Ln)\b|\bPO Box \d/;
const CONTACT_SLOT =
  /(?:contact|support|help|reply|care|company|business|sender|office|practice|surgery|shop|store|team|our)[-_ .]?(?:e?-?mail|phone|telephone|tel|number|url|link|address)|postal|(?:^|[-_ .])address(?:$|[-_ .]?line)|phone|telephone|list:address|member_addr/i;
/** Values of the reader: the address their parcel goes to is no address of the sender. */
const READERS = /customer|user|recipient|contact\.|subscriber|patient|delivery|shipping|billing|first|last/i;

/** An address of a mailbox that is said not to be read. */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(address.slice(0, 300));
}

/** Whether a message shows where its sender can be reached, opt-out links and no-reply mailboxes aside. */
export function showsContact({ parts }: Pick<Message, "parts">): boolean {
  return parts.some((part) => part.kind === "body" && partShows(part));
}

/** American states with their codes, and boxes at a post office. */
const US_PLACE =
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\bP\.? ?O\.? ?Box \d|\b\d{1,6} (?:[NSEW]\.? )?[A-Z0-9][\w'’]{0,20}(?: [A-Z][\w'’]{1,20}){0,3} (?:Street|St|Avenue|Ave|Boulevard|Blvd|Drive|Dr|Road|Rd|Lane|Ln|Way|Parkway|Pkwy|Suite|Broadway)\b/;
const POSTAL_SLOT = /postal|mailing[-_ .]?address|address|sender[-_ .]?info/i;
const NOT_POSTAL = /e-?mail[-_ .]?address|ip[-_ .]?address|web[-_ .]?address/i;

/** Whether a message shows an address to which a letter could be sent, or a placeholder for one. */
export function showsPostalAddress({ parts }: Pick<Message, "parts">): boolean {
  return parts.some(
    ({ kind, visible: { text }, slots }) =>
      kind === "body" &&
      (POSTCODE.test(text) ||
        STREET.test(text) ||
        US_PLACE.test(text) ||
        slots.some(({ name }) => POSTAL_SLOT.test(name) && !NOT_POSTAL.test(name) && !READERS.test(name))),
  );
}

/** Freephone numbers, in digits or as they are read out. */
const FREEPHONE =
  /(?<![\d-])(?:\+44 ?\(?0?\)?|\(?0)80[08]\)?[\d ]|\bfree-?phone\b|\b(?:oh|zero) eight (?:hundred|oh eight|zero eight)\b/i;
const FREE_SLOT =
  /free-?_?phone|(?:contact|phone|telephone|call|office|company|sender)[-_ .]?(?:number|address|phone)|postal|(?:^|[-_ .])address/i;

/** What a call or fax says of where its caller can be reached: an address or a free number, something else, or nothing. */
export function callerContact(message: Pick<Message, "parts">): "full" | "other" | "none" {
  const bodies = message.parts.filter(({ kind }) => kind === "body");
  const full = bodies.some(
    ({ visible: { text }, slots }) =>
      POSTCODE.test(text) ||
      STREET.test(text) ||
      FREEPHONE.test(text) ||
      slots.some(({ name }) => FREE_SLOT.test(name) && !READERS.test(name)),
  );
  if (full) return "full";
  return showsContact(message) || bodies.some(({ visible }) => SPOKEN_CONTACT.test(visible.text)) ? "other" : "none";
}
/** A web or mail address as it is read out. */
const SPOKEN_CONTACT = /\b[\w-]{1,40}(?: dot |\.)(?:co(?: dot |\.)uk|com|org|example|uk)\b/i;

function partShows(part: MessagePart): boolean {
  const { text } = part.visible;
  return (
    part.links.some((link) => isContact(link, text)) ||
    part.slots.some(({ name }) => CONTACT_SLOT.test(name) && !READERS.test(name)) ||
    PHONE.test(text) ||
    POSTCODE.test(text) ||
    STREET.test(text)
  );
}

function isContact({ href, range }: Link, text: string): boolean {
  const target = href.slice(0, 300);
  const words = text.slice(range.start, range.end).slice(0, 80);
  if (/unsub|opt-?out|preferences/i.test(target) || /unsub|opt[- ]?out/i.test(words)) return false;
  if (/^tel:|^sms:/i.test(target)) return true;
  if (MAILBOX.test(target)) return !isNoReply(target);
  return CONTACT_PAGE.test(target) || CONTACT_WORDS.test(words);
}
