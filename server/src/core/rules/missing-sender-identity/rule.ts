/** Marketing that does not say who sends it. */

import { writePlaceholder } from "../../text/placeholderStyle";
import { isCertain, readsAs } from "../../text/certainty";
import { markOf, needsMarketingHandling } from "../../text/judged";
import { appendBlock } from "../../text/insert";
import { ownFooterFix } from "../../text/ownFooter";
import type { Finding, Fix, FooterPlace, Message, Rule, RuleContext, TaggedFile } from "../../types";

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
    const prefix = channel.id === "sms" ? namePrefix(context) : undefined;
    const fixes = [ownFooterFix(context, "sender"), prefix].filter((fix) => fix !== undefined);
    yield {
      range: markOf(context),
      text: readsAs(textOf(context), context),
      ...(fixes.length > 0 ? { fixes } : {}),
      // A doubtful verdict must not shout twice.
      ...(isCertain(context) ? {} : { severity: "information" as const }),
    };
  },
};

/** A name that nothing marks as one cannot be told from other words, so the sentence says what was looked for. */
function textOf(context: RuleContext): string {
  if (/call|voicemail/.test(context.channel.id))
    return "This reads as marketing but does not say who calls. The person called must be told on whose behalf: say your organisation's name near the beginning.";
  return isCertain(context)
    ? "This reads as marketing, and nothing in it was recognised as its sender's name. The reader must be able to see on whose behalf it comes: name your organisation, or add its name to `senderNames` where it stands here already."
    : "This may be marketing, and nothing in it was recognised as its sender's name. If it is, the reader must be able to see on whose behalf it comes: name your organisation, or add its name to `senderNames` where it stands here already.";
}

/** "ACME: " before the first word, from the configuration or as a placeholder. */
function namePrefix({ message, facts, file }: RuleContext): Fix | undefined {
  const body = message.parts.find(({ kind }) => kind === "body");
  const [place] = message.footers;
  const first = body?.visible.text.search(/\S/) ?? -1;
  if (!body || !place || first < 0 || isTransferEncoded(place)) return undefined;
  const { start } = body.visible.toSource({ start: first, end: first + 1 });
  const name = `${facts.senderNames[0] ?? writePlaceholder(file, "sender-name")}:`;
  const { newline, encoding } = place;
  const at = beforeBranches(start, message, file);
  const lead = { text: `${name} `, markdown: `${name} `, html: `${name} ` };
  const edit = appendBlock({ at, markup: "text", newline, afterBreak: true, encoding }, lead, "line");
  return { title: `Begin with ${name}`, safety: "review", edits: [edit] };
}

/** An offset into the decoded text would be needed, which a place in the file does not give. */
function isTransferEncoded({ encoding: { kind } }: FooterPlace): boolean {
  return kind === "base64" || kind === "quoted-printable";
}

/** Before a condition that opens the text: the name belongs in every message it makes. Nothing that is always shown stands before it, or it would come first. */
function beforeBranches(start: number, { range }: Message, { tags }: TaggedFile): number {
  const opening = tags.find(
    (tag) => (tag.kind === "if" || tag.kind === "loop") && tag.range.start >= range.start && tag.range.start < start,
  );
  return opening?.range.start ?? start;
}
