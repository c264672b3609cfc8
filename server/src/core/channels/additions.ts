/** The lines that fixes add to a message: a way out, a reason. Wording only; where they go is the format's business. */

import type { KnownFacts, Message, TaggedFile } from "../types";
import type { Addition } from "../text/insert";
import { footerLanguage } from "../text/language/reading";
import { providerById } from "../providers/match";
import { writePlaceholder } from "../text/placeholderStyle";

/** One line in English and in Welsh. The Welsh was written without a native speaker's review. */
interface Line {
  readonly en: string;
  readonly cy: string;
}

/** The line in the language of the message, or in both, Welsh first. */
function inLanguage({ en, cy }: Line, message: Message, facts: KnownFacts): string {
  const language = footerLanguage(message, facts.footerLanguage);
  return language === "both" ? `${cy} / ${en}` : language === "cy" ? cy : en;
}

const UNSUBSCRIBE: Line = { en: "Unsubscribe", cy: "Dad-danysgrifio" };

/** Leads to the configured address, else the mailbox, else the declared provider's token, else to a placeholder in the file's own style. */
export function emailOptOut(message: Message, file: TaggedFile, facts: KnownFacts): Addition {
  const { url, email } = facts.unsubscribe;
  const own = providerById(facts.provider)?.unsubscribe.filter(({ channel }) => channel === undefined) ?? [];
  const token = own.find(({ yields, text }) => yields === "href" && !text.includes("…"))?.text;
  const target =
    url ?? (email ? `mailto:${email}?subject=Unsubscribe` : (token ?? writePlaceholder(file, "unsubscribe-url")));
  // Campaign Monitor's own element makes the link.
  const [element] = url === undefined && email === undefined && own[0]?.yields === "wrap" ? own : [];
  const shown = url === undefined && email ? email : target;
  const word = inLanguage(UNSUBSCRIBE, message, facts);
  const byMail = { en: `To unsubscribe, e-mail ${shown}`, cy: `I ddad-danysgrifio, e-bostiwch ${shown}` };
  return {
    text: url === undefined && email ? inLanguage(byMail, message, facts) : `${word}: ${target}`,
    markdown: `[${word}](${target})`,
    html: `<p style="font-size:12px">${element ? `${element.text}${word}${element.text.replace("<", "</")}` : `<a href="${escapeAttribute(target)}">${word}</a>`}</p>`,
  };
}

/** One line. Uses the configured number, else the address, else the declared provider's token, else a placeholder for the number. */
export function smsOptOut(message: Message, file: TaggedFile, facts: KnownFacts): string {
  const word = inLanguage({ en: "Opt out", cy: "Optio allan" }, message, facts);
  if (facts.unsubscribe.sms === undefined && facts.unsubscribe.url !== undefined)
    return `${word}: ${facts.unsubscribe.url}`;
  const token = providerById(facts.provider)?.unsubscribe.find(({ channel }) => channel === "sms");
  if (facts.unsubscribe.sms === undefined && token?.yields === "href") return `${word}: ${token.text}`;
  const number = facts.unsubscribe.sms ?? token?.text ?? writePlaceholder(file, "short-code");
  const line = { en: `Opt out: text STOP to ${number}`, cy: `Optio allan: tecstiwch STOP i ${number}` };
  return inLanguage(line, message, facts);
}

/** For channels on which a reply stops the messages. */
export function replyOptOut(message: Message, facts: KnownFacts): string {
  return inLanguage({ en: "Reply STOP to opt out", cy: "Atebwch STOP i optio allan" }, message, facts);
}

/** Where and when the reader signed up, as placeholders: the core cannot know either and makes up neither. */
export function emailConsent(message: Message, file: TaggedFile, facts: KnownFacts): Addition {
  const source = writePlaceholder(file, "consent-source");
  const date = writePlaceholder(file, "consent-date");
  const line = inLanguage(
    {
      en: `You are receiving this e-mail because you signed up at ${source} on ${date}.`,
      cy: `Rydych yn derbyn yr e-bost hwn am eich bod wedi cofrestru yn ${source} ar ${date}.`,
    },
    message,
    facts,
  );
  return { text: line, markdown: line, html: `<p style="font-size:12px">${line}</p>` };
}

/** As `emailConsent`, without the date: every character has a price. */
export function smsConsent(message: Message, file: TaggedFile, facts: KnownFacts): string {
  const source = writePlaceholder(file, "consent-source");
  return inLanguage({ en: `You opted in at ${source}`, cy: `Gwnaethoch optio i mewn yn ${source}` }, message, facts);
}

/** Placeholders keep their characters; only the quote would end the attribute. */
function escapeAttribute(target: string): string {
  return target.replace(/"/g, "&quot;");
}
