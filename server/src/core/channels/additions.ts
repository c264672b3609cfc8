/** The lines that fixes add to a message: a way out, a reason. Wording only; where they go is the format's business. */

import { providerById } from "../providers/match";
import { type Addition, FOOTER_STYLE } from "../text/insert";
import { footerLanguage } from "../text/language/reading";
import { writePlaceholder } from "../text/placeholderStyle";
import { repliesTo } from "../text/shortCode";
import type { FooterLanguage, KnownFacts, Message, TaggedFile } from "../types";
import { type Asked, ownOr, type WayOutLine } from "./ownFooter";

/** One line in English and in Welsh. The Welsh was written without a native speaker's review. */
interface Line {
  readonly en: string;
  readonly cy: string;
}
type Chosen = Exclude<FooterLanguage, "auto">;

/** The line in one language, or in both, Welsh first. */
function inLanguage({ en, cy }: Line, language: Chosen): string {
  return language === "both" ? `${cy} / ${en}` : language === "cy" ? cy : en;
}

/** The same line in every notation. */
export function plainLine(line: string): Addition {
  return { text: line, markdown: line, html: `<p>${line}</p>` };
}

const UNSUBSCRIBE: Line = { en: "Unsubscribe", cy: "Dad-danysgrifio" };

/** The organisation's own footer; else a link to the configured address, else the mailbox, else the declared provider's token, else to a placeholder in the file's own style. */
export function emailOptOut(asked: Asked): WayOutLine {
  return ownOr("email", asked, { title: "Add an unsubscribe link", write: (language) => emailLink(asked, language) });
}

function emailLink({ file, facts }: Asked, language: Chosen): Addition {
  const { url, email } = facts.unsubscribe;
  const own = providerById(facts.provider)?.unsubscribe.filter(({ channel }) => channel === undefined) ?? [];
  const token = own.find(({ yields, text }) => yields === "href" && !text.includes("…"))?.text;
  const target =
    url ?? (email ? `mailto:${email}?subject=Unsubscribe` : (token ?? writePlaceholder(file, "unsubscribe-url")));
  // Campaign Monitor's own element makes the link.
  const [element] = url === undefined && email === undefined && own[0]?.yields === "wrap" ? own : [];
  const shown = url === undefined && email ? email : target;
  const word = inLanguage(UNSUBSCRIBE, language);
  const byMail = { en: `To unsubscribe, e-mail ${shown}`, cy: `I ddad-danysgrifio, e-bostiwch ${shown}` };
  return {
    text: url === undefined && email ? inLanguage(byMail, language) : `${word}: ${target}`,
    markdown: `[${word}](${target})`,
    html: `<p${FOOTER_STYLE}>${element ? `${element.text}${word}${element.text.replace("<", "</")}` : `<a href="${escapeAttribute(target)}">${word}</a>`}</p>`,
  };
}

/** The organisation's own footer, else one line: with the configured number, the address, the declared provider's token, the number that the text itself names for replies, or a placeholder for one. */
export function smsOptOut(asked: Asked): WayOutLine {
  return ownOr("sms", asked, {
    title: "Add opt-out",
    write: (language) => plainLine(smsKeyword(asked, language)),
  });
}

function smsKeyword({ message, file, facts }: Asked, language: Chosen): string {
  const word = inLanguage({ en: "Opt out", cy: "Optio allan" }, language);
  if (facts.unsubscribe.sms === undefined && facts.unsubscribe.url !== undefined)
    return `${word}: ${facts.unsubscribe.url}`;
  const token = providerById(facts.provider)?.unsubscribe.find(({ channel }) => channel === "sms");
  if (facts.unsubscribe.sms === undefined && token?.yields === "href") return `${word}: ${token.text}`;
  const number = facts.unsubscribe.sms ?? token?.text ?? repliesTo(message) ?? writePlaceholder(file, "short-code");
  const line = { en: `Opt out: text STOP to ${number}`, cy: `Optio allan: tecstiwch STOP i ${number}` };
  return inLanguage(line, language);
}

/** For channels on which a reply stops the messages. */
export function replyOptOut(channel: string, asked: Asked): WayOutLine {
  return ownOr(channel, asked, {
    title: "Add opt-out",
    write: (language) =>
      plainLine(inLanguage({ en: "Reply STOP to opt out", cy: "Atebwch STOP i optio allan" }, language)),
  });
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
    footerLanguage(message, facts.footerLanguage),
  );
  return { text: line, markdown: line, html: `<p${FOOTER_STYLE}>${line}</p>` };
}

/** As `emailConsent`, without the date: every character has a price. */
export function smsConsent(message: Message, file: TaggedFile, facts: KnownFacts): string {
  const source = writePlaceholder(file, "consent-source");
  const line = { en: `You opted in at ${source}`, cy: `Gwnaethoch optio i mewn yn ${source}` };
  return inLanguage(line, footerLanguage(message, facts.footerLanguage));
}

/** Placeholders keep their characters; only the quote would end the attribute. */
function escapeAttribute(target: string): string {
  return target.replace(/"/g, "&quot;");
}
