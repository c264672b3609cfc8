/** A marketing e-mail whose headers let no mailbox show its own unsubscribe button. */

import { needsMarketingHandling } from "../../text/judged";
import { writePlaceholder } from "../../text/placeholderStyle";
import { providerById } from "../../providers/match";
import type { Finding, Fix, Rule, RuleContext } from "../../types";

export const rule: Rule = {
  meta: {
    id: "missing-list-unsubscribe",
    summary: "A marketing e-mail without a List-Unsubscribe header.",
    duty: "carry-stop-headers",
    severity: "warning",
    fixable: true,
    channels: ["email"],
  },

  *check(context): Iterable<Finding> {
    const { message, facts, file } = context;
    // Only a message as it is sent shows all its headers.
    if (!/\.eml$/i.test(file.path) && file.languageId !== "eml" && file.languageId !== "email") return;
    if (!needsMarketingHandling(context) || facts.optOutAddedByPlatform) return;
    if (message.headers.some(({ name }) => name === "list-unsubscribe")) return;
    if (providerById(facts.provider)?.addsHeaders.includes("list-unsubscribe")) return;
    const mark = message.headers.find(({ name }) => name === "subject") ?? message.headers[0];
    if (!mark) return;
    const fix = headerFix(context);
    yield {
      range: mark.range,
      text: "This e-mail reads as marketing and has no List-Unsubscribe header, so mailboxes cannot show their own way out; large ones ask bulk senders for it. Add the header, or let the sending service add it.",
      ...(fix ? { fixes: [fix] } : {}),
    };
  },
};

/** Both headers at the end of the block; a mailbox alone can only have the first. */
function headerFix({ message, facts, file }: RuleContext): Fix | undefined {
  const { place } = message.declared;
  if (!place) return undefined;
  const { url, email } = facts.unsubscribe;
  const target = url ?? (email ? `mailto:${email}?subject=Unsubscribe` : writePlaceholder(file, "unsubscribe-url"));
  const oneClick = url === undefined ? email === undefined : /^https:|^[^a-z]/i.test(url);
  const lines = [
    `List-Unsubscribe: <${target}>`,
    ...(oneClick ? ["List-Unsubscribe-Post: List-Unsubscribe=One-Click"] : []),
  ];
  return {
    title: "Add the unsubscribe headers",
    safety: "review",
    edits: [
      {
        range: { start: place.at, end: place.at },
        newText: place.open + lines.map((line) => line + place.newline).join(""),
      },
    ],
  };
}
