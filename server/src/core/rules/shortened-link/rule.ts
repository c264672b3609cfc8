/** A public link shortener in a text message, which hides where the link leads. */

import { quote } from "../../text/judged";
import type { Finding, Rule } from "../../types";

/** Public shorteners that anyone can use; short domains of one service, such as youtu.be, say where they lead. */
const HOSTS =
  "bit\\.ly|bitly\\.com|tinyurl\\.com|tiny\\.cc|tiny\\.one|t\\.co|t\\.ly|ow\\.ly|is\\.gd|v\\.gd|goo\\.gl|cutt\\.ly|rb\\.gy|rebrand\\.ly|buff\\.ly|bl\\.ink|shorturl\\.at|shorte\\.st|soo\\.gd|snip\\.ly|dlvr\\.it|lnkd\\.in|adf\\.ly|m0r\\.at|s\\.id|u\\.to|clck\\.ru|qr\\.ae|mcaf\\.ee|x\\.gd|shorter\\.me|urlz\\.fr|linktr\\.im";
/** With something behind the slash: a bare host is only spoken of. */
const SHORTENED = new RegExp(
  `(?<![\\w.@/-])(?:https?://)?(?:www\\.)?(?:${HOSTS})/(?!maps\\b)[\\w\\uFFFC-]{1,60}`,
  "gi",
);
/** A message with more links than this is no text message. */
const MOST = 10;

export const rule: Rule = {
  meta: {
    id: "shortened-link",
    summary: "A text message with a link whose destination a public shortener hides.",
    duty: "identify-sender",
    severity: "hint",
    fixable: false,
    channels: ["sms", "whatsapp", "social"],
  },

  *check({ message, facts }): Iterable<Finding> {
    let count = 0;
    for (const part of message.parts) {
      if (part.foreign !== undefined) continue;
      for (const match of part.visible.text.matchAll(SHORTENED)) {
        if (++count > MOST) return;
        const [words] = match;
        yield {
          range: part.visible.toSource({ start: match.index, end: match.index + words.length }),
          text: `${quote(words)} hides where it leads, and fraudsters use the same service. Readers should see whose page they open: link to your own domain.`,
          ...(facts.sector === "health" ? { severity: "warning" as const } : {}),
        };
      }
    }
  },
};
