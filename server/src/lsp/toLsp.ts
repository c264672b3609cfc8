/** The only code that turns offsets into LSP positions, and findings into diagnostics and actions. */

import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit, FileReport, Fix, Judged, Problem, ReadProblem, Severity, SourceRange } from "../core";
import { isSuppressing, quote, sourceOf, wordsOf } from "../core";
import type { ClassifiedMessage } from "../protocol";

/** Marks our diagnostics, so that those of others that a client sends along are passed over. */
export const SOURCE = "pecr-lint";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
/** More diagnostics than this cost more than they tell. */
const MOST = 500;

/** What a diagnostic carries so that its fixes need no second analysis. */
export interface DiagnosticData {
  readonly version: number;
  readonly fixes: readonly {
    readonly title: string;
    readonly preferred: boolean;
    readonly edits: readonly TextEdit[];
  }[];
}

/** UTF-16 offsets as lines and characters from 0; an offset past the end becomes the end. */
export function toRange(document: TextDocument, { start, end }: SourceRange): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The way back, for positions that a client sends. */
export function fromRange(document: TextDocument, range: Range): SourceRange {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** `pageOf` gives the address of a rule's page, or undefined where the client cannot open one. */
export function toDiagnostics(
  report: FileReport,
  document: TextDocument,
  pageOf: (ruleId: string) => string | undefined,
): Diagnostic[] {
  const problems = [...report.problems, ...report.messages.flatMap((message) => message.problems)];
  const found = problems.slice(0, MOST).map((problem) => toDiagnostic(problem, document, pageOf));
  return [...found, ...report.unread.slice(0, MOST).map((unread) => toUnread(unread, document))];
}

function toDiagnostic(
  { ruleId, severity, text, range, related = [], fixes = [] }: Problem,
  document: TextDocument,
  pageOf: (ruleId: string) => string | undefined,
): Diagnostic {
  const href = pageOf(ruleId);
  const data: DiagnosticData = {
    version: document.version,
    fixes: fixes.map((fix) => ({ title: fix.title, preferred: fix.preferred ?? false, edits: toEdits(fix, document) })),
  };
  return {
    range: toRange(document, range),
    severity: SEVERITIES[severity],
    code: ruleId,
    source: SOURCE,
    message: text,
    data,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((item) => ({
            location: { uri: document.uri, range: toRange(document, item.range) },
            message: item.text,
          })),
        }),
  };
}

function toUnread({ range, text }: ReadProblem, document: TextDocument): Diagnostic {
  return {
    range: toRange(document, range),
    severity: DiagnosticSeverity.Warning,
    code: "unread",
    source: SOURCE,
    message: text,
  };
}

function toEdits({ edits }: Fix, document: TextDocument): TextEdit[] {
  return edits.map((edit) => toEdit(edit, document));
}

/** Good for the document's present version only. */
export function toEdit({ range, newText }: Edit, document: TextDocument): TextEdit {
  return { range: toRange(document, range), newText };
}

/** Actions for the diagnostics a client sends back. Edits name the version they were made for, so a stale one is refused. */
export function toActions(diagnostics: readonly Diagnostic[], uri: string, version: number): CodeAction[] {
  const actions = diagnostics.flatMap((diagnostic) => {
    const data = diagnostic.data as DiagnosticData | undefined;
    if (diagnostic.source !== SOURCE || !data || data.version !== version) return [];
    return data.fixes.map(({ title, edits, preferred }): CodeAction => {
      const change: TextDocumentEdit = { textDocument: { uri, version: data.version }, edits: [...edits] };
      return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: { documentChanges: [change] },
        ...(preferred ? { isPreferred: true } : {}),
      };
    });
  });
  const silences = ({ title }: CodeAction): boolean => isSuppressing(title);
  return [...actions.filter((action) => !silences(action)), ...actions.filter(silences)];
}

/** Leaves out what the client does not show: the score, its rest, single sentences. */
export function toClassified(
  { message, verdict, recognised, channel }: Judged,
  document: TextDocument,
): ClassifiedMessage {
  return {
    id: message.id,
    channel: channel.id,
    class: verdict.class,
    probability: verdict.probability,
    range: toRange(document, message.range),
    evidence: verdict.evidence.map(({ place, towards, contribution, reason }) => ({
      range: toRange(document, sourceOf(place)),
      text: quote(wordsOf(place)),
      towards,
      contribution,
      reason,
    })),
    shows: {
      optOut: recognised.optOuts.some(({ fault }) => !fault),
      consentReference: recognised.consentReferences.length > 0,
      sender: recognised.senders.length > 0 || recognised.senderElsewhere,
    },
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    ...(verdict.aside && !verdict.aside.decides ? { setAside: verdict.aside.language } : {}),
  };
}
