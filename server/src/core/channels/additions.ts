/** The lines that fixes add to a message: a way out, a reason. Wording only; where they go is the format's business. */

import type { KnownFacts, TaggedFile } from "../types";
import type { Addition } from "../text/insert";
import { providerById } from "../providers/match";
import { writePlaceholder } from "../text/placeholderStyle";

/** Leads to the configured address, else the mailbox, else the declared provider's token, else to a placeholder in the file's own style. */
export function emailOptOut(file: TaggedFile, facts: KnownFacts): Addition {
  const { url, email } = facts.unsubscribe;
  const own = providerById(facts.provider)?.unsubscribe.filter(({ channel }) => channel === undefined) ?? [];
  const token = own.find(({ yields, text }) => yields === "href" && !text.includes("…"))?.text;
  const target =
    url ?? (email ? `mailto:${email}?subject=Unsubscribe` : (token ?? writePlaceholder(file, "unsubscribe-url")));
  // Campaign Monitor's own element makes the link.
  const [element] = url === undefined && email === undefined && own[0]?.yields === "wrap" ? own : [];
  const shown = url === undefined && email ? email : target;
  return {
    text: url === undefined && email ? `To unsubscribe, e-mail ${shown}` : `Unsubscribe: ${target}`,
    markdown: `[Unsubscribe](${target})`,
    html: `<p style="font-size:12px">${element ? `${element.text}Unsubscribe${element.text.replace("<", "</")}` : `<a href="${escapeAttribute(target)}">Unsubscribe</a>`}</p>`,
  };
}

/** One line. Uses the configured number, else the address, else the declared provider's token, else a placeholder for the number. */
export function smsOptOut(file: TaggedFile, facts: KnownFacts): string {
  if (facts.unsubscribe.sms === undefined && facts.unsubscribe.url !== undefined)
    return `Opt out: ${facts.unsubscribe.url}`;
  const token = providerById(facts.provider)?.unsubscribe.find(({ channel }) => channel === "sms");
  if (facts.unsubscribe.sms === undefined && token?.yields === "href") return `Opt out: ${token.text}`;
  return `Opt out: text STOP to ${facts.unsubscribe.sms ?? token?.text ?? writePlaceholder(file, "short-code")}`;
}

/** Where and when the reader signed up, as placeholders: the core cannot know either and makes up neither. */
export function emailConsent(file: TaggedFile): Addition {
  const source = writePlaceholder(file, "consent-source");
  const date = writePlaceholder(file, "consent-date");
  const line = `You are receiving this e-mail because you signed up at ${source} on ${date}.`;
  return { text: line, markdown: line, html: `<p style="font-size:12px">${line}</p>` };
}

/** As `emailConsent`, without the date: every character has a price. */
export function smsConsent(file: TaggedFile): string {
  return `You opted in at ${writePlaceholder(file, "consent-source")}`;
}

/** Placeholders keep their characters; only the quote would end the attribute. */
function escapeAttribute(target: string): string {
  return target.replace(/"/g, "&quot;");
}
