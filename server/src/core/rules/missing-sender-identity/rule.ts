/** Marketing that does not say who sends it. */

import { writePlaceholder } from "../../text/placeholderStyle";
import { markOf, needsMarketingHandling } from "../../text/judged";
import type { Edit, Finding, Rule, RuleContext } from "../../types";

export const rule: Rule = {
  meta: {
    id: "missing-sender-identity",
    summary: "A marketing message that does not name its sender.",
    duty: "identify-sender",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { recognised, channel } = context;
    if (!needsMarketingHandling(context) || recognised.senders.length > 0 || recognised.senderElsewhere) return;
    const edit = channel.id === "sms" ? namePrefix(context) : undefined;
    yield {
      range: markOf(context),
      text: `This reads as marketing but does not say who sends it. The reader must be able to see on whose behalf it comes: name your organisation in the message.`,
      ...(edit ? { fixes: [{ title: `Begin with ${edit.newText.trim()}`, safety: "review", edits: [edit] }] } : {}),
    };
  },
};

/** "ACME: " before the first word, from the configuration or as a placeholder. */
function namePrefix({ message, facts, file }: RuleContext): Edit | undefined {
  const body = message.parts.find(({ kind }) => kind === "body");
  const first = body?.visible.text.search(/\S/) ?? -1;
  if (!body || first < 0) return undefined;
  const { start } = body.visible.toSource({ start: first, end: first + 1 });
  return {
    range: { start, end: start },
    newText: `${facts.senderNames[0] ?? writePlaceholder(file, "sender-name")}: `,
  };
}
