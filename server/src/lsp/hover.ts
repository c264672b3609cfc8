/** Hover on flagged words: the finding, what the words weigh, the rule, and where the law says so; on keys and values, what they mean. */

import type { Hover, MarkupContent } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Evidence, type FileReport, overlaps, type Problem, profiles, ruleMetas, sourceOf } from "../core";
import { recordHover } from "./consentSubject";
import type { Context, Feature } from "./context";
import { isConfig } from "./settings";
import { explanation } from "./suggest";
import { toRange } from "./toLsp";

/** Silent unless a finding, marketing evidence or a word of ours lies under the cursor, and for a version that has moved on. */
export const hover: Feature = {
  register(context: Context): void {
    context.connection.onHover(async ({ textDocument, position }) => {
      const document = context.documents.get(textDocument.uri);
      if (!document) return null;
      const { uri, languageId } = document;
      const record =
        (await recordHover(context, uri, position)) ??
        (isConfig(uri) || (await context.settings.declares(uri, languageId))
          ? explanation(context, document, document.offsetAt(position))
          : null);
      const result = await context.resultOf(textDocument.uri);
      if (!result?.report || result.version !== document.version) return record;
      const offset = document.offsetAt(position);
      const found = hoverAt(result.report, document, offset, result.inForce.options.profile, (ruleId) =>
        context.pageOf(ruleId),
      );
      return found && record ? joined(record, found) : (found ?? record);
    });
  },
};

/** What the register says of a reference, above what was found about it. */
function joined(record: Hover, found: Hover): Hover {
  const parts = [record, found].map(({ contents }) => (contents as MarkupContent).value);
  return { ...record, contents: { kind: "markdown", value: parts.join("\n\n---\n\n") } };
}

function hoverAt(
  report: FileReport,
  document: TextDocument,
  offset: number,
  profile: string,
  pageOf: (ruleId: string) => string | undefined,
): Hover | null {
  const point = { start: offset, end: offset + 1 };
  const problems = [...report.problems, ...report.messages.flatMap((message) => message.problems)].filter(({ range }) =>
    overlaps(range, point),
  );
  const evidence = report.messages
    .flatMap(({ verdict }) => verdict.evidence)
    .filter(({ place }) => overlaps(sourceOf(place), point));
  const flagged = problems.length > 0 || evidence.some(({ towards }) => towards === "marketing");
  if (!flagged) return null;
  const narrowest = [...problems.map(({ range }) => range), ...evidence.map(({ place }) => sourceOf(place))].sort(
    (one, other) => one.end - one.start - (other.end - other.start),
  )[0];
  const value = [
    ...problems.map((problem) => problemText(problem, profile, pageOf(problem.ruleId))),
    ...evidence.map(evidenceText),
  ].join("\n\n");
  return { contents: { kind: "markdown", value }, ...(narrowest ? { range: toRange(document, narrowest) } : {}) };
}

/** The finding's own sentence stands above already: the editor shows diagnostics in every hover. */
function problemText({ ruleId }: Problem, profileId: string, page: string | undefined): string {
  const meta = ruleMetas.find(({ id }) => id === ruleId);
  const duty = meta && profiles.find(({ id }) => id === profileId)?.duties[meta.duty];
  const name = page === undefined ? `**${ruleId}**` : `[**${ruleId}**](${page})`;
  const basis = (duty?.citations ?? [])
    .map(
      ({ label, url, checkedOn }) =>
        `[${label}](${url})${checkedOn === undefined ? " (from memory: check before relying on it)" : ""}`,
    )
    .join(" · ");
  return [`${name}${duty ? ` · ${duty.summary}` : ""}`, ...(basis === "" ? [] : [`Basis: ${basis}`])].join("\n\n");
}

function evidenceText({ contribution, reason, towards }: Evidence): string {
  return `Weight ${contribution >= 0 ? "+" : "−"}${Math.abs(contribution).toFixed(2)} for ${towards}: ${escapeMarkdown(reason)}`;
}

/** Message text in a hover must stay text. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!~]/g, "\\$&");
}
