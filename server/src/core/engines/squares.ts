/** `[[x]]`, `[FILL IN]`, `[link:x]`, `[unsubscribe]`: Mailjet, Campaign Monitor, SendGrid's old tags, hand-written templates. */

import { type Engine, type TagReading, value } from "./engine";

/** Always tried. In single brackets only what asks to be filled in counts, so that notes and Markdown links stay words. */
export const engine: Engine = {
  id: "square-brackets",
  title: "[[x]], [x:y] and [FILL IN]",
  delimiters: [
    {
      open: "[[",
      close: "]]",
      longest: 160,
      read: (inside) => (/^[\w .:"'|{}-]{1,140}$/.test(inside) ? value(inside) : undefined),
    },
  ],
  patterns: [
    // "<![endif]-->" closes one of Outlook's comments, and nothing of ours.
    { pattern: /(?<![!-])\[(?:if:[^\]\r\n]{1,80}|else|endif)\]/gi, read: readCondition },
    // A Markdown link or footnote keeps its brackets.
    {
      pattern: /\[([A-Za-z][\w .,:=/#'’-]{0,60})\](?![([:])/g,
      read: (match) => (isFillIn(match[1]!) && !isReference(match) ? value(match[1]!) : undefined),
    },
  ],
};

function readCondition([match]: RegExpMatchArray): TagReading {
  const inside = match.slice(1, -1);
  if (/^if:/i.test(inside)) return { kind: "if", name: inside.slice(3) };
  return /^else$/i.test(inside) ? { kind: "else", name: "" } : { kind: "end", name: "" };
}

/** Markdown's `[words][label]`, with `[label]: https://…` on a line of its own. */
function isReference({ input = "", index = 0, 1: label }: RegExpMatchArray): boolean {
  return input[index - 1] === "]" && input.includes(`\n[${label}]: `);
}

/** Capitals, an underscore, a colon, a fallback, or a word that names something to fill in. */
function isFillIn(inside: string): boolean {
  if (/^[A-Z][A-Z0-9 _-]+$/.test(inside) || /[_:]|,fallback=/.test(inside)) return true;
  return /\b(?:name|firstname|surname|title|date|time|day|month|year|link|url|number|phone|email|address|amount|total|reference|ref|code|company|organisation|organization|product|service|site|shop|brand|practice|surgery|location|venue|unsubscribe|preferences|webversion|insert|your|currency|price|event)\b/i.test(
    inside.replace(/([a-z])([A-Z])/g, "$1 $2"),
  );
}
