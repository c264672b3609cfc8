/** Hover on flagged words: the finding, what the words weigh, the rule, and where the law says so; on keys and values, what they mean. */

import type { Hover, MarkupContent } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Evidence, type FileReport, overlaps, type Problem, profiles, ruleMetas, sourceOf } from "../core";
import { recordHover } from "./consentSubject";
import { type Context, type Feature, sayingIn } from "./context";
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
      const say = await sayingIn(context, document);
      const record =
        (await recordHover(context, uri, position)) ??
        (isConfig(uri) || (await context.settings.declares(uri, languageId))
          ? explanation(context, document, document.offsetAt(position), say)
          : null);
      const result = await context.resultOf(textDocument.uri);
      if (!result?.report || result.version !== document.version) return record;
      const offset = document.offsetAt(position);
      const pageOf = (ruleId: string): string | undefined => context.pageOf(ruleId);
      const found = hoverAt(result.report, document, offset, { profile: result.inForce.options.profile, pageOf, say });
      return found && record ? joined(record, found) : (found ?? record);
    });
  },
};

/** What the register says of a reference, above what was found about it. */
function joined(record: Hover, found: Hover): Hover {
  const parts = [record, found].map(({ contents }) => (contents as MarkupContent).value);
  return { ...record, contents: { kind: "markdown", value: parts.join("\n\n---\n\n") } };
}

/** What a hover is told with. */
interface Words {
  readonly profile: string;
  readonly pageOf: (ruleId: string) => string | undefined;
  readonly say: (text: string) => string;
}

function hoverAt(report: FileReport, document: TextDocument, offset: number, words: Words): Hover | null {
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
    ...problems.map((problem) => problemText(problem, words)),
    ...evidence.map((item) => evidenceText(item, words)),
  ].join("\n\n");
  return { contents: { kind: "markdown", value }, ...(narrowest ? { range: toRange(document, narrowest) } : {}) };
}

/** The finding's own sentence stands above already: the editor shows diagnostics in every hover. */
function problemText({ ruleId }: Problem, { profile: profileId, pageOf, say }: Words): string {
  const page = pageOf(ruleId);
  const meta = ruleMetas.find(({ id }) => id === ruleId);
  const duty = meta && profiles.find(({ id }) => id === profileId)?.duties[meta.duty];
  const name = page === undefined ? `**${ruleId}**` : `[**${ruleId}**](${page})`;
  const basis = (duty?.citations ?? [])
    .map(
      ({ label, url, checkedOn }) =>
        `[${label}](${url})${checkedOn === undefined ? ` (${say("from memory: check before relying on it")})` : ""}`,
    )
    .join(" · ");
  return [
    `${name}${duty ? ` · ${say(duty.summary)}` : ""}`,
    ...(basis === "" ? [] : [`${say("Basis")}: ${basis}`]),
  ].join("\n\n");
}

function evidenceText({ contribution, reason, towards }: Evidence, { say }: Words): string {
  const weight = `${contribution >= 0 ? "+" : "−"}${Math.abs(contribution).toFixed(2)}`;
  return `${say(`Weight ${weight} for ${towards}`)}: ${escapeMarkdown(reason)}`;
}

/** Message text in a hover must stay text. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!~]/g, "\\$&");
}
