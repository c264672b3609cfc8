/** A way out that is there but cannot work as written. */

import { needsMarketingHandling } from "../../text/judged";
import { usualWayOutInstead } from "../../text/optOutPlaces";
import { writePlaceholder } from "../../text/placeholderStyle";
import type {
  Edit,
  Finding,
  Fix,
  Link,
  Message,
  OptOut,
  OptOutFault,
  Rule,
  RuleContext,
  SourceRange,
  TaggedFile,
} from "../../types";

const HREF = /\bhref ?= ?("[^"]*"|'[^']*')/i;

export const rule: Rule = {
  meta: {
    id: "optout-broken",
    summary: "An opt-out that cannot work as written.",
    duty: "offer-opt-out",
    severity: "error",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { recognised, message, file, channel, facts } = context;
    const needed = needsMarketingHandling(context);
    const working = recognised.optOuts.some(({ fault, how }) => !fault && how !== "header");
    for (const optOut of recognised.optOuts) {
      const { fault, range } = optOut;
      // In a service message, "opt out" without a target mostly speaks of a pension, a scheme or a trip.
      if (!fault || (optOut.how === "words" && !needed)) continue;
      const addition = channel.optOutFix(message, file, facts);
      const correction = fault.fix ?? correctLink(optOut, context) ?? correctWords(optOut, message, addition);
      const instead =
        !correction && !working && optOut.place
          ? usualWayOutInstead(optOut.place, context, "Put the usual way out here")
          : undefined;
      const fixes: Fix[] = correction
        ? [{ title: "Correct the opt-out", safety: "review", edits: [correction], preferred: true }]
        : instead
          ? [instead]
          : [];
      yield {
        range,
        text: `${fault.text} A reader who wants to stop must be able to: give the opt-out a target that works.`,
        fixes,
        ...severityOf(context, working, fault.most),
      };
    }
  },
};

/** A service message owes its readers no way out, so one that does not work misleads them and no more. */
function severityOf(context: RuleContext, working: boolean, most: OptOutFault["most"]): Pick<Finding, "severity"> {
  if (most === "information") return { severity: most };
  if (needsMarketingHandling(context)) return working || most ? { severity: "warning" } : {};
  return { severity: context.verdict.class === "service" ? "information" : "warning" };
}

/** The configured target, or a placeholder for one, in place of a link's own; a second link beside the broken one would mend nothing. */
function correctLink({ range, fault }: OptOut, { message, file, channel, facts }: RuleContext): Edit | undefined {
  if (channel.id !== "email") return undefined;
  const link = message.parts
    .flatMap(({ links }) => links)
    .find(({ source }) => source.start === range.start && source.end === range.end);
  if (!link) return undefined;
  const { url, email } = facts.unsubscribe;
  const target =
    url ??
    (email ? `mailto:${email}?subject=Unsubscribe` : writePlaceholder(withoutStandIn(file, range), "unsubscribe-url"));
  const written = file.text.slice(range.start, range.end);
  const place = targetIn(link, written);
  const { meant } = fault ?? {};
  if (meant) {
    const at = place ? file.text.indexOf(meant.written, range.start + place.start) : -1;
    return meant.instead !== undefined && place && at >= 0 && at + meant.written.length <= range.start + place.end
      ? { range: { start: at, end: at + meant.written.length }, newText: meant.instead }
      : undefined;
  }
  if (place) return { range: { start: range.start + place.start, end: range.start + place.end }, newText: target };
  if (link.href !== "" || !/^<a[\s>]/i.test(written) || HREF.test(written)) return undefined;
  return { range: { start: range.start + 2, end: range.start + 2 }, newText: ` href="${target}"` };
}

/** "[insert link]" in the broken target is no sample of how the file writes its placeholders. */
function withoutStandIn(file: TaggedFile, { start, end }: SourceRange): TaggedFile {
  const tags = file.tags.filter(
    ({ range }) => range.start < start || range.end > end || !/[[<(]/.test(file.text[range.start]!),
  );
  return { ...file, tags };
}

/** Where a link's target stands in its source; undefined where an encoding or a reference keeps it out of sight. */
function targetIn({ href }: Link, written: string): SourceRange | undefined {
  if (written === href) return { start: 0, end: written.length };
  const attribute = HREF.exec(written);
  if (attribute) {
    const end = attribute.index + attribute[0].length - 1;
    const start = end - (attribute[1]!.length - 2);
    return written.slice(start, end) === href ? { start, end } : undefined;
  }
  const at = written.lastIndexOf(`](${href}`);
  return at < 0 ? undefined : { start: at + 2, end: at + 2 + href.length };
}

/** The line that the channel would add, in place of a word that stands alone; inside a sentence it would not read. */
function correctWords(optOut: OptOut, { footers }: Message, addition: Fix | undefined): Edit | undefined {
  const [edit] = addition?.edits ?? [];
  const { start, end } = optOut.place?.range ?? { start: 0, end: Number.POSITIVE_INFINITY };
  const { range, how } = optOut;
  const alone = end - start <= range.end - range.start + 1;
  if (!edit || how !== "words" || !alone || footers.length !== 1 || footers[0]!.encoding.kind !== "plain")
    return undefined;
  const block = edit.newText.trim();
  return { range, newText: /^(?:html|jsx)$/.test(footers[0]!.markup) ? anchorOf(block) : block };
}

/** The link without the paragraph around it, because the word stands in one already. */
function anchorOf(html: string): string {
  const start = html.indexOf("<a ");
  const end = html.lastIndexOf("</a>");
  return start < 0 || end < start ? html : html.slice(start, end + "</a>".length);
}
